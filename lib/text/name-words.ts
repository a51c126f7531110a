/**
 * A name as words that can be compared.
 *
 * In: a name as written. Out: folded words without articles, possessives and dots.
 * Refuses: nothing. Example: nameWords("the Japanese government’s Foreign Ministry") → japanese, government, foreign, ministry.
 */
import { plainLetters } from './edit-distance.ts'
import { foldText } from './fold.ts'

const NUMBER_WORDS: Readonly<Record<string, string>> = {
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  twenty: '20',
  first: '1st',
  second: '2nd',
  third: '3rd',
  fourth: '4th',
  fifth: '5th',
}

/** British and American spellings of words in names. */
const SPELLINGS: Readonly<Record<string, string>> = {
  defence: 'defense',
  centre: 'center',
  organisation: 'organization',
  labour: 'labor',
  harbour: 'harbor',
  theatre: 'theater',
  programme: 'program',
  neighbourhood: 'neighborhood',
  dept: 'department',
  assn: 'association',
  govt: 'government',
}

/** The words of a name in comparable form; dots of acronyms are gone ("U.S." → us). */
export function nameWords(name: string): readonly string[] {
  return plainLetters(foldText(name))
    .replace(/\b((?:\p{L}\.)+\p{L}?)(?=\W|$)/gu, (acronym) => acronym.replaceAll('.', ''))
    .replace(/'s\b|s'(?=\s|$)/g, (match) => (match.startsWith('s') ? 's' : ''))
    .split(/[^\p{L}\p{N}&']+/u)
    .filter((word) => word !== '' && word !== 'the')
    .map((word) => NUMBER_WORDS[word] ?? SPELLINGS[word] ?? word)
}

/** The first letters of the words that count, and the same with the small words counted: "moj" and "mofj" forms of an acronym. */
export function initialsOf(words: readonly string[]): ReadonlySet<string> {
  const small = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'de', 'to', '&'])
  const content = words.filter((word) => !small.has(word))
  const strict = content.map(initial).join('')
  const withO = words
    .filter((word) => word === 'of' || !small.has(word))
    .map(initial)
    .join('')
  const full = words.map(initial).join('')
  // "U.S. Geological Survey" is USGS: an acronym inside a name gives all its letters.
  const spelled = content.map((word) => (/^(?:us|uk|un|eu)$/.test(word) ? word : initial(word))).join('')
  return new Set([strict, withO, full, spelled])
}

function initial(word: string): string {
  return /^\d/.test(word) ? word : word.charAt(0)
}
