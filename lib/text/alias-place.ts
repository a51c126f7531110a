/**
 * Two names of places.
 *
 * In: the words of two names. Out: the relation. Refuses: to say that two places without a common word are two: one may lie in the other.
 * Example: 'Aceh' / 'Aceh province' → alias; 'Papua' / 'West Papua' → related; 'Lampahan' / 'Lempahan' → spelling.
 */
import type { NameRelation } from './alias-relation.ts'
import type { NameIndex } from './alias-tables.ts'
import { editDistance, soundsAlike } from './edit-distance.ts'

export function relatePlaces(first: readonly string[], second: readonly string[], index: NameIndex): NameRelation {
  const a = read(first, index)
  const b = read(second, index)
  const x = a.core.join(' ')
  const y = b.core.join(' ')
  if (one(x, index) === one(y, index)) {
    if (a.kind && b.kind && a.kind !== b.kind) return { relation: 'related', reason: `${a.kind} and ${b.kind} of one name` }
    return { relation: 'alias', reason: x === y ? 'the kind of place is left out' : 'two names of one place' }
  }
  const home = homeOf(x, index)
  const other = homeOf(y, index)
  if (home !== undefined && other !== undefined) {
    return home === other
      ? { relation: 'unknown', reason: 'two places of one country, one perhaps in the other' }
      : { relation: 'different', reason: 'places of two countries' }
  }
  if (a.core.every((word) => b.core.includes(word)) || b.core.every((word) => a.core.includes(word)))
    return { relation: 'related', reason: 'one name contains the other' }
  const letters = Math.min(x.length, y.length)
  const distance = editDistance(x.replaceAll(' ', ''), y.replaceAll(' ', ''), 2)
  if (distance === 0) return { relation: 'alias', reason: 'same letters, other spaces or hyphens' }
  if (letters >= 5 && !isDirected(a.core, b.core) && (distance === 1 || (distance === 2 && letters >= 7) || soundsAlike(x, y)))
    return { relation: 'spelling', reason: `${x} and ${y}` }
  return { relation: 'unknown', reason: 'nothing says whether one lies in the other' }
}

interface Place {
  readonly core: readonly string[]
  readonly kind: string | null
}

// "town of Lampahan", "Aceh province": the kind stands apart from the name.
function read(words: readonly string[], index: NameIndex): Place {
  const last = words[words.length - 1] ?? ''
  if (words.length > 1 && index.placeKinds.has(last)) return { core: words.slice(0, -1), kind: last }
  const head = words[0] ?? ''
  if (words.length > 2 && index.placeKinds.has(head) && words[1] === 'of') return { core: words.slice(2), kind: head }
  if (words.length > 1 && index.placeKinds.has(head)) return { core: words.slice(1), kind: head }
  return { core: words, kind: null }
}

function one(name: string, index: NameIndex): string {
  return index.place.get(name) ?? name
}

function homeOf(name: string, index: NameIndex): string | undefined {
  return index.regionOf.get(name) ?? index.capitalOf.get(name) ?? index.countryOf.get(name)
}

const DIRECTIONS = /^(?:north|south|east|west|northern|southern|eastern|western|new|upper|lower)$/

// "north mara" and "south mara" are two letters apart and two places.
function isDirected(a: readonly string[], b: readonly string[]): boolean {
  return a.some((word) => DIRECTIONS.test(word) && !b.includes(word)) || b.some((word) => DIRECTIONS.test(word) && !a.includes(word))
}
