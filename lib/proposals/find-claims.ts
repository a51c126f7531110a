/**
 * What a proposal points at → the claims that stand there now.
 *
 * In: pointers (a passage, or words wherever they stand). Out: claims in source and text order, or why a pointer leads nowhere.
 * Refuses: a passage that is not true, and one where nothing is claimed; one bad pointer refuses the whole proposal.
 * Example: “12 ferries” in a.md, as quantity → the claim of a.md whose span that is, or the one that covers most of it.
 */
import type { Slot, Source, Span } from '../model.ts'
import { foldText } from '../text/fold.ts'
import type { ClaimPointer, Passage } from './proposal.ts'
import type { Ref, Tools } from './refs.ts'
import type { Working } from './working.ts'

export type Found<Thing> = { readonly ok: true; readonly found: readonly Thing[] } | { readonly ok: false; readonly reason: string }

/** Share of both spans that must be common: a rerun may cut a claim a word shorter, but another claim is another claim. */
const LEAST_COMMON = 0.4

/** Of one passage the narrow kinds come first: a figure inside a clause is meant rather than the clause. */
const KINDS: readonly Slot['kind'][] = ['quantity', 'date', 'time', 'name', 'place', 'attribution', 'quote', 'thing', 'event']

export function findClaims(pointers: readonly ClaimPointer[], working: Working, tools: Tools): Found<Ref> {
  const found = new Map<Slot, Ref>()
  for (const pointer of pointers) {
    const here = 'words' in pointer ? withWords(pointer, working) : atPassage(pointer, working, tools)
    if (!here.ok) return here
    for (const ref of here.found) found.set(ref.slot, ref)
  }
  return { ok: true, found: [...found.values()].sort(inPlace) }
}

export function inPlace(x: Ref, y: Ref): number {
  return x.source - y.source || x.slot.start - y.slot.start || x.slot.end - y.slot.end || (x.slot.id < y.slot.id ? -1 : 1)
}

/** Words as they are compared: without case, marks at the ends and runs of white space. */
export function wordsKey(words: string): string {
  return foldText(words)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^["'.,;: ]+|["'.,;: ]+$/g, '')
}

function withWords({ words, as }: Extract<ClaimPointer, { words: string }>, working: Working): Found<Ref> {
  const key = wordsKey(words)
  const found = working.refs().filter(({ slot }) => (as === null || slot.kind === as) && wordsKey(slot.exact) === key)
  return found.length === 0 ? { ok: false, reason: `no claim here is written “${words}”` } : { ok: true, found }
}

function atPassage(pointer: Extract<ClaimPointer, { exact: string }>, working: Working, tools: Tools): Found<Ref> {
  const places = findPlaces(pointer, working.sources, tools)
  if (!places.ok) return places
  const found = places.found.flatMap(({ source, span }) => {
    const best = working
      .refs(source)
      .filter(({ slot }) => pointer.as === null || slot.kind === pointer.as)
      .map((ref) => ({ ref, common: common(ref.slot, span) }))
      .filter(({ common }) => common >= LEAST_COMMON)
      .sort((x, y) => y.common - x.common || KINDS.indexOf(x.ref.slot.kind) - KINDS.indexOf(y.ref.slot.kind) || inPlace(x.ref, y.ref))[0]
    return best ? [best.ref] : []
  })
  const what = pointer.as === null ? 'claim' : `claim of kind ${pointer.as}`
  return found.length === 0 ? { ok: false, reason: `the engine reads no ${what} at “${pointer.exact}”` } : { ok: true, found }
}

export interface PlaceIn {
  readonly source: number
  readonly span: Span
}

/** Where a passage stands: in the source it names, or in every source that has it. */
export function findPlaces(passage: Passage, sources: readonly Source[], tools: Tools): Found<PlaceIn> {
  const named = sources.map((source, at) => ({ source, at })).filter(({ source }) => isNamed(passage, source))
  if (named.length === 0) return { ok: false, reason: `there is no source “${passage.source}”` }
  const tried = named.map(({ source, at }) => ({ at, anchored: tools.anchor(passage, source) }))
  const found = tried.flatMap(({ at, anchored }) => (anchored.ok ? [{ source: at, span: anchored.span }] : []))
  if (found.length > 0) return { ok: true, found }
  const failed = tried.find(({ anchored }) => !anchored.ok)?.anchored
  return { ok: false, reason: failed && !failed.ok ? failed.reason : 'the passage is not there' }
}

/** By its path or the end of it ("a.md" for "texts/a.md"), or by its id. */
function isNamed({ source }: Passage, { path, id }: Source): boolean {
  return source === null || source === path || source === id || path.endsWith(`/${source}`)
}

/** What two spans share, as a part of what they cover together. */
function common(a: Span, b: Span): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return both <= 0 ? 0 : both / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}
