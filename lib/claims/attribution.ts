/**
 * Sentences of one source → who says so, for each sentence: own voice is the empty list.
 *
 * In: sentences, quotations and names of one source. Out: attributions by sentence, outermost first.
 * Refuses: a pronoun without an earlier speaker (speaker stays unknown). Example: "…, said Mayor Voss" → 'Ann Voss', said.
 */
import { REPORTING_VERBS } from '../lexicon/predicate-classes.ts'
import type { Attribution, NameMention, QuoteMention, Sentence, Span, Token } from '../model.ts'
import { type Chunk, chunk, type NounGroup, type VerbGroup } from './chunks.ts'
import { japaneseAttributions } from './japanese-attribution.ts'

const DOCUMENTS = new Set([
  'document',
  'paper',
  'report',
  'cable',
  'statement',
  'letter',
  'memo',
  'record',
  'file',
  'study',
  'survey',
  'indictment',
  'lawsuit',
  'filing',
  'documents',
  'note',
])
const PRONOUNS = new Set(['he', 'she', 'they', 'it', 'who'])
/** Prepositions that carry a speaker group on: "the head of the agency", "a doctor at a clinic in the city". */
const CARRIES_ON = new Set(['of', 'from', 'for', 'at', 'in', 'with', 'to'])

/**
 * Reads who says what.
 *
 * @returns One list for each sentence, in sentence order.
 */
export function readAttributions(
  sentences: readonly Sentence[],
  quotes: readonly QuoteMention[],
  names: readonly NameMention[],
): readonly (readonly Attribution[])[] {
  const result: Attribution[][] = []
  let lastPerson: string | null = null
  for (const sentence of sentences) {
    const quoted = quotes.filter((q) => q.sentenceId === sentence.id && q.speech)
    const read: readonly Cue[] =
      sentence.language === 'ja'
        ? japaneseAttributions(sentence, quoted, names).map((a) => ({ ...a, pronoun: null }))
        : attributionsOf(sentence, quoted, names)
    const found = read.map((a) => {
      if (a.canonical !== null || a.pronoun === null) return a
      return { ...a, canonical: a.pronoun === 'it' ? null : lastPerson }
    })
    for (const a of found) if (a.canonical !== null) lastPerson = a.canonical
    result.push(found.map(({ start, end, speaker, canonical, manner }) => ({ start, end, speaker, canonical, manner })))
  }
  return carryOverQuotes(sentences, quotes, result)
}

interface Cue extends Attribution {
  readonly pronoun: string | null
}

function attributionsOf(sentence: Sentence, quoted: readonly QuoteMention[], names: readonly NameMention[]): Cue[] {
  const { tokens } = sentence
  const outside = (token: Token): boolean => !quoted.some((q) => token.start >= q.start && token.end <= q.end)
  const chunks = chunk(tokens)
  const cues: Cue[] = []
  chunks.forEach((group, i) => {
    if (group.kind === 'verb') {
      const verb = tokens[group.head] as Token
      if (!REPORTING_VERBS.has(verb.lemma) || group.modal !== null || group.form === 'infinitive' || !outside(verb)) return
      // "Worth an estimated two million": no verb stands behind an article.
      if (ARTICLES.has(tokens[group.from - 1]?.lower ?? '')) return
      if (group.passive && verb.lemma !== 'quote' && verb.lemma !== 'report') return
      const speaker = speakerAfter(tokens, chunks, i) ?? speakerBefore(tokens, chunks, i)
      if (speaker)
        cues.push(
          cue(
            sentence,
            speaker,
            { start: (tokens[group.from] as Token).start, end: verb.end },
            mannerOf(verb.lemma, speaker, tokens),
            names,
          ),
        )
    } else if (group.prep === 'to' && tokens[group.from - 2]?.lower === 'according' && outside(tokens[group.from] as Token)) {
      const to = extend(tokens, chunks, i)
      cues.push(
        cue(
          sentence,
          { from: group.from, to, head: group.head },
          { start: (tokens[group.from - 2] as Token).start, end: (tokens[to - 1] as Token).end },
          'according-to',
          names,
        ),
      )
    }
  })
  return cues
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the'])

interface SpeakerGroup {
  readonly from: number
  readonly to: number
  readonly head: number
}

/** ", said agency spokesman Voss": the speaker after the verb, where a comma, a quotation mark or nothing stands before it. */
function speakerAfter(tokens: readonly Token[], chunks: readonly Chunk[], at: number): SpeakerGroup | null {
  const verb = chunks[at] as VerbGroup
  const next = chunks[at + 1]
  const before = tokens[verb.from - 1]
  if (next?.kind !== 'noun' || next.prep !== null || next.from !== verb.to || verb.aux) return null
  if (before && !/^[,"”’'」]$/.test(before.text)) return null
  if (['tell', 'show', 'indicate', 'inform'].includes((tokens[verb.head] as Token).lemma)) return null
  return { from: next.from, to: extend(tokens, chunks, at + 1), head: next.head }
}

/** Carries a group on over "of the agency", "at a clinic", "X, a doctor at …" is left to the comma. */
function extend(tokens: readonly Token[], chunks: readonly Chunk[], at: number): number {
  let to = (chunks[at] as Chunk).to
  for (let i = at + 1; i < chunks.length; i++) {
    const group = chunks[i] as Chunk
    if (group.kind !== 'noun' || !group.prep || !CARRIES_ON.has(group.prep) || group.from !== to + 1) break
    to = group.to
  }
  const head = tokens[(chunks[at] as Chunk).head] as Token
  return tokens[to] && /^[,]$/.test((tokens[to] as Token).text) ? appositionEnd(tokens, chunks, to, head) : to
}

/** "said Ann Voss, a doctor at a clinic", "said her nephew, Karl Voss": the apposition after a comma belongs to the speaker. */
function appositionEnd(tokens: readonly Token[], chunks: readonly Chunk[], comma: number, speaker: Token): number {
  const index = chunks.findIndex((c) => c.from === comma + 1)
  const group = chunks[index]
  const first = tokens[comma + 1]
  if (group?.kind !== 'noun' || !first) return comma
  const named = speaker.pos === 'NOUN' && first.pos === 'PROPN'
  if (!named && !['a', 'an', 'the', 'who'].includes(first.lower)) return comma
  if (chunks[index + 1]?.kind === 'verb' && (chunks[index + 1] as Chunk).from === group.to) return comma
  let to = group.to
  for (let i = index + 1; i < chunks.length; i++) {
    const next = chunks[i] as Chunk
    if (next.kind !== 'noun' || !next.prep || next.from !== to + 1) break
    to = next.to
  }
  return to
}

/** "the head of the agency said", "Voss, a doctor at a clinic, told …": the subject before the verb. */
function speakerBefore(tokens: readonly Token[], chunks: readonly Chunk[], at: number): SpeakerGroup | null {
  const verb = chunks[at] as VerbGroup
  let i = at - 1
  let end = verb.from
  if (tokens[verb.from - 1]?.text === ',') {
    // An apposition in commas: the name stands before its first comma.
    end = verb.from - 1
    let comma = end - 1
    while (comma >= 0 && tokens[comma]?.text !== ',') comma--
    if (comma < 0) return null
    i = chunks.findIndex((c) => c.kind === 'noun' && c.to === comma)
    if (i < 0) return null
  }
  let group = chunks[i]
  if (group?.kind !== 'noun' || (group.to < verb.from - 3 && end === verb.from)) return null
  const head = group
  while (group && group.kind === 'noun' && group.prep && CARRIES_ON.has(group.prep)) {
    const previous: Chunk | undefined = chunks[--i]
    if (previous?.kind !== 'noun' || previous.to !== group.from - 1) return null
    group = previous
  }
  if (group?.kind !== 'noun' || (group.prep !== null && group.prep !== 'that')) return null
  return { from: group.from, to: Math.max(end === verb.from ? head.to : end, group.to), head: (group as NounGroup).head }
}

function mannerOf(lemma: string, speaker: SpeakerGroup, tokens: readonly Token[]): Attribution['manner'] {
  if (lemma === 'deny') return 'denied'
  if (DOCUMENTS.has((tokens[speaker.head] as Token).lemma)) return 'document'
  return lemma === 'report' ? 'reported' : 'said'
}

function cue(sentence: Sentence, group: SpeakerGroup, verb: Span, manner: Attribution['manner'], names: readonly NameMention[]): Cue {
  const { tokens } = sentence
  const speaker = { start: (tokens[group.from] as Token).start, end: (tokens[group.to - 1] as Token).end }
  const head = tokens[group.head] as Token
  const pronoun = PRONOUNS.has(head.lower) ? head.lower : null
  const inside = names.filter((n) => n.sentenceId === sentence.id && n.start >= speaker.start && n.end <= speaker.end)
  const name = inside.find((n) => n.type === 'person') ?? inside.find((n) => n.type === 'organisation') ?? inside[0]
  return {
    start: Math.min(speaker.start, verb.start),
    end: Math.max(speaker.end, verb.end),
    speaker,
    canonical: pronoun
      ? null
      : (name?.canonical ??
        tokens
          .slice(group.from, group.to)
          .filter((t) => t.pos !== 'DET')
          .map((t) => t.lower)
          .join(' ')),
    manner,
    pronoun,
  }
}

/** A sentence inside an utterance that names no speaker has the speaker of the utterance's other sentences. */
function carryOverQuotes(
  sentences: readonly Sentence[],
  quotes: readonly QuoteMention[],
  found: readonly (readonly Attribution[])[],
): readonly (readonly Attribution[])[] {
  const byUtterance = new Map<string, Attribution>()
  const index = new Map(sentences.map((s, i) => [s.id, i]))
  for (const quote of quotes) {
    const own = found[index.get(quote.sentenceId) ?? -1]?.[0]
    if (own && quote.speech && !byUtterance.has(quote.utterance)) byUtterance.set(quote.utterance, own)
  }
  return sentences.map((sentence, i) => {
    const own = found[i] ?? []
    if (own.length > 0) return own
    const quote = quotes.find((q) => q.sentenceId === sentence.id && q.speech && byUtterance.has(q.utterance))
    return quote ? [byUtterance.get(quote.utterance) as Attribution] : own
  })
}
