/** Sources: their list, one of them, new ones by text, file or address. */
import { z } from 'zod'
import { takeAddress, takeFile } from '../../../../content/take-in.ts'
import { sharedStore } from '../../../../prisma/client.ts'
import { readHead, readSource } from '../../../../prisma/read.ts'
import { AppError } from '../../errors.ts'
import { readSourceForm } from '../../source-form.ts'
import { converting, keptNow, outcomesNow } from '../../take-now.ts'
import { operation } from '../operation.ts'
import { listOf, pieceOf, pieceQuery } from '../pages.ts'
import { Refusal } from '../refusal.ts'
import { sourceShape, sourceSummary } from '../shapes.ts'
import { authorOf } from './author.ts'

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

const taken = z
  .object({
    name: z.string(),
    ok: z.boolean(),
    message: z.string().nullable().describe('What is wrong, as a sentence.'),
    notices: z.array(z.string()),
    path: z.string().nullable().describe('Of the source; null where none was kept.'),
    created: z.boolean().describe('False for what was a source already.'),
  })
  .meta({ id: 'takenIn', description: 'What became of one document.' })

const added = z.object({ results: z.array(taken) })

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
      const { items, next } = pieceOf(head?.sources ?? [], query, ({ path }) => path)
      return { value: { items: [...items], next }, next }
    },
  }),
  operation({
    id: 'addSources',
    method: 'POST',
    path: '/dossiers/{dossier}/sources',
    tag,
    summary: 'A new source: a text, an address to fetch, or a document (multipart/form-data, part “file”)',
    description:
      'Documents of every kind that the pages take: Markdown, text, HTML, PDF, DOCX, ODT, EPUB, a ZIP of them. An address is fetched once, from the public internet only. One result a document; a bad one stops no other. Comparing is asked for by `runComparison`.',
    action: 'source:add',
    status: 201,
    file: true,
    body: z.union([
      z.strictObject({
        text: z.string().min(1).max(64_000_000),
        name: z.string().trim().min(1).max(500),
        meta: z.strictObject(given).optional(),
      }),
      z.strictObject({ address: z.string().min(1).max(4_000), meta: z.strictObject(given).optional() }),
    ]),
    answer: added,
    run: async ({ body, file, access, request }) => {
      const { user, dossier } = authorOf(access)
      const outcomes = file !== null ? await outcomesNow(file, {}, request.signal) : [await outcomeOf(body, request.signal)]
      const results: z.input<typeof taken>[] = []
      for (const outcome of outcomes) {
        const result = await keptNow(dossier.slug, outcome, user.name)
        results.push({ ...result, notices: [...result.notices] })
      }
      const [only] = results
      if (results.length === 1 && only?.ok === false)
        throw new Refusal('invalid', {
          errors: [{ field: file === null ? ('address' in body ? 'address' : 'text') : 'file', message: only.message ?? '' }],
        })
      const created = results.some((one) => one.created)
      const location =
        only?.path === null || only === undefined ? {} : { location: `/dossiers/${dossier.slug}/sources/${encodeURIComponent(only.path)}` }
      return { value: { results }, status: created ? 201 : 200, ...location }
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

async function outcomeOf(body: Sent, signal: AbortSignal) {
  const read = readSourceForm((field) => {
    const value = body.meta?.[field]
    return value === undefined ? null : (value ?? '')
  })
  if (!read.ok) throw new Refusal('invalid', { errors: [{ field: `meta.${read.field}`, message: 'This cannot be read.' }] })
  if ('address' in body) return takeAddress(converting(), body.address, read.edited, { signal })
  const name = /\.\w{1,8}$/.test(body.name) ? body.name : `${body.name}.md`
  return takeFile(converting(), { name, bytes: new TextEncoder().encode(body.text) }, read.edited)
}
