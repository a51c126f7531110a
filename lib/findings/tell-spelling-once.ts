/**
 * One spelling conflict a dossier, not one a sentence: "Rait" and "Raite" stand in many sentences and are one difference.
 *
 * In: built findings. Out: the same, where of the name conflicts about one pair of spellings only the one with most holders is
 * left a conflict; the others say compatible, and why. What says no more than a finding where names are written out is not said again.
 * Refuses: to touch any other kind. Does not depend on the order.
 */
import type { BuiltFinding } from './build-finding.ts'

/**
 * Leaves each pair of spellings one conflict.
 *
 * @param spelled Findings that tell spellings where names are written out; they come first, and are among the result.
 */
export function tellSpellingOnce(built: readonly BuiltFinding[], spelled: readonly BuiltFinding[] = []): readonly BuiltFinding[] {
  // What is only possible by the names alone may be a conflict by all that is told beside them.
  const sure = new Set(built.filter((b) => !b.weak && b.finding.relation === 'conflict').map(placesOf))
  const written = spelled.filter((b) => !b.weak || !sure.has(placesOf(b)))
  const told = new Set(written.flatMap(spellingsOf))
  const places = new Set(written.map(placesOf))
  const more = built.filter((b) => (b.finding.kind !== 'name' && b.finding.kind !== 'place') || !places.has(placesOf(b)))
  const kept = new Set<BuiltFinding>()
  const holders = ({ finding }: BuiltFinding): number => finding.readings.reduce((n, r) => n + r.holders.length, 0)
  const candidates = more
    .filter((b) => !b.weak && b.finding.kind === 'name' && b.finding.relation === 'conflict')
    .sort((x, y) => holders(y) - holders(x) || (x.finding.id < y.finding.id ? -1 : 1))
  const conflicts = new Set(candidates)
  for (const candidate of candidates) {
    const pairs = spellingsOf(candidate)
    if (pairs.every((p) => told.has(p))) continue
    kept.add(candidate)
    for (const p of pairs) told.add(p)
  }
  const others = more.map(
    (b): BuiltFinding =>
      !conflicts.has(b) || kept.has(b)
        ? b
        : {
            ...b,
            finding: {
              ...b.finding,
              relation: 'compatible',
              severity: 1,
              because: [
                { rule: 'spelling told once', saw: 'another finding of this dossier sets these spellings side by side' },
                ...b.finding.because,
              ],
            },
          },
  )
  return [...others, ...written]
}

/** Where its names stand, whatever their order: by this two findings are one. */
function placesOf({ finding }: BuiltFinding): string {
  return finding.readings
    .flatMap(({ holders }) => holders.map(({ source, start, end }) => `${source}:${start}-${end}`))
    .sort()
    .join()
}

/** Every two of its spellings, each pair in one order. */
function spellingsOf({ finding }: BuiltFinding): readonly string[] {
  const normals = [...new Set(finding.readings.map((r) => r.normal.toLowerCase()))].sort()
  return normals.flatMap((x, i) => normals.slice(i + 1).map((y) => `${x}|${y}`))
}
