/**
 * Discussions one below the other, as they stand on the page of a dossier and beside a source.
 *
 * In: threads of several findings, what the person may do. Out: each of them, saying where its finding is. Refuses: nothing; none is nothing.
 */
import type { SendComment } from './comment-form.tsx'
import { Thread, type ThreadItem, type ThreadRights } from './thread.tsx'
import type { SaveThread } from './thread-controls.tsx'

interface ThreadListProps {
  readonly view: ThreadRights & { readonly threads: readonly (ThreadItem & { readonly finding: string })[] }
  readonly dossier: string
  readonly send: SendComment
  readonly save: SaveThread
}

export function ThreadList({ view: { threads, me, mayComment, mayAssign, people }, dossier, send, save }: ThreadListProps) {
  return threads.map((thread) => (
    <Thread
      key={thread.id}
      thread={thread}
      finding={thread.finding}
      {...{ dossier, me, mayComment, mayAssign, people, send, save }}
      showFinding
    />
  ))
}
