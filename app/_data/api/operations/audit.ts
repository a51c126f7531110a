/** The audit of a dossier. */
import { z } from 'zod'
import { sharedStore } from '../../../../prisma/client.ts'
import { searchAudit } from '../../../../prisma/read.ts'
import { operation } from '../operation.ts'
import { listOf, pieceQuery, readCursor, writeCursor } from '../pages.ts'
import { at, auditShape } from '../shapes.ts'

const place = z.tuple([z.iso.datetime(), z.uuid()])

export const auditOperations = [
  operation({
    id: 'listAudit',
    method: 'GET',
    path: '/dossiers/{dossier}/audit',
    tag: 'audit',
    summary: 'Who changed what, when, the newest first',
    action: 'audit:read',
    query: z.strictObject({
      ...pieceQuery,
      actor: z.string().max(300).optional(),
      action: z.string().max(100).optional(),
      object: z.string().max(1_000).optional(),
      words: z.string().max(200).optional().describe('That stand in the values before or after.'),
      from: at.optional(),
      to: at.optional().describe('Not part of the range.'),
    }),
    answer: listOf(auditShape),
    run: async ({ access, query }) => {
      const { limit, cursor, actor, action, object: objectId, words, from, to } = query
      const [time, id] = cursor === undefined ? [undefined, undefined] : readCursor(place, cursor)
      const after = time === undefined || id === undefined ? null : { at: time, id }
      const asked = { dossierId: access.dossier?.id ?? '', actor, action, objectId, words, from, to, after, limit: limit + 1 }
      const found = await searchAudit(await sharedStore(), asked)
      const items = found.slice(0, limit).map((entry) => ({ ...entry }))
      const last = items.at(-1)
      const next = found.length > limit && last !== undefined ? writeCursor([last.at, last.id]) : null
      return { value: { items, next }, next }
    },
  }),
]
