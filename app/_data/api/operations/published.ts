/** Reports that were published: numbered versions with their files, as they were; withdrawn ones say so. */
import { z } from 'zod'
import { sharedStore } from '../../../../prisma/client.ts'
import {
  listReports,
  type PublishedAbout,
  type PublishedHead,
  type ReportHead,
  readPublishedAbout,
  readPublishedFile,
} from '../../../../prisma/read.ts'
import { withdrawReport } from '../../../../prisma/write.ts'
import type { Access } from '../../access.ts'
import { AppError } from '../../errors.ts'
import { publish } from '../../live.ts'
import { freezeDraft, type NotPublished } from '../../publish-report.ts'
import { originOf } from '../../this-machine.ts'
import { builtOnNumber } from '../etag.ts'
import { operation } from '../operation.ts'
import { listOf, pieceAnswer, pieceQuery } from '../pages.ts'
import { Refusal } from '../refusal.ts'
import { at, count, personName } from '../shapes.ts'
import { authorOf } from './author.ts'
import { draftOf } from './drafts.ts'

const tag = 'reports'
const under = '/dossiers/{dossier}/reports'
const version = '/{report}/versions/{number}'

const head = z
  .object({
    number: z.int().positive(),
    title: z.string(),
    audience: z.string().describe('public: anybody; link: whoever has a link, and the members of the dossier.'),
    corrected: z.string().describe('What was corrected since the version before.'),
    why: z.string(),
    author: personName,
    at,
    withdrawn: z.boolean(),
  })
  .meta({ id: 'publishedVersion' })

const report = z.object({ id: z.uuid(), slug: z.string(), title: z.string(), versions: z.array(head) }).meta({ id: 'report' })

const whole = z
  .object({
    ...head.shape,
    report: z.uuid(),
    modelSha256: z.string(),
    files: z.array(z.object({ name: z.string(), mediaType: z.string(), sha256: z.string(), size: count })),
  })
  .meta({ id: 'publishedVersionWithFiles' })

export const publishedOperations = [
  operation({
    id: 'listReports',
    method: 'GET',
    path: under,
    tag,
    summary: 'The reports of a dossier that were published, with their versions',
    action: 'dossier:read',
    query: z.strictObject(pieceQuery),
    answer: listOf(report),
    run: async ({ access, query }) => {
      const all = (await listReports(await sharedStore(), access.dossier?.id ?? ''))
        .map(({ id, slug, title, published }) => ({ id, slug, title, versions: published.filter((one) => maySee(access, one)).map(plain) }))
        .filter(({ versions }) => versions.length > 0)
      return pieceAnswer(all, query, ({ id }) => id)
    },
  }),
  operation({
    id: 'publishReport',
    method: 'POST',
    path: `${under}/{report}/versions`,
    tag,
    summary: 'Publish a draft: it is frozen under the next number, with a file in every format',
    description: 'Takes as long as setting the PDF takes; send an Idempotency-Key.',
    action: 'publish',
    builtOn: true,
    status: 201,
    body: z.strictObject({
      audience: z.enum(['public', 'link']).default('public'),
      corrected: z
        .string()
        .trim()
        .max(10_000)
        .default('')
        .describe('What was corrected since the version before; every later version says it.'),
      why: z.string().trim().max(10_000).default(''),
      basedOn: z.int().positive().optional().describe('The version of the draft, where If-Match does not say it.'),
    }),
    answer: whole,
    run: async ({ access, param, body, ifMatch, request }) => {
      const { user, dossier } = authorOf(access)
      const { audience, corrected, why } = body
      const { version: basedOn, status } = builtOnNumber(ifMatch, body.basedOn)
      const { view } = await draftOf(access, param('report'))
      const asked = { slug: dossier.slug, report: view.slug, basedOn, audience, corrected, why }
      const done = await freezeDraft(asked, { user, dossier, origin: originOf(request.headers) }, () => {})
      if (!done.ok) throw notPublished(done.reason, view.version, status)
      const { found, named } = await versionOf(access, view.id, String(done.number))
      return { ...withFiles(found, named.id), location: `/dossiers/${dossier.slug}/reports/${named.id}/versions/${done.number}` }
    },
  }),
  operation({
    id: 'withdrawReport',
    method: 'POST',
    path: `${under}/{report}/withdrawal`,
    tag,
    summary: 'Withdraw every version so far; readers are told when, why, and by which role',
    action: 'publish',
    status: 204,
    body: z.strictObject({ why: z.string().trim().min(1).max(10_000) }),
    run: async ({ access, param, body }) => {
      const { user, dossier } = authorOf(access)
      if (access.role === null) throw new AppError('not-allowed')
      const { view } = await draftOf(access, param('report'))
      if (view.published.length === 0)
        throw new Refusal('invalid', { errors: [{ field: 'report', message: 'It was never published: remove the draft.' }] })
      const given = { dossierId: dossier.id, report: view.slug, why: body.why, role: access.role, author: user }
      const { changed } = await withdrawReport(await sharedStore(), given)
      if (changed) await publish(dossier.id, { kind: 'dossier', by: user })
      return { value: null }
    },
  }),
  operation({
    id: 'readPublishedVersion',
    method: 'GET',
    path: `${under}${version}`,
    tag,
    summary: 'One published version and the files it has',
    action: 'dossier:read',
    answer: whole,
    run: async ({ access, param }) => {
      const { found, named } = await versionOf(access, param('report'), param('number'))
      return withFiles(found, named.id)
    },
  }),
  operation({
    id: 'readPublishedFile',
    method: 'GET',
    path: `${under}${version}/files/{file}`,
    tag,
    summary: 'A file of a published version, byte for byte as it was published',
    action: 'dossier:read',
    media: ['application/octet-stream'],
    run: async ({ access, param }) => {
      const { found, named } = await versionOf(access, param('report'), param('number'))
      const file = await readPublishedFile(await sharedStore(), { report: named.id, number: found.number, name: param('file') })
      if (file === null) throw new AppError('not-found')
      return { bytes: file.bytes, type: file.mediaType, name: `${named.slug}-${found.number}-${param('file')}` }
    },
  }),
]

/** Whoever reads a dossier because it is open reads what was published for all, and no more. */
function maySee({ role }: Access, { audience }: Pick<PublishedHead, 'audience'>): boolean {
  return role !== null || audience === 'public'
}

function plain({ number, title, audience, corrected, why, author, at: time, withdrawn }: PublishedHead): z.input<typeof head> {
  return { number, title, audience, corrected, why, author, at: time, withdrawn }
}

function withFiles({ modelSha256, files, ...rest }: PublishedAbout, report: string) {
  return { value: { ...plain(rest), report, modelSha256, files: files.map((file) => ({ ...file })) }, version: rest.number }
}

/** What was seen is no longer so, or what was sent says too little. */
function notPublished(reason: NotPublished, version: number, status: 412 | 409): Refusal {
  const missing: Partial<Record<NotPublished, { readonly field: string; readonly message: string }>> = {
    correction: { field: 'corrected', message: 'A later version says what was corrected, and why.' },
    comparison: { field: 'report', message: 'The dossier has no comparison, or was compared anew meanwhile. Try again.' },
    empty: { field: 'report', message: 'The draft prints no finding.' },
  }
  const error = missing[reason]
  return error === undefined ? new Refusal('outrun', { version }, { status }) : new Refusal('invalid', { errors: [error] })
}

/** @param given The id of a report, or its name in the dossier. */
async function versionOf(access: Access, given: string, number: string) {
  const store = await sharedStore()
  const all: readonly ReportHead[] = await listReports(store, access.dossier?.id ?? '')
  const named = all.find(({ id, slug }) => id === given || slug === given)
  const found =
    named === undefined || !/^[1-9]\d{0,8}$/.test(number)
      ? null
      : await readPublishedAbout(store, { report: named.id, number: Number(number) })
  if (named === undefined || found === null || !maySee(access, found)) throw new AppError('not-found')
  const { withdrawal } = found
  if (withdrawal !== null) {
    const { why, role, at: time } = withdrawal
    throw new Refusal('not-found', { withdrawn: { why, role, at: time } }, { status: 410 })
  }
  return { found, named }
}
