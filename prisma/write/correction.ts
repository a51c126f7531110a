/**
 * Corrections: what an editor says beside the engine is added, taken back and brought back; nothing is ever changed.
 *
 * In:      the fields of a proposal, its scope, who says so and why. Out: the id, or that somebody was faster.
 * Refuses: unknown dossiers and corrections ('not-found'), characters and lengths, a scope that is none ('invalid').
 * Example: await addCorrection(store, { dossierId, id, finding: 'f-1', scope: 'here', body: { kind: 'not-a-claim', claims }, why, author })
 */
import type { Store } from '../client.ts'
import type { CorrectionScope } from '../correction-views.ts'
import type { PersonName } from '../discussion-views.ts'
import { StoreError } from '../errors.ts'
import { checkFilled, checkId, checkText, LIMITS } from '../guards.ts'
import { asJson, jsonText } from '../json.ts'
import { transact } from '../transaction.ts'
import { writeAudit } from './audit.ts'

export interface NewCorrection {
  readonly dossierId: string
  /** Chosen by the sender, so that an answer lost on the way adds no second one. */
  readonly id: string
  readonly finding: string | null
  readonly scope: CorrectionScope
  readonly body: object & { readonly kind: string }
  readonly why: string
  readonly author: PersonName
}

const SCOPES: Readonly<Record<CorrectionScope, true>> = { here: true, dossier: true, always: true }
/** In UTF-16 units of JSON: a merge of hundreds of claims, each with its surroundings. */
const LONGEST_BODY = 1_000_000

export async function addCorrection(store: Store, given: NewCorrection): Promise<{ readonly id: string; readonly repeated: boolean }> {
  const id = checkId('correction', given.id)
  const author = checkFilled('author', given.author.name, LIMITS.author)
  const why = checkText('reason', given.why, LIMITS.rationale)
  if (!Object.hasOwn(SCOPES, given.scope)) throw new StoreError('invalid', `There is no scope "${given.scope}".`)
  if (jsonText('correction', given.body).length > LONGEST_BODY)
    throw new StoreError('too-long', 'The correction speaks of too many claims.')
  return transact(store, async (tx) => {
    const at = store.now()
    const { dossierId, scope, body } = given
    const row = { id, dossierId, findingId: given.finding, scope, kind: body.kind, body: asJson('correction', body), why, author }
    const { count } = await tx.correction.createMany({ data: { ...row, authorId: given.author.id, at }, skipDuplicates: true })
    if (count === 0) {
      const there = await tx.correction.findFirst({ where: { id, dossierId, authorId: given.author.id }, select: { id: true } })
      if (there === null) throw new StoreError('invalid', 'This correction has been made already.')
      return { id, repeated: true }
    }
    await writeAudit(tx, at, {
      actor: author,
      actorId: given.author.id,
      action: 'correction.add',
      dossierId,
      objectType: 'correction',
      objectId: id,
      before: null,
      after: { finding: given.finding, scope, why, ...body },
    })
    return { id, repeated: false }
  })
}

/** Takes a correction back, or brings it back; doing what is done already changes nothing. */
export async function turnCorrection(
  store: Store,
  given: { readonly dossierId: string; readonly id: string; readonly what: 'retracted' | 'restored'; readonly author: PersonName },
): Promise<{ readonly changed: boolean }> {
  const id = checkId('correction', given.id)
  const author = checkFilled('author', given.author.name, LIMITS.author)
  return transact(store, async (tx) => {
    const at = store.now()
    // Locked, so that of two who turn it at once the second sees what the first did.
    // By its name and not by its row: the program's own role may not change history, and a row lock is a right to change.
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${id}, 0))::text`
    const rows = await tx.$queryRaw<{ id: string }[]>`
      SELECT id::text FROM correction WHERE id = ${id}::uuid AND dossier_id = ${given.dossierId}::uuid`
    if (rows.length === 0) throw new StoreError('not-found', 'There is no such correction in this dossier.')
    const last = await tx.correctionEvent.findFirst({ where: { correctionId: id }, orderBy: { number: 'desc' } })
    const now = last?.what ?? 'restored'
    if (now === given.what) return { changed: false }
    await tx.correctionEvent.create({
      data: { correctionId: id, number: (last?.number ?? 0) + 1, what: given.what, author, authorId: given.author.id, at },
    })
    await writeAudit(tx, at, {
      actor: author,
      actorId: given.author.id,
      action: given.what === 'retracted' ? 'correction.retract' : 'correction.restore',
      dossierId: given.dossierId,
      objectType: 'correction',
      objectId: id,
      before: { active: given.what === 'retracted' },
      after: { active: given.what === 'restored' },
    })
    return { changed: true }
  })
}
