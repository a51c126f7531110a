/**
 * A source into its sentences, with exact offsets and tokens.
 *
 * In: a source with blocks. Out: sentences in text order, each `source.text.slice(start, end)`; white space around them is left out.
 * Refuses: blocks that are boilerplate, byline or dateline; they give no sentence and stand in the ledger instead.
 * Example: 'Ten ferries were cancelled. Some 120 sailed.' → two sentences.
 *
 * The rules are our own and not Intl.Segmenter's, because its answer changes with the ICU inside the runtime: the same text must
 * give the same sentences on Node 20, 22 and 24 (docs/decisions/020 tells how the two compare).
 */
import { DOTTED_WORDS } from '../lexicon/abbreviations.ts'
import type { BlockKind, Sentence, Source } from '../model.ts'
import { contentId } from '../text/hash.ts'
import { countScripts } from '../text/scripts.ts'
import { tokensOf } from '../text/tokens.ts'
import { sentenceSpans } from './sentence-spans.ts'

const SKIPPED: ReadonlySet<BlockKind> = new Set<BlockKind>(['boilerplate', 'byline', 'dateline'])

/**
 * Splits the blocks of a source.
 *
 * Ids hash the path, the sentence's own words and how often these words stood before in the source, so that an added paragraph
 * changes no other sentence's id.
 */
export function splitSentences(source: Source): readonly Sentence[] {
  const sentences: Sentence[] = []
  const seen = new Map<string, number>()
  const twin = source.id.slice(source.id.indexOf('-') + 13)
  source.blocks.forEach((block, index) => {
    if (SKIPPED.has(block.kind)) return
    for (const span of sentenceSpans(source.text, block)) {
      const words = source.text.slice(span.start, span.end)
      const count = seen.get(words) ?? 0
      seen.set(words, count + 1)
      const language = sentenceLanguage(words, source.meta.language)
      sentences.push({
        ...span,
        id: contentId('t', source.path + twin, words, count),
        sourceId: source.id,
        ordinal: sentences.length,
        block: index,
        blockKind: block.kind,
        language,
        tokens: tokensOf(source.text, span, language, DOTTED_WORDS),
      })
    }
  })
  return sentences
}

// A Japanese line in an English file is Japanese, and the other way round.
function sentenceLanguage(words: string, language: string): string {
  const counts = countScripts(words, 2_000)
  const eastAsian = counts.han + counts.kana
  if (eastAsian * 3 >= counts.letters && eastAsian > 0) return language === 'zh' && counts.kana === 0 ? 'zh' : 'ja'
  if ((language === 'ja' || language === 'zh') && counts.latin > 0 && eastAsian === 0) return 'en'
  return language
}
