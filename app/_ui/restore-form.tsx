'use client'

/**
 * Undo: one button that makes the text of an earlier version the newest one.
 *
 * In: which version to bring back (0 for none) and which one is the newest as far as this page knows. Out: a form that works without
 * scripts. Refuses: to undo what the person has not seen; the answer says whose version came between.
 * Example: <RestoreForm restores={1} basedOn={2} label="Undo version 2" … />
 */
import { useActionState } from 'react'

export interface RestoreState {
  readonly turn: number
  readonly message: string | null
}

interface RestoreFormProps {
  readonly action: (state: RestoreState, form: FormData) => Promise<RestoreState>
  readonly dossier: string
  readonly finding: string
  readonly basedOn: number
  readonly restores: number
  readonly label: string
  readonly hint: string | null
}

export function RestoreForm({ action, dossier, finding, basedOn, restores, label, hint }: RestoreFormProps) {
  const [state, dispatch, pending] = useActionState(action, { turn: 0, message: null })
  return (
    <form action={dispatch} className="restore">
      <input type="hidden" name="dossier" value={dossier} />
      <input type="hidden" name="finding" value={finding} />
      <input type="hidden" name="basedOn" value={basedOn} />
      <input type="hidden" name="restores" value={restores} />
      <button type="submit" className="button button--quiet" aria-disabled={pending}>
        {label}
      </button>
      {hint !== null && <span className="hint">{hint}</span>}
      <div aria-live="polite">{state.message !== null && <p className="field-error">{state.message}</p>}</div>
    </form>
  )
}
