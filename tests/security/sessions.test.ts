/**
 * Coming in, as an attacker would like to use it: a session given beforehand, a door that talks, a wrong machine, an address elsewhere.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTranslator } from 'next-intl'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { becomeOwner, enter, forgotten, leave, setNewPassword } from '../../app/_data/account-actions.ts'
import type { AccountFormState } from '../../app/_data/account-form.ts'
import { words } from '../../app/_words/en/words.ts'
import { LIMIT, makeResetLink, whoIs } from '../../prisma/accounts.ts'
import { openStore, type Store } from '../../prisma/client.ts'
import { emptyStore } from '../prisma/empty-store.ts'
import { startMailServer } from './mail-server.ts'
import { ask, request } from './request.ts'

vi.mock('next/headers', async () => (await import('./request.ts')).nextHeaders)
vi.mock('next-intl/server', () => ({
  getTranslations: async (namespace: keyof typeof words) => createTranslator({ locale: 'en', messages: words, namespace }),
}))

// Hashing a password is slow on purpose, and a busy machine makes it slower.
vi.setConfig({ testTimeout: 120_000 })

const base = mkdtempSync(join(tmpdir(), 'variorum-door-'))
const password = 'seven grey herons'
const fresh: AccountFormState = { turn: 0, typed: {}, errors: {}, message: null, done: false, link: null }
let store: Store

beforeAll(async () => {
  store = await openStore({ dataDir: await emptyStore(join(base, 'data')) })
  Object.assign(globalThis, { variorumStore: Promise.resolve(store) })
}, 120_000)
afterAll(async () => {
  await store?.close()
  rmSync(base, { recursive: true, force: true })
})
beforeEach(() => ask(null))

type Act = (state: AccountFormState, form: FormData) => Promise<AccountFormState>

/** The message a form answers with, or where the browser is sent. */
async function say(action: Act, fields: Readonly<Record<string, string>>): Promise<string | null> {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  try {
    return (await action(fresh, form)).message
  } catch (error) {
    const digest = error instanceof Error && 'digest' in error ? String(error.digest) : ''
    if (!digest.startsWith('NEXT_REDIRECT')) throw error
    return digest.split(';')[2] ?? null
  }
}

const owner = { name: 'Ida', email: 'ida@desk.example', password }

describe('the first owner', () => {
  it.each([
    ['a host name', { host: 'desk.example', origin: 'https://desk.example' }],
    ['a proxy that says for whom', { 'x-forwarded-for': '203.0.113.7' }],
    ['a proxy that says for whom, and more', { 'x-forwarded-for': '127.0.0.1, 203.0.113.7' }],
    ['a proxy that says for which name', { 'x-forwarded-host': 'desk.example' }],
    ['a proxy that names itself', { via: '1.1 proxy' }],
    ['a proxy by the standard', { forwarded: 'for=203.0.113.7' }],
    ['a page elsewhere', { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' }],
  ])('is not made through %s', async (_, headers) => {
    vi.stubEnv('VARIORUM_HOSTS', 'desk.example')
    ask(null, headers)
    expect(await say(becomeOwner, owner)).toMatch(/made on the machine|Only pages opened on this machine/)
    expect(await store.db.user.count()).toBe(0)
    vi.unstubAllEnvs()
  })

  it('is made on the machine itself, in one step, once', async () => {
    ask(null, { 'x-forwarded-for': '127.0.0.1', 'x-forwarded-host': '127.0.0.1:3000' })
    expect(await say(becomeOwner, owner)).toBe('/')
    expect(request.set.map(({ name }) => name)).toEqual(['variorum.session_token'])
    expect(await say(becomeOwner, { ...owner, email: 'second@desk.example' })).toMatch(/meanwhile/)
  })
})

describe('a session', () => {
  const tokenOf = (value: string | undefined) => `variorum.session_token=${encodeURIComponent(value ?? '')}`

  it('that stood in the browser before is ended, and another one is opened', async () => {
    await say(enter, { email: owner.email, password })
    const given = tokenOf(request.set.at(-1)?.value)
    expect(await whoIs(store, given)).not.toBeNull()
    ask(given)
    expect(await say(enter, { email: owner.email, password })).toBe('/')
    const own = tokenOf(request.set.at(-1)?.value)
    expect(own).not.toBe(given)
    expect(await whoIs(store, given)).toBeNull()
    expect(await whoIs(store, own)).not.toBeNull()
  })

  it('is never taken from what a request brings', async () => {
    ask('variorum.session_token=chosen-by-somebody-else.signature')
    await say(enter, { email: owner.email, password })
    expect(request.set.at(-1)?.value).not.toContain('chosen')
  })

  it('has a cookie that scripts cannot read and other sites do not send, marked secure behind TLS', async () => {
    await say(enter, { email: owner.email, password })
    expect(request.set.at(-1)?.options).toMatchObject({ httpOnly: true, sameSite: 'lax', path: '/', secure: false })
    ask(null, { 'x-forwarded-proto': 'https' })
    await say(enter, { email: owner.email, password })
    expect(request.set.at(-1)?.options).toMatchObject({ httpOnly: true, secure: true })
  })

  it('ends when one signs out', async () => {
    await say(enter, { email: owner.email, password })
    const own = tokenOf(request.set.at(-1)?.value)
    ask(own)
    await say(async () => {
      await leave()
      return fresh
    }, {})
    expect(await whoIs(store, own)).toBeNull()
    expect(request.set.at(-1)).toMatchObject({ name: 'variorum.session_token', value: '' })
  })
})

describe('the door', () => {
  it('does not tell who has an account', async () => {
    const wrong = await say(enter, { email: owner.email, password: 'not this one' })
    expect(wrong).toBe('The address or the password is not right.')
    expect(await say(enter, { email: 'nobody@desk.example', password: 'not this one' })).toBe(wrong)
    expect(await say(enter, { email: 'no address', password: '' })).toBe(wrong)
  })

  it('takes as long for an unknown address as for a wrong password', async () => {
    const time = async (email: string): Promise<number> => {
      const times: number[] = []
      for (let tries = 0; tries < 5; tries++) {
        const from = performance.now()
        await say(enter, { email, password: 'not this one' })
        times.push(performance.now() - from)
      }
      return Math.min(...times)
    }
    const [known, unknown] = [await time('ida@desk.example'), await time('somebody@desk.example')]
    // The hash is most of it; without the same work for both it would be a twentieth.
    expect(unknown).toBeGreaterThan(known / 3)
    expect(known).toBeGreaterThan(unknown / 3)
  })

  it('stops guessing, and says for how long, whether or not there is such a person', async () => {
    const addresses = ['198.51.100.1', '198.51.100.2']
    for (const [index, email] of ['ida@desk.example', 'no-one@desk.example'].entries()) {
      const headers = { 'x-forwarded-for': addresses[index] ?? '' }
      ask(null, headers)
      for (let tries = 0; tries < LIMIT.signInToAccountFromAddress.most; tries++) await say(enter, { email, password: `guess ${tries}` })
      expect(await say(enter, { email, password })).toMatch(/^Too many tries\. Wait 1[45] minutes/)
    }
  })

  it('counts on the address that the proxy saw, not on one that a visitor writes', async () => {
    const guess = async (written: string): Promise<string | null> => {
      ask(null, { 'x-forwarded-for': `${written}, 198.51.100.3` })
      return say(enter, { email: 'mo@desk.example', password: 'a guess' })
    }
    for (let tries = 0; tries < LIMIT.signInToAccountFromAddress.most; tries++) await guess(`10.0.0.${tries}`)
    expect(await guess('10.0.0.99')).toMatch(/^Too many tries/)
  })

  it.each([
    ['/dossiers/ferries?q=a%20b', '/dossiers/ferries?q=a%20b'],
    ['https://elsewhere.example/', '/'],
    ['//elsewhere.example/', '/'],
    ['/\\elsewhere.example', '/'],
    ['/\t/elsewhere.example', '/'],
    ['javascript:alert(1)', '/'],
    ['', '/'],
  ])('leads on to our own pages only: %s', async (next, target) => {
    ask(null, { 'x-forwarded-for': '198.51.100.4' })
    expect(await say(enter, { email: owner.email, password, next })).toBe(target)
  })
})

describe('a forgotten password', () => {
  it('without a mail server is a matter for an owner, who hands over a link', async () => {
    expect(await say(forgotten, { email: owner.email })).toBe('Nothing was changed.')
    const person = await store.db.user.findFirstOrThrow()
    const link = await makeResetLink(store, person, person.id)
    expect(await say(setNewPassword, { token: link?.token ?? '', password: 'too short' })).toMatch(/see what is marked/)
    expect(await say(setNewPassword, { token: link?.token ?? '', password: 'four and twenty' })).toBe('/sign-in?done=password')
    expect(await say(setNewPassword, { token: link?.token ?? '', password: 'four and twenty' })).toMatch(/opens nothing/)
  })

  it('with one is answered alike for everybody, and mailed to whom it concerns', async () => {
    const mail = await startMailServer()
    vi.stubEnv('VARIORUM_SMTP', mail.url)
    try {
      const answer = await say(forgotten, { email: 'nobody@desk.example' })
      expect(answer).toMatch(/^If there is an account/)
      expect(await say(forgotten, { email: owner.email })).toBe(answer)
      const letter = await mail.next()
      expect(letter).toContain('To: ida@desk.example')
      const token = /\/reset\/([\w-]+)/.exec(letter.replaceAll('=\r\n', ''))?.[1] ?? ''
      expect(await say(setNewPassword, { token, password: 'another one here' })).toBe('/sign-in?done=password')
      expect(mail.count()).toBe(1)
    } finally {
      vi.unstubAllEnvs()
      await mail.stop()
    }
  })

  it('is answered alike when the mail server is away', async () => {
    vi.stubEnv('VARIORUM_SMTP', 'smtp://127.0.0.1:1')
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(await say(forgotten, { email: owner.email })).toMatch(/^If there is an account/)
    await vi.waitFor(() => expect(log).toHaveBeenCalled(), 10_000)
    log.mockRestore()
    vi.unstubAllEnvs()
  })
})
