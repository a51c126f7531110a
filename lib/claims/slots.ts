/**
 * One sentence with its frames and mentions → slots: the cells that can be compared across sources.
 *
 * In: tokens, frames, mentions, attribution. Out: slots in text order. Refuses: "first" but where it is a rank, identifiers, quotations of a word or two.
 * Example: "At least ten ferries were cancelled on 4 March" → quantity (CANCEL, ferry), date (CANCEL), event (CANCEL ferry).
 */
import { LASTING } from '../lexicon/role-words.ts'
import type { Attribution, Frame, Mention, NameMention, Quantity, Sentence, Slot, SlotKind, Span, Token } from '../model.ts'
import { wordsOfSentence } from '../text/japanese-words.ts'
import { isRank } from '../text/rank.ts'
import { FATES, withPredicateNoun } from './counted.ts'
import { findDetails } from './details.ts'
import { eventSpan } from './event-span.ts'
import { classesOf, governing } from './governing.ts'
import { homeFrame } from './homes.ts'
import { governingJapanese, nearbyJapanese, withEnglishNoun } from './japanese-governing.ts'
import { lastedBy, withLasted } from './lasting.ts'
import { withPurpose } from './money-purpose.ts'

/** How far around a value its own words reach; past five tokens another noun usually governs. */
const NEARBY = 5
/** An event is quoted by its predicate and arguments; longer runs point at no words. */
const LONGEST_EVENT = 110
/** The same in Japanese, which says in 40 characters what English says in 110. */
const LONGEST_EVENT_JA = 40
const CONTENT = new Set(['NOUN', 'PROPN', 'ADJ', 'VERB'])

/** What is told of a slot beside its words. */
type Told = Partial<Pick<Slot, 'mention' | 'phrase' | 'frame' | 'attribution' | 'roles' | 'governor' | 'prep' | 'direction'>>

interface Cell {
  readonly kind: SlotKind
  readonly span: Span
  readonly told: Told
}

interface Reading {
  readonly sentence: Sentence
  readonly frames: readonly Frame[]
  readonly mentions: readonly Mention[]
  readonly text: string
  /** Of a Japanese sentence. */
  readonly words: ReturnType<typeof wordsOfSentence> | null
}

/**
 * Lists the comparable cells of one sentence.
 *
 * @param text The whole file (for the words of a slot).
 */
export function readSlots(
  sentence: Sentence,
  frames: readonly Frame[],
  mentions: readonly Mention[],
  attribution: readonly Attribution[],
  text: string,
): readonly Slot[] {
  const words = sentence.language === 'ja' ? wordsOfSentence(sentence, mentions) : null
  const reading: Reading = { sentence, frames, mentions, text, words }
  const told = attribution.filter((a) => a.start >= sentence.start && a.end <= sentence.end && a.speaker)
  const cells = [
    ...mentions.flatMap((mention) => cellOf(mention, reading)),
    ...(words ? [] : detailCells(reading)),
    ...frames.flatMap((frame) => eventCell(frame, reading)),
    ...told.map((a): Cell => ({ kind: 'attribution', span: a, told: { attribution: a } })),
  ]
  return cells.map((cell) => slotOf(cell, reading)).sort((x, y) => x.start - y.start || x.end - y.end || (x.id < y.id ? -1 : 1))
}

function slotOf({ kind, span: { start, end }, told }: Cell, { sentence, text, words }: Reading): Slot {
  const { tokens } = sentence
  const lemmas = (): readonly string[] => tokens.filter((t) => t.start >= start && t.end <= end && t.pos !== 'PUNCT').map((t) => t.lemma)
  return {
    id: `${sentence.id}:${kind}:${start}-${end}`,
    kind,
    start,
    end,
    exact: text.slice(start, end),
    words: told.phrase?.lemmas ?? lemmas(),
    mention: told.mention ?? null,
    phrase: told.phrase ?? null,
    frame: told.frame ?? null,
    attribution: told.attribution ?? null,
    roles: told.roles ?? [],
    governor: told.governor ?? null,
    prep: told.prep ?? null,
    direction: told.direction ?? null,
    nearby: words ? nearbyJapanese(words, { start, end }) : nearbyLemmas(tokens, { start, end }),
  }
}

/** The cells of a mention: a long quotation has several, what only names a people none. */
function cellOf(mention: Mention, reading: Reading): readonly Cell[] {
  switch (mention.kind) {
    case 'quantity':
      return quantityCell(mention, reading)
    case 'date':
      // "LONDON, June 3 (Wire) -": the day of the text, and of nothing that it tells.
      return mention.dateline ? [] : [{ kind: 'date', span: mention, told: { mention, ...govern(mention, reading) } }]
    case 'time':
      return [{ kind: 'time', span: mention, told: { mention, ...govern(mention, reading) } }]
    case 'name':
      return mention.type === 'demonym' ? [] : [nameCell(mention, reading)]
    case 'quote':
      return quotePieces(reading.sentence.tokens, mention.content).map((span) => ({ kind: 'quote', span, told: { mention } }))
    default:
      return []
  }
}

function govern(mention: Mention, { words, frames, sentence }: Reading): ReturnType<typeof governing> {
  return words ? governingJapanese(words, frames, mention) : governing(sentence, frames, mention, mention)
}

function quantityCell(mention: Quantity, reading: Reading): readonly Cell[] {
  const { sentence, frames, words, text } = reading
  if (!isValue(mention, frames, sentence.tokens)) return []
  const named = words ? withEnglishNoun(mention, words) : withPredicateNoun(mention, sentence, frames)
  const lasted = words ? null : lastedBy(sentence.tokens, frames, named)
  const counted = lasted ? withLasted(named, lasted) : named
  const governed = { ...govern(counted, reading), ...(lasted ? { roles: [LASTING], governor: 'last' } : {}) }
  if (isNobody(counted, text) && !befalls(governed.roles)) return []
  return [{ kind: 'quantity', span: mention, told: { mention: withPurpose(counted, sentence.tokens, governed.frame), ...governed } }]
}

function nameCell(mention: NameMention, reading: Reading): Cell {
  const { tokens } = reading.sentence
  if (mention.type !== 'place') return { kind: 'name', span: mention, told: { mention, ...govern(mention, reading) } }
  const { span, direction } = withDirection(tokens, mention)
  const frame = homeFrame(mention, reading.mentions, tokens)
  const governed = frame
    ? { frame, governor: frame.predicate.lemma, prep: tokens.findLast((t) => t.end <= mention.start)?.lower ?? null }
    : govern(mention, reading)
  return { kind: 'place', span, told: { mention, direction, ...governed } }
}

function detailCells({ sentence, frames, mentions }: Reading): readonly Cell[] {
  return findDetails(sentence.tokens, frames, mentions).map(({ kind, phrase, prep, frame }) => {
    const governed = frame ? { governor: frame.predicate.lemma, roles: classesOf(frame) } : {}
    return { kind, span: phrase, told: { phrase, prep, frame, ...governed } }
  })
}

function eventCell(frame: Frame, { sentence, words }: Reading): readonly Cell[] {
  const span = eventSpan(frame, sentence.tokens, words ? LONGEST_EVENT_JA : LONGEST_EVENT)
  return span ? [{ kind: 'event', span, told: { frame, roles: classesOf(frame), governor: frame.predicate.lemma } }] : []
}

/** A value of its own: not one said again in another unit, and no ordinal that only begins a row or names nothing. */
function isValue(mention: Quantity, frames: readonly Frame[], tokens: readonly Token[]): boolean {
  if (mention.restates) return false
  if (mention.measure !== 'ordinal') return true
  return (mention.noun !== null && (mention.point ?? 0) >= 2) || isRank(mention, frames, tokens)
}

function befalls(roles: readonly string[]): boolean {
  return roles.some((role) => FATES.has(role))
}

/** "Nobody had thought of it" counts nobody: none is a number where it says what befell people ("nobody was hurt"). */
function isNobody({ point, numeral }: Quantity, text: string): boolean {
  return point === 0 && NOBODY.test(text.slice(numeral.start, numeral.end))
}

const NOBODY = /^(?:nobody|no[ -]one)$/i

/** A quotation longer than this says several things, each of which may be quoted elsewhere in other words. */
const LONGEST_PIECE = 120
const FEWEST_WORDS = 5

/** Cuts a long quotation at its commas and the like; a piece of a few words stays with the one before. */
function quotePieces(tokens: readonly Token[], content: Span): readonly Span[] {
  if (content.end - content.start <= LONGEST_PIECE) return [content]
  const pieces: { start: number; end: number; words: number }[] = []
  let open: { start: number; end: number; words: number } | null = null
  for (const token of tokens) {
    if (token.start < content.start || token.end > content.end) continue
    if (/^[,;:—、；：]$/.test(token.text)) {
      if (open) pieces.push(open)
      open = null
    } else if (open) open = { start: open.start, end: token.end, words: open.words + (token.pos === 'PUNCT' ? 0 : 1) }
    else open = { start: token.start, end: token.end, words: 1 }
  }
  if (open) pieces.push(open)
  const whole: { start: number; end: number; words: number }[] = []
  for (const piece of pieces) {
    const last = whole.at(-1)
    if (last && (piece.words < FEWEST_WORDS || last.words < FEWEST_WORDS))
      whole[whole.length - 1] = { start: last.start, end: piece.end, words: last.words + piece.words }
    else whole.push(piece)
  }
  return whole
}

const DIRECTIONS = new Set([
  'north',
  'south',
  'east',
  'west',
  'northeast',
  'northwest',
  'southeast',
  'southwest',
  'north-east',
  'north-west',
  'south-east',
  'south-west',
])

/** "east of Aldport": the direction belongs to the place, and to its words. */
function withDirection(tokens: readonly Token[], name: Span): { span: Span; direction: string | null } {
  const [direction, of] = tokens.filter((t) => t.end <= name.start).slice(-2)
  if (of?.lower !== 'of' || !direction || !DIRECTIONS.has(direction.lower)) return { span: name, direction: null }
  return { span: { start: direction.start, end: name.end }, direction: direction.lower.replace('-', '') }
}

function nearbyLemmas(tokens: readonly Token[], span: Span): readonly string[] {
  const first = tokens.findIndex((t) => t.end > span.start)
  let last = first
  while (last < tokens.length && (tokens[last] as Token).start < span.end) last++
  const left = stopAt(tokens.slice(Math.max(0, first - NEARBY), Math.max(0, first)).reverse())
  const right = stopAt(tokens.slice(last, last + NEARBY))
  return [...left, ...right].filter((t) => CONTENT.has(t.pos)).map((t) => t.lemma)
}

/** Nothing past a strong stop is nearby. */
function stopAt(tokens: readonly Token[]): readonly Token[] {
  const stop = tokens.findIndex((t) => /^[;:.!?—]$/.test(t.text))
  return stop < 0 ? tokens : tokens.slice(0, stop)
}
