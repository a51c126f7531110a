'use client'

/**
 * The text of a source in a field, to be saved as its next revision.
 *
 * In: the text and its number, the server action. Out: a form that works without scripts; nothing for an earlier revision. Refuses: to lose what was typed, whatever
 * the answer.
 */
import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { useSafeAction } from './safe-action.ts'
import { SignInLink } from './sign-in-link.tsx'

export interface ReviseState {
  readonly turn: number
  readonly text: string | null
  readonly message: string | null
  readonly problem: string | null
  readonly signIn: boolean
}

const FIRST: ReviseState = { turn: 0, text: null, message: null, problem: null, signIn: false }

interface ReviseFormProps {
  readonly action: (state: ReviseState, form: FormData) => Promise<ReviseState>
  readonly dossier: string
  readonly path: string
  readonly text: string
  readonly revision: number
  /** Whether there is no later revision; an earlier one is not revised. */
  readonly newest: boolean
}

export function ReviseForm({ action: save, dossier, path, text, revision, newest }: ReviseFormProps) {
  const t = useTranslations('source')
  const id = useId()
  // Somebody else may save while this is written; the page then shows an earlier revision, and what is typed must not go with it.
  const [begun] = useState(newest)
  const { state, action, submit, pending } = useSafeAction<ReviseState>(save, FIRST, (before) => ({
    ...before,
    turn: before.turn + 1,
    message: t('revise.offline'),
  }))
  if (!begun) return null
  return (
    <details className="revise-open">
      <summary>{t('revise.open')}</summary>
      <form action={action} onSubmit={submit} className="revise" id="revise">
        <input type="hidden" name="dossier" value={dossier} />
        <input type="hidden" name="path" value={path} />
        <input type="hidden" name="after" value={revision} />
        <p className="hint" id={`${id}-about`}>
          {t('revise.about')}
        </p>
        <div aria-live="polite">
          {state.message !== null && (
            <div className="notice tone-conflict" key={state.turn}>
              <p>{state.message}</p>
              {state.signIn && <SignInLink />}
            </div>
          )}
        </div>
        <div className="field">
          <label htmlFor={`${id}-text`}>{t('revise.text')}</label>
          <textarea
            id={`${id}-text`}
            name="text"
            className="textarea"
            rows={24}
            defaultValue={state.text ?? text}
            aria-describedby={`${id}-about`}
            dir="auto"
          />
        </div>
        <button type="submit" className="button" disabled={pending}>
          {pending ? t('revise.saving') : t('revise.save')}
        </button>
      </form>
    </details>
  )
}
