/**
 * Comments: added to a thread, or written anew by their author. Every version is kept.
 *
 * In:      a thread of a dossier, an id chosen by the sender, the version its author had before their eyes (0 for a new comment).
 * Out:     the version as stored; or both texts, when the same person saved from another window meanwhile.
 * Refuses: threads and comments that are not there ('not-found'), somebody else's comment ('invalid'), characters and lengths.
 * Example: await writeComment(store, { dossierId, thread, id, expectedVersion: 0, text: 'Which *Friday*?', author, mentions: [] })
 */
import type { Store } from '../client.ts'
import type { PersonName } from '../discussion-views.ts'
import { StoreError } from '../errors.ts'
import { checkFilled, checkId, checkText, checkVersion, LIMITS } from '../guards.ts'
import { uuid7 } from '../uuid7.ts'
import { callFunction } from './function.ts'

export interface NewComment {
  readonly dossierId: string
  readonly thread: string
  readonly id: string
  readonly expectedVersion: number
  /** Markdown. Empty only when an earlier version is taken back. */
  readonly text: string
  readonly author: PersonName
  /** Ids of the people it speaks to. */
  readonly mentions: readonly string[]
}

export type WrittenComment =
  | { readonly ok: true; readonly version: number; readonly finding: string | null; readonly repeated: boolean }
  | { readonly ok: false; readonly conflict: { readonly currentVersion: number; readonly yours: string; readonly theirs: string } }

type Answer =
  | { readonly status: 'written' | 'repeated'; readonly version: number; readonly finding: string | null }
  | { readonly status: 'conflict'; readonly current: number; readonly theirs: string }
  | { readonly status: 'no-thread' | 'no-comment' | 'not-author' }

export async function writeComment(store: Store, given: NewComment): Promise<WrittenComment> {
  const expectedVersion = checkVersion(given.expectedVersion)
  const text = expectedVersion === 0 ? checkFilled('comment', given.text, LIMITS.comment) : checkText('comment', given.text, LIMITS.comment)
  const answer = await callFunction<Answer>(store, 'write_comment', {
    dossierId: given.dossierId,
    thread: checkId('thread', given.thread),
    id: checkId('comment', given.id),
    expectedVersion,
    text,
    author: checkFilled('author', given.author.name, LIMITS.author),
    authorId: given.author.id,
    mentions: [...new Set(given.mentions)],
    at: store.now().toISOString(),
    auditId: uuid7(),
  })
  switch (answer.status) {
    case 'written':
    case 'repeated':
      return { ok: true, version: answer.version, finding: answer.finding, repeated: answer.status === 'repeated' }
    case 'conflict':
      return { ok: false, conflict: { currentVersion: answer.current, yours: text, theirs: answer.theirs } }
    case 'no-thread':
      throw new StoreError('not-found', 'There is no such discussion.')
    case 'no-comment':
      throw new StoreError('not-found', 'There is no such comment in this discussion.')
    case 'not-author':
      throw new StoreError('invalid', 'Only its author may write a comment anew.')
  }
}
