/**
 * Names that are written in two ways, told where it is written out.
 *
 * In: sources and their claims. Out: a finding for each that two sources write unlike. Refuses: names that may be of two people
 * ("Eric Hall" and "Erin Hall"), and surnames alone, but a slip of one that the text has in full (surname-slips.ts). Two spellings that one
 * alphabet may give another ("Qadir", "Kadir") and those of a source that has both are compatible; every other is a conflict.
 * Example: "Duncan Rait" and "Duncan Raite" → "How is the name written: “Duncan Rait” or “Duncan Raite”?"
 */
import { GIVEN_NAMES } from '../lexicon/given-names.ts'
import { NAME_TABLES } from '../lexicon/name-tables.ts'
import { REGION_COUNTRY, WIDE_PLACES } from '../lexicon/places.ts'
import type { Claim, NameType, Relation, Slot, Source } from '../model.ts'
import { nameRelation } from '../text/alias.ts'
import { soundsAlike, soundsLonger } from '../text/edit-distance.ts'
import { nameWords } from '../text/name-words.ts'
import { isKnownWord } from '../text/tagger.ts'
import { isFull } from './bearers.ts'
import type { BuiltFinding } from './build-finding.ts'
import type { Member } from './member.ts'
import { inOrder, memberIn, placedFinding, readOnceOfSource } from './placed.ts'
import { type Relate, relateValues, type ValueRelation } from './relate-values.ts'
import { surnameSlips } from './surname-slips.ts'

/**
 * Findings on how names are written, by their kind and in the order of the names.
 *
 * @param relate How two names stand; the engine's own answer unless proposals are heard.
 */
export function spellingFindings(
  sources: readonly Source[],
  claims: readonly (readonly Claim[])[],
  relate: Relate = relateValues,
): readonly BuiltFinding[] {
  return [...WRITTEN.flatMap((type) => findingsOf(type, sources, claims, relate)), ...surnameSlips(sources, claims, relate)]
}

/** What has a name that a slip of the pen makes two of. */
const WRITTEN = ['person', 'organisation', 'place', 'work', 'other'] as const satisfies readonly NameType[]
type Written = (typeof WRITTEN)[number]

function findingsOf(
  type: Written,
  sources: readonly Source[],
  claims: readonly (readonly Claim[])[],
  relate: Relate,
): readonly BuiltFinding[] {
  const places = new Map<string, Member[]>()
  claims.forEach((list, source) => {
    for (const [name, member] of NAMES[type](list, source)) places.set(name, [...(places.get(name) ?? []), member])
  })
  const first = (name: string): Slot => ((places.get(name) as readonly Member[])[0] as Member).slot
  const between = (a: string, b: string): ValueRelation['relation'] => relate(first(a), first(b)).relation
  const names = [...places.keys()].sort()
  return setsOf(names, type).map((spellings) => findingOf(spellings, places, sources, between))
}

type Between = (a: string, b: string) => ValueRelation['relation']

/** By full name: the first place that has all of it. */
const namesOf = (type: Written) =>
  readOnceOfSource((claims, place): ReadonlyMap<string, Member> => {
    const found = new Map<string, Member>()
    for (const claim of claims) {
      for (const slot of claim.slots) {
        const { mention } = slot
        if (mention?.kind !== 'name' || mention.type !== type || found.has(mention.canonical)) continue
        const name = nameWords(mention.canonical)
        if (!isWrittenOut(type, name) || !isFull(slot, name)) continue
        found.set(mention.canonical, memberIn(place, claim, slot))
      }
    }
    return found
  })

const NAMES: Readonly<Record<Written, ReturnType<typeof namesOf>>> = {
  person: namesOf('person'),
  organisation: namesOf('organisation'),
  place: namesOf('place'),
  work: namesOf('work'),
  other: namesOf('other'),
}

/** A surname and half the name of a body may be of many; a town and a make have one word, and a long one is no chance. */
function isWrittenOut(type: Written, words: readonly string[]): boolean {
  if (words.length > 1) return true
  return (type === 'place' || type === 'other') && (words[0]?.length ?? 0) >= LONG
}

/** Names that are spellings of one another, each set in the order of its letters. Only names that share a given or a family name are compared. */
function setsOf(names: readonly string[], type: Written): readonly (readonly string[])[] {
  const byPart = new Map<string, string[]>()
  for (const name of names) {
    const words = nameWords(name)
    for (const part of partsOf(words)) byPart.set(part, [...(byPart.get(part) ?? []), name])
  }
  const home = new Map<string, Set<string>>()
  for (const alike of byPart.values()) {
    for (const [i, a] of alike.entries()) {
      for (const b of alike.slice(i + 1)) {
        if (!areSpellings(type, a, b)) continue
        const joined = new Set([...(home.get(a) ?? [a]), ...(home.get(b) ?? [b])])
        for (const name of joined) home.set(name, joined)
      }
    }
  }
  return [...new Set(home.values())].map((set) => [...set].sort()).sort((x, y) => ((x[0] as string) < (y[0] as string) ? -1 : 1))
}

/** What two spellings of one name have in common: their first or their last word, of single words three letters at either end. */
function partsOf(words: readonly string[]): readonly string[] {
  const [word = ''] = words
  return words.length === 1 ? [`${word.slice(0, 3)}-`, `-${word.slice(-3)}`] : [`${word} …`, `… ${words.at(-1)}`]
}

/** Letters that differ in a name of so many may be a slip; fewer make another name of most. */
const LONG = 6

/** Whether two names are two spellings of one, and not two names that people have. */
export function areSpellings(type: Written, a: string, b: string): boolean {
  if (nameRelation({ type, canonical: a }, { type, canonical: b }, NAME_TABLES).relation !== 'spelling') return false
  if (type !== 'person') return !areBothKnown(a, b)
  const [x, y] = unlikeWords(a, b)
  // Two given names that people have are two people, until something else says that they are one.
  if (x.every((word) => GIVEN_NAMES.has(word)) && y.every((word) => GIVEN_NAMES.has(word)))
    return x.some((word) => y.some((o) => soundsAlike(word, o) || soundsLonger(word, o) || soundsLonger(o, word)))
  const [short, long] = [x.join(''), y.join('')].sort((p, q) => p.length - q.length) as [string, string]
  return short.length >= LONG || isOneLetterMore(short, long) || soundsAlike(short, long) || soundsLonger(long, short)
}

/** "Atlanta" and "Atlantic", "Marine Mammal Act" and "Marine Mammals Act": each is a word that people write, and no slip of the other. */
function areBothKnown(a: string, b: string): boolean {
  const [x, y] = unlikeWords(a, b)
  const bare = (words: readonly string[]): string => words.map((word) => word.replace(/s$/, '')).join(' ')
  if (bare(x) === bare(y)) return true
  return nameWords(a).length === 1 && [...x, ...y].every((word) => isKnownWord(word) || REGION_COUNTRY.has(word) || WIDE_PLACES.has(word))
}

function isOneLetterMore(short: string, long: string): boolean {
  return long.length === short.length + 1 && [...long].some((_, i) => long.slice(0, i) + long.slice(i + 1) === short)
}

/** The words of each that the other has not. */
function unlikeWords(a: string, b: string): readonly [readonly string[], readonly string[]] {
  // An initial tells nobody from one who is named without it.
  const [x, y] = [a, b].map((name) => nameWords(name).filter((word) => word.length > 1)) as [string[], string[]]
  return [x.filter((word) => !y.includes(word)), y.filter((word) => !x.includes(word))]
}

/** "Qadir" and "Kadir": two ways of writing the sounds of another alphabet; a doubled letter or a name of this language is none. */
function areTransliterations(a: string, b: string): boolean {
  const [x, y] = unlikeWords(a, b)
  if ([...x, ...y].some((word) => GIVEN_NAMES.has(word))) return false
  const single = (words: readonly string[]): string => words.join('').replaceAll(/(.)\1+/g, '$1')
  return single(x) !== single(y) && x.length === y.length && x.every((word, i) => soundsAlike(word, y[i] as string))
}

function findingOf(
  spellings: readonly string[],
  places: ReadonlyMap<string, readonly Member[]>,
  sources: readonly Source[],
  between: Between,
): BuiltFinding {
  const answers = answersOf(spellings, between)
  const readings = answers.map((names) => inOrder(names.flatMap((name) => places.get(name) as readonly Member[])))
  const relation: Relation = areOpposed(answers, readings, between) ? 'conflict' : answers.length > 1 ? 'compatible' : 'agree'
  const because = [{ rule: 'one name, two spellings', saw: spellings.map((name) => `“${name}”`).join(' and ') }]
  const finding = placedFinding(readings, { kind: 'name' }, relation, because, sources, answers.length > 1 ? 'conflict' : 'agree')
  return { finding, weak: false, readings }
}

/** Spellings that somebody said are one share a reading; by itself the engine takes no two for equal. */
function answersOf(spellings: readonly string[], between: Between): readonly (readonly string[])[] {
  const answers: string[][] = []
  for (const name of spellings) {
    const home = answers.find((names) => names.every((other) => between(other, name) === 'equal'))
    if (home) home.push(name)
    else answers.push([name])
  }
  return answers
}

/** Two spellings, each of a source that has not the other. */
function areOpposed(answers: readonly (readonly string[])[], readings: readonly (readonly Member[])[], between: Between): boolean {
  const using = readings.map((list) => new Set(list.map(({ source }) => source)))
  return answers.some((xs, i) =>
    answers.some((ys, j) => {
      const [own, other] = [using[i] as ReadonlySet<number>, using[j] as ReadonlySet<number>]
      if (i >= j || [...own].every((s) => other.has(s)) || [...other].every((s) => own.has(s))) return false
      return xs.some((a) => ys.some((b) => !areTransliterations(a, b) && between(a, b) === 'conflict'))
    }),
  )
}
