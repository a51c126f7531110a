/**
 * One run of capitalised words into the names in it: titles taken off, peoples split off, a first opinion on the type.
 *
 * In: a sentence and a run. Out: drafts of names, in order. Refuses: to be sure; `strength` says how sure it is (0 guess – 3 listed).
 * Example: 'Papua police chief Maj. Gen. Bagus Ekodanto' holds 'Papua' (place) and 'Bagus Ekodanto' (person, title 'Maj. Gen.').
 */
import { EVENT_HEADS, WORK_HEADS } from '../../lexicon/event-words.ts'
import { GIVEN_NAMES } from '../../lexicon/given-names.ts'
import { ORGANISATION_HEADS, ORGANISATION_OF } from '../../lexicon/organisation-words.ts'
import { PLACE_HEADS, PLACE_OF } from '../../lexicon/places.ts'
import { TITLES } from '../../lexicon/titles.ts'
import type { NameType, Sentence, Token } from '../../model.ts'
import { typeByContext } from './context.ts'
import { lookUp } from './gazetteer.ts'
import { bare, isAcronym, type Run } from './runs.ts'

export interface Draft {
  readonly sentence: Sentence
  /** Tokens of the mention, titles included. */
  readonly from: number
  readonly to: number
  /** Where the name itself begins, after the titles. */
  readonly core: number
  readonly type: NameType
  readonly strength: 0 | 1 | 2 | 3
  readonly titles: readonly string[]
  /** Name from a list where it differs from the words. */
  readonly listed: string | null
  readonly rule: string
}

/** Reads one run. */
export function readRun(sentence: Sentence, run: Run): readonly Draft[] {
  const { tokens } = sentence
  const whole = lookUp(words(tokens, run.from, run.to), textOf(tokens, run.from, run.to))
  if (whole) return [draft(sentence, run.from, run.to, run.from, whole.type, 3, [], whole.canonical, 'listed')]
  const title = lastTitle(tokens, run)
  if (title && title.to < run.to) {
    const before = title.from > run.from ? readRun(sentence, { from: run.from, to: title.from }) : []
    const label = textOf(tokens, title.from, title.to)
    return [...before, draft(sentence, title.from, run.to, title.to, 'person', 3, [label], null, 'title before the name')]
  }
  const people = lookUp(bare(tokens[run.from]), tokens[run.from]?.text ?? '')
  if (people?.type === 'demonym' && !isBody(tokens, run)) {
    const first = draft(sentence, run.from, run.from + 1, run.from, 'demonym', 3, [], people.canonical, 'people of a country')
    const rest = run.from + 1
    return rest < run.to ? [first, ...readRun(sentence, { from: rest, to: run.to })] : [first]
  }
  if (title && title.to === run.to) {
    // "the President", "Prime Minister": a title alone names nobody, the words before it may.
    return title.from > run.from ? readRun(sentence, { from: run.from, to: title.from }) : []
  }
  return [typed(sentence, run)]
}

/** The names of a run that has no title and no people in it. */
function typed(sentence: Sentence, run: Run): Draft {
  const { tokens } = sentence
  const first = bare(tokens[run.from])
  const last = bare(tokens[run.to - 1])
  const hasOf = tokens.slice(run.from, run.to).some((token) => token.lower === 'of')
  const size = run.to - run.from
  const make = (type: NameType, strength: Draft['strength'], rule: string): Draft =>
    draft(sentence, run.from, run.to, run.from, type, strength, [], null, rule)
  if (size === 1 && isAcronym(tokens[run.from]?.text ?? '')) return make('organisation', 1, 'acronym')
  if (size > 1 && tokens.slice(run.from, run.to).some((token) => isAcronym(token.text)) && !GIVEN_NAMES.has(first))
    return make('organisation', 1, 'acronym in the name')
  if (isPeople(tokens, run)) return make('demonym', 1, 'people of a place')
  if (hasOf && ORGANISATION_OF.has(first)) return make('organisation', 2, 'body of')
  if (hasOf && PLACE_OF.has(first)) return make('place', 2, 'place of')
  if (hasOf && EVENT_HEADS.has(first)) return make('event', 2, 'event of')
  if (hasOf && WORK_HEADS.has(first)) return make('work', 2, 'document of')
  const head = hasOf ? bare(tokens[tokens.findIndex((token, i) => i > run.from && token.lower === 'of') - 1]) : last
  const context = typeByContext(tokens, run)
  if (size > 1 && EVENT_HEADS.has(head) && !ORGANISATION_HEADS.has(head)) return make('event', 2, 'head word of an event')
  if (size > 1 && WORK_HEADS.has(head)) return make('work', 2, 'head word of a document')
  if (size > 1 && PLACE_HEADS.has(head) && !GIVEN_NAMES.has(first)) return make('place', 2, 'head word of a place')
  if (ORGANISATION_HEADS.has(head) && !(GIVEN_NAMES.has(first) && size === 2)) return make('organisation', 2, 'head word of a body')
  if (size > 1 && PLACE_OF.has(first) && !['cape', 'sea', 'city', 'state', 'town', 'county'].includes(first))
    return make('place', 1, 'first word of a place')
  if (/^(?:fort|saint|st|san|santa|los|las|el|mt|ft)$/.test(first) && size > 1 && context?.type !== 'person')
    return make('place', 1, 'first word of a place')
  if (context && context.strength >= 2) return make(context.type, context.strength, context.rule)
  if (size > 1 && GIVEN_NAMES.has(first)) return make('person', 2, 'given name first')
  if (context) return make(context.type, context.strength, context.rule)
  if (size === 1 && GIVEN_NAMES.has(first)) return make('person', 1, 'given name')
  if (size >= 2 && size <= 4 && !hasOf && looksLikePerson(tokens, run)) return make('person', 0, 'two to four proper nouns')
  return make('other', 0, 'capitalised')
}

// "Indo-Australian", "Japanese-American": the last part is a people.
function isPeople(tokens: readonly Token[], run: Run): boolean {
  const last = tokens[run.to - 1]
  return run.to - run.from > 1 && tokens[run.to - 2]?.text === '-' && lookUp(bare(last), last?.text ?? '')?.type === 'demonym'
}

function looksLikePerson(tokens: readonly Token[], run: Run): boolean {
  const inside = tokens.slice(run.from, run.to)
  return inside.every(
    (token) => (token.pos === 'PROPN' || !/^[a-z]+$/.test(token.lemma)) && !/^\p{Lu}{2,}$/u.test(token.text) && !/\d/.test(token.text),
  )
}

/** The last title inside a run that a name follows, or that ends it; "Chief Justice" is one title of two words. */
function lastTitle(tokens: readonly Token[], run: Run): Run | null {
  let found: Run | null = null
  for (let from = run.from; from < run.to; from++) {
    for (let to = Math.min(run.to, from + 3); to > from; to--) {
      if (!TITLES.has(words(tokens, from, to))) continue
      found = found && found.to === from ? { from: found.from, to } : { from, to }
      from = to - 1
      break
    }
  }
  if (!found) return null
  // "Judge" in "Lake Judge" or "Justice Department" is part of another name.
  if (found.to < run.to && found.from >= run.from && isBody(tokens, { from: found.from, to: run.to })) return null
  const written = tokens[found.from]?.text ?? ''
  if (
    found.from > run.from &&
    found.to < run.to &&
    !/\.$/.test(written) &&
    isPlainWord(bare(tokens[found.from])) &&
    found.from - run.from < 1
  )
    return null
  return found
}

// Titles that are family or given names as well: "Ann King", "Tom Dean", "Sister Sledge".
function isPlainWord(word: string): boolean {
  return /^(?:king|prince|pope|dean|bishop|marshal|judge|major|count|baron|sister|brother|father|private|general|justice|chair|principal|guru|miss|lord|lady|queen|marine|deputy|officer|chief)$/.test(
    word,
  )
}

function isBody(tokens: readonly Token[], run: Run): boolean {
  const last = bare(tokens[run.to - 1])
  return (
    run.to - run.from > 1 &&
    (ORGANISATION_HEADS.has(last) ||
      EVENT_HEADS.has(last) ||
      WORK_HEADS.has(last) ||
      PLACE_HEADS.has(last) ||
      ORGANISATION_OF.has(bare(tokens[run.from + 1])))
  )
}

export function words(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token) => bare(token).replaceAll('.', ''))
    .join(' ')
}

/** The words as written, from their places in the file. */
export function textOf(tokens: readonly Token[], from: number, to: number): string {
  let text = ''
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token
    const gap = i > from && token.start > (tokens[i - 1]?.end ?? 0) ? ' ' : ''
    text += gap + token.text
  }
  return text
}

function draft(
  sentence: Sentence,
  from: number,
  to: number,
  core: number,
  type: NameType,
  strength: Draft['strength'],
  titles: readonly string[],
  listed: string | null,
  rule: string,
): Draft {
  return { sentence, from, to, core, type, strength, titles, listed, rule }
}
