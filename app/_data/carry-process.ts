/**
 * Runs an archive or a backup beside the app and hands its bytes on as they are made: neither memory nor the database of the pages waits
 * for a slow reader. On the embedded database it works on a copy of the data folder (prisma/backup/snapshot.ts).
 *
 * In: what to carry, whom for. Out: a stream, once there is a first byte. Refuses: 'blind' while somebody's conclusion is another's secret;
 * what fails later breaks the stream off, so that no browser takes half a file for a whole one.
 * Example: await carryApart(['archive', 'ferries', personId])
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { AppError } from './errors.ts'

const BLIND = 3

export async function carryApart(args: readonly string[]): Promise<ReadableStream<Uint8Array>> {
  // Not bundled: the child is the source file itself, run as the terminal runs its own.
  const entry = join(/* turbopackIgnore: true */ process.cwd(), 'app/_data/carry-child.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', entry, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  const complaint = text(child.stderr)
  // Not 'close', which waits for an output that nobody reads when there is nothing in it.
  const ended = once(child, 'exit').then(([code]) => code as number | null)
  const begun = await Promise.race([once(child.stdout, 'readable').then(() => true), once(child, 'error').then(() => false)])
  // At its end without a byte it is readable as well.
  if (!begun || child.stdout.readableLength === 0) {
    const code = await ended
    throw code === BLIND ? new AppError('blind') : new AppError('unexpected', `It ended with ${code ?? 'a signal'}: ${await complaint}`)
  }
  const pieces = async function* (): AsyncGenerator<Uint8Array> {
    try {
      yield* child.stdout as AsyncIterable<Uint8Array>
      const code = await ended
      if (code !== 0) throw new Error(`It ended with ${code ?? 'a signal'}: ${await complaint}`)
    } finally {
      child.kill('SIGKILL')
    }
  }
  return Readable.toWeb(Readable.from(pieces())) as ReadableStream<Uint8Array>
}
