/**
 * The slots of a dossier, counted through, with where those of each sentence begin.
 *
 * In: claims by source; the slots of the comparison before. Out: slots in source and text order. A slot whose source stays is the very same one,
 * so that what was read of it holds, and so do the groups it is in; where its source has another index now, it is told so. Refuses: nothing.
 * Example: slotsOf(claims).refs.length // all slots of all sources
 */
import type { Claim, Slot } from '../model.ts'
import type { SlotRef } from './slot-ref.ts'
import type { Staying } from './staying.ts'

export interface Slots {
  readonly refs: readonly SlotRef[]
  /** Where the slots of each sentence begin; one number more than sentences. */
  readonly from: Uint32Array
  /** Where the slots of each source begin; one number more than sources. */
  readonly ofSource: readonly number[]
  /** A number for the kind of each slot: three of four slots of two sentences are of two kinds. */
  readonly kinds: Uint8Array
  /** A number of each slot that it keeps as long as it is there; no other slot has it in the comparison after. */
  readonly names: Uint32Array
  /** So many names were given, some of them to slots that are gone. */
  readonly named: number
  /** All were given anew: of too many the slots were gone. */
  readonly renamed: boolean
}

const KINDS: Readonly<Record<Slot['kind'], number>> = {
  quantity: 0,
  date: 1,
  time: 2,
  name: 3,
  place: 4,
  quote: 5,
  attribution: 6,
  event: 7,
  thing: 8,
}

/** As many names as slots are given at most; lists by name are as long. */
const MOST_NAMES = 2

export function slotsOf(
  claims: readonly (readonly Claim[])[],
  before: { readonly slots: Slots; readonly staying: Staying } | null = null,
): Slots {
  const refs: SlotRef[] = []
  const begins: number[] = []
  const ofSource = [0]
  const kinds: number[] = []
  const names: number[] = []
  let named = before?.slots.named ?? 0
  claims.forEach((list, source) => {
    const was = before?.staying.sources[source] ?? -1
    let at = before?.slots.ofSource[was] as number
    list.forEach((claim, index) => {
      begins.push(refs.length)
      for (const slot of claim.slots) {
        refs.push(before && was !== -1 ? movedTo(source, before.slots.refs[at] as SlotRef) : { source, index, claim, slot })
        kinds.push(KINDS[slot.kind])
        names.push(was === -1 ? named++ : (before?.slots.names[at++] as number))
      }
    })
    ofSource.push(refs.length)
  })
  const renamed = named > MOST_NAMES * refs.length
  return {
    ...{ refs, from: Uint32Array.from([...begins, refs.length]), ofSource, kinds: Uint8Array.from(kinds) },
    names: renamed ? Uint32Array.from(refs.keys()) : Uint32Array.from(names),
    named: renamed ? refs.length : named,
    renamed,
  }
}

/** Nobody reads the comparison before any more where an index is another than it was then. */
function movedTo(source: number, ref: SlotRef): SlotRef {
  if (ref.source !== source) (ref as { source: number }).source = source
  return ref
}

/** By slot of before: the number it has; -1 = it is gone. */
export function slotsNow(then: Slots, now: Slots, { now: sentences }: Staying): Int32Array {
  const numbers = new Int32Array(then.refs.length).fill(-1)
  sentences.forEach((sentence, was) => {
    if (sentence === -1) return
    const begin = then.from[was] as number
    const shift = (now.from[sentence] as number) - begin
    for (let slot = begin; slot < (then.from[was + 1] as number); slot++) numbers[slot] = slot + shift
  })
  return numbers
}
