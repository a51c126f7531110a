/**
 * Sentences and mentions of one source → claims: frames, who says so, which time, and the comparable slots.
 *
 * In: one source with its sentences and mentions. Out: one claim for each sentence, in order. Refuses: nothing.
 */
import type { Claim, DateMention, Mention, NameMention, QuoteMention, Sentence, Source } from '../model.ts'
import { wordsOfSentence } from '../text/japanese-words.ts'
import { readAttributions } from './attribution.ts'
import { readEpisodes } from './episodes.ts'
import { readFrames } from './frames.ts'
import { readJapaneseFrames } from './japanese-frames.ts'
import { withNamesAsNouns } from './names-as-nouns.ts'
import { readSlots } from './slots.ts'

/** Reads the claims of one source. */
export function readClaims(source: Source, split: readonly Sentence[], mentions: readonly Mention[]): readonly Claim[] {
  const sentences = withNamesAsNouns(split, mentions)
  const quotes = mentions.filter((m): m is QuoteMention => m.kind === 'quote')
  const dates = mentions.filter((m): m is DateMention => m.kind === 'date')
  const names = mentions.filter((m): m is NameMention => m.kind === 'name')
  const attributions = readAttributions(sentences, quotes, names)
  const episodes = readEpisodes(sentences, dates, quotes, source.meta.published)
  const bySentence = new Map<string, Mention[]>()
  for (const mention of mentions) {
    const list = bySentence.get(mention.sentenceId)
    if (list) list.push(mention)
    else bySentence.set(mention.sentenceId, [mention])
  }
  return sentences.map((sentence, i) => {
    const own = bySentence.get(sentence.id) ?? []
    const frames = sentence.language === 'ja' ? readJapaneseFrames(wordsOfSentence(sentence, own)) : readFrames(sentence.tokens)
    const attribution = attributions[i] ?? []
    return {
      sentence,
      frames,
      mentions: own,
      attribution,
      episode: episodes[i] as Claim['episode'],
      slots: readSlots(sentence, frames, own, attribution, source.text),
    }
  })
}
