/**
 * Holders of a finding → how many of their sources are independent of one another.
 *
 * In: for each holder its source and the words of its sentence. Out: sources and independent origins.
 * Refuses: to call short sentences copies; five words in common happen by chance.
 * Method: containment of word trigrams (resemblance of shingles, Broder 1997), joined transitively.
 */

export interface Witness {
  readonly source: number
  /** Folded words of the sentence, in order. */
  readonly words: readonly string[]
}

/** Shared share of the shorter sentence's trigrams from which two sentences are one text. */
const COPY = 0.6
/** Fewer words than this are no passage. */
const SHORTEST = 8
const SHINGLE = 3

/** Counts sources, and origins after copies of one passage are joined. */
export function countIndependent(witnesses: readonly Witness[]): { sources: number; independent: number } {
  const sources = [...new Set(witnesses.map((w) => w.source))].sort((a, b) => a - b)
  const root = new Map(sources.map((s) => [s, s]))
  const find = (s: number): number => {
    const parent = root.get(s) as number
    return parent === s ? s : find(parent)
  }
  const shingled = witnesses.map((w) => ({ source: w.source, shingles: shingles(w.words) }))
  shingled.forEach((x, i) => {
    for (const y of shingled.slice(i + 1)) {
      if (x.source !== y.source && find(x.source) !== find(y.source) && copied(x.shingles, y.shingles))
        root.set(find(y.source), find(x.source))
    }
  })
  return { sources: sources.length, independent: new Set(sources.map(find)).size }
}

function shingles(words: readonly string[]): ReadonlySet<string> {
  if (words.length < SHORTEST) return new Set()
  return new Set(words.slice(0, 1 - SHINGLE || undefined).map((_, i) => words.slice(i, i + SHINGLE).join(' ')))
}

function copied(x: ReadonlySet<string>, y: ReadonlySet<string>): boolean {
  const [small, large] = x.size < y.size ? [x, y] : [y, x]
  if (small.size === 0) return false
  let shared = 0
  for (const s of small) if (large.has(s)) shared++
  return shared / small.size >= COPY
}
