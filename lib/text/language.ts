/**
 * The language of a text as far as script and a few frequent words tell it.
 *
 * In: text, and the frequent words of English. Out: 'ja', 'zh', 'ko', 'en' or 'und'.
 * Refuses: to guess between languages of one script: Latin text that is not English is 'und', and says so further on.
 * Example: detectLanguage('フェリー12便が欠航した。', words) → 'ja'.
 */
import type { Language } from '../model.ts'
import { countScripts } from './scripts.ts'

// In English prose a third of the words are among the fifty most frequent; lists of names in English still keep a tenth.
const ENGLISH_SHARE = 0.1

/** @param frequent Frequent English words, lower case. */
export function detectLanguage(text: string, frequent: ReadonlySet<string>): Language {
  const counts = countScripts(text)
  if (counts.letters === 0) return 'und'
  const eastAsian = counts.han + counts.kana
  if (eastAsian * 3 >= counts.letters) return counts.kana * 20 >= eastAsian ? 'ja' : 'zh'
  if (counts.hangul * 3 >= counts.letters) return 'ko'
  if (counts.latin * 2 < counts.letters) return 'und'
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/[a-z]+/g) ?? []
  const known = words.filter((word) => frequent.has(word)).length
  return known >= words.length * ENGLISH_SHARE && known > 0 ? 'en' : 'und'
}
