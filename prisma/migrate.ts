/**
 * Brings a database to the newest migration, with Prisma's own schema engine in WebAssembly.
 *
 * In:      an adapter factory on an open database (prisma/adapter.ts); the files of prisma/migrations.
 * Out:     the names of the migrations just applied; `_prisma_migrations` as `prisma migrate deploy` would have left it.
 * Refuses: a database whose history differs from ours (edited, failed or unknown migrations): `history-differs`.
 * Example: await migrate(embeddedAdapter(pglite)) // ['20261125120000_lay_the_store'], and [] the next time
 *
 * Why the engine's internal package: Prisma's command line downloads a native engine on its first use, and this house downloads
 * nothing. `@prisma/schema-engine-wasm` is that engine from the npm registry. It is not a public interface, so nothing else
 * imports it and tests/prisma/migrate.test.ts would notice a change. (docs/decisions/011.)
 */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { bindMigrationAwareSqlAdapterFactory, type SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { StoreError } from './errors.ts'

/** One folder of prisma/migrations. The checksum is the one Prisma records: sha256 of the script, in hex. */
export interface Migration {
  readonly name: string
  readonly script: string
  readonly checksum: string
}

type Engine = Awaited<ReturnType<typeof startEngine>>

const NO_FILTERS = { externalTables: [], externalEnums: [] }

/** The folder of this room, also when a bundler has moved this file: then the working directory is the project. */
export function storeRoom(): string {
  const here = path.dirname(fileURLToPath(import.meta.url))
  const found = [here, path.join(process.cwd(), 'prisma')].find((folder) =>
    existsSync(path.join(folder, 'migrations', 'migration_lock.toml')),
  )
  if (found === undefined)
    throw new StoreError('history-differs', `The migrations were not found beside ${here} nor under ${process.cwd()}.`)
  return found
}

/** The migrations on disk, in the order in which they are applied. */
export async function readMigrations(): Promise<readonly Migration[]> {
  const folder = path.join(storeRoom(), 'migrations')
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  return Promise.all(
    names.sort().map(async (name) => {
      const script = await readFile(path.join(folder, name, 'migration.sql'), 'utf8')
      return { name, script, checksum: createHash('sha256').update(script).digest('hex') }
    }),
  )
}

/** Those of the given names only; undefined, for all, without names. */
export async function migrationsUpTo(names: readonly string[] | undefined): Promise<readonly Migration[] | undefined> {
  return names === undefined ? undefined : (await readMigrations()).filter(({ name }) => names.includes(name))
}

/**
 * Applies what is missing and returns its names; an up-to-date database costs one query and no engine.
 *
 * @param migrations Those on disk, unless a test brings its own.
 *
 * The caller sees to it that only one process does this at a time (the folder lock, or an advisory lock on a server).
 */
export async function migrate(
  factory: SqlMigrationAwareDriverAdapterFactory,
  migrations?: readonly Migration[],
): Promise<readonly string[]> {
  const wanted = migrations ?? (await readMigrations())
  if (await isUpToDate(factory, wanted)) return []
  const engine = await startEngine(factory)
  try {
    const migrationsList = await engineList(wanted)
    await refuseForeignHistory(engine, migrationsList)
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: NO_FILTERS }).catch(inPlainWords)
    return appliedMigrationNames
  } finally {
    engine.free()
  }
}

/**
 * What separates the migrations from schema.prisma, as SQL; an empty string when nothing does.
 *
 * @param factory Its shadow database is used, never the database itself.
 */
export async function drift(factory: SqlMigrationAwareDriverAdapterFactory, schema?: string): Promise<string> {
  const file = path.join(storeRoom(), 'schema.prisma')
  const content = schema ?? (await readFile(file, 'utf8'))
  const engine = await startEngine(factory)
  try {
    const { exitCode, stdout } = await engine.diff({
      from: { tag: 'migrations', ...(await engineList(await readMigrations())) },
      to: { tag: 'schemaDatamodel', files: [{ path: file, content }] },
      script: true,
      exitCode: true,
      filters: NO_FILTERS,
    })
    return exitCode === 0 ? '' : (stdout ?? 'The schema and the migrations differ.')
  } finally {
    engine.free()
  }
}

/** True when every migration on disk, and no other, stands in the database as finished with the same checksum. */
async function isUpToDate(factory: SqlMigrationAwareDriverAdapterFactory, migrations: readonly Migration[]): Promise<boolean> {
  const adapter = await factory.connect()
  try {
    const table = await adapter.queryRaw(plain(`SELECT to_regclass('_prisma_migrations')::text`))
    if (table.rows[0]?.[0] === null) return false
    const applied = await adapter.queryRaw(
      plain(
        `SELECT migration_name, checksum, finished_at IS NOT NULL AS finished FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY migration_name COLLATE "C"`,
      ),
    )
    const rows = applied.rows.map(([name, checksum, finished]) => `${name} ${checksum} ${finished}`)
    return rows.join('\n') === migrations.map(({ name, checksum }) => `${name} ${checksum} true`).join('\n')
  } finally {
    await adapter.dispose()
  }
}

function plain(sql: string) {
  return { sql, args: [], argTypes: [] }
}

/** Says in plain words what `applyMigrations` would say as an engine error, and also refuses a database that is ahead of us. */
async function refuseForeignHistory(engine: Engine, migrationsList: Awaited<ReturnType<typeof engineList>>): Promise<void> {
  const { editedMigrationNames, failedMigrationNames, history } = await engine.diagnoseMigrationHistory({
    migrationsList,
    optInToShadowDatabase: false,
    filters: NO_FILTERS,
  })
  const unknown = history !== null && 'unpersistedMigrationNames' in history ? history.unpersistedMigrationNames : []
  const complaints = [
    failedMigrationNames.length > 0 && `migrations that failed half way: ${failedMigrationNames.join(', ')}`,
    editedMigrationNames.length > 0 && `migrations whose script is not ours: ${editedMigrationNames.join(', ')}`,
    unknown.length > 0 && `migrations that this version does not know (is it older than the database?): ${unknown.join(', ')}`,
  ].filter((complaint) => complaint !== false)
  if (complaints.length > 0) throw new StoreError('history-differs', `The database has ${complaints.join('; ')}. Nothing was changed.`)
}

/** The engine's message is a trace through its own code; the name of the migration and what the database said are in it. */
function inPlainWords(error: unknown): never {
  const trace = error instanceof Error ? error.message : String(error)
  const name = /migration_name="([^"]+)"/.exec(trace)?.[1] ?? 'of this version'
  const said = trace
    .split(/\n +0: /)[0]
    ?.replace('external connector error\n', '')
    .trim()
  throw new StoreError('migration-failed', `The migration ${name} could not be applied; none of it was kept. The database said: ${said}`, {
    cause: error,
  })
}

async function engineList(migrations: readonly Migration[]) {
  const baseDir = path.join(storeRoom(), 'migrations')
  return {
    baseDir,
    lockfile: { path: 'migration_lock.toml', content: await readFile(path.join(baseDir, 'migration_lock.toml'), 'utf8') },
    shadowDbInitScript: '',
    migrationDirectories: migrations.map(({ name, script }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: script } },
    })),
  }
}

let instantiated: Promise<typeof import('@prisma/schema-engine-wasm/schema_engine_bg')> | undefined

async function startEngine(factory: SqlMigrationAwareDriverAdapterFactory) {
  instantiated ??= instantiate()
  const { SchemaEngine } = await instantiated
  return SchemaEngine.new({ datamodels: undefined }, () => {}, bindMigrationAwareSqlAdapterFactory(factory))
}

/** The package's own entry imports the .wasm file as a module, which Node does not do without a flag; so it is started by hand, once. */
async function instantiate() {
  const bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const module = await WebAssembly.compile(await readFile(engineFile()))
  const { exports } = await WebAssembly.instantiate(module, { './schema_engine_bg.js': bindings as unknown as WebAssembly.ModuleImports })
  bindings.__wbg_set_wasm(exports)
  const start = exports.__wbindgen_start
  if (typeof start === 'function') start()
  return bindings
}

function engineFile(): string {
  let folder = storeRoom()
  for (;;) {
    const file = path.join(folder, 'node_modules', '@prisma', 'schema-engine-wasm', 'schema_engine_bg.wasm')
    if (existsSync(file)) return file
    const parent = path.dirname(folder)
    if (parent === folder) throw new StoreError('history-differs', 'The schema engine is not installed; run `npm install`.')
    folder = parent
  }
}
