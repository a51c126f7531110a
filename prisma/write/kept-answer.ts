/**
 * Answers kept for requests that may be sent twice (Idempotency-Key).
 *
 * In:      whose request, its key, a hash of what it asks. Out: 'new' for whoever is to answer it; the kept answer; or that it is being
 * answered, or that the key stands for another request. Refuses: nothing; keys are swept away after a day. What was answered may hold a secret that is told once, so it is kept sealed.
 * Example: await beginAnswer(store, { userId, key: 'a1', requestHash }) // { state: 'new' }, then keepAnswer(store, …)
 */
import type { Store } from '../client.ts'
import { asJson, fromJson } from '../json.ts'
import { isSealed, openSealed, seal } from '../sealed.ts'
import { transact } from '../transaction.ts'

interface Keyed {
  readonly userId: string
  readonly key: string
}

export interface Answered {
  readonly status: number
  readonly headers: readonly (readonly [string, string])[]
  readonly body: string
}

export type Begun =
  | { readonly state: 'new' }
  | { readonly state: 'answered'; readonly answer: Answered }
  | { readonly state: 'answering' }
  | { readonly state: 'other-request' }

const DAY = 24 * 60 * 60 * 1000
/** A process that died while it answered has answered nobody; the request may then be sent again. */
const LONGEST_ANSWER = 20 * 60 * 1000

export async function beginAnswer(store: Store, given: Keyed & { readonly requestHash: string }): Promise<Begun> {
  const { userId, key, requestHash } = given
  return transact(store, async (tx): Promise<Begun> => {
    const at = store.now()
    await tx.keptAnswer.deleteMany({
      where: { OR: [{ at: { lt: new Date(at.getTime() - DAY) } }, { status: null, at: { lt: new Date(at.getTime() - LONGEST_ANSWER) } }] },
    })
    const { count } = await tx.keptAnswer.createMany({ data: { userId, key, requestHash, at }, skipDuplicates: true })
    if (count === 1) return { state: 'new' }
    const row = await tx.keptAnswer.findUnique({ where: { userId_key: { userId, key } } })
    if (row === null || row.requestHash !== requestHash) return { state: 'other-request' }
    if (row.status === null) return { state: 'answering' }
    // Sealed under another secret of the installation, it is the answer to a request that nobody can make again.
    const body = isSealed(row.body) ? openSealed(store, purposeOf(given), row.body) : row.body
    if (body === null) return { state: 'other-request' }
    return { state: 'answered', answer: { status: row.status, headers: fromJson<[string, string][]>(row.headers), body } }
  })
}

export async function keepAnswer(store: Store, given: Keyed & { readonly answer: Answered }): Promise<void> {
  const { userId, key, answer } = given
  await store.db.keptAnswer.updateMany({
    where: { userId, key },
    data: { status: answer.status, headers: asJson('headers', answer.headers), body: seal(store, purposeOf(given), answer.body) },
  })
}

function purposeOf({ userId, key }: Keyed): string {
  return `answer to ${userId} under ${key}`
}

/** Nothing was done, so the same key may be tried again. */
export async function forgetAnswer(store: Store, { userId, key }: Keyed): Promise<void> {
  await store.db.keptAnswer.deleteMany({ where: { userId, key } })
}
