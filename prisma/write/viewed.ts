/**
 * The mark that a person has looked at a finding as it reads now.
 *
 * In:      a slug, a finding, an account, and whether the mark is to stand. Out: whether it stands.
 * Refuses: a finding that is not among those of the dossier: 'not-found'.
 * Example: await markViewed(store, { dossier: 'harbour', finding: 'f-1', person: user.id, viewed: true })
 *
 * No audit row: it is a mark in one's own copy, not a change of the dossier.
 */
import type { Finding } from '../../lib/model.ts'
import type { Store } from '../client.ts'
import { StoreError } from '../errors.ts'
import { fromJson } from '../json.ts'
import { signatureOf } from '../read/desk-lines.ts'
import { transact } from '../transaction.ts'

export async function markViewed(
  store: Store,
  given: { readonly dossier: string; readonly finding: string; readonly person: string; readonly viewed: boolean },
): Promise<void> {
  await transact(store, async (tx) => {
    const row = await tx.finding.findFirst({ where: { id: given.finding, dossier: { slug: given.dossier } } })
    if (row === null) throw new StoreError('not-found', `The dossier has no finding "${given.finding}".`)
    const key = { dossierId: row.dossierId, userId: given.person, findingId: given.finding }
    if (!given.viewed) {
      await tx.viewed.deleteMany({ where: key })
      return
    }
    const { relation, readings } = fromJson<Finding>(row.body)
    const signature = signatureOf(
      relation,
      readings.map(({ normal }) => normal),
    )
    const mark = { signature, at: store.now() }
    await tx.viewed.upsert({ where: { dossierId_userId_findingId: key }, create: { ...key, ...mark }, update: mark })
  })
}
