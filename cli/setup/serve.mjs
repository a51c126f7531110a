/**
 * Serves the built pages from this very process, so that there is one process to stop and none to leave behind.
 * In: a port (0 takes any free one). Refuses: a taken port, before any work is done (`checkPort`) and when it comes to it.
 * Bound to 127.0.0.1: whoever is elsewhere comes through a proxy, which speaks TLS and says whom it speaks for.
 */
import { createServer } from 'node:http'
import { createServer as createProbe } from 'node:net'
import { root, Stop } from './place.mjs'

const host = '127.0.0.1'

/**
 * The port that PORT names, 3000 without one.
 * @param {string | undefined} text
 */
export function readPort(text) {
  if (text === undefined || text.trim() === '') return 3000
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Stop(`PORT must be a whole number from 0 to 65535, not "${text}".`)
  return port
}

/**
 * Fails early when the port is taken.
 * @param {number} port
 * @returns {Promise<void>}
 */
export function checkPort(port) {
  return new Promise((resolve, reject) => {
    const probe = createProbe()
    probe.once('error', (error) => reject(explain(error, port)))
    probe.listen(port, host, () => probe.close(() => resolve()))
  })
}

/**
 * @param {number} port
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve(port) {
  const { default: next } = await import('next')
  const app = next({ dev: false, dir: root, hostname: host, port })
  await app.prepare()
  const handle = app.getRequestHandler()
  const server = createServer((request, response) => {
    handle(request, response).catch((/** @type {unknown} */ error) => {
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  })
  await listen(server, port)
  const address = server.address()
  const real = typeof address === 'object' && address !== null ? address.port : port
  const url = `http://${host}:${real}`
  await warm(url)
  return { url, close: () => close(server, app) }
}

/**
 * Asks for the first page ourselves: it opens the database and loads the engine, and no visitor should wait for that.
 * @param {string} url
 */
async function warm(url) {
  const answer = await fetch(url)
  await answer.arrayBuffer()
  if (answer.status >= 500) process.stderr.write(`The first page answers with an error (${answer.status}).\n`)
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<void>}
 */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(explain(error, port)))
    server.listen(port, host, () => resolve())
  })
}

/**
 * Answers what is being answered (at most three seconds), then lets go.
 * @param {import('node:http').Server} server
 * @param {{ close: () => Promise<void> }} app
 */
async function close(server, app) {
  const closed = new Promise((resolve) => server.close(resolve))
  server.closeIdleConnections()
  const cut = setTimeout(() => server.closeAllConnections(), 3000)
  await closed
  clearTimeout(cut)
  await app.close()
  await closeStore()
}

/**
 * The pages and their worker run in this process and stand on the global object (prisma/client.ts, app/_data/job-worker.ts); they have no
 * moment of their own to end.
 */
async function closeStore() {
  const { variorumStore, variorumWorker } =
    /** @type {{ variorumStore?: Promise<{ close: () => Promise<void> }>, variorumWorker?: Promise<{ stop: () => Promise<void> }> }} */ (
      globalThis
    )
  // A worker that never found its database is not waited for.
  const started = variorumStore === undefined ? undefined : variorumWorker
  await (await started?.catch(() => undefined))?.stop()
  const store = await variorumStore?.catch(() => undefined)
  await store?.close()
}

/**
 * @param {NodeJS.ErrnoException} error
 * @param {number} port
 */
function explain(error, port) {
  if (error.code === 'EADDRINUSE') {
    return new Stop(
      `Port ${port} is taken by another program (perhaps a Variorum that is already running).\nStop it, or choose another port: PORT=${port + 1} npm start`,
    )
  }
  if (error.code === 'EACCES') return new Stop(`Port ${port} may not be used by this user. Choose one above 1023: PORT=3000 npm start`)
  return error
}
