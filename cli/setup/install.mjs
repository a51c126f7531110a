/**
 * Brings node_modules in line with package-lock.json, and leaves it alone when it already is.
 * In: the two lock files (npm keeps a second one, of what is really there, in node_modules/.package-lock.json).
 * Refuses: going on when `npm ci` fails.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './child.mjs'
import { root, Stop, say } from './place.mjs'

/** Installs if needed; true when it did. */
export async function ensureInstalled() {
  if (isInstalled(readLock('package-lock.json'), readLock('node_modules/.package-lock.json'))) return false
  say('Installing the packages (once; about a minute) …')
  // --ignore-scripts: no package may run a program, let alone download one, while it is installed.
  const args = ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error']
  const { program, before } = npm()
  const code = await run(program, [...before, ...args])
  if (code !== 0) throw new Stop(`The packages could not be installed (npm ended with ${code}); its messages are above.`)
  return true
}

/**
 * Every package that must be there is there, in that version. Packages for other systems are optional and may be missing.
 * @param {Lock | null} wanted
 * @param {Lock | null} present
 */
export function isInstalled(wanted, present) {
  if (wanted === null || present === null) return false
  return Object.entries(wanted.packages).every(([path, entry]) => {
    if (path === '' || entry.link === true) return true
    const found = present.packages[path]
    return found === undefined
      ? entry.optional === true || entry.devOptional === true || entry.peer === true
      : found.version === entry.version
  })
}

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean, link?: boolean }} Entry
 * @typedef {{ packages: Record<string, Entry> }} Lock
 * @param {string} path
 * @returns {Lock | null}
 */
function readLock(path) {
  const file = join(root, path)
  if (!existsSync(file)) return null
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** npm itself: the one that started us, else the one on the path. */
function npm() {
  const self = process.env.npm_execpath
  if (self?.endsWith('.js') && /npm-cli/.test(self)) return { program: process.execPath, before: [self] }
  return { program: process.platform === 'win32' ? 'npm.cmd' : 'npm', before: [] }
}
