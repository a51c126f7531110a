'use client'

/**
 * The form that changes what is known of a source.
 *
 * In: the server action, the values as they are. Out: a form that works without scripts, closed until it is wanted.
 * Refuses: to lose what was typed.
 */
import { useTranslations } from 'next-intl'
import { useSafeAction } from './safe-action.ts'
import { type SourceFieldName, SourceFields } from './source-fields.tsx'

export interface SourceMetaState {
  readonly turn: number
  readonly typed: Readonly<Record<SourceFieldName, string>>
  readonly field: SourceFieldName | null
  readonly message: string | null
}

interface SourceMetaFormProps {
  readonly action: (state: SourceMetaState, form: FormData) => Promise<SourceMetaState>
  readonly dossier: string
  readonly path: string
  readonly number: number
  readonly typed: SourceMetaState['typed']
}

export function SourceMetaForm({ action: save, dossier, path, number, typed }: SourceMetaFormProps) {
  const t = useTranslations('intake')
  const initial: SourceMetaState = { turn: 0, typed, field: null, message: null }
  const { state, action, submit, pending } = useSafeAction(save, initial, (before) => ({
    ...before,
    turn: before.turn + 1,
    message: t('offline'),
  }))
  return (
    <details className="side-block" open={state.turn > 0 || undefined}>
      <summary>{t('edit')}</summary>
      <form action={action} onSubmit={submit}>
        <p className="hint">{t('editAbout')}</p>
        <div aria-live="polite">
          {state.message !== null && (
            <div className="notice tone-conflict" key={state.turn}>
              <p id="meta-message">{state.message}</p>
            </div>
          )}
        </div>
        <input type="hidden" name="dossier" value={dossier} />
        <input type="hidden" name="path" value={path} />
        <input type="hidden" name="number" value={number} />
        <SourceFields id="meta" values={state.typed} wrong={state.field} problem="meta-message" />
        <button type="submit" className="button" aria-disabled={pending}>
          {t('save')}
        </button>
      </form>
    </details>
  )
}
