/**
 * Fetching from a server and a name server of the tests' own. 127.0.0.80 stands for the public internet, 127.0.0.1 for what must never be reached.
 */
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FetchOutcome, fetchPage } from '../../../content/fetching/fetch-page.ts'
import { writeWarc } from '../../../content/fetching/warc.ts'
import { type NameServer, openNameServer } from './name-server.ts'

const PUBLIC = '127.0.0.80'
const PRIVATE = '127.0.0.1'
let port = 0
let reached: string[] = []
const servers: Server[] = []
let names: NameServer

const page = '<html><body><p>Ten ferries.</p></body></html>'
const answers: Readonly<Record<string, (response: ServerResponse, request: IncomingMessage) => void>> = {
  '/page': (response) => response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page),
  '/gzip': (response) => response.setHeader('Content-Encoding', 'gzip').end(gzipSync(page)),
  '/brotli': (response) => response.setHeader('Content-Encoding', 'br').end(brotliCompressSync(page)),
  '/bomb': (response) => response.setHeader('Content-Encoding', 'gzip').end(gzipSync(Buffer.alloc(3_000_000))),
  '/twice': (response) => response.setHeader('Content-Encoding', 'gzip, gzip').end(gzipSync(gzipSync(Buffer.alloc(3_000_000)))),
  '/large': (response) => response.end(Buffer.alloc(1_500_000)),
  '/endless': (response) => {
    const more = () => response.write(Buffer.alloc(100_000)) && setImmediate(more)
    response.on('drain', more)
    more()
  },
  '/silent': () => {},
  '/slow': (response) => response.write('a little'),
  '/moved': (response) => response.writeHead(301, { Location: '/page' }).end(),
  '/loop': (response) => response.writeHead(302, { Location: '/loop' }).end(),
  '/inside': (response) => response.writeHead(302, { Location: `http://${PRIVATE}:${port}/secret` }).end(),
  '/inside-by-name': (response) => response.writeHead(302, { Location: `http://inside.press:${port}/secret` }).end(),
  '/metadata': (response) => response.writeHead(307, { Location: 'http://169.254.169.254/latest/' }).end(),
  '/file': (response) => response.writeHead(302, { Location: 'file:///etc/passwd' }).end(),
  '/signed-in': (response) => response.writeHead(401).end(),
  '/pay': (response) => response.writeHead(402).end(),
  '/forbidden': (response) => response.writeHead(403).end(),
  '/busy': (response) => response.writeHead(429).end(),
  '/broken': (response) => response.writeHead(500).end(),
  '/closed/page': (response) => response.end(page),
}

beforeAll(async () => {
  for (const ip of [PUBLIC, PRIVATE]) {
    const server = createServer((request, response) => {
      reached.push(`${ip} ${request.url}`)
      if (request.url === '/robots.txt') return robots(request, response)
      const answer = answers[request.url ?? '']
      if (answer === undefined) response.writeHead(404).end()
      else answer(response, request)
    })
    server.listen(port, ip)
    await once(server, 'listening')
    port = (server.address() as AddressInfo).port
    servers.push(server)
  }
  names = await openNameServer({
    'gazette.press': [[PUBLIC]],
    'inside.press': [[PRIVATE]],
    'both.press': [[PUBLIC, PRIVATE]],
    'rebinding.press': [[PUBLIC], [PUBLIC], [PRIVATE]],
    'rebound.press': [[PUBLIC], [PRIVATE]],
    'mapped.press': [['::ffff:7f00:1']],
    'six.press': [['::1']],
    'failing.press': [[PUBLIC]],
    'empty.press': [[]],
  })
})

afterAll(async () => {
  for (const server of servers) {
    server.closeAllConnections()
    server.close()
  }
  await names.close()
})

function robots({ headers }: IncomingMessage, response: ServerResponse): void {
  if (headers.host?.startsWith('failing.')) response.writeHead(503).end()
  else response.end('User-agent: *\nDisallow: /closed/\n\nUser-agent: OtherBot\nDisallow: /')
}

async function get(path: string, host = 'gazette.press', limits = {}): Promise<FetchOutcome> {
  reached = []
  return fetchPage(`http://${host}:${port}${path}`, {
    resolve: names.resolve,
    allowing: { address: (ip) => ip === PUBLIC, port: () => true },
    limits: { bytes: 1_000_000, milliseconds: 3_000, redirects: 3, ...limits },
  })
}

async function codeOf(path: string, host?: string, limits?: object): Promise<string> {
  const outcome = await get(path, host, limits)
  return outcome.ok ? 'came' : outcome.problem.code
}

describe('what comes', () => {
  it.each(['/page', '/gzip', '/brotli'])('%s', async (path) => {
    const outcome = await get(path)
    expect(outcome.ok && new TextDecoder().decode(outcome.fetched.bytes)).toBe(page)
  })

  it('comes with its headers, its time and the address it was found under', async () => {
    const outcome = await get('/moved')
    if (!outcome.ok) throw new Error(outcome.problem.message)
    const { address, finalAddress, status, mediaType, headers, at, exchanges } = outcome.fetched
    expect([address, finalAddress, status, mediaType]).toEqual([
      `http://gazette.press:${port}/moved`,
      `http://gazette.press:${port}/page`,
      200,
      'text/html; charset=utf-8',
    ])
    expect(headers).toContainEqual(['Content-Type', 'text/html; charset=utf-8'])
    expect(Date.parse(at)).toBeGreaterThan(0)
    expect(exchanges.map((exchange) => [new URL(exchange.address).pathname, exchange.status, exchange.ip])).toEqual([
      ['/robots.txt', 200, PUBLIC],
      ['/moved', 301, PUBLIC],
      ['/page', 200, PUBLIC],
    ])
  })
})

describe('what must not be reached', () => {
  it.each([
    ['a name that leads inside', '/secret', 'inside.press'],
    ['a name that leads outside and inside', '/secret', 'both.press'],
    ['a name that leads inside by a mapped address', '/secret', 'mapped.press'],
    ['a name that leads inside in IPv6', '/secret', 'six.press'],
    ['a name that leads inside from the second question on', '/page', 'rebound.press'],
    ['a redirect inside', '/inside', 'gazette.press'],
    ['a redirect to a name that leads inside', '/inside-by-name', 'gazette.press'],
    ['a redirect to a metadata service', '/metadata', 'gazette.press'],
    ['a redirect to a file', '/file', 'gazette.press'],
  ])('%s', async (_what, path, host) => {
    expect(await codeOf(path, host)).toBe('address')
    expect(reached.filter((one) => one.startsWith(`${PRIVATE} `))).toEqual([])
  })

  it('by a name server that changes its mind: each connection asks once, and goes where it was told', async () => {
    expect(await codeOf('/page', 'rebinding.press')).toBe('came')
    expect(names.asked.get('rebinding.press 1')).toBe(2)
    expect(reached).toEqual([`${PUBLIC} /robots.txt`, `${PUBLIC} /page`])
    expect(await codeOf('/page', 'rebinding.press')).toBe('address')
    expect(reached).toEqual([])
  })
})

describe('what does not come', () => {
  it.each([
    ['/bomb', 'too-large'],
    ['/twice', 'too-large'],
    ['/large', 'too-large'],
    ['/endless', 'too-large'],
    ['/loop', 'redirects'],
    ['/signed-in', 'paywall'],
    ['/pay', 'paywall'],
    ['/forbidden', 'refused'],
    ['/busy', 'refused'],
    ['/broken', 'server'],
    ['/nowhere', 'not-found'],
    ['/closed/page', 'robots'],
  ])('%s is %s', async (path, code) => expect(await codeOf(path)).toBe(code))

  it.each(['/silent', '/slow'])('%s ends in time', async (path) =>
    expect(await codeOf(path, undefined, { milliseconds: 400 })).toBe('too-slow'),
  )

  it('is asked for only where the site can be asked whether it may', async () => {
    expect(await codeOf('/page', 'failing.press')).toBe('robots')
    expect(reached).toEqual([`${PUBLIC} /robots.txt`])
  })

  it('has no name', async () => {
    expect(await codeOf('/page', 'unknown.press')).toBe('unreachable')
    expect(await codeOf('/page', 'empty.press')).toBe('unreachable')
  })
})

describe('an archive of what was fetched', () => {
  it('is a WARC whose records are as long as they say, the same bytes each time', async () => {
    const outcome = await get('/gzip')
    if (!outcome.ok) throw new Error(outcome.problem.message)
    const warc = Buffer.from(writeWarc(outcome.fetched.exchanges, { software: 'Variorum' }))
    expect(Buffer.from(writeWarc(outcome.fetched.exchanges, { software: 'Variorum' })).equals(warc)).toBe(true)
    const types: string[] = []
    for (let at = 0; at < warc.length; ) {
      const end = warc.indexOf('\r\n\r\n', at)
      const head = warc.toString('latin1', at, end)
      expect(head).toMatch(/^WARC\/1\.1\r\n/)
      types.push(/WARC-Type: (\w+)/.exec(head)?.[1] ?? '')
      at = end + 4 + Number(/Content-Length: (\d+)/.exec(head)?.[1])
      expect(warc.toString('latin1', at, at + 4)).toBe('\r\n\r\n')
      at += 4
    }
    expect(types).toEqual(['warcinfo', 'response', 'request', 'response', 'request'])
    expect(warc.includes(gzipSync(page))).toBe(true)
  })
})
