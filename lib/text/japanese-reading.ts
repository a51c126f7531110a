/**
 * May this Japanese spelling be that name in letters?
 *
 * In: a name in kana or characters, a name in letters. Out: 'spelled' (every sign may be read so), 'sounds' (a foreign name that sounds
 * like it), or null. Refuses: to make letters of characters, and to match one or two sounds, which fit too much.
 * Example: '黒崎' / 'Kurosaki' → spelled; 'チョンブリ' / 'Chon Buri' → spelled; 'トランプ' / 'Trump' → sounds.
 */
import { KANA } from '../lexicon/kana.ts'
import { NAME_READINGS } from '../lexicon/name-kanji.ts'
import { plainLetters } from './edit-distance.ts'
import { foldText } from './fold.ts'

export type Reading = 'spelled' | 'sounds'

const KATAKANA = /^[\u30a1-\u30fa\u30fc・＝=]+$/
/** Names shorter than this in letters are matched sign by sign only. */
const SHORTEST_SOUND = 4

/** @param japanese A name without title or kind; dots between its parts are of no weight. */
export function readsAs(japanese: string, latin: string): Reading | null {
  const letters = plainLetters(foldText(latin)).replace(/[^a-z]/g, '')
  const signs = foldText(japanese).replace(/[・＝=\s\-‐]/g, '')
  if (letters.length < (signs.length < 2 ? 4 : 2)) return null
  if (isSpelled(signs, shorten(letters))) return 'spelled'
  if (!KATAKANA.test(signs) || letters.length < SHORTEST_SOUND) return null
  return soundsLike(romanise(signs), letters) ? 'sounds' : null
}

/** Kana in letters, long vowels and doubled consonants left single: 'トーキョー' → 'tokyo'. Other signs are left out. */
export function romanise(kana: string): string {
  let letters = ''
  for (let at = 0; at < kana.length; ) {
    const two = KANA.get(kana.slice(at, at + 2))
    letters += two ?? KANA.get(kana.charAt(at)) ?? ''
    at += two === undefined ? 1 : 2
  }
  return letters
}

/* ------------------------------------------------------------------ sign by sign */

/** Long vowels are written in several ways: Ohno, Ōno, Oono and Ouno are Ono; m before b and p is n. */
function shorten(letters: string): string {
  return letters
    .replace(/ou|oo|oh(?![aeiouy])/g, 'o')
    .replace(/uu/g, 'u')
    .replace(/m(?=[bpm])/g, 'n')
    .replace(/([^aeioun])\1/g, '$1')
    .replace(/tch/g, 'ch')
}

const VOICED: readonly (readonly [RegExp, string])[] = [
  [/^k/, 'g'],
  [/^sh/, 'j'],
  [/^s/, 'z'],
  [/^ts/, 'z'],
  [/^ch/, 'j'],
  [/^t/, 'd'],
  [/^[hf]/, 'b'],
  [/^[hf]/, 'p'],
]

/** All signs, each by one of its readings, give the letters from the first to the last. */
function isSpelled(signs: string, letters: string): boolean {
  let ends = new Map<number, Set<number>>([[0, new Set([0])]])
  for (let at = 0; at < signs.length; at++) {
    const here = ends.get(at)
    if (here === undefined) continue
    for (const [length, readings] of readingsAt(signs, at)) {
      for (const from of here) {
        for (const reading of readings) {
          for (const to of follow(letters, from, reading)) ends = add(ends, at + length, to)
        }
      }
    }
  }
  return ends.get(signs.length)?.has(letters.length) ?? false
}

function add(ends: Map<number, Set<number>>, at: number, to: number): Map<number, Set<number>> {
  return ends.set(at, (ends.get(at) ?? new Set()).add(to))
}

/** Signs at `at` with a reading: how many, and the readings. */
function readingsAt(signs: string, at: number): readonly (readonly [number, readonly string[]])[] {
  const sign = signs.charAt(at)
  if (/[っッー々ノヶ]/.test(sign)) return [[1, LOOSE[sign] ?? ['']]]
  const found: (readonly [number, readonly string[]])[] = []
  for (const length of [3, 2, 1]) {
    const run = signs.slice(at, at + length)
    if (run.length < length) continue
    const kana = KANA.get(run)
    const readings = kana === undefined ? NAME_READINGS.get(run) : [kana]
    if (readings !== undefined) found.push([length, kana === undefined && at > 0 ? [...readings, ...readings.flatMap(voiced)] : readings])
  }
  return found
}

const LOOSE: Readonly<Record<string, readonly string[]>> = { ノ: ['no'], ヶ: ['ga', 'ke'] }

function voiced(reading: string): readonly string[] {
  return VOICED.flatMap(([from, to]) => (from.test(reading) ? [reading.replace(from, to)] : []))
}

/** Where the letters may go on after a reading: a long vowel over two signs is written once. */
function follow(letters: string, from: number, reading: string): readonly number[] {
  const found: number[] = []
  const short = shorten(reading)
  if (letters.startsWith(short, from)) found.push(from + short.length)
  // 大岡 is o + oka, written Ooka or Oka; 札幌 is sap + poro.
  const joined = short.slice(1)
  const before = letters.charAt(from - 1)
  const runsOn = short.charAt(0) === before || ('ou'.includes(short.charAt(0)) && 'ou'.includes(before))
  if (from > 0 && runsOn && letters.startsWith(joined, from)) found.push(from + joined.length)
  return found
}

/* ------------------------------------------------------------------ by sound */

/** How much one letter against another costs: little where Japanese has one sound for both. */
const ONE_SOUND: readonly string[] = [
  'lr',
  'vb',
  'ckqgx',
  'szcjxt',
  'td',
  'hf',
  'nm',
  'jgdyz',
  'vwu',
  'iye',
  'aeou',
  'ie',
  'pf',
  'hk',
  'wfv',
]
const VOWELS = 'aeiouyw'
/** Cost for each letter of the longer name up to which two are one; measured on names of news. */
const ALLOWED = 0.15

function soundsLike(romaji: string, latin: string): boolean {
  const a = plainSounds(romaji.replace(/ngu$/, 'n'))
  const b = plainSounds(latin)
  const consonants = b.replace(/[aeiouy]/g, '').length
  if (consonants < 2 || a.length < 3 || !isOneSound(a.charAt(0), b.charAt(0))) return false
  return alignmentCost(a, b) <= ALLOWED * Math.max(consonants + 2, b.length)
}

function plainSounds(letters: string): string {
  return letters
    .replace(/^ma?c(?=[ckgq])/, 'ma')
    .replace(/sch|sh|tch|ch|ts/g, (sound) => (sound === 'sh' || sound === 'sch' ? 's' : sound === 'ts' ? 't' : 'c'))
    .replace(/ck|q/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/th/g, 's')
    .replace(/wh/g, 'w')
    .replace(/x/g, 'ks')
    .replace(/c(?=[^eiyh]|$)/g, (c) => (letters.includes('ch') ? c : 'k'))
    .replace(/ng(?=[^aeiou]|$)/g, 'n')
    .replace(/([a-z])\1+/g, '$1')
}

function isOneSound(a: string, b: string): boolean {
  return a === b || ONE_SOUND.some((set) => set.includes(a) && set.includes(b))
}

/** Least cost to turn one into the other; vowels that Japanese puts in and sounds that English does not speak are cheap. */
function alignmentCost(a: string, b: string): number {
  let last = Array.from({ length: b.length + 1 }, (_, j) => [...b.slice(0, j)].reduce((sum, letter) => sum + dropped(letter), 0))
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charAt(i - 1)
    const gap = 'uoiy'.includes(letter) ? 0.1 : 'ae'.includes(letter) ? 0.35 : 1
    const row = [(last[0] as number) + gap]
    for (let j = 1; j <= b.length; j++) {
      const other = b.charAt(j - 1)
      row.push(
        Math.min((last[j] as number) + gap, (row[j - 1] as number) + dropped(other), (last[j - 1] as number) + changed(letter, other)),
      )
    }
    last = row
  }
  return last[b.length] as number
}

function dropped(letter: string): number {
  return letter === 'h' || letter === 'r' || letter === 'e'
    ? 0.2
    : VOWELS.includes(letter)
      ? 0.35
      : letter === 'g' || letter === 't' || letter === 'd'
        ? 0.7
        : 1
}

function changed(a: string, b: string): number {
  if (a === b) return 0
  const vowels = VOWELS.includes(a) && VOWELS.includes(b)
  if ('iy'.includes(a) && 'iy'.includes(b)) return 0.1
  return vowels ? ('iey'.includes(a) === 'iey'.includes(b) ? 0.3 : 0.4) : isOneSound(a, b) ? (pairCost(a, b) ? 0.05 : 0.35) : 1.2
}

/** The pairs that Japanese never tells apart. */
function pairCost(a: string, b: string): boolean {
  return 'lr'.includes(a) && 'lr'.includes(b) ? true : 'vb'.includes(a) && 'vb'.includes(b) ? true : 'ck'.includes(a) && 'ck'.includes(b)
}

/** True for text with kana or characters. */
export function isEastAsian(text: string): boolean {
  return /[\u3041-\u30fa\u30fc\u3400-\u9fff]/.test(text)
}

/** True where a name in letters that begins with `letter` may be the Japanese one; a quick test before `readsAs`. */
export function sameStart(japanese: string, letter: string): boolean {
  const kana = KANA.get(japanese.slice(0, 2)) ?? KANA.get(japanese.charAt(0))
  if (kana !== undefined) return isOneSound(kana.charAt(0), letter) || (letter === 'w' && 'ou'.includes(kana.charAt(0)))
  return [3, 2, 1].some((length) => NAME_READINGS.get(japanese.slice(0, length))?.some((reading) => reading.charAt(0) === letter))
}

/** A foreign word as it sounds, in katakana throughout; shorter ones fit too much. */
export function isLoanword(text: string): boolean {
  return /^[\u30a1-\u30fa\u30fc]{3,}$/.test(text)
}
