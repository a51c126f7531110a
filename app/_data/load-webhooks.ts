/**
 * The webhooks of a dossier with what was sent to each, for the page of their owner.
 *
 * In: a slug. Out: webhooks, the newest deliveries. Refuses: whoever does not own the dossier.
 * Example: (await loadWebhooks('ferries')).value.hooks[0].address → 'https://desk.example/hook'
 */
import { sharedStore } from '../../prisma/client.ts'
import { type DeliveryView, readDeliveries, readHead, readWebhooks, type WebhookView } from '../../prisma/read.ts'
import { requireAccess } from './access.ts'
import { atTheDoor } from './load-people.ts'
import { attempt, type Loaded } from './snapshot.ts'

export interface WebhooksPage {
  readonly slug: string
  readonly title: string
  readonly hooks: readonly WebhookView[]
  readonly deliveries: readonly DeliveryView[]
}

const SHOWN = 50

export async function loadWebhooks(slug: string): Promise<Loaded<WebhooksPage>> {
  return attempt(() =>
    atTheDoor(`/dossiers/${encodeURIComponent(slug)}/webhooks`, async () => {
      const { dossier } = await requireAccess('dossier:manage', slug)
      const store = await sharedStore()
      const dossierId = dossier?.id ?? ''
      const [head, hooks, deliveries] = await Promise.all([
        readHead(store, slug),
        readWebhooks(store, dossierId),
        readDeliveries(store, { dossierId, limit: SHOWN }),
      ])
      return { slug, title: head?.title ?? slug, hooks, deliveries }
    }),
  )
}
