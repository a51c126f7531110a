/**
 * The section of a finding in which people talk about it, apart from the decision.
 *
 * In: threads, what can be spoken of, what the person may do. Out: the threads and a form for a new one.
 * Refuses: nothing; whoever may not take part reads, and is told why there is no field.
 */
import { useTranslations } from 'next-intl'
import { CommentForm, type SendComment } from './comment-form.tsx'
import { Spoken } from './spoken.tsx'
import { Thread, type ThreadItem, type ThreadRights } from './thread.tsx'
import { AssignmentFields, type SaveThread } from './thread-controls.tsx'

export type TargetChoice =
  | { readonly kind: 'finding'; readonly value: 'finding' }
  | { readonly kind: 'reading'; readonly value: string; readonly number: number; readonly words: string }
  | { readonly kind: 'passage'; readonly value: string; readonly source: string; readonly words: string }

export interface DiscussionView extends ThreadRights {
  readonly threads: readonly ThreadItem[]
  readonly targets: readonly TargetChoice[]
  readonly nextThread: string
  readonly nextComment: string
}

interface DiscussionProps {
  readonly view: DiscussionView
  readonly dossier: string
  readonly finding: string
  readonly send: SendComment
  readonly save: SaveThread
}

export function Discussion({ view, dossier, finding, send, save }: DiscussionProps) {
  const t = useTranslations('discussion')
  const { me, mayComment, mayAssign, people } = view
  return (
    <section className="section discussion" id="discussion" aria-labelledby="discussion-title">
      <div className="section-head">
        <h2 id="discussion-title">{t('title')}</h2>
        <p>{t('about')}</p>
      </div>
      {view.threads.length === 0 && <p className="muted">{t('none')}</p>}
      {view.threads.map((thread) => (
        <Thread key={thread.id} thread={thread} {...{ dossier, finding, me, mayComment, mayAssign, people, send, save }} />
      ))}
      {me !== null && mayComment ? (
        <details className="new-thread" open={view.threads.length === 0}>
          <summary>{t('start')}</summary>
          <Spoken rooms={['discussion', 'writing']}>
            <CommentForm
              mode="thread"
              action={send}
              dossier={dossier}
              finding={finding}
              me={me}
              people={people}
              thread={view.nextThread}
              comment={view.nextComment}
            >
              <label className="field">
                <span className="label">{t('target')}</span>
                <select name="target" className="select" defaultValue="finding">
                  {view.targets.map((target) => (
                    <option key={target.value} value={target.value}>
                      {target.kind === 'finding'
                        ? t('targetFinding')
                        : target.kind === 'reading'
                          ? t('targetReading', { number: target.number, value: target.words })
                          : t('targetPassage', { siglum: target.source, words: target.words })}
                    </option>
                  ))}
                </select>
              </label>
              {mayAssign && <AssignmentFields assignee={null} due={null} people={people} />}
            </CommentForm>
          </Spoken>
        </details>
      ) : (
        <p className="hint">{t(me === null ? 'signInToTalk' : 'mayNot')}</p>
      )}
    </section>
  )
}
