/**
 * Why a source may say nothing about a question: each sign with the words it rests on, none asserted.
 *
 * In: a finding, the sources that answer it, and the silent source with the spans of its sentences. Out: signs, the most telling first; a
 * source without any is simply silent. Refuses: a cue that does not stand in a sentence on the topic of the question.
 * Example: “It was not yet known how many ferries were cancelled.” → says-unknown, with that sentence.
 */
import { DENIAL_CUES, TOPICLESS, TRUNCATION_CUES, UNKNOWN_CUES } from '../lexicon/silence-words.ts'
import type { Finding, Span } from '../model.ts'
import { foldText } from '../text/fold.ts'

export type SilenceReason = 'denies' | 'says-unknown' | 'out-of-period' | 'truncated' | 'silent'

export interface Silence {
  readonly reason: SilenceReason
  /** The words it rests on, `text.slice(start, end)`; null where it rests on dates, or on nothing. */
  readonly span: Span | null
  /** For 'out-of-period': the two ISO days that are compared. */
  readonly days: { readonly published: string; readonly asked: string } | null
}

export interface SilentSource {
  readonly text: string
  /** ISO date or date-time; null when unknown. */
  readonly published: string | null
  /** The sentences of its prose, in order. */
  readonly sentences: readonly Span[]
}

export interface Answering {
  readonly text: string
  readonly published: string | null
}

/** A word of the question counts for the topic; of the answers' sentences more must meet, as they speak of other things too. */
const OWN_WORDS = 2
const SHARED_WORDS = 4
/** A source that came out a day earlier has had the same news. */
const DAYS_EARLIER = 2

/** @param answering The answering sources by id; their sentences tell the topic. */
export function whySilent(finding: Finding, answering: ReadonlyMap<string, Answering>, source: SilentSource): readonly Silence[] {
  const signs: Silence[] = []
  const onTopic = topicOf(finding, answering)
  const found = (cues: readonly RegExp[]): Span | undefined =>
    source.sentences.find((s) => {
      const words = foldText(source.text.slice(s.start, s.end))
      return cues.some((cue) => cue.test(words)) && onTopic(words)
    })
  const denied = found(DENIAL_CUES)
  if (denied) signs.push({ reason: 'denies', span: denied, days: null })
  const unknown = found(UNKNOWN_CUES)
  if (unknown) signs.push({ reason: 'says-unknown', span: unknown, days: null })
  const days = outOfPeriod(finding, answering, source)
  if (days) signs.push({ reason: 'out-of-period', span: null, days })
  const cut = truncation(source)
  if (cut) signs.push({ reason: 'truncated', span: cut, days: null })
  return signs.length > 0 ? signs : [{ reason: 'silent', span: null, days: null }]
}

/** True for a sentence that shares the question's own words, or many of those around the answers. */
function topicOf(finding: Finding, answering: ReadonlyMap<string, Answering>): (sentence: string) => boolean {
  const own = topicWords(foldText(finding.question.replaceAll(/“[^”]*”/g, ' ')))
  const around = new Set(
    finding.readings.flatMap((r) =>
      r.holders.flatMap((h) => {
        const text = answering.get(h.source)?.text
        return text === undefined ? [] : [...topicWords(foldText(text.slice(h.sentence.start, h.sentence.end)))]
      }),
    ),
  )
  return (sentence) => {
    const words = topicWords(sentence)
    const shared = (of: ReadonlySet<string>): number => [...of].filter((word) => words.has(word)).reduce((n, word) => n + weightOf(word), 0)
    return (own.size > 0 && shared(own) >= Math.min(OWN_WORDS, own.size)) || shared(around) >= SHARED_WORDS
  }
}

/** A run of Han characters says what takes two words in letters. */
function weightOf(word: string): number {
  return /^\p{Script=Han}/u.test(word) ? 2 : 1
}

/** Words of four letters and more without their plural, and runs of Han characters. */
function topicWords(folded: string): ReadonlySet<string> {
  const latin = (folded.match(/[\p{Script=Latin}]{4,}/gu) ?? [])
    .filter((word) => !TOPICLESS.has(word))
    .map((word) => word.replace(/(?<=...)(?:e?s|ed)$/, ''))
  const han = folded.match(/[\p{Script=Han}]{2,}/gu) ?? []
  return new Set([...latin, ...han])
}

/** Published before the day that is asked for, or well before anybody answered. */
function outOfPeriod(finding: Finding, answering: ReadonlyMap<string, Answering>, source: SilentSource): Silence['days'] {
  const published = dayOf(source.published)
  if (published === null) return null
  const named = finding.kind === 'date' ? finding.readings.flatMap(({ normal }) => /^\d{4}-\d{2}-\d{2}/.exec(normal)?.[0] ?? []) : []
  const first = [...named].sort()[0]
  if (first !== undefined && published < first) return { published, asked: first }
  const answered = [...answering.values()].flatMap((a) => dayOf(a.published) ?? []).sort()[0]
  return answered !== undefined && daysBetween(published, answered) >= DAYS_EARLIER ? { published, asked: answered } : null
}

function dayOf(iso: string | null): string | null {
  return /^\d{4}-\d{2}-\d{2}/.exec(iso ?? '')?.[0] ?? null
}

function daysBetween(earlier: string, later: string): number {
  return (Date.parse(`${later}T00:00:00Z`) - Date.parse(`${earlier}T00:00:00Z`)) / 86_400_000
}

/** The last sentence, where it stops in the middle or says that there is more. */
function truncation({ text, sentences }: SilentSource): Span | null {
  const last = sentences.at(-1)
  if (!last) return null
  const words = text.slice(last.start, last.end)
  if (TRUNCATION_CUES.some((cue) => cue.test(words))) return last
  const cut = /[\p{L}\p{N},;:–—-]\s*$/u.test(words) && words.trim().split(/\s+/).length >= 6
  return cut ? last : null
}
