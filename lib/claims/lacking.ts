/**
 * Not having a thing, however it is said: "lacked sprinklers", "was without power" → have, negated.
 *
 * In: predicates, the groups of a sentence. Out: the predicate as one of having, the group that is lacked. Refuses: "without" beside other verbs.
 */
import type { Predicate, Token } from '../model.ts'
import type { Chunk, NounGroup, VerbGroup } from './chunks.ts'

/** "Lacked sprinklers": had none. */
export function lacking(predicate: Predicate): Predicate {
  return predicate.lemma === 'lack' && !predicate.passive ? asHaving(predicate) : predicate
}

/** The contrary predicate: who has not been without a thing had it. */
export function asHaving(predicate: Predicate): Predicate {
  return { ...predicate, lemma: 'have', cls: null, negated: !predicate.negated, passive: false }
}

/** "Was without power": the group behind "without"; null where there is none. */
export function lackedAfter(tokens: readonly Token[], chunks: readonly Chunk[], at: number): NounGroup | null {
  const [group, next] = [chunks[at] as VerbGroup, chunks[at + 1]]
  if (tokens[group.head]?.lemma !== 'be' || next?.kind !== 'noun' || next.prep !== 'without') return null
  return next.from === group.to + 1 ? next : null
}
