/**
 * What proposals work on: slots where they stand, and the groups alignment made of them. The shapes are those of alignment, named again
 * here because no stage imports another.
 */
import type { Claim, Language, Mention, Slot, SlotKind, Source, Span, Step } from '../model.ts'
import type { Passage } from './proposal.ts'

export interface Ref {
  readonly source: number
  /** Index of the claim within the source. */
  readonly index: number
  readonly claim: Claim
  readonly slot: Slot
}

export interface RefGroup {
  readonly kind: Slot['kind']
  readonly members: readonly Ref[]
  readonly edges: readonly { readonly a: Ref; readonly b: Ref; readonly score: number }[]
  readonly because: readonly Step[]
}

export type Claims = readonly (readonly Claim[])[]

/** The stages a proposal needs; `lib/compare.ts` hands them in. */
export interface Tools {
  /** Finds a passage in a source. */
  readonly anchor: (
    passage: Passage,
    source: Source,
  ) => { readonly ok: true; readonly span: Span; readonly how: string } | { readonly ok: false; readonly reason: string }
  /** The slots of a sentence that holds these mentions. */
  readonly slotsOf: (claim: Claim, mentions: readonly Mention[], text: string) => readonly Slot[]
  /** The value that words name, read as the engine reads a text; offsets count in `words`. Null where nothing of the kind is read. */
  readonly readValue: (words: string, as: SlotKind, language: Language) => Mention | null
  /** Aligns claims by question. */
  readonly align: (claims: Claims) => readonly RefGroup[]
}

/** What became of one proposal so far. */
export interface Outcome {
  status: 'applied' | 'unchanged' | 'overruled' | 'refused'
  reason: string
}

/** Groups or slots that a proposal has touched, by what they are. */
export class Touched<Thing> {
  readonly #ids = new Map<Thing, Set<string>>()

  add(thing: Thing, id: string): void {
    const known = this.#ids.get(thing)
    if (known) known.add(id)
    else this.#ids.set(thing, new Set([id]))
  }

  of(thing: Thing): readonly string[] {
    return [...(this.#ids.get(thing) ?? [])]
  }

  /** All that touched `from` has touched `to` too. */
  pass(from: Thing, to: Thing): void {
    for (const id of this.of(from)) this.add(to, id)
  }
}
