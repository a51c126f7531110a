/** Discussions of passages of a source, and a new one on the words that are selected in it. */
import { getTranslations } from 'next-intl/server'
import { saveThread, sendComment } from '../../../../_data/discussion-actions.ts'
import { loadPassages } from '../../../../_data/load-discussion.ts'
import { CommentForm } from '../../../../_ui/comment-form.tsx'
import { PassageFields } from '../../../../_ui/passage-fields.tsx'
import { AssignmentFields } from '../../../../_ui/thread-controls.tsx'
import { ThreadList } from '../../../../_ui/thread-list.tsx'

interface PassagesProps {
  readonly slug: string
  readonly source: string
  readonly path: string
  /** An earlier revision is read, and no longer spoken about. */
  readonly current: boolean
}

export async function PassagesSection({ slug, source, path, current }: PassagesProps) {
  const loaded = await loadPassages(slug, path)
  if (!loaded.ok) return null
  const { me, mayComment, mayAssign, people, threads, nextThread, nextComment } = loaded.value
  const t = await getTranslations('discussion')
  const mayStart = current && mayComment && me !== null
  if (threads.length === 0 && !mayStart) return null
  return (
    <section className="side-block" aria-labelledby="passages">
      <h2 id="passages">{t('passage.title')}</h2>
      <ThreadList view={loaded.value} dossier={slug} send={sendComment} save={saveThread} />
      {mayStart && (
        <details className="new-thread" id="discuss">
          <summary>{t('passage.start')}</summary>
          <CommentForm
            mode="thread"
            action={sendComment}
            dossier={slug}
            finding=""
            me={me}
            people={people}
            thread={nextThread}
            comment={nextComment}
          >
            <PassageFields source={source} within=".source-text" />
            {mayAssign && <AssignmentFields assignee={null} due={null} people={people} />}
          </CommentForm>
        </details>
      )}
    </section>
  )
}
