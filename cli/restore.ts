/**
 * `variorum restore`: a backup into an empty database, all of it or nothing.
 *
 * In: the arguments after `restore`. Out: the exit code: 0 restored, 1 wrong use, a backup that is not whole, a database that is not empty.
 * Refuses: options it does not know. Example: restoreCommand(['monday.backup'])
 */
import { parseArgs } from 'node:util'
import { openBackup } from '../content/archive/backup-file.ts'
import { openForRestore, restoreStore } from '../prisma/backup.ts'
import { openStore } from '../prisma/client.ts'
import { wordsOf } from './backup.ts'
import { failed } from './carrying.ts'
import { misused, reasonOf } from './command.ts'
import { processTerminal, type Terminal } from './terminal.ts'

const USAGE = `Usage: variorum restore <file>

Brings a backup into an empty database: a folder named by VARIORUM_DATA that is not there yet, or an empty database named by DATABASE_URL. The
backup may be of the other kind of database, and of an earlier version. Its hash is looked at before anything is written.

  --help   this text
`

export async function restoreCommand(argv: readonly string[], terminal: Terminal = processTerminal()): Promise<number> {
  const call = readCall(argv)
  if (typeof call === 'string') return misused('restore', call, terminal)
  if (call.help) {
    terminal.out(USAGE)
    return 0
  }
  try {
    const backup = await openBackup(call.file)
    const store = await openForRestore(backup.head)
    let counts: Readonly<Record<string, number>>
    try {
      counts = await restoreStore(store, backup)
    } finally {
      await store.close()
    }
    // What this version added since the backup was made.
    const current = await openStore()
    await current.close()
    terminal.err(`restored ${call.file} (of ${backup.head.at}) into ${store.place}: ${wordsOf(counts)}.\n`)
    if (current.applied.length > 0) terminal.err('It was of an earlier version, and was brought to this one.\n')
    return 0
  } catch (error) {
    return failed('restore', error, { about: call.file }, terminal)
  }
}

/** The call, or what is wrong with it. */
function readCall(argv: readonly string[]): { readonly file: string; readonly help: boolean } | string {
  try {
    const options = { help: { type: 'boolean', short: 'h', default: false } } as const
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true })
    const [file = '', ...more] = positionals
    if (!values.help && file === '') return 'which backup? Name a file that variorum backup wrote.'
    if (more.length > 0) return 'one backup at a time.'
    return { file, help: values.help }
  } catch (error) {
    return reasonOf(error)
  }
}
