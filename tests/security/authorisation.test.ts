/**
 * Who may do what: every page, route and action of the application × every role × member or not × a visitor.
 *
 * The rows are found in the code, so that a new page or action without a row fails here. What is expected stands in the rows, not in the
 * table that the application itself uses.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTranslator } from 'next-intl'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { words } from '../../app/_words/en/words.ts'
import { openStore, type Store } from '../../prisma/client.ts'
import { sha256 } from '../../prisma/json.ts'
import { setTwoPersonRule } from '../../prisma/write.ts'
import { addPeople, type Cookies, type Who } from '../e2e/people.ts'
import { emptyStore } from '../prisma/empty-store.ts'
import { read, walk } from '../structure/files.ts'
import { actionRows, type Role, type Row, routeRows } from './authorisation-rows.ts'
import { furnish } from './furnish.ts'
import { cache } from './remembered.ts'
import { ask, nextHeaders, type Outcome, outcomeOf } from './request.ts'
import { page } from './row.ts'
import { said } from './said.ts'

vi.mock('next/headers', () => nextHeaders)
vi.mock('react', async (original) => ({ ...(await original<typeof import('react')>()), cache }))
vi.mock('next/cache', () => ({ revalidatePath: () => {}, revalidateTag: () => {}, refresh: () => {} }))
vi.mock('next-intl/server', () => ({
  getLocale: async () => 'en',
  getTranslations: async (namespace: keyof typeof words) => createTranslator({ locale: 'en', messages: words, namespace }),
}))
vi.mock('../../app/_data/run-comparison.ts', () => ({ runComparison: async () => {} }))
// Whether it may be had is asked before; what carries it out runs in a process of its own.
vi.mock('../../app/_data/carry-process.ts', () => ({ carryApart: async () => new Blob(['file']).stream() }))

/** In the dossiers of this test: Ida owns, Ann edits, Rae reviews, Ren reads, Sam is no member. */
const askers: readonly { readonly who: Who | null; readonly role: Role | null }[] = [
  { who: null, role: null },
  { who: 'Sam', role: null },
  { who: 'Ren', role: 'reader' },
  { who: 'Rae', role: 'reviewer' },
  { who: 'Ann', role: 'editor' },
  { who: 'Ida', role: 'owner' },
]

const degrees = ['private', 'link', 'public'] as const

let store: Store
let cookies: Cookies
let link: string
const base = mkdtempSync(join(tmpdir(), 'variorum-rights-'))

beforeAll(async () => {
  store = await openStore({ dataDir: await emptyStore(join(base, 'data')) })
  Object.assign(globalThis, { variorumStore: Promise.resolve(store) })
  cookies = await furnish(store, addPeople)
  link = (await store.db.dossier.findFirstOrThrow({ where: { slug: 'link' } })).linkKey ?? ''
}, 240_000)
afterAll(async () => {
  await store?.close()
  rmSync(base, { recursive: true, force: true })
})

/** What a row says, for one asker and one dossier. */
function expected(row: Row, who: Who | null, role: Role | null, readable: boolean): Outcome {
  if (row.scope === 'anybody') return 'ok'
  if (row.scope === 'signed-in') return who === null ? 'not-signed-in' : 'ok'
  const has = role !== null && row.roles.includes(role)
  const inDossier = row.scope === 'dossier' || row.scope === 'reader'
  if (inDossier && role === null && !readable) return 'not-found'
  if (row.scope === 'reader') return who === null ? 'not-signed-in' : 'ok'
  if (has && row.missing === true) return 'not-found'
  if (has || (row.scope === 'dossier' && row.visitors === true && readable)) return 'ok'
  return who === null ? 'not-signed-in' : 'not-allowed'
}

const files = walk()
  .filter(({ directory }) => !directory)
  .map(({ path }) => path)

it('knows every page and route', () => {
  const there = files.filter((path) => /^app\/.*\/(page\.tsx|route\.ts)$|^app\/page\.tsx$/.test(path))
  expect(routeRows.map(({ file }) => file).sort()).toEqual(there.sort())
})

it('knows every action', () => {
  const there = files
    .filter((path) => path.startsWith('app/') && /^'use server'/.test(read(path)))
    .flatMap((path) => [...read(path).matchAll(/^export async function (\w+)/gm)].map(([, name]) => `${path} ${name}`))
  expect(actionRows.map(({ file, name }) => `${file} ${name}`).sort()).toEqual(there.sort())
})

it('finds no action outside a file of actions', () => {
  const inside = files.filter((path) => path.startsWith('app/') && /^\s+'use server'/m.test(read(path)))
  expect(inside).toEqual([])
})

const all: readonly (Row & { readonly label: string })[] = [
  ...routeRows.map((row) => ({ ...row, label: row.file.slice('app/'.length) })),
  ...actionRows.map((row) => ({ ...row, label: `${row.file.slice('app/_data/'.length)} ${row.name}` })),
]

describe.each(all)('$label', (row) => {
  it.each(row.scope === 'dossier' || row.scope === 'reader' ? degrees : (['private'] as const))(
    'a %s dossier',
    async (slug) => {
      const got: Record<string, Outcome> = {}
      const wanted: Record<string, Outcome> = {}
      for (const { who, role } of askers) {
        const name = who ?? 'a visitor'
        ask(who === null ? null : cookies[who])
        got[name] = await outcomeOf(() => row.call(slug))
        wanted[name] = expected(row, who, row.scope === 'installation' && who === 'Sam' ? 'reader' : role, slug === 'public')
      }
      expect(got).toEqual(wanted)
    },
    60_000,
  )
})

it('opens a dossier by its link to whoever has it, to read and no more', async () => {
  const page = routeRows.find(({ file }) => file === 'app/dossiers/[dossier]/page.tsx')
  const save = actionRows.find(({ name }) => name === 'saveDecision')
  const by = async (cookie: string) => {
    ask(cookie)
    return [await outcomeOf(() => page?.call('link')), await outcomeOf(() => save?.call('link'))]
  }
  expect(await by(`variorum.links=${link}`)).toEqual(['ok', 'not-signed-in'])
  expect(await by(`variorum.links=${link}; ${cookies.Sam}`)).toEqual(['ok', 'not-allowed'])
  expect(await by(`variorum.links=${link}x`)).toEqual(['not-found', 'not-found'])
  ask(`variorum.links=${link}`)
  expect(await outcomeOf(() => page?.call('private'))).toBe('not-found')
})

it('refuses every action that a page elsewhere sends with the cookie of an owner', async () => {
  const got: Record<string, Outcome> = {}
  for (const row of actionRows.filter(({ scope, name }) => scope !== 'anybody' || name !== 'setTheme')) {
    ask(cookies.Ida, { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' })
    got[row.name] = await outcomeOf(() => row.call('private'))
  }
  const harmless = ['setLanguage', 'setTheme']
  expect(Object.entries(got).filter(([name, outcome]) => outcome !== 'foreign-request' && !harmless.includes(name))).toEqual([])
})

describe('under the two-person rule', () => {
  const [secret, outcome] = ['zibeline', 'not-a-difference']
  // The stream of changes has no end; what it passes on is heard where it is sent.
  const readable = routeRows.filter(
    ({ scope, file, missing }) => scope === 'dossier' && missing !== true && !file.endsWith('/live/route.ts'),
  )
  const BUILDER = 'app/dossiers/[dossier]/reports/[report]/page.tsx'

  async function conclude(who: Who, choice: string, rationale: string): Promise<void> {
    const form = new FormData()
    for (const [name, value] of Object.entries({ dossier: 'private', finding: 'f-ferries', choice, rationale })) form.append(name, value)
    ask(cookies[who])
    // Only here: next/headers has to be replaced before it loads.
    const { saveBlind } = await import('../../app/_data/two-person-actions.ts')
    await expect(saveBlind({ turn: 0, choice: '', rationale: '', message: null }, form)).rejects.toThrow('NEXT_REDIRECT')
  }

  async function tellTales(who: Who): Promise<readonly string[]> {
    const found: string[] = []
    const { slug } = await store.db.report.findFirstOrThrow({ where: { dossier: { slug: 'private' } } })
    const builder = page(() => import('../../app/dossiers/[dossier]/reports/[report]/page.tsx'), { report: slug })
    for (const { file, call } of [...readable, { file: BUILDER, call: builder }]) {
      ask(cookies[who])
      const text = await said(await call('private'))
      if (text.includes(secret) || text.includes(outcome)) found.push(file)
    }
    return found
  }

  it('no page, file or message tells what one editor concluded, until both have', { timeout: 120_000 }, async () => {
    const heard: string[] = []
    const stop = await store.live.listen((message) => heard.push(message ?? ''))
    const ida = await store.db.user.findFirstOrThrow({ where: { email: 'ida@desk.example' } })
    await setTwoPersonRule(store, { dossier: 'private', on: true, author: ida })
    ask(cookies.Ida)
    await outcomeOf(() => actionRows.find(({ name }) => name === 'newReport')?.call('private'))
    await conclude('Ida', outcome, secret)
    expect(await tellTales('Ann')).toEqual([])
    expect(heard.length).toBeGreaterThan(0)
    expect(heard.filter((message) => message.includes(secret) || message.includes(outcome))).toEqual([])
    const sealed = await store.db.audit.findMany({ where: { action: 'decision.blind' } })
    expect(sealed.map(({ objectId }) => objectId)).toEqual(['f-ferries'])
    // A hash of the few conclusions there are could be tried out; the id of a row that nobody is told is in this one.
    expect(JSON.stringify(sealed)).not.toContain(sha256(`${outcome}\n\n${secret}`))

    await conclude('Ann', 'none', 'not so')
    expect(await tellTales('Ann')).toContain('app/dossiers/[dossier]/findings/[finding]/page.tsx')
    stop()
  })
})

it('lets nothing be read by a session that has ended, or by a cookie that was made up', async () => {
  const page = routeRows.find(({ file }) => file === 'app/dossiers/[dossier]/page.tsx')
  const [name = '', value = ''] = cookies.Ida.split('=')
  for (const cookie of [`${name}=${value.slice(0, -8)}AAAAAAAA`, `${name}=x.y`, `${name}=`]) {
    ask(cookie)
    expect(await outcomeOf(() => page?.call('private'))).toBe('not-found')
  }
  await store.db.session.deleteMany({ where: { user: { email: 'rae@desk.example' } } })
  ask(cookies.Rae)
  expect(await outcomeOf(() => page?.call('private'))).toBe('not-found')
})
