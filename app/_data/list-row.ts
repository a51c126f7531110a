/**
 * One row of the list of findings, small enough to send two hundred of them while somebody scrolls.
 *
 * In: a finding as a line, and what people did with it. Out: what its row shows. Refuses: nothing.
 * Example: rowOf(desk, walked, '?kind=money') → { number: 3, question: 'What did the pier cost?', state: 'undecided', … }
 */
import type { FindingKind, Outcome, Relation, Severity } from '../../lib/model.ts'
import type { FindingLine } from '../../prisma/desk-views.ts'
import type { OpenDesk, Walked } from './desk.ts'
import { type FindingState, stateOf } from './filters.ts'
import { findingHref } from './snapshot.ts'

export interface ListReading {
  readonly value: string
  readonly normal: string
  /** Source id and words, each wording of a source once. */
  readonly said: readonly (readonly [source: string, exact: string])[]
}

export interface ListRow {
  readonly id: string
  readonly href: string
  readonly number: number
  readonly possible: boolean
  readonly kind: FindingKind
  readonly relation: Relation
  readonly severity: Severity
  readonly question: string
  readonly readings: readonly ListReading[]
  readonly silent: readonly string[]
  readonly state: FindingState
  readonly decision: {
    readonly outcome: Outcome | null
    readonly words: string | null
    readonly reading: string | null
    readonly author: string
  } | null
  readonly viewed: boolean
  readonly assigned: readonly string[]
  /** Sources that hold more than one reading of a conflict. */
  readonly several: readonly string[]
}

export function rowOf({ desk }: OpenDesk, { line, number }: Walked, query: string): ListRow {
  const { id, kind, relation, severity, question, silent, tier } = line
  const decision = desk.decisions.get(id) ?? null
  return {
    ...{ id, number, kind, relation, severity, question, silent },
    href: findingHref(desk.slug, id, query),
    possible: tier === 'possible',
    readings: line.readings.map(({ value, normal, holders }) => ({
      value,
      normal,
      said: holders
        .filter((one, index) => holders.findIndex((other) => other.source === one.source && other.exact === one.exact) === index)
        .map(({ source, exact }) => [source, exact] as const),
    })),
    state: stateOf(decision),
    decision: decision && {
      outcome: decision.outcome,
      reading: decision.reading,
      words: decision.outcome === 'reading' ? wordsOf(line, decision.reading) : null,
      author: decision.author,
    },
    viewed: desk.viewed.has(id),
    assigned: desk.assigned.get(id) ?? [],
    several: severalAnswersIn(line),
  }
}

/** The words of the reading that was chosen; its canonical value where the reading is gone. */
function wordsOf(line: FindingLine, normal: string | null): string | null {
  return line.readings.find((reading) => reading.normal === normal)?.value ?? normal
}

/**
 * Sources that stand with two readings of a conflict. Whether they contradict themselves is the reader's to say: they may report somebody,
 * or say “five” and “at least five”.
 */
export function severalAnswersIn({ relation, readings }: Pick<FindingLine, 'relation' | 'readings'>): readonly string[] {
  if (relation !== 'conflict') return []
  const times = new Map<string, number>()
  for (const { holders } of readings) {
    for (const source of new Set(holders.map((holder) => holder.source))) times.set(source, (times.get(source) ?? 0) + 1)
  }
  return [...times].filter(([, count]) => count > 1).map(([source]) => source)
}
