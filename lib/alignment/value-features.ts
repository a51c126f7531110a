/**
 * What alignment reads off the values of two slots of one kind, 0..1 each.
 *
 * `object`: likeness of what is valued; `equal`: 1 equal, between both may be true, 0 they exclude one another; `telling`: equal, and
 * hardly by chance. Example: "killed nine people" / "nine people died" → { object: 1, equal: 1, telling: 0 }.
 */
export interface ValueFeatures {
  readonly object: number
  readonly equal: number
  readonly telling: number
  /** They exclude one another, and something beside them says that they may be of two things (1); absent: nothing does. */
  readonly doubt?: number
  /** The same digits in another order or place: 1. */
  readonly slip?: number
  /** The doubt is that unlike things are counted. */
  readonly unlikeNoun?: number
  /** The doubt is that the predicates are unlike. */
  readonly unlikeDoing?: number
  /** Two dates told to the same grain: two days, two years. */
  readonly grain?: number
}
