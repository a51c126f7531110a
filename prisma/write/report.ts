/**
 * The draft of a report: begun, saved, and its links.
 *
 * In:      a dossier's id, a slug, the draft as a value that has been checked (lib/report/draft.ts). Out: the version, or who was faster.
 * Refuses: unknown reports ('not-found'), characters and lengths. A lost race is a value: both texts are there.
 * Example: await saveReport(store, { dossierId, report: 'ferries', expectedVersion: 3, title, draft, author }) // { ok: true, version: 4 }
 *
 * Saving a draft writes no audit row: it happens every second while somebody types. What was published of it stays for good.
 */
import { randomBytes } from 'node:crypto'
import type { Store } from '../client.ts'
import type { PersonName } from '../discussion-views.ts'
import { StoreError } from '../errors.ts'
import type { Prisma } from '../generated/client.ts'
import { checkFilled, checkSlug, checkText, isId, LIMITS } from '../guards.ts'
import { asJson, fromJson, jsonText, sha256 } from '../json.ts'
import { transact } from '../transaction.ts'
import { writeAudit } from './audit.ts'

/** In UTF-16 units of JSON: every text at its limit, and ten thousand findings. */
const LONGEST_DRAFT = 2_000_000

export interface NewReport {
  readonly dossierId: string
  /** The name it would like in addresses; another one is found where it is taken. */
  readonly slug: string
  readonly title: string
  readonly template: string
  readonly draft: object
  readonly author: PersonName
}

export async function addReport(store: Store, given: NewReport): Promise<{ readonly id: string; readonly slug: string }> {
  const title = checkFilled('title', given.title, LIMITS.title)
  const author = checkFilled('author', given.author.name, LIMITS.author)
  const wish = checkSlug(given.slug)
  const draft = checkDraft(given.draft)
  return transact(store, async (tx) => {
    const at = store.now()
    const { dossierId, template } = given
    await tx.$queryRaw`SELECT id::text FROM dossier WHERE id = ${dossierId}::uuid FOR NO KEY UPDATE`
    const taken = new Set((await tx.report.findMany({ where: { dossierId }, select: { slug: true } })).map(({ slug }) => slug))
    let slug = wish
    for (let number = 2; taken.has(slug); number++) slug = `${wish.slice(0, LIMITS.slug - 6)}-${number}`
    const { id } = await tx.report.create({
      data: {
        ...{ dossierId, slug, title, template, draft },
        version: 1,
        updatedBy: author,
        updatedById: given.author.id,
        createdAt: at,
        updatedAt: at,
      },
      select: { id: true },
    })
    await writeAudit(tx, at, {
      actor: author,
      actorId: given.author.id,
      action: 'report.add',
      dossierId,
      objectType: 'report',
      objectId: id,
      before: null,
      after: { slug, title, template },
    })
    return { id, slug }
  })
}

export type SavedReport =
  | { readonly ok: true; readonly version: number }
  | {
      readonly ok: false
      readonly theirs: { readonly version: number; readonly title: string; readonly draft: object; readonly by: string }
    }

export async function saveReport(
  store: Store,
  given: {
    readonly dossierId: string
    readonly report: string
    readonly expectedVersion: number
    readonly title: string
    readonly draft: object
    readonly author: PersonName
  },
): Promise<SavedReport> {
  const title = checkFilled('title', given.title, LIMITS.title)
  const author = checkFilled('author', given.author.name, LIMITS.author)
  const draft = checkDraft(given.draft)
  return transact(store, async (tx): Promise<SavedReport> => {
    const { id } = await lockReport(tx, given)
    const row = await tx.report.findUniqueOrThrow({ where: { id }, select: { version: true, title: true, draft: true, updatedBy: true } })
    if (row.version !== given.expectedVersion) {
      return { ok: false, theirs: { version: row.version, title: row.title, draft: fromJson(row.draft), by: row.updatedBy } }
    }
    const version = row.version + 1
    const by = { updatedBy: author, updatedById: given.author.id, updatedAt: store.now() }
    await tx.report.update({ where: { id }, data: { title, draft, version, ...by } })
    return { ok: true, version }
  })
}

/**
 * Removes a draft of which nothing was ever published; what was written in it stays in the audit.
 * @returns 'outrun' where somebody saved it meanwhile.
 */
export async function removeReport(
  store: Store,
  given: { readonly dossierId: string; readonly report: string; readonly expectedVersion: number; readonly author: PersonName },
): Promise<'removed' | 'outrun' | 'published'> {
  const author = checkFilled('author', given.author.name, LIMITS.author)
  return transact(store, async (tx) => {
    const at = store.now()
    const { id, version } = await lockReport(tx, given)
    if (version !== given.expectedVersion) return 'outrun'
    if ((await tx.reportVersion.count({ where: { reportId: id } })) > 0) return 'published'
    const { slug, title, template, draft } = await tx.report.findUniqueOrThrow({ where: { id } })
    await tx.reportLink.deleteMany({ where: { reportId: id } })
    await tx.report.delete({ where: { id } })
    await writeAudit(tx, at, {
      ...{ actor: author, actorId: given.author.id, action: 'report.remove', dossierId: given.dossierId },
      ...{ objectType: 'report', objectId: id, before: { slug, title, template, version, draft: fromJson(draft) }, after: null },
    })
    return 'removed'
  })
}

/** The report's id, its row locked until the transaction ends. */
export async function lockReport(
  tx: Prisma.TransactionClient,
  at: { readonly dossierId: string; readonly report: string },
): Promise<{ readonly id: string; readonly version: number }> {
  const rows = await tx.$queryRaw<{ id: string; version: number }[]>`
    SELECT id::text AS id, version FROM report WHERE dossier_id = ${at.dossierId}::uuid AND slug = ${at.report} FOR NO KEY UPDATE`
  const [row] = rows
  if (row === undefined) throw new StoreError('not-found', `The dossier has no report "${at.report}".`)
  return row
}

/** @returns The secret of a new link, told this once: what is kept is its hash. It is 192 bits of chance, so a plain hash keeps it. */
export async function addReportLink(
  store: Store,
  given: { readonly dossierId: string; readonly report: string; readonly label: string; readonly author: PersonName },
): Promise<{ readonly id: string; readonly key: string }> {
  const label = checkText('label', given.label, LIMITS.title)
  const author = checkFilled('author', given.author.name, LIMITS.author)
  return transact(store, async (tx) => {
    const at = store.now()
    const { id: reportId } = await lockReport(tx, given)
    const key = randomBytes(24).toString('base64url')
    const { id } = await tx.reportLink.create({
      data: { reportId, keyHash: sha256(key), label, author, authorId: given.author.id, createdAt: at },
      select: { id: true },
    })
    await writeAudit(tx, at, {
      ...{ actor: author, actorId: given.author.id, action: 'report.link', dossierId: given.dossierId },
      ...{ objectType: 'report', objectId: reportId, before: null, after: { link: id, label } },
    })
    return { id, key }
  })
}

/** Takes a link back for good; one that was taken back already stays so. */
export async function revokeReportLink(
  store: Store,
  given: { readonly dossierId: string; readonly report: string; readonly link: string; readonly author: PersonName },
): Promise<{ readonly changed: boolean }> {
  const author = checkFilled('author', given.author.name, LIMITS.author)
  if (!isId(given.link)) return { changed: false }
  return transact(store, async (tx) => {
    const at = store.now()
    const { id: reportId } = await lockReport(tx, given)
    const { count } = await tx.reportLink.updateMany({ where: { id: given.link, reportId, revokedAt: null }, data: { revokedAt: at } })
    if (count === 0) return { changed: false }
    await writeAudit(tx, at, {
      ...{ actor: author, actorId: given.author.id, action: 'report.unlink', dossierId: given.dossierId },
      ...{ objectType: 'report', objectId: reportId, before: { link: given.link }, after: null },
    })
    return { changed: true }
  })
}

function checkDraft(draft: object): Prisma.InputJsonValue {
  if (jsonText('report', draft).length > LONGEST_DRAFT) throw new StoreError('too-long', 'The report’s texts and settings are too long.')
  return asJson('report', draft)
}
