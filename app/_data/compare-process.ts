/**
 * Compares texts without holding up the pages: long texts keep one core busy for a while, and a server that answers nobody meanwhile
 * would keep an editor from saving a note.
 *
 * In: the texts of a dossier, and what is proposed about them. Out: their comparison, the same bytes as the terminal gives. Refuses: to wait for ever.
 * Example: await compareApart([{ path: 'a.md', text }, { path: 'b.md', text }], [])
 */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { json, text } from 'node:stream/consumers'
import type { Comparison, SourceText } from '../../lib/model.ts'
import type { Proposal } from '../../lib/proposals/proposal.ts'
import { AppError } from './errors.ts'

/** Sixty news articles take seconds; what takes longer than this is not going to end well. */
const LONGEST_MINUTES = 15

export async function compareApart(texts: readonly SourceText[], proposals: readonly Proposal[]): Promise<Comparison> {
  // Not bundled: the child is the source file itself, run as the terminal runs its own.
  const entry = join(/* turbopackIgnore: true */ process.cwd(), 'app/_data/compare-child.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', entry], { stdio: 'pipe', timeout: LONGEST_MINUTES * 60_000 })
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  // A child that dies early closes its input; how it ended is told below.
  child.stdin.on('error', () => {})
  child.stdin.end(JSON.stringify({ texts, proposals }))
  const [answer, complaint] = await Promise.all([json(child.stdout).catch(() => null), text(child.stderr)])
  const code = await ended
  if (code !== 0 || answer === null) {
    throw new AppError('unexpected', `The comparison ended with ${code ?? 'a signal'}: ${complaint}`)
  }
  return answer as Comparison
}
