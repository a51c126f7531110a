/**
 * An archive as a file on disk: it appears whole, or not at all.
 *
 * In:      a path, who makes it, and whatever gives the rows and files of a dossier. Out: its manifest; null when there was no such dossier.
 * Refuses: more than a ZIP holds (`Refused`); a place that cannot be written (the system's own error).
 * Example: await writeDossierArchive('harbour.zip', generator, (sink) => exportDossier(store, 'harbour', sink))
 */
import type { Manifest } from './manifest.ts'
import { writeWhole } from './whole-file.ts'
import { type ArchiveWriter, openArchiveWriter } from './write-archive.ts'

export interface DossierSink extends Pick<ArchiveWriter, 'lines' | 'file'> {
  readonly begin: (dossier: Manifest['dossier']) => Promise<void>
}

type Fill = (sink: DossierSink) => Promise<boolean>

export async function writeDossierArchive(path: string, generator: Manifest['generator'], fill: Fill): Promise<Manifest | null> {
  return writeWhole(path, (file) => packDossierArchive((piece) => file.writeFile(piece), generator, fill))
}

/** The same bytes to wherever they go; each piece is awaited before the next is made. Null, and no bytes, when there was no such dossier. */
export async function packDossierArchive(
  write: (piece: Uint8Array) => Promise<void>,
  generator: Manifest['generator'],
  fill: Fill,
): Promise<Manifest | null> {
  let writer: ArchiveWriter | undefined
  const begun = () => {
    if (writer === undefined) throw new Error('The dossier was not named before its rows; this is a bug.')
    return writer
  }
  const found = await fill({
    begin: async (dossier) => {
      writer = await openArchiveWriter(write, { generator, dossier })
    },
    lines: (table, lines) => begun().lines(table, lines),
    file: (sha256, bytes) => begun().file(sha256, bytes),
  })
  return found ? begun().close() : null
}
