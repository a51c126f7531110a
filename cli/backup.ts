/**
 * `variorum backup`: everything in the database as one file, also while the program runs.
 *
 * In: the arguments after `backup`. Out: the exit code: 0 written, 1 wrong use, no database, or a place that cannot be written.
 * Refuses: options it does not know, a database with nothing in it. Example: backupCommand(['/mnt/backups/monday.backup'])
 */
import { parseArgs } from 'node:util'
import { writeBackup } from '../content/archive/backup-file.ts'
import { GENERATOR } from '../lib/version.ts'
import { dumpStore, openForReading } from '../prisma/backup.ts'
import { failed } from './carrying.ts'
import { misused, reasonOf } from './command.ts'
import { processTerminal, type Terminal } from './terminal.ts'

const USAGE = `Usage: variorum backup [<file>]

Writes everything in the database into one file: dossiers, files, decisions, discussions, people with the hashes of their passwords, the audit.
It is the state of one moment, and the program may go on working meanwhile, on both databases. Without a name the file is called
variorum-<date>.backup. Keep it where you would keep the database.

  --help   this text

variorum restore <file> brings it into an empty database of either kind. docs/backup.md says how to do it every night.
`

export async function backupCommand(argv: readonly string[], terminal: Terminal = processTerminal(), now = new Date()): Promise<number> {
  const call = readCall(argv, now)
  if (typeof call === 'string') return misused('backup', call, terminal)
  if (call.help) {
    terminal.out(USAGE)
    return 0
  }
  try {
    const store = await openForReading()
    try {
      const counts = await writeBackup(call.file, { generator: GENERATOR, at: now.toISOString() }, (sink) => dumpStore(store, sink))
      terminal.err(`wrote ${call.file}: ${wordsOf(counts)}.\n`)
      return 0
    } finally {
      await store.close()
    }
  } catch (error) {
    return failed('backup', error, { about: call.file, writing: call.file }, terminal)
  }
}

/** What a person counts by, and the number of all rows. */
export function wordsOf(counts: Readonly<Record<string, number>>): string {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const { dossier = 0, source = 0, decision_version: decisions = 0, user = 0 } = counts
  return `${dossier} dossiers, ${source} sources, ${decisions} versions of decisions, ${user} people; ${all} rows in all`
}

/** The call, or what is wrong with it. */
function readCall(argv: readonly string[], now: Date): { readonly file: string; readonly help: boolean } | string {
  try {
    const options = { help: { type: 'boolean', short: 'h', default: false } } as const
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true })
    const [file = `variorum-${now.toISOString().slice(0, 19).replaceAll(':', '')}.backup`, ...more] = positionals
    if (more.length > 0) return 'one file at a time.'
    return { file, help: values.help }
  } catch (error) {
    return reasonOf(error)
  }
}
