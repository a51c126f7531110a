/**
 * Webhooks of a dossier and what was delivered to them.
 *
 * In:      a dossier's row id. Out: `WebhookView[]`, `DeliveryView[]`, the newest first. Refuses: nothing; secrets never leave.
 * Example: await readWebhooks(store, dossierId) // [{ address: 'https://desk.example/hook', events: ['decided'], … }]
 */
import type { Store } from '../client.ts'
import type { Delivery, Webhook } from '../generated/client.ts'
import type { DeliveryView, WebhookEvent, WebhookView } from '../webhook-views.ts'

export async function readWebhooks(store: Store, dossierId: string): Promise<readonly WebhookView[]> {
  const rows = await store.db.webhook.findMany({ where: { dossierId, removedAt: null }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })
  return rows.map(webhookOf)
}

export async function readDeliveries(
  store: Store,
  of: { readonly dossierId: string; readonly webhook?: string | undefined; readonly limit: number },
): Promise<readonly DeliveryView[]> {
  const rows = await store.db.delivery.findMany({
    where: { webhook: { dossierId: of.dossierId, removedAt: null }, ...(of.webhook !== undefined && { webhookId: of.webhook }) },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: of.limit,
  })
  return rows.map(deliveryOf)
}

// What the columns hold is kept to these words by checks of the database.
export function webhookOf(row: Webhook): WebhookView {
  const why = row.disabledWhy as 'person' | 'failures' | 'gone' | null
  return {
    id: row.id,
    address: row.address,
    events: row.events as WebhookEvent[],
    by: row.createdBy,
    since: row.createdAt.toISOString(),
    failures: row.failures,
    disabled: row.disabledAt === null || why === null ? null : { at: row.disabledAt.toISOString(), why },
  }
}

function deliveryOf(row: Delivery): DeliveryView {
  return {
    id: row.id,
    webhook: row.webhookId,
    message: row.messageId,
    event: row.event as WebhookEvent,
    at: row.at.toISOString(),
    state: row.state as DeliveryView['state'],
    tries: row.tries,
    nextAt: row.state === 'waiting' ? row.nextAt.toISOString() : null,
    lastAt: row.lastAt?.toISOString() ?? null,
    lastStatus: row.lastStatus,
    lastWords: row.lastWords,
  }
}
