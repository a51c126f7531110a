/**
 * A dossier out of an archive into this installation: with every id, version and audit row, or not at all.
 *
 * In:      a store, an archive (content/archive has opened it and seen that it is whole), who brings it in. Out: what came in.
 * Refuses: rows that are not as Variorum writes them, a dossier that is here already and reads otherwise, a name that is taken, an
 *          installation without people: 'invalid', with what to do. The very same dossier again changes nothing.
 * Example: await importDossier(store, { archive, by: { name: 'Ida', id }, slug: null }) // { status: 'imported', slug: 'harbour', … }
 *
 * One transaction: nobody sees half of it, and whatever stops it leaves nothing.
 */
import { createHash, randomBytes } from 'node:crypto'
import type { Store } from '../client.ts'
import { isStoreError, type StoreError } from '../errors.ts'
import type { Prisma } from '../generated/client.ts'
import { isSlug } from '../guards.ts'
import { transact } from '../transaction.ts'
import { writeAudit } from '../write/audit.ts'
import { cellOf, columnName, KINDS } from './columns.ts'
import { linesOf, PATIENCE } from './export.ts'
import { judged, linesFile, parseLine, type State } from './lines.ts'
import { settlePeople } from './people.ts'
import { insertFindingTexts, keptResult, RESULT_COLUMNS, resultCells } from './results.ts'
import { writeRows } from './rows.ts'
import { CARRIED, PERSON_LINE, type PersonLine, type Table } from './tables.ts'
import { notBrought } from './why.ts'

export interface OpenArchive {
  readonly dossier: { readonly id: string; readonly slug: string; readonly title: string }
  /** Nothing for a table that the archive does not have. */
  readonly lines: (table: string) => AsyncIterable<string>
  readonly file: (sha256: string) => Promise<Uint8Array>
}

export interface ImportRequest {
  readonly archive: OpenArchive
  readonly by: { readonly name: string; readonly id: string | null }
  /** Another name for it, where its own is taken; null for its own. */
  readonly slug: string | null
}

export interface ImportedDossier {
  readonly status: 'imported' | 'unchanged'
  readonly slug: string
  readonly title: string
  readonly visibility: string
  readonly rows: Readonly<Record<string, number>>
  /** The names of people who were made, and cannot sign in yet. */
  readonly made: readonly string[]
}

export async function importDossier(store: Store, { archive, by, slug }: ImportRequest): Promise<ImportedDossier> {
  if (slug !== null && !isSlug(slug)) throw notBrought('rows-other-name')
  return transact(
    store,
    async (tx): Promise<ImportedDossier> => {
      const people = await personLines(archive)
      if (people.length > 0 && (await tx.user.count()) === 0) throw notBrought('rows-no-people')
      const here = await tx.dossier.findUnique({ where: { id: archive.dossier.id }, select: { slug: true, title: true, visibility: true } })
      const at = store.now()
      const { ids, made } = await settlePeople(tx, people, at)
      const state: State = { dossierId: archive.dossier.id, people: ids, keys: new Map(), slug: slug ?? here?.slug ?? null }
      if (here !== null) {
        if (made.length === 0 && (slug === null || slug === here.slug)) await refuseOther(tx, archive, state, here)
        else throw isHere(archive, here.slug, [])
        return { status: 'unchanged', ...here, rows: {}, made: [] }
      }
      const rows: Record<string, number> = {}
      for (const table of CARRIED) rows[table.name] = await bringIn(tx, archive, table, state, at)
      const came = await finish(tx, archive, state)
      await refuseUntold(tx, archive, state)
      await writeAudit(tx, at, {
        ...{ actor: by.name, actorId: by.id, action: 'dossier.import', dossierId: null, objectType: 'dossier' },
        ...{ objectId: archive.dossier.id, before: null, after: { slug: came.slug, title: came.title, people: made } },
      })
      return { status: 'imported', ...came, rows, made }
    },
    PATIENCE,
  ).catch(inPlainWords)
}

async function personLines({ lines }: OpenArchive): Promise<readonly PersonLine[]> {
  const people: PersonLine[] = []
  for await (const line of lines('person')) {
    const place = { file: linesFile('person'), line: people.length + 1 }
    const read = PERSON_LINE.safeParse(parseLine(line, place))
    if (!read.success) throw notBrought('row-shape', { ...place, reason: read.error.issues[0]?.message ?? '' })
    people.push(read.data)
  }
  return people
}

/** The dossier comes before its comparisons and names one of them, so that is written last. */
async function bringIn(tx: Prisma.TransactionClient, archive: OpenArchive, table: Table, state: State, at: Date): Promise<number> {
  const columns = Object.entries(table.columns).filter(([name]) => name !== 'currentComparisonId')
  const { file } = table
  const writing = [
    ...columns.map(([name, { kind }]) => ({ name: columnName(name), from: `$::${KINDS[kind].type}` })),
    ...(file === undefined ? [] : [{ name: file.column, from: file.holds === 'text' ? '$' : `decode($, 'base64')` }]),
    ...(table.name === 'dossier' ? [{ name: 'link_key', from: '$' }] : []),
    ...(table.name === 'stored_file' ? [{ name: 'created_at', from: `$::${KINDS.time.type}` }] : []),
    ...(table.name === 'comparison' ? RESULT_COLUMNS : []),
  ]
  let read = 0
  if (table.view) {
    for await (const _ of judged(table, archive.lines(table.name), state)) read += 1
    return read
  }
  const written = await writeRows(
    tx,
    { table: table.name, columns: writing, tail: table.name === 'stored_file' ? 'ON CONFLICT ("sha256") DO NOTHING' : '' },
    (async function* () {
      for await (const values of judged(table, archive.lines(table.name), state)) {
        read += 1
        const cells = columns.map(([name, { kind }]) => cellOf(kind, values[name]))
        if (file !== undefined) {
          const bytes = await archive.file(String(values[file.by]))
          cells.push(
            file.holds === 'text' ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) : Buffer.from(bytes).toString('base64'),
          )
        }
        // Made whether or not the dossier opens by link now: it may later.
        if (table.name === 'dossier') cells.push(values.visibility === 'link' ? randomBytes(24).toString('base64url') : null)
        if (table.name === 'stored_file') cells.push(at.toISOString())
        if (table.name === 'comparison') {
          const kept = keptResult(values.result, { file: linesFile(table.name), line: read })
          await insertFindingTexts(tx, state.dossierId, kept)
          cells[columns.findIndex(([name]) => name === 'result')] = kept.head
          cells.push(...resultCells(kept))
        }
        yield cells
      }
    })(),
  )
  if (table.name === 'dossier' && written !== 1) throw notBrought('rows-no-dossier')
  return read
}

async function finish(tx: Prisma.TransactionClient, archive: OpenArchive, state: State) {
  for await (const line of archive.lines('dossier')) {
    const { currentComparisonId }: { currentComparisonId: string | null } = JSON.parse(line)
    if (currentComparisonId === null) continue
    if (!state.keys.get('comparison')?.has(currentComparisonId))
      throw notBrought('row-outside', { file: linesFile('dossier'), line: 1, column: 'currentComparisonId', of: 'comparison' })
    await tx.dossier.update({ where: { id: state.dossierId }, data: { currentComparisonId } })
  }
  return tx.dossier.findUniqueOrThrow({ where: { id: state.dossierId }, select: { slug: true, title: true, visibility: true } })
}

/** What is told from other rows must be what the archive says of it. */
async function refuseUntold(tx: Prisma.TransactionClient, archive: OpenArchive, state: State): Promise<void> {
  for (const table of CARRIED.filter(({ view }) => view)) {
    const own = sumOf(await hashesOf(linesOf(tx, table, state.dossierId)))
    if (own !== sumOf(await hashesOf(asLines(table, archive, state)))) throw notBrought('rows-untold', { file: linesFile(table.name) })
  }
}

/**
 * Compares what is here with what the archive says, table by table. The audit here may have gone on: that the archive was taken, for one, is
 * written after it was made.
 */
async function refuseOther(
  tx: Prisma.TransactionClient,
  archive: OpenArchive,
  state: State,
  here: { readonly slug: string },
): Promise<void> {
  const differ: string[] = []
  for (const table of CARRIED) {
    const own = await hashesOf(linesOf(tx, table, state.dossierId))
    const theirs = await hashesOf(asLines(table, archive, state))
    if (!(table.name === 'audit' ? holds(own, theirs) : sumOf(own) === sumOf(theirs))) differ.push(table.name)
  }
  if (differ.length > 0) throw isHere(archive, here.slug, differ)
}

async function* asLines(table: Table, archive: OpenArchive, state: State): AsyncGenerator<string> {
  const names = Object.keys(table.columns)
  for await (const values of judged(table, archive.lines(table.name), state)) {
    yield JSON.stringify(Object.fromEntries(names.map((name) => [name, values[name]])))
  }
}

/** Sorted: people may have other ids here, and then another order. */
async function hashesOf(lines: AsyncIterable<string>): Promise<readonly string[]> {
  const hashes: string[] = []
  for await (const line of lines) hashes.push(createHash('sha256').update(line).digest('base64'))
  return hashes.sort()
}

function sumOf(hashes: readonly string[]): string {
  return createHash('sha256').update(hashes.join()).digest('hex')
}

function holds(all: readonly string[], some: readonly string[]): boolean {
  const known = new Set(all)
  return some.every((hash) => known.has(hash))
}

function isHere({ dossier }: OpenArchive, slug: string, differ: readonly string[]): StoreError {
  const { title } = dossier
  return differ.length === 0
    ? notBrought('rows-here', { title, slug })
    : notBrought('rows-differ', { title, slug, tables: differ.join(', ') })
}

/** What the database refused, without its own words for tables and keys where a person can do something about it. */
function inPlainWords(error: unknown): never {
  if (isStoreError(error) || !(error instanceof Error)) throw error
  const { message } = error
  if (message.includes('dossier_slug_key') || /Key \(slug\)/.test(message)) throw notBrought('rows-name')
  if (/Unique constraint|duplicate key|23505/.test(message)) throw notBrought('rows-id', { reason: lastLine(message) }, { cause: error })
  if (/Code: `(22|23|P0)/.test(message)) throw notBrought('rows-refused', { reason: lastLine(message) }, { cause: error })
  throw error
}

function lastLine(message: string): string {
  return message.trim().split('\n').at(-1)?.trim() ?? ''
}
