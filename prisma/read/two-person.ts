/**
 * The two-person rule: whether it holds, how far two editors have come, and how far they agree over a whole dossier.
 *
 * In:      a dossier, a finding, who asks. Out: `TwoPersonView`; pairs of conclusions. Refuses: to show anybody's conclusion to another
 * before both have decided. Example: (await readTwoPerson(store, { dossierId, finding: 'f-1', person })).state // 'open'
 */
import type { Outcome } from '../../lib/model.ts'
import type { Store } from '../client.ts'
import type { BlindView, TwoPersonView } from '../correction-views.ts'
import type { BlindDecision, Prisma } from '../generated/client.ts'
import { atOneMoment } from '../transaction.ts'
import type { DossierSnapshot } from '../views.ts'

export async function isOn(tx: Prisma.TransactionClient, dossierId: string): Promise<boolean> {
  const rule = await tx.twoPersonRule.findFirst({ where: { dossierId }, orderBy: { number: 'desc' }, select: { on: true } })
  return rule?.on ?? false
}

/** What the finding of now is told apart by; '' when there is none. */
export async function signatureOf(tx: Prisma.TransactionClient, dossierId: string, finding: string): Promise<string> {
  const rows = await tx.$queryRaw<{ signature: string }[]>`
    SELECT finding_signature(body) AS signature FROM finding WHERE dossier_id = ${dossierId}::uuid AND id = ${finding}`
  return rows[0]?.signature ?? ''
}

export async function readTwoPerson(
  store: Store,
  at: { readonly dossierId: string; readonly finding: string; readonly person: string | null },
): Promise<TwoPersonView> {
  return atOneMoment(store, async (tx) => {
    const on = await isOn(tx, at.dossierId)
    const signature = await signatureOf(tx, at.dossierId, at.finding)
    const rows = await tx.blindDecision.findMany({
      where: { dossierId: at.dossierId, findingId: at.finding, signature },
      orderBy: [{ at: 'asc' }, { id: 'asc' }],
    })
    const mine = rows.find(({ authorId }) => authorId === at.person)
    const [first, second] = rows
    const state = !first || !second ? 'open' : labelOf(first) === labelOf(second) ? 'agreed' : 'differ'
    return { on, state, decided: rows.length, mine: mine ? viewOf(mine) : null, both: state === 'open' ? [] : rows.map(viewOf) }
  })
}

/**
 * How many conclusions one editor has come to alone so far, other than those of the person who asks: nobody else may see them yet.
 *
 * @param about.dossierId null for the whole installation.
 */
export async function countLoneConclusions(
  tx: Prisma.TransactionClient,
  { dossierId, but }: { readonly dossierId: string | null; readonly but: string | null },
): Promise<number> {
  const rows = await tx.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM (
      SELECT min(author_id) AS author FROM blind_decision WHERE ${dossierId}::uuid IS NULL OR dossier_id = ${dossierId}::uuid
      GROUP BY dossier_id, finding_id, signature HAVING count(*) = 1) AS lone
    WHERE author IS DISTINCT FROM ${but}::text`
  return rows[0]?.count ?? 0
}

export async function readLoneConclusions(store: Store, about: Parameters<typeof countLoneConclusions>[1]): Promise<number> {
  return atOneMoment(store, (tx) => countLoneConclusions(tx, about))
}

/** Whether the rule holds, and the conclusions of every pair of editors so far, as labels that are equal where the conclusions are. */
export async function readAgreement(store: Store, dossierId: string): Promise<DossierSnapshot['twoPerson']> {
  return atOneMoment(store, (tx) => agreementIn(tx, dossierId))
}

export async function agreementIn(tx: Prisma.TransactionClient, dossierId: string): Promise<DossierSnapshot['twoPerson']> {
  const rows = await tx.blindDecision.findMany({ where: { dossierId }, orderBy: [{ at: 'asc' }, { id: 'asc' }] })
  const units = new Map<string, string[]>()
  for (const row of rows) {
    const key = `${row.findingId} ${row.signature}`
    units.set(key, [...(units.get(key) ?? []), labelOf(row)])
  }
  return { on: await isOn(tx, dossierId), pairs: [...units.values()].filter((labels) => labels.length > 1) }
}

function labelOf({ outcome, reading }: BlindDecision): string {
  return reading === null ? outcome : `${outcome}: ${reading}`
}

function viewOf({ outcome, reading, rationale, author, authorId, at }: BlindDecision): BlindView {
  // The outcome is one of the model's: guarded on the way in and by a check of the database.
  return { outcome: outcome as Outcome, reading, rationale, author: { id: authorId, name: author }, at: at.toISOString() }
}
