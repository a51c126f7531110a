/** What the store gives out of webhooks and their deliveries, in plain values; no secret. Times are ISO strings in UTC. */
export type WebhookEvent = 'decided' | 'compared' | 'revised' | 'published'

export interface WebhookView {
  readonly id: string
  readonly address: string
  readonly events: readonly WebhookEvent[]
  readonly by: string
  readonly since: string
  /** Tries in a row that failed. */
  readonly failures: number
  /** Why nothing is sent; null while it is. */
  readonly disabled: { readonly at: string; readonly why: 'person' | 'failures' | 'gone' } | null
}

export interface DeliveryView {
  readonly id: string
  readonly webhook: string
  /** `webhook-id` of the message. */
  readonly message: string
  readonly event: WebhookEvent
  readonly at: string
  readonly state: 'waiting' | 'sent' | 'failed'
  readonly tries: number
  /** When it is tried next, while it waits. */
  readonly nextAt: string | null
  readonly lastAt: string | null
  readonly lastStatus: number | null
  readonly lastWords: string | null
}

/** A delivery that one sender has for itself, with all it needs. */
export interface ClaimedDelivery {
  readonly id: string
  readonly webhook: string
  readonly address: string
  /** The newest first; a former one signs too for a day. */
  readonly secrets: readonly string[]
  readonly message: string
  readonly event: WebhookEvent
  readonly at: string
  /** This one counted. */
  readonly tries: number
  readonly data: Readonly<Record<string, unknown>>
}
