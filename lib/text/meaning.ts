/**
 * Word meaning as the engine sees it: an interface, and a fallback that knows identical words only.
 *
 * In: lemmas. Out: 0..1 for likeness, and whether two words are opposites.
 * Refuses: nothing; an unknown word is like itself alone. Example: likeness('trigger', 'spark', 'v') = 0.9 with a thesaurus.
 */

export type WordClass = 'n' | 'v' | 'a' | 'r'

/** A source of word meaning (WordNet in practice); passed in, because the core reads no files. */
export interface Thesaurus {
  /** 1 for the same lemma, less for synonyms, derivations and direct hypernyms, 0 for no known likeness. */
  likeness(a: string, b: string, as: WordClass): number
  /** True when one word is recorded as the antonym of the other. */
  opposite(a: string, b: string, as: WordClass): boolean
  /** A key that synonyms share: the first sense of the word; the word itself where none is known. */
  concept(word: string, as: WordClass): string
  /** True when `word` is a kind of `ancestor` in one of its first senses ("ferry" is a kind of "vessel"). */
  isA(word: string, ancestor: string): boolean
}

/** What is left without a thesaurus: words are like themselves. */
export const identityThesaurus: Thesaurus = {
  likeness: (a, b) => (a === b ? 1 : 0),
  opposite: () => false,
  concept: (word) => word,
  isA: (word, ancestor) => word === ancestor,
}
