/**
 * `npm start` as a visitor meets it: it says what it does, keeps what was written, refuses a second process in plain words,
 * and leaves nothing behind. What a first visitor then does on the pages is told in first-hour.test.ts.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type App, startApp } from './harness.ts'

let dataDir = ''
let app: App

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'variorum-start-'))
  app = await startApp({ dataDir })
})

afterAll(async () => {
  await app.stop()
  await rm(dataDir, { recursive: true, force: true })
})

describe('npm start', () => {
  it('says where the database is, what it loaded, and the address', () => {
    expect(app.output()).toContain(dataDir)
    expect(app.output()).toMatch(/Loaded the sample dossiers: “/)
    expect(app.output()).toContain(`Variorum is ready: ${app.url}`)
  })

  it('answers on 127.0.0.1 with a policy that lets no inline script run', async () => {
    const answer = await fetch(app.url)
    expect(answer.status).toBe(200)
    const policy = answer.headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic';/)
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1]
    const scripts = (await answer.text()).match(/<script\b[^>]*>/g) ?? []
    expect(scripts.length).toBeGreaterThan(0)
    expect(scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([])
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('x-powered-by')).toBeNull()
  })

  it('gives every script a nonce on a page that does not exist, too', async () => {
    const answer = await fetch(`${app.url}/no/such/page`)
    expect(answer.status).toBe(404)
    const scripts = (await answer.text()).match(/<script\b[^>]*>/g) ?? []
    expect(scripts.filter((tag) => !/nonce="[^"]+"/.test(tag))).toEqual([])
  })

  it('refuses a taken port before it does anything, and names another', async () => {
    const port = new URL(app.url).port
    await expect(startApp({ env: { PORT: port } })).rejects.toThrow(new RegExp(`Port ${port} is taken`))
  })

  it('refuses a data folder that is open', async () => {
    await expect(startApp({ dataDir })).rejects.toThrow(/is already open in process \d+/)
  })

  it('stops when asked, and is up again with everything kept', async () => {
    expect(await app.stop()).toBe(0)
    await expect(fetch(app.url)).rejects.toThrow()
    app = await startApp({ dataDir })
    // What made the first start slow is not done again. (No test of seconds: machines differ, and this one may be busy.)
    expect(app.output()).not.toMatch(/Installing|Generating|Building|Loaded|Comparing/)
  })

  it('is up again after a kill', async () => {
    await app.kill()
    app = await startApp({ dataDir })
    expect((await fetch(app.url)).status).toBe(200)
  })

  it.each([
    '/',
    '/start',
    '/sign-in',
    '/forgotten',
    '/account',
    '/reset/no-such-link',
    '/no/such/page',
    '/api/v1/dossiers/none/comparison',
  ])('sends the headers that keep a page to itself: %s', async (path) => {
    const { headers } = await fetch(app.url + path, { redirect: 'manual' })
    const scripts = /script-src ([^;]*)/.exec(headers.get('content-security-policy') ?? '')?.[1] ?? ''
    expect(scripts).toMatch(/'nonce-[^']+' 'strict-dynamic'/)
    expect(scripts).not.toMatch(/unsafe-inline|unsafe-eval|https?:/)
    expect(headers.get('content-security-policy')).toMatch(/object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'/)
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    })
  })
})
