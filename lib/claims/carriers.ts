/**
 * Verb groups that tell no doing of their own.
 *
 * In: the tokens of a sentence, its groups. Out: yes or no. Refuses: nothing. Example: "is expected to resign", "began shooting" → the
 * second verb tells it.
 */
import { ASPECTUAL, RAISED_PASSIVE } from '../lexicon/polarity-words.ts'
import type { Frame, Token } from '../model.ts'
import type { Chunk, VerbGroup } from './chunks.ts'
import { isParticiple } from './subjects.ts'

/** A state word that a noun group already carries ("14 others trapped"). */
export function isCarried(tokens: readonly Token[], group: VerbGroup, frames: readonly Frame[]): boolean {
  return !group.aux && frames.some((f) => f.predicate.start === tokens[group.head]?.start)
}

/** "Is expected to resign", "began shooting": one doing, told by the second verb; the first says how it is known or how far along it is. */
export function carriesNext(tokens: readonly Token[], group: VerbGroup, next: Chunk | undefined): boolean {
  if (next?.kind === 'verb' && staysSo(tokens, group, next)) return true
  if (next?.kind !== 'verb' || next.form === 'finite' || !tokens.slice(group.to, next.from).every((t) => t.pos === 'ADV')) return false
  const lemma = tokens[group.head]?.lemma ?? ''
  if (!group.passive) return ASPECTUAL.has(lemma)
  return next.form === 'infinitive' && RAISED_PASSIVE.has(lemma)
}

/** "The gates remained closed": what they were is told by the participle. */
export function staysSo(tokens: readonly Token[], group: VerbGroup, next: VerbGroup): boolean {
  return STAYING.has(tokens[group.head]?.lemma ?? '') && next.from === group.to && isParticiple(tokens, next)
}

const STAYING: ReadonlySet<string> = new Set(['remain', 'stay'])
