/**
 * Words as they are searched: compatibility forms and cases made one.
 *
 * In: words. Out: words for comparing only. Refuses: nothing. Example: foldWords('１０，６００ Pages') → '10,600 pages'
 */
export function foldWords(words: string): string {
  return words.normalize('NFKC').toLowerCase()
}
