/**
 * The proposals that say how two readings stand: one by one ('relation'), or by their words wherever they meet ('equal').
 *
 * In: proposals in order, the working claims, how the engine relates two values. Out: how values relate with the proposals heard.
 * Refuses: claims that cannot be found. Equal is passed on: who equals one of two that are treated as equal, equals the other.
 * Example: 'equal' ["the national stadium", "Kadoma Flats"] → the two names share a reading.
 */
import type { Relation, Slot } from '../model.ts'
import { findClaims, wordsKey } from './find-claims.ts'
import type { Proposal, ProposalOf } from './proposal.ts'
import type { Outcome, Tools } from './refs.ts'
import type { Working } from './working.ts'

export interface Related {
  readonly relation: 'equal' | 'compatible' | 'conflict'
  readonly reason: string
  /** Somebody said so of these two. */
  readonly proposed?: true
}

export type Relate = (a: Slot, b: Slot) => Related

export interface Relating {
  readonly relate: Relate
  /** Ids of the proposals that speak of two of the members. */
  readonly heardIn: (members: readonly { readonly slot: Slot }[]) => readonly string[]
  /** True where a proposal says that two slots of the group speak of different things. */
  readonly differsIn: (slots: readonly (readonly Slot[])[]) => boolean
  readonly outcomes: ReadonlyMap<string, Outcome>
}

interface Rule {
  readonly id: string
  readonly relation: Relation
  readonly left: (slot: Slot) => boolean
  readonly right: (slot: Slot) => boolean
}

const HEARD: Readonly<Record<Relation, Related['relation']>> = {
  agree: 'equal',
  compatible: 'compatible',
  conflict: 'conflict',
  'different-referent': 'compatible',
}

export function relating(proposals: readonly Proposal[], working: Working, tools: Tools, own: Relate): Relating {
  const outcomes = new Map<string, Outcome>()
  const rules = proposals.flatMap((proposal): readonly Rule[] => {
    if (proposal.kind === 'equal') return [equalRule(proposal)]
    if (proposal.kind !== 'relation') return []
    const [a, b] = [findClaims(proposal.a, working, tools), findClaims(proposal.b, working, tools)]
    if (!a.ok || !b.ok) return []
    const [left, right] = [new Set(a.found.map((r) => r.slot)), new Set(b.found.map((r) => r.slot))]
    return [{ id: proposal.id, relation: proposal.relation, left: (s) => left.has(s), right: (s) => right.has(s) }]
  })
  if (rules.length === 0) return { relate: own, heardIn: () => [], differsIn: () => false, outcomes }
  /** The last rule that speaks of both. */
  const ruleOf = (a: Slot, b: Slot): Rule | null => rules.filter((r) => fits(r, a, b)).at(-1) ?? null
  const peers = new Map<Slot, readonly Slot[]>()
  const every = working.refs().map((r) => r.slot)
  const peersOf = (slot: Slot): readonly Slot[] => {
    const known = peers.get(slot)
    if (known) return known
    const own = rules.filter((r) => r.relation === 'agree' && (r.left(slot) || r.right(slot)))
    const found = own.length === 0 ? [] : every.filter((s) => s !== slot && s.kind === slot.kind && ruleOf(slot, s)?.relation === 'agree')
    peers.set(slot, found)
    return found
  }
  const relate: Relate = (a, b) => {
    const rule = ruleOf(a, b)
    if (rule) return { relation: HEARD[rule.relation], reason: 'as proposed', proposed: true }
    const alone = own(a, b)
    if (alone.relation === 'equal') return alone
    const through = peersOf(a).some((p) => own(p, b).relation === 'equal') || peersOf(b).some((p) => own(a, p).relation === 'equal')
    return through ? { relation: 'equal', reason: 'equal to one that is treated as equal' } : alone
  }
  const heardIn = (members: readonly { readonly slot: Slot }[]): readonly string[] => {
    const slots = members.map((m) => m.slot)
    return rules.filter((r) => slots.some((a, i) => slots.slice(i + 1).some((b) => fits(r, a, b) && speaks(r, a, b, own)))).map((r) => r.id)
  }
  for (const proposal of proposals) if (proposal.kind === 'equal') outcomes.set(proposal.id, { status: 'unchanged', reason: NOWHERE })
  for (const rule of rules.filter((r) => !outcomes.has(r.id))) {
    const holds = every.some((a) => rule.left(a) && every.some((b) => rule.right(b) && ruleOf(a, b) === rule))
    outcomes.set(rule.id, holds ? { status: 'applied', reason: `related as “${rule.relation}”` } : OVERRULED)
  }
  return {
    relate,
    heardIn,
    differsIn: (lists) =>
      lists.some((xs, i) =>
        lists.slice(i + 1).some((ys) => xs.some((a) => ys.some((b) => ruleOf(a, b)?.relation === 'different-referent'))),
      ),
    outcomes,
  }
}

const OVERRULED: Outcome = { status: 'overruled', reason: 'a later proposal says otherwise' }
const NOWHERE = 'no two readings of one question have these words'

function fits({ left, right }: Rule, a: Slot, b: Slot): boolean {
  return (left(a) && right(b)) || (left(b) && right(a))
}

/** A rule by words is heard only where the engine would say otherwise; one that names two claims is always heard. */
function speaks({ relation, left }: Rule, a: Slot, b: Slot, own: Relate): boolean {
  const byWords = relation === 'agree' && left(a) && left(b)
  return !byWords || own(a, b).relation !== 'equal'
}

function equalRule({ id, words }: ProposalOf<'equal'>): Rule {
  const keys = new Set(words.map(wordsKey))
  const has = (slot: Slot): boolean =>
    keys.has(wordsKey(slot.exact)) || (slot.mention?.kind === 'name' && keys.has(wordsKey(slot.mention.canonical)))
  return { id, relation: 'agree', left: has, right: has }
}
