/**
 * `npm run bench:report`: how long a report of many findings takes in every format, first document and second.
 *
 *   npm run bench:report                     500 findings, as the sources of the made dossier give them
 *   npm run bench:report -- --findings 100 --formats pdf,docx
 *
 * Run as the program runs its typesetter (`--liftoff-only`, content/typeset/apart.ts), so that the PDF's processor time can be told.
 * Measures and asserts nothing: machines differ. The goal on two cores is 5 s a format and 20 s for the PDF, processor time.
 */
import { parseArgs } from 'node:util'
import { openThesaurus } from '../../content/thesaurus.ts'
import { typeset } from '../../content/typeset/typeset.ts'
import { compare } from '../../lib/compare.ts'
import type { DecisionVersion } from '../../lib/model.ts'
import { FORMAT_NAMES, renderFormat } from '../../lib/report/formats.ts'
import { type FullReport, fullReport } from '../../lib/report/full-report.ts'
import { madeDossier } from './made-dossier.ts'
import { startingSentences } from './starting-sentences.ts'

const SOURCES = 24

const { values: options } = parseArgs({ options: { findings: { type: 'string', default: '500' }, formats: { type: 'string' } } })

async function timed<T>(work: () => T | Promise<T>): Promise<{ readonly value: T; readonly seconds: number; readonly cpu: number }> {
  const start = performance.now()
  const before = process.cpuUsage()
  const value = await work()
  const { user, system } = process.cpuUsage(before)
  return { value, seconds: (performance.now() - start) / 1000, cpu: (user + system) / 1e6 }
}

/** Every second finding decided, with a note: what a dossier is at the end. */
async function madeReport(most: number): Promise<() => FullReport> {
  const texts = madeDossier(startingSentences(), SOURCES)
  const whole = await compare(texts, { thesaurus: openThesaurus() })
  const comparison = { ...whole, findings: whole.findings.slice(0, most), possible: [] }
  const decision = (reading: string): DecisionVersion => ({
    ...{ version: 1, outcome: 'reading', reading, author: 'Ida Brandt', at: '2011-03-07T09:30:00Z' },
    rationale: 'The harbour office keeps the register, and this is what it says.',
    note: 'Read **on the spot**.\n\n- twelve rows\n- one struck out[^1]\n\n[^1]: Page 12.',
  })
  const decided = comparison.findings.filter((_, index) => index % 2 === 0)
  const decisions = Object.fromEntries(decided.map(({ id, readings }) => [id, decision(readings[0]?.normal ?? '')]))
  const byPath = new Map(texts.map(({ path, text }) => [path, text]))
  const byId = Object.fromEntries(comparison.sources.map(({ id, path }) => [id, byPath.get(path) ?? '']))
  return () => fullReport({ comparison, dossier: { title: 'Made report', description: '' }, decisions, at: null, texts: byId })
}

const build = await madeReport(Number(options.findings))
const built = await timed(build)
const { findings, differentReferents } = built.value
const row = (name: string, cells: readonly string[]): void => console.log(name.padEnd(16) + cells.map((cell) => cell.padStart(12)).join(''))
row(`${findings.length + differentReferents.length} findings`, ['seconds', 'CPU s', 'again', 'kB'])
row('the model', [built.seconds.toFixed(2), built.cpu.toFixed(2), (await timed(build)).cpu.toFixed(2), ''])
for (const name of FORMAT_NAMES.filter((one) => (options.formats ?? one).split(',').includes(one))) {
  const first = await timed(() => renderFormat(name, built.value, { typeset }))
  const again = await timed(() => renderFormat(name, built.value, { typeset }))
  row(name, [first.seconds.toFixed(2), first.cpu.toFixed(2), again.cpu.toFixed(2), String(Math.round(first.value.length / 1000))])
}
