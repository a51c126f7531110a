/**
 * Dossiers, their sources and the revisions of those.
 *
 * In:      plain values. Out: what was made, and whether anything was: giving the same text twice changes nothing.
 * Refuses: unknown dossiers and sources ('not-found'), characters and lengths (prisma/guards.ts).
 * Example: await addSource(store, { dossier: 'harbour', path: 'a.md', text, author: 'Ann' }) // { number: 1, created: 'source', … }
 */
import type { SourceMeta } from '../../lib/model.ts'
import type { Visibility } from '../accounts/roles.ts'
import type { Store } from '../client.ts'
import { StoreError } from '../errors.ts'
import type { Prisma } from '../generated/client.ts'
import { checkFilled, checkSlug, checkText, LIMITS } from '../guards.ts'
import { type Fence, holdFence } from '../jobs/fence.ts'
import { asJson, sha256 } from '../json.ts'
import { metaOf } from '../read/source.ts'
import { transact } from '../transaction.ts'
import { writeAudit } from './audit.ts'

export interface NewDossier {
  readonly slug: string
  readonly title: string
  readonly description: string
  readonly author: string
  /** The account that owns it. Without one the owners of the installation look after it. */
  readonly owner?: string | undefined
  readonly visibility?: Visibility | undefined
}

export interface NewText {
  readonly dossier: string
  readonly path: string
  /** The whole Markdown file, front matter included. */
  readonly text: string
  readonly meta?: SourceMeta | undefined
  readonly author: string
  readonly authorId?: string | undefined
  /** The newest revision that the author had before their eyes; another one by now, and nothing is added. */
  readonly after?: number | undefined
  /** Of the piece of background work that writes it. */
  readonly fence?: Fence | undefined
}

export interface AddedText {
  /** Of the revision that was added; with 'nothing' and 'outrun' of the newest one. */
  readonly number: number
  readonly sha256: string
  readonly created: 'source' | 'revision' | 'nothing' | 'outrun'
}

const UNKNOWN: SourceMeta = {
  title: null,
  publisher: null,
  author: null,
  url: null,
  published: null,
  retrieved: null,
  language: 'und',
  kind: null,
}

/** Adds a dossier, or leaves the one of that slug as it is (its title may have been edited since). */
export async function addDossier(store: Store, dossier: NewDossier): Promise<{ readonly created: boolean }> {
  const data = {
    slug: checkSlug(dossier.slug),
    title: checkFilled('title', dossier.title, LIMITS.title),
    description: checkText('description', dossier.description, LIMITS.description),
    visibility: dossier.visibility ?? 'private',
  }
  const actor = checkFilled('author', dossier.author, LIMITS.author)
  return transact(store, async (tx) => {
    const at = store.now()
    // Two processes may seed one server at once; the second finds the row and does nothing.
    const { count } = await tx.dossier.createMany({ data: { ...data, createdAt: at, updatedAt: at }, skipDuplicates: true })
    if (count === 0) return { created: false }
    const { id } = await tx.dossier.findUniqueOrThrow({ where: { slug: data.slug }, select: { id: true } })
    if (dossier.owner !== undefined)
      await tx.membership.create({ data: { dossierId: id, userId: dossier.owner, role: 'owner', createdAt: at } })
    await writeAudit(tx, at, {
      actor,
      action: 'dossier.add',
      dossierId: id,
      objectType: 'dossier',
      objectId: id,
      before: null,
      after: data,
    })
    return { created: true }
  })
}

/** Adds a source with its first revision, or a revision to the source of that path when the text differs from its newest. */
export async function addSource(store: Store, source: NewText): Promise<AddedText> {
  return addText(store, source, 'may-make-source')
}

/** Adds a revision to a source that is there; the text of its newest revision again adds nothing. */
export async function addRevision(store: Store, revision: NewText): Promise<AddedText> {
  return addText(store, revision, 'source-must-exist')
}

/** For seeding: like `addSource`, but a text the source has had at any time adds nothing, so that an editor's newer text stays newest. */
export async function addShippedSource(store: Store, source: NewText): Promise<AddedText> {
  return addText(store, source, 'may-make-source', 'any-revision')
}

async function addText(
  store: Store,
  given: NewText,
  existence: 'may-make-source' | 'source-must-exist',
  known: 'newest-revision' | 'any-revision' = 'newest-revision',
): Promise<AddedText> {
  return transact(store, (tx) => addTextWithin(tx, store, given, existence, known))
}

/** The same inside a transaction, for whoever writes more than the text in it. */
export async function addTextWithin(
  tx: Prisma.TransactionClient,
  store: Store,
  given: NewText,
  existence: 'may-make-source' | 'source-must-exist',
  known: 'newest-revision' | 'any-revision' = 'newest-revision',
): Promise<AddedText> {
  const path = checkFilled('path', given.path, LIMITS.path)
  const text = checkText('text', given.text, LIMITS.text)
  const actor = checkFilled('author', given.author, LIMITS.author)
  const hash = sha256(text)
  const at = store.now()
  const dossierId = await lockDossier(tx, given.dossier)
  await holdFence(tx, given.fence)
  const before = await tx.source.findUnique({ where: { dossierId_path: { dossierId, path } } })
  if (before === null && existence === 'source-must-exist') throw new StoreError('not-found', `The dossier has no source ${path}.`)
  if (before !== null && given.after !== undefined && given.after !== before.revisionNumber)
    return { number: before.revisionNumber, sha256: hash, created: 'outrun' }
  const same = before && (await sameText(tx, before, hash, known))
  if (same) return { number: same.number, sha256: hash, created: 'nothing' }

  const meta = given.meta ?? (before ? metaOf(before) : UNKNOWN)
  const source =
    before ??
    (await tx.source.create({
      data: { dossierId, path, ...meta, position: await tx.source.count({ where: { dossierId } }), createdAt: at, updatedAt: at },
    }))
  const number = source.revisionNumber + 1
  await tx.revision.create({
    data: { sourceId: source.id, number, path, text, sha256: hash, meta: asJson('metadata', meta), addedBy: actor, createdAt: at },
  })
  await tx.source.update({ where: { id: source.id }, data: { ...meta, revisionNumber: number, updatedAt: at } })
  await writeAudit(tx, at, {
    actor,
    actorId: given.authorId ?? null,
    action: before === null ? 'source.add' : 'revision.add',
    dossierId,
    objectType: 'source',
    objectId: source.id,
    before: before && { path, revision: before.revisionNumber },
    after: { path, revision: number, sha256: hash },
  })
  return { number, sha256: hash, created: before === null ? 'source' : 'revision' }
}

/**
 * The dossier's id, with its row locked until the transaction ends: whoever changes the set of texts or the comparison waits in line.
 * NO KEY, so that decisions, which only refer to the row, do not wait.
 */
export async function lockDossier(tx: Prisma.TransactionClient, slug: string): Promise<string> {
  const rows = await tx.$queryRaw<{ id: string }[]>`SELECT id::text FROM dossier WHERE slug = ${slug} FOR NO KEY UPDATE`
  const id = rows[0]?.id
  if (id === undefined) throw new StoreError('not-found', `There is no dossier "${slug}".`)
  return id
}

async function sameText(
  tx: Prisma.TransactionClient,
  source: { readonly id: string; readonly revisionNumber: number },
  hash: string,
  known: 'newest-revision' | 'any-revision',
): Promise<{ readonly number: number } | null> {
  const which = known === 'any-revision' ? {} : { number: source.revisionNumber }
  return tx.revision.findFirst({
    where: { sourceId: source.id, sha256: hash, ...which },
    select: { number: true },
    orderBy: { number: 'desc' },
  })
}
