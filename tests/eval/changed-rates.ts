/**
 * Answers on which texts agree, changed in one of them: is the difference reported?
 *
 * In: a system and groups with gold. Out: how many of the changed answers it reports as a conflict between the changed words and those of another
 * text, by kind. Gold has few conflicts, and those that are there have been looked at; what is made of agreements is as many as there are, in texts
 * of others.
 */
import type { Comparison } from '../../lib/model.ts'
import { type ChangedAnswer, changedAnswers } from './changed-answers.ts'
import { changedNames } from './changed-names.ts'
import { changedPlaces } from './changed-places.ts'
import type { Group } from './gold.ts'
import { relationsBetween } from './score/output.ts'
import type { System } from './systems/system.ts'

export interface ChangedCounts {
  readonly reported: number
  readonly of: number
}

/** By kind of answer. */
export type ChangedRates = Readonly<Record<ChangedAnswer['kind'], ChangedCounts>>

/** How many of the changed answers a system reports. */
export async function changedRates(system: System, groups: readonly Group[]): Promise<ChangedRates> {
  const counts = {
    figures: { reported: 0, of: 0 },
    days: { reported: 0, of: 0 },
    names: { reported: 0, of: 0 },
    places: { reported: 0, of: 0 },
  }
  for (const group of groups)
    for (const answer of [...changedAnswers(group), ...changedNames(group), ...changedPlaces(group)]) {
      counts[answer.kind].of++
      if (isReported(await system.compare(answer.texts), answer)) counts[answer.kind].reported++
    }
  return counts
}

/** Some conflict sets the changed words against those of another text. */
export function isReported(comparison: Comparison, { doc, spots, others }: ChangedAnswer): boolean {
  return spots.some((span) =>
    others.some((other) => relationsBetween(comparison, { doc, span }, { doc: other.doc, span: other.words }).includes('conflict')),
  )
}
