/** Corrections of the machine, aliases, the two-person rule, silence: the words, in Japanese. */
import type { Words } from '../catalogue.ts'
import type { corrections as english } from '../en/corrections.ts'

export const corrections: Words<typeof english> = {}
