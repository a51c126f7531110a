/**
 * A sample of conflict reports on texts without gold, for judging by hand.
 *
 *   node --import tsx tests/eval/sample-unlabelled.ts --dir <folder> --n 100 --seed 1 [--only T01a,T02b] [--relation conflict] [--possible]
 *
 * `<folder>` holds one folder of Markdown files per event. The engine compares each; of all its reports `n` are drawn (the same for
 * the same seed and the same engine) and printed with the sentence of every holder, and the counts by kind at the end. Put a verdict
 * (right / same event, other thing / wrong reading / not a difference) behind each to have a precision.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Finding, SourceText } from '../../lib/model.ts'
import { random, shuffled } from './random.ts'
import { documentNames } from './score/output.ts'
import { engine, engineWithoutEmbeddings } from './systems/engine.ts'

const { values: options } = parseArgs({
  options: {
    dir: { type: 'string' },
    n: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    relation: { type: 'string', default: 'conflict' },
    possible: { type: 'boolean', default: false },
    'no-embeddings': { type: 'boolean', default: false },
  },
})

interface Report {
  readonly group: string
  readonly finding: Finding
  readonly names: ReadonlyMap<string, string>
  readonly texts: ReadonlyMap<string, string>
}

function textsIn(folder: string): readonly SourceText[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => ({ path: name, text: readFileSync(join(folder, name), 'utf8') }))
}

async function reportsOf(dir: string): Promise<{ readonly reports: readonly Report[]; readonly groups: number; readonly texts: number }> {
  const only = options.only.split(',').filter(Boolean)
  const system = options['no-embeddings'] ? engineWithoutEmbeddings() : engine()
  const groups = readdirSync(dir, { withFileTypes: true }).filter((e) => e.isDirectory() && (only.length === 0 || only.includes(e.name)))
  const reports: Report[] = []
  let count = 0
  for (const { name } of groups.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const texts = textsIn(join(dir, name))
    const comparison = await system.compare(texts)
    const names = documentNames(comparison.sources)
    const files = new Map(comparison.sources.map((s) => [s.id, texts.find((t) => t.path === s.path)?.text ?? '']))
    const list = options.possible ? comparison.possible : comparison.findings
    for (const finding of list) if (finding.relation === options.relation) reports.push({ group: name, finding, names, texts: files })
    count += texts.length
  }
  return { reports, groups: groups.length, texts: count }
}

function printed({ group, finding, names, texts }: Report, number: number): string {
  const lines = [`#${number}  ${group}  [${finding.kind}, severity ${finding.severity}]  ${finding.question}`]
  for (const reading of finding.readings) {
    lines.push(`   reading: ${reading.value}  (${reading.normal})`)
    for (const h of reading.holders) {
      const sentence = (texts.get(h.source) ?? '').slice(h.sentence.start, h.sentence.end).replaceAll('\n', ' ')
      const at = h.start - h.sentence.start
      lines.push(`      ${names.get(h.source)}: ${sentence.slice(0, at)}>>${h.exact}<<${sentence.slice(at + h.exact.length)}`)
    }
  }
  if (finding.diagnoses.length > 0) lines.push(`   diagnoses: ${finding.diagnoses.map((d) => d.code).join(', ')}`)
  return lines.join('\n')
}

async function main(): Promise<number> {
  if (!options.dir) {
    console.error('sample-unlabelled: --dir <folder of folders of Markdown files> is needed')
    return 2
  }
  const { reports, groups, texts } = await reportsOf(options.dir)
  const drawn = shuffled(reports, random(Number(options.seed))).slice(0, Number(options.n))
  for (const [i, report] of drawn.entries()) console.log(`${printed(report, i + 1)}\n`)
  const kinds = new Map<string, number>()
  for (const { finding } of reports) kinds.set(finding.kind, (kinds.get(finding.kind) ?? 0) + 1)
  const byKind = [...kinds]
    .sort()
    .map(([kind, n]) => `${kind} ${n}`)
    .join(', ')
  console.log(
    `${reports.length} reports (${options.relation}) in ${groups} groups of ${texts} texts; ${drawn.length} drawn. By kind: ${byKind || 'none'}.`,
  )
  return 0
}

process.exitCode = await main()
