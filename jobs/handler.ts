/**
 * What one kind of work is: a function from what was taken up to its result.
 *
 * In: the store, what was taken up, and what to tell. Out: a result that can be kept as JSON, or null.
 * Refuses: by throwing; the worker puts the work down for another attempt. It may be run again at any moment: whatever it writes carries the
 * fence, and writing it twice changes nothing.
 * Example: const compareJob: Handler = async (store, taken, { step, signal }) => …
 */
import type { Store } from '../prisma/client.ts'
import type { Taken } from '../prisma/jobs.ts'

export interface Tools {
  /** Aborted when the work was cancelled, was taken over, or the worker is being stopped. */
  readonly signal: AbortSignal
  readonly step: (stage: Stage, done: number, of: number) => void
}

/** Words of the catalogue (`jobs.stage`). */
export type Stage = 'fetching' | 'reading' | 'comparing' | 'saving'

export type Handler = (store: Store, taken: Taken, tools: Tools) => Promise<object | null>
