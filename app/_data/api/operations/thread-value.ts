/**
 * A discussion as programs see it.
 *
 * In: what the store gave, or where it is. Out: values of the shapes. Refuses: what is not there ('not-found').
 * Example: await threadOf(dossierId, id) → { id, version: 2, comments: [{ text: 'Which Friday?', … }], … }
 */
import type { z } from 'zod'
import { sharedStore } from '../../../../prisma/client.ts'
import { type CommentView, readThreads, type ThreadView } from '../../../../prisma/read.ts'
import { AppError } from '../../errors.ts'
import type { commentShape, threadShape } from '../shapes.ts'

export async function threadOf(dossierId: string, id: string): Promise<z.output<typeof threadShape>> {
  const [found] = await readThreads(await sharedStore(), { dossierId, id })
  if (found === undefined) throw new AppError('not-found')
  return threadValue(found)
}

export function threadValue({ changes: _, comments, ...thread }: ThreadView): z.output<typeof threadShape> {
  return { ...thread, comments: comments.map(commentValue) }
}

function commentValue({ id, at, versions }: CommentView): z.output<typeof commentShape> {
  const newest = versions[0]
  return {
    id,
    at,
    version: newest?.version ?? 1,
    text: newest?.text ?? '',
    author: newest?.author ?? { id: null, name: '' },
    versions: [...versions],
  }
}
