/**
 * Somebody who is told by webhooks: a server on this machine that keeps what it hears, and checks signatures with the library of Standard
 * Webhooks, not with code of ours.
 *
 *   const receiver = await receiveHooks()
 *   const [first] = await receiver.heard(1)
 *   first.verified(secret) // the message; throws where the signature is wrong
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import { Webhook } from 'standardwebhooks'

export interface HeardHook {
  readonly id: string
  readonly verified: (secret: string) => unknown
}

export interface HookReceiver {
  readonly url: string
  /** As VARIORUM_WEBHOOK_HOSTS takes it. */
  readonly host: string
  /** The status of the next answer; 204 where nothing is said. */
  readonly answerNext: (status: number) => void
  /** As soon as so many messages have come. */
  readonly heard: (count: number) => Promise<readonly HeardHook[]>
  readonly close: () => Promise<void>
}

const LONGEST_MS = 60_000

export async function receiveHooks(): Promise<HookReceiver> {
  const hooks: HeardHook[] = []
  const answers: number[] = []
  const server = createServer(async (request, response) => {
    const body = await text(request)
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]))
    hooks.push({ id: headers['webhook-id'] ?? '', verified: (secret) => new Webhook(secret).verify(body, headers) })
    response.writeHead(answers.shift() ?? 204).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url: `http://${host}/hook`,
    host,
    answerNext: (status) => answers.push(status),
    heard: async (count) => {
      for (const until = Date.now() + LONGEST_MS; hooks.length < count; await wait(100))
        if (Date.now() > until) throw new Error(`Only ${hooks.length} of ${count} messages came.`)
      return hooks
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
