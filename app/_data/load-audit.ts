/**
 * The audit of a dossier, or of the whole installation: a page of it, or all of it as a file.
 *
 * In: a dossier's slug (null: everything, also what belongs to no dossier) and filters as they stand in the address. Out: entries with what changed field by field; a stream.
 * Refuses: whoever may not read the audit. Filters it does not know are dropped, so that an old link still opens.
 * Example: loadAudit('ferries', { who: 'Ann', what: 'decision.write' }) → 12 entries, the link to older ones
 */
import { z } from 'zod'
import { sharedStore } from '../../prisma/client.ts'
import { type AuditEntry, type AuditQuery, readAuditFacets, readAuditPages, readHead, searchAudit } from '../../prisma/read.ts'
import { requireAccess } from './access.ts'
import { csvHead, csvLine, jsonLine, textStream } from './audit-export.ts'
import type { SearchParams } from './filters.ts'
import { atTheDoor } from './load-people.ts'
import { spokenProblem } from './problem-words.ts'
import { attempt, type Loaded } from './snapshot.ts'
import { type WordPart, wordParts } from './word-differences.ts'

export interface AuditFilter {
  readonly who: string
  readonly what: string
  readonly object: string
  readonly words: string
  /** Calendar days, both of them part of the range. */
  readonly from: string
  readonly to: string
}

export interface AuditField {
  readonly name: string
  readonly before: string | null
  readonly after: string | null
  /** Where both are words that can be compared. */
  readonly parts: readonly WordPart[] | null
}

export interface AuditPage {
  /** Of the dossier; '' for the installation. */
  readonly title: string
  readonly filter: AuditFilter
  readonly filtered: boolean
  readonly actors: readonly string[]
  readonly actions: readonly string[]
  readonly entries: readonly (Omit<AuditEntry, 'before' | 'after'> & { readonly fields: readonly AuditField[] })[]
  /** The query of this filter, with its '?' or empty; for exports. */
  readonly query: string
  readonly older: string | null
  readonly first: boolean
}

const PAGE = 100

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .catch('')
const short = z.string().trim().max(200).catch('')
const schema = z.object({ who: short, what: short, object: short, words: short, from: day, to: day })
const after = z.object({ at: z.iso.datetime(), id: z.uuid() })

export async function loadAudit(slug: string | null, params: SearchParams): Promise<Loaded<AuditPage>> {
  const load = async (): Promise<AuditPage> => {
    const dossierId = await askedFor(slug)
    const store = await sharedStore()
    const filter = readAuditFilter(params)
    const from = after.safeParse({ at: first(params.at), id: first(params.id) })
    const [head, facets, entries] = await Promise.all([
      slug === null ? null : readHead(store, slug),
      readAuditFacets(store, dossierId),
      searchAudit(store, { ...queryOf(dossierId, filter), after: from.success ? from.data : null, limit: PAGE + 1 }),
    ])
    const shown = entries.slice(0, PAGE)
    const last = entries.length > PAGE ? shown.at(-1) : undefined
    const query = new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== ''))
    return {
      title: head?.title ?? slug ?? '',
      filter,
      filtered: query.size > 0,
      ...facets,
      entries: shown.map(({ before, after: now, ...entry }) => ({ ...entry, fields: fieldsOf(before, now) })),
      query: query.size === 0 ? '' : `?${query}`,
      older: last === undefined ? null : `?${new URLSearchParams([...query, ['at', last.at], ['id', last.id]])}`,
      first: !from.success,
    }
  }
  return attempt(() => (slug === null ? atTheDoor('/audit', load) : load()))
}

export async function auditFile(slug: string | null, request: Request, format: 'csv' | 'jsonl'): Promise<Response> {
  try {
    const dossierId = await askedFor(slug)
    const filter = readAuditFilter(Object.fromEntries(new URL(request.url).searchParams))
    const pages = readAuditPages(await sharedStore(), queryOf(dossierId, filter))
    const stream =
      format === 'csv'
        ? textStream(csvHead(slug === null), pages, (entry) => csvLine(entry, slug === null))
        : textStream('', pages, jsonLine)
    return new Response(stream, {
      headers: {
        'content-type': format === 'csv' ? 'text/csv; charset=utf-8' : 'application/x-ndjson; charset=utf-8',
        'content-disposition': `attachment; filename="${(slug ?? 'variorum').replaceAll(/[^\w.-]/g, '-')}-audit.${format}"`,
        'cache-control': 'no-store',
      },
    })
  } catch (error) {
    const { status, title, words } = await spokenProblem(error)
    return new Response(`${title}. ${words}\n`, { status })
  }
}

/** The id of the dossier after its right was asked for; null for the installation, which is its owners' alone. */
async function askedFor(slug: string | null): Promise<string | null> {
  if (slug === null) {
    await requireAccess('installation:manage')
    return null
  }
  return (await requireAccess('audit:read', slug)).dossier?.id ?? ''
}

export function readAuditFilter(params: SearchParams): AuditFilter {
  return schema.parse(Object.fromEntries(Object.keys(schema.shape).map((name) => [name, first(params[name])])))
}

function queryOf(dossierId: string | null, { who, what, object, words, from, to }: AuditFilter): Omit<AuditQuery, 'limit'> {
  return {
    dossierId,
    actor: who,
    action: what,
    objectId: object,
    words,
    from: dayStart(from, 0),
    to: dayStart(to, 1),
  }
}

/** The first moment of a day (or of one some days later) as an ISO time in UTC; null for no day, or one that does not exist. */
function dayStart(text: string, later: number): string | null {
  const time = Date.parse(`${text}T00:00:00Z`)
  return Number.isNaN(time) ? null : new Date(time + later * 86_400_000).toISOString()
}

function first(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : value?.[0]
}

/** What differs between two values, field by field; a field that both have alike is left out. */
export function fieldsOf(before: unknown, now: unknown): readonly AuditField[] {
  const [left, right] = [recordOf(before), recordOf(now)]
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].flatMap((name) => {
    const [was, is] = [textOf(left[name]), textOf(right[name])]
    if (was === is) return []
    const comparable = was !== null && is !== null && was.length + is.length <= LONGEST && (was.includes(' ') || is.includes(' '))
    return [{ name, before: was, after: is, parts: comparable ? wordParts(was, is) : null }]
  })
}

const LONGEST = 20_000

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  if (value === null || value === undefined) return {}
  return typeof value === 'object' && !Array.isArray(value) ? { ...value } : { value }
}

function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null
  return typeof value === 'string' ? value : JSON.stringify(value)
}
