/**
 * A result of the engine is kept: what it says of its findings where that is not there already, and then the comparison that names it.
 *
 * In:      a dossier's slug and a `variorum/comparison@1`, or what is to be kept of one that another process holds. Out: stored and current, or
 *          'outdated' when the sources changed meanwhile.
 * Refuses: a comparison of texts the dossier does not have, or with other corrections, is outdated, not an error: the caller compares again.
 * Example: const saved = await saveComparison(store, { dossier: 'harbour', comparison: await compare(texts), author: 'Variorum' })
 *
 * docs/decisions/093.
 */
import type { Comparison } from '../../lib/model.ts'
import type { Store } from '../client.ts'
import type { Prisma } from '../generated/client.ts'
import { checkFilled, LIMITS } from '../guards.ts'
import { type Fence, holdFence } from '../jobs/fence.ts'
import { setHash } from '../json.ts'
import { correctionsHash, hashOfIds } from '../read/correction.ts'
import { newestTexts } from '../read/texts.ts'
import { arrayOf } from '../sql.ts'
import { transact } from '../transaction.ts'
import { uuid7 } from '../uuid7.ts'
import { writeAudit } from './audit.ts'
import { type Carried, carry } from './carry.ts'
import { type FoundComparison, held, keptForm } from './comparison-text.ts'
import { lockDossier } from './dossier.ts'
import { type FindingTexts, missingTexts, writeFindingTexts } from './finding-texts.ts'

export type SavedComparison =
  | {
      readonly ok: true
      readonly id: string /** False when the very same result was there and current already. */
      readonly changed: boolean
    }
  | { readonly ok: false; readonly reason: 'outdated' }

interface Saving {
  readonly dossier: string
  readonly author: string
  /** Findings that have another id now: what was said about them goes with them. */
  readonly carried?: readonly Carried[]
  /** Of the piece of background work that writes it. */
  readonly fence?: Fence | undefined
}

export async function saveComparison(
  store: Store,
  {
    comparison,
    many,
    ...saving
  }: Saving & {
    readonly comparison: Comparison
    /** From so many sources on who is silent is not written out. */
    readonly many?: number
  },
): Promise<SavedComparison> {
  const { found, rows } = held(keptForm(comparison, many))
  return saveFound(store, { ...saving, found, rows: async (keys) => rows(keys) })
}

/** The same of a comparison that is elsewhere: `rows` fetches what is said of the findings that are not there. */
export async function saveFound(
  store: Store,
  given: Saving & Omit<FindingTexts, 'keys'> & { readonly found: FoundComparison },
): Promise<SavedComparison> {
  const actor = checkFilled('author', given.author, LIMITS.author)
  const { found } = given
  const { generator, sources, proposals = [] }: Pick<Comparison, 'generator' | 'sources' | 'proposals'> = JSON.parse(found.head)
  const about = { set: setHash(sources), corrections: hashOfIds(proposals.map(({ id }) => id)), sha256: found.sha256 }

  const early = await transact(store, async (tx) => {
    const dossierId = await lockDossier(tx, given.dossier)
    await holdFence(tx, given.fence)
    return { dossierId, ...(await standingOf(tx, dossierId, about)) }
  })
  if (early.answer !== null) return early.answer
  const keys = [...found.findings, ...found.possible]
  if (early.same === null) await writeFindingTexts(store, early.dossierId, { ...given, keys })

  return transact(store, async (tx) => {
    const at = store.now()
    const dossierId = await lockDossier(tx, given.dossier)
    await holdFence(tx, given.fence)
    const { answer, same, current } = await standingOf(tx, dossierId, about)
    if (answer !== null) return answer
    const id = same ?? uuid7()
    if (same === null) {
      const lost = await missingTexts(tx, dossierId, keys)
      if (lost.length > 0) throw new Error(`What the comparison says of ${lost.length} findings was not given.`)
      await tx.$executeRaw`
        INSERT INTO comparison (id, dossier_id, set_hash, engine_version, rules, corrections, result, findings, possible, source_ids,
          result_sha256, created_at)
        VALUES (${id}::uuid, ${dossierId}::uuid, ${about.set}, ${generator.version}, ${generator.rules}, ${about.corrections},
          ${found.head}::json, ${arrayOf(found.findings)}::uuid[], ${arrayOf(found.possible)}::uuid[], ${found.sourceIds}::text[],
          ${found.sha256}, ${at}::timestamp)`
    }
    await tx.dossier.update({ where: { id: dossierId }, data: { currentComparisonId: id, updatedAt: at } })
    const carried = await carry(tx, at, { dossierId, actor, carried: given.carried ?? [] })
    await writeAudit(tx, at, {
      actor,
      action: 'comparison.save',
      dossierId,
      objectType: 'comparison',
      objectId: id,
      before: current === null ? null : { id: current },
      after: { id, setHash: about.set, generator, findings: found.findings.length, possible: found.possible.length, carried },
    })
    return { ok: true, id, changed: true }
  })
}

/** How a result stands to the dossier: whether there is nothing to do, and what is there. */
async function standingOf(
  tx: Prisma.TransactionClient,
  dossierId: string,
  about: { readonly set: string; readonly corrections: string; readonly sha256: string },
): Promise<{ readonly answer: SavedComparison | null; readonly same: string | null; readonly current: string | null }> {
  const fits = about.set === setHash(await newestTexts(tx, dossierId)) && about.corrections === (await correctionsHash(tx, dossierId))
  const { currentComparisonId: current } = await tx.dossier.findUniqueOrThrow({
    where: { id: dossierId },
    select: { currentComparisonId: true },
  })
  const where = { dossierId_resultSha256: { dossierId, resultSha256: about.sha256 } }
  const same = (await tx.comparison.findUnique({ where, select: { id: true } }))?.id ?? null
  if (!fits) return { answer: { ok: false, reason: 'outdated' }, same, current }
  return { answer: same !== null && same === current ? { ok: true, id: same, changed: false } : null, same, current }
}
