/**
 * Decisions: the next version of what an editor concluded on a finding, or the news that somebody was faster.
 *
 * In:      the text of a version and the number of the version its author had before their eyes (0 for none).
 * Out:     the version as stored, or a conflict with both texts; nobody's words are overwritten, nobody's are dropped.
 * Refuses: unknown dossiers and findings ('not-found'), a reading the finding does not have ('invalid'), characters and lengths.
 * Example: await writeDecision(store, { dossier: 'harbour', finding: 'f-1', expectedVersion: 2, outcome: 'none', reading: null, … })
 */
import type { Comparison, DecisionVersion, Finding, Outcome } from '../../lib/model.ts'
import type { Store } from '../client.ts'
import { StoreError } from '../errors.ts'
import type { Prisma } from '../generated/client.ts'
import { checkFilled, checkOutcome, checkText, checkVersion, LIMITS } from '../guards.ts'
import { asJson, fromJson } from '../json.ts'
import { versionOf } from '../read/decision.ts'
import { transact } from '../transaction.ts'
import { writeAudit } from './audit.ts'

export interface DecisionText {
  readonly outcome: Outcome | null
  /** `Reading.normal` of the chosen reading with outcome 'reading', else null. */
  readonly reading: string | null
  readonly rationale: string
  /** Markdown. */
  readonly note: string
  readonly author: string
}

export interface NewDecision extends DecisionText {
  readonly dossier: string
  readonly finding: string
  readonly expectedVersion: number
}

export type WrittenDecision =
  /** `repeated`: the very same text of the same author was the newest already (an answer was lost, a button pressed twice). */
  | { readonly ok: true; readonly version: DecisionVersion; readonly repeated: boolean }
  | { readonly ok: false; readonly conflict: DecisionConflict }

export interface DecisionConflict {
  readonly expectedVersion: number
  readonly currentVersion: number
  readonly yours: DecisionText
  /** The newest version; null when there is none, though the writer expected one. */
  readonly theirs: DecisionVersion | null
}

/** Writes in one transaction: the version, the head that points to it, and the audit row, all of them or none. */
export async function writeDecision(store: Store, given: NewDecision): Promise<WrittenDecision> {
  const expectedVersion = checkVersion(given.expectedVersion)
  const yours = checkDecision(given)
  return transact(store, async (tx) => {
    const dossier = await tx.dossier.findUnique({ where: { slug: given.dossier }, select: { id: true } })
    if (dossier === null) throw new StoreError('not-found', `There is no dossier "${given.dossier}".`)
    const head = await lockHead(tx, store, dossier.id, given.finding, expectedVersion)
    const theirs = head && head.version > 0 ? await newestVersion(tx, head.id, head.version) : null
    if (head === null || head.version !== expectedVersion) {
      if (theirs !== null && sameText(theirs, yours)) return { ok: true, version: theirs, repeated: true }
      return { ok: false, conflict: { expectedVersion, currentVersion: head?.version ?? 0, yours, theirs } }
    }

    const { finding, comparisonId } = await findFinding(tx, dossier.id, given.finding, head.id)
    if (yours.reading !== null && !finding.readings.some(({ normal }) => normal === yours.reading)) {
      throw new StoreError('invalid', 'The chosen reading is not one of the readings of this finding.')
    }
    const at = store.now()
    const version = expectedVersion + 1
    await tx.decisionVersion.create({
      data: { decisionId: head.id, version, ...yours, at, finding: asJson('finding', finding), comparisonId },
    })
    await tx.decision.update({ where: { id: head.id }, data: { version, updatedAt: at } })
    await writeAudit(tx, at, {
      actor: yours.author,
      action: 'decision.write',
      dossierId: dossier.id,
      objectType: 'decision',
      objectId: head.id,
      before: theirs,
      after: { finding: given.finding, version, ...yours },
    })
    return { ok: true, version: { version, ...yours, at: at.toISOString() }, repeated: false }
  })
}

function checkDecision({ outcome, reading, rationale, note, author }: DecisionText): DecisionText {
  checkOutcome(outcome, reading)
  return {
    outcome,
    reading: reading === null ? null : checkText('reading', reading, LIMITS.rationale),
    rationale: checkText('rationale', rationale, LIMITS.rationale),
    note: checkText('note', note, LIMITS.note),
    author: checkFilled('author', author, LIMITS.author),
  }
}

/**
 * The decision's row, locked until the transaction ends, so that of two writers the second sees what the first did. A first decision
 * makes the row (version 0); when two make it at once, the database lets one in and the other waits, then finds it.
 */
async function lockHead(
  tx: Prisma.TransactionClient,
  store: Store,
  dossierId: string,
  findingId: string,
  expectedVersion: number,
): Promise<{ readonly id: string; readonly version: number } | null> {
  if (expectedVersion === 0) {
    const at = store.now()
    checkFilled('finding', findingId, LIMITS.path)
    await tx.decision.createMany({ data: { dossierId, findingId, version: 0, createdAt: at, updatedAt: at }, skipDuplicates: true })
  }
  const rows = await tx.$queryRaw<{ id: string; version: number }[]>`
    SELECT id::text, version FROM decision WHERE dossier_id = ${dossierId}::uuid AND finding_id = ${findingId} FOR UPDATE`
  return rows[0] ?? null
}

async function newestVersion(tx: Prisma.TransactionClient, decisionId: string, version: number): Promise<DecisionVersion> {
  return versionOf(await tx.decisionVersion.findUniqueOrThrow({ where: { decisionId_version: { decisionId, version } } }))
}

function sameText(theirs: DecisionVersion, yours: DecisionText): boolean {
  return (['outcome', 'reading', 'rationale', 'note', 'author'] as const).every((part) => theirs[part] === yours[part])
}

/**
 * What is decided on: the finding as it stands; or, when the sources changed while the editor wrote, as it stood last. A note must not be
 * lost because a comparison ran in between.
 */
async function findFinding(
  tx: Prisma.TransactionClient,
  dossierId: string,
  findingId: string,
  decisionId: string,
): Promise<{ readonly finding: Finding; readonly comparisonId: string }> {
  const row = await tx.finding.findUnique({ where: { dossierId_id: { dossierId, id: findingId } } })
  if (row !== null) return { finding: fromJson<Finding>(row.body), comparisonId: row.comparisonId }
  const decided = await tx.decisionVersion.findFirst({ where: { decisionId }, orderBy: { version: 'desc' } })
  if (decided !== null) return { finding: fromJson<Finding>(decided.finding), comparisonId: decided.comparisonId }
  const earlier = await tx.comparison.findMany({ where: { dossierId }, select: { id: true }, orderBy: { createdAt: 'desc' } })
  for (const { id } of earlier) {
    const { result } = await tx.comparison.findUniqueOrThrow({ where: { id }, select: { result: true } })
    const { findings, possible } = fromJson<Comparison>(result)
    const finding = [...findings, ...possible].find((candidate) => candidate.id === findingId)
    if (finding !== undefined) return { finding, comparisonId: id }
  }
  throw new StoreError('not-found', `The dossier has no finding "${findingId}".`)
}
