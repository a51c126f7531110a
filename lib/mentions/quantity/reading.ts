/**
 * What a reader of quantities hands back, before it becomes a mention with offsets.
 *
 * In: indexes of atoms and values. Out: a `Quantity` whose spans are cut from the file. Refuses: nothing.
 * Example: {from: 3, to: 7, numFrom: 5, …} over "at least ten ferries" → start of "at", end of "ferries", numeral "ten".
 */
import type { UnitRow } from '../../lexicon/units.ts'
import type { Hedge, Interval, Measure, Quantity, Sentence, Step } from '../../model.ts'
import type { Atom } from './atoms.ts'
import { clean, hedged, toBase } from './interval.ts'
import type { NounRead } from './nouns.ts'

export interface Reading {
  /** Atoms of the mention, hedge to noun; `next` is where the search goes on. */
  readonly from: number
  readonly to: number
  readonly next: number
  readonly numFrom: number
  readonly numTo: number
  /** A number, or the bounds of a range or of a vague word. */
  readonly value: number | readonly [low: number, high: number]
  readonly hedge: Hedge
  readonly measure: Measure
  readonly unit: string | null
  readonly row: UnitRow | null
  /** May lie outside `from`..`to`: what a measured amount is of ("5 kg of amber"). */
  readonly noun: NounRead | null
  readonly additional: boolean
  readonly because: readonly Step[]
  readonly unitImplied?: boolean
  readonly fromArticle?: boolean
}

/** Atoms that are no quantity, to be passed over together. */
export interface Pass {
  readonly pass: number
}

/** Atoms that look like a value and cannot be read. */
export interface Unreadable {
  readonly from: number
  readonly to: number
  readonly reason: string
}

export type ReadResult = Reading | Pass | Unreadable | null

export const isReading = (result: ReadResult): result is Reading => result !== null && 'value' in result
export const isPass = (result: ReadResult): result is Pass => result !== null && 'pass' in result

/** Everything a reading needs that most readings do not say. */
export const PLAIN = {
  hedge: 'exact',
  measure: 'count',
  unit: null,
  row: null,
  noun: null,
  additional: false,
} as const

export function intervalOf(reading: Reading): Interval {
  if (typeof reading.value === 'number') return hedged(reading.value, reading.hedge)
  const [low, high] = reading.value
  const soft = reading.hedge === 'vague' || reading.hedge === 'about' || reading.hedge === 'nearly'
  if (reading.hedge === 'over' || reading.hedge === 'at-least')
    return { low, high: null, ...(reading.hedge === 'over' ? { lowOpen: true } : {}) }
  if (reading.hedge === 'under' || reading.hedge === 'at-most')
    return { low: null, high, ...(reading.hedge === 'under' ? { highOpen: true } : {}) }
  return { low: clean(low), high: clean(high), ...(soft ? { soft: true } : {}) }
}

/** Two numbers of two sides are no amount. */
const NO_AMOUNT: Interval = { low: null, high: null }

export function toQuantity(reading: Reading, atoms: readonly Atom[], sentence: Sentence): Quantity {
  const at = (index: number) => atoms[index] as Atom
  const interval = intervalOf(reading)
  const noun = reading.noun
  const quantity: Quantity = {
    kind: 'quantity',
    sentenceId: sentence.id,
    start: at(reading.from).start,
    end: at(reading.to - 1).end,
    numeral: { start: at(reading.numFrom).start, end: at(reading.numTo - 1).end },
    point: typeof reading.value === 'number' ? reading.value : null,
    interval,
    hedge: reading.hedge,
    measure: reading.measure,
    unit: reading.unit,
    base: toBase(interval, reading.measure, reading.row),
    noun: noun === null ? null : { start: at(noun.headFrom).start, end: at(noun.head).end, lemma: noun.lemma, modifiers: noun.modifiers },
    additional: reading.additional,
    because: reading.because,
  }
  if (reading.measure === 'score' && typeof reading.value !== 'number') return { ...quantity, interval: NO_AMOUNT, score: reading.value }
  if (reading.unitImplied) return { ...quantity, unitImplied: true }
  return reading.fromArticle ? { ...quantity, fromArticle: true } : quantity
}
