/**
 * The contents page of the diagnoses: every hypothesis once. A new one is a function and a line here.
 *
 * In: two differing readings with what stands behind them. Out: the hypotheses that apply, best first, none asserted.
 */
import type { Diagnosis } from '../model.ts'
import { announcement, anotherYear, dayAndMonth, oneDay, sameWeekday, timeZone } from './dates.ts'
import { movedZeros, oneDigit, rounding, scaleSlip, swappedDigits } from './digits.ts'
import type { Evidence, Hypothesis } from './evidence.ts'
import { counterSlip, cumulative, currency, laterUpdate, partAndWhole, percentOrPoints, unitSlip } from './scope.ts'
import { misnaming, spelling, translation } from './words.ts'

const HYPOTHESES: readonly Hypothesis[] = [
  rounding,
  movedZeros,
  scaleSlip,
  swappedDigits,
  oneDigit,
  laterUpdate,
  counterSlip,
  unitSlip,
  currency,
  percentOrPoints,
  cumulative,
  partAndWhole,
  anotherYear,
  oneDay,
  dayAndMonth,
  sameWeekday,
  announcement,
  timeZone,
  spelling,
  misnaming,
  translation,
]

/** Ranks the hypotheses over all pairs of differing readings; one of a code, the best. */
export function diagnose(pairs: readonly Evidence[]): readonly Diagnosis[] {
  const best = new Map<string, Diagnosis>()
  for (const evidence of pairs) {
    for (const hypothesis of HYPOTHESES) {
      const diagnosis = hypothesis(evidence)
      if (diagnosis && diagnosis.score > (best.get(diagnosis.code)?.score ?? 0)) best.set(diagnosis.code, diagnosis)
    }
  }
  return [...best.values()].sort((x, y) => y.score - x.score || (x.code < y.code ? -1 : 1))
}
