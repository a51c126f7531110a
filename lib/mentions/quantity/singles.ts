/**
 * None, a single one, and the one person an article stands for in a report of harm.
 *
 * In: atoms and an index. Out: a count of 0 or 1, or null.
 * Refuses: "no reports of casualties" (silence is no zero), "no tsunami", and articles where nobody is harmed.
 * Example: "no one was hurt" → 0 person; "no serious injuries" → 0 injury; "killing a man" → 1 man, fromArticle.
 */
import { FATE_WORDS, HARM_VERBS, ZERO_NOUNS } from '../../lexicon/people.ts'
import type { Atom } from './atoms.ts'
import { type NounRead, readNoun, readOf } from './nouns.ts'
import { PLAIN, type Reading } from './reading.ts'
import { isPerson, isPlural } from './words.ts'

export function readNone(atoms: readonly Atom[], i: number): Reading | null {
  const word = atoms[i]?.lower
  if (word === 'nobody') return zero(i, i + 1, i + 1, personNoun(i, i + 1), 'nobody')
  if (word === 'no') return readNo(atoms, i)
  if (word !== 'none') return null
  const of = readOf(atoms, i + 1)
  if (of !== null) return zero(i, i + 1, of.to, of, 'none of')
  const next = atoms[i + 1]?.lower ?? ''
  if (next === 'of') return zero(i, i + 1, i + 1, null, 'none of')
  return next === 'was' || next === 'were' || FATE_WORDS.has(next) ? zero(i, i + 1, i + 1, null, 'none') : null
}

function readNo(atoms: readonly Atom[], i: number): Reading | null {
  const dash = atoms[i + 1]?.text === '-' ? 1 : 0
  if (atoms[i + 1 + dash]?.lower === 'one' && (dash === 1 || !atoms[i + 1]?.glued)) {
    const to = i + 2 + dash
    const after = atoms[to]
    if (after?.text === '-' || (after?.pos === 'NOUN' && !after.glued)) return null
    return { ...zero(i, to, to, personNoun(i, to), 'no one'), additional: after?.lower === 'else' }
  }
  const noun = readNoun(atoms, i + 1, false)
  return noun !== null && ZERO_NOUNS.has(noun.lemma) ? zero(i, i + 1, noun.to, noun, `no ${noun.lemma}`) : null
}

function personNoun(from: number, to: number): NounRead {
  return { from, to, head: to - 1, headFrom: from, lemma: 'person', modifiers: [] }
}

function zero(from: number, numTo: number, to: number, noun: NounRead | null, saw: string): Reading {
  return { ...PLAIN, from, to, next: to, numFrom: from, numTo, value: 0, noun, because: [{ rule: 'none', saw }] }
}

/** "a single guard", "one single shot"; "not a single shot" is none at all. */
export function readSingle(atoms: readonly Atom[], i: number): Reading | null {
  if (atoms[i]?.lower !== 'a' || atoms[i + 1]?.lower !== 'single') return null
  const noun = readNoun(atoms, i + 2, false)
  if (noun === null || isPlural(atoms[noun.head] as Atom)) return null
  if (atoms[i - 1]?.lower === 'not') return { ...zero(i, i + 2, noun.to, noun, 'not a single'), from: i - 1, numFrom: i - 1 }
  return {
    ...PLAIN,
    from: i,
    to: noun.to,
    next: noun.to,
    numFrom: i + 1,
    numTo: i + 2,
    value: 1,
    noun,
    because: [{ rule: 'single', saw: noun.lemma }],
  }
}

/** "both pilots": two of a kind that the text has named; of things ("both sides") it counts nothing worth comparing. */
export function readBoth(atoms: readonly Atom[], i: number): Reading | null {
  if (atoms[i]?.lower !== 'both') return null
  const of = readOf(atoms, i + 1)
  const article = atoms[i + 1]?.lower === 'the' ? 1 : 0
  const noun = of ?? readNoun(atoms, i + 1 + article, true)
  if (noun === null || !isPerson(noun.lemma) || !isPlural(atoms[noun.head] as Atom) || atoms[noun.to]?.lower === 'and') return null
  return {
    ...PLAIN,
    from: i,
    to: noun.to,
    next: noun.to,
    numFrom: i,
    numTo: i + 1,
    value: 2,
    noun,
    because: [{ rule: 'both', saw: noun.lemma }],
  }
}

/** "killing a man", "a woman was killed". `span` ends at the article when an age stands between it and the noun. */
export function readArticle(atoms: readonly Atom[], i: number): Reading | null {
  const word = atoms[i]?.lower
  if (word !== 'a' && word !== 'an') return null
  const aged = afterAge(atoms, i + 1)
  const noun = readNoun(atoms, aged ?? i + 1, false)
  if (noun === null || !isPerson(noun.lemma) || isPlural(atoms[noun.head] as Atom)) return null
  const harmed = HARM_VERBS.has(atoms[i - 1]?.lower ?? '') || befalls(atoms, noun.to)
  if (!harmed) return null
  const to = aged === null ? noun.to : i + 1
  const because = [
    { rule: 'indefinite-article', saw: word },
    { rule: 'noun', saw: noun.lemma },
  ]
  return { ...PLAIN, from: i, to, next: to, numFrom: i, numTo: i + 1, value: 1, noun, because, fromArticle: true }
}

/** Index after "10-year-old", null without an age. */
function afterAge(atoms: readonly Atom[], i: number): number | null {
  for (let k = i + 1; k < i + 7; k++)
    if (atoms[k]?.lower === 'old' && /^(?:-|years?|months?)$/.test(atoms[k - 1]?.lower ?? '')) return k + 1
  return null
}

const LINKS: ReadonlySet<string> = new Set(['who', 'was', 'is', 'were', 'has', 'had', 'been', 'also', 'later', 'reportedly', 'being', ','])
const LONGEST_LINK = 4

/** Fates that need no "was": "a man killed his wife" would otherwise make him the victim. */
const INTRANSITIVE: ReadonlySet<string> = new Set([
  'dead',
  'died',
  'dies',
  'die',
  'perished',
  'succumbed',
  'missing',
  'survived',
  'drowned',
  'unhurt',
  'unharmed',
])
const AFTER_PASSIVE: ReadonlySet<string> = new Set(['in', 'by', 'when', 'while', 'after', 'during', '.', ',', 'on'])

function befalls(atoms: readonly Atom[], start: number): boolean {
  let at = start
  let passive = false
  while (at < start + LONGEST_LINK && LINKS.has(atoms[at]?.lower ?? '')) {
    passive = passive || AUX.has(atoms[at]?.lower ?? '')
    at++
  }
  const fate = atoms[at]?.lower ?? ''
  return FATE_WORDS.has(fate) && (passive || INTRANSITIVE.has(fate) || AFTER_PASSIVE.has(atoms[at + 1]?.lower ?? ''))
}

const AUX: ReadonlySet<string> = new Set(['was', 'is', 'were', 'been', 'being'])
