/**
 * A message to a webhook, signed as Standard Webhooks says (https://www.standardwebhooks.com).
 *
 * In: a delivery, its secrets, the time of the try. Out: headers and body. Refuses: nothing; the same delivery has the same body at every try.
 * Example: messageOf(claimed, now).headers['webhook-signature'] → 'v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4='
 */
import { createHmac } from 'node:crypto'
import type { ClaimedDelivery } from '../../prisma/read.ts'

export interface HookMessage {
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

export function messageOf({ message, event, at, data, secrets }: ClaimedDelivery, now: Date): HookMessage {
  const text = JSON.stringify({ type: event, timestamp: at, data: { ...data, href: hrefOf(data) } })
  const seconds = String(Math.floor(now.getTime() / 1000))
  const signed = secrets.map((secret) => `v1,${signature(secret, `${message}.${seconds}.${text}`)}`)
  return {
    headers: {
      'content-type': 'application/json',
      'webhook-id': message,
      'webhook-timestamp': seconds,
      'webhook-signature': signed.join(' '),
    },
    body: new TextEncoder().encode(text),
  }
}

function signature(secret: string, content: string): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  return createHmac('sha256', key).update(content).digest('base64')
}

/** Where a program reads more of it, below the address of the installation. */
function hrefOf(data: ClaimedDelivery['data']): string {
  const dossier = `/api/v1/dossiers/${encodeURIComponent(String(data.dossier))}`
  const { change } = data
  const named = (name: string): string | null =>
    typeof change === 'object' && change !== null && name in change ? String((change as Readonly<Record<string, unknown>>)[name]) : null
  const [finding, path] = [named('finding'), named('path')]
  if (finding !== null) return `${dossier}/findings/${encodeURIComponent(finding)}/decision`
  return path === null ? dossier : `${dossier}/sources/${encodeURIComponent(path)}`
}
