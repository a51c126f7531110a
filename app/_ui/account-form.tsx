'use client'

/**
 * A short form about accounts: some fields, one button, an answer.
 *
 * In: a server action, the fields, the words of the button. Out: a form that works without scripts; with them the page stays where it is.
 * Refuses: to lose what was typed (passwords excepted: they are never sent back), and to show a link twice.
 * Example: <AccountForm action={enter} fields={[{ name: 'email', label: 'E-mail address', type: 'email' }]} submit="Sign in" />
 */
import { useTranslations } from 'next-intl'
import { type FormEvent, type ReactNode, startTransition, useActionState, useEffect, useId, useRef } from 'react'
import { ShownLink } from './shown-link.tsx'

export interface AccountFormState {
  readonly turn: number
  readonly typed: Readonly<Record<string, string>>
  readonly errors: Readonly<Record<string, string>>
  readonly message: string | null
  readonly done: boolean
  readonly link: string | null
}

export interface AccountField {
  readonly name: string
  readonly label: string
  readonly type: 'text' | 'email' | 'password' | 'role'
  readonly hint?: string
  readonly autoComplete?: string
  readonly value?: string
  /** With type 'role': what may be chosen, and what each means. */
  readonly options?: readonly { readonly value: string; readonly label: string; readonly hint: string }[]
}

interface AccountFormProps {
  readonly action: (state: AccountFormState, form: FormData) => Promise<AccountFormState>
  readonly fields: readonly AccountField[]
  readonly submit: string
  /** Fields that are sent and not seen. */
  readonly hidden?: Readonly<Record<string, string>>
  readonly quiet?: boolean
  /** Further choices, between the fields and the button. */
  readonly choices?: ReactNode
  /** What is shown once is no link. */
  readonly secret?: boolean
  readonly children?: ReactNode
}

const fresh: AccountFormState = { turn: 0, typed: {}, errors: {}, message: null, done: false, link: null }

export function AccountForm({ action, fields, submit, hidden = {}, quiet = false, choices, secret = false, children }: AccountFormProps) {
  const [state, dispatch, pending] = useActionState(action, fresh)
  const answer = useRef<HTMLDivElement>(null)
  const id = useId()
  const { turn, typed, errors, message, done, link } = state
  useEffect(() => {
    if (turn > 0) answer.current?.focus()
  }, [turn])
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    if (pending) return
    const form = new FormData(event.currentTarget)
    startTransition(() => dispatch(form))
  }
  return (
    <form action={dispatch} onSubmit={send} className="account-form" noValidate>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div aria-live="polite">
        {message !== null && (
          <div
            className={`notice ${done ? 'tone-agree' : 'tone-conflict'}`}
            key={turn}
            ref={answer}
            tabIndex={-1}
            data-answer={done ? 'done' : 'refused'}
          >
            <p>{message}</p>
            {link !== null && <ShownLink href={link} secret={secret} />}
          </div>
        )}
      </div>
      {fields.map((field) => (
        <Field
          key={`${field.name}-${turn}`}
          id={`${id}-${field.name}`}
          field={field}
          value={typed[field.name] ?? field.value ?? ''}
          error={errors[field.name]}
        />
      ))}
      {choices}
      <div className="actions">
        <button type="submit" className={quiet ? 'button button--plain' : 'button'} aria-disabled={pending}>
          {submit}
        </button>
        {children}
      </div>
    </form>
  )
}

interface FieldProps {
  readonly id: string
  readonly field: AccountField
  readonly value: string
  readonly error: string | undefined
}

function Field({ id, field, value, error }: FieldProps) {
  const { name, label, type, hint, autoComplete, options = [] } = field
  const described = [hint === undefined ? null : `${id}-hint`, error === undefined ? null : `${id}-error`]
    .filter((one) => one !== null)
    .join(' ')
  if (type === 'role') {
    return (
      <fieldset className="role-choice">
        <legend>{label}</legend>
        {options.map((option) => (
          <label key={option.value} className="choice">
            <input type="radio" name={name} value={option.value} defaultChecked={option.value === value} />
            <span>
              <span className="choice-label">{option.label}</span> <span className="hint">{option.hint}</span>
            </span>
          </label>
        ))}
        <FieldError id={id} error={error} />
      </fieldset>
    )
  }
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        type={type}
        className="input"
        autoComplete={autoComplete}
        autoCapitalize={type === 'text' ? undefined : 'none'}
        defaultValue={type === 'password' ? '' : value}
        required
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={described === '' ? undefined : described}
      />
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldError id={id} error={error} />
    </div>
  )
}

function FieldError({ id, error }: { readonly id: string; readonly error: string | undefined }) {
  if (error === undefined) return null
  return (
    <p className="field-error" id={`${id}-error`}>
      <span aria-hidden="true">▲</span> {error}
    </p>
  )
}

/** What a role of the list means, for a choice among them. */
export function useRoleOptions(): NonNullable<AccountField['options']> {
  const t = useTranslations('accounts')
  return (['owner', 'editor', 'reviewer', 'reader'] as const).map((value) => ({
    value,
    label: t(`roles.${value}`),
    hint: t(`roleHints.${value}`),
  }))
}
