/**
 * The proposals that change what is compared with what: claims brought together, kept apart, moved.
 *
 * In: the groups of alignment, the working claims, proposals in order. Out: groups; those nothing touched are the very same objects.
 * Refuses: claims of different kinds in one question (a date answers no "how many"), and pointers that lead nowhere.
 * Example: groups {a, b}, {c}; 'same-question' [b, c] → {a, b, c}; a later 'different-question' [a] from [b] → {a}, {b, c}.
 */
import type { Slot } from '../model.ts'
import { findClaims } from './find-claims.ts'
import { Grouping, type OpenGroup } from './grouping.ts'
import type { ClaimPointer, Proposal } from './proposal.ts'
import type { Outcome, Ref, RefGroup, Tools } from './refs.ts'
import type { Working } from './working.ts'

export interface Regrouped {
  readonly groups: readonly RefGroup[]
  /** Ids of the proposals that touched a group. */
  readonly touchedBy: (group: RefGroup) => readonly string[]
  readonly outcomes: ReadonlyMap<string, Outcome>
  /** Slots that a proposal took from, or brought into, a group, or that were in it at the time. */
  readonly slots: ReadonlyMap<Slot, ReadonlySet<string>>
}

/** @param added Claims that proposals added, by the id of the proposal. */
export function regroup(
  groups: readonly RefGroup[],
  working: Working,
  proposals: readonly Proposal[],
  added: ReadonlyMap<string, readonly Ref[]>,
  tools: Tools,
): Regrouped {
  const grouping = new Grouping(groups, working)
  const outcomes = new Map<string, Outcome>()
  const checks: { readonly id: string; readonly holds: () => boolean }[] = []
  let aligned: readonly RefGroup[] | null = null
  for (const proposal of proposals) {
    const { id } = proposal
    const refs = added.get(id)
    const pointed = refsOf(proposal, working, tools)
    if (pointed === null) continue
    if (!pointed.ok) {
      outcomes.set(id, { status: 'refused', reason: pointed.reason })
      continue
    }
    const { first, second } = pointed
    switch (proposal.kind) {
      case 'same-question':
        outcomes.set(id, join(grouping, first, id, checks))
        break
      case 'relation':
        outcomes.set(id, join(grouping, [...first, ...second], id, []))
        break
      case 'different-question':
        outcomes.set(id, part(grouping, first, second, id, checks))
        break
      case 'move':
        outcomes.set(id, move(grouping, first, second, id, checks))
        break
      case 'claim':
        if (!refs) break
        if (proposal.to) {
          const moved = move(grouping, refs, first, id, [])
          if (moved.status === 'refused') outcomes.set(id, moved)
        } else {
          aligned ??= tools.align(working.claims)
          for (const ref of refs) settle(grouping, ref, aligned, id)
        }
        break
    }
  }
  for (const { id, holds } of checks) {
    const outcome = outcomes.get(id)
    if (outcome && outcome.status !== 'refused' && !holds())
      outcomes.set(id, { status: 'overruled', reason: 'a later proposal says otherwise' })
  }
  return { ...grouping.close(), outcomes }
}

type Refs =
  | { readonly ok: true; readonly first: readonly Ref[]; readonly second: readonly Ref[] }
  | { readonly ok: false; readonly reason: string }

/** The claims a structural proposal points at; null for other kinds. */
function refsOf(proposal: Proposal, working: Working, tools: Tools): Refs | null {
  const lists = pointersOf(proposal)
  if (lists === null) return null
  const [first, second] = lists.map((pointers) => findClaims(pointers, working, tools))
  if (first && !first.ok) return first
  if (second && !second.ok) return second
  return { ok: true, first: first?.found ?? [], second: second?.found ?? [] }
}

function pointersOf(proposal: Proposal): readonly (readonly ClaimPointer[])[] | null {
  switch (proposal.kind) {
    case 'same-question':
      return [proposal.claims]
    case 'different-question':
      return [proposal.claims, proposal.from]
    case 'move':
      return [proposal.claims, proposal.to]
    case 'relation':
      return [proposal.a, proposal.b]
    case 'claim':
      return [proposal.to ?? []]
    default:
      return null
  }
}

type Checks = { readonly id: string; readonly holds: () => boolean }[]

function refused(reason: string): Outcome {
  return { status: 'refused', reason }
}

function join(grouping: Grouping, refs: readonly Ref[], id: string, checks: Checks): Outcome {
  const kinds = new Set(refs.map((r) => r.slot.kind))
  if (kinds.size > 1) return refused(`claims of kinds ${[...kinds].sort().join(' and ')} answer no common question`)
  if (refs.length < 2) return refused('two claims are needed')
  const before = new Set(refs.map((r) => grouping.groupOf(r.slot)))
  const alone = before.size === 1 && !before.has(null)
  grouping.unite(refs, id)
  checks.push({ id, holds: () => new Set(refs.map((r) => grouping.groupOf(r.slot))).size === 1 })
  return { status: 'applied', reason: alone ? 'the engine brings them together too' : 'brought together' }
}

function part(grouping: Grouping, claims: readonly Ref[], from: readonly Ref[], id: string, checks: Checks): Outcome {
  const both = new Set(claims.map((r) => r.slot))
  if (from.some((r) => both.has(r.slot))) return refused('a claim cannot be kept apart from itself')
  const apart = (): boolean => {
    const homes = new Set(claims.flatMap((r) => grouping.groupOf(r.slot) ?? []))
    return !from.some((r) => homes.has(grouping.groupOf(r.slot) as OpenGroup))
  }
  checks.push({ id, holds: apart })
  if (apart()) return { status: 'unchanged', reason: 'the engine keeps them apart too' }
  grouping.partFrom(claims, from, id)
  return { status: 'applied', reason: 'kept apart' }
}

function move(grouping: Grouping, claims: readonly Ref[], to: readonly Ref[], id: string, checks: Checks): Outcome {
  const kinds = new Set([...claims, ...to].map((r) => r.slot.kind))
  if (kinds.size > 1) return refused(`claims of kinds ${[...kinds].sort().join(' and ')} answer no common question`)
  const moving = claims.filter((r) => !to.some((o) => o.slot === r.slot))
  if (moving.length === 0) return refused('a claim cannot move to itself')
  const target = to.map((r) => grouping.groupOf(r.slot)).find((g) => g !== null)
  const there = target !== undefined && moving.every((r) => grouping.groupOf(r.slot) === target)
  for (const ref of moving) grouping.leave(ref, id)
  grouping.unite([...to, ...moving], id)
  checks.push({ id, holds: () => moving.every((r) => grouping.groupOf(r.slot) === grouping.groupOf((to[0] as Ref).slot)) })
  return { status: 'applied', reason: there ? 'the engine puts it there too' : 'moved' }
}

/** An added claim without a question of its own goes where the engine would put it: to the group most of its company is in. */
function settle(grouping: Grouping, ref: Ref, aligned: readonly RefGroup[], id: string): void {
  const own = aligned.find((g) => g.members.some((m) => m.slot === ref.slot))
  if (!own || grouping.groupOf(ref.slot)) return
  const company = own.members.filter((m) => m.slot !== ref.slot)
  const votes = new Map<OpenGroup, number>()
  for (const { slot } of company) {
    const group = grouping.groupOf(slot)
    if (group) votes.set(group, (votes.get(group) ?? 0) + 1)
  }
  const [best] = [...votes].sort((x, y) => y[1] - x[1] || (x[0].key < y[0].key ? -1 : 1))
  const edges = own.edges.filter((e) => e.a.slot === ref.slot || e.b.slot === ref.slot)
  if (best) grouping.admit(best[0], [ref], edges, id)
  else grouping.open(ref.slot.kind, [ref, ...company], edges, own.because, id)
}
