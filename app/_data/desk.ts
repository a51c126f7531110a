/**
 * One dossier as its pages need it: who asks, the findings as lines in the order they are walked, the sources with their sigla.
 *
 * In: a slug. Out: a desk and views of it. Refuses: a dossier that is not there or not theirs to read, by the framework's own 404.
 * Example: walkOf(desk, filter) → findings proper, then those on another referent, then possible ones
 */
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { siglum } from '../../lib/report/sigla.ts'
import { sharedStore } from '../../prisma/client.ts'
import { type Desk, type FindingLine, readDesk } from '../../prisma/read.ts'
import type { Access } from './access.ts'
import { type FindingFilter, inReadingOrder, passes, type Standing } from './filters.ts'
import { mayRead } from './may-read.ts'
import { noteHtml } from './note-html.ts'
import type { DossierHead, ListedSource } from './snapshot.ts'

export interface OpenDesk {
  readonly desk: Desk
  readonly access: Access
  readonly sources: readonly ListedSource[]
  /** All findings in the order they are read, numbered as in the report. */
  readonly whole: readonly Walked[]
}

export interface Walked {
  readonly line: FindingLine
  /** From 1, as the report counts. */
  readonly number: number
}

/** Read once for a page, though its title, its body and its links all ask for it. */
export const openDesk = cache(async (slug: string): Promise<OpenDesk> => {
  const access = await mayRead(slug)
  const desk = await readDesk(await sharedStore(), { dossier: slug, person: access.user?.id ?? null })
  if (desk === null) notFound()
  const sources = desk.sources.map((source, index) => ({
    ...source,
    siglum: siglum(index),
    href: `/dossiers/${slug}/sources/${source.id}`,
  }))
  return { desk, access, sources, whole: wholeWalk(desk.lines) }
})

/** Findings proper, those on another referent, possible ones. */
function wholeWalk(lines: readonly FindingLine[]): readonly Walked[] {
  const proper = inReadingOrder(lines.filter((line) => line.tier === 'finding'))
  const possible = lines.filter((line) => line.tier === 'possible')
  return [...proper, ...possible].map((line, index) => ({ line, number: index + 1 }))
}

export function standingOf(desk: Desk, id: string): Standing {
  return { decision: desk.decisions.get(id) ?? null, viewed: desk.viewed.has(id), assigned: desk.assigned.get(id) ?? [] }
}

export function walkOf({ desk, whole }: OpenDesk, filter: FindingFilter): readonly Walked[] {
  return whole.filter(({ line }) => passes(line, filter, standingOf(desk, line.id)))
}

export function headOf({ desk, sources }: OpenDesk): DossierHead {
  return { slug: desk.slug, title: desk.title, descriptionHtml: noteHtml(desk.description, 'about'), sources }
}
