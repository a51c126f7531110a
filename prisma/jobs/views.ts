/**
 * The nouns of work in the background.
 *
 * In: nothing. Out: types. Refuses: nothing.
 * Example: { kind: 'import', name: 'press.zip', state: 'running', stage: 'reading', done: 3, of: 12, left: 40 }
 */

export type JobKind = 'compare' | 'import' | 'fetch'
/** 'more' where others come behind it: a page sends its items two at a time, and between two of them nothing may be open. */
export type Follow = 'last' | 'more'
export type JobState = 'waiting' | 'running' | 'done' | 'failed' | 'cancelled'
/** What waits for the same worker: a long comparison holds no import up. */
export type QueueName = 'compare' | 'intake'

export const QUEUE_OF: Readonly<Record<JobKind, QueueName>> = { compare: 'compare', import: 'intake', fetch: 'intake' }

export interface JobView {
  readonly id: string
  readonly kind: JobKind
  readonly name: string
  readonly state: JobState
  /** A word of the catalogue; null before it begins and after it ended. */
  readonly stage: string | null
  readonly done: number
  /** 0 where it is not known. */
  readonly of: number
  /** Seconds, told from how long this stage took so far; null where nothing can be told. */
  readonly left: number | null
  readonly askedBy: string
  readonly error: string | null
  readonly at: string
  readonly result: unknown
}
