/**
 * What is kept from one comparison of a dossier for the next, so that a source more costs little more than itself.
 *
 * In: nothing. Out: a place for what was read, aligned and found. Refuses: nothing; a comparison with it says what one without it says, and
 * one that is lost only costs time. It holds one dossier: that of the last comparison.
 * Example: const kept = new Kept(); await compare(texts, { kept }); await compare([...texts, more], { kept }) // reads and aligns one
 */
import { KeptAlignment } from './alignment/kept.ts'
import { KeptVectors } from './alignment/sentence-vectors.ts'
import { KeptFindings } from './findings/kept-findings.ts'
import type { Claim, Source } from './model.ts'
import type { Thesaurus } from './text/meaning.ts'

export class Kept {
  /** Texts as they were read, under the key of their reading. */
  read: ReadonlyMap<string, { readonly source: Source; readonly claims: readonly Claim[] }> = new Map()
  readonly findings = new KeptFindings()
  readonly vectors = new KeptVectors()
  #alignment: KeptAlignment | null = null

  /** With another thesaurus nothing of an alignment holds. */
  alignment(thesaurus: Thesaurus): KeptAlignment {
    if (this.#alignment?.words.thesaurus !== thesaurus) this.#alignment = new KeptAlignment(thesaurus)
    return this.#alignment as KeptAlignment
  }
}
