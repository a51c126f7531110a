/**
 * Bytes that are kept under their hash: originals of documents, archives of fetches, files of published reports.
 *
 * In:      a transaction, when, the bytes. Out: their hash; the same bytes are kept once. Refuses: nothing.
 * Example: const hash = await keepFile(tx, store.now(), bytes)
 */
import type { Prisma } from '../generated/client.ts'
import { sha256 } from '../json.ts'

export async function keepFile(tx: Prisma.TransactionClient, at: Date, bytes: Uint8Array): Promise<string> {
  const hash = sha256(bytes)
  await tx.storedFile.createMany({
    data: { sha256: hash, size: bytes.length, bytes: new Uint8Array(bytes), createdAt: at },
    skipDuplicates: true,
  })
  return hash
}
