/**
 * Sends what waits for webhooks, in the process of the server. Started once a process by instrumentation.ts.
 *
 * In: the store. Out: messages. Refuses: to send twice what another process sends (claims in the database), to call addresses that are not
 * of the public internet (content/fetching), unless VARIORUM_WEBHOOK_HOSTS names them.
 * Example: await sendWaiting(store) // 3
 *
 * The list is asked every two seconds: a look at one index. What it finds is sent a few at a time, so that one slow address holds up nobody.
 */
import { setTimeout as wait } from 'node:timers/promises'
import { deliver } from '../../content/fetching/deliver.ts'
import { type Store, sharedStore } from '../../prisma/client.ts'
import type { ClaimedDelivery } from '../../prisma/read.ts'
import { claimDeliveries, sealWebhooks, settleDelivery, sweepDeliveries } from '../../prisma/write.ts'
import { messageOf } from './webhook-message.ts'

const EVERY_MS = 2_000
const AT_ONCE = 8
/** Turns between two looks at what is old: an hour. */
const SWEEP_EVERY = 1_800

const shared = globalThis as typeof globalThis & { variorumSender?: true | undefined }

export function startSender(): void {
  if (shared.variorumSender) return
  shared.variorumSender = true
  void run()
}

async function run(): Promise<never> {
  for (let turn = 0; ; turn++) {
    await wait(EVERY_MS, undefined, { ref: false })
    try {
      const store = await sharedStore()
      if (turn === 0) await sealWebhooks(store)
      while ((await sendWaiting(store)) === AT_ONCE);
      if (turn % SWEEP_EVERY === 0) await sweepDeliveries(store)
    } catch {
      // The database is away, or is being closed; what waits there waits on.
    }
  }
}

/** Sends what waits now, a few at once; how many there were. */
export async function sendWaiting(store: Store, own: readonly string[] = ownHosts()): Promise<number> {
  const claimed = await claimDeliveries(store, AT_ONCE)
  await Promise.all(claimed.map((one) => sendOne(store, one, own)))
  return claimed.length
}

async function sendOne(store: Store, claimed: ClaimedDelivery, own: readonly string[]): Promise<void> {
  const outcome = claimed.secrets.length === 0 ? UNSIGNED : await deliver(claimed.address, messageOf(claimed, store.now()), { own })
  await settleDelivery(store, claimed, outcome)
}

/** The installation has another secret than when this one was sealed; unsigned, a message could be anybody's. */
const UNSIGNED = { status: null, words: 'The secret of this webhook cannot be read any more: give it a new one.' }

/** Hosts of one's own network that may be told, as `host` or `host:port`. */
export function ownHosts(): readonly string[] {
  return (process.env.VARIORUM_WEBHOOK_HOSTS ?? '')
    .split(',')
    .map((host) => host.trim().toLowerCase())
    .filter((host) => host !== '')
}
