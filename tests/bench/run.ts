/**
 * `npm run bench`: how fast the engine is, and whether the cost of a sentence grows with the number of sources.
 *
 *   npm run bench                    4, 40, 100, 400 and 1,000 sources of 40 sentences
 *   npm run bench -- --sizes 4,40    other sizes
 *
 * Every measurement runs in a process of its own. This measures and asserts nothing: machines differ, so no test depends on a time.
 * Beside the engine stands the TF-IDF baseline, which looks at every pair of sentences (left out where that takes minutes).
 */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Measurement } from './measure.ts'

const MEASURE = join(fileURLToPath(new URL('.', import.meta.url)), 'measure.ts')
/** The baseline compares all pairs: 1,600 sentences take seconds, 16,000 would take a hundred times as long. */
const BASELINE_LIMIT = 40
/** Encoding is about 15 ms a sentence: larger dossiers are measured without it. */
const EMBEDDINGS_LIMIT = 4
const STAGES_AT = 40

const { values: options } = parseArgs({ options: { sizes: { type: 'string', default: '4,40,100,400,1000' } } })

function measured(what: string, sources: number): Measurement {
  const out = execFileSync(process.execPath, ['--import', 'tsx', MEASURE, what, String(sources)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return JSON.parse(out) as Measurement
}

const perSentence = (m: Measurement): string => ((1000 * m.cpu) / m.sentences).toFixed(2)

function row(name: string, sources: number, m: Measurement): string {
  const cells = [
    name.padEnd(34),
    sources,
    m.sentences,
    m.findings,
    m.seconds.toFixed(2),
    m.cpu.toFixed(2),
    perSentence(m),
    Math.round(m.rss),
  ]
  return cells.map((cell) => String(cell).padStart(10)).join('')
}

function main(): void {
  const sizes = options.sizes.split(',').map(Number)
  console.log(
    ['system'.padEnd(34), 'sources', 'sentences', 'findings', 'seconds', 'CPU s', 'ms/sent.', 'RSS MB'].map((c) => c.padStart(10)).join(''),
  )
  const cost = new Map<number, number>()
  for (const size of sizes) {
    const whole = measured('whole', size)
    cost.set(size, whole.cpu / whole.sentences)
    console.log(row('engine without embeddings', size, whole))
    if (size <= EMBEDDINGS_LIMIT) console.log(row('engine, embeddings from cold', size, measured('embeddings', size)))
    if (size <= BASELINE_LIMIT) console.log(row('TF-IDF nearest sentence', size, measured('baseline', size)))
  }
  const [small, large] = [cost.get(100), cost.get(1000)]
  if (small && large) console.log(`\ncost of a sentence at 1,000 sources against 100: ${(large / small).toFixed(2)} times`)
  const { stages = {}, sentences } = measured('stages', STAGES_AT)
  console.log(`\nstage by stage, ${STAGES_AT} sources (${sentences} sentences)`)
  for (const [stage, time] of Object.entries(stages))
    console.log(
      `  ${stage.padEnd(26)}${Math.round(sentences / time)
        .toLocaleString('en-GB')
        .padStart(12)} sentences/s`,
    )
}

main()
