/**
 * `npm start`: from a fresh clone to a served page, one step after the other, each in plain words.
 * Only Node's own modules are imported before the packages are installed.
 *
 *   node version → packages → database client → port → database and sample dossiers → pages → server
 *
 * The embedded database can be open in one process only, so it is prepared by a child that ends before the server opens it.
 */
import { join } from 'node:path'
import { ensureBuilt } from './setup/build.mjs'
import { run, stopChildren } from './setup/child.mjs'
import { ensureClient } from './setup/generate.mjs'
import { ensureInstalled } from './setup/install.mjs'
import { checkNode } from './setup/node-version.mjs'
import { stopWithNpm } from './setup/parent.mjs'
import { quiet, root, Stop, say } from './setup/place.mjs'
import { checkPort, readPort, serve } from './setup/serve.mjs'

const dev = process.argv.includes('--dev')
// After `variorum prepare` nothing is left to prepare: whoever starts many times saves the seconds it takes to find that out.
const prepared = process.argv.includes('--prepared')

/** @type {{ close: () => Promise<void> } | null} */
let server = null
let stopping = false

/** @param {NodeJS.Signals} signal */
async function stop(signal) {
  if (stopping) return
  stopping = true
  stopChildren(signal)
  if (server !== null) {
    say('Stopping …')
    await server.close()
  }
  process.exit(server === null ? 130 : 0)
}

process.once('SIGINT', stop)
process.once('SIGTERM', stop)
process.once('SIGHUP', stop)
stopWithNpm(stop)

async function start() {
  checkNode(process.versions.node)
  Object.assign(process.env, quiet)
  await ensureInstalled()
  await ensureClient()
  const port = readPort(process.env.PORT)
  await checkPort(port)
  if (!prepared) await prepareDatabase()
  if (dev) return watch(port)
  await ensureBuilt()
  Object.assign(process.env, { NODE_ENV: 'production' })
  process.chdir(root)
  const serving = await serve(port)
  server = serving
  say(`Variorum is ready: ${serving.url}\nStop it with Ctrl+C; everything is kept.`)
}

async function prepareDatabase() {
  const code = await run(process.execPath, [join(root, 'cli/variorum.js'), 'prepare'])
  if (code !== 0) throw new Stop('The database could not be prepared; the reason is above.')
}

/**
 * `npm run dev`: the same, but the pages follow every change.
 * @param {number} port
 */
async function watch(port) {
  const next = join(root, 'node_modules/next/dist/bin/next')
  process.exitCode = await run(process.execPath, [next, 'dev', '--hostname', '127.0.0.1', '--port', String(port)])
}

start().catch((error) => {
  if (stopping) return
  stopChildren('SIGTERM')
  process.stderr.write(`${error instanceof Stop ? error.message : error?.stack}\n`)
  process.exit(1)
})
