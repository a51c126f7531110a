/**
 * One dossier as of one moment, with all its texts: what a report is made from.
 *
 * In: a slug. Out: a snapshot and views of it. Refuses: a dossier that is not there, by the framework's own 404.
 * Example: headOf(await existing('ferries')).sources[0].siglum → 'A'
 */
import { notFound } from 'next/navigation'
import { cache } from 'react'
import type { ComparisonSource } from '../../lib/model.ts'
import { siglum } from '../../lib/report/sigla.ts'
import { sharedStore } from '../../prisma/client.ts'
import { readSnapshot } from '../../prisma/read.ts'
import type { DossierSnapshot } from '../../prisma/views.ts'
import { AppError, type Problem } from './errors.ts'
import { mayRead } from './may-read.ts'
import { noteHtml } from './note-html.ts'
import { spokenProblem } from './problem-words.ts'

export type Loaded<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem }

export interface ListedSource extends ComparisonSource {
  readonly siglum: string
  readonly href: string
  /** Characters of the file. */
  readonly length: number
}

export interface DossierHead {
  readonly slug: string
  readonly title: string
  readonly descriptionHtml: string
  readonly sources: readonly ListedSource[]
}

/** Runs a loader; what it throws becomes a problem that may be shown. */
export async function attempt<T>(read: () => Promise<T>): Promise<Loaded<T>> {
  try {
    return { ok: true, value: await read() }
  } catch (error) {
    // The framework's own signals (404, redirect) are thrown values with a digest; they are not ours to catch.
    if (error instanceof Error && 'digest' in error) throw error
    // To whoever may not read it, a dossier is not there: the same 404 as for one that never was.
    if (error instanceof AppError && error.code === 'not-found') notFound()
    return { ok: false, problem: await spokenProblem(error) }
  }
}

/** Read once for a page, though its title, its body and its links all ask for it. */
const snapshotOf = cache(async (slug: string): Promise<DossierSnapshot | null> => readSnapshot(await sharedStore(), slug))

export async function existing(slug: string): Promise<DossierSnapshot> {
  await mayRead(slug)
  const snapshot = await snapshotOf(slug)
  if (snapshot === null) notFound()
  return snapshot
}

export function headOf(snapshot: DossierSnapshot): DossierHead {
  const texts = textsById(snapshot)
  const sources = (snapshot.comparison?.comparison.sources ?? []).map((source, index) => ({
    ...source,
    siglum: siglum(index),
    href: `/dossiers/${snapshot.slug}/sources/${source.id}`,
    length: texts.get(source.id)?.length ?? 0,
  }))
  return { slug: snapshot.slug, title: snapshot.title, descriptionHtml: noteHtml(snapshot.description, 'about'), sources }
}

/** The comparison names a source by path; the text of that path is its text. */
export function textsById(snapshot: DossierSnapshot): ReadonlyMap<string, string> {
  const byPath = new Map(snapshot.texts.map((text) => [text.path, text.text]))
  const sources = snapshot.comparison?.comparison.sources ?? []
  return new Map(
    sources.flatMap((source) => {
      const text = byPath.get(source.path)
      return text === undefined ? [] : [[source.id, text] as const]
    }),
  )
}

export function findingHref(slug: string, id: string, query: string): string {
  return `/dossiers/${slug}/findings/${encodeURIComponent(id)}${query}`
}
