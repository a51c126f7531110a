/**
 * Decisions: the next version of what an editor concluded on a finding, or the news that somebody was faster.
 *
 * In:      the text of a version and the number of the version its author had before their eyes (0 for none).
 * Out:     the version as stored, or a conflict with both texts; nobody's words are overwritten, nobody's are dropped.
 * Refuses: unknown dossiers and findings ('not-found'), a reading the finding does not have ('invalid'), characters and lengths.
 * Example: await writeDecision(store, { dossier: 'harbour', finding: 'f-1', expectedVersion: 2, outcome: 'none', reading: null, … })
 *
 * The version, the head that points to it and the audit row are written by one function of the database (`write_decision`, in the
 * migrations): one round trip, which is one transaction. docs/decisions/043.
 */
import type { Confidence, DecisionVersion, EvidenceLink, Outcome } from '../../lib/model.ts'
import type { Store } from '../client.ts'
import { StoreError } from '../errors.ts'
import type { Prisma } from '../generated/client.ts'
import { checkConfidence, checkEvidence, checkFilled, checkOutcome, checkText, checkVersion, LIMITS } from '../guards.ts'
import { asJson, fromJson } from '../json.ts'
import { type TerseFinding, wholeFindings } from '../silent.ts'
import { transact } from '../transaction.ts'
import { uuid7 } from '../uuid7.ts'
import { callFunction } from './function.ts'

export interface DecisionText {
  readonly outcome: Outcome | null
  /** `Reading.normal` of the chosen reading with outcome 'reading', else null. */
  readonly reading: string | null
  readonly rationale: string
  /** Markdown. */
  readonly note: string
  readonly confidence?: Confidence | null
  readonly evidence?: readonly EvidenceLink[]
  /** The version whose text this brings back; null for a text of its own. */
  readonly restores?: number | null
  readonly author: string
  readonly authorId?: string | null
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

type Answer =
  | { readonly status: 'written' | 'repeated'; readonly version: DecisionVersion }
  | { readonly status: 'conflict'; readonly current: number; readonly version: DecisionVersion | null }
  | { readonly status: 'no-finding'; readonly dossierId: string }
  | { readonly status: 'no-dossier' | 'no-reading' }

/** Writes the version, the head that points to it, and the audit row, all of them or none. */
export async function writeDecision(store: Store, given: NewDecision): Promise<WrittenDecision> {
  const expectedVersion = checkVersion(given.expectedVersion)
  const finding = checkFilled('finding', given.finding, LIMITS.path)
  const yours = checkDecision(given)
  if (yours.restores !== null && yours.restores > expectedVersion)
    throw new StoreError('invalid', `There is no version ${yours.restores} to bring back.`)
  const call = { ...yours, dossier: given.dossier, finding, expectedVersion, at: store.now().toISOString(), id: uuid7(), auditId: uuid7() }
  let answer = await callFunction<Answer>(store, 'write_decision', call)
  if (answer.status === 'no-finding') {
    const kept = await earlierFinding(store, answer.dossierId, finding)
    if (kept === null) throw new StoreError('not-found', `The dossier has no finding "${finding}".`)
    answer = await callFunction<Answer>(store, 'write_decision', { ...call, ...kept })
  }
  switch (answer.status) {
    case 'written':
    case 'repeated':
      return { ok: true, version: answer.version, repeated: answer.status === 'repeated' }
    case 'conflict':
      return { ok: false, conflict: { expectedVersion, currentVersion: answer.current, yours, theirs: answer.version } }
    case 'no-dossier':
      throw new StoreError('not-found', `There is no dossier "${given.dossier}".`)
    case 'no-finding':
      throw new StoreError('not-found', `The dossier has no finding "${finding}".`)
    case 'no-reading':
      throw new StoreError('invalid', 'The chosen reading is not one of the readings of this finding.')
  }
}

function checkDecision(given: DecisionText): Required<DecisionText> {
  checkOutcome(given.outcome, given.reading)
  return {
    outcome: given.outcome,
    reading: given.reading === null ? null : checkText('reading', given.reading, LIMITS.rationale),
    rationale: checkText('rationale', given.rationale, LIMITS.rationale),
    note: checkText('note', given.note, LIMITS.note),
    confidence: checkConfidence(given.confidence ?? null),
    evidence: checkEvidence(given.evidence ?? []),
    restores: given.restores === undefined || given.restores === null ? null : checkVersion(given.restores),
    author: checkFilled('author', given.author, LIMITS.author),
    authorId: given.authorId ?? null,
  }
}

/**
 * The finding as it stood last, for a first decision on one that vanished while its editor wrote: a note must not be lost because a
 * comparison ran in between.
 */
async function earlierFinding(store: Store, dossierId: string, findingId: string) {
  return transact(store, async (tx) => {
    const [row] = await tx.$queryRaw<{ id: string; sources: readonly string[]; body: Prisma.JsonValue }[]>`
      SELECT c.id::text AS id, c.source_ids AS sources, t.body
      FROM finding_text t JOIN comparison c ON c.dossier_id = t.dossier_id AND (t.key = ANY(c.findings) OR t.key = ANY(c.possible))
      WHERE t.dossier_id = ${dossierId}::uuid AND t.id = ${findingId}
      ORDER BY c.created_at DESC LIMIT 1`
    return row === undefined
      ? null
      : { body: asJson('finding', wholeFindings(row.sources)(fromJson<TerseFinding>(row.body))), comparison: row.id }
  })
}
