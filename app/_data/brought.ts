/**
 * What became of documents that were brought without scripts, for the page to which their form leads.
 *
 * In: the ids of jobs, as they stand in the address. Out: one result a document of those that have ended.
 * Refuses: people who may not add sources; ids of other dossiers and of other work are nothing.
 * Example: await loadBrought('ferries', '0192….0193…') → [{ name: 'scan.pdf', ok: false, message: 'scan.pdf holds no text …' }]
 */
import { setTimeout as wait } from 'node:timers/promises'
import { sharedStore } from '../../prisma/client.ts'
import { listJobs, readJob } from '../../prisma/jobs.ts'
import { requireAccess } from './access.ts'
import { documentsOf, type OpenJob, resultOf, type TakenResult } from './bring.ts'
import { endOfJob, LOOKING_MS } from './jobs.ts'

const MOST = 100
const LOOK_MS = 250

export async function loadBrought(slug: string, ids: unknown): Promise<readonly TakenResult[]> {
  if (typeof ids !== 'string') return []
  const { dossier } = await requireAccess('source:add', slug)
  if (dossier === null) return []
  const store = await sharedStore()
  const asked = ids.split('.').filter((id) => /^[0-9a-f-]{36}$/.test(id))
  const jobs = await Promise.all(asked.slice(0, MOST).map((id) => readJob(store, { dossierId: dossier.id, id })))
  return Promise.all(jobs.flatMap(documentsOf).map((one) => resultOf(slug, one)))
}

/** Whether all of them came in, and were compared, while somebody looks at a page that does not move. */
export async function allInBriefly(jobs: readonly OpenJob[]): Promise<boolean> {
  const store = await sharedStore()
  const signal = AbortSignal.timeout(LOOKING_MS)
  const ended = await Promise.all(jobs.map(({ dossierId, id }) => endOfJob(dossierId, id, signal)))
  const documents = ended.map(documentsOf)
  if (documents.some((one) => one.length === 0 || one.some(({ outcome, refused }) => !outcome.ok || refused !== null))) return false
  const dossierId = jobs[0]?.dossierId
  while (dossierId !== undefined && !signal.aborted) {
    // The comparison is opened a moment after the last of them.
    await wait(LOOK_MS)
    if ((await listJobs(store, dossierId)).every(({ state }) => state !== 'waiting' && state !== 'running')) break
  }
  return true
}
