/**
 * Work in the background, as pages and requests see it.
 *
 * In: a dossier. Out: what is open there and how far it is; the end of one piece of work, for whoever waits for it.
 * Refuses: whoever may not read the dossier; whoever has no role there sees no work. Example: await loadJobs('ferries')
 */
import { setTimeout as wait } from 'node:timers/promises'
import { sharedStore } from '../../prisma/client.ts'
import { type JobView, listJobs, readJob } from '../../prisma/jobs.ts'
import { requireAccess } from './access.ts'
import { may } from './access-table.ts'
import { problemOf } from './errors.ts'

export interface ShownJobs {
  readonly jobs: readonly Omit<JobView, 'result'>[]
  /** May cancel them and have them tried again. */
  readonly mayTurn: boolean
}

export async function loadJobs(slug: string): Promise<ShownJobs> {
  const { role, dossier } = await requireAccess('dossier:read', slug)
  if (role === null || dossier === null) return { jobs: [], mayTurn: false }
  const jobs = await listJobs(await sharedStore(), dossier.id)
  return { jobs: jobs.map(({ result: _, ...job }) => job), mayTurn: may(role, 'source:add') }
}

/** The same for a page that asks again. */
export async function jobsResponse(slug: string): Promise<Response> {
  try {
    return Response.json(await loadJobs(slug), { headers: { 'cache-control': 'no-store' } })
  } catch (error) {
    return new Response(null, { status: problemOf(error).status })
  }
}

/** The pauses between two looks: most work takes moments, and looking costs a row. */
const PAUSES_MS = [15, 30, 60, 120, 250]

/** Somebody looks at a page that does not move; what takes longer is shown on the page of the dossier. */
export const LOOKING_MS = 15_000

/** Waits for work that mostly takes moments, and no longer than somebody wants to look. */
export async function waitBriefly({ dossierId, id }: { readonly dossierId: string; readonly id: string }): Promise<void> {
  await endOfJob(dossierId, id, AbortSignal.timeout(LOOKING_MS))
}

/** What became of it; null when the signal came first. */
export async function endOfJob(dossierId: string, id: string, signal: AbortSignal): Promise<JobView | null> {
  const store = await sharedStore()
  for (let look = 0; !signal.aborted; look++) {
    const job = await readJob(store, { dossierId, id })
    if (job === null || job.state === 'done' || job.state === 'failed' || job.state === 'cancelled') return job
    await wait(PAUSES_MS[Math.min(look, PAUSES_MS.length - 1)])
  }
  return null
}
