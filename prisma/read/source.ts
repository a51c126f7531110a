/**
 * Sources: their list, and one of them with its text and revisions.
 *
 * In:      a slug and the engine's id of a source ('s-…'), of any revision it ever had. Out: `SourceSummary`, `SourceView`.
 * Refuses: nothing; what is not there is null.
 * Example: await readSource(store, { dossier: 'harbour', source: 's-0a1b2c3d4e5f' })
 */
import type { SourceMeta } from '../../lib/model.ts'
import type { Store } from '../client.ts'
import type { Prisma, Source as SourceRow } from '../generated/client.ts'
import { fromJson } from '../json.ts'
import { atOneMoment } from '../transaction.ts'
import type { RevisionInfo, SourceSummary, SourceView } from '../views.ts'

/** Digits of the hash in the engine's ids ('s-' and 12 of them). */
const ID = /^s-([0-9a-f]{12})(?:-\d+)?$/

export async function listSources(db: Prisma.TransactionClient, dossierId: string): Promise<readonly SourceSummary[]> {
  const rows = await db.$queryRaw<(SourceMeta & { path: string; revision: number; sha256: string })[]>`
    SELECT s.path, s.title, s.publisher, s.author, s.url, s.published, s.retrieved, s.language, s.kind, s.revision_number AS revision, r.sha256
    FROM source s JOIN revision r ON r.source_id = s.id AND r.number = s.revision_number
    WHERE s.dossier_id = ${dossierId}::uuid ORDER BY s.position, s.path`
  const named = await engineIds(db, dossierId)
  return rows.map(({ path, revision, sha256, ...meta }) => ({
    id: named.get(`${path}\0${sha256}`) ?? idOf(sha256),
    path,
    sha256,
    revision,
    meta,
  }))
}

/**
 * One source as it reads in one of its revisions.
 *
 * @param at.source The engine's id, or the path. An id of an earlier revision shows that revision.
 * @param at.revision A revision's number, where the id does not say it.
 */
export async function readSource(
  store: Store,
  at: { readonly dossier: string; readonly source: string; readonly revision?: number | undefined },
): Promise<SourceView | null> {
  return atOneMoment(store, async (tx) => {
    const dossier = await tx.dossier.findUnique({ where: { slug: at.dossier }, select: { id: true, slug: true, title: true } })
    if (dossier === null) return null
    const found = await findSource(tx, dossier.id, at.source)
    if (found === null) return null
    const { source, number } = found
    const revisions = await tx.revision.findMany({
      where: { sourceId: source.id },
      select: { number: true, sha256: true, createdAt: true, addedBy: true },
      orderBy: { number: 'desc' },
    })
    const shown = await tx.revision.findUnique({ where: { sourceId_number: { sourceId: source.id, number: at.revision ?? number } } })
    if (shown === null) return null
    const named = await engineIds(tx, dossier.id)
    return {
      dossier: { slug: dossier.slug, title: dossier.title },
      id: named.get(`${shown.path}\0${shown.sha256}`) ?? idOf(shown.sha256),
      path: shown.path,
      revision: infoOf(shown),
      text: shown.text,
      meta: shown.number === source.revisionNumber ? metaOf(source) : fromJson<SourceMeta>(shown.meta as Prisma.JsonObject),
      revisions: revisions.map(infoOf),
    }
  })
}

/**
 * By the current comparison first, as only that tells apart two sources with the same text; then by the hash in the id, newest revision
 * first; then by path.
 */
async function findSource(
  tx: Prisma.TransactionClient,
  dossierId: string,
  name: string,
): Promise<{ source: SourceRow; number: number } | null> {
  const named = await engineIds(tx, dossierId)
  const [path, sha256] = [...named].find(([, id]) => id === name)?.[0].split('\0') ?? []
  const prefix = ID.exec(name)?.[1]
  const wanted: Prisma.RevisionWhereInput[] = [
    ...(path === undefined || sha256 === undefined ? [] : [{ sha256, source: { dossierId, path } }]),
    ...(prefix === undefined ? [] : [{ sha256: { startsWith: prefix }, source: { dossierId } }]),
  ]
  for (const where of wanted) {
    const revision = await tx.revision.findFirst({
      where,
      include: { source: true },
      orderBy: [{ source: { position: 'asc' } }, { number: 'desc' }],
    })
    if (revision !== null) return { source: revision.source, number: revision.number }
  }
  const source = await tx.source.findUnique({ where: { dossierId_path: { dossierId, path: name } } })
  return source && { source, number: source.revisionNumber }
}

/** 'path NUL sha256' → the engine's id, as the current comparison names its sources. */
async function engineIds(db: Prisma.TransactionClient, dossierId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await db.$queryRaw<{ path: string; sha256: string; id: string }[]>`
    SELECT s->>'path' AS path, s->>'sha256' AS sha256, s->>'id' AS id
    FROM dossier d JOIN comparison c ON c.id = d.current_comparison_id, json_array_elements(c.result->'sources') s
    WHERE d.id = ${dossierId}::uuid`
  return new Map(rows.map(({ path, sha256, id }) => [`${path}\0${sha256}`, id]))
}

function idOf(sha256: string): string {
  return `s-${sha256.slice(0, 12)}`
}

function infoOf(row: {
  readonly number: number
  readonly sha256: string
  readonly createdAt: Date
  readonly addedBy: string
}): RevisionInfo {
  return { number: row.number, sha256: row.sha256, at: row.createdAt.toISOString(), addedBy: row.addedBy }
}

/** The metadata alone, of a row or of a wider value. */
export function metaOf({ title, publisher, author, url, published, retrieved, language, kind }: SourceMeta): SourceMeta {
  return { title, publisher, author, url, published, retrieved, language, kind }
}
