/**
 * `npm run bench`: how fast the engine is, and whether the cost of a sentence grows with the number of sources.
 *
 *   npm run bench                    4, 40, 100, 400 and 1,000 sources of 40 sentences
 *   npm run bench -- --sizes 4,40    other sizes
 *   npm run bench -- --update        writes tests/bench/REPORT.md, which is committed
 *   npm run bench -- --resume        goes on where a run was broken off: what that one measured is not measured again
 *
 * Every measurement runs in a process of its own. This measures and asserts nothing: machines differ, so no test depends on a time.
 * Beside the engine stands the TF-IDF baseline, which looks at every pair of sentences (left out where that takes minutes).
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { YOUNG } from '../../jobs/warm-child.ts'
import type { Measurement } from './measure.ts'
import { ENGINE, type Row, renderReport } from './report.ts'

const HERE = fileURLToPath(new URL('.', import.meta.url))
/** The baseline compares all pairs: 1,600 sentences take seconds, 16,000 would take a hundred times as long. */
const BASELINE_LIMIT = 40
const STAGES_AT = [40, 100]
/** In a small dossier a source more touches most of the others. */
const ADDING_FROM = 100

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '4,40,100,400,1000' },
    update: { type: 'boolean', default: false },
    resume: { type: 'boolean', default: false },
  },
})

/** Each measurement as it was made; the largest take minutes, and a run may be broken off. */
const MADE = join(HERE, '../../node_modules/.cache/variorum-bench')

function measured(what: string, sources: number): Measurement {
  const made = join(MADE, `${what}-${sources}.json`)
  if (options.resume && existsSync(made)) return JSON.parse(readFileSync(made, 'utf8')) as Measurement
  // As the process that compares for the queue, and stays.
  const flags = what === 'adding' ? [YOUNG] : []
  const out = execFileSync(process.execPath, [...flags, '--import', 'tsx', join(HERE, 'measure.ts'), what, String(sources)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  process.stderr.write(`${what} ${sources}: ${out}\n`)
  mkdirSync(MADE, { recursive: true })
  writeFileSync(made, out)
  return JSON.parse(out) as Measurement
}

function main(): void {
  const load = loadavg()[0] ?? 0
  const sizes = options.sizes.split(',').map(Number)
  const row = (system: string, what: string, sources: number): Row => ({ system, sources, measured: measured(what, sources) })
  const report = renderReport({
    machine: `${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}), Node ${process.versions.node}, load ${load.toFixed(1)} at the start.`,
    rows: sizes.flatMap((size) => [
      row(ENGINE, 'whole', size),
      ...(size <= BASELINE_LIMIT ? [row('TF-IDF nearest sentence', 'baseline', size)] : []),
    ]),
    stages: STAGES_AT.map((size) => row(ENGINE, 'stages', size)),
    samples: measured('samples', 4),
    adding: sizes.filter((size) => size >= ADDING_FROM).map((size) => row(ENGINE, 'adding', size)),
  })
  if (options.update) writeFileSync(join(HERE, 'REPORT.md'), report)
  console.log(report)
}

main()
