/** Texts → slots with their claims, as alignment sees them. */
import type { SlotRef } from '../../lib/alignment/slot-ref.ts'
import type { SlotKind } from '../../lib/model.ts'
import { readDossier } from '../fixtures/read-claims.ts'

/** Slots of one kind of all texts, in source and text order. */
export function slotRefs(texts: readonly string[], kind: SlotKind = 'quantity'): readonly SlotRef[] {
  return readDossier(texts).claims.flatMap((list, source) =>
    list.flatMap((claim, index) => claim.slots.filter((s) => s.kind === kind).map((slot): SlotRef => ({ source, index, claim, slot }))),
  )
}

/** The first slots of two texts. */
export function pairOf(a: string, b: string, kind: SlotKind = 'quantity'): readonly [SlotRef, SlotRef] {
  const refs = slotRefs([a, b], kind)
  const [x, y] = [refs.find((r) => r.source === 0), refs.find((r) => r.source === 1)]
  if (!x || !y) throw new Error(`no ${kind} in one of the texts`)
  return [x, y]
}

/** Every place limits, or none does. */
export const EVERY_PLACE_LIMITS = { isCommon: () => false }
export const NO_PLACE_LIMITS = { isCommon: () => true }
