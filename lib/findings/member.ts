/**
 * A slot as findings are made of: with its sentence and its source.
 */
import type { Attribution, Episode, Slot, Source, Span, Token } from '../model.ts'

/** A slot with the source and sentence it stands in, as alignment hands it over. */
export interface Member {
  readonly source: number
  readonly slot: Slot
  readonly sentence: Span
  /** Folded words of that sentence, punctuation left out. */
  readonly sentenceWords: readonly string[]
  /** Tokens of that sentence. */
  readonly tokens: readonly Token[]
  readonly episode: Episode
  readonly attribution: readonly Attribution[]
}

/** How surely two members answer one question. */
export interface MemberEdge {
  readonly a: Member
  readonly b: Member
  readonly score: number
}

/** The ids of the sources that are not among those who speak, in order of the sources. */
export function silentBeside(speaking: ReadonlySet<number>, sources: readonly Source[]): readonly string[] {
  return sources.filter((_, i) => !speaking.has(i)).map(({ id }) => id)
}
