/**
 * Two names of people: one person, a spelling of one, or two.
 *
 * In: the words of two names. Out: the relation. Refuses: to fuse people who share a family name alone.
 * Example: 'Ann Voss' / 'Voss' → alias; 'Ann Voss' / 'Ann Vos' → spelling; 'Ann Voss' / 'Karl Voss' → different.
 */
import type { NameRelation } from './alias-relation.ts'
import type { NameIndex } from './alias-tables.ts'
import { editDistance, soundsAlike } from './edit-distance.ts'

const PARTICLES: ReadonlySet<string> = new Set([
  'al',
  'el',
  'ul',
  'bin',
  'bint',
  'ibn',
  'van',
  'von',
  'der',
  'den',
  'de',
  'del',
  'della',
  'di',
  'da',
  'dos',
  'la',
  'le',
  'y',
  'ter',
  'ten',
  'abu',
])
const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'jnr', 'sr', 'snr', 'ii', 'iii', 'iv'])

export function relatePersons(first: readonly string[], second: readonly string[], index: NameIndex): NameRelation {
  const suffixes = [first, second].map((words) => words.find((word) => SUFFIXES.has(word)))
  if (suffixes[0] && suffixes[1] && suffixes[0] !== suffixes[1])
    return { relation: 'different', reason: `${suffixes[0]} and ${suffixes[1]}` }
  const x = parts(first)
  const y = parts(second)
  const [short, long] = x.length <= y.length ? [x, y] : [y, x]
  if (isEastAsian(short) || isEastAsian(long)) return relateEastAsian(short.join(''), long.join(''))
  if (short.join('') === long.join('')) return { relation: 'alias', reason: 'same letters, other spaces or hyphens' }
  return short.length === 1 ? relateSingle(short[0] ?? '', long, index) : relateFull(short, long, index)
}

function parts(words: readonly string[]): readonly string[] {
  const kept = words.filter((word) => !PARTICLES.has(word) && !SUFFIXES.has(word))
  return kept.length > 0 ? kept : words
}

function relateSingle(name: string, long: readonly string[], index: NameIndex): NameRelation {
  if (long.length === 1) {
    const other = long[0] ?? ''
    if (areNicknames(name, other, index)) return { relation: 'alias', reason: 'short form of one given name' }
    return isNear(name, other, false)
      ? { relation: 'spelling', reason: `${name} and ${other}` }
      : { relation: 'different', reason: 'no part in common' }
  }
  if (name === long[long.length - 1]) return { relation: 'alias', reason: 'family name of the full name' }
  if (long.includes(name)) return { relation: 'alias', reason: 'one part of the full name' }
  if (areNicknames(name, long[0] ?? '', index)) return { relation: 'alias', reason: 'short form of the given name' }
  const near = long.find((part, i) => (i === 0 || i === long.length - 1) && isNear(name, part, false))
  return near === undefined
    ? { relation: 'different', reason: 'no part in common' }
    : { relation: 'spelling', reason: `${name} and ${near}` }
}

function relateFull(short: readonly string[], long: readonly string[], index: NameIndex): NameRelation {
  if ([...short].sort().join(' ') === [...long].sort().join(' ')) return { relation: 'alias', reason: 'same parts in another order' }
  const family = short[short.length - 1] ?? ''
  const sameFamily = family === long[long.length - 1]
  if (sameFamily && inOrder(short.slice(0, -1), long.slice(0, -1), index))
    return { relation: 'alias', reason: 'same family name, given names that agree' }
  if (short.every((part) => long.includes(part))) return { relation: 'alias', reason: 'all parts are in the longer name' }
  const ends = short.length === long.length ? long : [long[0] ?? '', ...long.slice(long.length - short.length + 1)]
  const apart = short.flatMap((part, i) => (agrees(part, ends[i] ?? '', index) ? [] : [i]))
  const only = apart[0] ?? 0
  if (apart.length === 1 && isNear(short[only] ?? '', ends[only] ?? '', true))
    return { relation: 'spelling', reason: `${short[only]} and ${ends[only]}` }
  const total = editDistance(short.join(' '), ends.join(' '), 2)
  if (total <= 2 && apart.every((i) => isNear(short[i] ?? '', ends[i] ?? '', true)))
    return { relation: 'spelling', reason: `${total} letters apart` }
  return { relation: 'different', reason: sameFamily ? 'same family name, another given name' : 'names do not agree' }
}

/** Every given name of the shorter name stands in the longer one, in this order. */
function inOrder(short: readonly string[], long: readonly string[], index: NameIndex): boolean {
  let from = 0
  return short.every((part) => {
    const at = long.findIndex((other, i) => i >= from && agrees(part, other, index))
    from = at + 1
    return at >= 0
  })
}

function agrees(a: string, b: string, index: NameIndex): boolean {
  if (a === b) return true
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0)
  return areNicknames(a, b, index)
}

function areNicknames(a: string, b: string, index: NameIndex): boolean {
  const groups = index.nickname.get(a)
  const others = index.nickname.get(b)
  return groups !== undefined && others !== undefined && [...groups].some((group) => others.has(group))
}

/** A slip or another transliteration. `anchored`: the other parts agree, so that a shorter word may differ. */
function isNear(a: string, b: string, anchored: boolean): boolean {
  const length = Math.min(a.length, b.length)
  if (length < 2) return false
  if (soundsAlike(a, b) && (anchored || length >= 5)) return true
  const distance = editDistance(a, b, 2)
  if (anchored) return distance <= (length >= 5 ? 2 : length >= 3 ? 1 : 0) && (distance < 2 || a.charAt(0) === b.charAt(0))
  return a.charAt(0) === b.charAt(0) && distance <= (length >= 8 ? 2 : length >= 5 ? 1 : 0)
}

function isEastAsian(words: readonly string[]): boolean {
  return words.some((word) => /[\u3041-\u30fa\u4e00-\u9fff]/.test(word))
}

// 佐藤 / 佐藤花子: the family name stands first and is at least two characters.
function relateEastAsian(short: string, long: string): NameRelation {
  const [a, b] = short.length <= long.length ? [short, long] : [long, short]
  if (a === b) return { relation: 'alias', reason: 'same characters' }
  if (a.length >= 2 && b.startsWith(a)) return { relation: 'alias', reason: 'family name of the full name' }
  if (/[a-z]/.test(a) !== /[a-z]/.test(b)) return { relation: 'unknown', reason: 'two scripts' }
  return a.length >= 3 && a.length === b.length && editDistance(a, b, 1) === 1
    ? { relation: 'spelling', reason: 'one character apart' }
    : { relation: 'different', reason: 'names do not agree' }
}
