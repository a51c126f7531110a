/**
 * Figures that differ because they count something else: units, currencies, parts, later counts.
 *
 * In: two quantities. Out: hypotheses about what is counted and when. Refuses: values that say the same.
 */
import type { Quantity } from '../model.ts'
import { plain } from '../text/interval.ts'
import type { Evidence, Hypothesis, Side } from './evidence.ts'

function quantities({ a, b }: Evidence): readonly [Quantity, Quantity] | null {
  return a.slot.mention?.kind === 'quantity' && b.slot.mention?.kind === 'quantity' ? [a.slot.mention, b.slot.mention] : null
}

const words = (side: Side): string => side.sentence.toLowerCase()

/** The source that was published later has the higher count: a toll that rose. */
export const laterUpdate: Hypothesis = (evidence) => {
  const pair = quantities(evidence)
  if (!pair || !evidence.a.published || !evidence.b.published || evidence.a.published === evidence.b.published) return null
  if (pair[0].measure !== 'count' && pair[0].measure !== 'money') return null
  const [x, y] = pair.map((q) => q.point ?? q.interval.low)
  if (x === null || y === null || x === undefined || y === undefined || x === y) return null
  const aLater = evidence.a.published > evidence.b.published
  const [late, early] = aLater ? [evidence.a, evidence.b] : [evidence.b, evidence.a]
  return aLater === x > y
    ? {
        code: 'later-update',
        score: 0.75,
        explanation: `${saidOf(late)} was published on ${late.published}, ${saidOf(early)} on ${early.published}: the count may have risen in between`,
      }
    : {
        code: 'later-update',
        score: 0.35,
        explanation: `${saidOf(late)} was published on ${late.published}, after ${saidOf(early)} on ${early.published}: the count may have been corrected`,
      }
}

/** The figure; of what gives none ("hundreds", "at least five") its words. */
function saidOf({ slot: { exact, mention } }: Side): string {
  return mention?.kind === 'quantity' && mention.point !== null ? plain(mention.point) : `“${exact}”`
}

/** The same number with another counted noun: 26 volumes and 26 documents. */
export const counterSlip: Hypothesis = (evidence) => {
  const pair = quantities(evidence)
  if (!pair) return null
  const [p, q] = pair
  if (p.point === null || p.point !== q.point || !p.noun || !q.noun || p.noun.lemma === q.noun.lemma) return null
  return {
    code: 'counter-slip',
    score: 0.6,
    explanation: `both say ${plain(p.point)}, one of ${p.noun.lemma}, one of ${q.noun.lemma}: one may have named the wrong thing counted`,
  }
}

const LENGTH_FACTORS: readonly (readonly [number, string])[] = [
  [1.609344, 'miles for kilometres'],
  [1.852, 'nautical miles for kilometres'],
  [3.28084, 'metres for feet'],
  [2.20462, 'kilograms for pounds'],
  [2.54, 'inches for centimetres'],
  [2.47105, 'hectares for acres'],
  [1.1023, 'metric for short tons'],
]

/** The ratio of the figures is that of two units. */
export const unitSlip: Hypothesis = (evidence) => {
  const pair = quantities(evidence)
  if (!pair) return null
  const [p, q] = pair
  if (
    p.point === null ||
    q.point === null ||
    p.measure === 'count' ||
    p.measure === 'money' ||
    p.measure === 'percent' ||
    p.point * q.point === 0
  )
    return null
  const ratio = Math.max(p.point, q.point) / Math.min(p.point, q.point)
  const hit = LENGTH_FACTORS.find(([factor]) => Math.abs(ratio / factor - 1) < 0.03)
  return hit
    ? { code: 'unit-slip', score: 0.65, explanation: `the figures differ by a factor of ${ratio.toFixed(2)}: perhaps ${hit[1]}` }
    : null
}

/** Two currencies, or one dollar taken for another. */
export const currency: Hypothesis = (evidence) => {
  const pair = quantities(evidence)
  if (pair?.[0].measure !== 'money' || pair[1].measure !== 'money' || pair[0].unit === pair[1].unit) return null
  return {
    code: 'currency',
    score: 0.6,
    explanation: `the amounts are in ${pair[0].unit ?? 'an unnamed currency'} and ${pair[1].unit ?? 'an unnamed currency'}; the rate of the day would decide`,
  }
}

/** A change of 5 % and of 5 percentage points are different things. */
export const percentOrPoints: Hypothesis = (evidence) => {
  const pair = quantities(evidence)
  if (!pair || pair[0].measure === pair[1].measure || !pair.every((q) => q.measure === 'percent' || q.measure === 'points')) return null
  return { code: 'percent-points', score: 0.7, explanation: 'one gives per cent, the other percentage points' }
}

const NEW_COUNT = /\b(new|newly|another|additional|further|more|since|in the past|over the past|daily|latest)\b/
const TOTAL_COUNT = /\b(total|in all|overall|altogether|so far|to date|cumulative|toll|combined)\b/

/** One counts all so far, the other what came on top. */
export const cumulative: Hypothesis = (evidence) => {
  const pair = quantities(evidence)
  if (!pair) return null
  const [a, b] = [words(evidence.a), words(evidence.b)]
  const oneNew = (pair[0].additional || NEW_COUNT.test(a)) !== (pair[1].additional || NEW_COUNT.test(b))
  const oneTotal = TOTAL_COUNT.test(a) !== TOTAL_COUNT.test(b)
  return oneNew && oneTotal
    ? { code: 'cumulative-new', score: 0.55, explanation: 'one sentence speaks of a total, the other of new or additional cases' }
    : null
}

/** One sentence limits the figure (a place, a group), the other does not. */
export const partAndWhole: Hypothesis = (evidence) => {
  const pair = quantities(evidence)
  if (!pair) return null
  const [p, q] = pair
  const modifiers = (m: Quantity): readonly string[] => m.noun?.modifiers ?? []
  const extra = [...modifiers(p).filter((m) => !modifiers(q).includes(m)), ...modifiers(q).filter((m) => !modifiers(p).includes(m))]
  if (extra.length === 0 && p.additional === q.additional) return null
  return {
    code: 'part-whole',
    score: 0.5,
    explanation:
      extra.length > 0
        ? `only one counts “${extra.join(', ')}”: it may be a part of the other`
        : 'one counts more or others beside a first group',
  }
}
