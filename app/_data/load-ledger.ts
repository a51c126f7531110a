/**
 * What the engine did with every sentence of every source.
 *
 * In: a slug. Out: by source: sentences, claims, passages skipped with the reason and their words, claims that it alone makes.
 * Refuses: nothing; before the first comparison there is nothing. Example: loadLedger('ferries') → 4 sources, 1 passage skipped in A
 */
import type { FindingKind } from '../../lib/model.ts'
import { sharedStore } from '../../prisma/client.ts'
import { readComparedTexts, readLedger } from '../../prisma/read.ts'
import { headOf, openDesk } from './desk.ts'
import { filterQuery, firstOf, readFilter, type SearchParams, speaks } from './filters.ts'
import { attempt, type DossierHead, type ListedSource, type Loaded } from './snapshot.ts'

export interface LedgerPage {
  readonly dossier: DossierHead
  readonly query: string
  readonly sources: readonly {
    readonly source: ListedSource
    readonly sentences: number
    readonly claims: number
    readonly findings: number
    readonly skipped: readonly Excerpt[]
    readonly singles: readonly (Excerpt & { readonly kind: FindingKind })[]
  }[]
}

interface Excerpt {
  readonly start: number
  readonly words: string
  /** Why it was skipped; empty for a claim. */
  readonly reason: string
}

/** Characters of a skipped passage that are shown. */
const SHOWN = 160

export async function loadLedger(slug: string, params: SearchParams): Promise<Loaded<LedgerPage>> {
  return attempt(async () => {
    const open = await openDesk(slug)
    const { desk, sources } = open
    const query = filterQuery(readFilter(params), firstOf(params, 'base') ?? null)
    const comparisonId = desk.comparison?.id ?? null
    if (comparisonId === null) return { dossier: headOf(open), query, sources: [] }
    const store = await sharedStore()
    const [{ ledger, singles }, texts] = await Promise.all([
      readLedger(store, { comparisonId, source: null }),
      readComparedTexts(store, { comparisonId, sources: sources.map(({ id }) => id) }),
    ])
    return {
      dossier: headOf(open),
      query,
      sources: sources.map((source) => {
        const entry = ledger.find((one) => one.source === source.id)
        const text = texts.get(source.id) ?? ''
        return {
          source,
          sentences: entry?.sentences ?? 0,
          claims: entry?.claims ?? 0,
          findings: desk.lines.filter((line) => line.tier === 'finding' && speaks(line, source.id)).length,
          skipped: (entry?.skipped ?? []).map(({ start, end, reason }) => ({ start, reason, words: shorten(text.slice(start, end)) })),
          singles: singles
            .filter((one) => one.source === source.id)
            .map(({ start, kind, sentence }) => ({ start, kind, reason: '', words: shorten(text.slice(sentence.start, sentence.end)) })),
        }
      }),
    }
  })
}

function shorten(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ').trim()
  return line.length <= SHOWN ? line : `${line.slice(0, SHOWN)} …`
}
