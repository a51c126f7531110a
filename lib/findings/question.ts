/**
 * The question a finding answers, as an editor would put it.
 *
 * In: the kind and the slots with their sentences. Out: one English question, whatever the language of the sources.
 * Refuses: bad English; where a clause cannot be turned into a question the source is quoted, with the value left out.
 * Example: "At least ten ferries were cancelled" → "How many ferries were cancelled?"; "The entrance had three gates" → "How many gates did the
 * entrance have?"; "closed at six knots" → "What speed, as in “closed at …”?".
 *
 * Each slot proposes a question; the best written wins, then the one most slots propose, then the shortest, so order plays no part.
 */
import { CLASS_NOUNS } from '../lexicon/question-phrases.ts'
import type { FindingKind, Relation } from '../model.ts'
import { isHome } from '../text/home.ts'
import { readOnce } from '../text/read-once.ts'
import { type Asked, capitalised, type Proposal } from './asked.ts'
import { clauseOf } from './asked-clause.ts'
import { asIn, clauseAround, firstWords, tellingRank } from './asked-context.ts'
import { type Counted, countedBy, countQuestion } from './question-count.ts'
import { measureQuestion } from './question-measure.ts'
import { nameQuestion, quotedName, spellingQuestion } from './question-name.ts'

/** Words of a quotation that tell which one is meant. */
const QUOTED_WORDS = 6
const CLAIMED_WORDS = 10

/** Whoever knows whose post it is asks for it (posts.ts). */
export type AskedKind = Exclude<FindingKind, 'post'>

/** Writes the question. */
export function questionOf(kind: AskedKind, asked: readonly Asked[], relation: Relation): string {
  if (kind === 'name' && relation === 'conflict') return spellingQuestion(asked)
  const counted = kind === 'number' ? countedBy(asked) : NOTHING
  const proposals = asked.map((one) => WRITERS[kind](one, counted))
  const supportOf = supportIn(asked)
  const best = Math.min(...proposals.map((p) => p.rank))
  const votes = new Map<string, number>()
  proposals.forEach(({ question, rank }, i) => {
    if (rank === best) votes.set(question, (votes.get(question) ?? 0) + supportOf(asked[i] as Asked))
  })
  const [first] = [...votes].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1))
  return withYear(first?.[0] ?? 'What is said?', kind, asked)
}

const NOTHING: Counted = { noun: '', people: false }

/** How many slots of the finding are governed by the same verb or class: a question about a stray clause convinces nobody. */
function supportIn(all: readonly Asked[]): (one: Asked) => number {
  // Hundreds of slots have a handful of verbs among them.
  const sorts = new Map<string, { readonly slot: Asked['slot']; count: number }>()
  const sortOf = ({ slot }: Asked): string => `${slot.governor === null}:${slot.governor}:${slot.roles.join()}`
  for (const one of all) {
    const sort = sorts.get(sortOf(one)) ?? { slot: one.slot, count: 0 }
    sort.count++
    sorts.set(sortOf(one), sort)
  }
  const supports = new Map(
    [...sorts].map(([sort, { slot }]) => {
      const alike = [...sorts.values()].filter((o) => o.slot.governor === slot.governor || o.slot.roles.some((r) => slot.roles.includes(r)))
      return [sort, alike.reduce((sum, { count }) => sum + count, 0)] as const
    }),
  )
  return (one) => supports.get(sortOf(one)) as number
}

/** What a slot proposes by itself is written once, however many findings it comes to stand in. */
type Writer = (one: Asked, counted: Counted) => Proposal

const ofMeasure = readOnce(measureQuestion)
const ofClause = readOnce((one: Asked) => clauseQuestion('When', one))
const ofTime = readOnce((one: Asked) => clauseQuestion('At what time', one))
const ofPlace = readOnce(
  (one: Asked) =>
    homeQuestion(one) ??
    (one.slot.prep !== null && LOCATING.has(one.slot.prep) ? clauseQuestion('Where', one) : quotedName('Which place', one)),
)
const ofName = readOnce(nameQuestion)
const ofAttribution = readOnce(attributionQuestion)
const ofQuote = readOnce(quoteQuestion)
const ofEvent = readOnce(eventQuestion)
const ofThing = readOnce((one: Asked) => quotedName('What', one))

const WRITERS: Readonly<Record<AskedKind, Writer>> = {
  number: (one, counted) => (measureOf(one) === 'count' ? countQuestion(one, counted) : ofMeasure(one)),
  money: ofMeasure,
  percent: ofMeasure,
  duration: ofMeasure,
  date: ofClause,
  time: ofTime,
  place: ofPlace,
  name: ofName,
  attribution: ofAttribution,
  quote: ofQuote,
  polarity: ofEvent,
  event: ofEvent,
  thing: ofThing,
}

/** Prepositions that answer "where"; "to" and "from" answer something else. */
const LOCATING = new Set(['in', 'at', 'near', 'on', 'off', 'outside', 'inside', 'around', 'across', 'beside', 'along'])

function measureOf({ slot }: Asked): string {
  return slot.mention?.kind === 'quantity' ? slot.mention.measure : 'count'
}

/** "Ann Voss, 54, of Aldport" → "Where is Ann Voss from?". */
function homeQuestion({ slot, text }: Asked): Proposal | null {
  const person = isHome(slot) ? slot.frame?.agent : null
  return person ? { question: `Where is ${text.slice(person.start, person.end)} from?`, rank: 0 } : null
}

function clauseQuestion(word: string, one: Asked): Proposal {
  const clause = clauseOf(one)
  if (clause) return { question: `${word} ${clause}?`, rank: 1 }
  const noun = CLASS_NOUNS[one.slot.frame?.predicate.cls ?? '']
  return noun ? { question: `${word} was the ${noun}?`, rank: 2 } : asIn(word, one)
}

function quoteQuestion(one: Asked): Proposal {
  const speaker = one.attribution.map((a) => a.canonical).findLast((name) => name !== null && /^\p{Lu}/u.test(name) && name.length <= 40)
  const words = firstWords(one.slot.exact, QUOTED_WORDS)
  return { question: speaker ? `How did ${speaker} put it: “${words}”?` : `What was said: “${words}”?`, rank: speaker ? 0 : 1 }
}

function attributionQuestion(one: Asked): Proposal {
  const words = firstWords(besideAttribution(one), CLAIMED_WORDS)
  return words ? { question: `Who says so: “${words}”?`, rank: tellingRank(words) === 3 ? 1 : 3 } : { question: 'Who says so?', rank: 4 }
}

/** The sentence without the words that say who says so. */
function besideAttribution({ slot, tokens, text }: Asked): string {
  const first = tokens[0]
  const last = tokens.at(-1)
  if (!first || !last) return slot.exact
  const before = text.slice(first.start, Math.max(first.start, slot.start))
  const after = text.slice(Math.min(last.end, slot.end), last.end).replace(/^[\s,:“"]*(that\b)?/, '')
  return before.trim().length >= after.trim().length ? before : after
}

function eventQuestion(one: Asked): Proposal {
  const clause = clauseOf(one)
  if (clause) return { question: `${capitalised(clause)}?`, rank: 1 }
  const words = clauseAround(one)
  return { question: `Did this happen: “${words}”?`, rank: tellingRank(words) }
}

const DATED = new Set<FindingKind>(['number', 'money', 'percent', 'duration', 'place', 'event', 'polarity'])

/**
 * What is told of another year says so: "How many people died in 2004?". Not a year that nobody wrote, and none of what is still to come: the
 * sentence that dates it tells of something else beside.
 */
function withYear(question: string, kind: FindingKind, asked: readonly Asked[]): string {
  const years = new Set(asked.map(({ episode }) => (episode.role === 'background' ? yearOf(episode.earliest, episode.latest) : null)))
  const [year] = years
  if (!DATED.has(kind) || years.size !== 1 || !year || question.includes(year) || question.includes('“')) return question
  if (question.startsWith('Will ') || !asked.some(({ text }) => text.includes(year))) return question
  return question.replace(/\?$/, ` in ${year}?`)
}

function yearOf(earliest: string | null, latest: string | null): string | null {
  const year = earliest?.slice(0, 4) ?? null
  return year !== null && year === latest?.slice(0, 4) ? year : null
}
