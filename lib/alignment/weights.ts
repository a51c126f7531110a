/**
 * Features → how sure it is that two slots answer one question: a weighed sum and the score that it gives.
 *
 * In: the features of two slots, or some of them. Out: a sum in whole steps, a score 0..1, whether a score can come out at all.
 * Refuses: nothing. Example: like nouns, same predicate, mutual best sentences, equal value → 0.95.
 */
import type { Slot } from '../model.ts'
import { type Features, SIGNS } from './signs.ts'
import { COMPATIBLE, OPPOSED, type WeightRow } from './weight-rows.ts'

/** Weighed features are whole numbers of this: a sum of them is the same in any order, and one of them can be taken out again. */
const WHOLE = 2 ** 40

/** The weighed sum of a pair in whole steps. */
export function weighedSum(kind: Slot['kind'], features: Features): number {
  const { bias, names, weights } = (features.equal > 0 ? COMPATIBLE_ROWS : OPPOSED_ROWS)[kind]
  let sum = Math.round(bias * WHOLE)
  for (let i = 0; i < names.length; i++) sum += Math.round((weights[i] as number) * features[names[i] as keyof Features] * WHOLE)
  return sum
}

/** Probability-like score 0..1 of a weighed sum. */
export function scoreOf(sum: number): number {
  return 1 / (1 + Math.exp(-sum / WHOLE))
}

/** What a weighed sum changes by when one feature of it goes from one value to another and all else stays. */
export function change(kind: Slot['kind'], opposed: boolean, name: keyof Features, from: number, to: number): number {
  const weight = (opposed ? OPPOSED : COMPATIBLE)[kind][name] ?? 0
  return Math.round(weight * to * WHOLE) - Math.round(weight * from * WHOLE)
}

/** Probability-like score 0..1. */
export function score(kind: Slot['kind'], features: Features): number {
  return scoreOf(weighedSum(kind, features))
}

/** Rounding of sums in another order is far below this. */
const SLACK = 1e-6

/** What is asked of the slots of two sentences, and how far from it those came that were refused. */
export interface Asked {
  /** The lowest score that is asked for, and the sum that gives it. */
  readonly least: number
  readonly sum: number
  /** How far the sum of the one that came nearest fell short, of those refused by their sum: what raises no sum by so much lets none in. */
  short: number
}

export function asking(least: number): Asked {
  return { least, sum: logit(least), short: Number.POSITIVE_INFINITY }
}

/**
 * False when no score of `least` can come out, whatever the features that are not known yet: each lies in 0..1 (`role` in -1..1).
 * Most pairs end here, before what costs most is read.
 *
 * @param more Features beside the first ones, when the same pair is asked about again.
 */
export function mayReach(
  asked: Asked,
  kind: Slot['kind'],
  features: Partial<Features> & Pick<Features, 'equal'>,
  more: Partial<Features> = NONE,
): boolean {
  const { bias, names, weights } = (features.equal > 0 ? COMPATIBLE_ROWS : OPPOSED_ROWS)[kind]
  let z = bias
  for (let i = 0; i < names.length; i++) {
    const name = names[i] as keyof Features
    const value = features[name] ?? more[name]
    const weight = weights[i] as number
    z += value === undefined ? Math.max(0, weight) : weight * value
  }
  if (z + SLACK >= asked.sum) return true
  asked.short = Math.min(asked.short, asked.sum - z)
  return false
}

/** Whether a score is an edge; of one that is none it is kept by how much it is none. */
export function isEnough(asked: Asked, score: number): boolean {
  if (score >= asked.least) return true
  asked.short = Math.min(asked.short, asked.sum - logit(score))
  return false
}

function logit(score: number): number {
  return Math.log(score / (1 - score))
}

/** What a sum rises by at most, whatever the kind, when these rise by so much; more than rounding may take away. */
export function mostRaised(sentence: number, mutual: number, neighbours: number): number {
  const raised = MOST.sentence * Math.max(0, sentence) + MOST.mutual * Math.max(0, mutual) + MOST.neighbours * Math.max(0, neighbours)
  return raised + 2 * SLACK
}

const NONE: Partial<Features> = {}

/** A row as two lists, its features in the order in which they are summed. */
interface CompiledRow {
  readonly bias: number
  readonly names: readonly (keyof Features)[]
  readonly weights: readonly number[]
}

function compiled(rows: Readonly<Record<Slot['kind'], WeightRow>>): Readonly<Record<Slot['kind'], CompiledRow>> {
  const compile = (row: WeightRow): CompiledRow => {
    const names = SIGNS.filter((name) => row[name] !== undefined)
    return { bias: row.bias, names, weights: names.map((name) => row[name] as number) }
  }
  return {
    quantity: compile(rows.quantity),
    date: compile(rows.date),
    time: compile(rows.time),
    name: compile(rows.name),
    place: compile(rows.place),
    quote: compile(rows.quote),
    attribution: compile(rows.attribution),
    event: compile(rows.event),
    thing: compile(rows.thing),
  }
}

const heaviest = (name: keyof Features): number =>
  Math.max(0, ...[COMPATIBLE, OPPOSED].flatMap((rows) => Object.values(rows).map((row) => row[name] ?? 0)))

const MOST = { sentence: heaviest('sentence'), mutual: heaviest('mutual'), neighbours: heaviest('neighbours') }

const COMPATIBLE_ROWS = compiled(COMPATIBLE)
const OPPOSED_ROWS = compiled(OPPOSED)
