/** Messages are left at public addresses only, or at hosts of one's own network that a setting names; nowhere else, by no detour. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deliver, readHookAddress } from '../../content/fetching/deliver.ts'

const heard: { readonly url: string; readonly method: string; readonly body: string; readonly id: string }[] = []
let server: Server
let host = ''

beforeAll(async () => {
  server = createServer(async (request, response) => {
    heard.push({
      url: request.url ?? '',
      method: request.method ?? '',
      body: await text(request),
      id: String(request.headers['webhook-id']),
    })
    if (request.url === '/moved') return void response.writeHead(302, { location: '/hook' }).end()
    if (request.url === '/slow') return
    if (request.url === '/endless') return void response.end('x'.repeat(200_000))
    response.writeHead(request.url === '/gone' ? 410 : 204).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

const message = { headers: { 'content-type': 'application/json', 'webhook-id': 'msg_1' }, body: new TextEncoder().encode('{"é":1}') }

describe('an address', () => {
  const rows: readonly (readonly [string, boolean])[] = [
    ['https://desk.example.org/hook', true],
    ['https://93.184.216.34/hook', true],
    ['http://127.0.0.1/hook', false],
    ['http://0x7f.1/hook', false],
    ['http://[::1]/hook', false],
    ['http://10.0.0.7/hook', false],
    ['http://169.254.169.254/latest', false],
    ['http://localhost/hook', false],
    ['https://desk.example.org:22/', false],
    ['https://user:word@desk.example.org/', false],
    ['ftp://desk.example.org/', false],
    ['hook', false],
  ]
  it.each(rows)('%s: %s', (address, may) => {
    expect(typeof readHookAddress(address) !== 'string').toBe(may)
  })

  const own: readonly (readonly [string, boolean])[] = [
    ['http://10.0.0.7:8080/hook', true],
    ['http://10.0.0.7:8081/hook', false],
    ['http://hooks/hook', true],
    ['http://hooks:9/hook', true],
    ['http://hooks.lan/hook', false],
    ['http://user@hooks/hook', false],
    ['ftp://hooks/hook', false],
  ]
  it.each(own)('%s, where 10.0.0.7:8080 and hooks are of one’s own: %s', (address, may) => {
    expect(typeof readHookAddress(address, ['10.0.0.7:8080', 'hooks']) !== 'string').toBe(may)
  })
})

describe('a message', () => {
  it('is left as it is', async () => {
    expect(await deliver(`http://${host}/hook?a=1`, message, { own: [host] })).toEqual({ status: 204, words: null })
    expect(heard.at(-1)).toEqual({ url: '/hook?a=1', method: 'POST', body: '{"é":1}', id: 'msg_1' })
  })

  it('is not left here, nor where a name leads here', async () => {
    const before = heard.length
    expect(await deliver(`http://${host}/hook`, message)).toMatchObject({ status: null })
    const resolve = async () => ['93.184.216.34', '127.0.0.1']
    expect((await deliver('http://desk.example.org/hook', message, { resolve })).words).toContain('not of the public internet')
    expect(heard.length).toBe(before)
  })

  const answers: readonly (readonly [string, number | null, string])[] = [
    ['/gone', 410, 'status 410'],
    ['/moved', 302, 'status 302'],
    ['/slow', null, 'did not answer'],
    ['/endless', null, 'too large'],
  ]
  it.each(answers)('that is answered by %s was not heard', async (path, status, words) => {
    const outcome = await deliver(`http://${host}${path}`, message, { own: [host], milliseconds: 500 })
    expect(outcome.status).toBe(status)
    expect(outcome.words).toContain(words)
  })
})
