/**
 * What a reader is told instead of the engine's own words. One exhaustive table a noun: a new kind will not compile without its label.
 */
import type { Attribution, Confidence, FindingKind, Outcome, ProposalKind, Relation, Severity } from '../model.ts'

export const relationLabel: Readonly<Record<Relation, string>> = {
  conflict: 'conflict',
  compatible: 'compatible',
  agree: 'agree',
  'different-referent': 'different referent',
}

export const kindLabel: Readonly<Record<FindingKind, string>> = {
  number: 'number',
  money: 'money',
  percent: 'percentage',
  date: 'date',
  time: 'time',
  duration: 'duration',
  place: 'place',
  name: 'name',
  post: 'post or role',
  attribution: 'who said it',
  quote: 'quotation',
  polarity: 'whether it happened',
  event: 'event',
  thing: 'detail',
}

export const severityLabel: Readonly<Record<Severity, string>> = { 3: 'See this first', 2: 'Worth a look', 1: 'For completeness' }

/** What the editor concluded, as a sentence; the chosen reading is put after 'reading'. */
export const outcomeLabel: Readonly<Record<Outcome, string>> = {
  reading: 'This reading holds',
  'both-different-scope': 'Both hold, for different scopes',
  none: 'None of these readings holds',
  unresolved: 'Cannot be resolved',
  'needs-primary-source': 'Needs a primary source',
  'not-a-difference': 'Not a real difference',
}

/** How a source hands on what somebody else says. */
export const mannerLabel: Readonly<Record<Attribution['manner'], string>> = {
  said: 'said by',
  'according-to': 'according to',
  reported: 'reported by',
  document: 'from the document',
  denied: 'denied by',
}

export const confidenceLabel: Readonly<Record<Confidence, string>> = { low: 'low', medium: 'medium', high: 'high' }

/** What was said beside the engine, as it stands before “by Ida Brandt”. */
export const correctionLabel: Readonly<Record<ProposalKind, string>> = {
  'same-question': 'joined as one question',
  'different-question': 'parted as different questions',
  move: 'moved to another question',
  relation: 'relation set',
  value: 'value corrected',
  span: 'span corrected',
  claim: 'claim added',
  'not-a-claim': 'not a claim',
  equal: 'treated as equal',
  alias: 'taken as names of one thing',
}
