/**
 * A kept correction → a proposal for one dossier, as far as its scope reaches.
 *
 * In: what an editor corrected, where, and how far it is to be heard. Out: a proposal, or null for one that cannot be read any more.
 * Refuses: to carry a position into another dossier: 'dossier' and 'always' reach by words, or by the passage wherever its words stand.
 * Example: “not a claim” at “Article 12” of a.md, scope 'always' → in every dossier no claim that is written “Article 12”.
 */
import type { ProposalOutcome } from '../model.ts'
import { type ClaimPointer, type Proposal, proposalSchema, withId } from './proposal.ts'

export type Scope = 'here' | 'dossier' | 'always'

export interface Correction {
  readonly id: string
  /** The dossier it was taught in. */
  readonly dossier: { readonly slug: string }
  readonly scope: Scope
  /** The fields of a proposal, without id, origin and reason. */
  readonly body: unknown
  readonly why: string
  readonly author: { readonly name: string }
  readonly at: string
}

/** @param dossier Slug of the dossier the proposal is for. */
export function taught(correction: Correction, dossier: string): Proposal | null {
  const { id, scope, body, why, author, at } = correction
  const own = correction.dossier.slug === dossier
  if (typeof body !== 'object' || body === null || (!own && scope !== 'always')) return null
  // Where it was taught is not told: that dossier may be private.
  const origin = own ? { by: 'editor', name: author.name, at } : { by: 'rule', name: `taught by ${author.name}`, at }
  const parsed = proposalSchema.safeParse({ ...body, id, why, origin })
  if (!parsed.success) return null
  return scope === 'here' ? withId(parsed.data) : reaching(withId(parsed.data))
}

type Turnable = Correction & { readonly active: boolean }

/** What is heard in a dossier: what a comparison of it is made with. */
export function proposalsFor(dossier: string, corrections: readonly Turnable[]): readonly Proposal[] {
  return corrections.filter(({ active }) => active).flatMap((correction) => taught(correction, dossier) ?? [])
}

/**
 * The proposals that a comparison was made with, as far as its reader may see them: all of its own dossier, and of the others what shaped it.
 * A rule that changed nothing here may hold the words of a dossier that is private.
 */
export function heardIn(dossier: string, corrections: readonly Turnable[], outcomes: readonly ProposalOutcome[]): readonly Proposal[] {
  const applied = new Set(outcomes.filter(({ status }) => status === 'applied').map(({ id }) => id))
  return proposalsFor(
    dossier,
    corrections.filter(({ id, dossier: own }) => own.slug === dossier || applied.has(id)),
  )
}

/** Kinds that say something about words reach every claim with these words; the others go with their passage. */
function reaching(proposal: Proposal): Proposal {
  switch (proposal.kind) {
    case 'value':
    case 'not-a-claim':
      return { ...proposal, claims: proposal.claims.map(byWords) }
    case 'same-question':
      return { ...proposal, claims: proposal.claims.map(anywhere) }
    case 'different-question':
      return { ...proposal, claims: proposal.claims.map(anywhere), from: proposal.from.map(anywhere) }
    case 'move':
      return { ...proposal, claims: proposal.claims.map(anywhere), to: proposal.to.map(anywhere) }
    case 'relation':
      return { ...proposal, a: proposal.a.map(anywhere), b: proposal.b.map(anywhere) }
    case 'span':
      return { ...proposal, claims: proposal.claims.map(anywhere), to: { ...proposal.to, source: null, revision: null } }
    case 'claim':
      return { ...proposal, at: { ...proposal.at, source: null, revision: null }, to: proposal.to?.map(anywhere) ?? null }
    case 'equal':
    case 'alias':
      return proposal
  }
}

function byWords(pointer: ClaimPointer): ClaimPointer {
  return 'words' in pointer ? pointer : { words: pointer.exact, as: pointer.as }
}

function anywhere(pointer: ClaimPointer): ClaimPointer {
  return 'words' in pointer ? pointer : { ...pointer, source: null, revision: null }
}
