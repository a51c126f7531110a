/**
 * A write of the background happens once: it shows which attempt it belongs to, in the transaction that writes.
 *
 * In: a transaction, and the job with the number under which it was taken up. Out: nothing; the job's row is held until the transaction ends.
 * Refuses: by `JobLost`, when the job was cancelled, or taken up by somebody else because its worker was silent for too long.
 * Whoever holds the dossier's row too takes that one first, as whoever asks for work does.
 * Example: await holdFence(tx, { job: id, attempt: 2 })
 */
import type { Prisma } from '../generated/client.ts'

export interface Fence {
  readonly job: string
  readonly attempt: number
}

export class JobLost extends Error {
  constructor() {
    super('This piece of work is somebody else’s by now, or was cancelled.')
    this.name = 'JobLost'
  }
}

/** Tells a `JobLost` also across two copies of this module, as a bundler makes them. */
export function isJobLost(error: unknown): boolean {
  return error instanceof Error && error.name === 'JobLost'
}

export async function holdFence(tx: Prisma.TransactionClient, fence: Fence | undefined): Promise<void> {
  if (fence === undefined) return
  const held = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM job WHERE id = ${fence.job}::uuid AND attempt = ${fence.attempt} AND state = 'running' FOR SHARE`
  if (held.length === 0) throw new JobLost()
}
