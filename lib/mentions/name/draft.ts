/**
 * A name before the whole text has been asked about it.
 *
 * In: token indexes of one sentence. Out: a draft, and the words of token ranges. Refuses: nothing.
 */
import type { NameType, Sentence, Token, WrittenTitle } from '../../model.ts'

/** 0 a guess, 1 a sign, 2 clear words, 3 a list or a title. */
export type Strength = 0 | 1 | 2 | 3

/** Token indexes, `to` exclusive. */
export interface Run {
  readonly from: number
  readonly to: number
}

export interface Draft extends Run {
  readonly sentence: Sentence
  /** Where the name itself begins, after the titles. */
  readonly core: number
  readonly type: NameType
  readonly strength: Strength
  readonly titles: readonly WrittenTitle[]
  /** Name from a list where it differs from the words. */
  readonly listed: string | null
  readonly rule: string
}

/** A word's form without the dot it may keep. */
export function bare(token: Token | undefined): string {
  return (token?.lower ?? '').replace(/\.$/, '')
}

/** Folded words of a token range, dots and hyphens left out. */
export function words(tokens: readonly Token[], from: number, to: number): string {
  let text = ''
  for (let i = from; i < to; i++) if (tokens[i]?.text !== '-') text += (text === '' ? '' : ' ') + bare(tokens[i]).replaceAll('.', '')
  return text
}

/** The words as written, gaps as one space. */
export function textOf(tokens: readonly Token[], from: number, to: number): string {
  let text = ''
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token
    text += (i > from && token.start > (tokens[i - 1]?.end ?? 0) ? ' ' : '') + token.text
  }
  return text
}

/** The words of a title with where they stand. */
export function titleOf(tokens: readonly Token[], from: number, to: number): WrittenTitle {
  return { start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end, words: textOf(tokens, from, to) }
}
