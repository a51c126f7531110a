/**
 * The thread that converts documents, one a process.
 *
 * In: nothing. Out: the same thread every time. Refuses: nothing. Example: await takeFile(converting(), file)
 */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Converting, openConverting } from '../content/convert/convert-apart.ts'

const shared = globalThis as typeof globalThis & { variorumConverting?: Converting | undefined }

export function converting(): Converting {
  // Not bundled: the thread is the source file itself, run as the terminal runs its own.
  const worker = pathToFileURL(join(/* turbopackIgnore: true */ process.cwd(), 'content/convert/convert-worker.mjs'))
  shared.variorumConverting ??= openConverting({ worker })
  return shared.variorumConverting
}

export async function closeConverting(): Promise<void> {
  await shared.variorumConverting?.close()
  shared.variorumConverting = undefined
}
