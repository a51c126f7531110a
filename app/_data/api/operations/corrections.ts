/** Corrections: what is said beside the engine, added, taken back and brought back. */
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { proposalSchema } from '../../../../lib/proposals/proposal.ts'
import { sharedStore } from '../../../../prisma/client.ts'
import { type CorrectionView, readCorrections, readProposalResults } from '../../../../prisma/read.ts'
import { addCorrection, turnCorrection } from '../../../../prisma/write.ts'
import { AppError, problemOf } from '../../errors.ts'
import { publish } from '../../live.ts'
import { runComparison } from '../../run-comparison.ts'
import { operation } from '../operation.ts'
import { listOf, pieceAnswer, pieceQuery } from '../pages.ts'
import { Refusal } from '../refusal.ts'
import { correctionShape } from '../shapes.ts'
import { authorOf } from './author.ts'

const tag = 'corrections'
const under = '/dossiers/{dossier}/corrections'

export const correctionOperations = [
  operation({
    id: 'listCorrections',
    method: 'GET',
    path: under,
    tag,
    summary: 'The corrections of a dossier, those that are heard in every dossier among them, the newest first',
    action: 'dossier:read',
    query: z.strictObject(pieceQuery),
    answer: listOf(correctionShape),
    run: async ({ access, query }) => {
      return pieceAnswer([...(await valuesOf(access.dossier?.id ?? ''))].reverse(), query, ({ id }) => id)
    },
  }),
  operation({
    id: 'addCorrection',
    method: 'POST',
    path: under,
    tag,
    summary: 'Correct the machine, and compare again with it',
    description:
      'The fields of `body` are those of a proposal (docs/proposals.md) without id, origin and reason: {"kind": "alias", "names": [ … ]}.',
    action: 'correct',
    status: 201,
    body: z.strictObject({
      finding: z.string().max(1_000).nullable().default(null),
      scope: z.enum(['here', 'dossier', 'always']).default('here'),
      why: z.string().max(10_000).default(''),
      body: z.looseObject({ kind: z.string() }),
    }),
    answer: correctionShape,
    run: async ({ access, body: given }) => {
      const { user, dossier } = authorOf(access)
      const origin = { by: 'editor', name: user.name, at: null }
      const { kind, ...fields } = given.body
      // What a later run could not read must not be kept.
      const read = proposalSchema.safeParse({ kind, ...fields, origin, why: given.why })
      if (!read.success) {
        const errors = read.error.issues.map(({ path, message }) => ({ field: ['body', ...path].map(String).join('.'), message }))
        throw new Refusal('invalid', { errors: errors.slice(0, 20) })
      }
      const { finding, scope, why } = given
      const row = { dossierId: dossier.id, id: randomUUID(), finding, scope, body: { kind, ...fields }, why, author: user }
      const { id } = await addCorrection(await sharedStore(), row)
      await again(dossier, finding, user)
      return { value: await correctionOf(dossier.id, id), location: `/dossiers/${dossier.slug}/corrections/${id}` }
    },
  }),
  operation({
    id: 'readCorrection',
    method: 'GET',
    path: `${under}/{correction}`,
    tag,
    summary: 'One correction, and what became of it',
    action: 'dossier:read',
    answer: correctionShape,
    run: async ({ access, param }) => ({ value: await correctionOf(access.dossier?.id ?? '', param('correction')) }),
  }),
  operation({
    id: 'turnCorrection',
    method: 'PATCH',
    path: `${under}/{correction}`,
    tag,
    summary: 'Take a correction back, or bring it back; the dossier is compared again',
    action: 'correct',
    body: z.strictObject({ active: z.boolean() }),
    answer: correctionShape,
    run: async ({ access, param, body }) => {
      const { user, dossier } = authorOf(access)
      const { id, finding } = await correctionOf(dossier.id, param('correction'))
      const what = body.active ? 'restored' : 'retracted'
      const { changed } = await turnCorrection(await sharedStore(), { dossierId: dossier.id, id, what, author: user })
      if (changed) await again(dossier, finding, user)
      return { value: await correctionOf(dossier.id, id) }
    },
  }),
]

async function valuesOf(dossierId: string): Promise<readonly z.output<typeof correctionShape>[]> {
  const store = await sharedStore()
  const [corrections, { proposals }] = await Promise.all([readCorrections(store, dossierId), readProposalResults(store, dossierId)])
  return corrections.map((one: CorrectionView) => {
    const became = one.active ? proposals.find(({ id }) => id === one.id) : undefined
    return {
      ...one,
      body: { ...one.body },
      events: [...one.events],
      outcome: became === undefined ? null : { status: became.status, reason: became.reason, findings: [...became.findings] },
    }
  })
}

async function correctionOf(dossierId: string, id: string) {
  const found = (await valuesOf(dossierId)).find((one) => one.id === id)
  if (found === undefined) throw new AppError('not-found')
  return found
}

async function again(
  dossier: { readonly id: string; readonly slug: string },
  finding: string | null,
  by: { readonly id: string; readonly name: string },
): Promise<void> {
  try {
    await runComparison(dossier.slug)
  } catch (error) {
    // The correction is kept; the state of the comparison says that it is not compared yet.
    problemOf(error)
  }
  await publish(dossier.id, { kind: 'correction', finding, by })
}
