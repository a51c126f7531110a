/**
 * `variorum verify`: makes the findings of a report again from its sources, and says what differs. Needs no database.
 *
 * In: the arguments after `verify`. Out: the exit code: 0 the report holds, 1 wrong use or something that cannot be read, 3 something differs.
 * Refuses: texts whose hash is not the one in the report. Example: verifyCommand(['report.json', 'a.md', 'b.md'])
 */
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadSources } from '../content/load.ts'
import { openResources } from '../content/resources.ts'
import { compare } from '../lib/compare.ts'
import type { SourceText } from '../lib/model.ts'
import { readProposals } from '../lib/proposals/proposal.ts'
import { type Difference, differencesFrom, readReport, type Verifiable } from '../lib/report/verify-report.ts'
import { sha256Hex } from '../lib/text/hash.ts'
import { misused, reasonOf } from './command.ts'
import { processTerminal, type Terminal } from './terminal.ts'

const USAGE = `Usage: variorum verify <report.json> [<file.md> | <folder>] …

Compares the sources of a report again, with the settings the report was made with, and says what differs. The sources are those that travel
in the report (variorum report --format json --with-sources), and the Markdown files that are named; a file is known by its SHA-256, whatever
it is called.

  --help   this text

Exits with 0 when the report holds, 1 on wrong use or when a source is missing, 3 when something differs.
`

const DIFFERS = 3

export async function verifyCommand(argv: readonly string[], terminal: Terminal = processTerminal()): Promise<number> {
  const call = readCall(argv)
  if (typeof call === 'string') return misused('verify', call, terminal)
  if (call.help) {
    terminal.out(USAGE)
    return 0
  }
  const report = await openReport(call.report, terminal)
  if (report === null) return 1
  const texts = await textsOf(report, call.places, terminal)
  const proposals = proposalsOf(report, terminal)
  if (texts === null || proposals === null) return 1
  const { embed, thesaurus } = openResources()
  const comparison = await compare(texts, report.manifest.settings.embeddings ? { embed, thesaurus } : { thesaurus }, proposals)
  const byPath = new Map(texts.map(({ path, text }) => [path, text]))
  const byId = Object.fromEntries(comparison.sources.map(({ id, path }) => [id, byPath.get(path) ?? '']))
  return tell(report, differencesFrom(report, comparison, byId), terminal)
}

function tell(report: Verifiable, differences: readonly Difference[], terminal: Terminal): number {
  if (differences.length === 0) {
    terminal.out(`The report holds: ${report.findings.length} findings from ${report.sources.length} sources, found again.\n`)
    return 0
  }
  terminal.out(`${differences.map(({ kind, words }) => `${kind}: ${words}`).join('\n')}\n`)
  terminal.err(`variorum verify: ${differences.length} differences.\n`)
  return DIFFERS
}

async function openReport(file: string, terminal: Terminal): Promise<Verifiable | null> {
  try {
    const read = readReport(JSON.parse(await readFile(file, 'utf8')))
    if (read.ok) return read.report
    terminal.err(`variorum verify: ${file} is no variorum/report@1 document: ${read.problem}\n`)
  } catch (error) {
    terminal.err(`variorum verify: ${file} could not be read: ${reasonOf(error)}\n`)
  }
  return null
}

/** The texts by their hashes, under the paths that the report gives them (ids of findings depend on them). */
async function textsOf(report: Verifiable, places: readonly string[], terminal: Terminal): Promise<readonly SourceText[] | null> {
  const files = (await Promise.all(places.map(filesIn))).flat()
  const { sources, problems } = files.length === 0 ? { sources: [], problems: [] } : await loadSources(files)
  for (const { message } of problems) terminal.err(`variorum verify: ${message}\n`)
  const byHash = new Map([...report.archive, ...sources].map(({ text }) => [sha256Hex(text), text]))
  const missing = report.manifest.sources.filter(({ sha256 }) => !byHash.has(sha256))
  for (const { path, sha256 } of missing) terminal.err(`variorum verify: the text of ${path} is missing (sha256 ${sha256}).\n`)
  if (missing.length > 0) return null
  return report.manifest.sources.map(({ path, sha256 }) => ({ path, text: byHash.get(sha256) ?? '' }))
}

async function filesIn(place: string): Promise<readonly string[]> {
  const found = await stat(place).catch(() => null)
  if (found === null || !found.isDirectory()) return [place]
  const names = await readdir(place)
  return names.filter((name) => /\.(md|markdown|txt)$/i.test(name)).map((name) => join(place, name))
}

function proposalsOf({ manifest }: Verifiable, terminal: Terminal) {
  const read = readProposals({ schema: 'variorum/proposals@1', proposals: manifest.settings.proposals })
  if (read.ok) return read.proposals
  for (const problem of read.problems) terminal.err(`variorum verify: a proposal of the report cannot be read: ${problem}\n`)
  return null
}

interface Call {
  readonly report: string
  readonly places: readonly string[]
  readonly help: boolean
}

/** The call, or what is wrong with it. */
function readCall(argv: readonly string[]): Call | string {
  try {
    const options = { help: { type: 'boolean', short: 'h', default: false } } as const
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true })
    const [report, ...places] = positionals
    if (report === undefined && !values.help) return 'which report? Name a file that variorum report --format json made.'
    return { report: report ?? '', places, help: values.help }
  } catch (error) {
    return reasonOf(error)
  }
}
