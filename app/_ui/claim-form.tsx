'use client'

/**
 * Adds a claim on the page of a source: words that are selected in the text fill the form.
 *
 * In: the source, the findings it may answer, the server action. Out: a form that works without scripts, where the words are typed.
 * Refuses: to take a selection from outside the source, or to empty the field because a selection is gone.
 * Example: "a brace of tugs" selected, kind "number", value "2 tugs"
 */
import { useTranslations } from 'next-intl'
import { useId, useRef } from 'react'
import { useSafeAction } from './safe-action.ts'
import { useSelectedWords } from './selected-words.ts'

export interface ClaimState {
  readonly turn: number
  readonly message: string | null
}

interface ClaimFormProps {
  readonly action: (state: ClaimState, form: FormData) => Promise<ClaimState>
  readonly dossier: string
  readonly path: string
  readonly findings: readonly { readonly id: string; readonly label: string }[]
  /** Finds the element that holds the text of the source. */
  readonly within: string
}

const kinds = ['quantity', 'date', 'time', 'name', 'place', 'quote', 'event'] as const
export function ClaimForm({ action: save, dossier, path, findings, within }: ClaimFormProps) {
  const t = useTranslations('corrections')
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const { state, action, submit, pending } = useSafeAction(save, { turn: 0, message: null }, (before) => ({
    turn: before.turn + 1,
    message: t('offline'),
  }))
  useSelectedWords(form, within)
  return (
    <form ref={form} action={action} onSubmit={submit} className="correct" id="claim">
      <input type="hidden" name="dossier" value={dossier} />
      <input type="hidden" name="path" value={path} />
      <input type="hidden" name="prefix" defaultValue="" />
      <input type="hidden" name="suffix" defaultValue="" />
      <p className="hint">{t('addClaimAbout')}</p>
      <div aria-live="polite">
        {state.message !== null && (
          <div className="notice tone-conflict" key={state.turn}>
            <p id={`${id}-message`}>{state.message}</p>
          </div>
        )}
      </div>
      <p className="field">
        <label htmlFor={`${id}-exact`}>{t('selected')}</label>
        <textarea
          id={`${id}-exact`}
          name="exact"
          className="textarea textarea--short"
          required
          aria-describedby={state.message === null ? undefined : `${id}-message`}
        />
      </p>
      <p className="field">
        <label htmlFor={`${id}-as`}>{t('claimKind')}</label>
        <select id={`${id}-as`} name="as" className="select">
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`claimKindName.${kind}`)}
            </option>
          ))}
        </select>
      </p>
      <p className="field">
        <label htmlFor={`${id}-value`}>{t('claimValue')}</label>
        <input id={`${id}-value`} name="value" className="input" />
      </p>
      <p className="field">
        <label htmlFor={`${id}-target`}>{t('claimTarget')}</label>
        <select id={`${id}-target`} name="target" className="select">
          <option value="">{t('noTarget')}</option>
          {findings.map((finding) => (
            <option key={finding.id} value={finding.id}>
              {finding.label}
            </option>
          ))}
        </select>
      </p>
      <p className="field">
        <label htmlFor={`${id}-why`}>{t('why')}</label>
        <input id={`${id}-why`} name="why" className="input" />
      </p>
      <button type="submit" className="button" aria-disabled={pending}>
        {pending ? t('keeping') : t('keep')}
      </button>
    </form>
  )
}
