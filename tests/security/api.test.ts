/**
 * Who may do what by the API: every operation × every role × member or not × a visitor, with the cookie of a session and with a token.
 *
 * What is expected stands in api-rows.ts. An operation without a row, or a row without an operation, fails here.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTranslator } from 'next-intl'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { words } from '../../app/_words/en/words.ts'
import { makeToken, revokeToken, setDisabled, type TokenScope } from '../../prisma/accounts.ts'
import { openStore, type Store } from '../../prisma/client.ts'
import { addCorrection, addReport, makeWebhook, openThread, setTwoPersonRule } from '../../prisma/write.ts'
import { addPeople, type Cookies, emailOf, type Who } from '../e2e/people.ts'
import { emptyStore } from '../prisma/empty-store.ts'
import { apiRows, usualParts } from './api-rows.ts'
import { furnish } from './furnish.ts'
import { ask, nextHeaders } from './request.ts'
import type { Role } from './row.ts'

vi.mock('next/headers', () => nextHeaders)
vi.mock('next-intl/server', () => ({
  getLocale: async () => 'en',
  getTranslations: async (namespace: keyof typeof words) => createTranslator({ locale: 'en', messages: words, namespace }),
}))
vi.mock('../../app/_data/run-comparison.ts', () => ({ runComparison: async () => {} }))

// Only here: next/headers has to be replaced before they load.
const { answerApi } = await import('../../app/_data/api/answer.ts')
const { operations } = await import('../../app/_data/api/registry.ts')

const askers: readonly { readonly who: Who | null; readonly role: Role | null }[] = [
  { who: null, role: null },
  { who: 'Sam', role: null },
  { who: 'Ren', role: 'reader' },
  { who: 'Rae', role: 'reviewer' },
  { who: 'Ann', role: 'editor' },
  { who: 'Ida', role: 'owner' },
]
const everyScope: readonly TokenScope[] = ['read', 'write', 'decide', 'admin']

let store: Store
let cookies: Cookies
const tokens = new Map<string, string>()
const parts = new Map<string, Readonly<Record<string, string>>>()
const base = mkdtempSync(join(tmpdir(), 'variorum-api-'))

beforeAll(async () => {
  store = await openStore({ dataDir: await emptyStore(join(base, 'data')) })
  Object.assign(globalThis, { variorumStore: Promise.resolve(store) })
  cookies = await furnish(store, addPeople)
  for (const { who } of askers) if (who !== null) tokens.set(who, await tokenOf(who, everyScope))
  const ida = await personOf('Ida')
  for (const slug of ['private', 'public']) {
    const { id: dossierId } = await store.db.dossier.findFirstOrThrow({ where: { slug } })
    const [thread, correction, comment] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()]
    const target = { kind: 'finding', finding: 'f-ferries' } as const
    const said = { id: comment, text: 'Which Friday?', mentions: [] }
    await openThread(store, { dossierId, id: thread, target, assignee: null, due: null, author: ida, comment: said })
    const body = { kind: 'alias', names: ['Harbour office', 'Port office'] }
    await addCorrection(store, { dossierId, id: correction, finding: null, scope: 'here', body, why: '', author: ida })
    const draft = { schema: 'variorum/report-draft@1', title: 'A memo', template: 'memo' }
    const report = await addReport(store, { dossierId, slug: 'a-memo', title: draft.title, template: 'memo', draft, author: ida })
    parts.set(slug, { thread, correction, comment, report: report.slug, ...(await hookOf(dossierId, ida)) })
  }
}, 240_000)
afterAll(async () => {
  await store?.close()
  rmSync(base, { recursive: true, force: true })
})

/** A webhook with a message that waits. */
async function hookOf(dossierId: string, author: { readonly id: string; readonly name: string }) {
  const address = 'https://desk.example/hook'
  const { webhook } = await makeWebhook(store, { dossierId, address, events: ['decided'], author })
  const at = store.now()
  const row = { id: crypto.randomUUID(), webhookId: webhook.id, messageId: 'msg_1', event: 'decided', data: {}, at, nextAt: at }
  await store.db.delivery.create({ data: row })
  return { webhook: webhook.id, delivery: row.id }
}

async function personOf(who: Who): Promise<{ readonly id: string; readonly name: string }> {
  return store.db.user.findFirstOrThrow({ where: { email: emailOf(who) }, select: { id: true, name: true } })
}

async function tokenOf(who: Who, scopes: readonly TokenScope[], expiresAt: string | null = null): Promise<string> {
  return (await makeToken(store, await personOf(who), { name: 'Test', scopes, expiresAt })).token
}

interface Sent {
  readonly cookie?: string | null
  readonly token?: string
  readonly more?: Readonly<Record<string, string>>
}

async function call(id: string, slug: string, { cookie = null, token, more = {} }: Sent): Promise<Response> {
  const operation = operations.find((one) => one.id === id)
  const row = apiRows[id]
  if (operation === undefined || row === undefined) throw new Error(`There is no operation ${id}.`)
  ask(cookie, more)
  const named: Readonly<Record<string, string>> = { ...usualParts, ...parts.get(slug), dossier: slug, ...row.parts }
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(named[name] ?? ''))
  const headers = {
    ...(row.body !== undefined && { 'content-type': 'application/json' }),
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
  }
  const body = row.body === undefined ? {} : { body: JSON.stringify(row.body) }
  return answerApi(new Request(`http://127.0.0.1:3000/api/v1${path}`, { method: operation.method, headers, ...body }))
}

/** 'ok' is whatever is no question of rights: what was sent may be refused for what it says. */
async function outcomeOf(response: Response): Promise<string> {
  const text = await response.text()
  if (response.status >= 500) return `${response.status} ${text}`
  const refusals: Readonly<Record<number, string>> = { 401: 'not-signed-in', 403: 'not-allowed', 404: 'not-found' }
  return refusals[response.status] ?? 'ok'
}

function expected(id: string, who: Who | null, role: Role | null, readable: boolean): string {
  const row = apiRows[id]
  if (row === undefined) return 'a row'
  if (row.who === 'anybody') return 'ok'
  if (row.who === 'signed-in') return who === null ? 'not-signed-in' : 'ok'
  // Sam has an account to read with.
  const held = row.who === 'installation' && who === 'Sam' ? 'reader' : role
  if (row.who === 'dossier' && held === null && !readable) return 'not-found'
  if (held !== null && row.roles.includes(held) && row.missing === true) return 'not-found'
  if (row.visitors === true && readable) return row.missing === true ? 'not-found' : 'ok'
  if (held !== null && row.roles.includes(held)) return 'ok'
  return who === null ? 'not-signed-in' : 'not-allowed'
}

it('has a row for every operation, and an operation for every row', () => {
  expect(operations.map(({ id }) => id).sort()).toEqual(Object.keys(apiRows).sort())
})

const ids = operations.map(({ id }) => id)

describe.each(ids)('%s', { timeout: 60_000 }, (id) => {
  it.each(['private', 'public'] as const)('in a %s dossier', async (slug) => {
    const bySession: Record<string, string> = {}
    const byToken: Record<string, string> = {}
    const wanted: Record<string, string> = {}
    for (const { who, role } of askers) {
      const name = who ?? 'a visitor'
      wanted[name] = expected(id, who, role, slug === 'public')
      bySession[name] = await outcomeOf(await call(id, slug, { cookie: who === null ? null : cookies[who] }))
      // Where it is told whose dossier it is, both are asked; that an open one is read alike by both needs no second round.
      const token = who === null || slug === 'public' ? undefined : tokens.get(who)
      byToken[name] = token === undefined ? wanted[name] : await outcomeOf(await call(id, slug, { token }))
    }
    expect(bySession).toEqual(wanted)
    expect(byToken).toEqual(wanted)
  })
})

it('lets a token do what it was made for, and nothing else', { timeout: 120_000 }, async () => {
  const wrong: string[] = []
  for (const scope of everyScope) {
    const token = await tokenOf('Ida', [scope])
    for (const [id, row] of Object.entries(apiRows)) {
      const response = await call(id, 'private', { token })
      const { code } = (await response.json().catch(() => ({}))) as { readonly code?: string }
      const may = row.scope === 'read' || row.scope === scope
      if (may === (code === 'not-in-scope')) wrong.push(`${scope}: ${id}: ${response.status} ${code}`)
    }
  }
  expect(wrong).toEqual([])
})

it('knows no token that was made up, has run out, was revoked, or is of somebody who was shut out', async () => {
  const sam = await personOf('Sam')
  const { id, token: revoked } = await makeToken(store, sam, { name: 'Test', scopes: [], expiresAt: null })
  expect((await call('readMe', 'private', { token: revoked })).status).toBe(200)
  await revokeToken(store, sam, id)
  const late = await tokenOf('Sam', [], '2020-01-01T00:00:00.000Z')
  const shut = await tokenOf('Sam', [])
  await setDisabled(store, await personOf('Ida'), sam.id, true)
  for (const token of ['vrm_x', `vrm_${'A'.repeat(43)}`, revoked, late, shut]) {
    // A cookie beside it does not help.
    const response = await call('readMe', 'private', { token, cookie: cookies.Ida })
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="variorum"'])
    expect(await response.json()).toMatchObject({ code: 'token-unknown' })
  }
})

it('takes no write by cookie from a page elsewhere', { timeout: 120_000 }, async () => {
  const elsewhere = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' }
  const through: string[] = []
  for (const { id } of operations.filter(({ method }) => method !== 'GET')) {
    const response = await call(id, 'private', { cookie: cookies.Ida, more: elsewhere })
    if (((await response.json()) as { readonly code?: string }).code !== 'foreign-request') through.push(id)
  }
  expect(through).toEqual([])
})

it('tells nobody what one editor concluded alone, until both have', { timeout: 120_000 }, async () => {
  await setTwoPersonRule(store, { dossier: 'private', on: true, author: await personOf('Ida') })
  const secret = 'zibeline'
  ask(null)
  const conclude = async (who: Who, body: object) =>
    answerApi(
      new Request('http://127.0.0.1:3000/api/v1/dossiers/private/findings/f-ferries/two-person', {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${tokens.get(who)}` },
        body: JSON.stringify(body),
      }),
    )
  expect((await conclude('Ida', { outcome: 'not-a-difference', rationale: secret })).status).toBe(201)
  const heard = async (): Promise<readonly string[]> => {
    const told: string[] = []
    for (const { id } of operations.filter(({ method, id: one }) => method === 'GET' && one !== 'readDocument')) {
      const text = await (await call(id, 'private', { token: tokens.get('Ann') ?? '' })).text()
      if (text.includes(secret) || text.includes('not-a-difference')) told.push(id)
    }
    return told
  }
  expect(await heard()).toEqual([])
  const open = await call('decide', 'private', { token: tokens.get('Ann') ?? '' })
  expect(open.status).toBe(409)
  expect((await conclude('Ann', { outcome: 'none', rationale: 'No.' })).status).toBe(201)
  expect(await heard()).toContain('readTwoPerson')
})
