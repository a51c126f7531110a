/**
 * A desk to test at: the application on a data folder that is ready, with the sample dossiers and the hand-made one of the ferries.
 *
 * Preparing the sample dossiers takes the engine a while, so it is done once a build; every desk works on its own copy.
 *
 *   const desk = await openDesk()
 *   const context = await desk.enter(browser)            // Ida, who owns everything, is signed in; people.ts has the others
 *   await fetch(desk.url, { headers: { cookie: desk.cookie('Ann') } })
 *   await desk.restart()                                 // SIGTERM and start again, on the same data
 *   await desk.close()
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core'
import { openStore } from '../../prisma/client.ts'
import { addDossier, addSource, saveComparison } from '../../prisma/write.ts'
import { giveLittleMemory } from '../prisma/empty-store.ts'
import { copyFolder } from '../run/copy-folder.ts'
import { ferryComparison, ferryTexts } from './fixtures/ferries.ts'
import { largeDossier } from './fixtures/large.ts'
import { type App, startApp } from './harness.ts'
import { addPeople, type Cookies, type Who } from './people.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
/** What is prepared once a build; that of another build goes. */
const home = join(root, '.cache', 'prepared')

export interface Desk {
  readonly url: string
  readonly app: App
  /** A browser in which this person is signed in. */
  readonly enter: (browser: Browser, options?: BrowserContextOptions, who?: Who) => Promise<BrowserContext>
  readonly cookie: (who: Who) => string
  /** Stops the application and starts it on the same data; the address changes. */
  readonly restart: (how?: 'stop' | 'kill') => Promise<void>
  readonly close: () => Promise<void>
}

export async function openDesk(): Promise<Desk> {
  const folder = join(mkdtempSync(join(tmpdir(), 'variorum-desk-')), 'data')
  await copyFolder(await preparedData(), folder)
  const cookies = JSON.parse(readFileSync(join(folder, 'cookies.json'), 'utf8')) as Cookies
  let app = await startApp({ dataDir: folder, prepared: true })
  return {
    cookie: (who) => cookies[who],
    enter: async (browser, options = {}, who = 'Ida') => {
      const context = await browser.newContext(options)
      const [name = '', value = ''] = cookies[who].split('=')
      // Cookies know no ports: it holds after a restart, too.
      await context.addCookies([{ name, value, domain: '127.0.0.1', path: '/', httpOnly: true, sameSite: 'Lax' }])
      return context
    },
    get url() {
      return app.url
    },
    get app() {
      return app
    },
    restart: async (how = 'stop') => {
      await app[how]()
      app = await startApp({ dataDir: folder })
    },
    close: async () => {
      await app.stop()
      rmSync(join(folder, '..'), { recursive: true, force: true })
    },
  }
}

/** Findings of the dossier 'large'. */
export const MANY = 2_000

/** A first start builds the pages and compares the sample dossiers; on a busy machine that takes minutes. */
export const PATIENCE = 15 * 60_000

/** A data folder that `npm start` has nothing left to do for. */
export async function preparedData(): Promise<string> {
  run(['cli/setup/build.mjs'])
  const build = readFileSync(join(root, '.next', 'BUILD_ID'), 'utf8').trim()
  const name = build.replaceAll(/[^\w-]/g, '')
  const folder = join(home, name)
  if (existsSync(folder)) return folder
  mkdirSync(home, { recursive: true })
  const making = mkdtempSync(join(home, 'making-'))
  run(['cli/variorum.js', 'prepare'], { VARIORUM_DATA: making })
  await addFerries(making)
  await giveLittleMemory(making)
  try {
    renameSync(making, folder)
  } catch (error) {
    // Another run was faster; its folder is as good.
    if (!existsSync(folder)) throw error
    rmSync(making, { recursive: true, force: true })
  }
  for (const other of readdirSync(home)) {
    if (other !== name && !other.startsWith('making-')) rmSync(join(home, other), { recursive: true, force: true })
  }
  return folder
}

function run(command: readonly string[], env: Readonly<Record<string, string>> = {}): void {
  const ran = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8', env: { ...withoutTestSettings(), ...env } })
  if (ran.status !== 0) throw new Error(`${command.join(' ')} ended with ${ran.status}:\n${ran.stdout}${ran.stderr}`)
}

async function addFerries(dataDir: string): Promise<void> {
  const store = await openStore({ dataDir })
  try {
    const author = 'Test'
    await addDossier(store, {
      slug: 'ferries',
      title: 'The storm of March 2011',
      description: 'Four accounts of a day without ferries.',
      author,
      visibility: 'public',
    })
    for (const text of ferryTexts) await addSource(store, { dossier: 'ferries', ...text, author })
    const saved = await saveComparison(store, { dossier: 'ferries', comparison: ferryComparison, author })
    if (!saved.ok) throw new Error('The comparison of the ferries does not fit its texts.')
    const { texts, comparison } = largeDossier(MANY)
    await addDossier(store, { slug: 'large', title: 'Three registers of ships', description: '', author, visibility: 'public' })
    for (const text of texts) await addSource(store, { dossier: 'large', ...text, author })
    await saveComparison(store, { dossier: 'large', comparison, author })
    writeFileSync(join(dataDir, 'cookies.json'), JSON.stringify(await addPeople(store)))
  } finally {
    await store.close()
  }
}

function withoutTestSettings(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => name !== 'NODE_ENV' && name !== 'NODE_OPTIONS' && !name.startsWith('VITEST'))
  return Object.fromEntries(kept) as NodeJS.ProcessEnv
}
