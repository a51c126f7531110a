/**
 * A newsroom to test at: people with accounts, the hand-made dossier of the ferries, and one or two processes of the built application
 * on one store. Nothing is prepared by the engine, so it opens in seconds; the accounts are made in the store, the way in is their cookie.
 *
 *   const newsroom = await openNewsroom({ people: ['Ann', 'Bo'] })
 *   const page = await (await newsroom.enter(browser, 'Ann')).newPage()
 *   await page.goto(`${newsroom.url}/dossiers/ferries`)
 *   await newsroom.close()
 *
 * The first person is the owner, the others are editors of the dossier. `server: true` is PostgreSQL with two processes.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContext } from 'playwright-core'
import { acceptAsNew, addFirstOwner, listPeople, makeInvitation, signIn } from '../../prisma/accounts.ts'
import { openStore, type Store, type StoreOptions } from '../../prisma/client.ts'
import { findDossier } from '../../prisma/read.ts'
import { addDossier, addSource, saveComparison } from '../../prisma/write.ts'
import { emptyStore } from '../prisma/empty-store.ts'
import { type PostgresServer, startPostgres } from '../prisma/postgres-server.ts'
import { ferryComparison, ferryTexts } from './fixtures/ferries.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const PASSWORD = 'correct horse battery staple 12'

export interface NewsroomOptions {
  readonly people: readonly string[]
  readonly server?: boolean
  /** More to put in the store before the doors open. */
  readonly furnish?: (store: Store) => Promise<void>
  /** Further settings of its processes. */
  readonly env?: Readonly<Record<string, string>>
}

export interface Newsroom {
  /** Of the first process. */
  readonly url: string
  /** One a process. */
  readonly urls: readonly string[]
  readonly database: StoreOptions
  /** A browser in which this person is signed in, at every process. */
  readonly enter: (browser: Browser, name: string) => Promise<BrowserContext>
  readonly cookieOf: (name: string) => { readonly name: string; readonly value: string }
  readonly emailOf: (name: string) => string
  readonly password: string
  readonly close: () => Promise<void>
}

export async function openNewsroom({ people, server = false, furnish, env: more = {} }: NewsroomOptions): Promise<Newsroom> {
  build()
  const folder = await mkdtemp(join(tmpdir(), 'variorum-newsroom-'))
  const postgres: PostgresServer | null = server ? await startPostgres() : null
  const database: StoreOptions =
    postgres === null ? { dataDir: await emptyStore(join(folder, 'data')) } : { databaseUrl: await postgres.createDatabase() }
  const cookies = await furnishStore(database, people, furnish)
  const env: Record<string, string> =
    postgres === null ? { ...more, VARIORUM_DATA: join(folder, 'data') } : { ...more, DATABASE_URL: database.databaseUrl ?? '' }
  const processes = await Promise.all(Array.from({ length: server ? 2 : 1 }, () => serve(env)))
  const urls = processes.map(({ url }) => url)
  const cookieOf = (name: string) => {
    const cookie = cookies.get(name)
    if (cookie === undefined) throw new Error(`Nobody here is called ${name}.`)
    return cookie
  }
  return {
    url: urls[0] ?? '',
    urls,
    database,
    cookieOf,
    emailOf,
    password: PASSWORD,
    enter: async (browser, name) => {
      const context = await browser.newContext()
      const { name: key, value } = cookieOf(name)
      await context.addCookies([{ name: key, value: encodeURIComponent(value), domain: '127.0.0.1', path: '/' }])
      return context
    },
    close: async () => {
      await Promise.all(processes.map(({ child }) => end(child)))
      await postgres?.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

const emailOf = (name: string): string => `${name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')}@desk.example`

async function furnishStore(database: StoreOptions, people: readonly string[], furnish: NewsroomOptions['furnish']) {
  const store = await openStore(database)
  try {
    await addDossier(store, { slug: 'ferries', title: 'The storm of March 2011', description: 'A day without ferries.', author: 'Test' })
    for (const text of ferryTexts) await addSource(store, { dossier: 'ferries', ...text, author: 'Test' })
    await saveComparison(store, { dossier: 'ferries', comparison: ferryComparison, author: 'Test' })
    const [owner = 'Owner', ...others] = people
    await addFirstOwner(store, { name: owner, email: emailOf(owner), password: PASSWORD })
    const [first] = await listPeople(store)
    const dossier = await findDossier(store, 'ferries')
    if (first === undefined || dossier === null) throw new Error('The newsroom has no owner or no dossier.')
    for (const name of others) {
      const invited = { email: emailOf(name), role: 'editor', dossier: { id: dossier.id, role: 'editor' } } as const
      const { token } = await makeInvitation(store, { id: first.id, name: first.name }, invited)
      await acceptAsNew(store, token, { name, password: PASSWORD })
    }
    const cookies = new Map<string, { readonly name: string; readonly value: string }>()
    for (const name of people) {
      const signed = await signIn(store, { email: emailOf(name), password: PASSWORD, from: { address: '127.0.0.1', userAgent: 'test' } })
      if (!signed.ok) throw new Error(`${name} could not sign in: ${signed.reason}`)
      cookies.set(name, signed.cookie)
    }
    await furnish?.(store)
    return cookies
  } finally {
    await store.close()
  }
}

function build(): void {
  const ran = spawnSync(process.execPath, ['cli/setup/build.mjs'], { cwd: root, encoding: 'utf8', env: ownSettings() })
  if (ran.status !== 0) throw new Error(`The pages could not be built:\n${ran.stdout}${ran.stderr}`)
}

const SERVE = `
const { serve } = await import('./cli/setup/serve.mjs')
const serving = await serve(0)
process.stdout.write('ready: ' + serving.url + '\\n')
process.once('SIGTERM', () => serving.close().finally(() => process.exit(0)))
`

/** The pages alone, without what `npm start` does first: the store is ready. */
function serve(env: Readonly<Record<string, string>>): Promise<{ readonly url: string; readonly child: ChildProcess }> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', SERVE], {
    cwd: root,
    env: { ...ownSettings(), NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return new Promise((resolve, reject) => {
    let said = ''
    const listen = (piece: Buffer): void => {
      said += piece.toString()
      const url = /ready: (http:\/\/\S+)/.exec(said)?.[1]
      if (url !== undefined) resolve({ url, child })
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.once('exit', (code) => reject(new Error(`The application ended with ${code}. It said:\n${said}`)))
  })
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await gone
}

/** The test runner sets NODE_ENV=test and its own flags; the application must not see them. */
function ownSettings(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(NODE_ENV|NODE_OPTIONS|VITEST.*|DATABASE_URL|VARIORUM_.*)$/.test(name))
  return Object.fromEntries(kept) as NodeJS.ProcessEnv
}
