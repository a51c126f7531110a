'use client'

/**
 * The field in which somebody speaks: a new discussion, a reply, or a comment written anew.
 *
 * In: what it is for, its first state, the server action. Out: a form that works without scripts; with them it keeps a draft, previews
 * without a reload and inserts names. Refuses: to lose what was typed, whatever the answer is.
 * Example: <CommentForm mode="reply" thread={…} … /> → "Send"
 */
import { useTranslations } from 'next-intl'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { DraftKeeper } from './draft-keeper.tsx'
import { useSafeAction } from './safe-action.ts'
import { SafeHtml } from './safe-html.tsx'
import { SignInLink } from './sign-in-link.tsx'

export interface CommentFormState {
  readonly status: 'fresh' | 'preview' | 'invalid' | 'conflict' | 'failed' | 'saved'
  readonly turn: number
  readonly savedTurn: number
  readonly text: string
  readonly version: number
  readonly message: string | null
  readonly problem: string | null
  /** Signing in again is what helps. */
  readonly signIn: boolean
  readonly previewHtml: string | null
  readonly theirs: string | null
  readonly threadId: string
  readonly commentId: string
}

export type SendComment = (state: CommentFormState, form: FormData) => Promise<CommentFormState>

export interface Person {
  readonly id: string
  readonly name: string
}

interface CommentFormProps {
  readonly mode: 'thread' | 'reply' | 'edit'
  readonly action: SendComment
  readonly dossier: string
  readonly finding: string
  readonly me: Person
  readonly people: readonly Person[]
  readonly thread: string
  readonly comment: string
  readonly text?: string
  readonly version?: number
  /** More fields of a new discussion: what it is about, whose it is. */
  readonly children?: ReactNode
}

export function CommentForm(props: CommentFormProps) {
  const { mode, dossier, finding, me, people, children } = props
  const t = useTranslations('discussion')
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const { state, action, submit, pending } = useSafeAction(
    props.action,
    initialOf(props),
    (before, sent): CommentFormState => ({
      ...before,
      status: 'failed',
      turn: before.turn + 1,
      text: String(sent.get('text') ?? ''),
      message: t('offline'),
      problem: null,
      signIn: false,
    }),
  )
  const { turn, status, savedTurn } = state
  useEffect(() => {
    if (turn === 0 || status === 'preview') return
    if (status === 'saved') field.current?.focus()
    else form.current?.querySelector<HTMLElement>('.notice')?.focus()
  }, [turn, status])
  return (
    <form ref={form} action={action} onSubmit={submit} className="comment-form">
      <input type="hidden" name="mode" value={mode} />
      <input type="hidden" name="dossier" value={dossier} />
      <input type="hidden" name="finding" value={finding} />
      <input type="hidden" name="thread" value={mode === 'thread' ? state.threadId : props.thread} />
      <input type="hidden" name="comment" value={state.commentId} />
      <input type="hidden" name="basedOn" value={state.version} />
      <div aria-live="polite">
        {state.message !== null && (
          <div className={`notice ${status === 'saved' ? 'tone-agree' : 'tone-conflict'}`} key={turn} tabIndex={-1}>
            <p>{state.message}</p>
            {state.signIn && <SignInLink />}
          </div>
        )}
        {status === 'conflict' && state.theirs !== null && (
          <section className="both" aria-label={t('outrunTheirs')}>
            <h4>{t('outrunTheirs')}</h4>
            <p className="as-typed">{state.theirs}</p>
          </section>
        )}
      </div>
      {children}
      <div className="field">
        <label htmlFor={id}>
          {t(mode === 'edit' ? 'editing' : mode === 'reply' ? 'reply' : 'comment')}{' '}
          <span className="hint">{t(mode === 'edit' ? 'withdraw' : 'commentHint')}</span>
        </label>
        <textarea
          ref={field}
          key={savedTurn}
          id={id}
          name="text"
          className="textarea"
          rows={mode === 'reply' ? 2 : 4}
          defaultValue={state.text}
        />
      </div>
      {state.previewHtml !== null && (
        <section className="preview" aria-label={t('preview')}>
          <p className="hint">{t('previewHint')}</p>
          <SafeHtml className="prose" html={state.previewHtml} />
        </section>
      )}
      <div className="actions">
        <button type="submit" name="intent" value="send" className="button button--small" aria-disabled={pending}>
          {t(pending ? 'sending' : mode === 'edit' ? 'save' : 'send')}
        </button>
        <button type="submit" name="intent" value="preview" className="button button--quiet" aria-disabled={pending}>
          {t('previewButton')}
        </button>
        {people.length > 0 && <MentionChoice people={people} field={field} />}
      </div>
      <DraftKeeper
        form={form}
        person={me.id}
        name={`${dossier}:${mode === 'edit' ? props.comment : mode === 'reply' ? props.thread : `new:${finding}`}`}
        fields={['text']}
        beside={mode === 'thread' ? ['target', 'assignee', 'due'] : []}
        savedTurn={savedTurn}
      />
    </form>
  )
}

function initialOf({ text = '', version = 0, thread, comment }: CommentFormProps): CommentFormState {
  return {
    status: 'fresh',
    turn: 0,
    savedTurn: 0,
    text,
    version,
    message: null,
    problem: null,
    signIn: false,
    previewHtml: null,
    theirs: null,
    threadId: thread,
    commentId: comment,
  }
}

/** Writes "@Name " where the cursor stands. Without scripts one types it. */
function MentionChoice({
  people,
  field,
}: {
  readonly people: readonly Person[]
  readonly field: { readonly current: HTMLTextAreaElement | null }
}) {
  const t = useTranslations('discussion')
  return (
    <label className="mention-choice">
      <span className="hint">{t('mention')}</span>
      <select
        className="select select--small"
        value=""
        onChange={(event) => {
          const name = people.find((person) => person.id === event.target.value)?.name
          const area = field.current
          if (name === undefined || area === null) return
          const before = area.value.slice(0, area.selectionStart)
          const space = before === '' || /\s$/.test(before) ? '' : ' '
          area.setRangeText(`${space}@${name} `, area.selectionStart, area.selectionEnd, 'end')
          // The draft listens for what is typed; this was.
          area.dispatchEvent(new Event('input', { bubbles: true }))
          area.focus()
        }}
      >
        <option value="">{t('mentionNobody')}</option>
        {people.map((person) => (
          <option key={person.id} value={person.id}>
            {person.name}
          </option>
        ))}
      </select>
    </label>
  )
}
