/**
 * A message is left at an address that somebody typed: the same rules as for fetching, and one try.
 *
 * In: an address, headers and a body. Out: the status, or in words why nothing was left. Refuses: what fetching refuses: addresses that are
 * not of the public internet, by any spelling or answer of a name server; redirects are not followed, since a signed message is for one place.
 * Example: await deliver('https://desk.example/hook', { headers, body }) → { status: 204, words: null }
 *
 * `own` names hosts of one's own network that may be told all the same, as `host` or `host:port`.
 */
import { Blocked, request, systemResolve } from './connect.ts'
import { type Allowing, PUBLIC, readTarget } from './target.ts'
import { TooLarge } from './unpack-body.ts'

export interface DeliverOptions {
  readonly own?: readonly string[]
  readonly resolve?: (host: string) => Promise<readonly string[]>
  readonly milliseconds?: number
}

export interface Delivered {
  /** null where there was no answer. */
  readonly status: number | null
  /** Why it was not left; null when it was. */
  readonly words: string | null
}

const MILLISECONDS = 10_000
/** What the other side answers is not read; so much of it is waited for. */
const BYTES = 64 * 1024

const OWN: Allowing = { address: () => true, port: () => true }

/** The address, or a sentence that says why nothing is sent there. */
export function readHookAddress(written: string, own: readonly string[] = []): { readonly url: URL; readonly allowing: Allowing } | string {
  const given = URL.canParse(written) ? new URL(written) : null
  const isOwn = given !== null && /^https?:$/.test(given.protocol) && own.some((one) => one === given.hostname || one === given.host)
  if (isOwn && given.username === '' && given.password === '') return { url: given, allowing: OWN }
  const target = readTarget(written)
  return target instanceof URL ? { url: target, allowing: PUBLIC } : target.message
}

export async function deliver(
  address: string,
  message: { readonly headers: Readonly<Record<string, string>>; readonly body: Uint8Array },
  { own = [], resolve = systemResolve, milliseconds = MILLISECONDS }: DeliverOptions = {},
): Promise<Delivered> {
  const target = readHookAddress(address, own)
  if (typeof target === 'string') return { status: null, words: target }
  const signal = AbortSignal.timeout(milliseconds)
  try {
    const asked = { allowing: target.allowing, resolve, bytes: BYTES, signal, now: () => new Date(), sending: message }
    const { status } = (await request(target.url, asked)).exchange
    return { status, words: status >= 200 && status < 300 ? null : `It answered with status ${status}.` }
  } catch (error) {
    // It answered, and more than anybody needs to read.
    if (error instanceof TooLarge) return { status: null, words: 'Its answer was too large.' }
    if (error instanceof Blocked) return { status: null, words: 'Its name leads to an address that is not of the public internet.' }
    if (signal.aborted) return { status: null, words: `It did not answer in ${milliseconds / 1000} seconds.` }
    return { status: null, words: error instanceof Error ? error.message.slice(0, 300) : 'It could not be reached.' }
  }
}
