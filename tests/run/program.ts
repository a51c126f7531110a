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

/** Where the words of a program go: straight to whoever looks, or to someone who keeps them until they can be read in one piece. */
export type Output = 'straight' | ((piece: Buffer) => void)

/** Resolves to the exit code; a program ended by a signal counts as 1. */
export function runProgram(args: readonly string[], output: Output, env: Readonly<Record<string, string>> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const stream = output === 'straight' ? 'inherit' : 'pipe'
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', stream, stream],
      detached: true,
    })
    if (output !== 'straight') for (const words of [child.stdout, child.stderr]) words?.on('data', output)
    const group = child.pid
    if (group !== undefined) groups.add(group)
    child.once('error', reject)
    child.once('exit', () => {
      if (group !== undefined) {
        signalGroup(group, 'SIGKILL')
        groups.delete(group)
      }
    })
    // When it has ended and every word of it has been heard.
    child.once('close', (code) => resolve(code ?? 1))
  })
}

function signalGroup(group: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-group, signal)
  } catch {
    // The group is empty: everything has ended by itself, which is what we want.
  }
}
