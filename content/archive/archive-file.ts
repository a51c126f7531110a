/**
 * An archive as a file on disk: it appears whole, or not at all.
 *
 * In:      a path, who makes it, and whatever gives the rows and files of a dossier. Out: its manifest; null when there was no such dossier.
 * Refuses: more than a ZIP holds (`Refused`); a place that cannot be written (the system's own error).
 * Example: await writeDossierArchive('harbour.zip', generator, (sink) => exportDossier(store, 'harbour', sink))
 */
import { randomBytes } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import type { Manifest } from './manifest.ts'
import { type ArchiveWriter, openArchiveWriter } from './write-archive.ts'

export interface DossierSink extends Pick<ArchiveWriter, 'lines' | 'file'> {
  readonly begin: (dossier: Manifest['dossier']) => Promise<void>
}

export async function writeDossierArchive(
  path: string,
  generator: Manifest['generator'],
  fill: (sink: DossierSink) => Promise<boolean>,
): Promise<Manifest | null> {
  const draft = `${path}.${randomBytes(4).toString('hex')}.part`
  // Notes before publication are nobody else's business.
  const file = await open(draft, 'wx', 0o600)
  try {
    let writer: ArchiveWriter | undefined
    const begun = () => {
      if (writer === undefined) throw new Error('The dossier was not named before its rows; this is a bug.')
      return writer
    }
    const found = await fill({
      begin: async (dossier) => {
        writer = await openArchiveWriter(
          async (bytes) => {
            await file.writeFile(bytes)
          },
          { generator, dossier },
        )
      },
      lines: (table, lines) => begun().lines(table, lines),
      file: (sha256, bytes) => begun().file(sha256, bytes),
    })
    if (!found) return null
    const manifest = await begun().close()
    await file.sync()
    await file.close()
    await rename(draft, path)
    return manifest
  } finally {
    await file.close().catch(() => {})
    await rm(draft, { force: true })
  }
}
