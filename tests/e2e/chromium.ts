/**
 * Finds a Chromium for the browser tests: the one CHROMIUM_PATH names, else one that is installed, else the one that
 * `tests/run/chromium.ts` has unpacked into .cache/chromium. The one without windows comes first: it is the same engine, and without the
 * frame around the pages it takes little more than half of the processor time.
 * Refuses: silently skipping. Without a browser the tests fail and say what to do.
 */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/** How to start the browser: its program, and what it needs in its environment where it is not installed but unpacked. */
export interface Chromium {
  readonly executablePath: string
  readonly env?: Record<string, string>
}

const installed = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** Written by tests/run/chromium.ts beside the browser that it unpacked. */
export const unpackedNote = fileURLToPath(new URL('../../.cache/chromium/launch.json', import.meta.url))

/** The browser to use. Throws when there is none. */
export async function findChromium(): Promise<Chromium> {
  const named = process.env.CHROMIUM_PATH
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return { executablePath: named }
    throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`)
  }
  const found = installed.find((path) => existsSync(path))
  if (found !== undefined) return { executablePath: found }
  if (existsSync(unpackedNote)) return readNote(await readFile(unpackedNote, 'utf8'))
  throw new Error('The browser tests need Chromium or Chrome: install one, name one with CHROMIUM_PATH, or let `npm test` fetch one.')
}

function readNote(text: string): Chromium {
  const { executablePath, env }: { executablePath: string; env: Record<string, string> } = JSON.parse(text)
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return { executablePath, env: { ...Object.fromEntries(inherited), ...env } }
}
