/**
 * Webhooks: made, changed, given another secret, removed.
 *
 * In:      a dossier, an address, what it is told of. Out: the webhook, and its secret where one was made, once.
 * Refuses: webhooks that are not there ('not-found'), more of them than a dossier needs ('full').
 * Example: await makeWebhook(store, { dossierId, address: 'https://desk.example/hook', events: ['decided'], author })
 */
import { randomBytes } from 'node:crypto'
import type { Store } from '../client.ts'
import type { PersonName } from '../discussion-views.ts'
import { StoreError } from '../errors.ts'
import type { Prisma, Webhook } from '../generated/client.ts'
import { checkFilled, checkId, LIMITS } from '../guards.ts'
import { webhookOf } from '../read/webhook.ts'
import { hookPurpose, isSealed, seal } from '../sealed.ts'
import { transact } from '../transaction.ts'
import type { WebhookEvent, WebhookView } from '../webhook-views.ts'
import { type AuditRow, writeAudit } from './audit.ts'

interface At {
  readonly dossierId: string
  readonly webhook: string
  readonly author: PersonName
}

const MOST = 20
/** How long the former secret signs beside the new one. */
const OVERLAP_MS = 24 * 60 * 60 * 1000

/** As Standard Webhooks writes a symmetric key. */
function newSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`
}

export async function makeWebhook(
  store: Store,
  given: { readonly dossierId: string; readonly address: string; readonly events: readonly WebhookEvent[]; readonly author: PersonName },
): Promise<{ readonly webhook: WebhookView; readonly secret: string }> {
  const address = checkFilled('address', given.address, LIMITS.href)
  const createdBy = checkFilled('author', given.author.name, LIMITS.author)
  const secret = newSecret()
  return transact(store, async (tx) => {
    const at = store.now()
    if ((await tx.webhook.count({ where: { dossierId: given.dossierId, removedAt: null } })) >= MOST)
      throw new StoreError('full', `A dossier tells ${MOST} addresses at most. Remove one.`)
    const { dossierId } = given
    const kept = seal(store, hookPurpose(dossierId), secret)
    const row = await tx.webhook.create({ data: { dossierId, address, events: [...given.events], secret: kept, createdBy, createdAt: at } })
    await record(tx, at, { ...given, webhook: row.id }, 'webhook.make', null, { address, events: row.events })
    return { webhook: webhookOf(row), secret }
  })
}

/** Other events, or on and off; on begins with a clean count of failures. */
export async function changeWebhook(
  store: Store,
  given: At & { readonly events?: readonly WebhookEvent[] | undefined; readonly on?: boolean | undefined },
): Promise<WebhookView> {
  return transact(store, async (tx) => {
    const at = store.now()
    const before = await found(tx, given)
    const turned =
      given.on === undefined || given.on === (before.disabledAt === null)
        ? {}
        : given.on
          ? { disabledAt: null, disabledWhy: null, failures: 0 }
          : { disabledAt: at, disabledWhy: 'person' }
    const row = await tx.webhook.update({
      where: { id: before.id },
      data: { ...turned, ...(given.events !== undefined && { events: [...given.events] }) },
    })
    const stateOf = ({ events, disabledAt }: Webhook) => ({ events, on: disabledAt === null })
    await record(tx, at, given, 'webhook.change', stateOf(before), stateOf(row))
    return webhookOf(row)
  })
}

export async function rotateSecret(store: Store, given: At): Promise<{ readonly secret: string }> {
  const secret = newSecret()
  return transact(store, async (tx) => {
    const at = store.now()
    const before = await found(tx, given)
    const former = { formerSecret: before.secret, formerUntil: new Date(at.getTime() + OVERLAP_MS) }
    await tx.webhook.update({ where: { id: before.id }, data: { secret: seal(store, hookPurpose(given.dossierId), secret), ...former } })
    await record(tx, at, given, 'webhook.secret', null, null)
    return { secret }
  })
}

/** Its deliveries stay as they were; nothing is sent any more. */
export async function removeWebhook(store: Store, given: At): Promise<void> {
  await transact(store, async (tx) => {
    const at = store.now()
    const { id, address } = await found(tx, given)
    await tx.webhook.update({ where: { id }, data: { removedAt: at, secret: '', formerSecret: null, formerUntil: null } })
    await record(tx, at, given, 'webhook.remove', { address }, null)
  })
}

/** A delivery that was sent or given up is tried anew, under the same message id. */
export async function resendDelivery(store: Store, given: { readonly dossierId: string; readonly delivery: string }): Promise<void> {
  const id = checkId('delivery', given.delivery)
  const { count } = await store.db.delivery.updateMany({
    where: { id, webhook: { dossierId: given.dossierId, removedAt: null } },
    data: { state: 'waiting', tries: 0, nextAt: store.now(), claimedUntil: null },
  })
  if (count === 0) throw new StoreError('not-found', 'There is no such delivery in this dossier.')
}

/** Secrets that an earlier version kept as they were, sealed; how many there were. */
export async function sealWebhooks(store: Store): Promise<number> {
  const bare = { OR: [{ secret: { startsWith: 'whsec_' } }, { formerSecret: { startsWith: 'whsec_' } }] }
  const rows = await store.db.webhook.findMany({ where: bare, select: { id: true, dossierId: true, secret: true, formerSecret: true } })
  for (const { id, dossierId, secret, formerSecret } of rows) {
    const sealed = (words: string) => (isSealed(words) || words === '' ? words : seal(store, hookPurpose(dossierId), words))
    const data = { secret: sealed(secret), formerSecret: formerSecret === null ? null : sealed(formerSecret) }
    // Only as it was read: somebody may have made a new one meanwhile.
    await store.db.webhook.updateMany({ where: { id, secret, formerSecret }, data })
  }
  return rows.length
}

async function found(tx: Prisma.TransactionClient, { dossierId, webhook }: At): Promise<Webhook> {
  const id = checkId('webhook', webhook)
  await tx.$queryRaw`SELECT id FROM webhook WHERE id = ${id}::uuid FOR UPDATE`
  const row = await tx.webhook.findFirst({ where: { id, dossierId, removedAt: null } })
  if (row === null) throw new StoreError('not-found', 'There is no such webhook in this dossier.')
  return row
}

async function record(
  tx: Prisma.TransactionClient,
  at: Date,
  { dossierId, webhook, author }: At,
  action: AuditRow['action'],
  before: object | null,
  after: object | null,
): Promise<void> {
  await writeAudit(tx, at, {
    actor: author.name,
    actorId: author.id,
    action,
    dossierId,
    objectType: 'webhook',
    objectId: webhook,
    before,
    after,
  })
}
