/**
 * Copies a folder whole, with the system's own program: a data folder of the embedded database has more than a thousand files, and Node's
 * copying takes ten times the processor time of `cp`.
 * Refuses: a target that is there.
 */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)

export async function copyFolder(from: string, to: string): Promise<void> {
  if (existsSync(to)) throw new Error(`${to} is there already.`)
  if (process.platform === 'win32') await cp(from, to, { recursive: true })
  else await run('cp', ['-R', from, to])
}
