/**
 * Short names for sources, as editors of texts use them: A, B, C …
 *
 * In: how many, or a place in the list; sigla that editors chose. Out: letters. Refuses: nothing.
 * Example: siglum(0) → 'A', siglum(25) → 'Z', siglum(26) → 'AA'
 */

const LETTERS = 26

/** The siglum of the source at `index`, from 0. After Z come AA, AB …, as in a spreadsheet, so that 1,000 sources still have short names. */
export function siglum(index: number): string {
  const last = String.fromCharCode(65 + (index % LETTERS))
  return index < LETTERS ? last : siglum(Math.floor(index / LETTERS) - 1) + last
}

/**
 * Source id → siglum, in the order of the comparison's sources.
 *
 * @param given Sigla by path that editors chose. One that another source would get by its place goes to whoever was given it.
 */
export function siglaOf(
  sources: readonly { readonly id: string; readonly path?: string }[],
  given: Readonly<Record<string, string>> = {},
): ReadonlyMap<string, string> {
  const own = ({ path }: { readonly path?: string }): string | undefined =>
    path !== undefined && Object.hasOwn(given, path) && given[path] !== '' ? given[path] : undefined
  const taken = new Set<string>()
  const chosen = sources.map((source) => {
    const wish = own(source)
    // Of two that want one name the first has it.
    if (wish === undefined || taken.has(wish)) return undefined
    taken.add(wish)
    return wish
  })
  let next = 0
  const free = (): string => {
    let letters = siglum(next++)
    while (taken.has(letters)) letters = siglum(next++)
    return letters
  }
  // Without a choice the letter is that of the place, as everywhere else.
  return new Map(sources.map((source, index) => [source.id, chosen[index] ?? (taken.size === 0 ? siglum(index) : free())]))
}
