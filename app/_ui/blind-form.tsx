'use client'

/**
 * The form in which one of two editors concludes without seeing the other.
 *
 * In: the readings, the server action. Out: a form that works without scripts. Refuses: a conclusion without a rationale (the action says so).
 * Example: "16,000 pages", "The ministry's own list says so."
 */
import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { otherOutcomes } from './outcome.tsx'
import { useSafeAction } from './safe-action.ts'

export interface BlindState {
  readonly turn: number
  readonly choice: string
  readonly rationale: string
  readonly message: string | null
}

interface BlindFormProps {
  readonly action: (state: BlindState, form: FormData) => Promise<BlindState>
  readonly dossier: string
  readonly finding: string
  readonly readings: readonly { readonly normal: string; readonly value: string; readonly sigla: string }[]
}

export function BlindForm({ action: save, dossier, finding, readings }: BlindFormProps) {
  const t = useTranslations('corrections')
  const decision = useTranslations('decision')
  const nouns = useTranslations('nouns')
  const id = useId()
  const initial: BlindState = { turn: 0, choice: '', rationale: '', message: null }
  const { state, action, submit, pending } = useSafeAction(save, initial, (before, form) => ({
    turn: before.turn + 1,
    choice: String(form.get('choice') ?? ''),
    rationale: String(form.get('rationale') ?? ''),
    message: t('offline'),
  }))
  return (
    <form action={action} onSubmit={submit} className="correct" id="blind">
      <input type="hidden" name="dossier" value={dossier} />
      <input type="hidden" name="finding" value={finding} />
      <div aria-live="polite">
        {state.message !== null && (
          <div className="notice tone-conflict" key={state.turn}>
            <p>{state.message}</p>
          </div>
        )}
      </div>
      <fieldset>
        <legend>{decision('whatHolds')}</legend>
        {readings.map((reading) => (
          <label key={reading.normal} className="check">
            <input
              type="radio"
              name="choice"
              value={`reading:${reading.normal}`}
              defaultChecked={state.choice === `reading:${reading.normal}`}
            />
            <span>
              {reading.value} <span className="hint">{reading.sigla}</span>
            </span>
          </label>
        ))}
        {otherOutcomes.map((outcome) => (
          <label key={outcome} className="check">
            <input type="radio" name="choice" value={outcome} defaultChecked={state.choice === outcome} />
            <span>{nouns(`outcome.${outcome}`)}</span>
          </label>
        ))}
      </fieldset>
      <p className="field">
        <label htmlFor={`${id}-rationale`}>{t('why')}</label>
        <textarea id={`${id}-rationale`} name="rationale" className="textarea textarea--short" defaultValue={state.rationale} />
      </p>
      <button type="submit" className="button" aria-disabled={pending}>
        {t('blind.save')}
      </button>
    </form>
  )
}
