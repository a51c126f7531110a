/**
 * One source with the passages that findings rest on.
 *
 * In: slug and the engine's id of a source, of any revision it ever had. Out: its text as HTML with marks, its ledger, its metadata.
 * Refuses: a source that is not there, by the framework's own 404. An earlier revision is shown without marks: they are of the newest.
 * Example: loadSource('ferries', 's-0a1b2c3d4e5f') → 12 passages marked, 3 skipped
 */
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import type { LedgerEntry, SourceMeta } from '../../lib/model.ts'
import { readSources } from '../../lib/source/read-source.ts'
import { sharedStore } from '../../prisma/client.ts'
import { type DeskLedger, readLedger, readSource } from '../../prisma/read.ts'
import type { RevisionInfo } from '../../prisma/views.ts'
import { headOf, openDesk, standingOf } from './desk.ts'
import { passes, type SearchParams, speaks } from './filters.ts'
import { filteredList } from './load-list.ts'
import { placesOf, type Speaking } from './places.ts'
import { attempt, type DossierHead, findingHref, type ListedSource, type Loaded } from './snapshot.ts'
import { sourceHtml } from './source-html.ts'

export interface SourcePage {
  readonly dossier: DossierHead
  /** Null for a revision that is not the one compared. */
  readonly listed: ListedSource | null
  readonly path: string
  readonly meta: SourceMeta
  readonly revision: RevisionInfo
  readonly revisions: readonly (RevisionInfo & { readonly href: string })[]
  readonly html: string
  readonly warnings: readonly string[]
  readonly findings: readonly Speaking[]
  /** Findings it speaks in that the filter hides. */
  readonly hidden: number
  readonly query: string
  readonly singles: number
  readonly ledger: LedgerEntry | null
  readonly skipped: readonly { readonly reason: string; readonly words: string; readonly start: number }[]
}

/** @param params The filter of the list: passages of findings that it hides are not marked. */
export async function loadSource(slug: string, id: string, params: SearchParams = {}): Promise<Loaded<SourcePage>> {
  return attempt(async () => {
    const open = await openDesk(slug)
    const { desk } = open
    const store = await sharedStore()
    const found = await readSource(store, { dossier: slug, source: id })
    if (found === null) notFound()
    const head = headOf(open)
    const listed = head.sources.find((one) => one.path === found.path && one.sha256 === found.revision.sha256) ?? null
    const { filter, query } = filteredList(open, params)
    const all = listed === null ? [] : open.whole.filter(({ line }) => speaks(line, listed.id))
    const speaking = all
      .filter(({ line }) => passes(line, filter, standingOf(desk, line.id)))
      .map(({ line, number }) => ({ finding: line, number, href: findingHref(slug, line.id, query), possible: line.tier === 'possible' }))
    const comparisonId = desk.comparison?.id ?? null
    const { ledger: entries, singles } =
      comparisonId === null || listed === null ? NOTHING : await readLedger(store, { comparisonId, source: listed.id })
    const ledger = entries[0] ?? null
    const read = readSources([{ path: found.path, text: found.text }])[0]
    return {
      dossier: head,
      listed,
      path: found.path,
      meta: read === undefined ? found.meta : knownMeta(found.meta, read.meta),
      revision: found.revision,
      revisions: found.revisions.map((one) => ({ ...one, href: `/dossiers/${slug}/sources/s-${one.sha256.slice(0, 12)}` })),
      html: sourceHtml(found.text, listed === null ? [] : placesOf(listed.id, speaking, singles, await getTranslations('nouns'))),
      warnings: read?.warnings ?? [],
      findings: speaking,
      hidden: all.length - speaking.length,
      query,
      singles: singles.length,
      ledger,
      skipped: (ledger?.skipped ?? []).map((one) => ({ ...one, words: shorten(found.text.slice(one.start, one.end)) })),
    }
  })
}

const NOTHING: DeskLedger = { ledger: [], singles: [] }

/** What an editor entered goes before what the file says of itself. */
function knownMeta(entered: SourceMeta, written: SourceMeta): SourceMeta {
  return {
    title: entered.title ?? written.title,
    publisher: entered.publisher ?? written.publisher,
    author: entered.author ?? written.author,
    url: entered.url ?? written.url,
    published: entered.published ?? written.published,
    retrieved: entered.retrieved ?? written.retrieved,
    language: entered.language === 'und' ? written.language : entered.language,
    kind: entered.kind ?? written.kind,
  }
}

const SHOWN_OF_SKIPPED = 160

function shorten(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ').trim()
  return line.length <= SHOWN_OF_SKIPPED ? line : `${line.slice(0, SHOWN_OF_SKIPPED)} …`
}
