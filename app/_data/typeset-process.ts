/**
 * Sets a report without holding up the pages: a long one keeps one core busy for many seconds.
 *
 * In: JSON of lib/report/render-pdf.ts. Out: the bytes of a PDF, the same as the terminal gives. Refuses: to wait for ever, and to set many
 * reports at once: they queue, because each takes a core and some hundred megabytes. Example: await typesetApart(printedReport(report))
 *
 * The same words are set once: the last few results are kept, so that a page may wait with a bar and fetch the file afterwards.
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { buffer, text } from 'node:stream/consumers'
import { AppError } from './errors.ts'

const LONGEST_MINUTES = 3

let last: Promise<unknown> = Promise.resolve()

/** A PDF of five hundred findings has some megabytes. */
const KEPT = 4

const kept = new Map<string, Promise<Uint8Array>>()

export async function typesetApart(json: string): Promise<Uint8Array> {
  const key = createHash('sha256').update(json).digest('hex')
  const known = kept.get(key)
  if (known !== undefined) return known
  const mine = last.then(() => setIn(json))
  last = mine.catch(() => {})
  kept.set(key, mine)
  // What failed may succeed the next time.
  mine.catch(() => kept.delete(key))
  for (const oldest of kept.keys()) if (kept.size > KEPT) kept.delete(oldest)
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
