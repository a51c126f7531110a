/** Discussions: of a dossier, a finding, a reading or a passage; their comments; resolving and assigning. */
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { sharedStore } from '../../../../prisma/client.ts'
import { readSource, readThreads } from '../../../../prisma/read.ts'
import { changeThread, openThread } from '../../../../prisma/write.ts'
import { AppError } from '../../errors.ts'
import { publish } from '../../live.ts'
import { mentionsIn } from '../../mentions.ts'
import { peopleOf } from '../../people.ts'
import { requirePerson } from '../../person.ts'
import { builtOnNumber } from '../etag.ts'
import { operation } from '../operation.ts'
import { listOf, pieceAnswer, pieceQuery } from '../pages.ts'
import { Refusal } from '../refusal.ts'
import { count, threadShape } from '../shapes.ts'
import { authorOf } from './author.ts'
import { commentOperations } from './comments.ts'
import { threadOf, threadValue } from './thread-value.ts'

const tag = 'discussions'
const under = '/dossiers/{dossier}/threads'
/** A dossier has no more discussions than this that anybody reads. */
const MOST_THREADS = 10_000

const target = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('finding'), finding: z.string().min(1).max(1_000) }),
  z.strictObject({ kind: z.literal('reading'), finding: z.string().min(1).max(1_000), reading: z.string().max(20_000) }),
  z.strictObject({
    kind: z.literal('passage'),
    finding: z.string().max(1_000).nullable().default(null),
    source: z.string().min(1).max(1_000).describe('Path, or id of a revision.'),
    start: count,
    end: count,
  }),
])

const due = z.iso.date().nullable()
const assignee = z.uuid().nullable().describe('The id of a member of the dossier.')

export const threadOperations = [
  operation({
    id: 'listThreads',
    method: 'GET',
    path: under,
    tag,
    summary: 'The discussions of a dossier, the one that changed last first',
    action: 'dossier:read',
    query: z.strictObject({
      ...pieceQuery,
      finding: z.string().max(1_000).optional(),
      state: z.enum(['open', 'resolved']).optional(),
      assignee: z.uuid().optional(),
      source: z.string().max(1_000).optional().describe('Path of a source: discussions of its passages.'),
    }),
    answer: listOf(threadShape),
    run: async ({ access, query }) => {
      const { finding, state, assignee: whose, source: passagesOf, ...piece } = query
      const dossierId = access.dossier?.id ?? ''
      const all = await readThreads(await sharedStore(), { dossierId, finding, state, assignee: whose, passagesOf, limit: MOST_THREADS })
      return pieceAnswer(all, piece, ({ id }) => id, threadValue)
    },
  }),
  operation({
    id: 'openThread',
    method: 'POST',
    path: under,
    tag,
    summary: 'Open a discussion with its first comment',
    action: 'comment',
    status: 201,
    body: z.strictObject({
      target,
      text: z
        .string()
        .max(100_000)
        .refine((text) => text.trim() !== '', 'The comment is empty.'),
      assignee: assignee.default(null),
      due: due.default(null),
    }),
    answer: threadShape,
    run: async ({ access, body, param }) => {
      const { user, dossier } = authorOf(access)
      const store = await sharedStore()
      const people = await peopleOf(dossier.id)
      const id = randomUUID()
      await openThread(store, {
        dossierId: dossier.id,
        id,
        target: await targetOf(param('dossier'), body.target),
        assignee: await assigneeOf(dossier.slug, body.assignee),
        due: body.due,
        author: user,
        comment: { id: randomUUID(), text: body.text, mentions: mentionsIn(body.text, people) },
      })
      await publish(dossier.id, { kind: 'discussion', finding: body.target.finding, by: user })
      const value = await threadOf(dossier.id, id)
      return { value, version: value.version, location: `/dossiers/${dossier.slug}/threads/${id}` }
    },
  }),
  operation({
    id: 'readThread',
    method: 'GET',
    path: `${under}/{thread}`,
    tag,
    summary: 'One discussion with every version of its comments',
    action: 'dossier:read',
    answer: threadShape,
    run: async ({ access, param }) => {
      const value = await threadOf(access.dossier?.id ?? '', param('thread'))
      return { value, version: value.version }
    },
  }),
  operation({
    id: 'changeThread',
    method: 'PATCH',
    path: `${under}/{thread}`,
    tag,
    summary: 'Resolve, open again, assign, give a day',
    action: 'comment',
    builtOn: true,
    body: z.strictObject({
      resolved: z.boolean().optional(),
      assignee: assignee.optional(),
      due: due.optional(),
      basedOn: z.int().positive().optional(),
    }),
    answer: threadShape,
    run: async ({ access, body, param, ifMatch }) => {
      const { user, dossier } = authorOf(access)
      const { version: expectedVersion, status } = builtOnNumber(ifMatch, body.basedOn)
      if (body.assignee !== undefined || body.due !== undefined) await requirePerson('assign', dossier.slug)
      const change = {
        ...(body.resolved !== undefined && { resolved: body.resolved }),
        ...(body.assignee !== undefined && { assignee: await assigneeOf(dossier.slug, body.assignee) }),
        ...(body.due !== undefined && { due: body.due }),
      }
      const before = await threadOf(dossier.id, param('thread'))
      if (expectedVersion < 0) throw new Refusal('outrun', { yours: body, theirs: before }, { status })
      const given = { dossierId: dossier.id, thread: before.id, expectedVersion, change, author: user }
      const changed = await changeThread(await sharedStore(), given)
      const value = await threadOf(dossier.id, before.id)
      if (!changed.ok) throw new Refusal('outrun', { yours: body, theirs: value }, { status })
      await publish(dossier.id, { kind: 'discussion', finding: changed.finding, by: user })
      return { value, version: value.version }
    },
  }),
  ...commentOperations,
]

/** The words of a passage are cut from the file here, never taken from the request. */
async function targetOf(dossier: string, given: z.output<typeof target>) {
  if (given.kind !== 'passage') return given
  const source = await readSource(await sharedStore(), { dossier, source: given.source })
  if (source === null) throw new AppError('not-found')
  const { start, end, finding } = given
  if (start >= end || end > source.text.length)
    throw new Refusal('invalid', { errors: [{ field: 'target.end', message: 'The passage is not in the source.' }] })
  const passage = { path: source.path, sha256: source.revision.sha256, start, end, exact: source.text.slice(start, end) }
  return { kind: 'passage', finding, passage } as const
}

/** Only who takes part can be given work, and only by whoever may give it. */
async function assigneeOf(slug: string, id: string | null) {
  if (id === null) return null
  const { dossier } = await requirePerson('assign', slug)
  const person = (await peopleOf(dossier.id)).find((one) => one.id === id)
  if (person === undefined)
    throw new Refusal('invalid', { errors: [{ field: 'assignee', message: 'Nobody of this dossier has this id.' }] })
  return { id: person.id, name: person.name }
}
