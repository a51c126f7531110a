/**
 * Builds the pages when their sources differ from those of the last build.
 * Out: .next, with the fingerprint of what it was built from beside it, written last: a build that was broken off counts as none.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { run } from './child.mjs'
import { hintScripts } from './compile-hints.mjs'
import { fingerprint } from './fingerprint.mjs'
import { root, Stop, say } from './place.mjs'

const sources = [
  'app',
  'jobs',
  'lib',
  'prisma',
  'content',
  'public',
  'cli/setup/compile-hints.mjs',
  'proxy.ts',
  'instrumentation.ts',
  'next.config.js',
  'package-lock.json',
  'tsconfig.json',
]
const notBuilt = ['prisma/generated', 'content/dossiers']
const stamp = join(root, '.next', 'variorum-built-from')

/** Builds if needed; true when it did. */
export async function ensureBuilt() {
  const now = fingerprint(sources, notBuilt)
  if (existsSync(join(root, '.next', 'BUILD_ID')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return false
  say('Building the pages (only after a change; about half a minute) …')
  const code = await run(process.execPath, [join(root, 'node_modules/next/dist/bin/next'), 'build'], {
    quietly: true,
    env: { NODE_ENV: 'production' },
  })
  if (code !== 0) throw new Stop('The pages could not be built; the messages are above.')
  hintScripts(join(root, '.next', 'static', 'chunks'))
  writeFileSync(stamp, now)
  return true
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await ensureBuilt()
