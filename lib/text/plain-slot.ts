/**
 * A slot of which nothing is known but its words.
 *
 * In: the claim it stands in, a span of it, its kind, what it is called beside others of that span, its words. Out: a slot. Refuses: nothing.
 * Example: plainSlot(claim, span, 'name', 'post', 'chief executive').id // 't-1:post:40-55'
 */
import type { Claim, Slot, SlotKind, Span } from '../model.ts'

export function plainSlot({ sentence }: Claim, { start, end }: Span, kind: SlotKind, called: string, exact: string): Slot {
  const inside = sentence.tokens.filter((t) => t.start >= start && t.end <= end && t.pos !== 'PUNCT')
  return {
    id: `${sentence.id}:${called}:${start}-${end}`,
    kind,
    start,
    end,
    exact,
    words: inside.map((t) => t.lemma),
    mention: null,
    phrase: null,
    frame: null,
    attribution: null,
    roles: [],
    governor: null,
    prep: null,
    direction: null,
    nearby: [],
  }
}
