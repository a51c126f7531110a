/**
 * Which published version of a report this is, and what the versions before it got wrong.
 *
 * In: an Edition. Out: sentences. Refuses: nothing; a report that was never published has none.
 * Example: editionLines(edition, wording)[0] → 'Version 2, 2026-11-26.'
 */
import type { Wording } from './languages.ts'

export interface Edition {
  /** From 1. */
  readonly number: number
  /** ISO date-time of publishing. */
  readonly at: string
  /** Every version up to this one, oldest first; the first corrects nothing. */
  readonly log: readonly { readonly number: number; readonly at: string; readonly corrected: string; readonly why: string }[]
}

/** "Version 2, 2026-11-26." and, for every version after the first, what it corrected and why. */
export function editionLines({ log }: Edition, wording: Wording): readonly string[] {
  return [...log].reverse().map(({ number, at, corrected, why }) => {
    const said = corrected === '' ? ['', ''] : [corrected, why].map((words) => sentence(words, wording.STOP))
    return wording.versionLine(number, wording.dayOf(at), said[0] ?? '', said[1] ?? '')
  })
}

function sentence(words: string, stop: string): string {
  return /[.!?。！？]$/u.test(words.trim()) ? words.trim() : `${words.trim()}${stop}`
}
