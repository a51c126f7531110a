/**
 * The current comparison of a dossier, and the texts a new one is made from.
 *
 * In:      a slug. Out: `StoredComparison`, `SourceText[]`. Refuses: nothing; what is not there is null.
 * Example: const stored = await readComparison(store, 'harbour'); if (stored === null || stored.outdated) …compare again
 */
import type { Comparison, Finding, SourceText } from '../../lib/model.ts'
import type { Store } from '../client.ts'
import type { Prisma } from '../generated/client.ts'
import { fromJson, setHash } from '../json.ts'
import { type TerseComparison, type TerseFinding, wholeFindings, withSilent } from '../silent.ts'
import { atOneMoment } from '../transaction.ts'
import type { ComparisonInfo, StoredComparison } from '../views.ts'
import { correctionsHash } from './correction.ts'
import { newestSourceTexts, newestTexts } from './texts.ts'

/** The newest text of every source, in the dossier's order; null when there is no such dossier. */
export async function readTexts(store: Store, slug: string): Promise<readonly SourceText[] | null> {
  return atOneMoment(store, async (tx) => {
    const dossier = await tx.dossier.findUnique({ where: { slug }, select: { id: true } })
    return dossier && newestSourceTexts(tx, dossier.id)
  })
}

export async function readComparison(store: Store, slug: string): Promise<StoredComparison | null> {
  return atOneMoment(store, async (tx) => {
    const dossier = await tx.dossier.findUnique({ where: { slug }, select: { id: true } })
    return dossier && currentComparison(tx, dossier.id)
  })
}

/** Whether it is outdated, and of which version: without the result, which of many sources is tens of megabytes. */
export async function readComparisonInfo(store: Store, slug: string): Promise<ComparisonInfo | null> {
  return atOneMoment(store, async (tx) => {
    const dossier = await tx.dossier.findUnique({ where: { slug }, select: { id: true } })
    return dossier && currentInfo(tx, dossier.id)
  })
}

export async function currentComparison(db: Prisma.TransactionClient, dossierId: string): Promise<StoredComparison | null> {
  const info = await currentInfo(db, dossierId)
  if (info === null) return null
  return { ...info, comparison: await wholeComparison(db, info.id) }
}

/** A comparison as the engine told it. */
export async function wholeComparison(db: Prisma.TransactionClient, id: string): Promise<Comparison> {
  const rows = await db.$queryRaw<{ result: Prisma.JsonValue }[]>`SELECT whole_result(${id}::uuid) AS result`
  return withSilent(fromJson<TerseComparison>(rows[0]?.result ?? {}))
}

/** The same without the result itself, which may be many megabytes. */
export async function currentInfo(db: Prisma.TransactionClient, dossierId: string): Promise<ComparisonInfo | null> {
  const row = await db.comparison.findFirst({
    where: { currentOf: { some: { id: dossierId } } },
    select: { id: true, engineVersion: true, rules: true, setHash: true, corrections: true, createdAt: true },
  })
  if (row === null) return null
  const { createdAt, corrections, ...rest } = row
  const current = rest.setHash === setHash(await newestTexts(db, dossierId)) && corrections === (await correctionsHash(db, dossierId))
  return { ...rest, at: createdAt.toISOString(), outdated: !current }
}

/** Makes findings of the current comparison whole, as they were told: of many sources who is silent is not written out. */
export async function findingReader(db: Prisma.TransactionClient, dossierId: string): Promise<(body: Prisma.JsonValue) => Finding> {
  const current = await db.comparison.findFirst({ where: { currentOf: { some: { id: dossierId } } }, select: { sourceIds: true } })
  const whole = wholeFindings(current?.sourceIds ?? [])
  return (body) => whole(fromJson<TerseFinding>(body))
}
