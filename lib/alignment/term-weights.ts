/**
 * How telling each term is in a dossier, in steps: one source more moves the weight of few words, so that nearly all that was found out
 * about the sentences before stays as it is.
 *
 * In: the terms of each sentence, as numbers. Out: 0 for a term in every sentence … 1 for one in a single sentence (or in none).
 * Refuses: nothing. Example: of 400 sentences, a term in 6 and a term in 7 weigh the same.
 */

/** Steps in which the number of all sentences doubles; the next step lets every weight be taken again, once in 175 sources of a thousand. */
const STEPS_OF_ALL = 4

/** Steps in which the number of sentences of one term doubles. A source more moves a frequent term as likely as a rare one, and touches far more. */
interface Steps {
  readonly rare: number
  readonly frequent: number
}

/** Where whole sentences are compared. */
export const FINE: Steps = { rare: 2, frequent: 0.5 }
/** Where the few words around two values are, which are read again for each two slots. */
export const COARSE: Steps = { rare: 1, frequent: 0.25 }
/** Doublings from which on a term is frequent: 64 sentences. */
const FREQUENT = 6

/**
 * @param rows Terms by sentence, each term once a sentence.
 * @param terms How many terms there are; numbers are below.
 */
export function termWeights(rows: readonly Uint32Array[], terms: number, { rare, frequent }: Steps = FINE): Float64Array {
  const counts = new Uint32Array(terms)
  for (const row of rows) for (const term of row) counts[term] = (counts[term] as number) + 1
  const all = inSteps(Math.log2(rows.length + 1), STEPS_OF_ALL)
  return Float64Array.from(counts, (count) => {
    // A term in two sentences of two sources is the best evidence there is: frequencies count from the third on.
    if (count <= 2) return 1
    const doublings = Math.log2(count - 1)
    return Math.max(0, 1 - inSteps(doublings, doublings > FREQUENT ? frequent : rare) / all)
  })
}

function inSteps(doublings: number, steps: number): number {
  return Math.round(doublings * steps) / steps
}
