/**
 * A whole dossier, row by row and file by file, as one moment saw it.
 *
 * In:      a store, a dossier's slug, and where things go (content/archive makes a ZIP of them).
 * Out:     lines of JSON, table by table in the order of their names; then the texts and original files, in the order of their hashes.
 * Refuses: a dossier that is not there: false.
 * Example: await exportDossier(store, 'harbour', { begin, lines: async (name, lines) => …, file: async (sha256, bytes) => … })
 *
 * The rows are read in one transaction. The files after it: they are history, so they are still what they were.
 */
import type { Store } from '../client.ts'
import { StoreError } from '../errors.ts'
import type { Prisma } from '../generated/client.ts'
import { atOneMoment } from '../transaction.ts'
import { columnName, readAs, valueIn } from './columns.ts'
import { peopleOf } from './people.ts'
import { literal, readRows } from './rows.ts'
import { CARRIED, type Table } from './tables.ts'

export interface ArchiveSink {
  /** Called first, once it is known that there is such a dossier. */
  readonly begin: (dossier: { readonly id: string; readonly slug: string; readonly title: string }) => Promise<void>
  readonly lines: (table: string, lines: AsyncIterable<string>) => Promise<void>
  readonly file: (sha256: string, bytes: Uint8Array) => Promise<void>
}

/** The tables of an archive in the order in which they stand in it; 'person' is no table of the database. */
export const ARCHIVE_TABLES: readonly string[] = [...CARRIED.map(({ name }) => name), 'person'].sort()

/** An hour: a slow disk under a very large dossier, and an end to it. */
export const PATIENCE = { timeout: 3_600_000 } as const

/** Looks at what is about to be carried out, at the same moment; it throws where it may not be. */
export type Look = (tx: Prisma.TransactionClient, dossierId: string | null) => Promise<void>

export async function exportDossier(store: Store, slug: string, sink: ArchiveSink, look?: Look): Promise<boolean> {
  const hashes = await atOneMoment(
    store,
    async (tx) => {
      const dossier = await tx.dossier.findUnique({ where: { slug }, select: { id: true, slug: true, title: true } })
      if (dossier === null) return null
      await look?.(tx, dossier.id)
      await sink.begin(dossier)
      for (const name of ARCHIVE_TABLES) {
        const table = CARRIED.find((one) => one.name === name)
        await sink.lines(name, table === undefined ? peopleOf(tx, dossier.id) : linesOf(tx, table, dossier.id))
      }
      return fileHashes(tx, dossier.id)
    },
    PATIENCE,
  )
  if (hashes === null) return false
  for (const sha256 of hashes) await sink.file(sha256, await fileOf(store, sha256))
  return true
}

/** The rows of one table, as they stand in an archive. */
export async function* linesOf(tx: Prisma.TransactionClient, table: Table, dossierId: string): AsyncGenerator<string> {
  const columns = Object.entries(table.columns)
  const reading = {
    table: table.name,
    columns: columns.map(([name, { kind }]) => {
      const sql = table.told?.[name]?.sql ?? `"${columnName(name)}"`
      const long = kind === 'text' ? `octet_length(${sql})` : kind === 'json' || kind === 'jsonb' ? `octet_length(${sql}::text)` : null
      return { sql: readAs(kind, sql), size: long }
    }),
    where: table.where.replaceAll('$D', `${literal(dossierId)}::uuid`),
    order: table.key.map((name) => (table.columns[name]?.kind === 'text' ? `"${columnName(name)}" COLLATE "C"` : `"${columnName(name)}"`)),
  }
  for await (const rows of readRows(tx, reading)) {
    for (const row of rows) {
      const values = columns.map(([name, { kind }], at) => {
        const [value, make] = [valueIn(kind, row[at] ?? null), table.told?.[name]?.make]
        return [name, make === undefined ? value : make(value)]
      })
      yield JSON.stringify(Object.fromEntries(values))
    }
  }
}

async function fileHashes(tx: Prisma.TransactionClient, dossierId: string): Promise<readonly string[]> {
  const found = new Set<string>()
  for (const table of CARRIED) {
    const by = table.file?.by
    if (by === undefined) continue
    const where = table.where.replaceAll('$D', `${literal(dossierId)}::uuid`)
    const rows = await tx.$queryRawUnsafe<{ hash: string }[]>(`SELECT "${by}"::text AS hash FROM "${table.name}" WHERE ${where}`)
    for (const { hash } of rows) found.add(hash)
  }
  return [...found].sort()
}

/** A text and an original may be the same bytes; then they are one file. */
async function fileOf(store: Store, sha256: string): Promise<Uint8Array> {
  const file = await store.db.storedFile.findUnique({ where: { sha256 }, select: { bytes: true } })
  if (file !== null) return file.bytes
  const revision = await store.db.revision.findFirst({ where: { sha256 }, select: { text: true } })
  if (revision === null) throw new StoreError('not-found', `The file ${sha256} is not in the database any more.`)
  return new TextEncoder().encode(revision.text)
}
