/**
 * Groups of claims while they are being rearranged.
 *
 * In: the groups of alignment, the working claims. Out: groups again; one that nothing touched is the very object that came in.
 * Refuses: nothing; whether claims may stand together is asked before (lib/proposals/regroup.ts).
 */
import type { Slot, Step } from '../model.ts'
import { inPlace } from './find-claims.ts'
import type { Ref, RefGroup } from './refs.ts'
import { Touched } from './refs.ts'
import type { Working } from './working.ts'

export interface OpenGroup {
  readonly kind: Slot['kind']
  readonly members: Map<Slot, Ref>
  edges: RefGroup['edges']
  readonly because: readonly Step[]
  /** The group of alignment this is, while nothing has touched it. */
  base: RefGroup | null
  /** Smallest slot id it began with: groups are told apart the same way in any order of sources. */
  readonly key: string
}

export class Grouping {
  readonly #groups = new Set<OpenGroup>()
  readonly #home = new Map<Slot, OpenGroup>()
  readonly #touched = new Touched<OpenGroup>()
  readonly #slots = new Touched<Slot>()
  readonly #seen = new Set<Slot>()

  constructor(groups: readonly RefGroup[], working: Working) {
    for (const group of groups) this.#take(group, working)
  }

  groupOf(slot: Slot): OpenGroup | null {
    return this.#home.get(slot) ?? null
  }

  /** Puts all these claims, and whoever stands with them, into one group, and says that they surely answer one question. */
  unite(refs: readonly Ref[], id: string): void {
    const homes = [...new Set(refs.flatMap((r) => this.groupOf(r.slot) ?? []))].sort((x, y) => (x.key < y.key ? -1 : 1))
    // One question from now on: whoever stood with one of them answers what the others answer.
    const parts = [...homes.map((g) => [...g.members.values()]), ...refs.filter((r) => !this.groupOf(r.slot)).map((r) => [r])]
    const across = parts.flatMap((part, i) => parts.slice(i + 1).flatMap((other) => part.flatMap((a) => other.map((b) => ({ a, b })))))
    const named = refs.flatMap((a, i) => refs.slice(i + 1).map((b) => ({ a, b })))
    const sure = new Map([...across, ...named].map((pair) => [pairKey(pair.a, pair.b), { ...pair, score: 1 }] as const))
    const first = homes[0] ?? this.open((refs[0] as Ref).slot.kind, [], [], [], id)
    for (const other of homes.slice(1)) {
      this.#note(other, id)
      this.#touched.pass(other, first)
      this.#groups.delete(other)
      first.edges = [...first.edges, ...other.edges]
      for (const [slot, ref] of other.members) {
        first.members.set(slot, ref)
        this.#home.set(slot, first)
      }
    }
    first.edges = first.edges.filter((e) => !sure.has(pairKey(e.a, e.b)))
    this.admit(first, refs, [...sure.values()], id)
  }

  /** Adds claims to a group with the edges that tie them to it. */
  admit(group: OpenGroup, refs: readonly Ref[], edges: RefGroup['edges'], id: string): void {
    for (const ref of refs) {
      group.members.set(ref.slot, ref)
      this.#home.set(ref.slot, group)
    }
    group.edges = [...group.edges, ...edges]
    this.#note(group, id)
  }

  open(kind: Slot['kind'], refs: readonly Ref[], edges: RefGroup['edges'], because: readonly Step[], id: string): OpenGroup {
    const key = [...refs.map((r) => r.slot.id)].sort()[0] ?? id
    const group: OpenGroup = { kind, members: new Map(), edges: [], because, base: null, key }
    this.#groups.add(group)
    this.admit(group, refs, edges, id)
    return group
  }

  leave(ref: Ref, id: string): void {
    const group = this.groupOf(ref.slot)
    this.#slots.add(ref.slot, id)
    if (!group) return
    this.#note(group, id)
    group.members.delete(ref.slot)
    group.edges = group.edges.filter((e) => e.a.slot !== ref.slot && e.b.slot !== ref.slot)
    this.#home.delete(ref.slot)
  }

  /** Takes `claims` out of every group that holds any of `from`; those of one group stay together in a group of their own. */
  partFrom(claims: readonly Ref[], from: readonly Ref[], id: string): void {
    const homes = new Set(from.flatMap((r) => this.groupOf(r.slot) ?? []))
    for (const group of homes) {
      const leaving = claims.filter((r) => group.members.has(r.slot)).map((r) => group.members.get(r.slot) as Ref)
      if (leaving.length === 0) continue
      const gone = new Set(leaving.map((r) => r.slot))
      const edges = group.edges.filter((e) => gone.has(e.a.slot) && gone.has(e.b.slot))
      for (const ref of leaving) this.leave(ref, id)
      this.open(group.kind, leaving, edges, group.because, id)
    }
  }

  close(): {
    readonly groups: readonly RefGroup[]
    readonly touchedBy: (group: RefGroup) => readonly string[]
    readonly slots: ReadonlyMap<Slot, ReadonlySet<string>>
  } {
    const touched = new Map<RefGroup, readonly string[]>()
    const groups = [...this.#groups].flatMap((open): readonly RefGroup[] => {
      if (open.base) return [open.base]
      if (open.members.size < 2) return []
      const group: RefGroup = {
        kind: open.kind,
        members: [...open.members.values()].sort(inPlace),
        // An edge holds the very ref that the group holds, whoever made it.
        edges: open.edges.map((e) => ({ ...e, a: open.members.get(e.a.slot) ?? e.a, b: open.members.get(e.b.slot) ?? e.b })),
        because: open.because,
      }
      touched.set(group, this.#touched.of(open))
      return [group]
    })
    const slots = new Map([...this.#seen].map((slot) => [slot, new Set(this.#slots.of(slot))] as const))
    return { groups, touchedBy: (group) => touched.get(group) ?? [], slots }
  }

  #take(group: RefGroup, working: Working): void {
    const now = new Map(group.members.map((m) => [m.slot, working.now(m)] as const))
    const changed = group.members.filter((m) => now.get(m.slot) !== m)
    const members = [...now.values()].filter((m) => m !== null)
    const open: OpenGroup = {
      kind: group.kind,
      members: new Map(members.map((m) => [m.slot, m] as const)),
      edges: group.edges.flatMap(({ a, b, score }) => {
        const [x, y] = [now.get(a.slot), now.get(b.slot)]
        return x && y ? [{ a: x, b: y, score }] : []
      }),
      because: group.because,
      base: changed.length === 0 ? group : null,
      key: [...group.members.map((m) => m.slot.id)].sort()[0] ?? '',
    }
    this.#groups.add(open)
    for (const m of members) this.#home.set(m.slot, open)
    for (const m of changed) for (const id of working.touched.of(m.slot)) this.#note(open, id)
  }

  /** The group is no longer what alignment made of it, and everyone in it knows by whom. */
  #note(group: OpenGroup, id: string): void {
    group.base = null
    this.#touched.add(group, id)
    for (const slot of group.members.keys()) {
      this.#seen.add(slot)
      this.#slots.add(slot, id)
    }
  }
}

function pairKey(a: Ref, b: Ref): string {
  const [x, y] = [`${a.source}:${a.slot.id}`, `${b.source}:${b.slot.id}`]
  return x < y ? `${x}|${y}` : `${y}|${x}`
}
