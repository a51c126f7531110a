/**
 * Magnitudes and calibres: a bare number on a named scale.
 *
 * In: atoms and a numeral. Out: measure 'scale' with the noun 'magnitude' or 'caliber', or null.
 * Refuses: counts of quakes ("three earthquakes"). Example: "6.1-magnitude", "magnitude of 5.4", "7.2 on the Richter scale", "a 6.1 quake".
 */
import type { Atom } from './atoms.ts'
import type { Measured, Measuring } from './measured-value.ts'
import type { NounRead } from './nouns.ts'
import { isHyphen } from './units.ts'

const QUAKES: ReadonlySet<string> = new Set(['quake', 'earthquake', 'tremor', 'temblor', 'aftershock', 'shock', 'foreshock', 'jolt'])
const QUAKE_WORD = /^(?:earth)?quakes?$|^tremors?$|^temblors?$|^(?:after|fore)shocks?$/
const REGISTERED: ReadonlySet<string> = new Set(['magnitude', 'magnitudes', 'richter'])
/** How far back "magnitude" may stand: "a preliminary magnitude of about", "magnitude was revised to". */
const REACH = 4

export function readScale(atoms: readonly Atom[], it: Measuring): Measured | null {
  const at = it.afterHedge
  const after = isHyphen(atoms, at) ? at + 1 : at
  if (atoms[after]?.lower === 'magnitude') return scale(after, after + 1)
  // "40-caliber" is .40: hundredths of an inch, with the point or without.
  if (isCaliber(atoms, after, it))
    return { ...scale(after, after + 1, 'caliber'), factor: typeof it.value === 'number' && it.value >= 10 ? 0.01 : 1 }
  const richter = richterAfter(atoms, at)
  if (richter !== null) return scale(richter, at)
  const before = magnitudeBefore(atoms, it.numeral.from)
  if (before !== null && !isPlainCount(atoms, at)) return scale(before, it.numTo)
  if (typeof it.value !== 'number' || it.value % 1 === 0 || it.value >= 10) return null
  if (QUAKES.has(atoms[at]?.lower ?? '')) return scale(at, it.numTo)
  return isMeasuredQuake(atoms, it.numeral.from) ? scale(it.numeral.from - 1, it.numTo) : null
}

/** "Two quakes, measuring 7.6 and 7.4": a decimal after "measuring" in a sentence on quakes. */
function isMeasuredQuake(atoms: readonly Atom[], from: number): boolean {
  if (!/^(?:measur(?:ing|ed)|register(?:ing|ed))$/.test(atoms[from - 1]?.lower ?? '')) return false
  return atoms.slice(Math.max(0, from - QUAKE_REACH), from).some((atom) => QUAKE_WORD.test(atom.lower))
}

const QUAKE_REACH = 12

/** ".45 caliber", "a 40-caliber pistol", ".357 Magnum". */
function isCaliber(atoms: readonly Atom[], at: number, it: Measuring): boolean {
  const word = atoms[at]?.lower ?? ''
  return /^calib(?:er|re)s?$/.test(word) || (word === 'magnum' && (atoms[it.numeral.from] as Atom).text.startsWith('.'))
}

function scale(noun: number, to: number, lemma = 'magnitude'): Measured {
  const read: NounRead = { from: noun, to: noun + 1, head: noun, headFrom: noun, lemma, modifiers: [] }
  return {
    measure: 'scale',
    unit: null,
    row: null,
    factor: 1,
    to,
    next: to,
    noun: read,
    additional: false,
    implied: false,
    because: [{ rule: lemma, saw: 'scale' }],
  }
}

/** "on the Richter scale", "on the open-ended Richter scale", "Richter". */
function richterAfter(atoms: readonly Atom[], at: number): number | null {
  for (let k = at; k < at + 6; k++) {
    const word = atoms[k]?.lower
    if (word === undefined || word === '.' || word === ',') return null
    if (word === 'richter') return k
    if (k === at && word !== 'on') return null
  }
  return null
}

function magnitudeBefore(atoms: readonly Atom[], from: number): number | null {
  for (let k = from - 1; k >= 0 && k >= from - REACH; k--) {
    const word = atoms[k]?.lower ?? ''
    if (REGISTERED.has(word)) return k
    if (!BETWEEN.has(word)) return null
  }
  return null
}

const BETWEEN: ReadonlySet<string> = new Set(
  'of was is at a an about around approximately estimated up down revised to - measured scale ,'.split(' '),
)

/** "the magnitude 300 people felt": something is counted right after. */
function isPlainCount(atoms: readonly Atom[], at: number): boolean {
  return atoms[at]?.pos === 'NOUN' && !QUAKES.has(atoms[at]?.lower ?? '') && atoms[at]?.lower !== 'on'
}
