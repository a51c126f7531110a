/**
 * The two-person rule: switched on and off for a dossier, and what each of two editors concludes without seeing the other.
 *
 * In:      a conclusion on a finding as it stands. Out: kept; and when it is the second one, whether the two agree. Where they do, the
 * decision is written in both names in the same transaction; where not, a third one decides as usual (the database sees to it).
 * Refuses: a second conclusion of the same person, a third of anybody, findings that are not there, readings they do not have.
 * Example: await writeBlindDecision(store, { dossier: 'harbour', finding: 'f-1', outcome: 'none', reading: null, rationale, author })
 */
import type { Finding, Outcome } from '../../lib/model.ts'
import type { Store } from '../client.ts'
import type { PersonName } from '../discussion-views.ts'
import { StoreError } from '../errors.ts'
import type { BlindDecision, Prisma } from '../generated/client.ts'
import { checkFilled, checkOutcome, checkText, LIMITS } from '../guards.ts'
import { fromJson, sha256 } from '../json.ts'
import { isOn, signatureOf } from '../read/two-person.ts'
import { transact } from '../transaction.ts'
import { uuid7 } from '../uuid7.ts'
import { writeAudit } from './audit.ts'
import { lockDossier } from './dossier.ts'

export async function setTwoPersonRule(
  store: Store,
  given: { readonly dossier: string; readonly on: boolean; readonly author: PersonName },
): Promise<{ readonly changed: boolean }> {
  const author = checkFilled('author', given.author.name, LIMITS.author)
  return transact(store, async (tx) => {
    const at = store.now()
    const dossierId = await lockDossier(tx, given.dossier)
    const last = await tx.twoPersonRule.findFirst({ where: { dossierId }, orderBy: { number: 'desc' } })
    if ((last?.on ?? false) === given.on) return { changed: false }
    await tx.twoPersonRule.create({
      data: { dossierId, number: (last?.number ?? 0) + 1, on: given.on, author, authorId: given.author.id, at },
    })
    await writeAudit(tx, at, {
      actor: author,
      actorId: given.author.id,
      action: 'two-person.set',
      dossierId,
      objectType: 'dossier',
      objectId: dossierId,
      before: { twoPersonRule: last?.on ?? false },
      after: { twoPersonRule: given.on },
    })
    return { changed: true }
  })
}

export interface NewBlindDecision {
  readonly dossier: string
  readonly finding: string
  readonly outcome: Outcome
  readonly reading: string | null
  readonly rationale: string
  readonly author: { readonly id: string; readonly name: string }
}

export type WrittenBlind =
  | { readonly ok: true; readonly state: 'open' | 'agreed' | 'differ' }
  | { readonly ok: false; readonly reason: 'off' | 'decided-already' | 'two-already' }

export async function writeBlindDecision(store: Store, given: NewBlindDecision): Promise<WrittenBlind> {
  checkOutcome(given.outcome, given.reading)
  const author = checkFilled('author', given.author.name, LIMITS.author)
  const rationale = checkText('rationale', given.rationale, LIMITS.rationale)
  return transact(store, async (tx) => {
    const at = store.now()
    const dossierId = await lockDossier(tx, given.dossier)
    if (!(await isOn(tx, dossierId))) return { ok: false, reason: 'off' }
    const row = await tx.finding.findUnique({ where: { dossierId_id: { dossierId, id: given.finding } }, select: { body: true } })
    if (row === null) throw new StoreError('not-found', `The dossier has no finding "${given.finding}".`)
    const finding = fromJson<Finding>(row.body)
    if (given.reading !== null && !finding.readings.some(({ normal }) => normal === given.reading))
      throw new StoreError('invalid', 'The chosen reading is not one of the readings of this finding.')
    const signature = await signatureOf(tx, dossierId, given.finding)
    const before = await tx.blindDecision.findMany({ where: { dossierId, findingId: given.finding, signature }, orderBy: { at: 'asc' } })
    if (before.some(({ authorId }) => authorId === given.author.id)) return { ok: false, reason: 'decided-already' }
    if (before.length >= 2) return { ok: false, reason: 'two-already' }
    const { outcome, reading } = given
    const own = {
      id: uuid7(),
      dossierId,
      findingId: given.finding,
      signature,
      outcome,
      reading,
      rationale,
      author,
      authorId: given.author.id,
      at,
    }
    await tx.blindDecision.create({ data: own })
    await writeAudit(tx, at, {
      actor: author,
      actorId: given.author.id,
      action: 'decision.blind',
      dossierId,
      objectType: 'decision',
      objectId: given.finding,
      before: null,
      // Sealed: the audit is read by the other editor too. The hash proves afterwards what was concluded; the id of the row, which nobody is
      // told, keeps a handful of possible conclusions from being tried one after the other.
      after: { finding: given.finding, sealed: sha256(`${own.id}\n${outcome}\n${reading ?? ''}\n${rationale}`) },
    })
    const [first] = before
    if (first === undefined) return { ok: true, state: 'open' }
    if (first.outcome !== outcome || first.reading !== reading) return { ok: true, state: 'differ' }
    await decideTogether(tx, given.dossier, first, own)
    return { ok: true, state: 'agreed' }
  })
}

/** The decision of two who agree, by the same function of the database that writes every decision. */
async function decideTogether(tx: Prisma.TransactionClient, dossier: string, first: BlindDecision, second: BlindDecision): Promise<void> {
  const { dossierId, findingId, outcome, reading } = second
  const head = await tx.decision.findUnique({ where: { dossierId_findingId: { dossierId, findingId } }, select: { version: true } })
  const call = {
    dossier,
    finding: findingId,
    expectedVersion: head?.version ?? 0,
    outcome,
    reading,
    rationale: `${first.author}: ${first.rationale}\n\n${second.author}: ${second.rationale}`,
    note: '',
    confidence: null,
    evidence: [],
    restores: null,
    author: `${first.author} and ${second.author}`.slice(0, LIMITS.author),
    authorId: null,
    at: second.at.toISOString(),
    id: uuid7(),
    auditId: uuid7(),
  }
  await tx.$queryRaw`SELECT write_decision(${JSON.stringify(call)}::jsonb)::text`
}
