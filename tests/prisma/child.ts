/** Processes of tests: a TypeScript file in children/, started with Node, its lines of output as they come. */
import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export interface Child {
  readonly process: ChildProcess
  /** All whole lines so far. */
  readonly lines: () => readonly string[]
  /** Resolves when a line starts so; rejects with all that was said when the process ends first. */
  readonly says: (start: string) => Promise<string>
  /** The exit code, or the signal; and what was said on stderr. */
  readonly ended: Promise<{ readonly code: number | string | null; readonly errors: string }>
}

export function startChild(name: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Child {
  const script = fileURLToPath(new URL(`children/${name}`, import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  let errors = ''
  child.stderr.on('data', (piece: Buffer) => {
    errors += piece.toString()
  })
  child.stdout.on('data', (piece: Buffer) => {
    said += piece.toString()
  })
  const ended = new Promise<{ code: number | string | null; errors: string }>((resolve) => {
    child.once('close', (code, signal) => resolve({ code: code ?? signal, errors }))
  })
  const lines = () => said.split('\n').slice(0, -1)
  const says = (start: string) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        const line = lines().find((candidate) => candidate.startsWith(start))
        if (line !== undefined) resolve(line)
      }
      child.stdout.on('data', look)
      look()
      ended.then(() => reject(new Error(`The process ended before it said "${start}":\n${said}\n${errors}`)))
    })
  return { process: child, lines, says, ended }
}
