/**
 * The signs that two slots answer one question, by name: what features.ts reads and weights.ts weighs.
 *
 * In: nothing. Out: a type and a list. Refuses: nothing. Example: { sentence: 0.4, governor: 1, equal: 0, … }
 */

export interface Features {
  /** Likeness of the two sentences. */
  readonly sentence: number
  /** Likeness of the sentences before and after. */
  readonly neighbours: number
  /** Likeness of the words right around the values. */
  readonly nearby: number
  /** Likeness of what governs the values: 1 same predicate class, 0 unlike; 0.4 unknown. */
  readonly governor: number
  /** Likeness of the counted nouns (quantities), of the names, of the quoted words, of the arguments (events). */
  readonly object: number
  /** The values are equal (1), allow one another (0.5) or exclude one another (0). */
  readonly equal: number
  /** Equal, and written with so many digits or words that chance is unlikely. */
  readonly telling: number
  /** A referent field differs. */
  readonly differing: number
  /** A referent field is stated on one side only. */
  readonly oneSided: number
  /** Both are the only value of their sort in their sentence. */
  readonly only: number
  /** Each sentence is the other's most alike in that source (1), one of them is (0.5). */
  readonly mutual: number
  /** Likeness of the other arguments of the governing predicate. */
  readonly frame: number
  /** Both say what happened to those counted, and say the same (1), only one says it (-1). */
  readonly role: number
  /** One counts a group within what the other counts. */
  readonly subgroup: number
  /** How surely the two sources speak of one event, by the names they share. */
  readonly affinity: number
  /** Both stand at the same end of a change: "from 3.9 percent" and "from 3.6 percent". */
  readonly end: number
  /** Lengths, sums and durations, told by their unit and no noun: less is known of their question. */
  readonly measured: number
  /** Both state the total of their source: the question is the same whatever the sentences say beside it. */
  readonly totals: number
  /** Likeness of the words of two events, the predicate among them. */
  readonly clause: number
  /** Both sources name the thing in few sentences (names and places): the product of the two rarities. */
  readonly rare: number
  /** Of values that exclude one another: something beside them says that they may be of two things. */
  readonly doubt: number
  /** Of two such counts: unlike things are counted, as far as nouns tell. */
  readonly unlikeNoun: number
  /** Of two such dates: they stand under unlike predicates. */
  readonly unlikeDoing: number
  /** Of two such dates: both are days, both are years. */
  readonly grain: number
  /** Of values that exclude one another: both sentences tell another figure or day alike. */
  readonly company: number
  /** Of such: both clauses name the same one as who did it or whom it was done to. */
  readonly party: number
  /** How far apart the two stand in their texts, as a share of the text. */
  readonly order: number
  /** Both are among the first sentences of their texts (1), one is (0.5). */
  readonly lead: number
}

const IN_ORDER: Readonly<Record<keyof Features, true>> = {
  sentence: true,
  neighbours: true,
  nearby: true,
  governor: true,
  object: true,
  equal: true,
  telling: true,
  differing: true,
  oneSided: true,
  subgroup: true,
  affinity: true,
  only: true,
  mutual: true,
  frame: true,
  role: true,
  end: true,
  measured: true,
  totals: true,
  clause: true,
  rare: true,
  doubt: true,
  unlikeNoun: true,
  unlikeDoing: true,
  grain: true,
  company: true,
  party: true,
  order: true,
  lead: true,
}

/** All signs in the order in which they are weighed: a sum depends on its order in the last digit. */
export const SIGNS = Object.keys(IN_ORDER) as readonly (keyof Features)[]
