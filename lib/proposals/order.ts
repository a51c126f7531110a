/**
 * In which order proposals are taken, whatever order they came in: a later one sees what an earlier one did and may undo it.
 *
 * In: proposals. Out: each once, the weightiest word last: models, then rules, then editors; within each by time, then by id.
 * Refuses: two proposals of one id; the first in this order stays.
 * Example: a model joins two claims, an editor parts them again → parted, in whichever order both came in.
 */
import type { Origin } from '../model.ts'
import type { Proposal } from './proposal.ts'

const WEIGHT: Readonly<Record<Origin['by'], number>> = { model: 0, rule: 1, editor: 2 }

export function inOrder(proposals: readonly Proposal[]): readonly Proposal[] {
  const keyed = proposals.map((proposal) => ({ proposal, key: JSON.stringify(proposal) }))
  keyed.sort(
    ({ proposal: x, key: a }, { proposal: y, key: b }) =>
      WEIGHT[x.origin.by] - WEIGHT[y.origin.by] ||
      compareText(x.origin.at ?? '', y.origin.at ?? '') ||
      compareText(x.id, y.id) ||
      compareText(a, b),
  )
  const seen = new Set<string>()
  return keyed.flatMap(({ proposal }) => {
    if (seen.has(proposal.id)) return []
    seen.add(proposal.id)
    return [proposal]
  })
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
