/**
 * Who is silent, left out and told again: of a thousand sources nearly all say nothing about a question, and each finding lists them, so that
 * the document grows with the square of the sources. Between processes and in the database the list is left out where it is what it must be.
 *
 * In: a comparison, or findings with the ids of the sources in their order. Out: the same with `silent: null`; and back, the same bytes.
 * Refuses: to leave out a list that is not exactly the sources without a holder, in their order.
 * Example: withSilent(withoutSilent(comparison)) // equal to it, keys in the same order
 */
import type { Comparison, Finding } from '../lib/model.ts'

interface Speaking {
  readonly readings: readonly { readonly holders: readonly { readonly source: string }[] }[]
}

/** A finding of which the silent sources are those that hold none of its readings. */
export type TerseFinding = Omit<Finding, 'silent'> & { readonly silent: readonly string[] | null }

export type TerseComparison = Omit<Comparison, 'findings' | 'possible'> & {
  readonly findings: readonly TerseFinding[]
  readonly possible: readonly TerseFinding[]
}

export function withoutSilent(comparison: Comparison): TerseComparison {
  const ids = comparison.sources.map(({ id }) => id)
  const known = new Set(ids)
  const terse = (finding: Finding): TerseFinding => (isTold(finding, ids, known) ? { ...finding, silent: null } : finding)
  return { ...comparison, findings: comparison.findings.map(terse), possible: comparison.possible.map(terse) }
}

export function withSilent(comparison: TerseComparison): Comparison {
  const whole = wholeFindings(comparison.sources.map(({ id }) => id))
  return { ...comparison, findings: comparison.findings.map(whole), possible: comparison.possible.map(whole) }
}

/** @param sources Ids of all sources of the comparison, in its order. Findings of the same speakers share one list. */
export function wholeFindings(sources: readonly string[]): (finding: TerseFinding) => Finding {
  const silentOf = silentAmong(sources)
  return (finding) => ({ ...finding, silent: finding.silent ?? silentOf(finding) })
}

export function silentAmong(sources: readonly string[]): (finding: Speaking) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  return ({ readings }) => {
    const speaking = speakingIn({ readings })
    const key = [...speaking].sort().join()
    const silent = known.get(key) ?? sources.filter((id) => !speaking.has(id))
    known.set(key, silent)
    return silent
  }
}

/** The sources that hold one of its readings. */
export function speakingIn({ readings }: Speaking): ReadonlySet<string> {
  return new Set(readings.flatMap(({ holders }) => holders.map(({ source }) => source)))
}

/** Whether its list is the sources without a holder, in their order: walked, since to make that list for each of ten thousand takes seconds. */
function isTold(finding: Finding, sources: readonly string[], known: ReadonlySet<string>): boolean {
  const { silent } = finding
  const speaking = speakingIn(finding)
  let next = 0
  for (const id of sources) {
    if (id === silent[next]) next += 1
    else if (!speaking.has(id)) return false
  }
  // Nobody is left in the list, and none of those who speak were in it.
  return next === silent.length && sources.length - next === [...speaking].filter((id) => known.has(id)).length
}
