/**
 * What kind of thing a run of capitalised words names, without titles and peoples in it.
 *
 * In: a sentence and a run. Out: type, strength and rule; null for words that name nothing alone ("Street").
 * Refuses: to call two proper nouns a person where they stand as a description ("Intel Xeon chips").
 * Example: 'Harbour Authority' → organisation; 'Gulf of Aden' → place; 'Ann Voss' → person.
 */
import { EVENT_HEADS, WORK_HEADS } from '../../lexicon/event-words.ts'
import { GIVEN_NAMES } from '../../lexicon/given-names.ts'
import { BARE_KINDS, ORGANISATION_HEADS, ORGANISATION_OF } from '../../lexicon/organisation-words.ts'
import { DIRECTIONS, PLACE_HEADS, PLACE_KINDS, PLACE_OF, SURE_PLACE_HEADS } from '../../lexicon/places.ts'
import type { NameType, Sentence, Token } from '../../model.ts'
import { isKnownWord } from '../../text/tagger.ts'
import { typeByContext } from './context.ts'
import { bare, type Run, type Strength, textOf, words } from './draft.ts'
import { lookUp } from './gazetteer.ts'
import { BODIES_FOR } from './joined-bodies.ts'
import { isAcronym } from './runs.ts'

export interface TypedRun {
  readonly type: NameType
  readonly strength: Strength
  readonly rule: string
}

interface Look {
  readonly tokens: readonly Token[]
  readonly run: Run
  readonly size: number
  readonly first: string
  readonly last: string
  /** The word that names the kind: the last one, or the one before "of". */
  readonly head: string
  readonly hasOf: boolean
  readonly hasFor: boolean
  readonly context: TypedRun | null
}

type Rule = (look: Look) => TypedRun | null

const when = (test: (look: Look) => boolean, type: NameType, strength: Strength, rule: string): Rule => {
  const answer: TypedRun = { type, strength, rule }
  return (look) => (test(look) ? answer : null)
}

const givenFirst = ({ first }: Look): boolean => GIVEN_NAMES.has(first)
const NO_PLACE_FIRST: ReadonlySet<string> = new Set([
  'cape',
  'sea',
  'city',
  'state',
  'town',
  'county',
  'ring',
  'province',
  'district',
  'village',
  'horn',
  'kingdom',
  'republic',
])
/** Words for bodies that are family names as well: "Frank Church", "Emily Post". */
const FAMILY_NAME_HEADS =
  /^(?:church|house|post|guard|press|club|mission|times|court|bank|fund|mail|centre|front|energy|rescue|record|force|banks|union|office|services)$/
const SAINTLY = /^(?:fort|saint|st|san|santa|los|las|el|mt|ft)$/

// In their final order; the first that answers decides.
const RULES: readonly Rule[] = [
  when(
    ({ size, tokens, run }) => size === 1 && isAcronym(tokens[run.from]?.text ?? '') && isActor(tokens, run),
    'organisation',
    1,
    'acronym that acts',
  ),
  when(({ size, tokens, run }) => size === 1 && isAcronym(tokens[run.from]?.text ?? ''), 'other', 0, 'acronym'),
  when(isPeople, 'demonym', 1, 'people of a place'),
  when(
    ({ size, tokens, run, first }) => size > 1 && DIRECTIONS.has(first) && listedType(tokens, run.from + 1, run.to) === 'demonym',
    'demonym',
    2,
    'people of part of a place',
  ),
  when(
    ({ size, tokens, run, first }) => size > 1 && DIRECTIONS.has(first) && listedType(tokens, run.from + 1, run.to) === 'place',
    'place',
    2,
    'part of a listed place',
  ),
  when(({ size, first }) => size > 1 && /^(?:hurricane|typhoon|cyclone|operation)$/.test(first), 'event', 2, 'first word of an event'),
  when(({ hasOf, first }) => hasOf && ORGANISATION_OF.has(first), 'organisation', 2, 'body of'),
  when((look) => look.hasFor && BODIES_FOR.test(look.head), 'organisation', 2, 'body for'),
  when(({ hasOf, first, last }) => hasOf && PLACE_OF.has(first) && !ORGANISATION_HEADS.has(last), 'place', 2, 'place of'),
  when(({ hasOf, first }) => hasOf && EVENT_HEADS.has(first), 'event', 2, 'event of'),
  when(({ hasOf, first }) => hasOf && WORK_HEADS.has(first), 'work', 2, 'document of'),
  when(({ size, head }) => size > 1 && EVENT_HEADS.has(head) && !ORGANISATION_HEADS.has(head), 'event', 2, 'head word of an event'),
  when(({ size, head }) => size > 1 && WORK_HEADS.has(head), 'work', 2, 'head word of a document'),
  when(
    (look) => look.size > 1 && PLACE_HEADS.has(look.head) && (!givenFirst(look) || SURE_PLACE_HEADS.has(look.head)),
    'place',
    2,
    'head word of a place',
  ),
  when(
    (look) => ORGANISATION_HEADS.has(look.head) && !(givenFirst(look) && look.size === 2 && FAMILY_NAME_HEADS.test(look.head)),
    'organisation',
    2,
    'head word of a body',
  ),
  when(isTeam, 'organisation', 2, 'plural name of a team'),
  when(({ size, first }) => size > 1 && PLACE_OF.has(first) && !NO_PLACE_FIRST.has(first), 'place', 1, 'first word of a place'),
  when(({ size, first, context }) => size > 1 && SAINTLY.test(first) && context?.type !== 'person', 'place', 1, 'first word of a place'),
  when((look) => look.size === 2 && isQuarter(look), 'place', 1, 'compass word first'),
  ({ context }) => (context && context.strength >= 2 ? context : null),
  when((look) => look.size > 1 && givenFirst(look), 'person', 2, 'given name first'),
  when(
    ({ size, tokens, run }) => size > 1 && tokens[run.to - 2]?.text === '-' && listedType(tokens, run.to - 1, run.to) === 'place',
    'other',
    0,
    'two places',
  ),
  when(
    ({ size, tokens, run }) =>
      size > 1 && isAcronym(tokens[run.to - 1]?.text ?? '') && !/^\p{Lu}\.?$/u.test(tokens[run.to - 1]?.text ?? ''),
    'organisation',
    1,
    'acronym at the end of the name',
  ),
  ({ context }) => context,
  when((look) => look.size === 1 && givenFirst(look), 'person', 1, 'given name'),
  when(looksLikePerson, 'person', 0, 'two to four proper nouns'),
  when(() => true, 'other', 0, 'capitalised'),
]

/** Types one run. */
export function typeRun(sentence: Sentence, run: Run): TypedRun | null {
  const { tokens } = sentence
  const size = run.to - run.from
  const first = bare(tokens[afterInitials(tokens, run)])
  // "East 223rd Street": a compass word before a number belongs to an address.
  if (size === 1 && DIRECTIONS.has(first) && /^\d/.test(tokens[run.to]?.text ?? '')) return null
  if (size === 1 && (BARE_KINDS.has(first) || PLACE_KINDS.has(first) || PLACE_HEADS.has(first) || WORK_HEADS.has(first))) return null
  const of = tokens.findIndex((token, i) => i > run.from && i < run.to && (token.lower === 'of' || token.lower === 'for'))
  const last = bare(tokens[run.to - 1])
  const look: Look = {
    tokens,
    run,
    size,
    first,
    last,
    hasOf: of >= 0,
    hasFor: tokens[of]?.lower === 'for',
    head: of >= 0 ? bare(tokens[of - 1]) : last,
    context: typeByContext(tokens, run),
  }
  for (const rule of RULES) {
    const answer = rule(look)
    if (answer) return answer
  }
  return null
}

// "W. Mark Felder": the given name stands after the initial.
function afterInitials(tokens: readonly Token[], run: Run): number {
  let at = run.from
  while (at < run.to - 2 && /^\p{Lu}\.$/u.test(tokens[at]?.text ?? '')) at++
  return at
}

function listedType(tokens: readonly Token[], from: number, to: number): NameType | undefined {
  return lookUp(words(tokens, from, to), textOf(tokens, from, to))?.type
}

// "Indo-Australian", "Japanese-American": the last part is a people.
function isPeople({ tokens, run, size }: Look): boolean {
  return size > 1 && tokens[run.to - 2]?.text === '-' && listedType(tokens, run.to - 1, run.to) === 'demonym'
}

// "South Charleston", "Old Tappan", "Fort Coffee"
function isQuarter({ first, last, context, tokens, run }: Look): boolean {
  if (
    !/^(?:north|south|east|west|new|old|fort|northeast|northwest|southeast|southwest|upper|lower|central)$/.test(first) ||
    context?.type === 'person'
  )
    return false
  return !isKnownWord(last) && tokens[run.to]?.pos !== 'NOUN'
}

// "the Colts", "the Indianapolis Colts", "the San Diego Chargers": a plural with an article, or after a city.
function isTeam({ tokens, run, size, last }: Look): boolean {
  if (!/[a-z]{3}s$/.test(last) || /(?:ss|us|is)$/.test(last)) return false
  if (size === 1) return tokens[run.from - 1]?.lower === 'the' && tokens[run.to]?.pos !== 'NOUN'
  return listedType(tokens, run.from, run.to - 1) === 'place'
}

/** An acronym that does or owns something, not one that describes a thing ("QWERTY keyboard"). */
function isActor(tokens: readonly Token[], run: Run): boolean {
  const before = tokens[run.from - 1]
  const after = tokens[run.to]
  if (after && (/^(?:VERB|AUX)$/.test(after.pos) || /^(?:['’]s|\))$/.test(after.text))) return true
  if (!/^(?:told|by|from|the|said|says|tells)$/.test(before?.lower ?? '')) return false
  return after?.pos !== 'NOUN' || /^(?:said|told|spokesman|spokeswoman|officials?|agents?|chief)$/.test(after.lower)
}

// Names of people stand without an article and do not describe the noun after them.
function looksLikePerson({ tokens, run, size, hasOf }: Look): boolean {
  if (size < 2 || size > 4 || hasOf) return false
  const after = tokens[run.to]
  if (tokens[run.from - 1]?.pos === 'DET' || (after?.pos === 'NOUN' && after.text === after.lower)) return false
  const first = tokens[run.from]
  if (lookUp(bare(first), first?.text ?? '') !== null || (isKnownWord(bare(first)) && isKnownWord(bare(tokens[run.to - 1])))) return false
  return tokens
    .slice(run.from, run.to)
    .every((token) => /^[\p{L}.'’-]{2,}$/u.test(token.text) && token.pos === 'PROPN' && !isAcronym(token.text))
}
