/**
 * A published report for its readers: no account is needed for what is public, a link opens the others.
 *
 * In: a report's id, a number (null for the newest that the asker may read), a nonce for its styles. Out: answers with their status.
 * Refuses: versions for whoever has a link to those who have none, by the same 404 as for a report that never was; withdrawn ones by 410.
 * Example: await publishedPage(id, null, nonce) → 200, 'text/html'
 */
import { compareEditions } from '../../lib/report/compare-editions.ts'
import type { FullReport } from '../../lib/report/full-report.ts'
import { type PublicPlace, renderChanges, renderEdition, renderTombstone } from '../../lib/report/render-public.ts'
import { attempt as countAttempt, keyOf, LIMIT } from '../../prisma/accounts.ts'
import { type Store, sharedStore } from '../../prisma/client.ts'
import {
  isOpenedBy,
  type PublishedAbout,
  type PublishedVersion,
  readPublished,
  readPublishedAbout,
  readPublishedFile,
  reportOfLink,
} from '../../prisma/read.ts'
import { requireAccess } from './access.ts'
import { AppError } from './errors.ts'
import { spokenProblem } from './problem-words.ts'
import { from, keepLink, linkKeys } from './visitor.ts'

export async function publishedPage(report: string, number: string | null, nonce: string | null): Promise<Response> {
  return answering(async () => {
    const found = await openPublished(report, number, readPublished)
    const { version, place } = { version: found.version, place: placeOf(found, nonce) }
    if (version.withdrawal !== null) return page(renderTombstone(place, version.withdrawal), version, 410)
    // The column holds what `composeReport` made and nothing else writes.
    return page(renderEdition(version.model as FullReport, version.files, place), version)
  })
}

export async function publishedChanges(report: string, number: string, nonce: string | null): Promise<Response> {
  return answering(async () => {
    const found = await openPublished(report, number, readPublished)
    const { version } = found
    if (version.withdrawal !== null) return page(renderTombstone(placeOf(found, nonce), version.withdrawal), version, 410)
    const earlier = found.visible.filter((one) => one.number < version.number && !one.withdrawn).at(-1)
    const before = earlier === undefined ? null : await readPublished(await sharedStore(), { report, number: earlier.number })
    if (before === null) throw new AppError('not-found')
    const changes = compareEditions(before.model as FullReport, version.model as FullReport)
    return page(renderChanges(changes, before.number, placeOf(found, nonce)), version)
  })
}

/** @param file 'report.pdf', 'report.csv' …: the bytes that were made when it was published. */
export async function publishedFile(report: string, number: string, file: string, known: string | null): Promise<Response> {
  return answering(async () => {
    const { version } = await openPublished(report, number, readPublishedAbout)
    if (version.withdrawal !== null) return new Response('This report was withdrawn.\n', { status: 410 })
    const found = await readPublishedFile(await sharedStore(), { report, number: version.number, name: file })
    if (found === null) throw new AppError('not-found')
    const tag = `"${found.sha256}"`
    const headers = {
      'content-type': found.mediaType,
      'content-disposition': `attachment; filename="${version.report.slug}-${version.number}-${file}"`,
      etag: tag,
      // Asked for again every time: it may have been withdrawn.
      'cache-control': version.audience === 'public' ? 'public, no-cache' : 'private, no-cache',
      'x-content-type-options': 'nosniff',
    }
    if (known === tag) return new Response(null, { status: 304, headers })
    return new Response(new Blob([Uint8Array.from(found.bytes)]), { headers })
  })
}

/** The browser remembers the link's secret and is sent to the report without it in the address. */
export async function openReportLink(key: string): Promise<Response> {
  return answering(async () => {
    const store = await sharedStore()
    const report = key.length > 60 ? null : await reportOfLink(store, key)
    if (report === null) {
      const { address } = await from()
      await countAttempt(store, keyOf('link', address), LIMIT.link)
      throw new AppError('not-found')
    }
    await keepLink(key)
    return new Response(null, { status: 303, headers: { location: `/r/${report}` } })
  })
}

interface Found<V extends PublishedAbout> {
  readonly version: V
  /** The versions that the asker may read. */
  readonly visible: PublishedAbout['versions']
}

/** @param read With the report itself, or without it for whoever only wants a file. */
async function openPublished<V extends PublishedAbout>(
  report: string,
  number: string | null,
  read: (store: Store, at: { readonly report: string; readonly number: number | null }) => Promise<V | null>,
): Promise<Found<V>> {
  const store = await sharedStore()
  if (number !== null && !/^[1-9]\d{0,5}$/.test(number)) throw new AppError('not-found')
  const asked = await read(store, { report, number: number === null ? null : Number(number) })
  if (asked === null) throw new AppError('not-found')
  const visible = (await mayReadAll(asked)) ? asked.versions : asked.versions.filter(({ audience }) => audience === 'public')
  const wanted = number === null ? visible.at(-1)?.number : visible.find((one) => one.number === asked.number)?.number
  if (wanted === undefined) throw new AppError('not-found')
  const version = wanted === asked.number ? asked : await read(store, { report, number: wanted })
  if (version === null) throw new AppError('not-found')
  return { version, visible }
}

/** Members of the dossier, and whoever has a link to the report. */
async function mayReadAll({ report }: PublishedAbout): Promise<boolean> {
  if (await isOpenedBy(await sharedStore(), { report: report.id, keys: await linkKeys() })) return true
  try {
    return (await requireAccess('dossier:read', report.dossier.slug)).role !== null
  } catch (error) {
    if (error instanceof AppError && error.code === 'not-found') return false
    throw error
  }
}

function placeOf({ version, visible }: Found<PublishedVersion>, nonce: string | null): PublicPlace {
  // The column holds a FullReport, which says what made it.
  const { generator, language } = version.model as FullReport
  return {
    base: `/r/${version.report.id}`,
    number: version.number,
    versions: visible,
    generator: `${generator.name} ${generator.version}`,
    language,
    nonce,
  }
}

function page(html: string, { audience }: PublishedAbout, status = 200): Response {
  return new Response(html, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': audience === 'public' ? 'no-cache' : 'private, no-store',
      'x-content-type-options': 'nosniff',
      ...(audience === 'link' && { 'x-robots-tag': 'noindex' }),
    },
  })
}

/** A route answers by itself: problems become words with their status. */
async function answering(work: () => Promise<Response>): Promise<Response> {
  try {
    return await work()
  } catch (error) {
    const { title, words, status } = await spokenProblem(error)
    return new Response(`${title}. ${words}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } })
  }
}
