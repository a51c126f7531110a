/** Reports that were published: numbered versions with their files, as they were; withdrawn ones say so. */
import { z } from 'zod'
import { sharedStore } from '../../../../prisma/client.ts'
import { listReports, type PublishedHead, type ReportHead, readPublishedAbout, readPublishedFile } from '../../../../prisma/read.ts'
import type { Access } from '../../access.ts'
import { AppError } from '../../errors.ts'
import { operation } from '../operation.ts'
import { listOf, pieceOf, pieceQuery } from '../pages.ts'
import { Refusal } from '../refusal.ts'
import { at, count, personName } from '../shapes.ts'

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
      const { items, next } = pieceOf(all, query, ({ id }) => id)
      return { value: { items, next }, next }
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
      const { modelSha256, files } = found
      return { value: { ...plain(found), report: named.id, modelSha256, files: files.map((file) => ({ ...file })) }, version: found.number }
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
