/**
 * Open pages hear of what the background does. The messages are those of app/_data/live.ts.
 *
 * In: a dossier and what happened there, after it was stored. Out: nothing. Refuses: to fail work because nobody could be told.
 * Example: await tellChange(store, dossierId, 'comparison')
 */
import type { Store } from '../prisma/client.ts'
import type { JobView } from '../prisma/jobs.ts'

export async function tellChange(store: Store, dossier: string, kind: 'comparison' | 'source'): Promise<void> {
  await tell(store, { type: 'change', dossier, event: { kind, finding: null, by: null } })
}

/** How far a piece of work is; without its result, which may be long. */
export async function tellJob(store: Store, dossier: string, { result: _, error, name, ...job }: JobView): Promise<void> {
  await tell(store, { type: 'job', dossier, job: { ...job, name: name.slice(0, 200), error: error?.slice(0, 300) ?? null } })
}

async function tell(store: Store, message: object): Promise<void> {
  await store.live.tell(JSON.stringify(message)).catch(() => {})
}
