/** Sources: their list, one of them, new ones by text, file or address. */
import { z } from 'zod'
import { MAX_FILE_BYTES, tooLarge } from '../../../../content/convert/document.ts'
import { readTarget } from '../../../../content/fetching/target.ts'
import type { EditedMeta } from '../../../../content/take-in.ts'
import { sharedStore } from '../../../../prisma/client.ts'
import { readJob } from '../../../../prisma/jobs.ts'
import { readHead, readSource } from '../../../../prisma/read.ts'
import { type Brought, bring } from '../../bring.ts'
import { AppError } from '../../errors.ts'
import { endOfJob, LOOKING_MS } from '../../jobs.ts'
import { readSourceForm } from '../../source-form.ts'
import { operation } from '../operation.ts'
import { listOf, pieceAnswer, pieceQuery } from '../pages.ts'
import { Refusal } from '../refusal.ts'
import { sourceShape, sourceSummary } from '../shapes.ts'
import { authorOf } from './author.ts'
import { job, jobValue, resultsOf, taken } from './jobs.ts'

const tag = 'sources'

const words = z.string().max(1_000).nullable().optional()
const given = {
  title: words,
  publisher: words,
  author: words,
  published: words,
  modified: words,
  url: words,
  language: words,
}

const compare = z.boolean().default(false).describe('Compare the dossier when it has come in.')

const added = z.object({ results: z.array(taken), job })

export const sourceOperations = [
  operation({
    id: 'listSources',
    method: 'GET',
    path: '/dossiers/{dossier}/sources',
    tag,
    summary: 'The sources of a dossier, in its order',
    action: 'dossier:read',
    query: z.strictObject(pieceQuery),
    answer: listOf(sourceSummary),
    run: async ({ param, query }) => {
      const head = await readHead(await sharedStore(), param('dossier'))
      return pieceAnswer(head?.sources ?? [], query, ({ path }) => path)
    },
  }),
  operation({
    id: 'addSources',
    method: 'POST',
    path: '/dossiers/{dossier}/sources',
    tag,
    summary: 'A new source: a text, an address to fetch, or a document (multipart/form-data, part “file”)',
    description:
      'Documents of every kind that the pages take: Markdown, text, HTML, PDF, DOCX, ODT, EPUB, a ZIP of them. An address is fetched once, from the public internet only. One result a document; a bad one stops no other. They come in by a job: where it takes longer than some seconds the answer is 202, and `Location` is the job to ask about (`readJob`). What is asked for with `compare` is compared when all that comes in has ended; else it is asked for by `runComparison`.',
    action: 'source:add',
    status: 201,
    file: z.strictObject({ compare }),
    body: z.union([
      z.strictObject({
        text: z.string().min(1).max(64_000_000),
        name: z.string().trim().min(1).max(500),
        meta: z.strictObject(given).optional(),
        compare,
      }),
      z.strictObject({ address: z.string().min(1).max(4_000), meta: z.strictObject(given).optional(), compare }),
    ]),
    answer: added,
    run: async ({ body, file, access, request }) => {
      const { user, dossier } = authorOf(access)
      const { brought, edited, field } = file === null ? broughtBy(body) : { brought: checkedFile(file), edited: {}, field: 'file' }
      const follow = (file === null ? body : file.parts).compare ? 'last' : undefined
      const { id, dossierId } = await bring(dossier.slug, brought, { by: user, edited, follow })
      const looking = AbortSignal.any([request.signal, AbortSignal.timeout(LOOKING_MS)])
      const view = (await endOfJob(dossierId, id, looking)) ?? (await readJob(await sharedStore(), { dossierId, id }))
      if (view === null) throw new AppError('not-found')
      const results = await resultsOf(dossier.slug, view)
      const [only] = results
      if (results.length === 1 && only?.ok === false) throw wrong(field, only.message ?? '')
      const value = { results, job: jobValue(view) }
      if (view.state !== 'done') return { value, status: 202, location: `/dossiers/${dossier.slug}/jobs/${id}` }
      const location = only?.path ? { location: `/dossiers/${dossier.slug}/sources/${encodeURIComponent(only.path)}` } : {}
      return { value, status: results.some(({ created }) => created) ? 201 : 200, ...location }
    },
  }),
  operation({
    id: 'readSource',
    method: 'GET',
    path: '/dossiers/{dossier}/sources/{source}',
    tag,
    summary: 'One source with its revisions, without its text',
    description: '`source` is its path, or the id of any of its revisions.',
    action: 'dossier:read',
    answer: sourceShape,
    run: async ({ param }) => {
      const found = await readSource(await sharedStore(), { dossier: param('dossier'), source: param('source') })
      if (found === null) throw new AppError('not-found')
      const { id, path, revision, meta, revisions } = found
      return { value: { id, path, revision, meta, revisions: [...revisions] }, version: revisions[0]?.number ?? 0 }
    },
  }),
]

type Sent = { readonly meta?: Readonly<Record<string, string | null | undefined>> | undefined } & (
  | { readonly text: string; readonly name: string }
  | { readonly address: string }
)

function wrong(field: string, message: string): Refusal {
  return new Refusal('invalid', { errors: [{ field, message }] })
}

/** What a job would refuse as well, told at once. */
function checkedFile(file: { readonly name: string; readonly bytes: Uint8Array }): Brought {
  if (file.bytes.length > MAX_FILE_BYTES) throw wrong('file', `${file.name} ${tooLarge(file.bytes.length).message}`)
  return file
}

function broughtBy(body: Sent): { readonly brought: Brought; readonly edited: EditedMeta; readonly field: string } {
  const read = readSourceForm((field) => {
    const value = body.meta?.[field]
    return value === undefined ? null : (value ?? '')
  })
  if (!read.ok) throw wrong(`meta.${read.field}`, 'This cannot be read.')
  const { edited } = read
  if ('address' in body) {
    const target = readTarget(body.address)
    if ('message' in target) throw wrong('address', target.message)
    return { brought: { address: body.address }, edited, field: 'address' }
  }
  const name = /\.\w{1,8}$/.test(body.name) ? body.name : `${body.name}.md`
  return { brought: { name, bytes: new TextEncoder().encode(body.text) }, edited, field: 'text' }
}
