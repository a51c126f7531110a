/**
 * Which sentences must be looked at again, because something that their likeness or their scores depend on is another than before.
 *
 * In: the claims and the context of now; the weights, common places and totals of before and now. Out: 1 for each such sentence, and for new ones.
 * Refuses: to ask how much it matters; a weight that moved touches every sentence that reads it.
 * Example: a ninth source with "regatta" lets the word weigh less → every sentence with "regatta" is touched.
 */
import type { Claim } from '../model.ts'
import type { Context } from './context.ts'
import { someLists } from './features.ts'
import type { Salience } from './salience.ts'
import type { SlotRef } from './slot-ref.ts'
import type { Staying } from './staying.ts'

/** The quantities of a whole dossier that scores depend on, beside what the two sources of a pair say. */
export interface WholeDossier {
  readonly weights: Float64Array
  readonly weightsInLists: Float64Array
  readonly salience: Salience
  readonly totals: ReadonlySet<string>
}

export interface Touched {
  /** The likeness to other sentences may be another. */
  readonly likeness: Uint8Array
  /** A word of the lists that slots are compared by weighs something else: of two lists that have nothing in common it says nothing. */
  readonly lists: Uint8Array
  /** Something else that scores read is another. */
  readonly slots: Uint8Array
  /** The same of two slots of now: lists of theirs that are compared share a word, and one of their words weighs something else. */
  readonly listsOf: (a: number, b: number) => boolean
}

export function touchedSentences(
  claims: readonly (readonly Claim[])[],
  refs: readonly SlotRef[],
  context: Context,
  now: Pick<WholeDossier, 'salience' | 'totals'>,
  then: WholeDossier,
  { before }: Staying,
): Touched {
  const all = claims.flat()
  const touchedBy = (moved: Uint8Array, termsOf: (claim: Claim) => Uint32Array): Uint8Array => {
    const touched = new Uint8Array(all.length)
    for (const [at, claim] of all.entries()) if (before[at] === -1 || hasAny(termsOf(claim), moved)) touched[at] = 1
    return touched
  }
  const likeness = touchedBy(movedBetween(then.weights, context.weights), (claim) => context.words.rowOf(claim))
  const moved = movedBetween(then.weightsInLists, context.weightsInLists)
  const lists = touchedBy(moved, (claim) => context.weighedBy(claim))
  // A slot of a sentence that reads no such word reads none either.
  const told = new Int8Array(refs.length)
  let slot = 0
  for (const [at, claim] of all.entries()) {
    if (lists[at] === 1) told.fill(-1, slot, slot + claim.slots.length)
    slot += claim.slots.length
  }
  const isTouched = (slot: number): boolean => {
    if (told[slot] === -1) told[slot] = context.conceptsOf((refs[slot] as SlotRef).slot).some((list) => hasAny(list, moved)) ? 1 : 0
    return told[slot] === 1
  }
  const mayDiffer = (x: readonly string[], y: readonly string[]): boolean => context.mayDiffer(x, y, moved)
  const listsOf = (a: number, b: number): boolean =>
    (isTouched(a) || isTouched(b)) && someLists(refs[a] as SlotRef, refs[b] as SlotRef, context, mayDiffer)
  const slots = new Uint8Array(all.length)
  if (now.salience === then.salience) return { likeness, lists, slots, listsOf }
  all.forEach((claim, at) => {
    const place = claim.mentions.some(
      (m) => m.kind === 'name' && now.salience.isCommon(m.canonical) !== then.salience.isCommon(m.canonical),
    )
    if (place || claim.slots.some(({ id }) => now.totals.has(id) !== then.totals.has(id))) slots[at] = 1
  })
  return { likeness, lists, slots, listsOf }
}

/** By term: 1 = it weighs something else. A term without a weight weighs 1. */
function movedBetween(was: Float64Array, is: Float64Array): Uint8Array {
  const moved = new Uint8Array(Math.max(was.length, is.length))
  for (let term = 0; term < moved.length; term++) if ((was[term] ?? 1) !== (is[term] ?? 1)) moved[term] = 1
  return moved
}

function hasAny(terms: readonly number[] | Uint32Array, moved: Uint8Array): boolean {
  for (let i = 0; i < terms.length; i++) if (moved[terms[i] as number] === 1) return true
  return false
}
