/**
 * Japanese sentence → who says so: 'Xによると', 'Xは…と発表した', 'Xは「…」と述べた'.
 *
 * In: a sentence, its speech and the names of the source. Out: attributions in text order. Refuses: hearsay without a speaker (という),
 * and topics that cannot speak. Example: '海上保安部によると、…' → according-to, 'coast guard'.
 */
import { ACCORDING_TO, JAPANESE_DOCUMENTS, REPORTING_ENDINGS, SPEAKER_GLOSSES, SPEAKER_TAILS } from '../lexicon/japanese-grammar.ts'
import type { Attribution, NameMention, QuoteMention, Sentence, Span } from '../model.ts'
import { type JapaneseWord, textOfSentence, wordsOfSentence } from '../text/japanese-words.ts'
import { lemmasOf } from './japanese-clauses.ts'

export function japaneseAttributions(
  sentence: Sentence,
  quoted: readonly QuoteMention[],
  names: readonly NameMention[],
): readonly Attribution[] {
  const text = withoutQuotes(sentence, quoted)
  const own = names.filter((n) => n.sentenceId === sentence.id)
  const words = wordsOfSentence(sentence, own)
  const found: Attribution[] = []
  for (const match of text.matchAll(ACCORDING_TO)) {
    const from = Math.max(...['、', '。', '」', '\n'].map((mark) => text.lastIndexOf(mark, match.index - 1))) + 1
    const speaker = trimmed(text, from, match.index, sentence.start)
    if (speaker) found.push(attribution(speaker, sentence.start + match.index + match[0].length, 'according-to', words, own))
  }
  const topic = speakingTopic(text, words, own, sentence)
  for (const [ending, manner] of REPORTING_ENDINGS) {
    const at = text.lastIndexOf(ending)
    if (at < 0 || !topic || sentence.start + at < topic.end || found.some((a) => a.manner !== 'according-to')) continue
    found.push(attribution(topic, sentence.start + at + ending.length, mannerOf(topic, manner, sentence, text), words, own))
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end)
}

/** The text with speech blanked, so that what is said inside quotation marks has no say. */
function withoutQuotes(sentence: Sentence, quoted: readonly QuoteMention[]): string {
  const units = [...textOfSentence(sentence)]
  const text = textOfSentence(sentence)
  if (units.length !== text.length) return text
  for (const { content } of quoted) for (let i = content.start; i < content.end; i++) units[i - sentence.start] = ' '
  return units.join('')
}

function trimmed(text: string, from: number, to: number, offset: number): Span | null {
  let start = from
  while (start < to && /[\s　「（]/.test(text.charAt(start))) start++
  return to - start >= 2 && to - start <= 40 ? { start: offset + start, end: offset + to } : null
}

/** The first topic outside quotations that names someone or a body that can speak: 'Xは', or 'Xが' right before the verb of saying. */
function speakingTopic(text: string, words: readonly JapaneseWord[], names: readonly NameMention[], sentence: Sentence): Span | null {
  for (const [i, particle] of words.entries()) {
    if (!isTopic(particle, words[i - 1]) || text.charAt(particle.start - sentence.start) === ' ') continue
    let from = i - 1
    if (words[from]?.kind === 'mark' && /[）)]/.test(words[from]?.text ?? ''))
      while (from > 0 && !/[（(]/.test(words[from]?.text ?? '')) from--
    const last = words[from]?.kind === 'mark' ? from - 1 : from
    const head = words[last]
    if (!head) continue
    let first = last
    while (first > 0 && isInside(words[first - 1] as JapaneseWord, words[first - 2])) first--
    const start = (words[first] as JapaneseWord).start
    const name = names.find((n) => n.start >= start && n.end <= particle.start && (n.type === 'person' || n.type === 'organisation'))
    const counted = head.kind === 'value' ? words.slice(first, last).findLast((w) => w.kind === 'noun') : undefined
    if (name || (head.kind === 'unknown' && !/^[\u3041-\u3096]+$/.test(head.text)) || SPEAKER_GLOSSES.has((counted ?? head).gloss ?? ''))
      return { start, end: head.end }
    // ミナト電池は: an unknown word before a common noun is a name.
    if (
      head.kind === 'noun' &&
      words[last - 1]?.kind === 'unknown' &&
      words[last - 1]?.end === head.start &&
      /[\u30a1-\u30fa]/.test(words[last - 1]?.text ?? '')
    )
      return { start, end: head.end }
  }
  return null
}

function isTopic(word: JapaneseWord, before: JapaneseWord | undefined): boolean {
  return (word.kind === 'particle' && word.gloss === 'topic') || (word.text === 'は' && before?.kind === 'mark')
}

/** Words that belong to the phrase before a topic: nouns, names, values and の. */
function isInside(word: JapaneseWord, before: JapaneseWord | undefined): boolean {
  if (word.kind === 'particle') return word.gloss === 'of' && before !== undefined && before.kind !== 'mark'
  return (
    word.kind === 'noun' ||
    word.kind === 'name' ||
    word.kind === 'value' ||
    (word.kind === 'unknown' && !/^[\u3041-\u3096]+$/.test(word.text))
  )
}

function mannerOf(speaker: Span, manner: Attribution['manner'], sentence: Sentence, text: string): Attribution['manner'] {
  return JAPANESE_DOCUMENTS.test(text.slice(speaker.start - sentence.start, speaker.end - sentence.start)) ? 'document' : manner
}

function attribution(
  speaker: Span,
  end: number,
  manner: Attribution['manner'],
  words: readonly JapaneseWord[],
  names: readonly NameMention[],
): Attribution {
  const inside = names.filter((n) => n.start >= speaker.start && n.end <= speaker.end)
  const name = inside.find((n) => n.type === 'person') ?? inside.find((n) => n.type === 'organisation')
  const parts = words.filter(
    (w) =>
      w.start >= speaker.start &&
      w.end <= speaker.end &&
      w.kind !== 'value' &&
      w.kind !== 'particle' &&
      !/^[0-9０-９一二三四五六七八九十数]+人?$/.test(w.text),
  )
  const known = parts.length > 0 && parts.every((w) => w.kind === 'noun' || w.kind === 'name')
  const written = parts
    .map((w) => w.text)
    .join('')
    .replace(SPEAKER_TAILS, '')
  return {
    start: Math.min(speaker.start, end),
    end: Math.max(speaker.end, end),
    speaker,
    canonical: name?.canonical ?? (known ? parts.flatMap(lemmasOf).join(' ') : written),
    manner,
  }
}
