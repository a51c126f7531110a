/**
 * `variorum export`: a whole dossier as one file, for another installation or for the shelf.
 *
 * In: the arguments after `export`. Out: the exit code: 0 written, 1 wrong use, no such dossier, or a place that cannot be written.
 * Refuses: options it does not know. Example: exportCommand(['harbour', '--out', 'harbour.zip'])
 */
import { parseArgs } from 'node:util'
import { writeDossierArchive } from '../content/archive/archive-file.ts'
import { GENERATOR } from '../lib/version.ts'
import { exportDossier } from '../prisma/archive.ts'
import { openForReading } from '../prisma/backup.ts'
import { failed } from './carrying.ts'
import { misused, reasonOf } from './command.ts'
import { processTerminal, type Terminal } from './terminal.ts'

const USAGE = `Usage: variorum export <dossier> [options]

Writes a whole dossier into one ZIP: sources with every revision and the original files, findings, decisions with every version, discussions,
corrections, the audit. The same dossier gives the same bytes. The program may run meanwhile. What is in it, and where: docs/archive.md.

  --out <file>   where to write it (default: <dossier>.zip)
  --help         this text

variorum import-archive <file> brings it into another installation. Passwords, sessions and links stay behind.
`

const OPTIONS = { out: { type: 'string' }, help: { type: 'boolean', short: 'h', default: false } } as const

export async function exportCommand(argv: readonly string[], terminal: Terminal = processTerminal()): Promise<number> {
  const call = readCall(argv)
  if (typeof call === 'string') return misused('export', call, terminal)
  if (call.help) {
    terminal.out(USAGE)
    return 0
  }
  try {
    const store = await openForReading()
    try {
      const made = await writeDossierArchive(call.out, GENERATOR, (sink) => exportDossier(store, call.dossier, sink))
      if (made === null) {
        terminal.err(`variorum export: there is no dossier "${call.dossier}".\n`)
        return 1
      }
      const { counts } = made
      terminal.err(
        `wrote ${call.out}: ${counts.source} sources, ${counts.revision} revisions, ${counts.decision_version} versions of decisions, ${counts.files} files.\n`,
      )
      return 0
    } finally {
      await store.close()
    }
  } catch (error) {
    return failed('export', error, { about: call.dossier, writing: call.out }, terminal)
  }
}

/** The call, or what is wrong with it. */
function readCall(argv: readonly string[]): { readonly dossier: string; readonly out: string; readonly help: boolean } | string {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true })
    const [dossier = '', ...more] = positionals
    if (!values.help && dossier === '') return 'which dossier? Name it.'
    if (more.length > 0) return 'one dossier at a time.'
    return { dossier, out: values.out ?? `${dossier}.zip`, help: values.help }
  } catch (error) {
    return reasonOf(error)
  }
}
