/**
 * All proposals in turn: first names, then what is read, then what belongs together, then how readings stand.
 *
 * In: the engine's claims and groups, proposals from outside in any order. Out: claims and groups as the proposals leave them, how values
 * relate, and what became of each proposal. Refuses: nothing as a whole; a proposal that is not true is refused alone, with its reason.
 */
import type { Slot, Source } from '../model.ts'
import { teachAliases } from './aliases.ts'
import { editClaims } from './edit-claims.ts'
import { inOrder } from './order.ts'
import type { Proposal } from './proposal.ts'
import type { Claims, Outcome, RefGroup, Tools } from './refs.ts'
import { regroup } from './regroup.ts'
import { type Relate, relating } from './relate.ts'
import { Working } from './working.ts'

export interface Taken {
  readonly proposals: readonly Proposal[]
  readonly claims: Claims
  readonly groups: readonly RefGroup[]
  readonly relate: Relate
  /** Ids of the proposals that touched a group. */
  readonly touchedBy: (group: RefGroup) => readonly string[]
  /** Ids of the proposals that say how two of the members stand. */
  readonly heardIn: (members: readonly { readonly slot: Slot }[]) => readonly string[]
  /** Ids of the proposals that touched what stands at a place of a source. */
  readonly touchedAt: (source: number, start: number, end: number) => readonly string[]
  readonly differsIn: (slots: readonly (readonly Slot[])[]) => boolean
  readonly outcomes: ReadonlyMap<string, Outcome>
  /** Ids of the aliases that renamed something. */
  readonly aliases: readonly string[]
}

export interface Given {
  readonly sources: readonly Source[]
  readonly claims: Claims
  readonly groups: readonly RefGroup[]
  readonly proposals: readonly Proposal[]
  readonly relate: Relate
}

export function takeProposals({ sources, claims, groups, proposals: given, relate: own }: Given, tools: Tools): Taken {
  const proposals = inOrder(given)
  const taught = teachAliases(
    claims,
    proposals.filter((p) => p.kind === 'alias'),
  )
  const working = new Working(sources, taught.claims)
  const edited = editClaims(proposals, working, tools)
  const start = taught.effective.size > 0 ? tools.align(taught.claims) : groups
  const regrouped = regroup(start, working, proposals, edited.added, tools)
  const heard = relating(proposals, working, tools, own)
  const outcomes = new Map<string, Outcome>([...edited.outcomes, ...regrouped.outcomes])
  for (const [id, outcome] of heard.outcomes) if (outcomes.get(id)?.status !== 'refused') outcomes.set(id, outcome)
  for (const { id, kind } of proposals) {
    if (kind === 'alias') outcomes.set(id, taught.effective.has(id) ? RENAMED : UNHEARD)
  }
  const places = placesOf(working, regrouped.slots)
  return {
    proposals,
    claims: working.claims,
    groups: regrouped.groups,
    relate: heard.relate,
    touchedBy: (group) => [...new Set([...regrouped.touchedBy(group), ...heard.heardIn(group.members)])],
    heardIn: heard.heardIn,
    touchedAt: (source, from, to) => [...(places.get(`${source}:${from}-${to}`) ?? [])],
    differsIn: heard.differsIn,
    outcomes,
    aliases: [...taught.effective],
  }
}

const RENAMED: Outcome = { status: 'applied', reason: 'read as one name' }
const UNHEARD: Outcome = { status: 'unchanged', reason: 'fewer than two of these names occur' }

/** Every place that a proposal read otherwise, or took from or brought into a group. */
function placesOf(working: Working, slots: ReadonlyMap<Slot, ReadonlySet<string>>): ReadonlyMap<string, ReadonlySet<string>> {
  const places = new Map<string, ReadonlySet<string>>()
  for (const { source, slot } of working.refs()) {
    const ids = [...working.touched.of(working.firstOf(slot)), ...(slots.get(slot) ?? [])]
    if (ids.length > 0)
      places.set(`${source}:${slot.start}-${slot.end}`, new Set([...(places.get(`${source}:${slot.start}-${slot.end}`) ?? []), ...ids]))
  }
  return places
}
