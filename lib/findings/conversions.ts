/**
 * A value that a text gives in two units which do not fit: "100 km (52 miles)".
 *
 * In: sources and their claims. Out: a conflict within one source for each. Refuses: money (rates move), ranges, the sides of an area ("5 km by 3 km
 * (3 miles by 2 miles)"), feet with inches, and what a rounding of either value may be.
 * Example: "100 km (52 miles)" → "Are “100 km” and “52 miles” the same?"; 100 km are 62.1 miles.
 */
import type { Claim, Diagnosis, Measure, Quantity, Slot, Source } from '../model.ts'
import { granule } from '../text/interval.ts'
import { readOnce } from '../text/read-once.ts'
import type { BuiltFinding } from './build-finding.ts'
import { findingKindOf } from './finding-kind.ts'
import type { Member } from './member.ts'
import { memberIn, placedFinding } from './placed.ts'

/** Findings on values converted wrongly, in source and text order. */
export function conversionFindings(sources: readonly Source[], claims: readonly (readonly Claim[])[]): readonly BuiltFinding[] {
  return claims.flatMap((list, source) => misfitsIn(list).map((misfit) => findingOf(misfit, source, sources)))
}

interface Misfit {
  readonly claim: Claim
  readonly slot: Slot
  readonly again: Quantity
  /** "100 km are 62.1 mi". */
  readonly arithmetic: string
  readonly diagnosis: Diagnosis
}

/** A text is read once. */
const misfitsIn = readOnce((list: readonly Claim[]): readonly Misfit[] =>
  list.flatMap((claim) => claim.slots.flatMap((slot) => misfitOf(claim, slot) ?? [])),
)

function misfitOf(claim: Claim, slot: Slot): Misfit | null {
  const { kind, mention: first, start, end } = slot
  if (kind !== 'quantity' || first?.kind !== 'quantity') return null
  const again = claim.mentions.find((m): m is Quantity => m.kind === 'quantity' && m.restates?.start === start && m.restates.end === end)
  if (!again || isPartOfMore(claim, first, again)) return null
  const converted = inUnitOf(first, again)
  if (converted === null || again.point === null || fits(converted, again.point, first.measure)) return null
  const arithmetic = `${first.point} ${first.unit} are ${Number(converted.toPrecision(3))} ${again.unit}`
  return { claim, slot, again, arithmetic, diagnosis: diagnosisOf(first, again, arithmetic) }
}

/** "6 feet 2 inches (188 cm)", "5 km by 3 km (3 miles by 2 miles)": what stands side by side is no conversion of one another. */
function isPartOfMore({ mentions, sentence }: Claim, first: Quantity, second: Quantity): boolean {
  const before = sentence.tokens.filter((t) => t.end <= first.start).at(-1)
  const after = sentence.tokens.find((t) => t.start >= second.end)
  const beside = mentions.some(
    (m) => m.kind === 'quantity' && m.measure === first.measure && m.end <= first.start && first.start - m.end < 6,
  )
  return beside || SIDE.has(before?.lower ?? '') || SIDE.has(after?.lower ?? '')
}

const SIDE: ReadonlySet<string> = new Set(['by', 'x', '×', 'and', 'to', '-', '–'])

/** The first value in the unit of the second; null where the two have no fixed rate. */
function inUnitOf(first: Quantity, second: Quantity): number | null {
  if (first.measure !== second.measure || first.point === null) return null
  if (first.measure === 'temperature') return inDegrees(first.point, first.unit, second.unit)
  const [a, b] = [rateOf(first), rateOf(second)]
  return a === null || b === null ? null : (first.point * a) / b
}

/** Base units in one unit of a value. */
function rateOf({ point, base, interval }: Quantity): number | null {
  if (point === null || point === 0 || base === null) return null
  // Whatever end the hedge leaves open, both intervals have the other.
  const end = (['low', 'high'] as const).find((one) => interval[one] !== null && interval[one] !== 0 && base.interval[one] !== null)
  return end === undefined ? null : (base.interval[end] as number) / (interval[end] as number)
}

function inDegrees(value: number, from: string | null, to: string | null): number | null {
  if (from === 'Cel' && to === '[degF]') return value * 1.8 + 32
  if (from === '[degF]' && to === 'Cel') return (value - 32) / 1.8
  return null
}

/** Shares by which values may be rounded; gallons and tons are of several countries, a sixth to a quarter apart. */
const ROUNDING = 0.08
const OF_COUNTRIES: Readonly<Partial<Record<Measure, number>>> = { volume: 0.25, mass: 0.25 }
/** Degrees by which a temperature may be rounded. */
const DEGREES = 2.5

function fits(converted: number, given: number, measure: Measure): boolean {
  const apart = Math.abs(converted - given)
  // A rise of 2 degrees is one of 3.6, and no 35.6: where freezing lies is no part of it.
  if (measure === 'temperature') return [0, 32, 32 / 1.8].some((freezing) => Math.abs(apart - freezing) <= DEGREES)
  return apart <= granule(given) / 2 + 1e-9 || apart / Math.max(converted, given) <= (OF_COUNTRIES[measure] ?? ROUNDING)
}

function diagnosisOf(first: Quantity, second: Quantity, arithmetic: string): Diagnosis {
  const turned = inUnitOf({ ...first, point: second.point }, second)
  if (turned !== null && first.point !== null && fits(turned, first.point, first.measure))
    return { code: 'units-swapped', score: 0.7, explanation: `${arithmetic}; with the units the other way round the two fit` }
  return { code: 'conversion', score: 0.6, explanation: `${arithmetic}: converted wrongly, or a slip in one of the two` }
}

function findingOf({ claim, slot, again, arithmetic, diagnosis }: Misfit, source: number, sources: readonly Source[]): BuiltFinding {
  const { text } = sources[source] as Source
  const twice = [slot, givenAgain(slot, claim, again, text)]
  const readings = twice.map((one): readonly Member[] => [memberIn({ source }, claim, one)])
  const asking = {
    kind: findingKindOf('quantity', again, 'conflict'),
    question: `Are ${twice.map(({ exact }) => `“${exact}”`).join(' and ')} the same?`,
  }
  const finding = placedFinding(readings, asking, 'conflict', [{ rule: 'one value in two units', saw: arithmetic }], sources)
  return { finding: { ...finding, diagnoses: [diagnosis] }, weak: false, readings }
}

/** A value given again is no claim of its own (lib/claims/slots.ts); here it is an answer. */
function givenAgain(slot: Slot, { sentence }: Claim, again: Quantity, text: string): Slot {
  const { start, end } = again
  const words = sentence.tokens.filter((t) => t.start >= start && t.end <= end && t.pos !== 'PUNCT').map((t) => t.lemma)
  return { ...slot, id: `${slot.id}:again`, start, end, exact: text.slice(start, end), words, mention: again }
}
