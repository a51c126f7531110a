/**
 * A proposal in a reader's words: the reason that stands on every finding it touched.
 *
 * In: a proposal. Out: a step. Example: “proposal: not a claim” / “editor Ann: it is the number of an article”.
 */
import type { Origin, ProposalKind, Step } from '../model.ts'

const KIND_WORDS: Readonly<Record<ProposalKind, string>> = {
  'same-question': 'one question',
  'different-question': 'different questions',
  move: 'another question',
  relation: 'relation',
  value: 'value',
  span: 'span',
  claim: 'a claim more',
  'not-a-claim': 'not a claim',
  equal: 'treat as equal',
  alias: 'alias',
}

export function stepOf(proposal: { readonly kind: ProposalKind; readonly origin: Origin; readonly why: string }): Step {
  const { kind, origin, why } = proposal
  return { rule: `proposal: ${KIND_WORDS[kind]}`, saw: `${origin.by} ${origin.name}${why === '' ? '' : `: ${why}`}` }
}
