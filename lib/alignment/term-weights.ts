/**
 * How telling each term is in a dossier, in steps: one source more moves the weight of few words, so that nearly all that was found out
 * about the sentences before stays as it is.
 *
 * In: the terms of each sentence, as numbers. Out: 0 for a term in every sentence … 1 for one in a single sentence (or in none).
 * Refuses: nothing. Example: of 400 sentences, a term in 6 and a term in 7 weigh the same.
 */

/** Steps in which the number of all sentences doubles; the next step lets every weight be taken again, once in 175 sources of a thousand. */
const STEPS_OF_ALL = 4
/** Steps in which the number of sentences of one term doubles: where whole sentences are compared … */
export const FINE = 2
/** … and where the few words around two values are, which are read again for each two slots. */
export const COARSE = 0.25

/**
 * @param rows Terms by sentence, each term once a sentence.
 * @param terms How many terms there are; numbers are below.
 * @param steps In which the number of sentences of one term doubles.
 */
export function termWeights(rows: readonly Uint32Array[], terms: number, steps = FINE): Float64Array {
  const counts = new Uint32Array(terms)
  for (const row of rows) for (const term of row) counts[term] = (counts[term] as number) + 1
  const all = step(rows.length + 1, STEPS_OF_ALL)
  // A term in two sentences of two sources is the best evidence there is: frequencies count from the third on.
  return Float64Array.from(counts, (count) => (count <= 2 ? 1 : Math.max(0, 1 - step(count - 1, steps) / all)))
}

/** The logarithm to base 2, in steps. */
function step(count: number, steps: number): number {
  return Math.round(Math.log2(count) * steps) / steps
}
