/**
 * Sets a report without holding up the pages: a long one keeps one core busy for many seconds.
 *
 * In: JSON of lib/report/render-pdf.ts. Out: the bytes of a PDF, the same as the terminal gives. Refuses: to wait for ever, and to set many
 * reports at once: they queue, because each takes a core and some hundred megabytes. Example: await typesetApart(printedReport(report))
 *
 * The same words are set once: the last few results are kept, so that a page may wait with a bar and fetch the file afterwards.
 */
import { createHash } from 'node:crypto'
import { setApart } from '../../content/typeset/apart.ts'
import { AppError } from './errors.ts'

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
  try {
    return await setApart(json, process.cwd())
  } catch (error) {
    throw new AppError('unexpected', error instanceof Error ? error.message : String(error))
  }
}
