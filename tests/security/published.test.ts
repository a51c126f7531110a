/**
 * A report from its draft to its grave, as the routes answer: who may read what of it without an account, by a link, and after it was withdrawn.
 */
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTranslator } from 'next-intl'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { words } from '../../app/_words/en/words.ts'
import { openStore, type Store } from '../../prisma/client.ts'
import { findDossier, readPublished, readReport } from '../../prisma/read.ts'
import { makeWebhook } from '../../prisma/write.ts'
import { type HookReceiver, receiveHooks } from '../e2e/hook-receiver.ts'
import { addPeople, type Cookies } from '../e2e/people.ts'
import { emptyStore } from '../prisma/empty-store.ts'
import { furnish } from './furnish.ts'
import { ask, nextHeaders, request } from './request.ts'
import { filled } from './row.ts'

vi.mock('next/headers', () => nextHeaders)
vi.mock('next/cache', () => ({ revalidatePath: () => {}, revalidateTag: () => {}, refresh: () => {} }))
vi.mock('next-intl/server', () => ({
  getLocale: async () => 'en',
  getTranslations: async (namespace: keyof typeof words) => createTranslator({ locale: 'en', messages: words, namespace }),
}))
// A real PDF is made by the browser test; here a few bytes stand for it.
vi.mock('../../app/_data/typeset-process.ts', () => ({
  typesetApart: async (json: string) => new TextEncoder().encode(`%PDF ${json.length}`),
}))

const base = mkdtempSync(join(tmpdir(), 'variorum-published-'))
let store: Store
let cookies: Cookies
let id = ''

beforeAll(async () => {
  store = await openStore({ dataDir: await emptyStore(join(base, 'data')) })
  Object.assign(globalThis, { variorumStore: Promise.resolve(store) })
  cookies = await furnish(store, addPeople)
  ask(cookies.Ida)
  const { newReport } = await import('../../app/_data/report-actions.ts')
  await newReport(filled('private', { template: 'memo', title: 'The ferries' })).catch(ledOn)
  id = (await draft()).id
}, 240_000)
afterAll(async () => {
  await store?.close()
  rmSync(base, { recursive: true, force: true })
})

/** A webhook is told of what is published here. */
async function hooked(): Promise<{ readonly receiver: HookReceiver; readonly secret: string }> {
  const receiver = await receiveHooks()
  const dossier = await findDossier(store, 'private')
  const author = { id: null, name: 'Ida' }
  const given = { dossierId: dossier?.id ?? '', address: receiver.url, events: ['published'] as const, author }
  return { receiver, secret: (await makeWebhook(store, given)).secret }
}

/** An action that succeeded redirects, by throwing. */
function ledOn(error: unknown): void {
  if (!(error instanceof Error && 'digest' in error)) throw error
}

async function draft() {
  const dossier = await findDossier(store, 'private')
  const report = await readReport(store, { dossierId: dossier?.id ?? '', report: 'the-ferries' })
  if (report === null) throw new Error('There is no draft.')
  return report
}

async function publish(more: Readonly<Record<string, string>> = {}): Promise<readonly Record<string, unknown>[]> {
  ask(cookies.Ann)
  const { POST } = await import('../../app/dossiers/[dossier]/reports/[report]/publish/route.ts')
  const body = filled('private', { basedOn: String((await draft()).version), audience: 'public', ...more })
  const sent = new Request('http://127.0.0.1:3000/publish', { method: 'POST', body, headers: { accept: 'application/x-ndjson' } })
  const answer = await POST(sent, { params: Promise.resolve({ dossier: 'private', report: 'the-ferries' }) })
  return (await answer.text())
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

async function get(place: string, cookie: string | null = null, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  ask(cookie)
  const [, number, file] = place.split('/')
  const sent = new Request(`http://127.0.0.1:3000/r/${place}`, { headers })
  const { publishedPage, publishedChanges, publishedFile } = await import('../../app/_data/load-published.ts')
  if (file === 'changes') return publishedChanges(id, number ?? '', null)
  return file === undefined
    ? publishedPage(id, number ?? null, null)
    : publishedFile(id, number ?? '', file, sent.headers.get('if-none-match'))
}
const status = async (place: string, cookie: string | null = null) => (await get(place, cookie)).status

it('tells how far it is, and refuses what changed meanwhile', { timeout: 60_000 }, async () => {
  expect((await publish({ basedOn: '99' })).at(-1)).toEqual({ problem: expect.stringContaining('draft') })
  const { receiver, secret } = await hooked()
  const told = await publish()
  expect(told.at(-1)).toEqual({ href: '/dossiers/private/reports/the-ferries?done=published#published' })
  const counted = told.flatMap(({ done }) => (typeof done === 'number' ? [done] : []))
  expect(counted.length).toBeGreaterThan(10)
  expect([...counted].sort((a, b) => a - b)).toEqual(counted)
  const { sendWaiting } = await import('../../app/_data/webhook-sender.ts')
  expect(await sendWaiting(store, [receiver.host])).toBe(1)
  const [message] = await receiver.heard(1)
  await receiver.close()
  expect(message?.verified(secret)).toMatchObject({
    type: 'published',
    data: { dossier: 'private', by: 'Ann', object: id, change: { number: 1, title: 'The ferries', audience: 'public' } },
  })
})

it('is read without an account, from a dossier that is private', async () => {
  const page = await get('')
  expect(page.status).toBe(200)
  const text = await page.text()
  expect(text).toContain('The ferries')
  expect(text).toContain('Version 1 of 1')
  expect(await status('/1')).toBe(200)
  for (const place of ['/2', '/0', '/x', '/1/report.exe', '/1/changes']) expect([place, await status(place)]).toEqual([place, 404])
})

it('gives every file as it was made then, and 304 to whoever has it', async () => {
  const kept = await readPublished(store, { report: id, number: 1 })
  expect(kept?.files.length).toBe(13)
  for (const { name, sha256 } of kept?.files ?? []) {
    const file = await get(`/1/${name}`)
    const bytes = new Uint8Array(await file.arrayBuffer())
    expect([name, createHash('sha256').update(bytes).digest('hex')]).toEqual([name, sha256])
    expect((await get(`/1/${name}`, null, { 'if-none-match': file.headers.get('etag') ?? '' })).status).toBe(304)
  }
})

it('can be made again from what is kept, byte for byte', async () => {
  const { FORMAT_NAMES, FORMATS, renderFormat } = await import('../../lib/report/formats.ts')
  const kept = await readPublished(store, { report: id, number: 1 })
  const typeset = async (json: string) => new TextEncoder().encode(`%PDF ${json.length}`)
  for (const name of FORMAT_NAMES) {
    const bytes = await renderFormat(name, kept?.model as Parameters<typeof renderFormat>[1], { typeset })
    const file = kept?.files.find((one) => one.name === `report${FORMATS[name].ending}`)
    expect([name, createHash('sha256').update(bytes).digest('hex')]).toEqual([name, file?.sha256])
  }
})

it('numbers a correction, shows what changed, and hides what is for a link alone', { timeout: 60_000 }, async () => {
  ask(cookies.Ida)
  const { saveDraft } = await import('../../app/_data/report-actions.ts')
  const before = await draft()
  const kept = before.draft as { publication: { scale: Record<string, { value?: number; words: string }> } }
  const { scale } = kept.publication
  const form = filled('private', {
    ...{
      report: 'the-ferries',
      basedOn: String(before.version),
      title: 'The ferries',
      summary: 'Twelve, not <b>ten</b>.',
      choice: 'all',
      apparatus: 'positive',
    },
    ...Object.fromEntries(
      Object.entries(scale).flatMap(([step, { value, words: said }]) => [
        [`words:${step}`, said],
        [`value:${step}`, String(value)],
      ]),
    ),
  })
  const fresh = { turn: 0, status: 'fresh', basedOn: before.version, message: null, problem: null, signIn: false, theirs: null } as const
  expect(await saveDraft(fresh, form)).toMatchObject({ status: 'saved', basedOn: before.version + 1 })
  form.set('summary', 'Eleven.')
  expect(await saveDraft(fresh, form)).toMatchObject({
    status: 'conflict',
    theirs: { by: expect.any(String), fields: [{ field: 'summary', theirs: 'Twelve, not <b>ten</b>.', yours: 'Eleven.' }] },
  })
  expect((await publish({ audience: 'link' })).at(-1)).toEqual({ problem: expect.stringContaining('corrected') })
  await publish({ audience: 'link', corrected: 'The number.', why: 'A reader wrote.' })
  // Who has no link reads the newest that is public, and is not told of another.
  const open = await (await get('')).text()
  expect(open).toContain('Version 1 of 1')
  expect(await status('/2')).toBe(404)
  expect(await status('/2', cookies.Sam)).toBe(404)
  const theirs = await (await get('', cookies.Ren)).text()
  expect(theirs).toContain('Version 2 of 2')
  expect(theirs).toMatch(/Twelve, not (&lt;|&#x3C;)b/)
  const changes = await (await get('/2/changes', cookies.Ren)).text()
  expect(changes).toMatch(/<ins>Twelve.*&lt;b&gt;ten&lt;\/b&gt;/)
  expect(changes).toContain('A reader wrote.')
})

it('opens by a link until that is taken back', async () => {
  ask(cookies.Ann)
  const { makeLink, revokeLink } = await import('../../app/_data/report-actions.ts')
  const fresh = { turn: 0, typed: {}, errors: {}, message: null, done: false, link: null }
  const made = await makeLink(fresh, filled('private', { report: 'the-ferries', label: 'For the port' }))
  const key = /^http:\/\/127\.0\.0\.1:3000\/r\/open\/([\w-]+)$/.exec(made.link ?? '')?.[1] ?? ''
  const [link] = (await draft()).links
  expect([made.done, link?.label, JSON.stringify(await store.db.reportLink.findMany()).includes(key)]).toEqual([
    true,
    'For the port',
    false,
  ])
  const { GET } = await import('../../app/r/open/[key]/route.ts')
  const follow = async () => {
    ask(null)
    const answer = await GET(new Request('http://127.0.0.1:3000/r/open'), { params: Promise.resolve({ key }) })
    return [answer.status, answer.headers.get('location'), request.set.map(({ value }) => value)] as const
  }
  expect(await follow()).toEqual([303, `/r/${id}`, [key]])
  const cookie = `variorum.links=${key}`
  expect(await status('/2', cookie)).toBe(200)
  expect((await get('/2', cookie)).headers.get('x-robots-tag')).toBe('noindex')
  // It opens the report and nothing else.
  ask(cookie)
  const { requireAccess } = await import('../../app/_data/access.ts')
  await expect(requireAccess('dossier:read', 'private')).rejects.toThrow()
  ask(cookies.Ann)
  await revokeLink(filled('private', { report: 'the-ferries', link: link?.id ?? '' })).catch(ledOn)
  expect(await status('/2', cookie)).toBe(404)
  expect((await follow())[0]).toBe(404)
})

it('leaves a tombstone: when, why, by whom as a role', async () => {
  ask(cookies.Ann)
  const { withdraw } = await import('../../app/_data/report-actions.ts')
  await withdraw(filled('private', { report: 'the-ferries', why: 'The <log> was forged.' })).catch(ledOn)
  const grave = await get('/1')
  expect(grave.status).toBe(410)
  const text = await grave.text()
  expect(text).toContain('The &lt;log&gt; was forged.')
  expect(text).toContain('by an editor of the dossier')
  expect(text).not.toMatch(/Ann\b|ferries were/)
  expect(await status('')).toBe(410)
  expect(await status('/1/report.pdf')).toBe(410)
  expect(await status('/2', cookies.Ren)).toBe(410)
  expect(await status('/2')).toBe(404)
})
