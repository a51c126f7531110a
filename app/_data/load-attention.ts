/**
 * What needs another look after sources changed: decisions, discussions and corrections that hang on words which are not what they were.
 *
 * In: a slug. Out: one row a thing that is stale or gone, the rest as counts; what each revision changed, newest first.
 * Refuses: to call anything settled that no editor has looked at; whoever may not read the dossier.
 * Example: “12 ferries” reads “18 ferries” now → { kind: 'decision', state: 'stale', was: '12 ferries', now: '18 ferries', mayHold: false }
 */
import { type Found, findAgain } from '../../lib/anchoring/find-again.ts'
import { type Selector, selectorOf } from '../../lib/anchoring/selector.ts'
import { sharedStore } from '../../prisma/client.ts'
import {
  readClaimsOf,
  readCorrections,
  readDecidedFindings,
  readLaterRevisions,
  readTextsByHash,
  readThreads,
  type ThreadView,
} from '../../prisma/read.ts'
import type { Stale } from '../../prisma/views.ts'
import { may } from './access-table.ts'
import { type ClaimChange, claimChanges } from './claim-changes.ts'
import { headOf, type OpenDesk, openDesk } from './desk.ts'
import { movesOf, type SourceMove } from './moves.ts'
import { attempt, type DossierHead, findingHref, type ListedSource, type Loaded } from './snapshot.ts'

export interface LookedFor {
  readonly source: ListedSource
  readonly was: string
  readonly found: Found
}

export interface AttentionRow {
  readonly kind: 'decision' | 'thread' | 'correction'
  readonly id: string
  /** The question, the first words of the discussion, or the words of the correction. */
  readonly title: string
  readonly href: string
  /** What the finding itself came to; null for what hangs on no finding. */
  readonly finding: Stale | null
  /** Which way the sources of its finding moved, seen from what was decided. */
  readonly moves: readonly SourceMove[]
  /** Only what is not as it was. */
  readonly words: readonly LookedFor[]
  /** Whether one key may say that it still holds: there is something to hold on to. */
  readonly mayHold: boolean
  /** Of the decision or the discussion; what the key was pressed on. */
  readonly version: number
}

export interface RevisionNews {
  readonly source: ListedSource
  readonly number: number
  readonly at: string
  readonly by: string
  readonly href: string
  readonly changes: readonly ClaimChange[]
}

export interface AttentionPage {
  readonly dossier: DossierHead
  readonly rows: readonly AttentionRow[]
  readonly settled: { readonly intact: number; readonly moved: number }
  readonly news: readonly RevisionNews[]
  readonly mayDecide: boolean
  readonly mayComment: boolean
}

/** A list that leaves some out would call them settled. */
const ALL_THREADS = 100_000

/** Revisions told on the page; the others are told by their source. */
const MOST_NEWS = 30

export async function loadAttention(slug: string): Promise<Loaded<AttentionPage>> {
  return attempt(async () => {
    const open = await openDesk(slug)
    const { desk, access } = open
    const things = await hangingOf(open)
    const texts = await readTextsByHash(await sharedStore(), {
      dossierId: desk.id,
      hashes: [
        ...open.sources.map(({ sha256 }) => sha256),
        ...things.flatMap(({ selectors }) => selectors.flatMap((s) => s.revision ?? [])),
      ],
    })
    const settled = { intact: 0, moved: 0 }
    const rows = things.flatMap((thing): AttentionRow[] => {
      const looked = thing.selectors.flatMap((selector) => lookFor(selector, open.sources, texts))
      for (const { found } of looked) if (found.state === 'intact' || found.state === 'moved') settled[found.state]++
      const words = looked.filter(({ found }) => found.state === 'stale' || found.state === 'gone')
      if (words.length === 0 && thing.finding === null) return []
      const { selectors: _, holds, ...shown } = thing
      return [{ ...shown, words, mayHold: holds(words) }]
    })
    return {
      dossier: headOf(open),
      rows: rows.sort((a, b) => weight(b) - weight(a) || (a.title < b.title ? -1 : 1)),
      settled,
      news: await newsOf(slug, open),
      mayDecide: may(access.role, 'decide'),
      mayComment: may(access.role, 'comment'),
    }
  })
}

interface Hanging extends Omit<AttentionRow, 'words' | 'mayHold'> {
  readonly selectors: readonly Selector[]
  readonly holds: (words: readonly LookedFor[]) => boolean
}

/** Everything that an editor wrote and that hangs on words. */
async function hangingOf({ desk, sources: listed }: OpenDesk): Promise<readonly Hanging[]> {
  const store = await sharedStore()
  const [decided, threads, corrections] = await Promise.all([
    readDecidedFindings(store, desk.id),
    readThreads(store, { dossierId: desk.id, limit: ALL_THREADS }),
    readCorrections(store, desk.id),
  ])
  const lines = new Map(desk.lines.map((line) => [line.id, line]))
  return [
    ...decided.map(({ finding, sources }): Hanging => {
      const [line, decision] = [lines.get(finding.id), desk.decisions.get(finding.id)]
      const choice = decision?.outcome === 'reading' ? decision.reading : null
      const from = new Map(sources.map((source) => [source.id, source]))
      return {
        kind: 'decision',
        id: finding.id,
        title: line?.question ?? finding.question,
        href: findingHref(desk.slug, finding.id, ''),
        finding: decision?.stale ?? null,
        moves: movesOf({ finding, sources }, line, choice, listed),
        version: decision?.version ?? 0,
        selectors: finding.readings.flatMap(({ holders }) =>
          holders.flatMap(({ source, start, end, exact }) => {
            const at = from.get(source)
            return at === undefined ? [] : [bare({ path: at.path, sha256: at.sha256, start, end, exact })]
          }),
        ),
        // A decision for a reading that nobody gives any more has to be made anew.
        holds: () => line !== undefined && (choice === null || line.readings.some(({ normal }) => normal === choice)),
      }
    }),
    ...threads.flatMap((thread): Hanging[] => {
      if (thread.target.kind !== 'passage' || thread.resolved) return []
      return [
        {
          kind: 'thread',
          id: thread.id,
          title: firstWords(thread),
          href: `/dossiers/${desk.slug}/discussion#thread-${thread.id}`,
          finding: null,
          moves: [],
          version: thread.version,
          selectors: [bare(thread.target.passage)],
          holds: (words) => words.every(({ found }) => found.state === 'stale'),
        },
      ]
    }),
    ...corrections.flatMap((one): Hanging[] => {
      const selectors = one.active && one.dossier.slug === desk.slug ? selectorsIn(one.body) : []
      return selectors.length === 0
        ? []
        : [
            {
              kind: 'correction',
              id: one.id,
              title: selectors.map(({ exact }) => `“${exact}”`).join(' · '),
              href: `/dossiers/${desk.slug}/corrections#c-${one.id}`,
              finding: null,
              moves: [],
              version: 0,
              selectors,
              holds: () => false,
            },
          ]
    }),
  ]
}

/** A selector without surroundings; they are cut from the stored revision when it is looked for. */
function bare(words: {
  readonly path: string
  readonly sha256: string
  readonly start: number
  readonly end: number
  readonly exact: string
}): Selector {
  return { source: words.path, revision: words.sha256, start: words.start, end: words.end, exact: words.exact, prefix: '', suffix: '' }
}

export function lookFor(selector: Selector, sources: readonly ListedSource[], texts: ReadonlyMap<string, string>): readonly LookedFor[] {
  const source = sources.find(({ path }) => path === selector.source)
  const now = source === undefined ? undefined : texts.get(source.sha256)
  if (source === undefined || now === undefined) return []
  const [revision, was] = [selector.revision, selector.revision === null ? undefined : texts.get(selector.revision)]
  const before = revision === null || was === undefined ? null : { text: was, sha256: revision }
  const whole = before === null ? selector : selectorOf({ ...before, path: source.path }, selector)
  return [{ source, was: selector.exact, found: findAgain(whole, { text: now, sha256: source.sha256 }, before) }]
}

/** Passages with a revision, wherever they stand in the body of a correction. */
function selectorsIn(body: unknown): readonly Selector[] {
  if (Array.isArray(body)) return body.flatMap(selectorsIn)
  if (typeof body !== 'object' || body === null) return []
  if ('exact' in body && 'revision' in body && 'source' in body) {
    const { source, revision, exact } = body
    if (typeof source === 'string' && typeof revision === 'string' && typeof exact === 'string') return [body as Selector]
  }
  return Object.values(body).flatMap(selectorsIn)
}

async function newsOf(slug: string, { desk, sources }: OpenDesk): Promise<readonly RevisionNews[]> {
  const store = await sharedStore()
  const later = await readLaterRevisions(store, { dossierId: desk.id, most: MOST_NEWS })
  const texts = await readTextsByHash(store, { dossierId: desk.id, hashes: later.flatMap(({ sha256, before }) => [sha256, before]) })
  const told = later.map(async ({ path, number, sha256, before, at, by }): Promise<RevisionNews[]> => {
    const source = sources.find((one) => one.path === path)
    const [was, now] = [texts.get(before), texts.get(sha256)]
    if (source === undefined || was === undefined || now === undefined) return []
    const claims = await readClaimsOf(store, { dossierId: desk.id, path, sha256: before })
    const href = `/dossiers/${slug}/sources/s-${sha256.slice(0, 12)}/changes`
    return [{ source, number, at, by, href, changes: claimChanges(claims, { text: was, sha256: before }, { text: now, sha256 }) }]
  })
  return (await Promise.all(told)).flat()
}

function firstWords({ comments }: ThreadView): string {
  const text = comments[0]?.versions[0]?.text ?? ''
  return text.length > 120 ? `${text.slice(0, 120)} …` : text
}

/** A value that changed comes before a wording that did, and that before what cannot be told. */
function weight({ words, finding }: AttentionRow): number {
  const worst = Math.max(0, ...words.map(({ found }) => (found.state === 'stale' ? (found.change === 'wording' ? 2 : 4) : 3)))
  return worst + (finding === null ? 0 : 5)
}
