/**
 * Ordinals before a noun, and words that multiply.
 *
 * In: atoms and an index. Out: measure 'ordinal' or 'multiple', or null.
 * Refuses: days of a month ("June 15th", "on the 22nd"), centuries, names ("Third Reich"), "first" and "second" as adverbs or units of
 * time. Example: "the third strike" → 3 strike; "twenty-first edition" → 21; "threefold" → 3; "twice as large" → 2; "shot twice" → 2 times.
 */
import { MONTHS } from '../../lexicon/labels.ts'
import { MULTIPLE_WORDS, ORDINALS, TENS } from '../../lexicon/numerals.ts'
import type { Atom } from './atoms.ts'
import { passOver } from './labels.ts'
import { type NounRead, readNoun } from './nouns.ts'
import { PLAIN, type Reading } from './reading.ts'
import { isHyphen } from './units.ts'
import { isCapital } from './words.ts'

export function readOrdinal(atoms: readonly Atom[], i: number): Reading | null {
  const read = ordinalAt(atoms, i)
  if (read === null) return null
  const { value, to } = read
  if (isDay(atoms, i, to)) return null
  if (value <= 2 && !isDetermined(atoms, i)) return null
  const noun = nounOf(atoms, to)
  if (noun === null || NOT_COUNTED.has(noun.lemma) || isName(atoms, i, to)) return null
  return {
    ...PLAIN,
    from: i,
    to: noun.to,
    next: noun.to,
    numFrom: i,
    numTo: to,
    value,
    measure: 'ordinal',
    noun,
    because: [{ rule: 'ordinal', saw: String(value) }],
  }
}

function ordinalAt(atoms: readonly Atom[], i: number): { readonly value: number; readonly to: number } | null {
  const atom = atoms[i] as Atom
  if (atom.kind === 'digits') {
    const suffix = atoms[i + 1]
    if (suffix === undefined || !suffix.glued || !/^(?:st|nd|rd|th)$/.test(suffix.lower) || !/^\d{1,4}$/.test(atom.lower)) return null
    return passOver(atoms, i) !== 2 || isChained(atoms, i) ? null : { value: Number(atom.lower), to: i + 2 }
  }
  const own = ORDINALS.get(atom.lower)
  if (own !== undefined) return { value: own, to: i + 1 }
  const tens = TENS.get(atom.lower)
  const unit = isHyphen(atoms, i + 1) ? ORDINALS.get(atoms[i + 2]?.lower ?? '') : undefined
  return tens !== undefined && unit !== undefined && unit < 10 ? { value: tens + unit, to: i + 3 } : null
}

/** The suffix itself is passed over as two atoms; anything longer, or glued before, is a date or a name. */
function isChained(atoms: readonly Atom[], i: number): boolean {
  return (atoms[i] as Atom).glued && (atoms[i - 1]?.kind === 'word' || atoms[i - 1]?.text === '/')
}

function isDay(atoms: readonly Atom[], i: number, to: number): boolean {
  const month = (atom: Atom | undefined) => atom !== undefined && isCapital(atom) && MONTHS.has(atom.lower)
  return month(atoms[i - 1]) || month(atoms[to]) || (atoms[to]?.lower === 'of' && month(atoms[to + 1]))
}

const DETERMINERS: ReadonlySet<string> = new Set(['the', 'a', 'his', 'her', 'its', 'their', 'our', 'my', "year's", 'this', 'that', 's'])

/** "first" and "second" are ordinals only right after a determiner or possessive: elsewhere they are adverbs or a time. */
function isDetermined(atoms: readonly Atom[], i: number): boolean {
  return DETERMINERS.has(atoms[i - 1]?.lower ?? '') || atoms[i - 1]?.pos === 'DET'
}

/** "third strike", "third-largest city": a hyphen joins an ordinal to a superlative only. */
function nounOf(atoms: readonly Atom[], to: number): NounRead | null {
  if (!isHyphen(atoms, to)) return atoms[to]?.kind === 'word' && !atoms[to]?.glued ? readNoun(atoms, to, false) : null
  return /est$/.test(atoms[to + 1]?.lower ?? '') ? readNoun(atoms, to + 2, false) : null
}

const NOT_COUNTED: ReadonlySet<string> = new Set([
  'century',
  'degree',
  'hand',
  'thought',
  'place',
  'glance',
  'aid',
  'lady',
  'minister',
  'sight',
  'instance',
  'name',
])

/** "Third Reich", "Second World War", "Fifth Avenue": both words capitalised inside a sentence. */
function isName(atoms: readonly Atom[], i: number, to: number): boolean {
  const [self, next] = [atoms[i] as Atom, atoms[to]]
  return next !== undefined && isCapital(next) && (self.kind === 'word' ? isCapital(self) : true)
}

export function readMultiple(atoms: readonly Atom[], i: number): Reading | null {
  const word = atoms[i]?.lower ?? ''
  const value = MULTIPLE_WORDS.get(word)
  if (value === undefined) return null
  const fold = word.endsWith('fold')
  const next = atoms[i + 1]
  const base = { ...PLAIN, from: i, numFrom: i, numTo: i + 1, value }
  if (fold) {
    const noun = next?.kind === 'word' && (next.pos === 'NOUN' || next.pos === 'ADJ') ? readNoun(atoms, i + 1, false) : null
    return {
      ...base,
      to: noun?.to ?? i + 1,
      next: noun?.to ?? i + 1,
      measure: 'multiple',
      noun,
      because: [{ rule: 'multiple', saw: word }],
    }
  }
  if (next !== undefined && /^(?:as|the|that|its|their|his|her|what)$/.test(next.lower)) {
    return { ...base, to: i + 1, next: i + 1, measure: 'multiple', because: [{ rule: 'multiple', saw: word }] }
  }
  const noun: NounRead = { from: i, to: i + 1, head: i, headFrom: i, lemma: 'time', modifiers: [] }
  return { ...base, to: i + 1, next: i + 1, measure: 'count', noun, because: [{ rule: 'noun', saw: 'times' }] }
}
