/**
 * A document that came in becomes a source: its text, its bytes and where they are from, in one transaction. And its metadata, changed later.
 *
 * In:      plain values. Out: the source's path, and whether anything was made: the same file or page again changes nothing.
 * Refuses: unknown dossiers ('not-found'), a dossier that is full ('full'), characters and lengths (prisma/guards.ts).
 * Example: await importSource(store, { dossier: 'harbour', path: 'log.md', text, meta, origin, author }) // { path: 'log.md', created: true }
 */
import type { SourceMeta } from '../../lib/model.ts'
import type { Store } from '../client.ts'
import { StoreError } from '../errors.ts'
import type { Prisma } from '../generated/client.ts'
import { checkFilled, checkText, LIMITS } from '../guards.ts'
import { type Fence, holdFence } from '../jobs/fence.ts'
import { asJson, sha256 } from '../json.ts'
import type { OriginFile, OriginInfo } from '../origin-views.ts'
import { transact } from '../transaction.ts'
import { type AddedText, addTextWithin, lockDossier } from './dossier.ts'
import { keepFile } from './stored-file.ts'

export interface NewImport {
  readonly dossier: string
  /** The name it would like; another one is found where it is taken. */
  readonly path: string
  readonly text: string
  readonly meta: SourceMeta
  readonly origin: Omit<OriginInfo, 'fileSha256' | 'size' | 'hasWarc'> & OriginFile & { readonly warc: Uint8Array | null }
  readonly author: string
  /** Of the piece of background work that writes it. */
  readonly fence?: Fence | undefined
}

export interface Imported {
  readonly path: string
  /** False when the same file, or the same page with the same bytes, is a source of the dossier already. */
  readonly created: boolean
}

/** More than this nobody reads, and the engine was never measured on. */
export const MOST_SOURCES = 5_000

export async function importSource(store: Store, given: NewImport): Promise<Imported> {
  const { origin } = given
  checkText('text', given.text, LIMITS.text)
  const file = sha256(origin.bytes)
  return transact(store, async (tx) => {
    const dossierId = await lockDossier(tx, given.dossier)
    await holdFence(tx, given.fence)
    const known = await tx.origin.findFirst({
      where: { fileSha256: file, finalAddress: origin.finalAddress, revision: { source: { dossierId } } },
      select: { revision: { select: { source: { select: { path: true } } } } },
    })
    if (known !== null) return { path: known.revision.source.path, created: false }
    if ((await tx.source.count({ where: { dossierId } })) >= MOST_SOURCES) {
      throw new StoreError('full', `The dossier has ${MOST_SOURCES} sources, and may have no more. Start another one.`)
    }
    const path = await freePath(tx, dossierId, checkFilled('path', given.path, LIMITS.path))
    await addTextWithin(tx, store, { ...given, path }, 'may-make-source')
    const revision = await tx.revision.findFirstOrThrow({ where: { number: 1, source: { dossierId, path } }, select: { id: true } })
    await keepOrigin(tx, store, revision.id, origin)
    return { path, created: true }
  })
}

/**
 * A document that was fetched again becomes the next revision of its source, with its bytes and where they are from.
 *
 * @param given.after The revision that it was compared with; another one by now, and nothing is added.
 */
export async function importRevision(store: Store, given: NewImport & { readonly after: number }): Promise<AddedText> {
  checkText('text', given.text, LIMITS.text)
  return transact(store, async (tx) => {
    const dossierId = await lockDossier(tx, given.dossier)
    const added = await addTextWithin(tx, store, given, 'source-must-exist')
    if (added.created !== 'revision') return added
    const where = { number: added.number, source: { dossierId, path: given.path } }
    const revision = await tx.revision.findFirstOrThrow({ where, select: { id: true } })
    await keepOrigin(tx, store, revision.id, given.origin)
    return added
  })
}

/** The bytes of a revision and where they are from. */
async function keepOrigin(tx: Prisma.TransactionClient, store: Store, revisionId: string, origin: NewImport['origin']): Promise<void> {
  const file = await keepFile(tx, store.now(), origin.bytes)
  const warc = origin.warc === null ? null : await keepFile(tx, store.now(), origin.warc)
  await tx.origin.create({
    data: {
      revisionId,
      name: checkFilled('name', origin.name, LIMITS.path),
      mediaType: origin.mediaType,
      fileSha256: file,
      converter: origin.converter,
      converterVersion: origin.converterVersion,
      address: origin.address,
      finalAddress: origin.finalAddress,
      fetchedAt: origin.fetchedAt === null ? null : new Date(origin.fetchedAt),
      status: origin.status,
      headers: asJson('headers', origin.headers),
      archives: asJson('archive links', origin.archives),
      notices: asJson('notices', origin.notices),
      warcSha256: warc,
    },
  })
}

/**
 * Gives a source other metadata: a new revision whose front matter says it, since the engine reads it there.
 *
 * @param change.expectedNumber The revision whose metadata was changed; null comes back when there is a newer one.
 */
export async function changeMetadata(
  store: Store,
  change: {
    readonly dossier: string
    readonly path: string
    readonly expectedNumber: number
    readonly text: string
    readonly meta: SourceMeta
    readonly author: string
  },
): Promise<{ readonly number: number } | null> {
  checkText('text', change.text, LIMITS.text)
  return transact(store, async (tx) => {
    const dossierId = await lockDossier(tx, change.dossier)
    const source = await tx.source.findUnique({
      where: { dossierId_path: { dossierId, path: change.path } },
      include: { revisions: { orderBy: { number: 'desc' }, take: 1 } },
    })
    if (source === null) throw new StoreError('not-found', `The dossier has no source ${change.path}.`)
    if (source.revisionNumber !== change.expectedNumber) return null
    if (source.revisions[0]?.sha256 === sha256(change.text)) return { number: source.revisionNumber }
    return { number: (await addTextWithin(tx, store, change, 'source-must-exist')).number }
  })
}

/** 'log.md', then 'log-2.md': two outlets may call their file alike. */
async function freePath(tx: Prisma.TransactionClient, dossierId: string, path: string): Promise<string> {
  const dot = path.lastIndexOf('.')
  const [stem, end] = dot <= 0 ? [path, ''] : [path.slice(0, dot), path.slice(dot)]
  const taken = new Set(
    (await tx.source.findMany({ where: { dossierId, path: { startsWith: stem } }, select: { path: true } })).map((row) => row.path),
  )
  if (!taken.has(path)) return path
  let number = 2
  while (taken.has(`${stem}-${number}${end}`)) number++
  return `${stem}-${number}${end}`
}
