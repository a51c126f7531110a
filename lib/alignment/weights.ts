/**
 * Features → how sure it is that two slots answer one question: logistic rows, two a kind.
 *
 * Values that exclude one another get a row of their own: an equal value is itself evidence that the question is the same,
 * and what is left without it (the predicate, the counted noun, being each other's best partner) must weigh more.
 * The weights are few and named so that a reader can follow a score. They were fitted with tests/eval/fit-weights.ts on
 * gold texts and rounded; for figures and dates the opposed rows were fitted together with the compatible ones, because what makes
 * two sentences ask one question is the same whether their values agree or not, and opposed pairs alone are few.
 * Example: like nouns, same predicate, mutual best sentences, equal value → 0.95.
 */
import type { Slot } from '../model.ts'
import { type Features, SIGNS } from './signs.ts'

export type WeightRow = Readonly<Partial<Record<keyof Features, number>>> & { readonly bias: number }

/** Pairs whose values are equal or allow one another. */
const COMPATIBLE: Readonly<Record<Slot['kind'], WeightRow>> = {
  quantity: {
    bias: -3.9,
    sentence: 0.7,
    neighbours: 0.3,
    nearby: 0.9,
    equal: 3.2,
    telling: 2.4,
    differing: -0.6,
    oneSided: -0.4,
    subgroup: -0.8,
    affinity: 1.2,
    only: 0.3,
    mutual: 1.8,
    frame: 0.3,
    role: 0.3,
    measured: -0.8,
    totals: 1.9,
  },
  date: {
    bias: -6,
    sentence: 1.4,
    neighbours: 0.2,
    governor: 0.7,
    object: 1.8,
    equal: 2.6,
    telling: 1.7,
    oneSided: -0.4,
    only: 0.4,
    mutual: 1.7,
    frame: 0.3,
    rare: 1.2,
  },
  time: { bias: -1.5, sentence: 1.5, neighbours: 0.5, nearby: 1, governor: 1, equal: 1.5, telling: 1, mutual: 1.2 },
  name: {
    bias: -5.4,
    sentence: 0.4,
    neighbours: 0.2,
    nearby: 0.6,
    governor: 0.4,
    object: 1.2,
    telling: 2.4,
    differing: -0.7,
    oneSided: -0.5,
    affinity: 1.5,
    mutual: 1.3,
    rare: 2,
  },
  place: {
    bias: -3.6,
    sentence: 1.3,
    neighbours: 0.7,
    nearby: 1.7,
    governor: 1.1,
    object: 0.4,
    telling: 0.2,
    differing: -0.7,
    oneSided: -1.1,
    mutual: 2.2,
    frame: 0.5,
    rare: 1.7,
  },
  quote: { bias: -5.9, sentence: 1.5, neighbours: 0.9, object: 2.9, equal: 1.8, telling: 1, only: 1.5, mutual: 1.6 },
  attribution: {
    bias: -2.6,
    sentence: 3,
    neighbours: 1,
    nearby: 1,
    differing: -1.5,
    oneSided: -0.9,
    affinity: 0.6,
    only: 0.8,
    mutual: 1.6,
  },
  event: {
    bias: -4.0,
    sentence: 1.5,
    neighbours: 0.35,
    nearby: 0.65,
    governor: 0.65,
    object: 0.55,
    telling: 0.3,
    differing: -0.7,
    oneSided: -0.45,
    affinity: 0.55,
    only: 0.3,
    mutual: 1.5,
    role: 0.45,
    clause: 1.9,
    rare: 0.7,
  },
}

/** Pairs whose values exclude one another. */
const OPPOSED: Readonly<Record<Slot['kind'], WeightRow>> = {
  quantity: {
    bias: -3.5,
    sentence: 0.55,
    neighbours: 0.1,
    nearby: 1.1,
    object: 0.4,
    telling: 1.2,
    differing: -1.2,
    oneSided: -0.3,
    subgroup: -0.6,
    affinity: 1.6,
    only: 0.3,
    mutual: 1.9,
    frame: 0.8,
    role: 0.5,
    totals: 1.8,
    end: 0.7,
    measured: -0.5,
  },
  date: {
    bias: -4.65,
    sentence: 2.1,
    governor: 0.9,
    object: 2.1,
    differing: -0.6,
    oneSided: -0.3,
    only: 0.5,
    mutual: 1.7,
    frame: 0.4,
  },
  time: { bias: -3.5, sentence: 1.5, neighbours: 0.5, nearby: 1.5, governor: 1.5, differing: -1.5, affinity: 0.8, mutual: 1.5, frame: 0.8 },
  name: { bias: -4.5, sentence: 1.6, neighbours: 0.9, nearby: 1, governor: 0.6, object: 3, telling: 1.5, mutual: 1.1 },
  place: {
    bias: -3.5,
    sentence: 0.8,
    neighbours: 0.6,
    nearby: 0.6,
    governor: 0.3,
    differing: -1.1,
    oneSided: -0.7,
    only: 0.2,
    mutual: 1.4,
    frame: 1.6,
  },
  quote: { bias: -6, sentence: 1.8, neighbours: 1.4, object: 3.5, mutual: 1.5 },
  attribution: {
    bias: -3.7,
    sentence: 0.4,
    neighbours: 0.7,
    nearby: 0.2,
    object: 0.9,
    differing: -0.9,
    oneSided: -0.9,
    affinity: 1,
    only: 0.5,
    mutual: 0.9,
  },
  event: {
    bias: -5,
    sentence: 1.5,
    neighbours: 0.7,
    nearby: 0.3,
    governor: 0.5,
    object: 1,
    telling: 3,
    differing: -1,
    affinity: 1,
    mutual: 3,
  },
}

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
  }
}

const heaviest = (name: keyof Features): number =>
  Math.max(0, ...[COMPATIBLE, OPPOSED].flatMap((rows) => Object.values(rows).map((row) => row[name] ?? 0)))

const MOST = { sentence: heaviest('sentence'), mutual: heaviest('mutual'), neighbours: heaviest('neighbours') }

const COMPATIBLE_ROWS = compiled(COMPATIBLE)
const OPPOSED_ROWS = compiled(OPPOSED)
