/** Dossiers: their list, one of them, a new one, its words changed. */
import { z } from 'zod'
import { readableDossiers } from '../../../../prisma/accounts.ts'
import { sharedStore } from '../../../../prisma/client.ts'
import { listDossiers, readAgreement, readDossierWords } from '../../../../prisma/read.ts'
import { addDossier, editDossier } from '../../../../prisma/write.ts'
import { openDesk } from '../../desk.ts'
import { AppError } from '../../errors.ts'
import { publish } from '../../live.ts'
import { slugOf } from '../../new-dossier.ts'
import { currentPerson, linkKeys } from '../../visitor.ts'
import { builtOn } from '../etag.ts'
import { operation } from '../operation.ts'
import { listOf, pieceAnswer, pieceQuery } from '../pages.ts'
import { Refusal } from '../refusal.ts'
import { at, dossierShape, dossierSummary, slug } from '../shapes.ts'
import { authorOf } from './author.ts'

const tag = 'dossiers'

export const dossierOperations = [
  operation({
    id: 'listDossiers',
    method: 'GET',
    path: '/dossiers',
    tag,
    summary: 'The dossiers that whoever asks may read, by title',
    action: 'dossier:read',
    query: z.strictObject(pieceQuery),
    answer: listOf(dossierSummary),
    run: async ({ query }) => {
      const store = await sharedStore()
      const [visitor, keys] = await Promise.all([currentPerson(), linkKeys()])
      const all = await listDossiers(store, await readableDossiers(store, { person: visitor?.person ?? null, keys }))
      return pieceAnswer(all, query, (one) => one.slug)
    },
  }),
  operation({
    id: 'createDossier',
    method: 'POST',
    path: '/dossiers',
    tag,
    summary: 'A new dossier; whoever makes it owns it, and nobody else sees it yet',
    action: 'dossier:create',
    status: 201,
    body: z.strictObject({
      title: z.string().trim().min(1).max(1_000),
      description: z.string().max(100_000).default(''),
      slug: slug
        .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
        .optional()
        .describe('Of its address; made of the title where none is given. One that is taken is refused.'),
    }),
    answer: dossierShape,
    run: async ({ body, access }) => {
      const { user } = access
      if (user === null) throw new AppError('not-signed-in')
      const made = await addUnder(body, { author: user.name, owner: user.id })
      const value = await dossierOf(made, 'owner')
      return { value, version: versionOf(value.changedAt), location: `/dossiers/${made}` }
    },
  }),
  operation({
    id: 'readDossier',
    method: 'GET',
    path: '/dossiers/{dossier}',
    tag,
    summary: 'One dossier',
    action: 'dossier:read',
    answer: dossierShape,
    run: async ({ param, access }) => {
      const value = await dossierOf(param('dossier'), access.role)
      return { value, version: versionOf(value.changedAt) }
    },
  }),
  operation({
    id: 'editDossier',
    method: 'PATCH',
    path: '/dossiers/{dossier}',
    tag,
    summary: 'Another title or description',
    action: 'dossier:manage',
    builtOn: true,
    body: z.strictObject({
      title: z.string().trim().min(1).max(1_000).optional(),
      description: z.string().max(100_000).optional(),
      basedOn: at.optional().describe('`changedAt` of the dossier as it was read, where If-Match does not say it.'),
    }),
    answer: dossierShape,
    run: async ({ param, access, body, ifMatch }) => {
      const { user, dossier } = authorOf(access)
      const { title, description, basedOn } = body
      const { version, status } = builtOn(ifMatch, basedOn === undefined ? undefined : versionOf(basedOn))
      const expectedAt = /^\d{1,15}$/.test(version) ? new Date(Number(version)).toISOString() : ''
      const edited = await editDossier(await sharedStore(), { dossier: dossier.slug, title, description, expectedAt, author: user })
      const value = await dossierOf(param('dossier'), access.role)
      if (edited === null) throw new Refusal('outrun', { yours: body, theirs: value }, { status })
      await publish(dossier.id, { kind: 'dossier', by: user })
      return { value, version: versionOf(value.changedAt) }
    },
  }),
]

/** A time without the dots that end a version in an ETag. */
function versionOf(time: string): number {
  return Date.parse(time)
}

/** Under the address that was asked for, or the first free one made of the title. */
async function addUnder(
  { title, description, slug: asked }: { readonly title: string; readonly description: string; readonly slug?: string | undefined },
  by: { readonly author: string; readonly owner: string },
): Promise<string> {
  const store = await sharedStore()
  const stem = asked ?? (slugOf(title) || 'dossier')
  for (let number = 1; ; number++) {
    const tried = number === 1 ? stem : `${stem}-${number}`
    if ((await addDossier(store, { slug: tried, title, description, ...by })).created) return tried
    if (asked !== undefined) throw new Refusal('invalid', { errors: [{ field: 'slug', message: 'This address is taken.' }] })
  }
}

async function dossierOf(address: string, role: z.output<typeof dossierShape>['role']): Promise<z.output<typeof dossierShape>> {
  const store = await sharedStore()
  const { desk } = await openDesk(address)
  const [[summary], words, { on }] = await Promise.all([
    listDossiers(store, new Set([address])),
    readDossierWords(store, address),
    readAgreement(store, desk.id),
  ])
  if (summary === undefined || words === null) throw new AppError('not-found')
  const { since, changedAt, visibility } = words
  return { ...summary, role, visibility: role === null ? null : visibility, since, changedAt, comparison: desk.comparison, twoPerson: on }
}
