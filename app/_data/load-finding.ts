/**
 * One finding with everything its page shows.
 *
 * In: slug, the engine's id, and the filter of the list it is walked in. Out: readings with their passages, word differences, history.
 * Refuses: a finding that is neither found nor decided on, by the framework's own 404.
 * Example: loadFinding('ferries', 'f-1', {}) → three readings, one decision, next finding 'f-2'
 */
import { notFound } from 'next/navigation'
import { cache } from 'react'
import type { DecisionVersion, Finding } from '../../lib/model.ts'
import { sharedStore } from '../../prisma/client.ts'
import { readComparedTexts, readDecidedFindings, readDecision, readFindingBody, readOrphans } from '../../prisma/read.ts'
import type { DecisionView, Stale } from '../../prisma/views.ts'
import { type DifferencePair, differencesOf, type ReadingPassages, readingsOf } from './compared-readings.ts'
import { headOf, type OpenDesk, openDesk, type Walked, walkOf } from './desk.ts'
import { filterQuery, firstOf, readFilter, type SearchParams, stateOf } from './filters.ts'
import { severalAnswersIn } from './list-row.ts'
import { filteredList } from './load-list.ts'
import { movesOf, type SourceMove } from './moves.ts'
import { noteHtml } from './note-html.ts'
import { attempt, type DossierHead, findingHref, type ListedSource, type Loaded } from './snapshot.ts'

export interface FindingPage {
  readonly dossier: DossierHead
  readonly finding: Finding
  readonly tier: 'finding' | 'possible' | 'gone'
  /** Its number in this dossier, as in the report; null when it is gone. */
  readonly number: number | null
  readonly place: { readonly at: number; readonly of: number } | null
  readonly previous: string | null
  readonly next: string | null
  readonly previousUndecided: string | null
  readonly nextUndecided: string | null
  readonly backHref: string
  readonly query: string
  readonly readings: readonly ReadingPassages[]
  readonly silent: readonly ListedSource[]
  /** Sources that hold several readings of a conflict. */
  readonly several: readonly ListedSource[]
  /** The reading that the others are set against, from 1. */
  readonly base: number
  readonly differences: readonly DifferencePair[]
  readonly decision: DecisionVersion | null
  readonly stale: Stale | null
  /** Which way sources moved since it was decided. */
  readonly moves: readonly SourceMove[]
  readonly versions: readonly { readonly version: DecisionView['versions'][number]; readonly noteHtml: string }[]
  /** Whether the person who asks has marked it as viewed; null for a visitor, who has no marks. */
  readonly viewed: boolean | null
}

export async function loadFinding(slug: string, id: string, params: SearchParams): Promise<Loaded<FindingPage>> {
  return attempt(async () => {
    const open = await openDesk(slug)
    const { desk, whole, sources } = open
    const listed = whole.find(({ line }) => line.id === id)
    const [finding, history] = await Promise.all([bodyOf(slug, id), readDecision(await sharedStore(), { dossier: slug, finding: id })])
    if (finding === null) notFound()
    const { query, list } = filteredList(open, params)
    const { walk, at } = walkFrom(open, list, id)
    const link = (index: number): string | null => {
      const target = walk[index]
      return at === -1 || target === undefined ? null : findingHref(slug, target.line.id, query)
    }
    const named = finding.readings.flatMap((reading) => reading.holders.map((holder) => holder.source))
    const comparisonId = desk.comparison?.id ?? null
    const texts =
      comparisonId === null ? new Map() : await readComparedTexts(await sharedStore(), { comparisonId, sources: [...new Set(named)] })
    const base = baseOf(finding, firstOf(params, 'base'))
    const several = severalAnswersIn(finding)
    return {
      dossier: headOf(open),
      finding,
      tier: listed?.line.tier ?? 'gone',
      number: listed?.number ?? null,
      place: at === -1 ? null : { at: at + 1, of: walk.length },
      previous: link(at - 1),
      next: link(at + 1),
      previousUndecided: undecidedFrom(open, walk, at, 'before', query),
      nextUndecided: undecidedFrom(open, walk, at, 'after', query),
      backHref: `/dossiers/${slug}${query}${at === -1 ? '' : `#row-${at}`}`,
      query,
      readings: readingsOf(texts, sources, finding),
      silent: sources.filter((source) => finding.silent.includes(source.id)),
      several: sources.filter((source) => several.includes(source.id)),
      base,
      differences: differencesOf(texts, sources, finding, base),
      decision: history?.versions[0] ?? null,
      stale: history?.stale ?? null,
      moves: history?.stale === 'changed' ? await movedSince(open, id) : [],
      versions: (history?.versions ?? []).map((version) => ({ version, noteHtml: noteHtml(version.note, `v${version.version}`) })),
      viewed: open.access.user === null ? null : desk.viewed.has(id),
    }
  })
}

async function movedSince({ desk, sources }: OpenDesk, id: string): Promise<readonly SourceMove[]> {
  const decided = (await readDecidedFindings(await sharedStore(), desk.id)).find(({ finding }) => finding.id === id)
  const decision = desk.decisions.get(id)
  const choice = decision?.outcome === 'reading' ? decision.reading : null
  const line = desk.lines.find((one) => one.id === id)
  return decided === undefined ? [] : movesOf(decided, line, choice, sources)
}

/** The question alone, for the title of the page: one row, where the page itself reads much more. */
export async function loadQuestion(slug: string, id: string): Promise<Loaded<string>> {
  return attempt(async () => {
    const finding = await bodyOf(slug, id)
    if (finding === null) notFound()
    return finding.question
  })
}

/** The finding as it stands; as it was decided on, where it is gone. */
const bodyOf = cache(async (slug: string, id: string): Promise<Finding | null> => {
  const { desk } = await openDesk(slug)
  const store = await sharedStore()
  const found = await readFindingBody(store, { dossierId: desk.id, finding: id })
  if (found !== null) return found
  const [orphan] = desk.decisions.has(id) ? await readOrphans(store, { dossierId: desk.id, findings: [id] }) : []
  return orphan?.finding ?? null
})

/** Where "save, next undecided" leads; back to the list when nothing is left. */
export async function nextUndecided(slug: string, id: string, query: string): Promise<string> {
  const open = await openDesk(slug)
  const params = Object.fromEntries(new URLSearchParams(query))
  const { walk, at } = walkFrom(open, walkOf(open, readFilter(params)), id)
  const kept = filterQuery(readFilter(params), params.base ?? null)
  return undecidedFrom(open, walk, at, 'after', kept) ?? `/dossiers/${slug}${kept}`
}

/** A finding that the filter hides (it has just been decided, say) is still walked from, by its place in the whole list. */
function walkFrom({ whole }: OpenDesk, list: readonly Walked[], id: string): { readonly walk: readonly Walked[]; readonly at: number } {
  const inList = list.some(({ line }) => line.id === id)
  const kept = new Set(list)
  const walk = inList ? list : whole.filter((one) => one.line.id === id || kept.has(one))
  return { walk, at: walk.findIndex(({ line }) => line.id === id) }
}

/** The nearest finding that waits for a conclusion, around the ends of the list if need be. */
function undecidedFrom({ desk }: OpenDesk, walk: readonly Walked[], at: number, side: 'before' | 'after', query: string): string | null {
  const waits = ({ line }: Walked): boolean => stateOf(desk.decisions.get(line.id)) !== 'decided' && line.relation !== 'agree'
  const after = [...walk.slice(at + 1), ...walk.slice(0, Math.max(0, at))]
  const found = side === 'after' ? after.find(waits) : after.findLast(waits)
  return found === undefined ? null : findingHref(desk.slug, found.line.id, query)
}

/** A reading's number, or the reading that a source holds. */
function baseOf(finding: Finding, asked: string | undefined): number {
  const bySource = finding.readings.findIndex((reading) => reading.holders.some((holder) => holder.source === asked)) + 1
  return Math.min(finding.readings.length, Math.max(1, bySource || Math.trunc(Number(asked)) || 1))
}
