/**
 * Floors: figures that may not get worse. `floors.json` is changed by hand, with the reason in the commit.
 *
 * In: measured figures by dotted key ('own.dev.found'). Out: sentences about every floor or ceiling missed.
 * Refuses: a floor on a figure that nobody measured (a floor that holds nothing is an error), unless its part was not run.
 * Example: missedFloors({ 'own.dev.found': 0.7 }, { least: { 'own.dev.found': 0.8 }, most: {}, sealed: [], opened: [] }, ['own'])
 */
import { readFileSync } from 'node:fs'
import { z } from 'zod'

const schema = z.object({
  /** Figures (rates in 0..1) that must be at least this. */
  least: z.record(z.string(), z.number()),
  /** Figures that must be at most this. */
  most: z.record(z.string(), z.number()),
  /** Groups of outside corpora that are scored only with --sealed, and never listed. */
  sealed: z.array(z.string()),
  /** Sealed groups that have been read since: still scored apart from the others, so that their floors mean what they meant, but listed. */
  opened: z.array(z.string()),
})

export type Floors = z.infer<typeof schema>
export type Figures = Readonly<Record<string, number | null>>

export const readFloors = (path: string): Floors => schema.parse(JSON.parse(readFileSync(path, 'utf8')))

const percent = (x: number): string => `${(100 * x).toFixed(1)} %`

/** `parts` are the first segments of the keys that were measured in this run ('own', 'real', 'components'). */
export function missedFloors(figures: Figures, floors: Floors, parts: readonly string[]): readonly string[] {
  const check = (key: string, limit: number, holds: (x: number) => boolean, word: string): readonly string[] => {
    if (!parts.includes(key.split('.')[0] ?? '')) return []
    const figure = figures[key]
    if (figure === undefined || figure === null) return [`${key}: nothing measured, but floors.json asks for ${word} ${percent(limit)}`]
    return holds(figure) ? [] : [`${key}: ${percent(figure)}, must be ${word} ${percent(limit)}`]
  }
  return [
    ...Object.entries(floors.least).flatMap(([key, limit]) => check(key, limit, (x) => x >= limit - 1e-9, 'at least')),
    ...Object.entries(floors.most).flatMap(([key, limit]) => check(key, limit, (x) => x <= limit + 1e-9, 'at most')),
  ]
}
