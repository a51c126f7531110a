/**
 * Compares texts without holding up the pages: long texts keep one core busy for a while, and a server that answers nobody meanwhile
 * would keep an editor from saving a note.
 *
 * In: the texts of a dossier, and what is proposed about them. Out: their comparison, the same bytes as the terminal gives; meanwhile how
 * many texts are read. Refuses: to wait for ever.
 * Example: await compareApart([{ path: 'a.md', text }, { path: 'b.md', text }], [], { signal, read: (texts) => … })
 */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { json, text } from 'node:stream/consumers'
import type { Comparison, SourceText } from '../lib/model.ts'
import type { Proposal } from '../lib/proposals/proposal.ts'

/** A thousand articles take minutes; what takes longer than this is not going to end well. */
const LONGEST_MINUTES = 60

interface Watching {
  readonly signal?: AbortSignal | undefined
  /** How many of the texts are read by now. */
  readonly read?: ((texts: number) => void) | undefined
}

export async function compareApart(
  texts: readonly SourceText[],
  proposals: readonly Proposal[],
  { signal, read }: Watching = {},
): Promise<Comparison> {
  // Not bundled: the child is the source file itself, run as the terminal runs its own.
  const entry = join(/* turbopackIgnore: true */ process.cwd(), 'jobs/compare-child.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', entry], {
    stdio: ['pipe', 'pipe', 'pipe', 'ipc'],
    timeout: LONGEST_MINUTES * 60_000,
  })
  const stop = (): void => {
    child.kill('SIGKILL')
  }
  signal?.addEventListener('abort', stop)
  try {
    const ended = new Promise<number | null>((resolve, reject) => {
      child.once('error', reject)
      child.once('close', resolve)
    })
    child.on('message', (said) => {
      if (typeof said === 'number') read?.(said)
    })
    // A child that dies early closes its input; how it ended is told below.
    child.stdin?.on('error', () => {})
    child.stdin?.end(JSON.stringify({ texts, proposals }))
    if (child.stdout === null || child.stderr === null) throw new Error('The comparison has no way to answer.')
    const [answer, complaint] = await Promise.all([json(child.stdout).catch(() => null), text(child.stderr)])
    const code = await ended
    signal?.throwIfAborted()
    if (code !== 0 || answer === null) throw new Error(`The comparison ended with ${code ?? 'a signal'}: ${complaint}`)
    return answer as Comparison
  } finally {
    signal?.removeEventListener('abort', stop)
  }
}
