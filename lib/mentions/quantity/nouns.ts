/**
 * The noun a number counts, with its modifiers.
 *
 * In: atoms and the index after the numeral. Out: the head, its lemma and modifiers' lemmas, or null where nothing is named
 * ("killed 24", "Five dead"). Refuses: months, weekdays and a lone singular after a plural number ("24 last week").
 * Example: "two wooden ferries" → ferry ['wooden']; "seven AK-47s" → AK-47; "six police officers" → officer ['police'].
 */
import { MONTHS, WEEKDAYS } from '../../lexicon/labels.ts'
import { FATE_WORDS } from '../../lexicon/people.ts'
import type { Atom } from './atoms.ts'
import { isBad, readNumeral } from './numeral.ts'
import { isCapital, isPerson, isPlural, lemmaOf } from './words.ts'

export interface NounRead {
  /** Atoms of the whole phrase; `head` is the last atom of the head. */
  readonly from: number
  readonly to: number
  readonly head: number
  /** First atom of the head: differs from `head` for model numbers alone. */
  readonly headFrom: number
  readonly lemma: string
  readonly modifiers: readonly string[]
}

/** Long enough for "several hundred heavily armed and masked riot policemen", short enough to stay in the phrase. */
const LONGEST_PHRASE = 8

const STOP: ReadonlySet<string> = new Set(
  (
    'a an the this that these those his her its their our my your of in on at by for from to with into onto over under after before since until as than ' +
    'and or but nor who whom which whose what when where while if because is are was were be been being has have had do does did will would can could ' +
    'may might must shall should not no he she it they we i you him them us there here so also too just only even still already ago later earlier ' +
    'more less per each every both all said says say told during against about around near between among across through without within'
  ).split(' '),
)

/** Singular nouns that count many. */
const COLLECTIVE: ReadonlySet<string> = new Set(
  (
    'police crew staff personnel aircraft sheep fish cattle head infantry cavalry troop people folk percent deer salmon spacecraft hovercraft offspring ' +
    'livestock military youth clergy gendarmerie media series species'
  ).split(' '),
)

const TIME_WORDS: ReadonlySet<string> = new Set([
  'last',
  'this',
  'next',
  'yesterday',
  'today',
  'tomorrow',
  'tonight',
  'early',
  'late',
  'overnight',
])

const DEMONYM = /(?:ese|ish|ch|ss)$/

/** "Two counts of murder" are two charges. */
function isOfCharge(atoms: readonly Atom[], head: number): boolean {
  return atoms[head]?.lemma === 'count' && atoms[head + 1]?.lower === 'of'
}

/** `many` = the number is not one, so that a singular head must be a collective. */
export function readNoun(atoms: readonly Atom[], start: number, many: boolean): NounRead | null {
  const modifiers: number[] = []
  let head = -1
  let at = start
  for (; at < start + LONGEST_PHRASE; at++) {
    const atom = atoms[at]
    if (atom === undefined) break
    const owner = head === at - 1 && isPossessive(atoms, at)
    if (owner || joinsModifier(atoms, at, head)) {
      modifiers.push(head)
      head = -1
      if (owner) at++
      continue
    }
    if (joinsWords(atoms, at, start)) continue
    const model = modelNumber(atoms, at)
    if (model !== null) {
      return { from: start, to: model.to, head: model.to - 1, headFrom: at, lemma: model.lemma, modifiers: lemmas(atoms, modifiers) }
    }
    const designation = designationAt(atoms, at)
    if (designation !== null) {
      modifiers.push(at)
      at = designation - 1
      continue
    }
    if (!canStand(atoms, at, start) || (atom.glued && at > start && !isDash(atoms[at - 1]))) break
    const role = roleOf(atoms, at, head)
    if (role === 'stop') break
    if (role === 'head') {
      if (head >= 0) modifiers.push(head)
      head = at
    } else modifiers.push(at)
  }
  if (head >= 0 && isOwner(atoms, head)) return null
  if (head < 0 || (many && !mayBeMany(atoms, head))) return null
  return {
    from: start,
    to: head + 1,
    head,
    headFrom: head,
    lemma: isOfCharge(atoms, head) ? 'charge' : lemmaOf(atoms[head] as Atom),
    modifiers: lemmas(
      atoms,
      modifiers.filter((k) => k < head),
    ),
  }
}

/** "of the victims", "of them": the noun after a partitive, and whether it is a pronoun only. */
export function readOf(atoms: readonly Atom[], start: number): NounRead | null {
  if (atoms[start]?.lower !== 'of') return null
  let at = start + 1
  while (DETERMINERS.has(atoms[at]?.lower ?? '')) at++
  if (atoms[at]?.lower === "'" || atoms[at]?.text === '“') return null
  // "Three of its seven cars".
  const whole = at > start + 1 ? readNumeral(atoms, at) : null
  return readNoun(atoms, whole === null || isBad(whole) ? at : whole.to, false)
}

const DETERMINERS: ReadonlySet<string> = new Set([
  'the',
  'these',
  'those',
  'its',
  'his',
  'her',
  'their',
  'our',
  'all',
  'my',
  'such',
  'this',
  'that',
])

function isDash(atom: Atom | undefined): boolean {
  return atom?.text === '-' || atom?.text === '‑'
}

/** "the guard's uniforms": the owner is a modifier, the owned the head. */
function isPossessive(atoms: readonly Atom[], at: number): boolean {
  return (
    atoms[at]?.lower === "'" &&
    atoms[at]?.glued === true &&
    atoms[at + 1]?.lower === 's' &&
    atoms[at + 1]?.glued === true &&
    atoms[at + 2]?.kind === 'word'
  )
}

/** "Iceland's 320,000 people": what is owned is counted by a number of its own. */
function isOwner(atoms: readonly Atom[], head: number): boolean {
  return (
    atoms[head + 1]?.lower === "'" && atoms[head + 1]?.glued === true && atoms[head + 2]?.lower === 's' && atoms[head + 2]?.glued === true
  )
}

/** "state-approved independents": a noun joined to a participle is no head. */
function joinsModifier(atoms: readonly Atom[], at: number, head: number): boolean {
  if (head < 0 || head !== at - 1 || !isDash(atoms[at]) || atoms[at]?.glued !== true || atoms[at + 1]?.glued !== true) return false
  const next = atoms[at + 1]
  return next?.kind === 'word' && next.pos !== 'NOUN' && next.pos !== 'PROPN' && !isPlural(next)
}

/** A hyphen inside a compound ("long-range missiles"), never the first thing. */
function joinsWords(atoms: readonly Atom[], at: number, start: number): boolean {
  return at > start && isDash(atoms[at]) && (atoms[at] as Atom).glued && atoms[at + 1]?.kind === 'word' && atoms[at + 1]?.glued === true
}

/** "AK-47s", "737s", "F-16s": letters, a hyphen, digits and a plural s. */
function modelNumber(atoms: readonly Atom[], at: number): { readonly to: number; readonly lemma: string } | null {
  const first = atoms[at] as Atom
  if (first.kind === 'digits' && atoms[at + 1]?.lower === 's' && atoms[at + 1]?.glued) return { to: at + 2, lemma: first.text }
  if (first.kind !== 'word' || !isCapital(first)) return null
  const dash = isDash(atoms[at + 1]) && atoms[at + 1]?.glued
  const digits = atoms[at + (dash ? 2 : 1)]
  if (digits?.kind !== 'digits' || !digits.glued) return null
  const plural = atoms[at + (dash ? 3 : 2)]
  if (plural?.lower !== 's' || !plural.glued) return null
  return { to: at + (dash ? 4 : 3), lemma: `${first.text}${dash ? '-' : ''}${digits.text}` }
}

/** "12 AK 47 guns", "seven AK-47 assault rifles", "five Boeing 737 jets": a make and its number before the noun; the index after them. */
function designationAt(atoms: readonly Atom[], at: number): number | null {
  const name = atoms[at] as Atom
  if (name.kind !== 'word' || !isCapital(name) || MONTHS.has(name.lower) || WEEKDAYS.has(name.lower)) return null
  const dash = isDash(atoms[at + 1]) && atoms[at + 1]?.glued === true
  const digits = atoms[at + (dash ? 2 : 1)]
  const noun = atoms[at + (dash ? 3 : 2)]
  if (digits?.kind !== 'digits' || digits.glued !== dash || noun?.kind !== 'word' || noun.glued) return null
  if (!/^\d{2,3}$/.test(digits.lower) || STOP.has(noun.lower) || (noun.pos !== 'NOUN' && noun.pos !== 'ADJ' && !isPlural(noun))) return null
  return name.text === name.text.toUpperCase() || dash || name.pos === 'PROPN' ? at + (dash ? 3 : 2) : null
}

/** "All-Star games": a word that would end the phrase is a part of a compound when a hyphen joins it to the next. */
function isJoined(atoms: readonly Atom[], at: number): boolean {
  return isDash(atoms[at + 1]) && atoms[at + 1]?.glued === true && atoms[at + 2]?.glued === true && isCapital(atoms[at] as Atom)
}

function canStand(atoms: readonly Atom[], at: number, start: number): boolean {
  const atom = atoms[at] as Atom
  if (atom.kind !== 'word') return false
  if (STOP.has(atom.lower) && !isJoined(atoms, at)) return false
  if (isCapital(atom) && (MONTHS.has(atom.lower) || WEEKDAYS.has(atom.lower)) && at > start) return false
  return !(TIME_WORDS.has(atom.lower) && at >= start)
}

type Role = 'head' | 'modifier' | 'stop'

function roleOf(atoms: readonly Atom[], at: number, head: number): Role {
  const atom = atoms[at] as Atom
  const plural = isPlural(atom)
  const previous = head >= 0 ? (atoms[head] as Atom) : null
  const afterPlural = previous !== null && isPlural(previous) && at === head + 1
  if (FATE_WORDS.has(atom.lower) && !(atom.lower === 'shot' && atom.pos === 'NOUN'))
    return previous === null && nounFollows(atoms, at + 1) ? 'modifier' : 'stop'
  if (previous !== null && isCapital(atom) && !isCapital(previous)) return 'stop'
  if (atom.pos === 'NOUN' || atom.pos === 'PROPN') return afterPlural && !plural ? 'stop' : 'head'
  if (plural && (atom.pos === 'VERB' || atom.pos === 'X' || atom.pos === 'ADJ') && !afterPlural) return 'head'
  if (previous !== null && atom.pos === 'ADJ' && isCapital(atom) && isCapital(previous)) return 'head'
  if (previous !== null && !isDash(atoms[at + 1])) return 'stop'
  if (isJoined(atoms, at)) return 'modifier'
  if (atom.pos === 'NUM') return 'stop'
  if (atom.pos === 'ADJ' || atom.pos === 'ADV' || atom.pos === 'X') return 'modifier'
  if (atom.pos === 'VERB' && isDash(atoms[at - 1])) return 'modifier'
  if (atom.pos === 'VERB') return /(?:ed|ing|en|n)$/.test(atom.lower) ? (nounFollows(atoms, at + 1) ? 'modifier' : 'stop') : 'stop'
  if (isPerson(lemmaOf(atom))) return 'head'
  return 'stop'
}

function nounFollows(atoms: readonly Atom[], at: number): boolean {
  for (let k = at; k < at + 3; k++) {
    const atom = atoms[k]
    if (atom?.kind !== 'word' || STOP.has(atom.lower) || TIME_WORDS.has(atom.lower)) return false
    if (isCapital(atom) && (WEEKDAYS.has(atom.lower) || MONTHS.has(atom.lower))) return false
    if (atom.pos === 'NOUN' || isPlural(atom)) return true
    if (atom.pos !== 'ADJ' && atom.pos !== 'PROPN') return false
  }
  return false
}

function mayBeMany(atoms: readonly Atom[], head: number): boolean {
  const atom = atoms[head] as Atom
  if (isPlural(atom) || COLLECTIVE.has(atom.lower) || COLLECTIVE.has(atom.lemma)) return true
  if (atom.lemma !== atom.lower && atom.pos === 'NOUN') return true
  return isCapital(atom) && DEMONYM.test(atom.lower)
}

function lemmas(atoms: readonly Atom[], at: readonly number[]): readonly string[] {
  return at.map((k) => lemmaOf(atoms[k] as Atom))
}
