/**
 * `variorum import-archive`: a dossier that another installation exported, with every id, version and audit row.
 *
 * In: the arguments after `import-archive`. Out: the exit code: 0 it is here (or was), 1 wrong use, or something that does not come in.
 * Refuses: options it does not know. Example: importArchiveCommand(['harbour.zip'])
 */
import { parseArgs } from 'node:util'
import { openArchive } from '../content/archive/read-archive.ts'
import { ARCHIVE_TABLES, type ImportedDossier, importDossier } from '../prisma/archive.ts'
import { openStore } from '../prisma/client.ts'
import { failed } from './carrying.ts'
import { misused, reasonOf } from './command.ts'
import { processTerminal, type Terminal } from './terminal.ts'

const USAGE = `Usage: variorum import-archive <file.zip> [options]

Brings in a dossier that variorum export wrote: whole, with every id, version and audit row, or not at all. The very same dossier again
changes nothing. People are known by their id or e-mail; who is not here is made and shut out until an owner lets them in ("People").

  --as <name>       another name in addresses, where its own is taken
  --author <name>   who brings it in, for the audit trail (default: Terminal)
  --help            this text

The database is that of DATABASE_URL or VARIORUM_DATA; the embedded one cannot be open in a server meanwhile.
`

const OPTIONS = {
  as: { type: 'string' },
  author: { type: 'string', default: 'Terminal' },
  help: { type: 'boolean', short: 'h', default: false },
} as const

export async function importArchiveCommand(argv: readonly string[], terminal: Terminal = processTerminal()): Promise<number> {
  const call = readCall(argv)
  if (typeof call === 'string') return misused('import-archive', call, terminal)
  if (call.help) {
    terminal.out(USAGE)
    return 0
  }
  try {
    const archive = await openArchive(call.file, ARCHIVE_TABLES)
    try {
      const store = await openStore()
      try {
        const request = { archive: { ...archive, dossier: archive.manifest.dossier }, by: { name: call.author, id: null }, slug: call.as }
        tell(await importDossier(store, request), terminal)
        return 0
      } finally {
        await store.close()
      }
    } finally {
      archive.close()
    }
  } catch (error) {
    return failed('import-archive', error, { about: call.file }, terminal)
  }
}

function tell({ status, slug, title, visibility, rows, made }: ImportedDossier, terminal: Terminal): void {
  if (status === 'unchanged') {
    terminal.err(`“${title}” is here already as "${slug}", exactly so. Nothing was changed.\n`)
    return
  }
  terminal.err(
    `“${title}” is here as "${slug}": ${rows.source} sources, ${rows.revision} revisions, ${rows.decision_version} versions of decisions, ${rows.audit} audit rows.\n`,
  )
  if (visibility === 'public') terminal.err('It is public: whoever can reach this installation can read it.\n')
  if (visibility === 'link') terminal.err('It opened by a link; the link here is another one, on the page of its members.\n')
  if (made.length > 0) terminal.err(`These people were made, and cannot sign in until an owner lets them in: ${made.join(', ')}.\n`)
}

/** The call, or what is wrong with it. */
function readCall(
  argv: readonly string[],
): { readonly file: string; readonly as: string | null; readonly author: string; readonly help: boolean } | string {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true })
    const [file = '', ...more] = positionals
    if (!values.help && file === '') return 'which archive? Name a file that variorum export wrote.'
    if (more.length > 0) return 'one archive at a time.'
    return { file, as: values.as ?? null, author: values.author, help: values.help }
  } catch (error) {
    return reasonOf(error)
  }
}
