/**
 * Publishing: a report is frozen as a numbered version with all its files, and withdrawn with a reason. Both are only ever added to.
 *
 * In:      the draft's version that was seen, the whole report as a value, its files as bytes. Out: the number, or who was faster.
 * Refuses: a draft, a comparison or a correction that is not the one the report was made of ('outrun'); a later version that does not say
 *          what it corrects and why ('invalid'); withdrawing what is not published.
 * Example: await publishReport(store, { …, corrected: '', why: '' }) // { ok: true, id, number: 1 }
 */
import type { Store } from '../client.ts'
import type { PersonName } from '../discussion-views.ts'
import { StoreError } from '../errors.ts'
import { checkFilled, checkText, LIMITS } from '../guards.ts'
import { asJson, jsonText, sha256 } from '../json.ts'
import type { Audience } from '../report-views.ts'
import { transact } from '../transaction.ts'
import { writeAudit } from './audit.ts'
import { lockReport } from './report.ts'
import { keepFile } from './stored-file.ts'

export interface NewVersion {
  readonly dossierId: string
  readonly report: string
  /** The draft it was made of. */
  readonly expectedVersion: number
  /** The number it will have: its files name it. */
  readonly number: number
  /** The comparison it was made of. */
  readonly comparisonId: string
  readonly title: string
  readonly audience: Audience
  readonly model: object
  readonly files: readonly { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array<ArrayBuffer> }[]
  /** The findings it prints, with the version of the decision it prints (0 for none). */
  readonly restsOn: readonly { readonly finding: string; readonly decision: number }[]
  readonly corrected: string
  readonly why: string
  readonly author: PersonName
}

export type PublishedReport =
  | { readonly ok: true; readonly id: string; readonly number: number }
  | { readonly ok: false; readonly reason: 'draft' | 'comparison' | 'number' }

export async function publishReport(store: Store, given: NewVersion): Promise<PublishedReport> {
  const author = checkFilled('author', given.author.name, LIMITS.author)
  const title = checkFilled('title', given.title, LIMITS.title)
  const corrected = checkText('correction', given.corrected.trim(), LIMITS.rationale)
  const why = checkText('reason', given.why.trim(), LIMITS.rationale)
  if (given.number > 1 && (corrected === '' || why === ''))
    throw new StoreError('invalid', 'A later version says what was corrected, and why.')
  const modelText = jsonText('report', given.model)
  return transact(store, async (tx): Promise<PublishedReport> => {
    const at = store.now()
    const { dossierId, number, audience } = given
    const { id, version } = await lockReport(tx, given)
    if (version !== given.expectedVersion) return { ok: false, reason: 'draft' }
    const dossier = await tx.dossier.findUniqueOrThrow({ where: { id: dossierId }, select: { currentComparisonId: true } })
    if (dossier.currentComparisonId !== given.comparisonId) return { ok: false, reason: 'comparison' }
    const last = await tx.reportVersion.findFirst({ where: { reportId: id }, orderBy: { number: 'desc' }, select: { number: true } })
    if (number !== (last?.number ?? 0) + 1) return { ok: false, reason: 'number' }
    const ids = given.restsOn.map(({ finding }) => finding)
    const found = await tx.$queryRaw<{ finding: string; question: string; signature: string }[]>`
      SELECT id AS finding, question, finding_signature(body) AS signature FROM finding
      WHERE dossier_id = ${dossierId}::uuid AND id = ANY(${ids}::text[])`
    const byId = new Map(found.map((one) => [one.finding, one]))
    const restsOn = given.restsOn.flatMap(({ finding, decision }) => {
      const one = byId.get(finding)
      return one === undefined ? [] : [{ ...one, decision }]
    })
    await tx.reportVersion.create({
      data: {
        ...{ reportId: id, number, title, audience, corrected: number === 1 ? '' : corrected, why: number === 1 ? '' : why },
        model: asJson('report', given.model),
        modelSha256: sha256(modelText),
        restsOn: asJson('report', restsOn),
        ...{ author, authorId: given.author.id, at },
      },
    })
    const files: { readonly name: string; readonly mediaType: string; readonly sha256: string }[] = []
    for (const { name, mediaType, bytes } of given.files) files.push({ name, mediaType, sha256: await keepFile(tx, at, bytes) })
    await tx.reportFile.createMany({ data: files.map((file) => ({ reportId: id, number, ...file })) })
    await writeAudit(tx, at, {
      ...{ actor: author, actorId: given.author.id, action: 'report.publish', dossierId, objectType: 'report', objectId: id },
      before: last,
      after: { number, title, audience, corrected, why, model: sha256(modelText), files: files.map((one) => [one.name, one.sha256]) },
    })
    return { ok: true, id, number }
  })
}

/** Withdraws every version there is. A version that is published later stands again, the earlier ones stay withdrawn. */
export async function withdrawReport(
  store: Store,
  given: {
    readonly dossierId: string
    readonly report: string
    readonly why: string
    /** What readers are told: the role, not the name. */
    readonly role: string
    readonly author: PersonName
  },
): Promise<{ readonly changed: boolean }> {
  const author = checkFilled('author', given.author.name, LIMITS.author)
  const why = checkFilled('reason', given.why.trim(), LIMITS.rationale)
  return transact(store, async (tx) => {
    const at = store.now()
    const { id } = await lockReport(tx, given)
    const newest = await tx.reportVersion.findFirst({ where: { reportId: id }, orderBy: { number: 'desc' }, select: { number: true } })
    if (newest === null) throw new StoreError('invalid', 'This report was never published.')
    const last = await tx.reportWithdrawal.findFirst({ where: { reportId: id }, orderBy: { number: 'desc' } })
    const through = newest.number
    if (last !== null && last.through >= through) return { changed: false }
    await tx.reportWithdrawal.create({
      data: { reportId: id, number: (last?.number ?? 0) + 1, through, why, role: given.role, author, authorId: given.author.id, at },
    })
    await writeAudit(tx, at, {
      ...{ actor: author, actorId: given.author.id, action: 'report.withdraw', dossierId: given.dossierId },
      ...{ objectType: 'report', objectId: id, before: { published: through }, after: { through, why } },
    })
    return { changed: true }
  })
}
