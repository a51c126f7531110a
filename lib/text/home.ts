/**
 * Where somebody is from, as "of Millford" tells it behind a name.
 *
 * In: a slot. Out: whether it is such a place. Refuses: "lives in Millford", which a verb tells, and "from", which may be any region.
 */
import type { Slot } from '../model.ts'

/** The verb that stands for it: told apart from "lives in" by its preposition. */
export const LIVING = 'live'

/** "Anthony Rask, 36, of Millford" → yes, of Millford. */
export function isHome({ kind, governor, prep }: Slot): boolean {
  return kind === 'place' && governor === LIVING && prep === 'of'
}
