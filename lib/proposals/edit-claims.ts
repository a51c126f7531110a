/**
 * The proposals that change what is read of a text: a value, a span, a claim more, a claim less.
 *
 * In: proposals in order, the working claims. Out: what became of each; the working claims are changed.
 * Refuses: whatever is not true of the text or cannot be read; nothing is changed then.
 * Example: 'not-a-claim' at “Article 12” → the figure 12 answers no question any more.
 */
import type { Span, Step } from '../model.ts'
import { findClaims, findPlaces } from './find-claims.ts'
import { makeSlot, withValue } from './make-slot.ts'
import type { Proposal, ProposalOf } from './proposal.ts'
import type { Outcome, Ref, Tools } from './refs.ts'
import { stepOf } from './words.ts'
import type { Working } from './working.ts'

type Editing = ProposalOf<'value' | 'span' | 'claim' | 'not-a-claim'>

export interface Edited {
  readonly outcomes: Map<string, Outcome>
  /** Claims that were added, by proposal. */
  readonly added: ReadonlyMap<string, readonly Ref[]>
}

type Edit = { readonly ok: true; readonly reason: string; readonly added: readonly Ref[] } | { readonly ok: false; readonly reason: string }

export function isEditing(proposal: Proposal): proposal is Editing {
  return proposal.kind === 'value' || proposal.kind === 'span' || proposal.kind === 'claim' || proposal.kind === 'not-a-claim'
}

export function editClaims(proposals: readonly Proposal[], working: Working, tools: Tools): Edited {
  const outcomes = new Map<string, Outcome>()
  const added = new Map<string, readonly Ref[]>()
  for (const proposal of proposals) {
    if (!isEditing(proposal)) continue
    const edit = editOne(proposal, working, tools)
    outcomes.set(proposal.id, { status: edit.ok ? 'applied' : 'refused', reason: edit.reason })
    if (edit.ok && edit.added.length > 0) added.set(proposal.id, edit.added)
  }
  return { outcomes, added }
}

function editOne(proposal: Editing, working: Working, tools: Tools): Edit {
  const step = stepOf(proposal)
  switch (proposal.kind) {
    case 'value':
      return editValue(proposal, working, tools, step)
    case 'span':
      return editSpan(proposal, working, tools, step)
    case 'claim':
      return addClaim(proposal, working, tools, step)
    case 'not-a-claim':
      return dropClaims(proposal, working, tools)
  }
}

function editValue({ id, claims, value }: ProposalOf<'value'>, working: Working, tools: Tools, step: Step): Edit {
  const pointed = findClaims(claims, working, tools)
  if (!pointed.ok) return pointed
  const made = pointed.found.map((ref) => ({ ref, made: withValue(ref.slot, value, ref.claim.sentence.language, step, tools) }))
  const refused = made.find(({ made }) => !made.ok)?.made
  if (refused && !refused.ok) return refused
  for (const { ref, made: one } of made) if (one.ok) working.replace(ref, one.slot, id)
  return { ok: true, reason: `read as “${value}”`, added: [] }
}

function editSpan({ id, claims, to }: ProposalOf<'span'>, working: Working, tools: Tools, step: Step): Edit {
  const pointed = findClaims(claims, working, tools)
  if (!pointed.ok) return pointed
  const places = findPlaces(to, working.sources, tools)
  if (!places.ok) return places
  const moves = pointed.found.map((ref) => {
    const place = places.found.find((p) => p.source === ref.source && within(p.span, ref.claim.sentence))
    const text = working.sources[ref.source]?.text ?? ''
    return {
      ref,
      place,
      made: place && makeSlot({ claim: ref.claim, span: place.span, as: ref.slot.kind, value: null, text, step }, tools),
    }
  })
  for (const { made } of moves) {
    if (!made) return { ok: false, reason: 'the new span lies in another sentence; add a claim there instead' }
    if (!made.ok) return made
  }
  for (const { ref, made } of moves) if (made?.ok) working.replace(ref, made.slot, id)
  return { ok: true, reason: `the claim is “${to.exact}”`, added: [] }
}

function addClaim({ id, at, as, value }: ProposalOf<'claim'>, working: Working, tools: Tools, step: Step): Edit {
  const places = findPlaces(at, working.sources, tools)
  if (!places.ok) return places
  const added: Ref[] = []
  let known = 0
  for (const { source, span } of places.found) {
    const index = (working.claims[source] ?? []).findIndex(({ sentence }) => within(span, sentence))
    const claim = working.claims[source]?.[index]
    if (!claim) return { ok: false, reason: 'a claim stands within one sentence; these words do not' }
    const same = claim.slots.find((s) => s.kind === as && s.start === span.start && s.end === span.end)
    if (same && value === null) {
      known += 1
      added.push({ source, index, claim, slot: same })
      continue
    }
    const made = makeSlot({ claim, span, as, value, text: working.sources[source]?.text ?? '', step }, tools)
    if (!made.ok) return made
    const here = same ? working.replace({ source, index, claim, slot: same }, made.slot, id) : working.add(source, index, made.slot, id)
    if (here) added.push(here)
  }
  return { ok: true, reason: known === added.length ? 'the engine reads this claim too' : `a claim more: “${at.exact}”`, added }
}

function dropClaims({ id, claims }: ProposalOf<'not-a-claim'>, working: Working, tools: Tools): Edit {
  const pointed = findClaims(claims, working, tools)
  if (!pointed.ok) return pointed
  for (const ref of pointed.found) working.replace(ref, null, id)
  return { ok: true, reason: 'taken out', added: [] }
}

function within(span: Span, outer: Span): boolean {
  return span.start >= outer.start && span.end <= outer.end
}
