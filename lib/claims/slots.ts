/**
 * One sentence with its frames and mentions → slots: the cells that can be compared across sources.
 *
 * In: tokens, frames, mentions, attribution. Out: slots in text order. Refuses: ordinals, identifiers, quotations of a word or two.
 * Example: "At least ten ferries were cancelled on 4 March" → quantity (CANCEL, ferry), date (CANCEL), event (CANCEL ferry).
 */
import { PERSON_NOUNS } from '../lexicon/person-nouns.ts'
import { predicateClasses, REPORTING_VERBS, SAYING_VERBS } from '../lexicon/predicate-classes.ts'
import type { Attribution, Frame, Mention, Sentence, Slot, SlotKind, Span, Token } from '../model.ts'
import { wordsOfSentence } from '../text/japanese-words.ts'
import { governingJapanese, nearbyJapanese, withEnglishNoun } from './japanese-governing.ts'

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
      if (mention.measure === 'ordinal' || mention.restates) continue
      add('quantity', mention, { mention: words ? withEnglishNoun(mention, words) : mention, ...govern(mention) })
    } else if (mention.kind === 'date' || mention.kind === 'time') {
      add(mention.kind, mention, { mention, ...govern(mention) })
    } else if (mention.kind === 'name') {
      if (mention.type === 'demonym') continue
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
    const span = eventSpan(frame, words ? LONGEST_EVENT_JA : LONGEST_EVENT)
    if (span) add('event', span, { frame, roles: classesOf(frame), governor: frame.predicate.lemma })
  }
  for (const a of attribution) {
    if (a.start >= sentence.start && a.end <= sentence.end && a.speaker) add('attribution', a, { attribution: a })
  }
  return slots.sort((x, y) => x.start - y.start || x.end - y.end || (x.id < y.id ? -1 : 1))
}

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
function eventSpan(frame: Frame, longest: number): Span | null {
  const { predicate, patient, agent, others } = frame
  if (REPORTING_VERBS.has(predicate.lemma)) return null
  if (EMPTY_VERBS.has(predicate.lemma) && !patient) return null
  if (!patient && !agent && others.length === 0) return null
  const core = patient ?? agent
  const start = Math.min(predicate.start, core?.start ?? predicate.start)
  const end = Math.max(predicate.end, core?.end ?? predicate.end)
  if (end - start > longest) return { start: predicate.start, end: predicate.end }
  const tail = others.find((o) => o.phrase.start >= end && o.phrase.end - start <= longest)
  return { start, end: !patient && tail ? tail.phrase.end : end }
}

/** The frame that governs a place in the sentence: by argument first, then the nearest predicate of the clause. */
function governing(
  sentence: Sentence,
  frames: readonly Frame[],
  span: Span,
  mention: Mention,
): Pick<Slot, 'frame' | 'roles' | 'governor' | 'prep'> {
  if (mention.kind === 'date' && datesTheSaying(sentence.tokens, span)) return { frame: null, roles: [], governor: 'say', prep: null }
  const holds = (phrase: Span | null): boolean => phrase !== null && phrase.start < span.end && span.start < phrase.end
  const asPatient = frames.filter((f) => holds(f.patient) || f.alsoPatients.some(holds))
  const asOther = frames.filter((f) => f.others.some((o) => holds(o.phrase)))
  const asAgent = frames.filter((f) => holds(f.agent))
  const argument = mention.kind === 'date' || mention.kind === 'time' ? [...asOther] : [...asPatient, ...asOther, ...asAgent]
  const usable = argument.filter((f) => !REPORTING_VERBS.has(f.predicate.lemma))
  const frame = usable[0] ?? nearestFrame(sentence, frames, span)
  const roles = new Set<string>()
  // Who kills is not among the killed: as an agent, a counted thing takes no role of what it does.
  const undergone = usable.length > 0 ? usable.filter((f) => asPatient.includes(f) || asOther.includes(f)) : frame ? [frame] : []
  for (const f of undergone) for (const cls of classesOf(f)) roles.add(cls)
  // "The toll rose to 61": a verb of counting says nothing; what is counted stands in its subject or object.
  if (frame && COUNTING_VERBS.has(frame.predicate.lemma)) {
    const counted = [frame.agent, frame.patient, ...frame.others.map((o) => o.phrase)].filter((p) => p !== null && !holds(p))
    const classes = counted.flatMap((p) => p?.lemmas ?? []).flatMap(predicateClasses)
    if (classes.length > 0) {
      roles.clear()
      for (const cls of classes) roles.add(cls)
    }
  }
  for (const cls of classesRightAfter(sentence.tokens, span)) roles.add(cls)
  // "17 bodies were pulled out": the counted noun says what happened, more than the verb beside it.
  const named = sentence.tokens.filter((t) => t.start >= span.start && t.end <= span.end).flatMap((t) => predicateClasses(t.lemma))
  if (named.includes('DIE')) roles.clear()
  for (const cls of named) roles.add(cls)
  if (mention.kind === 'quantity' && isPopulation(sentence.tokens, span))
    return { frame: null, roles: ['POPULATION'], governor: 'population', prep: null }
  if (mention.kind === 'quantity' && isOffspring(sentence.tokens, span))
    return { frame: null, roles: ['OFFSPRING'], governor: 'offspring', prep: null }
  const before = sentence.tokens.filter((t) => t.end <= span.start).at(-1)
  const prep = usable.flatMap((f) => f.others).find((o) => holds(o.phrase))?.prep ?? (before?.pos === 'ADP' ? before.lower : null)
  return { frame: frame ?? null, roles: [...roles], governor: frame?.predicate.lemma ?? null, prep }
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

const COUNTING_VERBS = new Set([
  'rise',
  'climb',
  'hit',
  'reach',
  'stand',
  'be',
  'total',
  'pass',
  'top',
  'exceed',
  'bring',
  'put',
  'increase',
  'jump',
  'grow',
  'number',
  'mount',
  'come',
  'go up',
  'raise',
  'have',
  'remain',
  'stay',
  'revise',
  'update',
])

/** How many words may stand between "told" and its day: "told local reporters in Aldport on Monday". */
const SAYING_REACH = 6

/**
 * "…, police said Saturday", "told reporters on Monday", "the ministry on Friday said": the day of the saying is no day of the event.
 * "Said Thursday's storm" is one: there the day belongs to the noun after it.
 */
function datesTheSaying(tokens: readonly Token[], span: Span): boolean {
  const after = tokens.findIndex((t) => t.start >= span.end)
  const next = tokens[after]
  if (next && (next.pos === 'NOUN' || next.pos === 'ADJ' || next.pos === 'PART')) return false
  if (next?.pos === 'VERB' && SAYING_VERBS.has(next.lemma)) return true
  const before = tokens
    .filter((t) => t.end <= span.start)
    .slice(-SAYING_REACH)
    .reverse()
  for (const token of before) {
    if (token.pos === 'VERB') return SAYING_VERBS.has(token.lemma)
    if (token.pos === 'PUNCT' || token.pos === 'SCONJ' || token.pos === 'CCONJ' || token.pos === 'AUX' || token.lower === 'that')
      return false
  }
  return false
}

/** "208 people on board", "40 passengers aboard": a state right after the counted. */
function classesRightAfter(tokens: readonly Token[], span: Span): readonly string[] {
  const at = tokens.findIndex((t) => t.start >= span.end)
  if (at < 0) return []
  const [first, second] = [tokens[at], tokens[at + 1]]
  return [
    ...predicateClasses(`${first?.lower} ${second?.lower}`),
    ...(first && (first.pos === 'ADV' || first.pos === 'ADJ') ? predicateClasses(first.lower) : []),
  ]
}

const SETTLEMENTS = new Set([
  'city',
  'town',
  'village',
  'island',
  'country',
  'nation',
  'state',
  'province',
  'district',
  'community',
  'settlement',
  'port',
  'capital',
  'suburb',
  'region',
])

/** "a city of 160,000 people", "home to over 170,000", "population 167,000": how many live there, whatever the verb beside says. */
function isPopulation(tokens: readonly Token[], span: Span): boolean {
  const [second, first] = [tokens.filter((t) => t.end <= span.start).at(-1), tokens.filter((t) => t.end <= span.start).at(-2)]
  if (second?.lower === 'population' || (first?.lower === 'population' && second?.lower === 'of')) return true
  return (first?.lower === 'home' && second?.lower === 'to') || (second?.lower === 'of' && SETTLEMENTS.has(first?.lemma ?? ''))
}

const PARENTS = new Set(['mother', 'mom', 'mum', 'father', 'dad', 'parent', 'grandmother', 'grandfather', 'widow', 'widower'])

/** "a mother of 12": how many children somebody has, whatever happened to her. */
function isOffspring(tokens: readonly Token[], span: Span): boolean {
  const [parent, of] = tokens.filter((t) => t.end <= span.start).slice(-2)
  return of?.lower === 'of' && PARENTS.has(parent?.lemma ?? '')
}

/** All classes of the predicate. What is "released" is freed where it is a person and published where it is not. */
function classesOf({ predicate, patient }: Frame): readonly string[] {
  const classes = predicateClasses(predicate.lemma)
  if (classes.includes('FREE') && classes.includes('PUBLISH')) return [patient && PERSON_NOUNS.has(patient.head) ? 'FREE' : 'PUBLISH']
  return classes.length > 0 ? classes : predicate.cls ? [predicate.cls] : []
}

/**
 * An adverbial at the head of a clause belongs to the verb after it, any other to the verb before it.
 */
function nearestFrame(sentence: Sentence, frames: readonly Frame[], span: Span): Frame | null {
  const spoken = frames.filter((f) => !REPORTING_VERBS.has(f.predicate.lemma))
  // A date says when something was done: a verb governs it before a noun does ("the freeze on loans was lifted in July").
  // … and the verb of a clause before a participle inside a noun group ("loans imposed after the crackdown").
  const verbs = spoken.filter((f) => {
    const last = sentence.tokens.find((t) => t.end === f.predicate.end)
    const participle = f.predicate.passive && last?.start === f.predicate.start
    return last?.pos !== 'NOUN' && !participle
  })
  const usable = verbs.length > 0 ? verbs : spoken
  const before = usable.filter((f) => f.predicate.end <= span.start).at(-1)
  const after = usable.find((f) => f.predicate.start >= span.end)
  if (!before) return after ?? null
  const between = sentence.tokens.filter((t) => t.start >= before.predicate.end && t.end <= span.start)
  const clauseBreak = between.some((t) => /^[;:]$/.test(t.text) || ['when', 'while', 'after', 'but'].includes(t.lower))
  return clauseBreak && after ? after : before
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
