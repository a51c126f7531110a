/**
 * How far several people agree beyond chance: Krippendorff's alpha for nominal data.
 *
 * In: for each thing judged, the judgement of everyone who judged it. Out: alpha, and what it rests on; null where it is not defined.
 * Refuses: a number where there is nothing to measure: fewer than two judgements a thing anywhere, or all judgements the same.
 * Example: two editors on ten findings, agreed on eight → about 0.6 when the outcomes are two.
 * Method: Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), by coincidences; missing judgements are simply missing.
 */

export interface Agreement {
  /** 1 = always agreed, 0 = as often as chance, below 0 = less often; null = not defined. */
  readonly alpha: number | null
  /** Things with two judgements or more. */
  readonly things: number
  /** Things on which all agreed. */
  readonly agreed: number
  readonly judgements: number
}

export function agreementOf(units: readonly (readonly string[])[]): Agreement {
  const paired = units.filter((values) => values.length >= 2)
  const totals = new Map<string, number>()
  let disagreement = 0
  for (const values of paired) {
    const counts = new Map<string, number>()
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
    for (const [value, n] of counts) {
      totals.set(value, (totals.get(value) ?? 0) + n)
      // Ordered pairs of one unit that differ, each unit weighing as much as it has judgements.
      disagreement += (n * (values.length - n)) / (values.length - 1)
    }
  }
  const n = [...totals.values()].reduce((sum, count) => sum + count, 0)
  const expected = [...totals.values()].reduce((sum, count) => sum + count * (n - count), 0)
  return {
    alpha: expected === 0 ? null : 1 - ((n - 1) * disagreement) / expected,
    things: paired.length,
    agreed: paired.filter((values) => new Set(values).size === 1).length,
    judgements: n,
  }
}
