/**
 * Counts of several groups added up, and the rates made of them.
 *
 * In: scores of groups. Out: rates in 0..1, or null where there is nothing to divide by.
 * Example: ratesOf(addCounts(scores)).conflictRecall // 0.42
 */
import { COUNTS, type Counts, type GroupScore } from './group.ts'

export const RATES = [
  'found',
  'aligned',
  'alignmentF1',
  'words',
  'joins',
  'wordsF1',
  'relation',
  'conflictRecall',
  'conflictPrecision',
  'judgedPrecision',
  'conflictF1',
  'traps',
  'spans',
] as const

export type Rate = (typeof RATES)[number]
export type Rates = Readonly<Record<Rate, number | null>>

export function addCounts(scores: readonly GroupScore[]): Counts {
  return Object.fromEntries(COUNTS.map((key) => [key, scores.reduce((sum, score) => sum + score.counts[key], 0)])) as Counts
}

/** Adds up tables of counts by slot or kind. */
export function addTables<T extends Readonly<Record<string, number>>>(
  tables: readonly Readonly<Record<string, T>>[],
): Record<string, Record<keyof T & string, number>> {
  const total: Record<string, Record<string, number>> = {}
  for (const table of tables) {
    for (const [name, counts] of Object.entries(table)) {
      const row: Record<string, number> = total[name] ?? {}
      total[name] = row
      for (const [key, n] of Object.entries(counts)) row[key] = (row[key] ?? 0) + n
    }
  }
  return Object.fromEntries(Object.entries(total).sort(([a], [b]) => (a < b ? -1 : 1))) as Record<string, Record<keyof T & string, number>>
}

const share = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null)

/** Harmonic mean; a side with nothing to divide by counts as 0. */
export function f1(precision: number | null, recall: number | null): number {
  const [p, r] = [precision ?? 0, recall ?? 0]
  return p + r > 0 ? (2 * p * r) / (p + r) : 0
}

export function ratesOf(c: Counts): Rates {
  const found = share(c.found, c.questions)
  const aligned = share(c.sentencePairsRight, c.sentencePairs)
  const words = share(c.words, c.questions)
  const joins = share(c.wordPairsRight, c.wordPairs)
  const conflictRecall = share(c.caught, c.conflicts)
  const conflictPrecision = share(c.right, c.reports - c.again)
  return {
    found,
    aligned,
    alignmentF1: f1(aligned, found),
    words,
    joins,
    wordsF1: f1(joins, words),
    relation: share(c.relationRight, c.words),
    conflictRecall,
    conflictPrecision,
    judgedPrecision: share(c.right, c.right + c.wrong),
    conflictF1: f1(conflictPrecision, conflictRecall),
    traps: share(c.trapped, c.traps),
    spans: share(c.faithful, c.holders),
  }
}
