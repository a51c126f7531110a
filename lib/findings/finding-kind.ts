/**
 * Kind of slot and measure of its value → kind of finding.
 *
 * In: a slot's kind and mention; the relation, because an event that is denied is a question of yes or no. Out: one of the kinds that values have.
 * Refuses: nothing; a measure without a kind of its own (a length, a magnitude, an age) is a number.
 */
import type { Measure, Mention, Relation, SlotKind } from '../model.ts'
import type { AskedKind } from './question.ts'

const MEASURED: Readonly<Partial<Record<Measure, AskedKind>>> = {
  money: 'money',
  percent: 'percent',
  points: 'percent',
  share: 'percent',
  duration: 'duration',
}

/** The kind of a finding about such slots. */
export function findingKindOf(kind: SlotKind, mention: Mention | null, relation: Relation): AskedKind {
  if (kind === 'quantity') return mention?.kind === 'quantity' ? (MEASURED[mention.measure] ?? 'number') : 'number'
  if (kind === 'event') return relation === 'conflict' ? 'polarity' : 'event'
  return kind
}
