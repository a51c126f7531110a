/**
 * What a revision changed in the claims of the one before it.
 *
 * In: the claims that were found in the earlier text, both texts. Out: those that read otherwise now, or stand nowhere, in their order.
 * Refuses: to list a claim twice: of claims inside one another that changed, the shortest says what.
 * Example: “around 16,000 pages” → { kind: 'number', was: '16,000 pages', now: '10,600 pages', change: 'value' }
 */
import { findAgain } from '../../lib/anchoring/find-again.ts'
import { type AnchorText, selectorOf } from '../../lib/anchoring/selector.ts'
import type { FindingKind } from '../../lib/model.ts'
import type { ClaimSpan } from '../../prisma/read.ts'

export interface ClaimChange {
  readonly kind: FindingKind
  readonly was: string
  /** What stands there now; null when nothing does. */
  readonly now: string | null
  readonly change: 'value' | 'wording' | 'surroundings' | 'gone'
}

export function claimChanges(claims: readonly ClaimSpan[], before: AnchorText, now: AnchorText): readonly ClaimChange[] {
  const changed = claims.flatMap((claim) => {
    const found = findAgain(selectorOf({ ...before, path: '' }, claim), now, before)
    if (found.state === 'intact' || found.state === 'moved') return []
    const is = found.state === 'gone' ? null : found.now
    return [{ ...claim, was: claim.exact, now: is, change: found.state === 'gone' ? ('gone' as const) : found.change }]
  })
  return changed
    .filter((one) => !changed.some((other) => other !== one && inside(other, one)))
    .map(({ kind, was, now: is, change }) => ({ kind, was, now: is, change }))
}

function inside(inner: ClaimSpan, outer: ClaimSpan): boolean {
  return inner.start >= outer.start && inner.end <= outer.end && inner.end - inner.start < outer.end - outer.start
}
