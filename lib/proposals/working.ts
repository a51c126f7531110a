/**
 * The claims while proposals are being taken: what stands now for each slot the engine read, and what was added.
 *
 * In: the claims of all sources. Out: the claims as proposals leave them. Refuses: to change a claim in place; the engine's own stay as they are.
 * Example: replace(“200 ferries”, “1,200 ferries”) → now(“200 ferries”) is the new slot; remove → null.
 */
import type { Claim, Slot, Source } from '../model.ts'
import type { Claims, Ref } from './refs.ts'
import { Touched } from './refs.ts'

export class Working {
  readonly sources: readonly Source[]
  /** Which proposals changed, removed or added a slot, by the slot the engine read (or the one added). */
  readonly touched = new Touched<Slot>()
  readonly #claims: Claim[][]
  readonly #now = new Map<Slot, Slot | null>()
  readonly #first = new Map<Slot, Slot>()

  constructor(sources: readonly Source[], claims: Claims) {
    this.sources = sources
    this.#claims = claims.map((list) => [...list])
  }

  get claims(): Claims {
    return this.#claims
  }

  /** All slots as they stand, in source and text order. */
  refs(source?: number): readonly Ref[] {
    return this.#claims.flatMap((list, s) =>
      source !== undefined && source !== s
        ? []
        : list.flatMap((claim, index) => claim.slots.map((slot): Ref => ({ source: s, index, claim, slot }))),
    )
  }

  /** Puts another slot in the place of one, or none. */
  replace(ref: Ref, slot: Slot | null, id: string): Ref | null {
    const first = this.firstOf(ref.slot)
    this.touched.add(first, id)
    this.#now.set(first, slot)
    if (slot) this.#first.set(slot, first)
    return this.#put(ref, (slots) => slots.flatMap((s) => (s !== ref.slot ? [s] : slot ? [slot] : [])), slot)
  }

  add(source: number, index: number, slot: Slot, id: string): Ref {
    this.touched.add(slot, id)
    const claim = this.#claims[source]?.[index] as Claim
    return this.#put({ source, index, claim, slot }, (slots) => inTextOrder([...slots, slot]), slot) as Ref
  }

  /** The slot the engine read where this one stands now; itself when it was never changed. */
  firstOf(slot: Slot): Slot {
    return this.#first.get(slot) ?? slot
  }

  /** Where a slot of the engine stands now: the same ref when nothing touched it, null when it was taken out. */
  now(ref: Ref): Ref | null {
    if (!this.#now.has(ref.slot)) return ref
    const slot = this.#now.get(ref.slot)
    return slot ? { ...ref, claim: this.#claims[ref.source]?.[ref.index] as Claim, slot } : null
  }

  #put(ref: Ref, change: (slots: readonly Slot[]) => readonly Slot[], slot: Slot | null): Ref | null {
    const list = this.#claims[ref.source] as Claim[]
    const claim = list[ref.index] as Claim
    const next: Claim = { ...claim, slots: change(claim.slots) }
    list[ref.index] = next
    return slot ? { source: ref.source, index: ref.index, claim: next, slot } : null
  }
}

function inTextOrder(slots: readonly Slot[]): readonly Slot[] {
  return [...slots].sort((x, y) => x.start - y.start || x.end - y.end || (x.id < y.id ? -1 : 1))
}
