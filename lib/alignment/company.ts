/**
 * The figures and days that a sentence tells, and whether two sentences tell one alike beside the values that are compared.
 *
 * In: claims, or two slots with theirs. Out: figures with the slots that hold them; yes or no. Refuses: figures below two, which any sentence has.
 * Example: "404 yards on 106 carries", "some 568 yards on 106 carries" → yes, beside the yards.
 */
import type { Slot } from '../model.ts'
import { readOnce } from '../text/read-once.ts'
import type { SlotRef } from './slot-ref.ts'

export interface Figure {
  readonly slot: Slot
  readonly key: string
}

const NONE: readonly Figure[] = []

/** Read once a sentence, not once a slot: of these there are ten times as many. */
export const figuresOf = readOnce(({ slots }: SlotRef['claim']): readonly Figure[] => {
  const figures = slots.flatMap((slot) => figureOf(slot).map((key) => ({ slot, key })))
  return figures.length === 0 ? NONE : figures
})

/** Both sentences tell another figure or day alike. */
export function keepCompany(a: SlotRef, b: SlotRef): boolean {
  const others = figuresOf(b.claim)
  return figuresOf(a.claim).some(({ slot, key }) => slot !== a.slot && others.some((o) => o.key === key && o.slot !== b.slot))
}

function figureOf({ mention }: Slot): readonly string[] {
  if (mention?.kind === 'quantity')
    return mention.point === null || mention.point < 2 ? [] : [`${mention.measure}:${mention.noun?.lemma ?? ''}:${mention.point}`]
  if (mention?.kind === 'date') return mention.earliest === null ? [] : [`${mention.earliest}/${mention.latest}`]
  return []
}
