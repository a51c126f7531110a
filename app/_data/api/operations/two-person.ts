/** The two-person rule: whether it holds, how far two editors have come, a conclusion that the other one does not see. */
import { z } from 'zod'
import { sharedStore } from '../../../../prisma/client.ts'
import { readFinding, readTwoPerson } from '../../../../prisma/read.ts'
import { setTwoPersonRule, writeBlindDecision } from '../../../../prisma/write.ts'
import { AppError } from '../../errors.ts'
import { publish } from '../../live.ts'
import { type Asked, operation } from '../operation.ts'
import { at, count, outcome, personName } from '../shapes.ts'
import { authorOf } from './author.ts'

const tag = 'two-person'
const under = '/dossiers/{dossier}/findings/{finding}/two-person'

const conclusion = z
  .object({ outcome, reading: z.string().nullable(), rationale: z.string(), author: personName, at })
  .meta({ id: 'blindConclusion' })

const view = z
  .object({
    on: z.boolean(),
    state: z.enum(['open', 'agreed', 'differ']).describe('open: fewer than two have concluded; differ: a third one decides.'),
    decided: count.describe('How many have concluded alone.'),
    mine: conclusion.nullable(),
    both: z.array(conclusion).describe('Empty before two have concluded: nobody sees another’s until then.'),
  })
  .meta({ id: 'twoPerson' })

export const twoPersonOperations = [
  operation({
    id: 'setTwoPersonRule',
    method: 'PATCH',
    path: '/dossiers/{dossier}/two-person',
    tag,
    summary: 'Switch the two-person rule',
    action: 'dossier:manage',
    body: z.strictObject({ on: z.boolean() }),
    answer: z.object({ on: z.boolean() }),
    run: async ({ access, body }) => {
      const { user, dossier } = authorOf(access)
      const { changed } = await setTwoPersonRule(await sharedStore(), { dossier: dossier.slug, on: body.on, author: user })
      if (changed) await publish(dossier.id, { kind: 'dossier', by: user })
      return { value: { on: body.on } }
    },
  }),
  operation({
    id: 'readTwoPerson',
    method: 'GET',
    path: under,
    tag,
    summary: 'How far two editors have come; both conclusions as soon as there are two',
    action: 'dossier:read',
    answer: view,
    run: async (asked) => ({ value: await viewOf(asked) }),
  }),
  operation({
    id: 'concludeAlone',
    method: 'POST',
    path: under,
    tag,
    summary: 'One’s own conclusion, which the other editor does not see',
    action: 'decide',
    status: 201,
    body: z
      .strictObject({ outcome, reading: z.string().max(20_000).nullable().default(null), rationale: z.string().trim().min(1).max(10_000) })
      .refine((one) => (one.outcome === 'reading') === (one.reading !== null), {
        path: ['reading'],
        message: 'A reading is chosen with the outcome “reading”, and only with it.',
      }),
    answer: view,
    run: async (asked) => {
      const { user, dossier } = authorOf(asked.access)
      const finding = asked.param('finding')
      const written = await writeBlindDecision(await sharedStore(), { dossier: dossier.slug, finding, ...asked.body, author: user })
      if (!written.ok) throw new AppError('two-person')
      await publish(dossier.id, { kind: 'decision', finding, by: user })
      return { value: await viewOf(asked) }
    },
  }),
]

async function viewOf({ access, param }: Asked<unknown, unknown>): Promise<z.input<typeof view>> {
  const store = await sharedStore()
  const [dossier, finding] = [param('dossier'), param('finding')]
  if ((await readFinding(store, { dossier, finding })) === null) throw new AppError('not-found')
  const found = await readTwoPerson(store, { dossierId: access.dossier?.id ?? '', finding, person: access.user?.id ?? null })
  return { ...found, both: [...found.both] }
}
