/** The comparison of a dossier: the document, its state, a new run. */
import { comparisonSchema } from '../../../../lib/comparison-schema.ts'
import { sharedStore } from '../../../../prisma/client.ts'
import { readComparison } from '../../../../prisma/read.ts'
import { openDesk } from '../../desk.ts'
import { AppError } from '../../errors.ts'
import { runComparison } from '../../run-comparison.ts'
import { operation } from '../operation.ts'
import { comparisonState } from '../shapes.ts'

const tag = 'comparison'
const under = '/dossiers/{dossier}/comparison'

export const comparisonOperations = [
  operation({
    id: 'readComparison',
    method: 'GET',
    path: under,
    tag,
    summary: 'The whole comparison, as variorum/comparison@1',
    action: 'dossier:read',
    trusted: true,
    answer: comparisonSchema.meta({ id: 'comparison' }),
    run: async ({ param }) => {
      const stored = await readComparison(await sharedStore(), param('dossier'))
      if (stored === null) throw new AppError('not-found')
      return { value: stored.comparison as never }
    },
  }),
  operation({
    id: 'readComparisonState',
    method: 'GET',
    path: `${under}/state`,
    tag,
    summary: 'When it was made, by which rules, and whether sources or corrections came in since',
    action: 'dossier:read',
    answer: comparisonState,
    run: async ({ param }) => ({ value: await stateOf(param('dossier')) }),
  }),
  operation({
    id: 'runComparison',
    method: 'POST',
    path: under,
    tag,
    summary: 'Compare the newest texts, with every correction that is heard',
    description:
      'Short dossiers are compared when the answer comes. Status 202: it goes on in the background, and the state that stands is told (null before the first).',
    action: 'compare',
    answer: comparisonState.nullable(),
    run: async ({ param }) => {
      await runComparison(param('dossier'))
      const { desk } = await openDesk(param('dossier'))
      return { value: desk.comparison, status: desk.comparison?.outdated === false ? 200 : 202 }
    },
  }),
]

async function stateOf(slug: string) {
  const { desk } = await openDesk(slug)
  if (desk.comparison === null) throw new AppError('not-found')
  return desk.comparison
}
