/**
 * Claims of all sources → groups of slots that answer the same question.
 *
 * In: claims by source, the dossier's context, and what an earlier alignment kept. Out: groups, each with the edges that hold it together.
 * Refuses: to chain; a slot joins a group only when it fits the group on average, so that no topic fuses into one question.
 * The result does not depend on the order of the sources, nor on what was kept: everything kept is kept with all that it depends on.
 */
import type { Claim } from '../model.ts'
import { actorsOf } from './actors.ts'
import { type AffinityBefore, affinityOf, asWritten } from './affinity.ts'
import { type CandidatePairs, findCandidates } from './candidates.ts'
import type { Context } from './context.ts'
import type { FeatureContext } from './features.ts'
import { groupsOf } from './groups.ts'
import type { Alignment, KeptAlignment } from './kept.ts'
import { numbersBefore, pairLikeness } from './pair-likeness.ts'
import { bestPartners } from './partners.ts'
import { countNames } from './rarity.ts'
import { Room } from './room.ts'
import { placeSalience, type Salience } from './salience.ts'
import { scorePairs } from './score-pairs.ts'
import type { ScoredBefore } from './scored.ts'
import type { Group, SlotRef } from './slot-ref.ts'
import { type Slots, slotsNow, slotsOf } from './slots.ts'
import type { Staying } from './staying.ts'
import { totalsBySource } from './totals.ts'
import { touchedSentences } from './touched.ts'

type Claims = readonly (readonly Claim[])[]

/**
 * Groups the slots of all sources by question.
 *
 * @param kept What the alignment before kept; it keeps this one in its place. Absent: everything is found anew, with the same result.
 */
export function alignClaims(claims: Claims, context: Context, kept?: KeptAlignment): readonly Group[] {
  const before = kept?.before(claims, context) ?? null
  const room = kept?.room ?? new Room()
  const slots = slotsOf(claims, before && { slots: before.last.slots, staying: before.staying })
  const candidates = findCandidates(claims, context, before && { candidates: before.last.candidates, staying: before.staying }, room)
  const { pairs } = candidates
  const whole = wholeOf(claims, slots.refs, context, before?.last.salience ?? null)
  const known = before && { ...before, ...changesOf(claims, context, slots, pairs, whole, before, room) }
  const likeness = pairLikeness(pairs, context, known && { ...known, touched: known.touched.likeness, likeness: known.last.likeness }, room)
  const own = ownOf(claims, context, before && { affinity: before.last.affinity, sources: before.staying.sources })
  const against = { ...whole, ...own, context, partners: bestPartners(pairs, context, likeness, room) }
  const scoredBefore: ScoredBefore | null = known && {
    ...known,
    scored: known.last.scored,
    pairs: known.last.candidates.pairs,
    halves: known.last.halves,
    likeness: known.last.likeness,
  }
  const { scored, changes } = scorePairs({ slots, pairs, likeness, against }, scoredBefore, room)
  const made = groupsOf({ slots, scored, changes, against }, known, room)
  if (kept && !context.mixed) {
    // Asked for by the next comparison of everybody who stays; read now, so that the next source costs little.
    for (const list of claims) for (const claim of list) context.weighedBy(claim)
    const { mean, weights, weightsInLists } = context
    kept.last = {
      claims,
      mean,
      weights,
      weightsInLists,
      ...whole,
      affinity: own.affinity,
      slots,
      candidates,
      likeness,
      halves: against.partners.halves,
      scored,
      ...made,
    }
  } else if (kept) kept.last = null
  return made.inOrder
}

/** What has changed since the alignment before, as the next steps ask for it. */
function changesOf(
  claims: Claims,
  context: Context,
  slots: Slots,
  pairs: CandidatePairs,
  whole: Pick<FeatureContext, 'totals'> & { readonly salience: Salience },
  { last, staying }: { readonly last: Alignment; readonly staying: Staying },
  room: Room,
) {
  return {
    touched: touchedSentences(claims, slots.refs, context, whole, last, staying),
    numbers: numbersBefore(pairs, last.candidates.pairs, staying, room),
    slotsNow: slotsNow(last.slots, slots, staying),
  }
}

/** What depends on all sources together. */
function wholeOf(claims: Claims, refs: readonly SlotRef[], context: Context, before: Salience | null) {
  const salience = placeSalience(claims, lettersOf(context), before)
  return { salience, totals: totalsBySource(claims, refs, salience) }
}

/** What depends on each source alone, or on two. */
function ownOf(claims: Claims, context: Context, before: AffinityBefore | null = null) {
  return { affinity: affinityOf(claims, lettersOf(context), before), actors: actorsOf(claims), names: countNames(claims) }
}

/** Apart from the context where no name has another script: what is kept must not hold all that was measured before. */
function lettersOf(context: Context): (name: string) => string {
  return context.mixed ? (name) => context.inLetters(name) : asWritten
}

/** What the features of a pair are read against. */
export function featureContext(claims: Claims, refs: readonly SlotRef[], pairs: CandidatePairs, context: Context): FeatureContext {
  return { ...wholeOf(claims, refs, context, null), ...ownOf(claims, context), context, partners: bestPartners(pairs, context) }
}
