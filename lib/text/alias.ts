/**
 * Do two names mean the same thing, and how do we know?
 *
 * In: two names with type, and the tables to read them with. Out: a relation and its reason.
 * Refuses: to guess: names of which nothing speaks for or against are 'unknown'. A capital stands for its country only as 'related'.
 * Example: 'Ministry of Foreign Affairs' and 'the Foreign Ministry' → alias; 'Ann Voss' and 'Ann Vos' → spelling.
 */
import type { NameMention } from '../model.ts'
import { relateOrganisations } from './alias-organisation.ts'
import { relatePersons } from './alias-person.ts'
import { relatePlaces } from './alias-place.ts'
import type { NameRelation } from './alias-relation.ts'
import { readAcrossScripts } from './alias-script.ts'
import { indexOf, type NameIndex, type NameTables } from './alias-tables.ts'
import { editDistance } from './edit-distance.ts'
import { initialsOf, nameWords } from './name-words.ts'
import { readOnce } from './read-once.ts'

export type { NameRelation } from './alias-relation.ts'
export type { NameTables } from './alias-tables.ts'

export type NameValue = Pick<NameMention, 'type' | 'canonical'>

export const EMPTY_TABLES: NameTables = {
  countries: [],
  regions: new Map(),
  peoples: [],
  acronyms: [],
  placeAliases: [],
  nicknames: [],
  placeKinds: new Set(),
  organisationHeads: new Set(),
  aliases: [],
}

/** Tables with the user's own groups of names for one thing added; they win over every rule. */
export function withAliases(tables: NameTables, groups: readonly (readonly string[])[]): NameTables {
  return { ...tables, aliases: [...tables.aliases, ...groups] }
}

const wordsOf = readOnce(({ canonical }: NameValue) => nameWords(canonical))

/**
 * Compares two names. Symmetric except for the wording of the reason.
 *
 * @param tables Countries, acronyms, nicknames and the user's aliases; without them only the words themselves are compared.
 */
export function nameRelation(a: NameValue, b: NameValue, tables: NameTables = EMPTY_TABLES): NameRelation {
  const index = indexOf(tables)
  const first = wordsOf(a)
  const second = wordsOf(b)
  if (first.length === 0 || second.length === 0) return { relation: 'unknown', reason: 'no words to compare' }
  const x = first.join(' ')
  const y = second.join(' ')
  if (x === y && mayBeOne(a, b)) return { relation: 'same', reason: 'same words' }
  if (areNumberedApart(first, second)) return { relation: 'different', reason: 'two numbers' }
  const group = index.group.get(x)
  if (group !== undefined && group === index.group.get(y)) return { relation: 'alias', reason: 'listed as one thing in the alias table' }
  const [out, alsoOut] = [inPlainLetters(a, second), inPlainLetters(b, first)]
  if (out || alsoOut) {
    const { relation, reason } = nameRelation(out ?? a, alsoOut ?? b, tables)
    return { relation: relation === 'same' ? 'alias' : relation, reason: `the same letters, with a mark or written out; ${reason}` }
  }
  const lands = relateCountries(x, y, a, b, index)
  if (lands) return lands
  const across = readAcrossScripts(a, b)
  if (across?.translated) {
    const { relation, reason } = nameRelation(...across.translated, tables)
    return { relation: relation === 'same' ? 'alias' : relation, reason: `${across.reason}; ${reason}` }
  }
  if (across?.relation) return { relation: across.relation, reason: across.reason }
  const short = relateAcronym(first, second, a, b, index)
  if (short) return short
  if (mayBeOne(a, b) && isSetApart(a, b, first, second))
    return { relation: 'alias', reason: 'the same letters, written together or in the plural' }
  return relateByType(a, b, first, second, index)
}

/** "Flight 404" and "Flight 440", "1st" and "2nd Battalion": two things, however alike the letters. */
function areNumberedApart(first: readonly string[], second: readonly string[]): boolean {
  const [x, y] = [first, second].map((words) => words.map((word) => word.replace(/\D/g, '')).filter((digits) => digits !== '')) as [
    string[],
    string[],
  ]
  return x.length > 0 && y.length > 0 && !x.some((number) => y.includes(number))
}

/** Letters that those without them on their keyboard write as two. */
const WRITTEN_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa', æ: 'ae' }
const MARKED = /[äöüøåæ]/g

/** "Jörg Müller" beside "Joerg Mueller" as "Joerg Mueller"; null where the other does not write these letters as two. */
function inPlainLetters(name: NameValue, others: readonly string[]): NameValue | null {
  const words = name.canonical.normalize('NFC').split(' ')
  const written = words.map((word) => {
    const out = word.toLowerCase().replace(MARKED, (letter) => WRITTEN_OUT[letter] ?? letter)
    return out !== word.toLowerCase() && others.includes(out) ? out : word
  })
  return written.every((word, i) => word === words[i]) ? null : { ...name, canonical: written.join(' ') }
}

/** "Sea Micro" and "SeaMicro", "Fisheries Service" and "Fisheries Services": a space or a plural makes no other name of a thing. */
function isSetApart(a: NameValue, b: NameValue, first: readonly string[], second: readonly string[]): boolean {
  if (a.type === 'person' && b.type === 'person') return first.join('') === second.join('')
  const bare = (words: readonly string[]): string => words.join('').replace(/s$/, '')
  return bare(first) === bare(second)
}

// "Washington" the man and "Washington" the town share nothing but letters.
function mayBeOne(a: NameValue, b: NameValue): boolean {
  const person = (a.type === 'person') !== (b.type === 'person')
  return !person || a.type === 'other' || b.type === 'other'
}

function relateCountries(x: string, y: string, a: NameValue, b: NameValue, index: NameIndex): NameRelation | null {
  if (!isPlaceLike(a) || !isPlaceLike(b)) return null
  const one = index.countryOf.get(x)
  const other = index.countryOf.get(y)
  if (one !== undefined && other !== undefined) {
    return one === other
      ? { relation: 'alias', reason: 'names or people of one country' }
      : { relation: 'different', reason: 'two countries' }
  }
  const land = one ?? other
  const place = one === undefined ? x : y
  if (land === undefined) return null
  if (index.capitalOf.get(place) === land) return { relation: 'related', reason: 'capital and country' }
  const home = index.regionOf.get(place) ?? index.capitalOf.get(place)
  if (home === undefined) return null
  return home === land
    ? { relation: 'part-of', reason: 'lies in the country' }
    : { relation: 'different', reason: 'lies in another country' }
}

function isPlaceLike(name: NameValue): boolean {
  return name.type === 'place' || name.type === 'demonym' || name.type === 'other' || name.type === 'organisation'
}

function relateAcronym(
  first: readonly string[],
  second: readonly string[],
  a: NameValue,
  b: NameValue,
  index: NameIndex,
): NameRelation | null {
  if (a.type === 'person' || b.type === 'person') return null
  const expandedFirst = index.acronym.get(first.join(' '))
  const expandedSecond = index.acronym.get(second.join(' '))
  if (expandedFirst === second.join(' ') || expandedSecond === first.join(' ')) return { relation: 'alias', reason: 'known acronym' }
  const [short, long, written] = first.length <= second.length ? [first, second, a.canonical] : [second, first, b.canonical]
  if (long.length < 2 || short.length > 2) return null
  const letters = short.join('')
  if (!isAcronym(written, letters) || !initialsOf(long).has(letters)) return null
  return { relation: 'alias', reason: 'acronym of the other name' }
}

function isAcronym(written: string, letters: string): boolean {
  const plain = written.replace(/[.\s-]/g, '')
  return letters.length >= 2 && letters.length <= 8 && plain === plain.toUpperCase() && /^\p{L}+\d*$/u.test(letters)
}

function relateByType(a: NameValue, b: NameValue, first: readonly string[], second: readonly string[], index: NameIndex): NameRelation {
  const type = a.type === 'other' || a.type === 'demonym' ? b.type : a.type
  const otherType = b.type === 'other' || b.type === 'demonym' ? type : b.type
  if (type !== otherType) return relateAcrossTypes(a, b, first, second)
  switch (type) {
    case 'person':
      return relatePersons(first, second, index)
    case 'organisation':
      return relateOrganisations(first, second, index)
    case 'place':
      return relatePlaces(first, second, index)
    default:
      return relateTitles(first, second)
  }
}

function relateAcrossTypes(a: NameValue, b: NameValue, first: readonly string[], second: readonly string[]): NameRelation {
  if (a.type === 'person' || b.type === 'person') return { relation: 'different', reason: `${a.type} and ${b.type}` }
  const shared = first.every((word) => second.includes(word)) || second.every((word) => first.includes(word))
  return shared
    ? { relation: 'related', reason: `one name contains the other (${a.type}, ${b.type})` }
    : { relation: 'unknown', reason: `${a.type} and ${b.type}` }
}

// Works, events and names of no known kind: equal but for small words, one inside the other, or a slip of the keyboard.
function relateTitles(first: readonly string[], second: readonly string[]): NameRelation {
  const small = new Set(['of', 'the', 'a', 'an', 'and', 'in', 'on', 'for', '&'])
  const x = first.filter((word) => !small.has(word))
  const y = second.filter((word) => !small.has(word))
  if ([...x].sort().join(' ') === [...y].sort().join(' ')) return { relation: 'alias', reason: 'same words in another order' }
  const [short, long] = x.length <= y.length ? [x, y] : [y, x]
  if (short.length > 0 && short.every((word) => long.includes(word))) return { relation: 'related', reason: 'one name contains the other' }
  const distance = editDistance(x.join(' '), y.join(' '))
  if (distance <= 2 && x.join('').length >= 6) return { relation: 'spelling', reason: `${distance} letter${distance > 1 ? 's' : ''} apart` }
  return { relation: 'unknown', reason: 'no words in common' }
}

/** True when two speakers are one by their words: the same, or one the end of the other ("Voss", "Mayor Ann Voss"); case is ignored. */
export function sameSpeaker(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()]
  return x === y || x.endsWith(` ${y}`) || y.endsWith(` ${x}`)
}
