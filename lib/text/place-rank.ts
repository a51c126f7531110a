/**
 * Two places → may one lie in the other, as far as their names tell?
 *
 * In: two names as they are written. Out: yes or no. Refuses: to know the map; of two towns none lies in the other, and of two countries.
 * Example: "Los Angeles" / "California" → may lie in it; "Lisbon" / "Porto" → no; "Halden" / "Halden Bay" → may.
 */
import { COUNTRIES } from '../lexicon/countries.ts'
import { PLACE_KINDS, REGION_COUNTRY, STATES, WIDE_PLACES } from '../lexicon/places.ts'

type Rank = 'country' | 'state' | 'wide' | 'plain'

const COUNTRY_NAMES: ReadonlySet<string> = new Set(
  COUNTRIES.flatMap(({ name, otherNames }) => [name, ...otherNames].map((one) => one.toLowerCase())),
)

/** @param a, b Names in any case. */
export function mayLieIn(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()]
  return rankOf(x) !== rankOf(y) || kindIn(x) !== kindIn(y)
}

function rankOf(name: string): Rank {
  if (COUNTRY_NAMES.has(name)) return 'country'
  if (STATES.has(name)) return 'state'
  return WIDE_PLACES.has(name) ? 'wide' : 'plain'
}

/** Of two towns one may be a quarter of the other where it is large, and the other is none that everybody knows. */
export function mayBeQuarter(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) => REGION_COUNTRY.has(name.toLowerCase()))
  return x !== y
}

/** The word that says what sort of place it is: "Aldmoor district", "Lake Brask"; empty where none does. */
function kindIn(name: string): string {
  return name.split(' ').find((word) => PLACE_KINDS.has(word)) ?? ''
}
