/**
 * The typesetter in a process of its own, which it is given for one document.
 *
 * In: JSON of lib/report/render-pdf.ts. Out: the bytes of a PDF, the same as typeset.ts gives. Refuses: to wait for ever; a fault is an error
 * with what the process said. Example: await setApart(printedReport(report))
 *
 * The compiler of V8 that optimises is left out (`--liftoff-only`): it works for longer on the 28 MB of the typesetter than one document takes,
 * and what it makes is hardly faster at this work. Without it, and without looking for long words everywhere (report.typ), 120 findings took
 * 5.8 s of processor time where they took 9.3 s, measured side by side on a busy machine.
 */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { buffer, text } from 'node:stream/consumers'

const LONGEST_MINUTES = 3

/** @param root The folder of the program: a server that was built knows its own files by another name. */
export async function setApart(json: string, root: string): Promise<Uint8Array> {
  // Not bundled: the child is the source file itself, run as the terminal runs its own.
  const entry = join(/* turbopackIgnore: true */ root, 'content/typeset/child.ts')
  const options = { stdio: 'pipe', timeout: LONGEST_MINUTES * 60_000, cwd: root } as const
  const child = spawn(process.execPath, ['--liftoff-only', '--import', 'tsx', entry], options)
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  // A child that dies early closes its input; how it ended is told below.
  child.stdin.on('error', () => {})
  child.stdin.end(json)
  const [bytes, complaint] = await Promise.all([buffer(child.stdout), text(child.stderr)])
  const code = await ended
  if (code !== 0 || bytes.length === 0) throw new Error(`Typesetting ended with ${code ?? 'a signal'}: ${complaint}`)
  return bytes
}
