/**
 * What pages read: one loader a page.
 *
 * In: the parts of an address. Out: `Loaded`: the values of a page, or a problem that may be shown.
 * Refuses: what is not there, by the framework's own 404. Nothing here writes.
 */
import { cookies } from 'next/headers'
import type { Comparison } from '../../lib/model.ts'
import { sharedStore } from '../../prisma/client.ts'
import { listDossiers, readComparison } from '../../prisma/read.ts'
import type { DossierSummary } from '../../prisma/views.ts'
import { noteHtml } from './note-html.ts'
import { attempt, type Loaded } from './snapshot.ts'

export { loadFinding } from './load-finding.ts'
export { loadMatrix } from './load-matrix.ts'
export { loadReport, loadReportFile, type ReportFormat } from './load-report.ts'
export { loadSource } from './load-source.ts'

export async function loadDossiers(): Promise<Loaded<readonly (DossierSummary & { readonly descriptionHtml: string })[]>> {
  return attempt(async () => {
    const found = await listDossiers(await sharedStore())
    return found.map((dossier) => ({ ...dossier, descriptionHtml: noteHtml(dossier.description, dossier.slug) }))
  })
}

/** The stored `variorum/comparison@1` of a dossier, for programs; null when there is no dossier or none was made yet. */
export async function loadComparison(slug: string): Promise<Loaded<Comparison | null>> {
  return attempt(async () => (await readComparison(await sharedStore(), slug))?.comparison ?? null)
}

export type Theme = 'system' | 'light' | 'dark'

/** What the person chose for this browser. Until there are accounts, a name and a colour scheme are all it knows of them. */
export async function loadPreferences(): Promise<{ readonly theme: Theme; readonly author: string }> {
  const jar = await cookies()
  const theme = jar.get('theme')?.value
  return { theme: theme === 'light' || theme === 'dark' ? theme : 'system', author: jar.get('author')?.value ?? '' }
}
