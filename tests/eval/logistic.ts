/**
 * Logistic regression for weights that are few and named.
 *
 * In: examples with features of the same names. Out: the bias and one weight a feature. Ridge-regularised, full batch, fixed number of steps: the
 * same examples give the same weights. Refuses: no examples at all (every weight is 0).
 */
const STEPS = 4000
const RATE = 0.3
const RIDGE = 0.002

export interface Example<Name extends string> {
  readonly features: Readonly<Record<Name, number>>
  readonly positive: boolean
  readonly weight: number
}

export interface Fitted<Name extends string> {
  readonly bias: number
  readonly weights: Readonly<Record<Name, number>>
}

/** @param names The features that are weighed. */
export function fitLogistic<Name extends string>(names: readonly Name[], list: readonly Example<Name>[]): Fitted<Name> {
  const w = new Array<number>(names.length + 1).fill(0)
  const total = list.reduce((n, e) => n + e.weight, 0)
  for (let step = 0; step < STEPS; step++) {
    const gradient = w.map((v, i) => (i === 0 ? 0 : RIDGE * v))
    for (const e of list) {
      const z = names.reduce((sum, name, i) => sum + (w[i + 1] as number) * e.features[name], w[0] as number)
      const error = ((1 / (1 + Math.exp(-z)) - (e.positive ? 1 : 0)) * e.weight) / total
      gradient[0] = (gradient[0] as number) + error
      names.forEach((name, i) => {
        gradient[i + 1] = (gradient[i + 1] as number) + error * e.features[name]
      })
    }
    w.forEach((v, i) => {
      w[i] = v - RATE * 4 * (gradient[i] as number)
    })
  }
  const weights = Object.fromEntries(names.map((name, i) => [name, w[i + 1] as number])) as Record<Name, number>
  return { bias: w[0] as number, weights }
}

/** The bias and the weights as a row, and how many of what scores so high is positive. */
export function fittedRow<Name extends string>(names: readonly Name[], list: readonly Example<Name>[], cuts: readonly number[]): string {
  const { bias, weights } = fitLogistic(names, list)
  const positives = list.filter((e) => e.positive).length
  const scored = list.map((e) => ({
    positive: e.positive,
    p: 1 / (1 + Math.exp(-names.reduce((sum, name) => sum + weights[name] * e.features[name], bias))),
  }))
  const at = (cut: number): string => {
    const taken = scored.filter((s) => s.p >= cut)
    const right = taken.filter((s) => s.positive).length
    return `@${cut} P ${(right / (taken.length || 1)).toFixed(2)} R ${(right / (positives || 1)).toFixed(2)}`
  }
  const row = [`bias: ${bias.toFixed(2)}`, ...names.map((name) => `${name}: ${weights[name].toFixed(2)}`)].join(', ')
  return `{ ${row} }  // ${positives}/${list.length} ${cuts.map(at).join(' ')}`
}
