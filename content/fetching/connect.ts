/**
 * One request over a connection whose address was checked: what was looked up is what is connected to.
 *
 * In: a URL that was judged, what is allowed, limits. Out: one exchange, its body unpacked. Refuses: names that lead to an address that
 * is not allowed (`Blocked`), bodies larger than the limit (`TooLarge`), and what takes too long (the signal's own error).
 * Example: await request(new URL('https://gazette.example/'), options)
 *
 * The name is looked up once, by the connection itself; every answer must be allowed, and the one connected to is looked at again. A name
 * server that answers otherwise a moment later is not asked a second time.
 */
import { lookup } from 'node:dns/promises'
import http, { type ClientRequest, type IncomingMessage } from 'node:http'
import https from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { type Exchange, USER_AGENT } from './fetched.ts'
import type { Allowing } from './target.ts'
import { TooLarge, unpacked } from './unpack-body.ts'

export interface RequestOptions {
  readonly allowing: Allowing
  readonly resolve: (host: string) => Promise<readonly string[]>
  readonly bytes: number
  readonly signal: AbortSignal
  readonly now: () => Date
  /** A message to leave there (POST) instead of a page to bring (GET). */
  readonly sending?: { readonly headers: Readonly<Record<string, string>>; readonly body: Uint8Array }
}

export interface Answer {
  readonly exchange: Exchange
  readonly headers: readonly (readonly [string, string])[]
  readonly body: Uint8Array
}

/** The name leads to an address that is not allowed. */
export class Blocked extends Error {
  readonly ip: string

  constructor(ip: string) {
    super(`It leads to ${ip}.`)
    this.name = 'Blocked'
    this.ip = ip
  }
}

export async function systemResolve(host: string): Promise<readonly string[]> {
  return (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address)
}

export async function request(url: URL, options: RequestOptions): Promise<Answer> {
  const at = options.now().toISOString()
  const { sending } = options
  const headers = {
    'User-Agent': USER_AGENT,
    Accept: sending === undefined ? 'text/html,application/xhtml+xml,application/pdf,*/*;q=0.8' : '*/*',
    'Accept-Encoding': 'gzip, deflate, br',
    'Accept-Language': 'en,*;q=0.5',
    Host: url.host,
    Connection: 'close',
    ...(sending !== undefined && { ...sending.headers, 'Content-Length': String(sending.body.length) }),
  }
  const method = sending === undefined ? 'GET' : 'POST'
  const asking = (url.protocol === 'https:' ? https : http).request(url, {
    method,
    headers,
    agent: false,
    lookup: checkedLookup(options),
    signal: options.signal,
    maxHeaderSize: 64 * 1024,
    insecureHTTPParser: false,
  })
  const response = await answered(asking, options)
  const ip = response.socket.remoteAddress ?? null
  const raw = await bodyOf(response, options.bytes)
  const pairs = pairsOf(response.rawHeaders)
  const encoding = response.headers['content-encoding']
  const status = response.statusCode ?? 0
  const statusLine = `HTTP/${response.httpVersion} ${status} ${response.statusMessage ?? ''}`.trimEnd()
  const requestHead = [
    `${method} ${url.pathname}${url.search} HTTP/1.1`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ].join('\r\n')
  return {
    exchange: {
      address: url.href,
      at,
      ip,
      requestHead,
      status,
      responseHead: [statusLine, ...pairs.map(([name, value]) => `${name}: ${value}`)].join('\r\n'),
      body: raw,
    },
    headers: pairs,
    body: await unpacked(raw, encoding, options.bytes),
  }
}

/** Answers a connection's own question for the address, and nobody else's. */
function checkedLookup({ resolve, allowing }: RequestOptions): LookupFunction {
  return (host, { all }, callback) => {
    resolve(host).then(
      (ips) => {
        const wrong = ips.find((ip) => !allowing.address(ip))
        const first = ips[0]
        if (wrong !== undefined) callback(new Blocked(wrong), '', 4)
        else if (first === undefined) callback(Object.assign(new Error(`${host} has no address.`), { code: 'ENOTFOUND' }), '', 4)
        else if (all === true)
          callback(
            null,
            ips.map((address) => ({ address, family: isIP(address) })),
          )
        else callback(null, first, isIP(first))
      },
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), '', 4),
    )
  }
}

async function answered(asking: ClientRequest, { allowing, sending }: RequestOptions): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    asking.once('socket', (socket) => {
      // Nothing is sent before this: also an address that was written in the URL is looked at where the connection really leads.
      socket.once('connect', () => {
        const ip = socket.remoteAddress ?? ''
        if (!allowing.address(ip)) asking.destroy(new Blocked(ip))
      })
    })
    asking.once('error', reject)
    asking.once('response', resolve)
    asking.end(sending?.body)
  })
}

async function bodyOf(response: IncomingMessage, most: number): Promise<Uint8Array> {
  const said = Number(response.headers['content-length'])
  if (Number.isFinite(said) && said > most) {
    response.destroy()
    throw new TooLarge()
  }
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of response) {
    const piece = chunk as Buffer
    size += piece.length
    if (size > most) {
      response.destroy()
      throw new TooLarge()
    }
    chunks.push(piece)
  }
  return Buffer.concat(chunks)
}

function pairsOf(raw: readonly string[]): readonly (readonly [string, string])[] {
  return Array.from({ length: Math.floor(raw.length / 2) }, (_, at) => [raw[at * 2] ?? '', raw[at * 2 + 1] ?? ''] as const)
}
