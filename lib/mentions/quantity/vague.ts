/**
 * Words that bound a number without naming it, and numbers said to be unknown.
 *
 * In: atoms and an index. Out: a reading with bounds and no point, soft; or unreadable, with the reason; or null.
 * Refuses: "many", "numerous" (they bound nothing) and "few" without "a" (it says how little). Example: "tens of thousands of pilgrims"
 * → 20,000–99,999; "several hundred dockers" → 300–999; "an unknown number of" → unresolved.
 */
import { SCALES, VAGUE, VAGUE_FACTORS } from '../../lexicon/numerals.ts'
import { FATE_WORDS, HARM_VERBS } from '../../lexicon/people.ts'
import type { Atom } from './atoms.ts'
import { hedgeBefore } from './hedging.ts'
import { readMeasured } from './measured.ts'
import { PLAIN, type Reading, type ReadResult } from './reading.ts'

interface Bounds {
  readonly value: readonly [number, number]
  /** Where the mention and the numeral begin, and where the words end. */
  readonly from: number
  readonly numFrom: number
  readonly to: number
}

export function readVague(atoms: readonly Atom[], i: number): ReadResult {
  const unknown = readUnknown(atoms, i)
  if (unknown !== null) return unknown
  const bounds = readPowers(atoms, i) ?? readFactor(atoms, i)
  return bounds === null ? null : withMeasure(atoms, bounds)
}

/** Said of a number that nobody gives. */
export const UNKNOWN: ReadonlySet<string> = new Set(['unknown', 'undisclosed', 'unspecified', 'undetermined', 'unconfirmed'])

function readUnknown(atoms: readonly Atom[], i: number): ReadResult {
  if (atoms[i]?.lower !== 'an' || !UNKNOWN.has(atoms[i + 1]?.lower ?? '')) return null
  const head = atoms[i + 2]?.lower
  if ((head !== 'number' && head !== 'amount' && head !== 'sum') || atoms[i + 3]?.lower !== 'of') return null
  return { from: i, to: i + 3, reason: 'the number is said to be unknown' }
}

/** "dozens", "hundreds of thousands", "tens of thousands". */
function readPowers(atoms: readonly Atom[], i: number): Bounds | null {
  const word = atoms[i]?.lower ?? ''
  const big = atoms[i + 1]?.lower === 'of' ? VAGUE.get(atoms[i + 2]?.lower ?? '') : undefined
  const factor = word === 'tens' ? 10 : word === 'hundreds' ? 100 : word === 'dozens' ? 12 : null
  if (factor !== null && big !== undefined && big[0] >= 2000) {
    const one = big[0] / 2
    return { value: [2 * factor * one, (factor === 100 ? 1000 : 100) * one - 1], from: i, numFrom: i, to: i + 3 }
  }
  const own = VAGUE.get(word)
  if (own === undefined || (word === 'scores' && !isCountOfScores(atoms, i))) return null
  return { value: own, from: i, numFrom: i, to: i + 1 }
}

/** "scores" counts twenties before "of", after a verb of harm or before a fate; else it is points in a game. */
function isCountOfScores(atoms: readonly Atom[], i: number): boolean {
  if (atoms[i + 1]?.lower === 'of') return !/^(?:the|test|exam|final|their|his|her)$/.test(atoms[i - 1]?.lower ?? '')
  const next = atoms[i + 1]?.lower ?? ''
  return (
    HARM_VERBS.has(atoms[i - 1]?.lower ?? '') ||
    FATE_WORDS.has(next) ||
    ((next === 'were' || next === 'more') && atoms[i - 1]?.lower !== 'test')
  )
}

/** "several", "a few", "a couple of", "a handful of", each with a scale after it. */
function readFactor(atoms: readonly Atom[], i: number): Bounds | null {
  const article = atoms[i]?.lower === 'a'
  const at = article ? i + 1 : i
  const word = atoms[at]?.lower ?? ''
  const factor = VAGUE_FACTORS.get(word)
  if (factor === undefined || (word === 'several') === article) return null
  let to = at + 1
  const scale = SCALES.get(atoms[to]?.lower ?? '')
  if (scale !== undefined) {
    const [low, high] = word === 'several' ? [3, 10] : [factor[0], factor[1]]
    const top = word === 'several' ? (scale === 12 ? 99 : high * scale - 1) : high * scale
    return { value: [low * scale, top], from: i, numFrom: at, to: to + 1 }
  }
  if (word === 'couple' && atoms[to]?.lower !== 'of') return null
  if (word === 'handful' && atoms[to]?.lower !== 'of') return null
  if (word === 'few' && atoms[to]?.lower === 'too') return null
  if (word === 'several' && atoms[to]?.pos === 'ADV') to = at + 1
  return { value: factor, from: i, numFrom: at, to }
}

function withMeasure(atoms: readonly Atom[], bounds: Bounds): Reading | null {
  let at = bounds.to
  const of = atoms[at]?.lower === 'of'
  if (of) at++
  if (of) while (/^(?:the|these|those|his|her|their|its)$/.test(atoms[at]?.lower ?? '')) at++
  const numeral = { from: bounds.numFrom, to: bounds.to, digits: false, scale: 1 }
  const measured = readMeasured(atoms, { numeral, numTo: bounds.to, value: bounds.value, sign: null, afterHedge: at })
  if (measured === 'name') return null
  const small = bounds.value[1] < 20
  if (
    small &&
    measured.noun === null &&
    measured.unit === null &&
    measured.measure === 'count' &&
    !of &&
    !FATE_WORDS.has(atoms[at]?.lower ?? '') &&
    !measured.additional
  )
    return null
  const bare = measured.measure === 'count' && measured.noun === null
  const hedge = hedgeBefore(atoms, bounds.from)
  const to = bare ? Math.max(bounds.to, measured.additional ? measured.to : 0) : measured.to
  const another = /^(?:another|other)$/.test(atoms[bounds.from - 1]?.lower ?? '')
  return {
    ...PLAIN,
    from: hedge?.from ?? bounds.from,
    to,
    next: to,
    numFrom: bounds.numFrom,
    numTo: bounds.to,
    value: bounds.value,
    hedge: hedge === null || hedge.hedge === 'about' ? 'vague' : hedge.hedge,
    measure: measured.measure,
    unit: measured.unit,
    row: measured.row,
    noun: measured.noun,
    additional: measured.additional || another,
    because: [{ rule: 'vague', saw: atoms[bounds.numFrom]?.lower ?? '' }, ...measured.because],
    ...(measured.implied ? { unitImplied: true } : {}),
  }
}
