/**
 * One sentence with its tokens, for tests of recognisers that read parts of speech.
 *
 * In: a text that is one sentence, its language. Out: the sentence; its offsets are those of the text.
 * Example: findQuantities(sentenceOf('Ten ferries sank.'), 'Ten ferries sank.')
 */
import { DOTTED_WORDS } from '../../lib/lexicon/abbreviations.ts'
import type { Sentence } from '../../lib/model.ts'
import { tokensOf } from '../../lib/text/tokens.ts'

export function sentenceOf(text: string, language = /[぀-ヿ一-鿿]/.test(text) ? 'ja' : 'en'): Sentence {
  const span = { start: 0, end: text.length }
  return {
    ...span,
    id: 'c-1',
    sourceId: 's-1',
    ordinal: 0,
    block: 0,
    blockKind: 'paragraph',
    language,
    tokens: tokensOf(text, span, language, DOTTED_WORDS),
  }
}
