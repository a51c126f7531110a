/**
 * The words of an event that tell what it is about.
 *
 * In: an event slot. Out: its lemmas without the words that any event may have; the same list each time, for lists are known by their identity.
 * Refuses: nothing. Example: "The radar failed" → radar, fail
 */
import type { Slot } from '../model.ts'
import { readOnce } from '../text/read-once.ts'

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    "the a an be have do of to in on at by for with and or but that which who whom it its his her their they he she we i you this these those as from not n't no will would could " +
    "can may might should 's into than then there so if"
  ).split(' '),
)

/** Without the words that any clause may have. */
export const contentWords = readOnce(({ words }: Slot): readonly string[] => words.filter((word) => !FUNCTION_WORDS.has(word)))
