/**
 * Short names for sources, as editors of texts use them: A, B, C …
 *
 * In: how many, or a place in the list. Out: letters. Refuses: nothing.
 * Example: siglum(0) → 'A', siglum(25) → 'Z', siglum(26) → 'AA'
 */

const LETTERS = 26

/** The siglum of the source at `index`, from 0. After Z come AA, AB …, as in a spreadsheet, so that 1,000 sources still have short names. */
export function siglum(index: number): string {
  const last = String.fromCharCode(65 + (index % LETTERS))
  return index < LETTERS ? last : siglum(Math.floor(index / LETTERS) - 1) + last
}

/** Source id → siglum, in the order of the comparison's sources. */
export function siglaOf(sources: readonly { readonly id: string }[]): ReadonlyMap<string, string> {
  return new Map(sources.map((source, index) => [source.id, siglum(index)]))
}
