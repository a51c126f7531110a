/**
 * `variorum import`: documents into a dossier, from files, folders, archives and addresses.
 *
 * In: the arguments after `import`. Out: the exit code: 0 all came in, 2 some did not, 1 wrong use, no database, or nothing came in.
 * Refuses: options it does not know. Example: importCommand(['harbour', 'press/', 'log.pdf', 'https://gazette.example/ferries'])
 *
 * A line an item as it is done; one bad item stops no other, and the same item again changes nothing.
 */
import { parseArgs } from 'node:util'
import { openConverting } from '../content/convert/convert-apart.ts'
import type { Outcome } from '../content/take-in.ts'
import { readSources } from '../lib/source/read-source.ts'
import { openStore, type Store } from '../prisma/client.ts'
import { isStoreError } from '../prisma/errors.ts'
import { openJob } from '../prisma/jobs.ts'
import { addDossier, importSource } from '../prisma/write.ts'
import { misused, reasonOf } from './command.ts'
import { type ImportItem, importItems, outcomesOf } from './import-items.ts'
import { openProgress } from './progress.ts'
import { processTerminal, type Terminal } from './terminal.ts'

const USAGE = `Usage: variorum import <dossier> <file|folder|archive|address> … [options]

Brings documents into a dossier: Markdown, text, HTML, PDF, DOCX, ODT, EPUB, a ZIP of them, a folder (with those below it), or the address
of a page. <dossier> is its name in addresses (small letters, digits, hyphens); it is made where there is none.

  --list <file>     a file with one address a line
  --title <words>   the title of a dossier that is made
  --author <name>   who brings them in, for the audit trail (default: Terminal)
  --compare         compare the dossier when all are in
  --json            one JSON object a line on the standard output
  --help            this text

The database is that of DATABASE_URL or VARIORUM_DATA; the embedded one cannot be open in a server meanwhile. Without --compare, the
next npm start compares what is new, or a worker of the server does. Exits with 0 when all came in, 2 when some did not, 1 on wrong use or when nothing came in.
`

const OPTIONS = {
  list: { type: 'string', multiple: true },
  title: { type: 'string' },
  author: { type: 'string', default: 'Terminal' },
  compare: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const

export async function importCommand(argv: readonly string[], terminal: Terminal = processTerminal()): Promise<number> {
  const call = readCall(argv)
  if (typeof call === 'string') return misused('import', call, terminal)
  if (call.help) {
    terminal.out(USAGE)
    return 0
  }
  const items = await importItems(call.names, call.lists)
  if (typeof items === 'string') return misused('import', items, terminal)
  try {
    const store = await openStore()
    try {
      await addDossier(store, { slug: call.dossier, title: call.title ?? call.dossier, description: '', author: call.author })
      const code = await bringIn(store, items, call, terminal)
      return code === 1 ? code : await thenCompare(store, call, code, terminal)
    } finally {
      await store.close()
    }
  } catch (error) {
    if (!isStoreError(error)) throw error
    terminal.err(`variorum import: ${error.message}\n`)
    return 1
  }
}

/** On a server a worker does it, if there is one; the embedded database is compared at its next start. */
async function thenCompare(store: Store, { dossier, author, compare }: Call, code: number, terminal: Terminal): Promise<number> {
  if (!compare) {
    if (store.kind === 'server')
      await openJob(store, { dossier, kind: 'compare', name: dossier, subject: {}, askedBy: author, askedById: null })
    return code
  }
  const { compareStored } = await import('./compare-stored.ts')
  const began = Date.now()
  const wrong = await compareStored(store, { dossier, author }, terminal)
  terminal.err(
    wrong === null
      ? `variorum import: compared in ${Math.round((Date.now() - began) / 1_000)} s.\n`
      : `variorum import: the comparison did not succeed: ${wrong}\n`,
  )
  return wrong === null ? code : 2
}

async function bringIn(store: Store, items: readonly ImportItem[], call: Call, terminal: Terminal): Promise<number> {
  const converting = openConverting({ worker: new URL('../content/convert/convert-worker.mjs', import.meta.url) })
  let [came, known, failed] = [0, 0, 0]
  const bar = openProgress(terminal)
  const began = Date.now()
  try {
    for (const [at, item] of items.entries()) {
      for await (const outcome of outcomesOf(converting, item)) {
        const result = await keep(store, outcome, call)
        if (!result.ok) failed++
        else if (result.created) came++
        else known++
        bar.clear()
        tell(result, `[${at + 1}/${items.length}]`, call, terminal)
      }
      bar.show({ label: 'Bringing in', done: at + 1, of: items.length, seconds: (Date.now() - began) / 1_000 })
    }
  } finally {
    bar.clear()
    await converting.close()
  }
  terminal.err(`variorum import: ${came} came in, ${known} were there already, ${failed} could not come in.\n`)
  return failed === 0 ? 0 : came + known > 0 ? 2 : 1
}

type Result =
  | {
      readonly name: string
      readonly ok: true
      readonly created: boolean
      readonly path: string
      readonly title: string | null
      readonly notices: readonly string[]
    }
  | { readonly name: string; readonly ok: false; readonly code: string; readonly message: string }

async function keep(store: Store, outcome: Outcome, { dossier, author }: Call): Promise<Result> {
  if (!outcome.ok) return outcome
  const { name, taken } = outcome
  const meta = readSources([{ path: taken.path, text: taken.text }])[0]?.meta
  if (meta === undefined) return { name, ok: false, code: 'no-text', message: `${name} could not be read as a source.` }
  try {
    const { path, created } = await importSource(store, { dossier, path: taken.path, text: taken.text, meta, origin: taken.origin, author })
    return { name, ok: true, created, path, title: meta.title, notices: taken.origin.notices.map(({ message }) => message) }
  } catch (error) {
    if (!isStoreError(error) || error.code === 'unreachable') throw error
    return { name, ok: false, code: error.code, message: `${name}: ${error.message}` }
  }
}

function tell(result: Result, place: string, { json }: Call, terminal: Terminal): void {
  if (json) terminal.out(`${JSON.stringify(result)}\n`)
  else if (!result.ok) terminal.out(`${place} not taken: ${result.message}\n`)
  else {
    terminal.out(
      `${place} ${result.created ? 'came in' : 'was there already'}: ${result.name} → ${result.path}${result.title === null ? '' : ` (“${result.title}”)`}\n`,
    )
    for (const notice of result.notices) terminal.out(`      note: ${notice}\n`)
  }
}

interface Call {
  readonly dossier: string
  readonly names: readonly string[]
  readonly lists: readonly string[]
  readonly title: string | undefined
  readonly author: string
  readonly compare: boolean
  readonly json: boolean
  readonly help: boolean
}

function readCall(argv: readonly string[]): Call | string {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true })
    const [dossier = '', ...names] = positionals
    const lists = values.list ?? []
    if (!values.help && dossier === '') return 'into which dossier? Name it first.'
    if (!values.help && names.length + lists.length === 0) return 'what? Name a file, a folder, an archive or an address.'
    return {
      dossier,
      names,
      lists,
      title: values.title,
      author: values.author,
      compare: values.compare,
      json: values.json,
      help: values.help,
    }
  } catch (error) {
    return reasonOf(error)
  }
}
