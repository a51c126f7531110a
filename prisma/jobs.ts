/**
 * Work in the background: asked for here, handed out by pg-boss, done by jobs/worker.ts. What is true of a piece of work is its row (`job`).
 *
 *   openJob(store, { dossier, kind, name, subject, file?, askedBy, askedById })  → { id }      one comparison a dossier is open at a time
 *   listJobs(store, dossierId) · readJob(store, { dossierId, id })             → JobView[] · JobView | null
 *   cancelJob(store, { dossierId, id }) · retryJob(store, …)                    → whether anything changed
 *   nextJob(store, queue)                                                       → Taken | null   for a worker: the next piece, taken up
 *   stepJob(store, fence, { stage, done, of })                                  → false when it is no longer this worker's
 *   endJob(store, fence, result)                                                → 'ended' | 'again' | 'lost'
 *   dropJob(store, taken, { error, stopping })                                  → 'again' | 'failed' | 'lost'
 *   sweepJobs(store, { silentSeconds, own })                                    → what a dead worker left is put back
 *   openDueComparisons(store, dossierId?)                                       → what came in is compared, once, when all of it has ended
 *   setWatch(store, …) · readWatch(store, …) · openDueFetches(store) · noteFetch(store, …) · addressOf(store, …)       addresses that are fetched again and again
 *
 * Refuses: nothing by itself; a write with the fence of a piece of work that is somebody else's by now throws `JobLost`.
 * Example: const { id } = await openJob(store, { dossier: 'harbour', kind: 'compare', … })
 */
export { isId } from './guards.ts'
export { startUpkeep } from './jobs/boss.ts'
export { type Fence, isJobLost, JobLost } from './jobs/fence.ts'
export { openDueComparisons } from './jobs/follow.ts'
export { type NewJob, openJob } from './jobs/open.ts'
export { listJobs, readJob, readJobFile } from './jobs/read.ts'
export { dropJob, endJob, nextJob, stepJob, sweepJobs, type Taken } from './jobs/take.ts'
export { cancelJob, retryJob } from './jobs/turn.ts'
export type { Follow, JobKind, JobState, JobView, QueueName } from './jobs/views.ts'
export { addressOf, EVERY, type Every, noteFetch, openDueFetches, readWatch, setWatch, type WatchView } from './jobs/watch.ts'
