/** Comments of a discussion: added, written anew by their author. */
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { sharedStore } from '../../../../prisma/client.ts'
import { writeComment } from '../../../../prisma/write.ts'
import { publish } from '../../live.ts'
import { mentionsIn } from '../../mentions.ts'
import { peopleOf } from '../../people.ts'
import { builtOnNumber } from '../etag.ts'
import { type Asked, operation } from '../operation.ts'
import { Refusal } from '../refusal.ts'
import { commentShape } from '../shapes.ts'
import { authorOf } from './author.ts'
import { threadOf } from './thread-value.ts'

const tag = 'discussions'
const under = '/dossiers/{dossier}/threads/{thread}/comments'

export const commentOperations = [
  operation({
    id: 'addComment',
    method: 'POST',
    path: under,
    tag,
    summary: 'Say something in a discussion',
    action: 'comment',
    status: 201,
    body: z.strictObject({
      text: z
        .string()
        .max(100_000)
        .refine((text) => text.trim() !== '', 'The comment is empty.'),
    }),
    answer: commentShape,
    run: async (asked) => write(asked, { id: randomUUID(), text: asked.body.text, version: 0, status: 409 }),
  }),
  operation({
    id: 'editComment',
    method: 'PATCH',
    path: `${under}/{comment}`,
    tag,
    summary: 'Write one’s own comment anew; an empty text takes it back',
    description: 'If-Match is not needed: `basedOn` says the version of the comment, as the discussion lists it.',
    action: 'comment',
    builtOn: true,
    body: z.strictObject({ text: z.string().max(100_000), basedOn: z.int().positive().optional() }),
    answer: commentShape,
    run: async (asked) => {
      const { version, status } = builtOnNumber(asked.ifMatch, asked.body.basedOn)
      return write(asked, { id: asked.param('comment'), text: asked.body.text, version, status })
    },
  }),
]

interface Words {
  readonly id: string
  readonly text: string
  readonly version: number
  readonly status: 409 | 412
}

async function write({ access, param }: Asked<unknown, unknown>, { id, text, version, status }: Words) {
  const { user, dossier } = authorOf(access)
  const before = await threadOf(dossier.id, param('thread'))
  const theirs = before.comments.find((one) => one.id === id)
  const outrun = new Refusal('outrun', { yours: { text }, theirs }, { status })
  if (version < 0) throw outrun
  const written = await writeComment(await sharedStore(), {
    dossierId: dossier.id,
    thread: before.id,
    id,
    expectedVersion: version,
    text,
    author: user,
    mentions: mentionsIn(text, await peopleOf(dossier.id)),
  })
  if (!written.ok) throw outrun
  await publish(dossier.id, { kind: 'discussion', finding: written.finding, by: user })
  const value = (await threadOf(dossier.id, before.id)).comments.find((one) => one.id === id)
  if (value === undefined) throw outrun
  return { value, version: value.version }
}
