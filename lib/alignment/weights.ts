/**
 * Features → how sure it is that two slots answer one question: one logistic row a kind.
 *
 * The weights are few and named so that a reader can follow a score; they were fitted on the project's own gold texts
 * (see docs/decisions) and rounded. Example: quantity with like nouns, same predicate and like sentences → 0.9.
 */
import type { Slot } from '../model.ts'
import type { Features } from './features.ts'

export type WeightRow = Readonly<Record<keyof Features, number>> & { readonly bias: number }

const START: WeightRow = {
  bias: -3.4,
  sentence: 5,
  neighbours: 1,
  nearby: 1.5,
  governor: 1,
  object: 1,
  equal: 0.8,
  telling: 1.2,
  differing: -2.5,
  oneSided: -0.7,
  only: 0.4,
}

export const WEIGHTS: Readonly<Record<Slot['kind'], WeightRow>> = {
  quantity: { ...START, bias: -3.6, governor: 1.5, object: 1.5 },
  date: { ...START, bias: -4.2, governor: 2, sentence: 4.5, equal: 1.2 },
  time: START,
  name: { ...START, bias: -4, object: 4.5, sentence: 3 },
  place: { ...START, bias: -4.4, object: 3.5, sentence: 4 },
  quote: { ...START, bias: -4, object: 7, sentence: 2, governor: 0 },
  attribution: { ...START, bias: -4.5, sentence: 6, object: 2 },
  event: { ...START, bias: -5.2, governor: 2.5, object: 2, sentence: 5 },
}

/** Probability-like score 0..1. */
export function score(kind: Slot['kind'], features: Features): number {
  const row = WEIGHTS[kind]
  let z = row.bias
  for (const name of Object.keys(features) as (keyof Features)[]) z += row[name] * features[name]
  return 1 / (1 + Math.exp(-z))
}
