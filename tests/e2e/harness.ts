/**
 * What a browser test stands on: the real application, started the way a visitor starts it, and a real Chromium.
 *
 *   const app = await startApp()            // a fresh data folder with the sample dossiers, a free port
 *   const browser = await openBrowser()
 *   const page = await browser.newPage()
 *   await page.goto(`${app.url}/`)
 *   …
 *   await browser.close(); await app.stop()
 *
 * `npm run test:e2e` builds the pages first if they have changed (so does every `startApp`, through `cli/start.mjs`).
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { findChromium } from './chromium.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

export interface App {
  readonly url: string
  /** The data folder of the embedded database; it outlives `stop` only if it was passed in. */
  readonly dataDir: string
  /** What the application has printed so far. */
  readonly output: () => string
  /** Asks it to stop (SIGTERM) and waits until the process has gone. */
  readonly stop: () => Promise<number | null>
  /** SIGKILL: no chance to tidy up. */
  readonly kill: () => Promise<void>
}

export interface AppOptions {
  /** Use (and keep) this data folder instead of a fresh one that is removed at the end. */
  readonly dataDir?: string
  readonly env?: Readonly<Record<string, string>>
  /** The data folder is ready: do not look again whether it is. */
  readonly prepared?: boolean
  /** How long the start may take, in milliseconds; a first one may have to build. */
  readonly timeout?: number
}

/** Starts the application on a free port and resolves when it answers. Rejects with what it printed when it ends or takes too long. */
export async function startApp({ dataDir, env = {}, prepared = false, timeout = 240_000 }: AppOptions = {}): Promise<App> {
  const folder = dataDir ?? (await mkdtemp(join(tmpdir(), 'variorum-e2e-')))
  const child = spawn(process.execPath, ['cli/start.mjs', ...(prepared ? ['--prepared'] : [])], {
    cwd: root,
    env: { ...withoutTestSettings(process.env), PORT: '0', VARIORUM_DATA: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const gone = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
  let printed = ''
  const listen = (piece: Buffer): void => {
    printed += piece.toString()
  }
  child.stdout.on('data', listen)
  child.stderr.on('data', listen)
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal)
    const code = await gone
    if (dataDir === undefined) await rm(folder, { recursive: true, force: true })
    return code
  }
  try {
    const url = await address(child, () => printed, timeout)
    return {
      url,
      dataDir: folder,
      output: () => printed,
      stop: () => end('SIGTERM'),
      kill: async () => {
        await end('SIGKILL')
      },
    }
  } catch (error) {
    await end('SIGKILL')
    throw error
  }
}

/** A headless Chromium that calls nobody. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    ...(await findChromium()),
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-dev-shm-usage',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

/** Opens an address and waits until the page hears the keyboard; a key pressed earlier is lost. */
export async function openForKeys(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await page.waitForSelector('html[data-keys]')
}

function address(child: ChildProcess, printed: () => string, timeout: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (why: string): void => reject(new Error(`The application ${why}. It printed:\n${printed()}`))
    const timer = setTimeout(() => fail(`was not ready after ${timeout} ms`), timeout)
    child.once('exit', (code) => {
      clearTimeout(timer)
      fail(`ended with ${code}`)
    })
    child.stdout?.on('data', () => {
      const found = /ready: (http:\/\/\S+)/.exec(printed())
      if (found?.[1] === undefined) return
      clearTimeout(timer)
      resolve(found[1])
    })
  })
}

/** The test runner sets NODE_ENV=test and its own flags; the application must not see them. */
function withoutTestSettings(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => name !== 'NODE_ENV' && name !== 'NODE_OPTIONS' && !name.startsWith('VITEST'))
  // The Next.js types declare NODE_ENV as always present; here it is left out on purpose, for cli/start.mjs to set.
  return Object.fromEntries(kept) as NodeJS.ProcessEnv
}
