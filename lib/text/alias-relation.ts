/**
 * How two names stand to each other; what every part of the alias rules gives out.
 */

export interface NameRelation {
  readonly relation: 'same' | 'alias' | 'part-of' | 'related' | 'spelling' | 'different' | 'unknown'
  readonly reason: string
}

/** The relations in which two names are those of one thing. */
export const OF_ONE_THING: ReadonlySet<NameRelation['relation']> = new Set(['same', 'alias', 'spelling'])
