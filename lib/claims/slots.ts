/**
 * One sentence with its frames and mentions → slots: the cells that can be compared across sources.
 *
 * In: tokens, frames, mentions, attribution. Out: slots in text order. Refuses: ordinals but those of a post, identifiers, quotations of a word or two.
 * Example: "At least ten ferries were cancelled on 4 March" → quantity (CANCEL, ferry), date (CANCEL), event (CANCEL ferry).
 */
import { UNDONE_BY } from '../lexicon/polarity-words.ts'
import { REPORTING_VERBS } from '../lexicon/predicate-classes.ts'
import type { Attribution, Frame, Mention, Quantity, Sentence, Slot, SlotKind, Span, Token } from '../model.ts'
import { complementOf } from '../text/being.ts'
import { wordsOfSentence } from '../text/japanese-words.ts'
import { FATES, isRank, withPredicateNoun } from './counted.ts'
import { classesOf, governing } from './governing.ts'
import { governingJapanese, nearbyJapanese, withEnglishNoun } from './japanese-governing.ts'
import { withPurpose } from './money-purpose.ts'

/** How far around a value its own words reach; past five tokens another noun usually governs. */
const NEARBY = 5
/** An event is quoted by its predicate and arguments; longer runs point at no words. */
const LONGEST_EVENT = 110
/** The same in Japanese, which says in 40 characters what English says in 110. */
const LONGEST_EVENT_JA = 40
const CONTENT = new Set(['NOUN', 'PROPN', 'ADJ', 'VERB'])
const EMPTY_VERBS = new Set(['be', 'have', 'do', 'get', 'make', 'take', 'go', 'come', 'see', 'include', 'become'])

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
  const slots: Slot[] = []
  const words = sentence.language === 'ja' ? wordsOfSentence(sentence, mentions) : null
  const govern = (mention: Mention): ReturnType<typeof governing> =>
    words ? governingJapanese(words, frames, mention) : governing(sentence, frames, mention, mention)
  const add = (
    kind: SlotKind,
    span: Span,
    rest: Partial<Pick<Slot, 'mention' | 'frame' | 'attribution' | 'roles' | 'governor' | 'prep' | 'direction'>>,
  ): void => {
    slots.push({
      id: `${sentence.id}:${kind}:${span.start}-${span.end}`,
      kind,
      start: span.start,
      end: span.end,
      exact: text.slice(span.start, span.end),
      words: sentence.tokens.filter((t) => t.start >= span.start && t.end <= span.end && t.pos !== 'PUNCT').map((t) => t.lemma),
      mention: rest.mention ?? null,
      frame: rest.frame ?? null,
      attribution: rest.attribution ?? null,
      roles: rest.roles ?? [],
      governor: rest.governor ?? null,
      prep: rest.prep ?? null,
      direction: rest.direction ?? null,
      nearby: words ? nearbyJapanese(words, span) : nearbyLemmas(sentence.tokens, span),
    })
  }
  for (const mention of mentions) {
    if (mention.kind === 'quantity') {
      if (!isValue(mention, frames, sentence.tokens)) continue
      const counted = words ? withEnglishNoun(mention, words) : withPredicateNoun(mention, sentence, frames)
      const governed = govern(counted)
      if (isNobody(counted, text) && !befalls(governed.roles)) continue
      add('quantity', mention, { mention: withPurpose(counted, sentence.tokens, governed.frame), ...governed })
    } else if (mention.kind === 'date' || mention.kind === 'time') {
      add(mention.kind, mention, { mention, ...govern(mention) })
    } else if (mention.kind === 'name' && mention.type !== 'demonym') {
      const place = mention.type === 'place' ? withDirection(sentence.tokens, mention) : null
      add(place ? 'place' : 'name', place?.span ?? mention, {
        mention,
        ...govern(mention),
        direction: place?.direction ?? null,
      })
    }
  }
  for (const mention of mentions.filter((m) => m.kind === 'quote')) {
    for (const piece of quotePieces(sentence.tokens, mention.content)) add('quote', piece, { mention })
  }
  for (const frame of frames) {
    const span = eventSpan(frame, sentence.tokens, words ? LONGEST_EVENT_JA : LONGEST_EVENT)
    if (span) add('event', span, { frame, roles: classesOf(frame), governor: frame.predicate.lemma })
  }
  for (const a of attribution) {
    if (a.start >= sentence.start && a.end <= sentence.end && a.speaker) add('attribution', a, { attribution: a })
  }
  return slots.sort((x, y) => x.start - y.start || x.end - y.end || (x.id < y.id ? -1 : 1))
}

/** A value of its own: not one said again in another unit, and no ordinal that only tells two things apart. */
function isValue(mention: Quantity, frames: readonly Frame[], tokens: readonly Token[]): boolean {
  return !mention.restates && (mention.measure !== 'ordinal' || isRank(mention, frames, tokens))
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

/** The predicate with whom it happened to, or who did it where no one is named; null for verbs that report or say nothing. */
function eventSpan(frame: Frame, tokens: readonly Token[], longest: number): Span | null {
  const { predicate, patient, agent, others } = frame
  if (REPORTING_VERBS.has(predicate.lemma) && !isTold(frame, tokens)) return null
  if (NOT_DONE.has(predicate.lemma) && isBeforeVerb(tokens, predicate)) return null
  if (EMPTY_VERBS.has(predicate.lemma) && !patient) return null
  if (isSeeming(frame) || isOfIt(frame)) return null
  if (!patient && !agent && others.length === 0) return null
  const subject = patient ?? agent
  const apart = subject !== null && (isOfVerbBefore(tokens, subject, predicate) || isBehindComma(tokens, predicate, subject))
  const core = apart ? null : subject
  const start = Math.min(predicate.start, core?.start ?? predicate.start)
  const end = Math.max(predicate.end, core?.end ?? predicate.end)
  if (end - start > longest) return { start: predicate.start, end: predicate.end }
  const tail = others.find((o) => o.phrase.start >= end && o.phrase.end - start <= longest)
  const complement = complementOf(frame)
  if (complement && complement.phrase.end - start <= longest) return { start, end: complement.phrase.end }
  return { start, end: (core === null || !patient) && tail ? tail.phrase.end : end }
}

/** "It appears that", "it seems clear": how sure somebody is, and nothing that was done. "He appeared in court" was. */
function isSeeming({ predicate, agent, patient, others }: Frame): boolean {
  return SEEMING.has(predicate.lemma) && (others.length === 0 || [agent, patient].some((p) => p?.head === 'it'))
}

const SEEMING: ReadonlySet<string> = new Set(['seem', 'appear'])

/** "Made it easier", "put it on the table", "called it": what "it" is nobody can tell, and the verb says nothing alone. */
function isOfIt({ predicate, patient }: Frame): boolean {
  return patient !== null && patient.head === 'it' && !predicate.passive && SAYS_NOTHING_OF_IT.has(predicate.lemma)
}

const SAYS_NOTHING_OF_IT: ReadonlySet<string> = new Set(
  'make put take get give keep set bring have do call find think consider see say know let want'.split(' '),
)

/** "The fire was lit at the entrance and moved inward": the second verb of one subject is quoted without the first. */
function isOfVerbBefore(tokens: readonly Token[], subject: Span, { start }: Span): boolean {
  const between = tokens.filter((t) => t.start >= subject.end && t.end <= start)
  return between.some((t) => t.pos === 'VERB') && between.findLast((t) => t.pos !== 'ADV')?.pos === 'CCONJ'
}

/** "Arrested in May, Voss …": the subject stands in the clause behind the comma. */
function isBehindComma(tokens: readonly Token[], { passive, end }: Span & { readonly passive: boolean }, subject: Span): boolean {
  return passive && tokens.some((t) => t.text === ',' && t.start >= end && t.end <= subject.start)
}

/** "The crew had been warned", "warned the town", "reported the leak to the police": what was done to somebody, and not who says so. */
function isTold({ predicate, patient, others }: Frame, tokens: readonly Token[]): boolean {
  if (patient === null) return false
  if (predicate.lemma === 'report') return others.some(({ prep }) => prep === 'to')
  return TELLING_SOMEBODY.has(predicate.lemma) && tokens.find((t) => t.start >= patient.end && t.start >= predicate.end)?.lower !== 'that'
}

const TELLING_SOMEBODY: ReadonlySet<string> = new Set(['warn', 'inform'])

/** "Refused to resign", "avoided meeting": the second verb tells what was not done. */
const NOT_DONE: ReadonlySet<string> = new Set([...UNDONE_BY, 'manage'])

function isBeforeVerb(tokens: readonly Token[], { end }: Span): boolean {
  const at = tokens.findIndex((t) => t.start >= end)
  const [next, second] = [tokens[at], tokens[at + 1]]
  return (next?.lower === 'to' && second?.pos === 'VERB') || (next?.pos === 'VERB' && next.lower.endsWith('ing'))
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
