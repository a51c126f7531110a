/**
 * One amount told in two units: "two hours and 40 minutes", "six feet two inches", "four years and six months".
 *
 * In: readings of one sentence, its atoms. Out: the readings, such two made one in the smaller unit. Refuses: two of which the second would fill the
 * first ("two hours and 90 minutes"), hedged ones after the first, and all that another word than "and" stands between.
 * Example: 2 h + 40 min → 160 min.
 */
import type { Atom } from './atoms.ts'
import { isReading, type Reading, type Unreadable } from './reading.ts'

/** A unit, the smaller one that is told after it, and how many of those it has. */
const STEPS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    'wk d': 7,
    'd h': 24,
    'h min': 60,
    'min s': 60,
    'a mo': 12,
    'mo d': 30,
    'mo wk': 5,
    'ft in': 12,
    'st lb': 14,
    'lb oz': 16,
    'km m': 1000,
    'kg g': 1000,
  }),
)

export function joinCompounds(found: readonly (Reading | Unreadable)[], atoms: readonly Atom[]): readonly (Reading | Unreadable)[] {
  const joined: (Reading | Unreadable)[] = []
  for (const reading of found) {
    const before = joined.at(-1)
    const one = before && isReading(before) && isReading(reading) ? oneOf(before, reading, atoms) : null
    if (one) joined[joined.length - 1] = one
    else joined.push(reading)
  }
  return joined
}

function oneOf(a: Reading, b: Reading, atoms: readonly Atom[]): Reading | null {
  const parts = STEPS.get(`${a.unit} ${b.unit}`)
  if (parts === undefined || a.measure !== b.measure || b.hedge !== 'exact' || b.from !== b.numFrom) return null
  if (typeof a.value !== 'number' || typeof b.value !== 'number' || !Number.isInteger(a.value) || b.value >= parts || b.value <= 0)
    return null
  const between = atoms
    .slice(a.to, b.from)
    .map(({ lower }) => lower)
    .join(' ')
  // "In two years, six months …": a comma joins what is counted down to the foot and the pound, and years hardly.
  if (between !== '' && between !== 'and' && !((between === ',' || between === ', and') && a.unit !== 'a' && a.unit !== 'mo')) return null
  const because = [...a.because, { rule: 'unit-compound', saw: `${a.unit} + ${b.unit}` }]
  return { ...b, from: a.from, numFrom: a.numFrom, value: a.value * parts + b.value, hedge: a.hedge, noun: b.noun ?? a.noun, because }
}
