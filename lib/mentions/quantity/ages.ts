/**
 * Ages.
 *
 * In: atoms and the index of a number. Out: a reading of measure 'age', unit 'a' (years), 'mo', 'wk' or 'd'; or null.
 * Refuses: ", 54," after anything but a capitalised name. Example: "78-year-old man", "aged 22", "Voss, 54,", "in his early 40s".
 */
import { MONTHS, WEEKDAYS } from '../../lexicon/labels.ts'
import { isCountOfPeople, PERSON_NOUNS } from '../../lexicon/person-nouns.ts'
import type { Atom } from './atoms.ts'
import { hedgeBefore } from './hedging.ts'
import { readNoun } from './nouns.ts'
import { isBad, type Numeral, readNumeral } from './numeral.ts'
import { PLAIN, type Reading } from './reading.ts'
import { isHyphen, unitByCode } from './units.ts'
import { isCapital } from './words.ts'

const OLD_UNITS: ReadonlyMap<string, string> = new Map([
  ['year', 'a'],
  ['years', 'a'],
  ['yr', 'a'],
  ['month', 'mo'],
  ['months', 'mo'],
  ['week', 'wk'],
  ['weeks', 'wk'],
  ['day', 'd'],
  ['days', 'd'],
])
const OLDEST = 130

export function readAge(atoms: readonly Atom[], i: number): Reading | null {
  return readDecade(atoms, i) ?? readNumberedAge(atoms, i)
}

function readNumberedAge(atoms: readonly Atom[], i: number): Reading | null {
  if (!hasCue(atoms, i)) return null
  const first = readNumeral(atoms, i)
  if (first === null || isBad(first)) return null
  const second = rangeEnd(atoms, first)
  const last = second ?? first
  const value = second === null ? first.value : ([first.value, second.value] as const)
  const base = {
    ...PLAIN,
    numFrom: first.from,
    numTo: last.to,
    value,
    measure: 'age' as const,
    hedge: second === null ? ('exact' as const) : ('range' as const),
  }
  return (
    readOld(atoms, base) ?? readAged(atoms, base) ?? (second === null ? (readAfterName(atoms, base) ?? readOfPerson(atoms, base)) : null)
  )
}

const CUES_BEFORE: ReadonlySet<string> = new Set(['aged', 'ages', 'age', 'of', 'between', 'at', ',', 'is', 'was', 'turned', 'turns'])
/** "18 to 25-year-old": as far as the longest form reaches. */
const CUE_REACH = 9

/** A cheap look before the numbers are read: "old" ahead, or "aged", "age of" or a comma behind, hedge between. */
function hasCue(atoms: readonly Atom[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - 4; k--) if (CUES_BEFORE.has((atoms[k] as Atom).lower)) return true
  for (let k = i + 1; k < i + CUE_REACH; k++) if (atoms[k]?.lower === 'old' || atoms[k]?.lower === 'olds') return true
  return false
}

type Base = Omit<Reading, 'from' | 'to' | 'next' | 'because'>

/** "aged 5 to 7", "ages 18-25". */
function rangeEnd(atoms: readonly Atom[], first: Numeral): Numeral | null {
  const link = atoms[first.to]
  if (link === undefined || !/^(?:to|-|–|and)$/.test(link.lower)) return null
  const second = readNumeral(atoms, first.to + 1)
  return second === null || isBad(second) || second.value <= first.value || second.value > OLDEST ? null : second
}

/** "78-year-old man", "67 years old", "a two-month-old", "15-year-olds". */
function readOld(atoms: readonly Atom[], base: Base): Reading | null {
  let at = base.numTo
  if (isHyphen(atoms, at)) at++
  const unit = OLD_UNITS.get(atoms[at]?.lower ?? '')
  if (unit === undefined) return null
  at++
  if (isHyphen(atoms, at)) at++
  const old = atoms[at]?.lower
  if (old !== 'old' && old !== 'olds') return null
  const noun =
    atoms[at + 1]?.kind === 'word' && atoms[at + 1]?.lower !== 'and' && !/years|months/.test(atoms[at - 1]?.lower ?? '')
      ? readNoun(atoms, at + 1, false)
      : null
  return age(atoms, base, unit, base.numFrom, noun?.to ?? at + 1, noun)
}

/** "aged 22", "age 9", "at the age of 61". */
function readAged(atoms: readonly Atom[], base: Base): Reading | null {
  const before = atoms[base.numFrom - 1]?.lower
  const hedge = hedgeBefore(atoms, base.numFrom)
  const cue = hedge === null ? before : atoms[hedge.from - 1]?.lower
  const from = (hedge?.from ?? base.numFrom) - 1
  const years = /^(?:aged|ages|age)$/.test(cue ?? '')
  const of =
    (cue === 'of' && atoms[from - 1]?.lower === 'age') ||
    (cue === 'at' && /^(?:died|dies|dead|die)$/.test(atoms[from - 1]?.lower ?? '') && !/^(?:of|the)$/.test(atoms[from - 2]?.lower ?? ''))
  // "The youngest to die, at 43".
  const dying =
    cue === 'at' &&
    atoms[from - 1]?.text === ',' &&
    /^(?:died|dies|die|dead)$/.test(atoms[from - 2]?.lower ?? '') &&
    closes(atoms, base.numTo)
  const between = cue === 'between' && /^(?:aged|ages)$/.test(atoms[from - 1]?.lower ?? '')
  const ofOne = cue === 'of' && isAgeOfOne(atoms, from, base)
  if (!years && !of && !dying && !between && !ofOne) return null
  if (typeof base.value === 'number' && base.value > OLDEST) return null
  const months = OLD_UNITS.get(atoms[base.numTo]?.lower ?? '')
  const range = typeof base.value !== 'number'
  return {
    ...age(
      atoms,
      base,
      months ?? 'a',
      cue === 'at' || ofOne ? (hedge?.from ?? base.numFrom) : of || between ? from - 1 : from,
      months === undefined ? base.numTo : base.numTo + 1,
      null,
    ),
    hedge: range ? 'range' : (hedge?.hedge ?? 'exact'),
  }
}

/** "A man of 44 was held", "a girl of ten": one person by a singular noun, and nothing counted behind. */
function isAgeOfOne(atoms: readonly Atom[], of: number, { numTo, value }: Base): boolean {
  const [noun, next] = [atoms[of - 1], atoms[numTo]]
  if (typeof value !== 'number' || value < 1 || value > OLDEST || value % 1 !== 0 || noun?.kind !== 'word') return false
  if (!isCountOfPeople(noun.lower) || OF_OTHERS.has(noun.lower)) return false
  const article = atoms.slice(Math.max(0, of - REACH_OF_ARTICLE), of - 1).some(({ lower }) => lower === 'a' || lower === 'an')
  return article && (closes(atoms, numTo) || (next?.kind === 'word' && !COUNTED.has(next.pos)))
}

const REACH_OF_ARTICLE = 4
const COUNTED: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM'])
/** Nouns for people that are more than one, or of something: a crew of 44, a mother of two, the winner of five. */
const OF_OTHERS: ReadonlySet<string> = new Set(
  (
    'family group crew team party crowd couple pair household band gang squad class panel jury staff force army public workforce audience population ' +
    'mother father parent grandmother grandfather grandparent uncle aunt brother sister cousin leader member owner winner victim survivor veteran author ' +
    'maker head chief captain champion holder founder supporter'
  ).split(' '),
)

/** "Marta Okoye, 61, runs …": a capitalised name that is no month, comma, number, comma or the end. */
function readAfterName(atoms: readonly Atom[], base: Base): Reading | null {
  if (!isPlainAge(atoms, base)) return null
  const [name, comma] = [atoms[base.numFrom - 2], atoms[base.numFrom - 1]]
  if (comma?.text !== ',' || name?.kind !== 'word' || name.pos === 'NUM') return null
  // "A local man, 34, was …": one person, named by no name.
  if (PERSON_NOUNS.has(name.lower) && name.pos === 'NOUN' && closes(atoms, base.numTo))
    return age(atoms, base, 'a', base.numFrom, base.numTo, null)
  if (!isCapital(name)) return null
  if (MONTHS.has(name.lower) || WEEKDAYS.has(name.lower) || !closes(atoms, base.numTo)) return null
  if (base.numFrom < 3 && !/^(?:PROPN|X)$/.test(name.pos)) return null
  return age(atoms, base, 'a', base.numFrom, base.numTo, null)
}

/** "He was 77.", "who is ninety-two and keeps bees", "Marta Okoye was 61,": a person's pronoun or full name, "be" or "turn", a number and nothing counted. */
function readOfPerson(atoms: readonly Atom[], base: Base): Reading | null {
  const value = base.value as number
  if (value < 1 || value > OLDEST || value % 1 !== 0) return null
  // "Their leader, Marta Okoye, was 61": the comma that ends the name.
  const closed = atoms[base.numFrom - 2]?.text === ',' ? 1 : 0
  const [given, who, verb] = [-3 - closed, -2 - closed, -1].map((by) => atoms[base.numFrom + by])
  const after = atoms[base.numTo]?.lower ?? ''
  const [is, turns] = [/^(?:is|was)$/, /^(?:turned|turns)$/].map((form) => form.test(verb?.lower ?? ''))
  if (!is && !turns) return null
  if (
    !closes(atoms, base.numTo) &&
    !(is && (/^(?:and|but|when)$/.test(after) || isAtTheTime(atoms, base.numTo))) &&
    !(turns && /^(?:in|on|next|this|last)$/.test(after))
  )
    return null
  const isPerson = /^(?:he|she|who|whom)$/.test(who?.lower ?? '') || (isNamePart(given) && isNamePart(who))
  if (!isPerson && !atoms.slice(Math.max(0, base.numFrom - REACH_OF_OLDER), base.numFrom).some(({ lower }) => OLDER.has(lower))) return null
  return age(atoms, base, 'a', base.numFrom, base.numTo, null)
}

/** "Who was 16 at the time". */
function isAtTheTime(atoms: readonly Atom[], at: number): boolean {
  return atoms[at]?.lower === 'at' && atoms[at + 1]?.lower === 'the' && atoms[at + 2]?.lower === 'time'
}

/** "The older of the two is 61", "the youngest of the dead was nine". */
const OLDER: ReadonlySet<string> = new Set(['older', 'elder', 'younger', 'oldest', 'eldest', 'youngest'])
const REACH_OF_OLDER = 6

/** One name alone may be a team's or an index's: "the Dow was 85 lower" aside, "Duke was 14" is a score. */
function isNamePart(atom: Atom | undefined): boolean {
  return atom?.kind === 'word' && atom.pos === 'PROPN' && isCapital(atom) && !MONTHS.has(atom.lower) && !WEEKDAYS.has(atom.lower)
}

function isPlainAge(atoms: readonly Atom[], base: Base): boolean {
  const value = base.value as number
  return atoms[base.numFrom]?.kind === 'digits' && base.numTo === base.numFrom + 1 && value >= 1 && value <= OLDEST && value % 1 === 0
}

/** A comma, a dash before a word ("48-an ex-sailor"), or the end of the sentence. */
function closes(atoms: readonly Atom[], at: number): boolean {
  const after = atoms[at]
  if (after === undefined) return true
  if (after.text === ',' || after.text === ';' || after.text === '—') return true
  if (after.text === '-') return atoms[at + 1]?.kind === 'word' && !OLD_UNITS.has(atoms[at + 1]?.lower ?? '')
  return after.text === '.' && after.glued && at === atoms.length - 1
}

/** "in his 30s", "in her early forties", "in their late 60s". */
function readDecade(atoms: readonly Atom[], i: number): Reading | null {
  const atom = atoms[i] as Atom
  const word = DECADES.get(atom.lower)
  const digits = /^[2-9]0$/.test(atom.lower) && atoms[i + 1]?.lower === 's' && atoms[i + 1]?.glued ? Number(atom.lower) : undefined
  const decade = word ?? digits
  if (decade === undefined) return null
  const to = word === undefined ? i + 2 : i + 1
  const link = atoms[i - 1]?.text === '-' ? i - 2 : i - 1
  const part = atoms[link]?.lower ?? ''
  const cue = PARTS_OF_DECADE.has(part) ? link - 1 : link
  if (!/^(?:his|her|their|my|your|its)$/.test(atoms[cue]?.lower ?? '') || atoms[cue - 1]?.lower !== 'in') return null
  const [low, high] = PARTS_OF_DECADE.get(part) ?? [0, 9]
  const from = cue === link ? i : link
  return {
    ...PLAIN,
    from,
    to,
    next: to,
    numFrom: i,
    numTo: to,
    value: [decade + low, decade + high],
    hedge: 'range',
    measure: 'age',
    unit: 'a',
    row: null,
    because: [{ rule: 'age-decade', saw: `${part} ${decade}s`.trim() }],
  }
}

const PARTS_OF_DECADE: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['early', [0, 4]],
  ['mid', [3, 7]],
  ['late', [5, 9]],
])
const DECADES: ReadonlyMap<string, number> = new Map([
  ['twenties', 20],
  ['thirties', 30],
  ['forties', 40],
  ['fifties', 50],
  ['sixties', 60],
  ['seventies', 70],
  ['eighties', 80],
  ['nineties', 90],
])

function age(atoms: readonly Atom[], base: Base, unit: string, from: number, to: number, noun: Reading['noun']): Reading {
  const hedge = from === base.numFrom ? hedgeBefore(atoms, from) : null
  return {
    ...base,
    from: hedge?.from ?? from,
    to,
    next: to,
    unit,
    row: unitByCode(unit),
    noun: noun !== null && (atoms[noun.head] as Atom).pos === 'PROPN' ? null : noun,
    hedge: base.hedge === 'range' ? 'range' : (hedge?.hedge ?? 'exact'),
    because: [{ rule: 'age', saw: unit }],
  }
}
