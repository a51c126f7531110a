/** Who asks. */
import { z } from 'zod'
import { currentCaller } from '../../caller.ts'
import { operation } from '../operation.ts'
import { scopes } from '../scopes.ts'

const me = z
  .object({
    id: z.uuid(),
    name: z.string(),
    role: z.enum(['owner', 'editor', 'reviewer', 'reader']).describe('In the installation.'),
    scopes: z.array(z.enum(scopes)).nullable().describe('Of the token; null for a browser that is signed in.'),
  })
  .meta({ id: 'me' })

export const aboutOperations = [
  operation({
    id: 'readMe',
    method: 'GET',
    path: '/me',
    tag: 'about',
    summary: 'Who asks, and how far their token reaches',
    action: 'signed-in',
    answer: me,
    run: async ({ access }) => ({
      value: {
        id: access.user?.id ?? '',
        name: access.user?.name ?? '',
        role: access.role ?? 'reader',
        scopes: currentCaller()?.scopes?.slice() ?? null,
      },
    }),
  }),
]
