/** Work in the background: what is under way, and what became of one piece of it. */
import { z } from 'zod'
import type { ImportedDocument } from '../../../../jobs/import-job.ts'
import { sharedStore } from '../../../../prisma/client.ts'
import { isId, type JobView, readJob } from '../../../../prisma/jobs.ts'
import { documentsOf, resultOf } from '../../bring.ts'
import { AppError } from '../../errors.ts'
import { loadJobs } from '../../jobs.ts'
import { operation } from '../operation.ts'
import { listOf, pieceAnswer, pieceQuery } from '../pages.ts'
import { at, count } from '../shapes.ts'

const tag = 'jobs'
const under = '/dossiers/{dossier}/jobs'

export const taken = z
  .object({
    name: z.string(),
    ok: z.boolean(),
    message: z.string().nullable().describe('What is wrong, as a sentence.'),
    notices: z.array(z.string()),
    path: z.string().nullable().describe('Of the source; null where none was kept.'),
    created: z.boolean().describe('False for what was a source already.'),
  })
  .meta({ id: 'takenIn', description: 'What became of one document.' })

export const job = z
  .object({
    id: z.uuid(),
    kind: z.enum(['compare', 'import', 'fetch']),
    name: z.string(),
    state: z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']),
    stage: z.string().nullable(),
    done: count,
    of: count.describe('0 where it is not known.'),
    left: count.nullable().describe('Seconds.'),
    askedBy: z.string(),
    error: z.string().nullable(),
    at,
  })
  .meta({ id: 'job', description: 'Work in the background.' })

export const jobOperations = [
  operation({
    id: 'listJobs',
    method: 'GET',
    path: under,
    tag,
    summary: 'The work that is under way in the background, and what of it failed lately',
    action: 'dossier:read',
    query: z.strictObject(pieceQuery),
    answer: listOf(job),
    run: async ({ param, query }) => {
      return pieceAnswer((await loadJobs(param('dossier'))).jobs, query, ({ id }) => id)
    },
  }),
  operation({
    id: 'readJob',
    method: 'GET',
    path: `${under}/{job}`,
    tag,
    summary: 'One piece of work; when documents have come in, what became of each',
    description: 'Told for thirty days to whoever has a role in the dossier.',
    action: 'dossier:read',
    answer: z.object({ ...job.shape, results: z.array(taken) }).meta({ id: 'jobWithResults' }),
    run: async ({ param, access }) => {
      const { dossier, role, user } = access
      if (role === null) throw new AppError(user === null ? 'not-signed-in' : 'not-allowed')
      const id = param('job')
      const found = dossier === null || !isId(id) ? null : await readJob(await sharedStore(), { dossierId: dossier.id, id })
      if (found === null) throw new AppError('not-found')
      return { value: { ...jobValue(found), results: await resultsOf(param('dossier'), found) } }
    },
  }),
]

export function jobValue({ result: _, ...view }: JobView): z.input<typeof job> {
  return view
}

/** One a document; none while it goes on. */
export async function resultsOf(slug: string, view: JobView): Promise<z.input<typeof taken>[]> {
  return Promise.all(documentsOf(view).map((document) => takenValue(slug, document)))
}

async function takenValue(slug: string, document: ImportedDocument): Promise<z.input<typeof taken>> {
  const { name, ok, message, notices, created } = await resultOf(slug, document)
  // Why a document was not taken is said to programs in English, as in the terminal.
  return {
    name,
    ok,
    message: document.outcome.ok ? message : document.outcome.message,
    notices: [...notices],
    path: document.path,
    created,
  }
}
