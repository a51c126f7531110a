'use client'

/**
 * The form of the alias table: names of one thing, or words that say the same.
 *
 * In: the server action. Out: a form that works without scripts. Refuses: to lose what was typed.
 * Example: "Ann Voss", "the harbour mistress", scope "always" → one person in every dossier
 */
import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { EMPTY_CORRECTION, type SaveCorrection, ScopeChoice } from './correct-form.tsx'
import { useSafeAction } from './safe-action.ts'

export function NamesForm({ action: save, dossier }: { readonly action: SaveCorrection; readonly dossier: string }) {
  const t = useTranslations('corrections')
  const id = useId()
  const initial = { turn: 0, typed: { ...EMPTY_CORRECTION, choice: 'alias', scope: 'dossier' }, field: null, message: null }
  const { state, action, submit, pending } = useSafeAction(save, initial, (before) => ({
    ...before,
    turn: before.turn + 1,
    message: t('offline'),
  }))
  const { typed, turn } = state
  return (
    <form action={action} onSubmit={submit} className="correct" id="teach">
      <input type="hidden" name="dossier" value={dossier} />
      <div aria-live="polite">
        {state.message !== null && (
          <div className="notice tone-conflict" key={turn}>
            <p id={`${id}-message`}>{state.message}</p>
          </div>
        )}
      </div>
      <p className="field">
        <label htmlFor={`${id}-names`}>{t('namesField')}</label>
        <textarea
          id={`${id}-names`}
          name="names"
          className="textarea textarea--short"
          defaultValue={typed.names}
          aria-invalid={state.field === 'names' || undefined}
          aria-describedby={state.message === null ? undefined : `${id}-message`}
        />
      </p>
      <fieldset>
        <legend>{t('tableKind')}</legend>
        <label className="check">
          <input type="radio" name="choice" value="alias" defaultChecked={typed.choice !== 'equal'} />
          <span>{t('tableAlias')}</span>
        </label>
        <label className="check">
          <input type="radio" name="choice" value="equal" defaultChecked={typed.choice === 'equal'} />
          <span>{t('tableEqual')}</span>
        </label>
      </fieldset>
      <ScopeChoice scope={typed.scope} offered={['dossier', 'always']} />
      <p className="field">
        <label htmlFor={`${id}-why`}>{t('why')}</label>
        <input id={`${id}-why`} name="why" className="input" defaultValue={typed.why} />
      </p>
      <button type="submit" className="button" aria-disabled={pending}>
        {pending ? t('keeping') : t('teach')}
      </button>
    </form>
  )
}
