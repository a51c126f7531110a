/**
 * What the commands have in common that carry things out and back (export, import-archive, backup, restore).
 *
 * In: what went wrong, and what it was about. Out: the exit code, after saying it in words. Refuses: what it does not know: that is thrown on.
 * Example: return failed('restore', error, { about: 'monday.backup' }, terminal)
 */
import { Refused } from '../content/convert/document.ts'
import { isStoreError } from '../prisma/errors.ts'
import type { Terminal } from './terminal.ts'

interface Subject {
  /** What a refusal speaks of: a file, a dossier. */
  readonly about: string
  /** The file that was to be written. */
  readonly writing?: string
}

export function failed(command: string, error: unknown, { about, writing }: Subject, terminal: Terminal): 1 {
  if (error instanceof Refused) terminal.err(`variorum ${command}: ${about} ${error.message}\n`)
  else if (isStoreError(error)) terminal.err(`variorum ${command}: ${error.message}\n`)
  else if (writing !== undefined && error instanceof Error && 'syscall' in error)
    terminal.err(`variorum ${command}: ${writing} could not be written: ${error.message}\n`)
  else throw error
  return 1
}
