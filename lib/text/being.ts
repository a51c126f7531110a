/**
 * What something is, as a predicate: "be drunk", "be on probation".
 *
 * In: frames and predicates. Out: the words of the state, and the phrase that belongs to it. Refuses: what something does or suffers.
 * Example: "The valley is prone to floods" → prone, "to floods".
 */
import type { Frame, Phrase, Predicate } from '../model.ts'

const BEING = 'be '
/** Prepositions by which a state goes on ("aware of", "loyal to"); others say where and when. */
const COMPLETING: ReadonlySet<string> = new Set(['to', 'of', 'with', 'for', 'about', 'against', 'from'])

/** The lemma of the predicate that says it. */
export function beingLemma(state: string): string {
  return BEING + state
}

/** The words of a state; null for a predicate of another sort. */
export function stateIn({ lemma }: Predicate): string | null {
  return lemma.startsWith(BEING) ? lemma.slice(BEING.length) : null
}

/** The phrase right behind a state that belongs to it. */
export function complementOf({ predicate, others }: Frame): { readonly prep: string; readonly phrase: Phrase } | null {
  const [first] = others
  if (stateIn(predicate) === null || !first || !COMPLETING.has(first.prep)) return null
  return first.phrase.start - predicate.end <= first.prep.length + ROOM ? first : null
}

/** A space before the preposition and one behind it. */
const ROOM = 2
