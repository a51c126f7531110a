/**
 * What two events are about: is it one thing?
 *
 * In: two event slots with what was read of the pair. Out: how alike that is which they are about, 0..1. Refuses: nothing; of what is not told the
 * likeness is low and not 0.
 * Example: "Ann Voss resigned" / "Ann Voss was dismissed" → 1; "Congress approved the treaty" / "Congress rejected it" → 0.6
 */
import { OBJECT_PRONOUNS } from '../lexicon/function-words.ts'
import type { Frame, Phrase } from '../model.ts'
import { stateIn } from '../text/being.ts'
import { argumentLikeness, isAnyone, isPersonHead, isTheOnly } from './arguments.ts'
import { themeLikeness } from './beside-events.ts'
import type { Context } from './context.ts'
import type { SlotRef } from './slot-ref.ts'

/** Two events and what was read of them so far. */
export interface Pairing {
  readonly f: Frame
  readonly g: Frame
  readonly opposite: boolean
  /** Likeness of the predicates, and of whom or what it happens to. */
  readonly governor: number
  readonly patients: number
}

/** Likeness of what it happened to, from which a yes and a no speak of one thing. */
export const SAME_THING = 0.6

/** Of "resigned" and "refused to step down" the thing is who does it. */
export function thingLikeness(a: SlotRef, b: SlotRef, { f, g, patients, opposite }: Pairing, context: Context): number {
  if (f.patient && g.patient) return isPronounOfOne({ f, g, opposite }) ? SAME_THING : patients
  if (!f.patient && !g.patient) return argumentLikeness(f.agent, g.agent, context)
  // "Knew of the cracks", "was unaware of the cracks": of both it is told who did or did not.
  if (stateIn(f.predicate) !== null || stateIn(g.predicate) !== null)
    return argumentLikeness(f.patient ?? f.agent, g.patient ?? g.agent, context)
  return Math.max(themeLikeness(f, g, context), isOneInTwoParts(a, b) ? 1 : 0)
}

/** One and the same does the one and undergoes the other. */
export const isOneInTwoParts = (a: SlotRef, b: SlotRef): boolean => isDoerDoneTo(a, b) || isDoerDoneTo(b, a)

/** "Ann Voss resigned for reasons of health", "Ann Voss was dismissed": one by her name, though she does the one and undergoes the other. */
function isDoerDoneTo(a: SlotRef, b: SlotRef): boolean {
  const [f, g] = [a.slot.frame, b.slot.frame]
  if (!f || !g || f.patient !== null || f.agent === null || g.patient?.head !== f.agent.head) return false
  // "The director" is one in a story; "the man" may be any.
  if (!isPersonHead(f.agent.head)) return true
  return !isAnyone(f.agent.head) && isTheOnly(a, f.agent) && isTheOnly(b, g.patient)
}

/** "The council repealed the fee", "the council looked at the fee but has not repealed it": one doer of one doing, to what the pronoun stands for. */
function isPronounOfOne({ f, g, opposite }: Pick<Pairing, 'f' | 'g' | 'opposite'>): boolean {
  const [p, q] = [f.patient?.head ?? '', g.patient?.head ?? '']
  if (OBJECT_PRONOUNS.has(p) === OBJECT_PRONOUNS.has(q) || isEmpty(f)) return false
  // "Congress approved the treaty", "Congress rejected it".
  if (opposite) return isNamedDoer(f, g) && ![p, q].some((head) => head !== 'it' && UNNAMED.has(head))
  if (f.predicate.lemma !== g.predicate.lemma) return false
  const [x, y] = [f.agent?.head ?? 'it', g.agent?.head ?? 'it']
  return x === y || OBJECT_PRONOUNS.has(x) || OBJECT_PRONOUNS.has(y)
}

/** One, named in both: "Congress". */
function isNamedDoer({ agent: x }: Frame, { agent: y }: Frame): boolean {
  return x !== null && x.head === y?.head && x.lemmas.length > 0 && !UNNAMED.has(x.head)
}

const UNNAMED: ReadonlySet<string> = new Set('it this that these those which what everything something anything nothing'.split(' '))

/** "It is over", "it is not over": nobody knows whether it is one thing. */
export function isUnnamed(phrase: Phrase | null): boolean {
  return phrase !== null && UNNAMED.has(phrase.head)
}

const EMPTY_PREDICATES: ReadonlySet<string> = new Set(
  'be have do get make take go come know think want see feel like need believe hope try let give use find seem look work'.split(' '),
)

/** A verb that says little by itself. */
export function isEmpty({ predicate }: Frame): boolean {
  return EMPTY_PREDICATES.has(predicate.lemma)
}
