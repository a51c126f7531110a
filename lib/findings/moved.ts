/**
 * A source that was corrected moved: to what was decided, or away from it.
 *
 * In: the reading that was decided for, who read what when it was decided, and who reads what now (sources by their path).
 * Out: one row a source that reads otherwise now, in the order of paths. Refuses: to call a move toward or away what cannot be compared: a
 * value that is neither the decided one now nor was before, where no numbers say which is nearer.
 * Example: movedFrom('10600 pages', [{ normal: '16000 pages', sources: ['b.md'] }], [{ normal: '10600 pages', sources: ['b.md'] }])
 *   → [{ source: 'b.md', was: '16000 pages', now: '10600 pages', direction: 'toward' }]
 */

export interface HeldReading {
  readonly normal: string
  readonly sources: readonly string[]
}

export interface Move {
  readonly source: string
  readonly was: string
  readonly now: string
  readonly direction: 'toward' | 'away'
}

export function movedFrom(decided: string, then: readonly HeldReading[], now: readonly HeldReading[]): readonly Move[] {
  const [before, after] = [onlyReadings(then), onlyReadings(now)]
  return [...before.keys()].sort().flatMap((source): Move[] => {
    const [was, is] = [before.get(source), after.get(source)]
    if (was === undefined || is === undefined || was === is) return []
    const direction = directionOf(decided, was, is)
    return direction === null ? [] : [{ source, was, now: is, direction }]
  })
}

/** What each source reads, where it reads one thing; of one that contradicts itself nothing can be said. */
function onlyReadings(readings: readonly HeldReading[]): ReadonlyMap<string, string> {
  const held = new Map<string, Set<string>>()
  for (const { normal, sources } of readings) {
    for (const source of sources) held.set(source, (held.get(source) ?? new Set()).add(normal))
  }
  return new Map([...held].flatMap(([source, normals]) => (normals.size === 1 ? [[source, [...normals][0] ?? ''] as const] : [])))
}

function directionOf(decided: string, was: string, now: string): Move['direction'] | null {
  if (now === decided) return 'toward'
  if (was === decided) return 'away'
  const [goal, from, to] = [measured(decided), measured(was), measured(now)]
  if (goal === null || from === null || to === null || goal.of !== from.of || goal.of !== to.of) return null
  const [far, near] = [Math.abs(from.value - goal.value), Math.abs(to.value - goal.value)]
  return near === far ? null : near < far ? 'toward' : 'away'
}

/** '≈10600 pages' → 10600 of 'pages'; null for a range, a date or words. */
function measured(normal: string): { readonly value: number; readonly of: string } | null {
  const found = /^[≈~<>≥≤]?(-?\d+(?:\.\d+)?)(%| [\p{L} ]+)?$/u.exec(normal)
  return found === null ? null : { value: Number(found[1]), of: (found[2] ?? '').trim() }
}
