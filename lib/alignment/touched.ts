/**
 * Which sentences must be looked at again, because something that their scores depend on is another than before.
 *
 * In: the claims and the context of now, the weights, common places and totals of before and now. Out: 1 for each such sentence, and for new ones.
 * Refuses: to ask how much it matters; a weight that moved touches every sentence that reads it.
 * Example: a ninth source with "regatta" lets the word weigh less → every sentence with "regatta" is touched.
 */
import type { Claim } from '../model.ts'
import type { Context } from './context.ts'
import type { Salience } from './salience.ts'
import type { Staying } from './staying.ts'

/** The quantities of a whole dossier that scores depend on, beside what the two sources of a pair say. */
export interface WholeDossier {
  readonly weights: Float64Array
  readonly salience: Salience
  readonly totals: ReadonlySet<string>
}

export function touchedSentences(
  claims: readonly (readonly Claim[])[],
  context: Context,
  now: Omit<WholeDossier, 'weights'>,
  then: WholeDossier,
  { before }: Staying,
): Uint8Array {
  const all = claims.flat()
  const moved = Uint8Array.from({ length: context.words.size }, (_, term) => ((then.weights[term] ?? 1) === context.weightOf(term) ? 0 : 1))
  const touched = Uint8Array.from(all, (claim, at) =>
    before[at] === -1 || context.weighedBy(claim).some((term) => moved[term] === 1) ? 1 : 0,
  )
  if (now.salience === then.salience) return touched
  all.forEach((claim, at) => {
    const place = claim.mentions.some(
      (m) => m.kind === 'name' && now.salience.isCommon(m.canonical) !== then.salience.isCommon(m.canonical),
    )
    if (place || claim.slots.some(({ id }) => now.totals.has(id) !== then.totals.has(id))) touched[at] = 1
  })
  return touched
}
