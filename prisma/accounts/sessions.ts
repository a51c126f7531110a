/**
 * The browsers in which a person is signed in.
 *
 * In:      a person. Out: their sessions, the newest use first; how many were ended. Refuses: to touch anybody else's.
 * Example: await endSession(store, { id, name }, sessionId) // true
 */
import type { Store } from '../client.ts'
import { transact } from '../transaction.ts'
import { type Actor, auditPerson } from './people.ts'

export interface ListedSession {
  readonly id: string
  readonly userAgent: string
  readonly address: string
  readonly since: string
  /** To the hour. */
  readonly lastUsed: string
}

export async function listSessions(store: Store, userId: string): Promise<readonly ListedSession[]> {
  const rows = await store.db.session.findMany({
    where: { userId, expiresAt: { gt: store.now() } },
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
  })
  return rows.map(({ id, userAgent, ipAddress, createdAt, updatedAt }) => ({
    id,
    userAgent: userAgent ?? '',
    address: ipAddress ?? '',
    since: createdAt.toISOString(),
    lastUsed: updatedAt.toISOString(),
  }))
}

/** Ends one session of the person who asks. */
export async function endSession(store: Store, person: Actor, session: string): Promise<boolean> {
  return transact(store, async (tx) => {
    const { count } = await tx.session.deleteMany({ where: { id: session, userId: person.id } })
    if (count > 0) await record(store, tx, person, person.id, count)
    return count > 0
  })
}

/** Ends all sessions of a person, but for one if it is named. */
export async function endSessions(store: Store, actor: Actor, userId: string, except: string | null): Promise<number> {
  return transact(store, async (tx) => {
    const { count } = await tx.session.deleteMany({ where: { userId, ...(except === null ? {} : { id: { not: except } }) } })
    if (count > 0) await record(store, tx, actor, userId, count)
    return count
  })
}

async function record(store: Store, tx: Parameters<typeof auditPerson>[0], actor: Actor, person: string, ended: number): Promise<void> {
  await auditPerson(tx, store.now(), { actor: actor.name, action: 'session.end', person, before: null, after: { ended } })
}
