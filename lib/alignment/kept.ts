/**
 * What alignment keeps from one comparison of a dossier for the next.
 *
 * In: the thesaurus that all of them use. Out: a place for what the last one found. Refuses: nothing; without it everything is found anew.
 * Example: const kept = new KeptAlignment(thesaurus); alignClaims(claims, context, kept) // the second time only what is new
 */
import type { Claim } from '../model.ts'
import type { Thesaurus } from '../text/meaning.ts'
import type { Affinity } from './affinity.ts'
import type { Candidates } from './candidates.ts'
import type { Context } from './context.ts'
import type { FoundGroup } from './found-group.ts'
import { Room } from './room.ts'
import type { Scored } from './scored.ts'
import { isSameVector } from './sentence-vectors.ts'
import type { Group } from './slot-ref.ts'
import type { Slots } from './slots.ts'
import { type Staying, stayingOf } from './staying.ts'
import type { WholeDossier } from './touched.ts'
import { Vocabulary } from './vocabulary.ts'
import type { Walk } from './walk.ts'

/** One alignment as it was made. */
export interface Alignment extends WholeDossier {
  readonly claims: readonly (readonly Claim[])[]
  /** What vectors were told from. */
  readonly mean: Float32Array | null
  readonly affinity: Affinity
  readonly slots: Slots
  readonly candidates: Candidates
  readonly likeness: Float64Array
  readonly halves: Uint8Array
  readonly scored: Scored
  readonly walk: Walk
  readonly groups: readonly FoundGroup[]
  readonly lookalikes: readonly Group[]
}

export class KeptAlignment {
  readonly words: Vocabulary
  last: Alignment | null = null
  /** For the lists of this alignment and the next. */
  readonly room = new Room(true)

  constructor(thesaurus: Thesaurus) {
    this.words = new Vocabulary(thesaurus)
  }

  /**
   * The alignment before, what stayed since, and room for the lists of the next; null where none of it holds. It is taken out: lists of its are
   * written over, so that nobody may come back to it if the next one fails.
   */
  before(claims: readonly (readonly Claim[])[], context: Context): { readonly last: Alignment; readonly staying: Staying } | null {
    const { last } = this
    this.last = null
    // What a name is in another script, and which words two languages share, depends on all sources.
    const holds = last !== null && !context.mixed && context.words === this.words && isSameVector(last.mean, context.mean)
    const staying = holds ? stayingOf(last.claims, claims) : null
    if (last === null || staying === null) {
      this.room.begin()
      return null
    }
    this.room.turn()
    return { last, staying }
  }
}
