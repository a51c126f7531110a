/**
 * What pages read: one loader a page.
 *
 * In: the parts of an address. Out: `Loaded`: the values of a page, or a problem that may be shown.
 * Refuses: what is not there, by the framework's own 404. Nothing here writes.
 */
import { cookies } from 'next/headers'
import type { Comparison } from '../../lib/model.ts'
import { readableDossiers } from '../../prisma/accounts.ts'
import { sharedStore } from '../../prisma/client.ts'
import { listDossiers, readComparison } from '../../prisma/read.ts'
import type { DossierSummary } from '../../prisma/views.ts'
import { requireAccess } from './access.ts'
import { openDesk } from './desk.ts'
import { mayRead } from './may-read.ts'
import { noteHtml } from './note-html.ts'
import { attempt, type Loaded } from './snapshot.ts'
import { currentPerson, linkKeys } from './visitor.ts'

export { loadFinding, loadQuestion } from './load-finding.ts'
export { loadLedger } from './load-ledger.ts'
export { loadList, loadRows } from './load-list.ts'
export { buildReportFile, loadReport, loadReportFile, type ReportFile } from './load-report.ts'
export { loadSource } from './load-source.ts'

/** The dossiers that whoever asks may read. */
export async function loadDossiers(): Promise<Loaded<readonly (DossierSummary & { readonly descriptionHtml: string })[]>> {
  return attempt(async () => {
    const store = await sharedStore()
    await requireAccess('dossier:read')
    const [visitor, keys] = await Promise.all([currentPerson(), linkKeys()])
    const found = await listDossiers(store, await readableDossiers(store, { person: visitor?.person ?? null, keys }))
    return found.map((dossier) => ({ ...dossier, descriptionHtml: noteHtml(dossier.description, dossier.slug) }))
  })
}

/** The stored `variorum/comparison@1` of a dossier, for programs; null when there is no dossier or none was made yet. */
export async function loadComparison(slug: string): Promise<Loaded<Comparison | null>> {
  return attempt(async () => {
    await mayRead(slug)
    return (await readComparison(await sharedStore(), slug))?.comparison ?? null
  })
}

/** A dossier's title, for the title of a page. */
export async function loadTitle(slug: string): Promise<Loaded<string>> {
  return attempt(async () => (await openDesk(slug)).desk.title)
}

export type Theme = 'system' | 'light' | 'dark'

/** What the person chose for this browser. */
export async function loadPreferences(): Promise<{ readonly theme: Theme }> {
  const jar = await cookies()
  const theme = jar.get('theme')?.value
  return { theme: theme === 'light' || theme === 'dark' ? theme : 'system' }
}
