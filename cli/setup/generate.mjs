/**
 * Makes the database client (prisma/generated) when the schema or Prisma itself has changed.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { run } from './child.mjs'
import { fingerprint } from './fingerprint.mjs'
import { root, Stop, say } from './place.mjs'

const stamp = join(root, 'prisma/generated/.made-from')

/** Generates if needed; true when it did. */
export async function ensureClient() {
  const now = fingerprint(['prisma/schema.prisma', 'node_modules/prisma/package.json'])
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return false
  say('Generating the database client …')
  const code = await run(
    process.execPath,
    [join(root, 'node_modules/prisma/build/index.js'), 'generate', '--schema', 'prisma/schema.prisma'],
    {
      quietly: true,
      // Any existing program will do: generating needs no engine, but without this Prisma would try to download one.
      env: { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath },
    },
  )
  if (code !== 0) throw new Stop('The database client could not be generated; the messages are above.')
  writeFileSync(stamp, now)
  return true
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await ensureClient()
