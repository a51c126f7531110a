/** Revisions of a source: their list, one of them, its text as it is, a new one. */
import { z } from 'zod'
import { sharedStore } from '../../../../prisma/client.ts'
import { readSource } from '../../../../prisma/read.ts'
import { addRevision } from '../../../../prisma/write.ts'
import { AppError, problemOf } from '../../errors.ts'
import { runComparison } from '../../run-comparison.ts'
import { builtOnNumber } from '../etag.ts'
import { type Asked, operation } from '../operation.ts'
import { listOf, pieceAnswer, pieceQuery } from '../pages.ts'
import { Refusal } from '../refusal.ts'
import { meta, revisionShape } from '../shapes.ts'
import { authorOf } from './author.ts'

const tag = 'revisions'
const under = '/dossiers/{dossier}/sources/{source}/revisions'

const whole = z
  .object({
    ...revisionShape.shape,
    id: z.string(),
    path: z.string(),
    meta,
    text: z.string().describe('The Markdown file, front matter included.'),
  })
  .meta({ id: 'revisionWithText' })

export const revisionOperations = [
  operation({
    id: 'listRevisions',
    method: 'GET',
    path: under,
    tag,
    summary: 'The revisions of a source, the newest first',
    action: 'dossier:read',
    query: z.strictObject(pieceQuery),
    answer: listOf(revisionShape),
    run: async (asked) => {
      const { revisions } = await found(asked)
      return { ...pieceAnswer(revisions, asked.query, ({ number }) => String(number)), version: revisions[0]?.number ?? 0 }
    },
  }),
  operation({
    id: 'addRevision',
    method: 'POST',
    path: under,
    tag,
    summary: 'A later text of a source; the text before is kept',
    action: 'source:add',
    builtOn: true,
    status: 201,
    body: z.strictObject({
      text: z
        .string()
        .min(1)
        .max(64_000_000)
        .refine((text) => text.trim() !== '', 'The text is empty.'),
      basedOn: z.int().positive().optional().describe('Number of the newest revision, where If-Match does not say it.'),
      compare: z.boolean().default(true).describe('Compare the dossier again with it.'),
    }),
    answer: whole,
    run: async (asked) => {
      const { access, body, ifMatch, param } = asked
      const { user, dossier } = authorOf(access)
      const before = await found(asked)
      const { version: after, status } = builtOnNumber(ifMatch, body.basedOn)
      const given = { dossier: dossier.slug, path: before.path, text: body.text, after, author: user.name, authorId: user.id }
      const made = await addRevision(await sharedStore(), given)
      const newest = await revisionOf(param('dossier'), before.path)
      if (made.created === 'outrun') throw new Refusal('outrun', { yours: { text: body.text }, theirs: newest }, { status })
      if (made.created === 'nothing') return { value: newest, version: newest.number, status: 200 }
      if (body.compare) await compareAgain(dossier.slug)
      return {
        value: newest,
        version: newest.number,
        location: `/dossiers/${dossier.slug}/sources/${encodeURIComponent(before.path)}/revisions/${newest.number}`,
      }
    },
  }),
  operation({
    id: 'readRevision',
    method: 'GET',
    path: `${under}/{number}`,
    tag,
    summary: 'One revision with its text',
    action: 'dossier:read',
    answer: whole,
    run: async ({ param }) => {
      const value = await revisionOf(param('dossier'), param('source'), numberOf(param('number')))
      return { value, version: value.number }
    },
  }),
  operation({
    id: 'readRevisionText',
    method: 'GET',
    path: `${under}/{number}/text`,
    tag,
    summary: 'The Markdown file of a revision, byte for byte; every offset counts in it (UTF-16 units)',
    action: 'dossier:read',
    media: ['text/markdown'],
    run: async ({ param }) => {
      const { text } = await revisionOf(param('dossier'), param('source'), numberOf(param('number')))
      return { bytes: new TextEncoder().encode(text), type: 'text/markdown; charset=utf-8' }
    },
  }),
]

async function found({ param }: Pick<Asked<unknown, unknown>, 'param'>) {
  const source = await readSource(await sharedStore(), { dossier: param('dossier'), source: param('source') })
  if (source === null) throw new AppError('not-found')
  return source
}

async function revisionOf(dossier: string, source: string, revision?: number): Promise<z.output<typeof whole>> {
  const store = await sharedStore()
  const path = (await readSource(store, { dossier, source }))?.path
  // By its path, without a number, it is the newest one.
  const view = path === undefined ? null : await readSource(store, { dossier, source: path, revision })
  if (view === null) throw new AppError('not-found')
  return { ...view.revision, id: view.id, path: view.path, meta: view.meta, text: view.text }
}

function numberOf(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new AppError('not-found')
  return Number(text)
}

async function compareAgain(slug: string): Promise<void> {
  try {
    await runComparison(slug)
  } catch (error) {
    // The revision is kept; the state of the comparison says that it is not compared yet.
    problemOf(error)
  }
}
