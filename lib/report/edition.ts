/**
 * Which published version of a report this is, and what the versions before it got wrong.
 *
 * In: an Edition. Out: sentences. Refuses: nothing; a report that was never published has none.
 * Example: editionLines(edition)[0] → 'Version 2, 2026-11-26.'
 */

export interface Edition {
  /** From 1. */
  readonly number: number
  /** ISO date-time of publishing. */
  readonly at: string
  /** Every version up to this one, oldest first; the first corrects nothing. */
  readonly log: readonly { readonly number: number; readonly at: string; readonly corrected: string; readonly why: string }[]
}

/** "Version 2, 2026-11-26." and, for every version after the first, what it corrected and why. */
export function editionLines({ log }: Edition): readonly string[] {
  return [...log].reverse().map(({ number, at, corrected, why }) => {
    const first = `Version ${number}, ${at.slice(0, 10)}`
    return corrected === '' ? `${first}.` : `${first}. Corrected: ${sentence(corrected)} Reason: ${sentence(why)}`
  })
}

function sentence(words: string): string {
  return /[.!?。！？]$/u.test(words.trim()) ? words.trim() : `${words.trim()}.`
}
