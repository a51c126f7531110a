/**
 * `npm test`: everything that proves the work, from a fresh clone, with one command. The last line is `N passed, N failed`.
 * `npm test -- lint unit` runs those stages alone; tests/run/stages.ts lists them.
 * Only Node's own modules are imported before the packages are installed.
 */
import { ensureClient } from '../cli/setup/generate.mjs'
import { ensureInstalled } from '../cli/setup/install.mjs'
import { checkNode } from '../cli/setup/node-version.mjs'
import { quiet, root, Stop } from '../cli/setup/place.mjs'

try {
  process.chdir(root)
  Object.assign(process.env, quiet)
  checkNode(process.versions.node)
  await ensureInstalled()
  await ensureClient()
  const { register } = await import('tsx/esm/api')
  register()
  const { runStages } = await import('./run/stages.ts')
  process.exitCode = await runStages(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`${error instanceof Stop ? error.message : error instanceof Error ? error.stack : String(error)}\n`)
  process.stdout.write('0 passed, 1 failed\n')
  process.exitCode = 1
}
