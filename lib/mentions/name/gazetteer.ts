/**
 * What the lists know of a name: a country, a people, a region, a body, an acronym.
 *
 * In: folded words joined by spaces. Out: an entry or null. Refuses: to decide where a list is silent.
 * Example: lookUp('u.s') → place 'United States'; lookUp('indonesian') → demonym 'Indonesia'.
 */
import { COUNTRIES } from '../../lexicon/countries.ts'
import { KNOWN_ACRONYMS, KNOWN_ORGANISATIONS } from '../../lexicon/organisation-words.ts'
import { MORE_DEMONYMS, REGION_COUNTRY, STATES, WIDE_PLACES } from '../../lexicon/places.ts'
import type { NameType } from '../../model.ts'
import { nameWords } from '../../text/name-words.ts'

export interface Entry {
  readonly type: NameType
  /** The name to use for it; null for the words as written. */
  readonly canonical: string | null
}

const entries = new Map<string, Entry>()
const key = (name: string): string => nameWords(name).join(' ')

for (const name of WIDE_PLACES) entries.set(key(name), { type: 'place', canonical: null })
for (const name of REGION_COUNTRY.keys()) entries.set(key(name), { type: 'place', canonical: null })
for (const [short, name] of STATES) entries.set(key(short), { type: 'place', canonical: name })
for (const name of KNOWN_ORGANISATIONS) entries.set(key(name), { type: 'organisation', canonical: null })
for (const [short] of KNOWN_ACRONYMS) entries.set(key(short), { type: 'organisation', canonical: null })
for (const [people, place] of MORE_DEMONYMS) entries.set(key(people), { type: 'demonym', canonical: place })
for (const country of COUNTRIES) {
  if (country.capital !== null) entries.set(key(country.capital), { type: 'place', canonical: null })
  for (const demonym of country.demonyms) entries.set(key(demonym), { type: 'demonym', canonical: country.name })
  for (const name of [country.name, ...country.otherNames]) entries.set(key(name), { type: 'place', canonical: country.name })
}

/** Short words that are an entry only when written as one: "us" and "it" are words, "US" is a country. */
const CASED: ReadonlySet<string> = new Set([
  'us',
  'who',
  'au',
  'ap',
  'un',
  'eu',
  'ind',
  'ill',
  'ore',
  'miss',
  'mass',
  'wash',
  'del',
  'la',
  'pa',
  'male',
  'van',
  'nice',
  'bam',
  'sec',
  'ark',
  'ala',
  'cal',
  'kan',
  'lao',
  'pole',
  'bali',
  'rome',
  'mo',
  'md',
  'va',
  'ga',
  'ky',
  'tex',
  'polish',
  'march',
  'west',
  'east',
  'queens',
  'hue',
])

/** Looks a name up. `written` guards short words that are common words in lower case. */
export function lookUp(folded: string, written: string): Entry | null {
  const found = entries.get(folded)
  if (!found) return null
  if (!CASED.has(folded)) return found
  const letters = written.replace(/\./g, '')
  if (folded.length <= 3 && !/^(?:ind|ill|ore|del|mo|md|va|ga|ky|tex|ark|ala|kan|la|pa|van|bam|lao|hue)$/.test(folded))
    return letters === letters.toUpperCase() ? found : null
  // State abbreviations count with their dot only ("Ore.", "La."); words with a capital stay what they are in the list.
  if (STATES.has(folded) && folded.length <= 4) return written.endsWith('.') ? found : null
  return /^(?:van|bam|male|nice|hue)$/.test(folded) ? null : found
}
