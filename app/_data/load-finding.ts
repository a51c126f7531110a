/**
 * One finding with everything its page shows.
 *
 * In: slug, the engine's id, and the filter of the list it is walked in. Out: readings with their passages, word differences, history.
 * Refuses: a finding that is neither found nor decided on, by the framework's own 404.
 * Example: loadFinding('ferries', 'f-1', {}) → three readings, one decision, next finding 'f-2'
 */
import { notFound } from 'next/navigation'
import type { DecisionVersion, Finding } from '../../lib/model.ts'
import { sharedStore } from '../../prisma/client.ts'
import { readDecision } from '../../prisma/read.ts'
import type { DecisionView, DossierSnapshot, Stale } from '../../prisma/views.ts'
import { filterQuery, isDecided, readFilter, type SearchParams } from './filters.ts'
import { noteHtml } from './note-html.ts'
import { type Passage, passageOf } from './passage.ts'
import {
  attempt,
  type DossierHead,
  existing,
  findingHref,
  headOf,
  type ListedSource,
  type Loaded,
  textsById,
  type Walked,
  walkOf,
} from './snapshot.ts'
import { sentenceParts, type WordPart, wordParts } from './word-differences.ts'

export interface FindingPage {
  readonly dossier: DossierHead
  readonly finding: Finding
  readonly tier: 'finding' | 'possible' | 'gone'
  /** Its number in this dossier, as in the report; null when it is gone. */
  readonly number: number | null
  readonly place: { readonly at: number; readonly of: number } | null
  readonly previous: string | null
  readonly next: string | null
  readonly nextUndecided: string | null
  readonly backHref: string
  readonly query: string
  readonly readings: readonly {
    readonly reading: Finding['readings'][number]
    readonly holders: readonly {
      readonly holder: Finding['readings'][number]['holders'][number]
      readonly source: ListedSource
      readonly passage: Passage
      readonly href: string
    }[]
  }[]
  readonly silent: readonly ListedSource[]
  readonly base: number
  readonly differences: readonly {
    readonly left: { readonly number: number; readonly source: ListedSource }
    readonly right: { readonly number: number; readonly source: ListedSource }
    readonly value: readonly WordPart[]
    readonly sentence: readonly WordPart[] | null
  }[]
  readonly decision: DecisionVersion | null
  readonly stale: Stale | null
  readonly versions: readonly { readonly version: DecisionView['versions'][number]; readonly noteHtml: string }[]
}

export async function loadFinding(slug: string, id: string, params: SearchParams): Promise<Loaded<FindingPage>> {
  return attempt(async () => {
    const snapshot = await existing(slug)
    const filter = readFilter(params)
    const query = filterQuery(filter)
    const whole = walkOf(snapshot, readFilter({}))
    const listed = whole.find((one) => one.finding.id === id)
    const finding = listed?.finding ?? snapshot.orphans.find((one) => one.finding.id === id)?.finding
    if (finding === undefined) notFound()
    const filtered = walkOf(snapshot, filter)
    // A finding that the filter hides (it has just been decided, say) is still walked from, by its place in the whole list.
    const walk = filtered.some((one) => one.finding.id === id)
      ? filtered
      : whole.filter((one) => one.finding.id === id || filtered.includes(one))
    const at = walk.findIndex((one) => one.finding.id === id)
    const link = (index: number): string | null => {
      const target = walk[index]
      return at === -1 || target === undefined ? null : findingHref(slug, target.finding.id, query)
    }
    const history = await readDecision(await sharedStore(), { dossier: slug, finding: id })
    const head = headOf(snapshot)
    const base = Math.min(finding.readings.length, Math.max(1, Math.trunc(Number(params.base)) || 1))
    return {
      dossier: head,
      finding,
      tier: listed?.tier ?? 'gone',
      number: listed === undefined ? null : whole.indexOf(listed) + 1,
      place: at === -1 ? null : { at: at + 1, of: walk.length },
      previous: link(at - 1),
      next: link(at + 1),
      nextUndecided: undecidedAfter(slug, walk, at, snapshot, query),
      backHref: `/dossiers/${slug}${query}`,
      query,
      readings: readingsOf(snapshot, head.sources, finding),
      silent: head.sources.filter((source) => finding.silent.includes(source.id)),
      base,
      differences: differencesOf(snapshot, head.sources, finding, base),
      decision: history?.versions[0] ?? null,
      stale: history?.stale ?? null,
      versions: (history?.versions ?? []).map((version) => ({ version, noteHtml: noteHtml(version.note, `v${version.version}`) })),
    }
  })
}

/** Where "save, next undecided" leads; back to the matrix when nothing is left. */
export async function nextUndecided(slug: string, id: string, query: string): Promise<string> {
  const snapshot = await existing(slug)
  const walk = walkOf(snapshot, readFilter(Object.fromEntries(new URLSearchParams(query))))
  const whole = walkOf(snapshot, readFilter({}))
  const list = walk.some((one) => one.finding.id === id) ? walk : whole
  const at = list.findIndex((one) => one.finding.id === id)
  return undecidedAfter(slug, list, at, snapshot, query) ?? `/dossiers/${slug}${query}`
}

function undecidedAfter(slug: string, walk: readonly Walked[], at: number, snapshot: DossierSnapshot, query: string): string | null {
  const open = (one: Walked): boolean => !isDecided(snapshot.decisions.get(one.finding.id)) && one.finding.relation !== 'agree'
  const next = [...walk.slice(at + 1), ...walk.slice(0, Math.max(0, at))].find(open)
  return next === undefined ? null : findingHref(slug, next.finding.id, query)
}

function readingsOf(snapshot: DossierSnapshot, sources: readonly ListedSource[], finding: Finding): FindingPage['readings'] {
  const texts = textsById(snapshot)
  return finding.readings.map((reading) => ({
    reading,
    holders: reading.holders.flatMap((holder) => {
      const source = sources.find((one) => one.id === holder.source)
      const text = texts.get(holder.source)
      // The words of an earlier revision must not be cut out of a later one.
      if (source === undefined || text === undefined || text.slice(holder.start, holder.end) !== holder.exact) return []
      return [{ holder, source, passage: passageOf(text, holder), href: `${source.href}#at-${holder.start}` }]
    }),
  }))
}

function differencesOf(
  snapshot: DossierSnapshot,
  sources: readonly ListedSource[],
  finding: Finding,
  base: number,
): FindingPage['differences'] {
  const texts = textsById(snapshot)
  const firsts = finding.readings.map((reading, index) => {
    const holder = reading.holders[0]
    const source = sources.find((one) => one.id === holder?.source)
    const text = holder === undefined ? undefined : texts.get(holder.source)
    if (holder === undefined || source === undefined || text === undefined) return null
    return { number: index + 1, source, exact: holder.exact, sentence: text.slice(holder.sentence.start, holder.sentence.end) }
  })
  const left = firsts[base - 1] ?? null
  if (left === null) return []
  return firsts
    .filter((right) => right !== null)
    .filter((right) => right.number !== left.number)
    .map((right) => ({ left, right, value: wordParts(left.exact, right.exact), sentence: sentenceParts(left.sentence, right.sentence) }))
}
