/** Corrections of the machine, aliases, the two-person rule, silence: the words, in English. */
export const corrections = {} as const
