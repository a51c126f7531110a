/**
 * Two events → can they be one, how alike are they, and do they say yes and no?
 *
 * In: two event slots with their claims. Out: likeness of what took part, and whether they agree; null where they are two events.
 * Refuses: contraries about two things (yes-and-no.ts), and doings of which each undoes the other.
 * Example: "a warning was issued" / "prompting a warning" → alike by their words, though not by their verbs.
 */

import type { Frame, Slot } from '../model.ts'
import { areInTurn, areOpposite } from '../text/opposite-predicates.ts'
import { argumentLikeness } from './arguments.ts'
import { haveAndHaveNot } from './beside-events.ts'
import { contentWords } from './content-words.ts'
import type { Context } from './context.ts'
import { ANTONYMS, governorLikeness } from './likeness.ts'
import type { Pairing } from './one-thing.ts'
import type { SlotRef } from './slot-ref.ts'
import type { ValueFeatures } from './value-features.ts'
import { areBothStates, areOfOneWhole, deniesThing, saysLittle, speakOfOne } from './yes-and-no.ts'

/** Likeness of the words of two events from which another predicate may say the same ("a warning was issued", "prompting a warning"). */
const SAME_WORDS = 0.3
/** Contraries speak of one matter, though not in one word. */
const CONTRARY = 0.7
/** From here on two things are one, as far as words tell. */
const ONE_THING = 0.9

export function eventValue(a: SlotRef, b: SlotRef, context: Context): ValueFeatures | null {
  const f = a.slot.frame
  const g = b.slot.frame
  if (!f || !g) return null
  if (deniesThing(a, b) || deniesThing(b, a)) return { object: 1, equal: 0, telling: 1 }
  const opposite = areOpposite(f.predicate, g.predicate)
  const governor = opposite ? CONTRARY : governorLikeness(a.slot, b.slot, context)
  // Most pairs have nothing in common.
  if (governor === 0 && (haveCopula(f, g) || !haveSameWords(a.slot, b.slot, context))) return null
  // Who says that they stayed does not say that they left, nor is one of the two wrong.
  if (!opposite && (undo(f, g, governor, context) || haveAndHaveNot(f, g))) return null
  const agree = (f.predicate.negated === g.predicate.negated) !== opposite
  const patients = argumentLikeness(f.patient, g.patient, context)
  const pairing: Pairing = { f, g, opposite, governor, patients }
  if (saysLittle(pairing) || (opposite && !areOfOneWhole(a, b, pairing))) return null
  const object = Math.max(patients, 0.7 * argumentLikeness(f.agent, g.agent, context))
  if (agree) return { object, equal: 1, telling: object > ONE_THING && f.patient && g.patient ? 1 : 0 }
  const one = speakOfOne(a, b, pairing, context)
  if (one === null) return null
  return { object: Math.max(object, one), equal: 0, telling: opposite && one === 1 && areBothStates(f, g) ? 1 : 0 }
}

/** Enough in common, and not only words that any clause may have. */
function haveSameWords(a: Slot, b: Slot, context: Context): boolean {
  if (context.bagLikeness(a.words, b.words) < SAME_WORDS) return false
  return context.bagLikeness(contentWords(a), contentWords(b)) > 0
}

/** "Are what jurors heard", "one juror was dismissed": a word in common says nothing beside a copula. */
function haveCopula(f: Frame, g: Frame): boolean {
  return f.predicate.lemma === 'be' || g.predicate.lemma === 'be'
}

/** Each undoes the other, as far as the lexicon or the thesaurus knows ("opened", "closed"). */
function undo({ predicate: p }: Frame, { predicate: q }: Frame, likeness: number, context: Context): boolean {
  if (p.lemma === q.lemma) return false
  return (
    areInTurn(p, q) || (likeness === ANTONYMS && (p.cls === null || p.cls !== q.cls) && context.thesaurus.opposite(p.lemma, q.lemma, 'v'))
  )
}
