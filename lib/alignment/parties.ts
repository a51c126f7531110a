/**
 * Whom two sentences both name: who bought whom, who played whom.
 *
 * In: two slots with their claims. Out: whether they have two named parties in common. Refuses: places, which stand in any sentence.
 */
import type { SlotRef } from './slot-ref.ts'

/** Both sentences name the same two or more people, firms or bodies: who bought whom. */
export function shareParties(a: SlotRef, b: SlotRef): boolean {
  const others = new Set(partiesOf(b))
  return partiesOf(a).filter((party) => others.has(party)).length >= WHO_AND_WHOM
}

function partiesOf({ claim }: SlotRef): readonly string[] {
  return [...new Set(claim.mentions.flatMap((m) => (m.kind === 'name' && PARTIES.has(m.type) ? [m.canonical.toLowerCase()] : [])))]
}

/** Who bought, and whom. */
const WHO_AND_WHOM = 2
const PARTIES: ReadonlySet<string> = new Set(['person', 'organisation', 'other'])
