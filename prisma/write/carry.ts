/**
 * What was said about a finding goes with it when a comparison gives it another id: its decision and its discussions.
 *
 * In:      the transaction of a comparison, pairs of ids. Out: how many decisions went. Refuses: to put two decisions on one finding; the one
 * that is there stays, the other keeps its lost finding and is shown with what it was decided on.
 * Example: await carry(tx, at, { dossierId, actor: 'Variorum', carried: [{ from: 'f-1', to: 'f-2' }] })
 */
import type { Prisma } from '../generated/client.ts'
import { writeAudit } from './audit.ts'

export interface Carried {
  readonly from: string
  readonly to: string
}

export async function carry(
  tx: Prisma.TransactionClient,
  at: Date,
  given: { readonly dossierId: string; readonly actor: string; readonly carried: readonly Carried[] },
): Promise<number> {
  const { dossierId, actor, carried } = given
  let count = 0
  for (const { from, to } of carried) {
    await tx.thread.updateMany({ where: { dossierId, findingId: from }, data: { findingId: to } })
    const decision = await tx.decision.findUnique({ where: { dossierId_findingId: { dossierId, findingId: from } } })
    if (decision === null || decision.version === 0) continue
    const there = await tx.decision.findUnique({ where: { dossierId_findingId: { dossierId, findingId: to } } })
    if (there !== null && there.version > 0) continue
    // A head without a version is the trace of a writer who was too late; it holds nothing.
    if (there !== null) await tx.decision.delete({ where: { id: there.id } })
    await tx.decision.update({ where: { id: decision.id }, data: { findingId: to } })
    await writeAudit(tx, at, {
      actor,
      action: 'decision.carry',
      dossierId,
      objectType: 'decision',
      objectId: decision.id,
      before: { finding: from },
      after: { finding: to },
    })
    count += 1
  }
  return count
}
