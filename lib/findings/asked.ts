/**
 * What a question is made of: one slot of a finding, with the words of its sentence.
 */
import type { Attribution, Episode, Slot, Span, Token } from '../model.ts'
import { overlap } from '../text/overlap.ts'

export interface Asked {
  readonly slot: Slot
  /** Tokens of the sentence. */
  readonly tokens: readonly Token[]
  /** The whole file of the source; all offsets point into it. */
  readonly text: string
  readonly episode: Episode
  readonly attribution: readonly Attribution[]
}

/**
 * A proposed question and how well it is written: 0 a fixed phrase, 1 a clause of the source, 2 a noun for what happened, 3 a quotation
 * that tells by itself what is meant, 4 one that does not ("took them").
 */
export interface Proposal {
  readonly question: string
  readonly rank: 0 | 1 | 2 | 3 | 4
}

export function overlaps(a: Span | null, b: Span): boolean {
  return a !== null && overlap(a, b)
}

export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
