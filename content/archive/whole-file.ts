/**
 * A file that appears whole, or not at all: written beside its place, and put there when it is finished.
 *
 * In:      a path, and what writes it. Out: what the writer gives back; null leaves nothing behind.
 * Refuses: a place that cannot be written (the system's own error). Only its owner may read it: notes before publication, and the hashes of
 *          passwords, are nobody else's business.
 * Example: await writeWhole('harbour.zip', async (file) => { await file.writeFile(bytes); return bytes.length })
 */
import { randomBytes } from 'node:crypto'
import { type FileHandle, open, rename, rm } from 'node:fs/promises'

export async function writeWhole<T extends object>(path: string, write: (file: FileHandle) => Promise<T | null>): Promise<T | null> {
  const draft = `${path}.${randomBytes(4).toString('hex')}.part`
  const file = await open(draft, 'wx', 0o600)
  try {
    const written = await write(file)
    if (written === null) return null
    await file.sync()
    await file.close()
    await rename(draft, path)
    return written
  } finally {
    await file.close().catch(() => {})
    await rm(draft, { force: true })
  }
}
