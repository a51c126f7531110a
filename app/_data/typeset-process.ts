/**
 * Sets a report without holding up the pages: a long one keeps one core busy for many seconds.
 *
 * In: JSON of lib/report/render-pdf.ts. Out: the bytes of a PDF, the same as the terminal gives. Refuses: to wait for ever, and to set many
 * reports at once: they queue, because each takes a core and some hundred megabytes. Example: await typesetApart(printedReport(report))
 */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { buffer, text } from 'node:stream/consumers'
import { AppError } from './errors.ts'

const LONGEST_MINUTES = 3

let last: Promise<unknown> = Promise.resolve()

export async function typesetApart(json: string): Promise<Uint8Array> {
  const mine = last.then(() => setIn(json))
  last = mine.catch(() => {})
  return mine
}

async function setIn(json: string): Promise<Uint8Array> {
  // Not bundled: the child is the source file itself, run as the terminal runs its own.
  const entry = join(/* turbopackIgnore: true */ process.cwd(), 'app/_data/typeset-child.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', entry], { stdio: 'pipe', timeout: LONGEST_MINUTES * 60_000 })
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  // A child that dies early closes its input; how it ended is told below.
  child.stdin.on('error', () => {})
  child.stdin.end(json)
  const [bytes, complaint] = await Promise.all([buffer(child.stdout), text(child.stderr)])
  const code = await ended
  if (code !== 0 || bytes.length === 0) throw new AppError('unexpected', `Typesetting ended with ${code ?? 'a signal'}: ${complaint}`)
  return bytes
}
