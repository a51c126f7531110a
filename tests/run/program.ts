/**
 * Runs a program of node_modules in a process group of its own, and ends whatever of that group is left when it has ended:
 * a test that forgot its server must not leave it behind.
 */
import { spawn } from 'node:child_process'
import { stopWithNpm } from '../../cli/setup/parent.mjs'
import { root } from '../../cli/setup/place.mjs'

const groups = new Set<number>()
let asked = false

/** Passes Ctrl+C on: a group of its own does not get it from the terminal. */
export const stopEverything = {
  asked: (): boolean => asked,
  listen: (): void => {
    const stop = (signal: NodeJS.Signals): void => {
      asked = true
      for (const group of groups) signalGroup(group, signal)
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
    stopWithNpm(stop)
  },
}

stopEverything.listen()

/** Resolves to the exit code; a program ended by a signal counts as 1. */
export function runProgram(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: true,
    })
    const group = child.pid
    if (group !== undefined) groups.add(group)
    child.once('error', reject)
    child.once('exit', (code) => {
      if (group !== undefined) {
        signalGroup(group, 'SIGKILL')
        groups.delete(group)
      }
      resolve(code ?? 1)
    })
  })
}

function signalGroup(group: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-group, signal)
  } catch {
    // The group is empty: everything has ended by itself, which is what we want.
  }
}
