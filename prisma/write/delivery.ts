/**
 * Deliveries that wait: taken by one sender at a time, and what became of each.
 *
 * In:      how many; later the outcome of a try. Out: deliveries nobody else has; nothing.
 * Refuses: an outcome of a try that was given to another sender meanwhile: it changes nothing.
 * Example: for (const one of await claimDeliveries(store, 10)) await settleDelivery(store, one, { status: 204, words: null })
 *
 * Claimed with SKIP LOCKED, so that several processes never send the same one at once; a sender that died loses its claim after a while.
 */
import type { Store } from '../client.ts'
import { hookPurpose, isSealed, openSealed } from '../sealed.ts'
import { orRefuse, transact } from '../transaction.ts'
import type { ClaimedDelivery, WebhookEvent } from '../webhook-views.ts'
import { writeAudit } from './audit.ts'

/** Longer than any try takes. */
const CLAIM_MS = 60_000

/** Seconds after each failed try: five seconds to fourteen hours, thirty-two hours in all; then it is given up. */
export const WAITS = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400] as const

/** So many tries in a row that failed, and an address is told nothing more until somebody looks. */
export const MOST_FAILURES = 25

interface Row {
  readonly id: string
  readonly webhook: string
  readonly address: string
  readonly dossier: string
  readonly secret: string
  readonly former: string | null
  readonly message: string
  readonly event: string
  readonly at: Date
  readonly tries: number
  readonly data: Readonly<Record<string, unknown>>
}

export async function claimDeliveries(store: Store, most: number): Promise<readonly ClaimedDelivery[]> {
  const now = store.now()
  const until = new Date(now.getTime() + CLAIM_MS)
  const rows = await orRefuse(
    store,
    store.db.$queryRaw<Row[]>`
      UPDATE delivery d SET claimed_until = ${until}, tries = d.tries + 1, last_at = ${now}
      FROM webhook w
      WHERE w.id = d.webhook_id AND d.id IN (
        SELECT q.id FROM delivery q JOIN webhook h ON h.id = q.webhook_id
        WHERE q.state = 'waiting' AND q.next_at <= ${now} AND (q.claimed_until IS NULL OR q.claimed_until <= ${now})
          AND h.disabled_at IS NULL AND h.removed_at IS NULL
        ORDER BY q.next_at, q.id LIMIT ${most} FOR UPDATE OF q SKIP LOCKED)
      RETURNING d.id::text, w.id::text AS webhook, w.address, w.dossier_id::text AS dossier, w.secret,
        CASE WHEN w.former_until > ${now} THEN w.former_secret END AS former,
        d.message_id AS message, d.event, d.at, d.tries, d.data`,
  )
  // Kept as it is by an earlier version, until `sealWebhooks` has been there.
  const opened = (dossier: string, kept: string) => (isSealed(kept) ? openSealed(store, hookPurpose(dossier), kept) : kept)
  return rows.map(({ dossier, secret, former, at, event, ...row }) => ({
    ...row,
    // A check of the database holds it to these.
    event: event as WebhookEvent,
    secrets: [secret, former].flatMap((kept) => (kept === null ? [] : (opened(dossier, kept) ?? []))),
    at: at.toISOString(),
  }))
}

export async function settleDelivery(
  store: Store,
  claimed: Pick<ClaimedDelivery, 'id' | 'webhook' | 'tries'>,
  outcome: { readonly status: number | null; readonly words: string | null },
): Promise<void> {
  const { id, webhook, tries } = claimed
  const sent = outcome.words === null
  const wait = WAITS[tries - 1]
  await transact(store, async (tx) => {
    const now = store.now()
    const told = { claimedUntil: null, lastAt: now, lastStatus: outcome.status, lastWords: outcome.words?.slice(0, 500) ?? null }
    const next =
      sent || wait === undefined ? { state: sent ? 'sent' : 'failed' } : { state: 'waiting', nextAt: new Date(now.getTime() + wait * 1000) }
    const { count } = await tx.delivery.updateMany({ where: { id, tries, state: 'waiting' }, data: { ...told, ...next } })
    if (count === 0) return
    if (sent) {
      await tx.webhook.updateMany({ where: { id: webhook, failures: { gt: 0 } }, data: { failures: 0 } })
      return
    }
    const { failures, dossierId, disabledAt, address } = await tx.webhook.update({
      where: { id: webhook },
      data: { failures: { increment: 1 } },
    })
    // 410: the address says itself that it wants no more.
    const why = outcome.status === 410 ? 'gone' : failures >= MOST_FAILURES ? 'failures' : null
    if (why === null || disabledAt !== null) return
    await tx.webhook.update({ where: { id: webhook }, data: { disabledAt: now, disabledWhy: why } })
    const after = { address, why, failures }
    await writeAudit(tx, now, {
      ...{ actor: 'Variorum', action: 'webhook.disable', dossierId, objectType: 'webhook', objectId: webhook, before: null, after },
    })
  })
}

/** How long what was sent or given up can be looked at. */
const KEPT_MS = 90 * 24 * 60 * 60 * 1000

/** Lets go of deliveries that nobody will ask about any more; what waits is never let go. */
export async function sweepDeliveries(store: Store): Promise<number> {
  const before = new Date(store.now().getTime() - KEPT_MS)
  const { count } = await store.db.delivery.deleteMany({ where: { state: { in: ['sent', 'failed'] }, at: { lt: before } } })
  return count
}
