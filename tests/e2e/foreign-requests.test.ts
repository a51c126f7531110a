/** A form elsewhere and a rebound name cannot write, and cannot even read. */
import { request } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { postDecision } from './decision-post.ts'
import { type Desk, openDesk, PATIENCE } from './desk.ts'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
}, PATIENCE)

afterAll(async () => {
  await desk?.close()
})

const typed = { choice: '', rationale: '', note: 'written from elsewhere' }

test.each([
  ['a form on another site', { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' }],
  ['another port of this machine', { origin: 'http://127.0.0.1:1', 'sec-fetch-site': 'same-site' }],
  ['an origin that will not say its name', { origin: 'null' }],
])('%s writes nothing', async (_, headers) => {
  const url = `${desk.url}/dossiers/ferries/findings/f-pier`
  const answer = await postDecision(url, typed, desk.cookie('Ann'), headers)
  expect(answer.status).not.toBe(303)
  expect(await (await fetch(url)).text()).not.toContain('<p>written from elsewhere</p>')
})

test('our own form does write', async () => {
  const url = `${desk.url}/dossiers/ferries/findings/f-pier`
  expect((await postDecision(url, { ...typed, note: 'written from here' }, desk.cookie('Ann'))).status).toBe(303)
  expect(await (await fetch(url)).text()).toContain('<p>written from here</p>')
})

test('a name that was made to point here is not answered', async () => {
  const { port } = new URL(desk.url)
  const status = await new Promise<number | undefined>((resolve, reject) => {
    request({ host: '127.0.0.1', port, path: '/', headers: { host: `rebound.example:${port}` } }, (answer) => resolve(answer.statusCode))
      .on('error', reject)
      .end()
  })
  expect(status).toBe(421)
})
