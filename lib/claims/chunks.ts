/**
 * Sentence → noun groups and verb groups, from parts of speech alone.
 *
 * In: tokens with part of speech. Out: chunks in text order, without overlap.
 * Refuses: nothing; what fits no group is left out. Example: "At least ten ferries were cancelled" → [NP ferries] [VG cancel].
 *
 * A full parser would need a model that no package ships; groups plus order are enough to say who did what to how many.
 */
import { POSSESSIVES } from '../lexicon/function-words.ts'
import { MONTHS, WEEKDAYS } from '../lexicon/labels.ts'
import { PARTITIVES, PARTITIVES_AFTER_ARTICLE } from '../lexicon/polarity-words.ts'
import { NUMBER_NOUNS } from '../lexicon/role-words.ts'
import type { Token } from '../model.ts'
import { isAroundOne, pastMark } from './marked-words.ts'

export interface NounGroup {
  readonly kind: 'noun'
  /** Token indices, half-open. */
  readonly from: number
  readonly to: number
  /** Index of the head token. */
  readonly head: number
  /** The preposition right before it, lower case; null for a subject, object or first noun group. */
  readonly prep: string | null
}

export interface VerbGroup {
  readonly kind: 'verb'
  readonly from: number
  readonly to: number
  /** Index of the main verb (or of the copula when no main verb follows). */
  readonly head: number
  readonly form: 'finite' | 'ing' | 'infinitive'
  /** Has an auxiliary ("were killed", "has said"). */
  readonly aux: boolean
  readonly passive: boolean
  readonly negated: boolean
  readonly modal: string | null
}

export type Chunk = NounGroup | VerbGroup

const BE = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', 'am', "'s", "'re", 'get', 'gets', 'got'])
const MODALS = new Set(['will', 'would', 'shall', 'should', 'may', 'might', 'can', 'could', 'must', "'ll", "'d"])
const NEGATIONS = new Set(['not', "n't", 'never', 'cannot'])
const IN_NOUN_GROUP = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PRON', 'SYM'])
const HEADS = new Set(['NOUN', 'PROPN', 'PRON', 'NUM'])
const HYPHENS = new Set(['-', '–', '‐', '‑'])

/**
 * Groups the tokens of one sentence.
 *
 * @param tokens The sentence's tokens.
 * @returns Noun and verb groups in order.
 */
export function chunk(words: readonly Token[]): readonly Chunk[] {
  const tokens = words.map((token, i) => (isHedge(words, i) ? { ...token, pos: 'ADV' as const } : token))
  const chunks: Chunk[] = []
  let at = 0
  while (at < tokens.length) {
    const group = nounGroup(tokens, at) ?? verbGroup(tokens, at)
    // "According to the police" tells who says so, and no doing.
    if (group && !(group.kind === 'verb' && tokens[group.head]?.lower === 'according')) {
      chunks.push(group)
      at = group.to
    } else at++
  }
  return withPartitives(chunks, tokens)
}

/** "None of the guards", "five of the dead", "hundreds of houses": one group, of what is counted. */
function withPartitives(chunks: readonly Chunk[], tokens: readonly Token[]): readonly Chunk[] {
  const joined: Chunk[] = []
  for (const group of chunks) {
    const before = joined.at(-1)
    const counts = before?.kind === 'noun' && group.kind === 'noun' && group.prep === 'of' && group.from === before.to + 1
    if (counts && isPartitive(tokens, before)) joined[joined.length - 1] = { ...group, from: before.from, prep: before.prep }
    // "The number of injured": the number it is that rises, and of whom.
    else if (counts && NUMBER_NOUNS.has(tokens[before.head]?.lemma ?? ''))
      joined[joined.length - 1] = { ...group, from: before.from, head: before.head, prep: before.prep }
    else joined.push(group)
  }
  return joined
}

function isPartitive(tokens: readonly Token[], group: NounGroup): boolean {
  const head = tokens[group.head] as Token
  if (head.pos === 'NUM' || PARTITIVES.has(head.lower)) return true
  return PARTITIVES_AFTER_ARTICLE.has(head.lower) && ['a', 'an'].includes(tokens[group.from]?.lower ?? '')
}

/** Words before a number that a tagger takes for prepositions or adjectives: "around 40", "more than 200", "up to 5". */
const HEDGES = new Set([
  'about',
  'around',
  'over',
  'nearly',
  'roughly',
  'almost',
  'some',
  'approximately',
  'under',
  'than',
  'to',
  'least',
  'most',
  'just',
  'only',
])
const HEDGE_STARTS = new Set(['more', 'less', 'fewer', 'up', 'at', 'close'])

function isHedge(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  const next = tokens[at + 1]
  if (!next) return false
  if (HEDGES.has(token.lower) && next.pos === 'NUM') {
    // "to 11" and "over 14" need their first word ("up to", "close to") or a counted noun to be hedges.
    return token.lower === 'to' ? ['up', 'close'].includes(tokens[at - 1]?.lower ?? '') : true
  }
  return HEDGE_STARTS.has(token.lower) && ['than', 'to', 'least', 'most'].includes(next.lower) && tokens[at + 2]?.pos === 'NUM'
}

/** "To have fled", "having sunk": the tagger takes this "have" for a verb of its own. */
function isPerfect(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (token?.pos !== 'VERB' || (token.lower !== 'have' && token.lower !== 'having')) return false
  return (
    next?.pos === 'AUX' || next?.pos === 'VERB' || (next?.pos === 'ADJ' && next.lower.endsWith('ed') && tokens[at + 2]?.pos !== 'PUNCT')
  )
}

function nounGroup(tokens: readonly Token[], from: number): NounGroup | null {
  let to = from
  let head = -1
  while (to < tokens.length) {
    const token = tokens[to] as Token
    const next = tokens[to + 1]
    if (IN_NOUN_GROUP.has(token.pos)) {
      if (to > from && endsBefore(tokens, from, to, head)) break
      if (HEADS.has(token.pos)) head = to
      to++
      if (token.pos === 'PRON' && !POSSESSIVES.has(token.lower)) break
    } else if (to > from && ((token.lower === "'s" && token.pos === 'PART') || isPluralPossessive(tokens, to))) to++
    else if (to > from && HYPHENS.has(token.text) && next && tokens[to - 1]?.end === token.start && next.start === token.end) {
      if (HEADS.has(next.pos)) head = to + 1
      to += 2
    } else if (isPremodifyingParticiple(tokens, to, from)) to++
    else if (isAdverbOfParticiple(tokens, to, from)) to++
    else if (token.pos === 'ADV' && next && ['ADJ', 'NUM', 'ADV'].includes(next.pos) && head < from && leadsToNoun(tokens, to)) to++
    else break
  }
  if (head < from) return null
  // What follows the head ("made the records public") belongs to the predicate, but "the mayor herself signed" is one group.
  const stressed = REFLEXIVES.has(tokens[head + 1]?.lower ?? '') ? 1 : 0
  return { kind: 'noun', from, to: head + 1 + stressed, head, prep: prepositionBefore(tokens, from) }
}

/** A pronoun stands alone, a determiner after a head starts another group ("gave the man a book"), and so does a subject after a time. */
function endsBefore(tokens: readonly Token[], from: number, at: number, head: number): boolean {
  const { pos } = tokens[at] as Token
  if (head >= from && (pos === 'PRON' || (pos === 'DET' && tokens[head]?.pos !== 'DET'))) return true
  return isSubjectAfterTime(tokens, from, at)
}

const REFLEXIVES: ReadonlySet<string> = new Set(['himself', 'herself', 'itself', 'themselves', 'yourself', 'ourselves'])

/** "On Monday | Voss resigned", "before dawn | Salgado was seized": a time that no comma parts from the subject. */
function isSubjectAfterTime(tokens: readonly Token[], from: number, at: number): boolean {
  const [first, time] = [tokens[from] as Token, tokens[at - 1] as Token]
  const month = MONTHS.has(time.lower)
  if (!month && !WEEKDAYS.has(time.lower) && !TIMES_OF_DAY.has(time.lower)) return false
  // "The Sunday Times", "June Holm": no time stands alone there.
  if (first.pos === 'DET' && !/^th(?:at|is)$/.test(first.lower)) return false
  if (month && prepositionBefore(tokens, from) === null && at - 1 === from) return false
  let end = at
  while (tokens[end]?.pos === 'PROPN' && /^\p{Lu}/u.test(tokens[end]?.text ?? '')) end++
  return end > at && !PARTS_OF_TIME.has(tokens[at]?.lower ?? '') && ['VERB', 'AUX'].includes(tokens[end]?.pos ?? 'X')
}

const TIMES_OF_DAY: ReadonlySet<string> = new Set(
  'dawn daybreak noon midday midnight dusk nightfall night evening morning afternoon yesterday today tomorrow tonight'.split(' '),
)
const PARTS_OF_TIME: ReadonlySet<string> = new Set([...TIMES_OF_DAY, 'day', 'eve', 'times', 'post', 'club', 'street', 'square'])

/** Adverbs at the head of a noun group must reach a number or adjective without a verb between. */
function leadsToNoun(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 4; i++) {
    const pos = tokens[i]?.pos
    if (pos === 'NUM' || pos === 'ADJ') return true
    if (pos !== 'ADV') return false
  }
  return false
}

/** "The guards' weapons": an apostrophe at a plural, before what it owns; where a quotation was opened by such a mark, it may end it. */
function isPluralPossessive(tokens: readonly Token[], at: number): boolean {
  const [owner, mark, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!owner || !next || !/^['’]$/.test(mark?.text ?? '') || owner.end !== mark?.start || !owner.lower.endsWith('s')) return false
  return ['NOUN', 'ADJ', 'NUM'].includes(next.pos) && next.start > mark.end && !tokens.slice(0, at).some((t) => /^['‘]$/.test(t.text))
}

/** "damaged houses", "the confirmed death toll": a participle between a determiner, number or adjective and a noun. */
function isPremodifyingParticiple(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token?.pos !== 'VERB' || !next || !/(ed|ing|en)$/.test(token.lower)) return false
  if (at === from) return opensWithParticiple(tokens, at)
  return (next.pos === 'NOUN' || next.pos === 'ADJ') && ['DET', 'ADJ', 'NUM', 'PART', 'ADV'].includes(tokens[at - 1]?.pos ?? 'X')
}

/** "Of aggravated assault", "by convicted smugglers": no verb of a clause stands right after a preposition, unless that opens the clause. */
function opensWithParticiple(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (
    before === undefined ||
    (before.pos !== 'ADP' && before.lower !== 'for') ||
    OPENING.has(before.lower) ||
    !/(ed|en|wn)$/.test(token?.lower ?? '')
  )
    return false
  return next !== undefined && ['NOUN', 'ADJ', 'PROPN'].includes(next.pos)
}

const OPENING = new Set('as than like since until after before once though off out up down over in on'.split(' '))

/** "13 fully loaded magazines": an adverb before a participle that stands before its noun. */
function isAdverbOfParticiple(tokens: readonly Token[], at: number, from: number): boolean {
  const [before, participle, noun] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]]
  if (tokens[at]?.pos !== 'ADV' || at === from || !before || !['DET', 'ADJ', 'NUM'].includes(before.pos)) return false
  return participle?.pos === 'VERB' && /(ed|en)$/.test(participle.lower) && noun?.pos === 'NOUN'
}

/** The preposition that governs a noun group, looking past hedges ("in about 20 villages"). */
function prepositionBefore(tokens: readonly Token[], from: number): string | null {
  for (let i = from - 1; i >= 0 && i >= from - 3; i--) {
    const token = tokens[i] as Token
    if (token.pos === 'ADP') return token.lower
    if (token.pos !== 'ADV') return null
  }
  return null
}

function formOf(infinitive: boolean, gerund: boolean): VerbGroup['form'] {
  if (infinitive) return 'infinitive'
  return gerund ? 'ing' : 'finite'
}

function verbGroup(tokens: readonly Token[], from: number): VerbGroup | null {
  let to = from
  let head = -1
  let copula = -1
  let negated = false
  let infinitive = false
  let aux = false
  let modal: string | null = null
  let be = false
  let marks = 0
  for (; to < tokens.length; to++) {
    const token = tokens[to] as Token
    if (token.lower === 'no' && tokens[to + 1]?.lower === 'longer' && to > from) {
      negated = true
      to++
    } else if (NEGATIONS.has(token.lower)) {
      if (token.lower === 'cannot') modal = 'can'
      negated = true
    } else if (token.pos === 'AUX' || isPerfect(tokens, to)) {
      if (MODALS.has(token.lower)) modal = token.lower
      if (BE.has(token.lower) || token.lemma === 'be') be = true
      aux = true
      copula = to
    } else if (token.pos === 'VERB' || (token.pos === 'ADJ' && to > from && isPerfect(tokens, to - 1))) {
      head = to
      to++
      break
    } else if (token.lower === 'to' && token.pos === 'PART') infinitive = true
    else if (token.pos === 'ADV' && to > from) continue
    else if (aux && isAroundOne(tokens, to)) marks++
    else break
  }
  to = pastMark(tokens, to, marks)
  if (head < 0) head = copula
  if (head < from) return null
  const verb = tokens[head] as Token
  const gerund = tokens[from]?.lower === 'having' || (!aux && /ing$/.test(verb.lower))
  return {
    kind: 'verb',
    from,
    to: Math.max(to, head + 1),
    head,
    form: formOf(infinitive && head > from, gerund),
    aux,
    passive: be && head !== copula && !/ing$/.test(verb.lower),
    negated,
    modal,
  }
}
