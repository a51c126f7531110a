/**
 * Where in each source the differences lie, as strokes on a bar.
 *
 * In: a desk and the findings that pass the filter. Out: one bar a source, each stroke once, whatever the number of findings.
 * Refuses: nothing. Example: a conflict in the middle of A → { source: 's-…', strokes: { conflict: [500], … } }
 */
import type { Relation } from '../../lib/model.ts'
import type { OpenDesk } from './desk.ts'

export interface OverviewBar {
  readonly source: string
  /** Places from 0 to 1000, ascending, by relation, of findings that pass the filter. */
  readonly strokes: Readonly<Record<Relation, readonly number[]>>
  /** Places of findings that the filter hides. */
  readonly hidden: readonly number[]
  /** Passages by relation, those of hidden findings left out. */
  readonly passages: Readonly<Record<Relation, number>>
}

/** Strokes are so wide; closer ones would cover each other. */
const STEP = 5

export function overviewOf({ desk, sources }: OpenDesk, shown: ReadonlySet<string>): readonly OverviewBar[] {
  const proper = desk.lines.filter((line) => line.tier === 'finding')
  return sources.map((source) => {
    const strokes = emptyStrokes()
    const passages = emptyStrokes()
    const hidden = new Set<number>()
    for (const line of proper) {
      for (const { source: id, start } of line.readings.flatMap((reading) => reading.holders)) {
        if (id !== source.id) continue
        const place = Math.min(1000 - STEP, Math.floor((1000 * start) / Math.max(1, source.length) / STEP) * STEP)
        if (shown.has(line.id)) {
          strokes[line.relation].add(place)
          passages[line.relation].add(start)
        } else hidden.add(place)
      }
    }
    return {
      source: source.id,
      strokes: mapped(strokes, (places) => [...places].sort((a, b) => a - b)),
      hidden: [...hidden].sort((a, b) => a - b),
      passages: mapped(passages, (places) => places.size),
    }
  })
}

function emptyStrokes(): Record<Relation, Set<number>> {
  return { conflict: new Set(), 'different-referent': new Set(), compatible: new Set(), agree: new Set() }
}

function mapped<T>(strokes: Readonly<Record<Relation, ReadonlySet<number>>>, to: (places: ReadonlySet<number>) => T): Record<Relation, T> {
  return {
    conflict: to(strokes.conflict),
    'different-referent': to(strokes['different-referent']),
    compatible: to(strokes.compatible),
    agree: to(strokes.agree),
  }
}
