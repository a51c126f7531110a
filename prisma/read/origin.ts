/**
 * Where the text of a source came from, and the bytes it came in.
 *
 * In:      a slug, the path of a source, the number of a revision. Out: `OriginInfo`, `OriginFile`. Refuses: nothing; what is not there is null.
 * Example: await readOrigin(store, { dossier: 'harbour', path: 'log.md', number: 2 })
 *
 * A revision that an editor made has no file of its own: that of the newest one before it is where its words are from.
 */
import type { Store } from '../client.ts'
import { fromJson } from '../json.ts'
import type { OriginFile, OriginInfo } from '../origin-views.ts'
import { orRefuse } from '../transaction.ts'

export interface OriginAt {
  readonly dossier: string
  readonly path: string
  readonly number: number
}

export async function readOrigin(store: Store, at: OriginAt): Promise<OriginInfo | null> {
  const row = await orRefuse(
    store,
    store.db.origin.findFirst({ where: whereOf(at), orderBy: NEWEST, include: { file: { select: { size: true } } } }),
  )
  if (row === null) return null
  const { name, mediaType, fileSha256, converter, converterVersion, address, finalAddress, status } = row
  return {
    ...{ name, mediaType, fileSha256, size: row.file.size, converter, converterVersion, address, finalAddress, status },
    fetchedAt: row.fetchedAt?.toISOString() ?? null,
    headers: fromJson<OriginInfo['headers']>(row.headers),
    archives: fromJson<OriginInfo['archives']>(row.archives),
    notices: fromJson<OriginInfo['notices']>(row.notices),
    hasWarc: row.warcSha256 !== null,
  }
}

/** The file itself, or what was said while it was fetched. */
export async function readOriginFile(store: Store, at: OriginAt & { readonly what: 'file' | 'warc' }): Promise<OriginFile | null> {
  const found = { where: whereOf(at), orderBy: NEWEST }
  if (at.what === 'file') {
    const row = await orRefuse(store, store.db.origin.findFirst({ ...found, include: { file: true } }))
    return row && { name: row.name, mediaType: row.mediaType, bytes: row.file.bytes }
  }
  const row = await orRefuse(store, store.db.origin.findFirst({ ...found, include: { warc: true } }))
  return row?.warc ? { name: `${row.name}.warc`, mediaType: 'application/warc', bytes: row.warc.bytes } : null
}

const NEWEST = { revision: { number: 'desc' } } as const

function whereOf({ dossier, path, number }: OriginAt) {
  return { revision: { number: { lte: number }, source: { path, dossier: { slug: dossier } } } }
}
