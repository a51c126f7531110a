/** Webhooks: addresses that are told what happens in a dossier, and what was sent to them. */
import { z } from 'zod'
import { readHookAddress } from '../../../../content/fetching/deliver.ts'
import { sharedStore } from '../../../../prisma/client.ts'
import { readDeliveries, readWebhooks, type WebhookView } from '../../../../prisma/read.ts'
import { changeWebhook, makeWebhook, removeWebhook, resendDelivery, rotateSecret } from '../../../../prisma/write.ts'
import { AppError } from '../../errors.ts'
import { ownHosts } from '../../webhook-sender.ts'
import { operation } from '../operation.ts'
import { listOf, pieceAnswer, pieceQuery } from '../pages.ts'
import { Refusal } from '../refusal.ts'
import { at, count } from '../shapes.ts'
import { authorOf } from './author.ts'

const tag = 'webhooks'
const under = '/dossiers/{dossier}/webhooks'
/** More than anybody looks through; older ones are in the database. */
const MOST_DELIVERIES = 1_000

const event = z.enum(['decided', 'compared', 'revised', 'published'])
const events = z.array(event).min(1).max(4)

const webhook = z
  .object({
    id: z.uuid(),
    address: z.string(),
    events: z.array(event),
    by: z.string(),
    since: at,
    failures: count.describe('Tries in a row that failed.'),
    disabled: z
      .object({ at, why: z.enum(['person', 'failures', 'gone']) })
      .nullable()
      .describe('Why nothing is sent.'),
  })
  .meta({ id: 'webhook' })

const withSecret = z
  .object({ ...webhook.shape, secret: z.string().describe('What messages are signed with; told this once.') })
  .meta({ id: 'webhookWithSecret' })

const delivery = z
  .object({
    id: z.uuid(),
    webhook: z.uuid(),
    message: z.string().describe('`webhook-id`: the same at every try.'),
    event,
    at,
    state: z.enum(['waiting', 'sent', 'failed']),
    tries: count,
    nextAt: at.nullable(),
    lastAt: at.nullable(),
    lastStatus: z.int().nullable(),
    lastWords: z.string().nullable(),
  })
  .meta({ id: 'delivery' })

export const webhookOperations = [
  operation({
    id: 'listWebhooks',
    method: 'GET',
    path: under,
    tag,
    summary: 'The addresses that are told what happens in a dossier',
    action: 'dossier:manage',
    query: z.strictObject(pieceQuery),
    answer: listOf(webhook),
    run: async ({ access, query }) => {
      const all = await readWebhooks(await sharedStore(), authorOf(access).dossier.id)
      return pieceAnswer(all, query, ({ id }) => id, plain)
    },
  }),
  operation({
    id: 'makeWebhook',
    method: 'POST',
    path: under,
    tag,
    summary: 'Tell an address what happens; its secret is in this answer and in no other',
    description: 'Messages follow Standard Webhooks: webhook-id, webhook-timestamp, webhook-signature (HMAC-SHA256).',
    action: 'dossier:manage',
    status: 201,
    body: z.strictObject({ address: z.string().min(1).max(2_000), events }),
    answer: withSecret,
    run: async ({ access, body }) => {
      const { user, dossier } = authorOf(access)
      const target = readHookAddress(body.address, ownHosts())
      if (typeof target === 'string') throw new Refusal('invalid', { errors: [{ field: 'address', message: target }] })
      const given = { dossierId: dossier.id, address: target.url.href, events: [...new Set(body.events)], author: user }
      const made = await makeWebhook(await sharedStore(), given)
      return { value: { ...plain(made.webhook), secret: made.secret } }
    },
  }),
  operation({
    id: 'changeWebhook',
    method: 'PATCH',
    path: `${under}/{webhook}`,
    tag,
    summary: 'Tell it of other things, or switch it off and on',
    action: 'dossier:manage',
    body: z.strictObject({ events: events.optional(), on: z.boolean().optional() }),
    answer: webhook,
    run: async ({ access, body, param }) => {
      const { user, dossier } = authorOf(access)
      return {
        value: plain(
          await changeWebhook(await sharedStore(), { dossierId: dossier.id, webhook: idOf(param('webhook')), ...body, author: user }),
        ),
      }
    },
  }),
  operation({
    id: 'rotateWebhookSecret',
    method: 'POST',
    path: `${under}/{webhook}/secret`,
    tag,
    summary: 'Another secret; the former one signs too for a day',
    action: 'dossier:manage',
    status: 201,
    answer: z.object({ secret: z.string() }),
    run: async ({ access, param }) => {
      const { user, dossier } = authorOf(access)
      return { value: await rotateSecret(await sharedStore(), { dossierId: dossier.id, webhook: idOf(param('webhook')), author: user }) }
    },
  }),
  operation({
    id: 'removeWebhook',
    method: 'DELETE',
    path: `${under}/{webhook}`,
    tag,
    summary: 'Tell it nothing more',
    action: 'dossier:manage',
    status: 204,
    run: async ({ access, param }) => {
      const { user, dossier } = authorOf(access)
      await removeWebhook(await sharedStore(), { dossierId: dossier.id, webhook: idOf(param('webhook')), author: user })
      return { value: null }
    },
  }),
  operation({
    id: 'listDeliveries',
    method: 'GET',
    path: `${under}/{webhook}/deliveries`,
    tag,
    summary: 'What was sent to it, what waits and what was given up, the newest first',
    action: 'dossier:manage',
    query: z.strictObject(pieceQuery),
    answer: listOf(delivery),
    run: async ({ access, param, query }) => {
      const of = { dossierId: authorOf(access).dossier.id, webhook: idOf(param('webhook')), limit: MOST_DELIVERIES }
      return pieceAnswer(await readDeliveries(await sharedStore(), of), query, ({ id }) => id)
    },
  }),
  operation({
    id: 'resendDelivery',
    method: 'POST',
    path: `${under}/{webhook}/deliveries/{delivery}/resend`,
    tag,
    summary: 'Send a message again, under the same id',
    action: 'dossier:manage',
    status: 204,
    run: async ({ access, param }) => {
      await resendDelivery(await sharedStore(), { dossierId: authorOf(access).dossier.id, delivery: idOf(param('delivery')) })
      return { value: null }
    },
  }),
]

function plain(view: WebhookView): z.input<typeof webhook> {
  return { ...view, events: [...view.events] }
}

function idOf(text: string): string {
  if (!z.uuid().safeParse(text).success) throw new AppError('not-found')
  return text
}
