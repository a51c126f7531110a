/**
 * Runs another program and waits for it; when we are told to stop, it is stopped too.
 * Example: `await run(process.execPath, ['build.js'], { quietly: true })` resolves to its exit code.
 */
import { spawn } from 'node:child_process'
import { quiet, root } from './place.mjs'

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()

/** Stops every child that is still running. @param {NodeJS.Signals} signal */
export function stopChildren(signal) {
  for (const child of running) child.kill(signal)
}

/**
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, quietly?: boolean }} [options] `quietly` keeps the output back and shows it only if the program fails
 * @returns {Promise<number>} its exit code
 */
export function run(program, args, { env = {}, quietly = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...quiet, ...env },
      stdio: ['ignore', quietly ? 'pipe' : 'inherit', quietly ? 'pipe' : 'inherit'],
    })
    running.add(child)
    /** @type {Buffer[]} */
    const kept = []
    child.stdout?.on('data', (piece) => kept.push(piece))
    child.stderr?.on('data', (piece) => kept.push(piece))
    child.on('error', reject)
    child.on('close', (code, signal) => {
      running.delete(child)
      if (code !== 0 && kept.length > 0 && signal === null) process.stderr.write(Buffer.concat(kept))
      resolve(code ?? 1)
    })
  })
}
