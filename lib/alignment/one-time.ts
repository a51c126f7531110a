/**
 * Two doings that seem to be of two times: are they of one all the same?
 *
 * In: two slots with their claims. Out: whether their clauses state years that they have in common, or tell what happens to somebody once on two days
 * so near that one of them is mistaken. Refuses: what is done again and again; days of people who have no name in common.
 * Example: "was jailed for four years on Thursday" / "was sentenced to five years on Friday" → one sentence, two days
 */
import type { DateMention } from '../model.ts'
import { readOnce } from '../text/read-once.ts'
import { haveOneParty } from './parties.ts'
import type { SlotRef } from './slot-ref.ts'

/** What happens to somebody once. */
const ONCE: ReadonlySet<string> = new Set([
  'DIE',
  'SENTENCE',
  'CONVICT',
  'ACQUIT',
  'RESIGN',
  'DISMISS',
  'ELECT',
  'APPOINT',
  'ARREST',
  'CHARGE',
])
const NEAR = 3 * 86_400_000

/**
 * Whether two days are told of what happened once.
 *
 * @param x, y The days of the two clauses, ISO; null where one states none.
 */
export function isOneDayMistold(a: SlotRef, b: SlotRef, x: string | null, y: string | null): boolean {
  if (x === null || y === null || Math.abs(Date.parse(x) - Date.parse(y)) > NEAR) return false
  return a.slot.roles.some((role) => ONCE.has(role) && b.slot.roles.includes(role)) && haveOneParty(a, b)
}

/** Whether both clauses state years and have some in common: whatever else their sentences tell of, that was one time. */
export function areOfOneTime(a: SlotRef, b: SlotRef): boolean {
  const [x, y] = [datedIn(a), datedIn(b)]
  return x.some((p) => y.some((q) => p.earliest <= q.latest && q.earliest <= p.latest))
}

interface Dated {
  readonly earliest: string
  readonly latest: string
}

/** The dates of the clause itself, of which the year is written. */
const datedIn = readOnce(({ claim, slot }: SlotRef): readonly Dated[] =>
  claim.slots.flatMap(({ kind, frame, mention }) => {
    if (kind !== 'date' || frame === null || frame !== slot.frame || mention?.kind !== 'date') return []
    return isYearWritten(mention) && mention.earliest && mention.latest ? [{ earliest: mention.earliest, latest: mention.latest }] : []
  }),
)

function isYearWritten({ edtf }: DateMention): boolean {
  return edtf !== null && /^\d{4}/.test(edtf)
}
