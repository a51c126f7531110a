/**
 * Slips of digits: how one figure may have become the other.
 *
 * In: two quantities with a written number each. Out: one diagnosis a hypothesis. Refuses: equal numbers, open intervals without a figure.
 * Example: 16,000 / 10,600 → "moved zeros (1万600 read as 1万6千)" before "swapped digits".
 */
import type { Diagnosis } from '../model.ts'
import { granule, plain } from '../text/interval.ts'
import type { Evidence, Hypothesis } from './evidence.ts'

interface Figures {
  readonly x: number
  readonly y: number
}

function figures({ a, b }: Evidence): Figures | null {
  const p = a.slot.mention
  const q = b.slot.mention
  if (p?.kind !== 'quantity' || q?.kind !== 'quantity' || p.point === null || q.point === null || p.point === q.point) return null
  return p.point > q.point ? { x: p.point, y: q.point } : { x: q.point, y: p.point }
}

const MAN = 10_000
const OKU = 100_000_000

/** Same figures once the larger is rounded to the precision of the smaller, or the other way round. */
export const rounding: Hypothesis = (evidence) => {
  const f = figures(evidence)
  if (!f) return null
  for (const [fine, coarse] of [
    [f.x, f.y],
    [f.y, f.x],
  ] as const) {
    const step = granule(coarse)
    if (step > granule(fine) && Math.round(fine / step) * step === coarse)
      return found('rounding', 0.85, `${plain(fine)} rounded to the nearest ${plain(step)} is ${plain(coarse)}`)
    if (step > granule(fine) && Math.floor(fine / step) * step === coarse)
      return found('rounding', 0.6, `${plain(fine)} cut to whole ${plain(step)}s is ${plain(coarse)}`)
  }
  return null
}

/** 1万600 (10,600) and 1万6千 (16,000): the same figures after 万, read at another place. */
export const movedZeros: Hypothesis = (evidence) => {
  const f = figures(evidence)
  if (!f || f.y < MAN || !Number.isInteger(f.x) || !Number.isInteger(f.y)) return null
  const head = Math.floor(f.x / MAN)
  if (head !== Math.floor(f.y / MAN) || digitsWithoutZeros(f.x) !== digitsWithoutZeros(f.y)) return null
  return found(
    'moved-zeros',
    0.8,
    `${plain(f.x)} and ${plain(f.y)} have the same digits with the zeros moved: ${head}万${f.y % MAN} and ${head}万${f.x % MAN} are easily misread for one another`,
  )
}

/** 万 for thousand, 億 for million and the like: a power of 10⁴ or 10⁸, or the slip between a scale of 10³ and one of 10⁴. */
export const scaleSlip: Hypothesis = (evidence) => {
  const f = figures(evidence)
  if (!f || f.y === 0) return null
  const ratio = f.x / f.y
  const japanese = evidence.a.language === 'ja' || evidence.b.language === 'ja'
  if (same(ratio, 1000))
    return found('factor-thousand', 0.8, `${plain(f.x)} is 1,000 × ${plain(f.y)}: thousand for million, or million for billion`)
  if (same(ratio, MAN)) return found('scale-slip', 0.8, `${plain(f.x)} is 10,000 × ${plain(f.y)}: 万 lost or added`)
  if (same(ratio, OKU)) return found('scale-slip', 0.8, `${plain(f.x)} is 100,000,000 × ${plain(f.y)}: 億 lost or added`)
  if (same(ratio, 10))
    return found(
      'factor-ten',
      japanese ? 0.75 : 0.7,
      `${plain(f.x)} is 10 × ${plain(f.y)}: a zero too many or too few${japanese ? ', or 万 (10,000) taken for thousand' : ''}`,
    )
  if (same(ratio, 100))
    return found(
      'factor-hundred',
      0.6,
      `${plain(f.x)} is 100 × ${plain(f.y)}: two zeros too many or too few${japanese ? ', or 億 (100 million) taken for million' : ''}`,
    )
  return null
}

/** Two digits next to one another changed places. */
export const swappedDigits: Hypothesis = (evidence) => {
  const f = figures(evidence)
  if (!f) return null
  const [p, q] = aligned(f)
  if (p.length !== q.length || p.length < 2) return null
  const differing = [...p].flatMap((digit, i) => (digit === q[i] ? [] : [i]))
  const [i = -1, j = -1] = differing
  if (differing.length !== 2 || j !== i + 1 || p[i] !== q[j] || p[j] !== q[i]) return null
  return found('swapped-digits', 0.7, `${plain(f.x)} is ${plain(f.y)} with ${q[i]} and ${q[j]} swapped`)
}

/** One digit was read or typed as another. */
export const oneDigit: Hypothesis = (evidence) => {
  const f = figures(evidence)
  if (!f) return null
  const [p, q] = aligned(f)
  if (p.length !== q.length || p.length < 2) return null
  const differing = [...p].filter((digit, i) => digit !== q[i]).length
  return differing === 1 ? found('one-digit', p.length > 2 ? 0.5 : 0.35, `${plain(f.x)} and ${plain(f.y)} differ in one digit`) : null
}

/** Digits as written, padded to the same number of decimals so that 7.6 and 7.65 line up. */
function aligned({ x, y }: Figures): readonly [string, string] {
  const decimals = Math.max(decimalsOf(x), decimalsOf(y))
  return [x.toFixed(decimals).replace('.', ''), y.toFixed(decimals).replace('.', '')]
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0
}

function digitsWithoutZeros(value: number): string {
  return String(value).replaceAll('0', '')
}

function same(ratio: number, factor: number): boolean {
  return Math.abs(ratio / factor - 1) < 0.001
}

function found(code: string, score: number, explanation: string): Diagnosis {
  return { code, score, explanation }
}
