/**
 * A result of the engine, kept whole, and its findings as rows.
 *
 * In:      a dossier's slug and a `variorum/comparison@1`. Out: stored and current, or 'outdated' when the sources changed meanwhile.
 * Refuses: a comparison of texts the dossier does not have, or with other corrections, is outdated, not an error: the caller compares again.
 * Example: const saved = await saveComparison(store, { dossier: 'harbour', comparison: await compare(texts), author: 'Variorum' })
 */
import type { Comparison } from '../../lib/model.ts'
import type { Store } from '../client.ts'
import type { Prisma } from '../generated/client.ts'
import { checkFilled, LIMITS } from '../guards.ts'
import { type Fence, holdFence } from '../jobs/fence.ts'
import { asJson, setHash } from '../json.ts'
import { correctionsHash, hashOfIds } from '../read/correction.ts'
import { newestTexts } from '../read/texts.ts'
import type { TerseFinding } from '../silent.ts'
import { transact } from '../transaction.ts'
import { writeAudit } from './audit.ts'
import { type Carried, carry } from './carry.ts'
import { keptForm } from './comparison-text.ts'
import { lockDossier } from './dossier.ts'

export type SavedComparison =
  | {
      readonly ok: true
      readonly id: string /** False when the very same result was there and current already. */
      readonly changed: boolean
    }
  | { readonly ok: false; readonly reason: 'outdated' }

/** Rows of one INSERT; eleven columns each stay well below the 32,767 parameters of a statement. */
const BATCH = 1_000

export async function saveComparison(
  store: Store,
  given: {
    readonly dossier: string
    readonly comparison: Comparison
    readonly author: string
    /** Findings that have another id now: what was said about them goes with them. */
    readonly carried?: readonly Carried[]
    /** Of the piece of background work that writes it. */
    readonly fence?: Fence | undefined
    /** From so many sources on who is silent is not written out. */
    readonly many?: number
  },
): Promise<SavedComparison> {
  const actor = checkFilled('author', given.author, LIMITS.author)
  const { generator, sources } = given.comparison
  const { text, sha256: resultSha256, findings, possible, sourceIds } = keptForm(given.comparison, given.many)
  return transact(store, async (tx) => {
    const at = store.now()
    const dossierId = await lockDossier(tx, given.dossier)
    await holdFence(tx, given.fence)
    const set = setHash(sources)
    const corrections = hashOfIds((given.comparison.proposals ?? []).map((proposal) => proposal.id))
    const fits = set === setHash(await newestTexts(tx, dossierId)) && corrections === (await correctionsHash(tx, dossierId))
    if (!fits) return { ok: false, reason: 'outdated' }

    const { currentComparisonId } = await tx.dossier.findUniqueOrThrow({ where: { id: dossierId }, select: { currentComparisonId: true } })
    const same = await tx.comparison.findUnique({ where: { dossierId_resultSha256: { dossierId, resultSha256 } }, select: { id: true } })
    if (same !== null && same.id === currentComparisonId) return { ok: true, id: same.id, changed: false }

    const { id } =
      same ??
      (await tx.comparison.create({
        data: {
          dossierId,
          setHash: set,
          engineVersion: generator.version,
          rules: generator.rules,
          corrections,
          result: JSON.parse(text) as Prisma.InputJsonValue,
          sourceIds: [...sourceIds],
          resultSha256,
          createdAt: at,
        },
        select: { id: true },
      }))
    await tx.finding.deleteMany({ where: { dossierId } })
    const rows = [...findings.map(rowOf('finding', 0)), ...possible.map(rowOf('possible', findings.length))]
    for (let start = 0; start < rows.length; start += BATCH) {
      await tx.finding.createMany({ data: rows.slice(start, start + BATCH).map((row) => ({ ...row, dossierId, comparisonId: id })) })
    }
    await tx.dossier.update({ where: { id: dossierId }, data: { currentComparisonId: id, updatedAt: at } })
    const carried = await carry(tx, at, { dossierId, actor, carried: given.carried ?? [] })
    await writeAudit(tx, at, {
      actor,
      action: 'comparison.save',
      dossierId,
      objectType: 'comparison',
      objectId: id,
      before: currentComparisonId === null ? null : { id: currentComparisonId },
      after: { id, setHash: set, generator, findings: findings.length, possible: possible.length, carried },
    })
    return { ok: true, id, changed: true }
  })
}

function rowOf(tier: 'finding' | 'possible', first: number) {
  return (finding: TerseFinding, index: number) => ({
    id: finding.id,
    tier,
    position: first + index,
    kind: finding.kind,
    relation: finding.relation,
    severity: finding.severity,
    question: finding.question,
    body: asJson('finding', finding),
  })
}
