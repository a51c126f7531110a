/**
 * A desk to test at: the application on a data folder that is ready, with the sample dossiers and the hand-made one of the ferries.
 *
 * Preparing the sample dossiers takes the engine a while, so it is done once a build; every desk works on its own copy.
 *
 *   const desk = await openDesk()
 *   await desk.restart()           // SIGTERM and start again, on the same data
 *   await desk.close()
 */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openStore } from '../../prisma/client.ts'
import { addDossier, addSource, saveComparison } from '../../prisma/write.ts'
import { ferryComparison, ferryTexts } from './fixtures/ferries.ts'
import { type App, startApp } from './harness.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

export interface Desk {
  readonly url: string
  readonly app: App
  /** Stops the application and starts it on the same data; the address changes. */
  readonly restart: (how?: 'stop' | 'kill') => Promise<void>
  readonly close: () => Promise<void>
}

export async function openDesk(): Promise<Desk> {
  const folder = join(mkdtempSync(join(tmpdir(), 'variorum-desk-')), 'data')
  cpSync(await preparedData(), folder, { recursive: true })
  let app = await startApp({ dataDir: folder })
  return {
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

/** A first start builds the pages and compares the sample dossiers; on a busy machine that takes minutes. */
export const PATIENCE = 15 * 60_000

/** A data folder that `npm start` has nothing left to do for. */
async function preparedData(): Promise<string> {
  run(['cli/setup/build.mjs'])
  const build = readFileSync(join(root, '.next', 'BUILD_ID'), 'utf8').trim()
  const folder = join(tmpdir(), `variorum-prepared-${build.replaceAll(/[^\w-]/g, '')}-${process.getuid?.() ?? 0}`)
  if (existsSync(folder)) return folder
  const making = mkdtempSync(join(tmpdir(), 'variorum-preparing-'))
  run(['cli/variorum.js', 'prepare'], { VARIORUM_DATA: making })
  await addFerries(making)
  try {
    renameSync(making, folder)
  } catch (error) {
    // Another run was faster; its folder is as good.
    if (!existsSync(folder)) throw error
    rmSync(making, { recursive: true, force: true })
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
    })
    for (const text of ferryTexts) await addSource(store, { dossier: 'ferries', ...text, author })
    const saved = await saveComparison(store, { dossier: 'ferries', comparison: ferryComparison, author })
    if (!saved.ok) throw new Error('The comparison of the ferries does not fit its texts.')
  } finally {
    await store.close()
  }
}

function withoutTestSettings(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => name !== 'NODE_ENV' && name !== 'NODE_OPTIONS' && !name.startsWith('VITEST'))
  return Object.fromEntries(kept) as NodeJS.ProcessEnv
}
