/**
 * One discussion: what it is about, whose it is, every comment with its edits, and what became of it.
 *
 * In: a thread and what the person may do. Out: an article with its comments in order; a resolved one is folded.
 * Refuses: nothing. Example: on the reading “16,000” · assigned to Bo · due 1 December 2026
 */
import { useTranslations } from 'next-intl'
import { CommentForm, type Person, type SendComment } from './comment-form.tsx'
import { Moment, useDates, When } from './dates.tsx'
import { SafeHtml } from './safe-html.tsx'
import { Spoken } from './spoken.tsx'
import { TextChange, type TextChangeView } from './text-change.tsx'
import { type SaveThread, ThreadControls } from './thread-controls.tsx'

export interface CommentItem {
  readonly id: string
  readonly by: string
  readonly at: string
  readonly version: number
  readonly text: string
  readonly html: string
  readonly mine: boolean
  readonly edits: readonly { readonly version: number; readonly at: string; readonly change: TextChangeView }[]
}

interface State {
  readonly resolved: boolean
  readonly assignee: { readonly name: string } | null
  readonly due: string | null
}

export interface ThreadItem {
  readonly id: string
  readonly version: number
  readonly resolved: boolean
  readonly assignee: Person | null
  readonly due: string | null
  readonly overdue: boolean
  readonly href: string | null
  readonly target:
    | { readonly kind: 'finding' }
    | { readonly kind: 'reading'; readonly value: string }
    | { readonly kind: 'passage'; readonly source: string; readonly words: string; readonly href: string; readonly current: boolean }
  readonly comments: readonly CommentItem[]
  readonly changes: readonly {
    readonly by: { readonly name: string }
    readonly at: string
    readonly before: State
    readonly after: State
  }[]
  readonly nextComment: string
}

export interface ThreadRights {
  readonly me: Person | null
  readonly mayComment: boolean
  readonly mayAssign: boolean
  readonly people: readonly Person[]
}

interface ThreadProps extends ThreadRights {
  readonly thread: ThreadItem
  readonly dossier: string
  readonly finding: string
  readonly send: SendComment
  readonly save: SaveThread
  /** On the page of the whole dossier: where the finding is. */
  readonly showFinding?: boolean
}

export function Thread(props: ThreadProps) {
  const { thread, dossier, finding, me, mayComment, people, send, save } = props
  const t = useTranslations('discussion')
  const body = (
    <>
      <ol className="comments">
        {thread.comments.map((comment) => (
          <Comment key={comment.id} comment={comment} {...props} />
        ))}
      </ol>
      <Changes changes={thread.changes} />
      {me !== null && mayComment && (
        <Spoken rooms={['discussion', 'writing']}>
          <CommentForm
            mode="reply"
            action={send}
            dossier={dossier}
            finding={finding}
            me={me}
            people={people}
            thread={thread.id}
            comment={thread.nextComment}
          />
          <ThreadControls
            action={save}
            dossier={dossier}
            thread={thread.id}
            version={thread.version}
            resolved={thread.resolved}
            assignee={thread.assignee}
            due={thread.due}
            people={people}
            mayAssign={props.mayAssign}
          />
        </Spoken>
      )}
    </>
  )
  return (
    <article className="thread" id={`thread-${thread.id}`} data-resolved={thread.resolved ? '' : undefined}>
      <header className="thread-head">
        <Target target={thread.target} />
        <p className="thread-state">
          <span>{t(thread.resolved ? 'resolved' : 'open')}</span>
          {thread.assignee !== null && <span>{t('assignedTo', { name: thread.assignee.name })}</span>}
          {thread.due !== null && (
            <span className={thread.overdue ? 'thread-overdue' : undefined}>
              {t.rich(thread.overdue ? 'overdue' : 'dueOn', { when: () => <When iso={thread.due} /> })}
            </span>
          )}
          {props.showFinding === true && thread.href !== null && <a href={thread.href}>{t('toFinding')}</a>}
        </p>
      </header>
      {thread.resolved ? (
        <details>
          <summary>{t('comments', { count: thread.comments.length })}</summary>
          {body}
        </details>
      ) : (
        body
      )}
    </article>
  )
}

function Target({ target }: { readonly target: ThreadItem['target'] }) {
  const t = useTranslations('discussion')
  if (target.kind === 'finding') return <h3>{t('onFinding')}</h3>
  if (target.kind === 'reading') return <h3>{t('onReading', { value: target.value })}</h3>
  return (
    <div>
      <h3>
        {t('onPassage', { source: target.source })}
        {!target.current && <span className="hint"> {t('earlierText')}</span>}
      </h3>
      <blockquote className="thread-passage">
        <a href={target.href}>{target.words}</a>
      </blockquote>
    </div>
  )
}

function Comment({ comment, thread, dossier, finding, me, mayComment, people, send }: ThreadProps & { readonly comment: CommentItem }) {
  const t = useTranslations('discussion')
  return (
    <li className="comment" id={`comment-${comment.id}`}>
      <p className="comment-by">{t.rich('commentBy', { name: comment.by, when: () => <Moment iso={comment.at} /> })}</p>
      {comment.text === '' ? <p className="muted">{t('withdrawn')}</p> : <SafeHtml className="prose" html={comment.html} />}
      {comment.edits.length > 0 && (
        <details className="comment-edits">
          <summary>{t('edited', { count: comment.edits.length })}</summary>
          {comment.edits.map((edit) => (
            <div key={edit.version}>
              <p className="hint">{t.rich('versionBy', { version: edit.version, when: () => <Moment iso={edit.at} /> })}</p>
              <TextChange label="" change={edit.change} />
            </div>
          ))}
        </details>
      )}
      {comment.mine && mayComment && me !== null && (
        <details className="comment-edit">
          <summary>{t('edit')}</summary>
          <CommentForm
            key={comment.version}
            mode="edit"
            action={send}
            dossier={dossier}
            finding={finding}
            me={me}
            people={people}
            thread={thread.id}
            comment={comment.id}
            text={comment.text}
            version={comment.version}
          />
        </details>
      )}
    </li>
  )
}

function Changes({ changes }: { readonly changes: ThreadItem['changes'] }) {
  const t = useTranslations('discussion')
  const dates = useDates()
  const lines = changes.flatMap(({ by, at, before, after }) => {
    const when = () => <Moment iso={at} />
    const { name } = by
    return [
      before.resolved !== after.resolved && t.rich(after.resolved ? 'didResolve' : 'didReopen', { name, when }),
      before.assignee?.name !== after.assignee?.name &&
        (after.assignee === null
          ? t.rich('didUnassign', { name, when })
          : t.rich('didAssign', { name, assignee: after.assignee.name, when })),
      before.due !== after.due &&
        (after.due === null
          ? t.rich('didUndate', { name, when })
          : t.rich('didDate', { name, day: () => dates.date(after.due ?? ''), when })),
    ]
      .filter((line) => line !== false)
      .map((line, index) => ({ key: `${at}-${index}`, line }))
  })
  if (lines.length === 0) return null
  return (
    <ul className="thread-changes">
      {lines.map(({ key, line }) => (
        <li key={key}>{line}</li>
      ))}
    </ul>
  )
}
