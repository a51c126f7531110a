/**
 * Which script a text is written in, from a small table of ranges.
 *
 * In: text. Out: counts of letters by script, or a yes/no for one character.
 * Refuses: nothing. The ranges are written out here instead of \p{Script=…}, so that an answer never changes with the Unicode
 * version of the runtime. Example: countScripts('令和3年').han → 3.
 */

export interface ScriptCounts {
  readonly latin: number
  readonly han: number
  readonly kana: number
  readonly hangul: number
  readonly other: number
  readonly letters: number
}

const LETTER = /\p{L}/u

/** Counts letters by script over at most `limit` UTF-16 units (a prefix tells the language of a long file well enough). */
export function countScripts(text: string, limit = 20_000): ScriptCounts {
  let latin = 0
  let han = 0
  let kana = 0
  let hangul = 0
  let other = 0
  const end = Math.min(text.length, limit)
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i)
    if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) latin++
    else if (code < 0xaa) continue
    else if (isKana(code)) kana++
    else if (isHan(code)) han++
    else if (code >= 0xac00 && code <= 0xd7a3) hangul++
    else if (LETTER.test(text.charAt(i))) {
      if (code < 0x250 || (code >= 0x1e00 && code <= 0x1eff)) latin++
      else other++
    }
  }
  return { latin, han, kana, hangul, other, letters: latin + han + kana + hangul + other }
}

/** Hiragana, Katakana (full and half width) and the long-vowel mark. */
export function isKana(code: number): boolean {
  return (code >= 0x3041 && code <= 0x3096) || (code >= 0x30a1 && code <= 0x30fa) || code === 0x30fc || (code >= 0xff66 && code <= 0xff9f)
}

/** Unified ideographs in the basic plane, with the repetition mark 々 and 〆. */
export function isHan(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    code === 0x3005 ||
    code === 0x3006
  )
}

/** True where at least a third of the letters are Japanese or Chinese. */
export function isMostlyEastAsian(text: string): boolean {
  const counts = countScripts(text, 2_000)
  return counts.letters > 0 && (counts.han + counts.kana) * 3 >= counts.letters
}
