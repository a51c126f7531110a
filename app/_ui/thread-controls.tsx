'use client'

/**
 * What can be done with a discussion besides speaking: resolve it, open it again, give it to somebody, give it a day.
 *
 * In: its state and the number of that state. Out: forms that work without scripts. Refuses: to change a state the person has not seen.
 * Example: "Resolve" · "Assignment and date": Ann, 1 December 2026, "Apply"
 */
import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import type { Person } from './comment-form.tsx'

export interface ThreadFormState {
  readonly turn: number
  readonly message: string | null
}

export type SaveThread = (state: ThreadFormState, form: FormData) => Promise<ThreadFormState>

interface ThreadControlsProps {
  readonly action: SaveThread
  readonly dossier: string
  readonly thread: string
  readonly version: number
  readonly resolved: boolean
  readonly assignee: Person | null
  readonly due: string | null
  readonly people: readonly Person[]
  readonly mayAssign: boolean
}

export function ThreadControls(props: ThreadControlsProps) {
  const { action, dossier, thread, version, resolved, mayAssign } = props
  const t = useTranslations('discussion')
  const [state, dispatch, pending] = useActionState(action, { turn: 0, message: null })
  const hidden = (
    <>
      <input type="hidden" name="dossier" value={dossier} />
      <input type="hidden" name="thread" value={thread} />
      <input type="hidden" name="basedOn" value={version} />
    </>
  )
  return (
    <div className="thread-controls">
      <form action={dispatch}>
        {hidden}
        <button
          type="submit"
          name="intent"
          value={resolved ? 'reopen' : 'resolve'}
          className="button button--plain button--small"
          aria-disabled={pending}
        >
          {t(resolved ? 'reopen' : 'resolve')}
        </button>
      </form>
      {mayAssign && (
        <details>
          <summary>{t('changeAssignment')}</summary>
          <form action={dispatch} className="assignment">
            {hidden}
            <AssignmentFields {...props} />
            <button type="submit" name="intent" value="assign" className="button button--plain button--small" aria-disabled={pending}>
              {t('apply')}
            </button>
          </form>
        </details>
      )}
      <p className="hint" role="status">
        {state.message}
      </p>
    </div>
  )
}

export function AssignmentFields({
  assignee,
  due,
  people,
}: {
  readonly assignee: Person | null
  readonly due: string | null
  readonly people: readonly Person[]
}) {
  const t = useTranslations('discussion')
  // Who was given the work may have left; the choice must not fall to somebody else by itself.
  const left = assignee !== null && !people.some(({ id }) => id === assignee.id) ? [assignee] : []
  return (
    <div className="assignment-fields">
      <label className="field">
        <span className="label">{t('assignee')}</span>
        <select name="assignee" className="select select--small" defaultValue={assignee?.id ?? ''} key={assignee?.id}>
          <option value="">{t('nobody')}</option>
          {[...left, ...people].map((person) => (
            <option key={person.id} value={person.id}>
              {person.name}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span className="label">{t('due')}</span>
        <input type="date" name="due" className="input select--small" defaultValue={due ?? ''} key={due} />
      </label>
    </div>
  )
}
