/**
 * Where this copy of Variorum stands, and how it speaks while it starts.
 * Out: `root` (the folder with package.json), `say` (a step in plain words), `Stop` (an error whose message is for the reader, without a stack).
 */
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** A reason not to go on, worded for the person at the terminal. */
export class Stop extends Error {}

/**
 * Prints one step of the start.
 * @param {string} line
 */
export function say(line) {
  process.stdout.write(`${line}\n`)
}

/** Settings for every child process: no telemetry, no update checks, no downloads. */
export const quiet = {
  NEXT_TELEMETRY_DISABLED: '1',
  CHECKPOINT_DISABLE: '1',
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
  NO_UPDATE_NOTIFIER: '1',
}
