/**
 * How many slips of the keyboard lie between two words, and whether two spellings render one foreign sound.
 *
 * In: two folded words. Out: a small number, or yes/no. Refuses: nothing; the distance stops counting at `limit` + 1.
 * Example: editDistance('voss', 'vos') → 1; soundsAlike('qaddafi', 'gadhafi') → true.
 */

/** Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours, each 1. */
export function editDistance(a: string, b: string, limit = 3): number {
  if (a === b) return 0
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let beforeLast: readonly number[] = []
  let last: number[] = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row: number[] = [i]
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1)
      row.push(best)
    }
    if (Math.min(...row) > limit) return limit + 1
    beforeLast = last
    last = row
  }
  return last[b.length] ?? limit + 1
}

/** Letters without their marks: "ceaușescu" → "ceausescu", "ø" → "o". */
export function plainLetters(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øłđßæœðþı]/g, (letter) => PLAIN[letter] ?? letter)
}

const PLAIN: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ð: 'd', þ: 'th', ı: 'i' }

// Sounds that newspapers write in several ways when they render another script. Order counts.
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch|tsh/g, 'c'],
  [/sch|sh/g, 's'],
  [/ph/g, 'f'],
  [/[qkg]h?/g, 'k'],
  [/c(?=[aou]|k|$)/g, 'k'],
  [/kk|ck/g, 'k'],
  [/dh|th|dd/g, 'd'],
  [/zh|dj|j/g, 'j'],
  [/ou|oo|uu/g, 'u'],
  [/ee|iy|ii|yi|ij|ey|ei|y/g, 'i'],
  [/w/g, 'v'],
  [/z/g, 's'],
  [/(.)\1+/g, '$1'],
  [/h$/g, ''],
  [/e(?=[mnrl]|$)/g, 'a'],
  [/o(?=[mnrl])/g, 'u'],
]

/** True where two spellings may render one name of another script. Both words in plain letters. */
export function soundsAlike(a: string, b: string): boolean {
  return a.length >= 2 && b.length >= 2 && soundKey(a) === soundKey(b)
}

/** "Bryant" and "Brian": one more consonant at the end; a vowel more mostly makes it a woman's name ("Paul", "Paula"). */
export function soundsLonger(long: string, short: string): boolean {
  const [x, y] = [soundKey(long), soundKey(short)]
  return y.length > 2 && x.length === y.length + 1 && x.startsWith(y) && !/[aeiou]$/.test(x)
}

function soundKey(word: string): string {
  return SOUNDS.reduce((key, [sound, sign]) => key.replace(sound, sign), word)
}
