/**
 * Likeness of words and of predicates, as alignment weighs them.
 *
 * In: lemmas or slots, the dossier's context. Out: 0..1. Refuses: nothing; unknown words are like themselves alone.
 */
import { oppositeClasses, relatedClasses } from '../lexicon/predicate-classes.ts'
import type { Slot } from '../model.ts'
import type { Context } from './context.ts'

/** Sentences so alike that a measure needs no other sign. */
export const ALIKE = 0.4
/** Sentences that say the same but for a word: they are of one game, and of one thing. */
export const COPIES = 0.65

/** Likeness of two predicates from which one thing is done. */
export const SAME_DOING = 0.6

/** Two verbs of which each is the contrary of the other are of one matter. */
export const ANTONYMS = 0.7

/** By nothing but these is a pair of slots refused for how alike its sentences are: within one class the same pairs are. */
export function classOfLikeness(sentences: number): number {
  return sentences >= COPIES ? 2 : sentences >= ALIKE ? 1 : 0
}

/** Likeness of two nouns: the same concept 1, near synonyms and kinds of one another 0.6 to 0.9. */
export function wordLikeness(a: string, b: string, context: Context): number {
  if (a === b || context.conceptOfLemma(a) === context.conceptOfLemma(b)) return 1
  const { thesaurus } = context
  return context.nouns.of(a, b, () => {
    const likeness = thesaurus.likeness(a, b, 'n')
    if (likeness >= 0.6) return likeness
    return thesaurus.isA(a, b) || thesaurus.isA(b, a) ? 0.6 : 0
  })
}

/** 1 = same predicate or class; thesaurus likeness; 0 = unlike; 0.4 where one side has none. */
export function governorLikeness(a: Slot, b: Slot, context: Context): number {
  const [x, y] = [a.governor, b.governor]
  if (x === null || y === null) return 0.4
  if (x === y || a.roles.some((r) => b.roles.includes(r))) return 1
  if (a.roles.some((r) => b.roles.some((q) => oppositeClasses(r, q) || relatedClasses(r, q)))) return 0.7
  return context.verbs.of(x, y, () => {
    const likeness = context.thesaurus.likeness(x, y, 'v')
    if (likeness > 0) return likeness
    return context.thesaurus.opposite(x, y, 'v') ? ANTONYMS : 0
  })
}
