/**
 * Two names of organisations.
 *
 * In: the words of two names. Out: the relation. Refuses: to fuse bodies that share only the kind ("ministry", "police").
 * Example: 'Ministry of Foreign Affairs' / 'Japan's Foreign Ministry' → alias; '… Diplomatic Archives' of it → part-of.
 */
import type { NameRelation } from './alias-relation.ts'
import type { NameIndex } from './alias-tables.ts'
import { editDistance } from './edit-distance.ts'

const EMPTY_WORDS: ReadonlySet<string> = new Set([
  'of',
  'for',
  'and',
  '&',
  'in',
  'on',
  'affairs',
  'government',
  'inc',
  'incorporated',
  'corp',
  'corporation',
  'co',
  'company',
  'ltd',
  'limited',
  'llc',
  'plc',
  'gmbh',
  'ag',
  'sa',
  'royal',
])
/** Words that set one body of a kind against another. */
const CONTRASTS: readonly ReadonlySet<string>[] = [
  new Set([
    'local',
    'regional',
    'provincial',
    'national',
    'federal',
    'state',
    'city',
    'county',
    'municipal',
    'central',
    'international',
    'district',
  ]),
  new Set(['north', 'south', 'east', 'west', 'northern', 'southern', 'eastern', 'western']),
  new Set(['first', 'second', 'third', '1st', '2nd', '3rd', '4th', '5th']),
]

export function relateOrganisations(first: readonly string[], second: readonly string[], index: NameIndex): NameRelation {
  const a = read(first, index)
  const b = read(second, index)
  if (a.land && b.land && a.land !== b.land) return { relation: 'different', reason: 'bodies of two countries' }
  if (a.words.length === 0 || b.words.length === 0) {
    const both = a.words.length === b.words.length
    return {
      relation: a.land !== b.land ? 'unknown' : both ? 'alias' : 'part-of',
      reason: both ? 'names of a government' : 'body of a government',
    }
  }
  const same = [...a.words].sort().join(' ') === [...b.words].sort().join(' ')
  if (same)
    return isGeneric(a.words, index) && a.land !== b.land
      ? { relation: 'related', reason: 'one of them says whose' }
      : { relation: 'alias', reason: a.land === b.land ? 'same words in another form' : 'the country is left out' }
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words]
  if (short.every((word) => long.includes(word))) return relateContained(short, long, index)
  return relateUnlike(short, long, index)
}

interface Body {
  readonly words: readonly string[]
  readonly land: string | undefined
}

// "the Japanese government's Foreign Ministry" → foreign ministry, of JP.
function read(words: readonly string[], index: NameIndex): Body {
  const kept: string[] = []
  let land: string | undefined
  for (let i = 0; i < words.length; i++) {
    const two = `${words[i]} ${words[i + 1] ?? ''}`
    const code = index.countryOf.get(two) ?? index.countryOf.get(words[i] ?? '')
    if (code !== undefined && words.length > 1) {
      land ??= code
      if (index.countryOf.has(two)) i++
    } else if (!EMPTY_WORDS.has(words[i] ?? '')) kept.push(words[i] ?? '')
  }
  return { words: kept.length > 0 || land !== undefined ? kept : words, land }
}

function relateContained(short: readonly string[], long: readonly string[], index: NameIndex): NameRelation {
  if (isGeneric(short, index)) return { relation: 'related', reason: 'one of them says which' }
  const extra = long.filter((word) => !short.includes(word))
  const prefix = short.every((word, i) => long[i] === word)
  const ownHead = short.some((word) => index.organisationHeads.has(word))
  if (prefix && ownHead && extra.length > 0) return { relation: 'part-of', reason: `${extra.join(' ')} of it` }
  if (prefix && isPlace(short, index)) return { relation: 'related', reason: 'body of the place' }
  if (prefix) return { relation: 'alias', reason: 'short form of the full name' }
  const suffix = short.every((word, i) => long[long.length - short.length + i] === word)
  // "Royal Oak Beaumont Hospital", "Beaumont Hospital"; New York University is none of York.
  if (suffix && ownHead && !TELLING_APART.has(long[long.length - short.length - 1] ?? ''))
    return { relation: 'alias', reason: 'short form of the full name' }
  return { relation: 'related', reason: 'one name contains the other' }
}

/** Words that make another name of the one right behind them. */
const TELLING_APART: ReadonlySet<string> = new Set(
  'new old north south east west northern southern eastern western central upper lower first second third former anti non international national federal royal'.split(
    ' ',
  ),
)

function relateUnlike(short: readonly string[], long: readonly string[], index: NameIndex): NameRelation {
  const own = short.filter((word) => !long.includes(word))
  const others = long.filter((word) => !short.includes(word))
  const clash = CONTRASTS.some((set) => own.some((word) => set.has(word)) && others.some((word) => set.has(word)))
  if (clash) return { relation: 'different', reason: `${own.join(' ')} and ${others.join(' ')}` }
  const [one = ''] = own
  const [other = ''] = others
  if (own.length === 1 && others.length === 1 && isNumberOf(one, other)) return { relation: 'alias', reason: 'same words in another form' }
  if (own.length === 1 && others.length === 1 && Math.min(one.length, other.length) >= 5 && one.charAt(0) === other.charAt(0)) {
    const distance = editDistance(one, other, 2)
    if (distance <= (Math.min(one.length, other.length) >= 7 ? 2 : 1)) return { relation: 'spelling', reason: `${one} and ${other}` }
    if (short.length > 1 && isOtherForm(one, other)) return { relation: 'spelling', reason: `${one} and ${other}` }
  }
  if (isGeneric(short, index) || isGeneric(long, index)) return { relation: 'unknown', reason: 'one of them may be any body of its kind' }
  return { relation: 'different', reason: 'words do not agree' }
}

/** "Tallow Distribution" and "Tallow Distributors": one stem with two endings. */
function isOtherForm(one: string, other: string): boolean {
  let same = 0
  while (same < one.length && one[same] === other[same]) same++
  return same >= LONG_STEM && Math.max(one.length, other.length) - same <= LONGEST_ENDING
}

const LONG_STEM = 7
const LONGEST_ENDING = 4

/** Nothing but words for kinds of bodies: "police", "health ministry" is not. */
function isGeneric(words: readonly string[], index: NameIndex): boolean {
  return words.every((word) => index.organisationHeads.has(word) || CONTRASTS[0]?.has(word))
}

function isPlace(words: readonly string[], index: NameIndex): boolean {
  const name = words.join(' ')
  return index.regionOf.has(name) || index.capitalOf.has(name) || index.countryOf.has(name)
}

/** "Election Commission", "Commission for Elections": one word in its two numbers is no other spelling. */
function isNumberOf(one: string, other: string): boolean {
  return other === `${one}s` || one === `${other}s`
}
