/**
 * A dossier's archive, or a backup of everything, in a process of its own. Started by carry-process.ts, never imported.
 *
 * In: 'archive' and a slug, or 'backup' and nothing; whom it is for. Out (standard output): the bytes of the file.
 * Refuses: with exit code 3, before the first byte, while there are conclusions that whoever it is for may not see: the same moment is
 * looked at that is carried out. Any other fault ends it with 1.
 */
import { once } from 'node:events'
import { packDossierArchive } from '../../content/archive/archive-file.ts'
import { packBackup } from '../../content/archive/backup-file.ts'
import { GENERATOR } from '../../lib/version.ts'
import { exportDossier, type Look } from '../../prisma/archive.ts'
import { dumpStore, openForReading } from '../../prisma/backup.ts'
import { countLoneConclusions } from '../../prisma/read.ts'

const [what, slug = '', person = ''] = process.argv.slice(2)
const write = async (piece: Uint8Array): Promise<void> => {
  if (!process.stdout.write(piece)) await once(process.stdout, 'drain')
}
// Whoever reads has gone.
process.stdout.on('error', () => process.exit(1))

class Blind extends Error {}
const look: Look = async (tx, dossierId) => {
  if ((await countLoneConclusions(tx, { dossierId, but: person })) > 0) throw new Blind()
}

const store = await openForReading()
let code = 0
try {
  if (what === 'backup')
    await packBackup(write, { generator: GENERATOR, at: new Date().toISOString() }, (sink) => dumpStore(store, sink, look))
  else if ((await packDossierArchive(write, GENERATOR, (sink) => exportDossier(store, slug, sink, look))) === null) code = 1
} catch (error) {
  if (!(error instanceof Blind)) throw error
  code = 3
} finally {
  await store.close()
}
// Last: the embedded database says how the process ends when it is closed.
process.exitCode = code
