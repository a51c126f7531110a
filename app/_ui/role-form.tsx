/**
 * One person's role as a small form in a row.
 *
 * In: the person, the role, the action, more hidden fields. Out: a select with a button; works without scripts. Refuses: nothing.
 */
import { useTranslations } from 'next-intl'

const roles = ['owner', 'editor', 'reviewer', 'reader'] as const

interface RoleFormProps {
  readonly action: (form: FormData) => Promise<void>
  readonly person: { readonly id: string; readonly name: string; readonly role: (typeof roles)[number] }
  readonly hidden?: Readonly<Record<string, string>>
}

export function RoleForm({ action, person, hidden = {} }: RoleFormProps) {
  const t = useTranslations('accounts')
  return (
    <form action={action} className="role-form">
      {Object.entries({ ...hidden, id: person.id }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <select className="select" name="role" defaultValue={person.role} aria-label={t('people.roleFor', { name: person.name })}>
        {roles.map((role) => (
          <option key={role} value={role}>
            {t(`roles.${role}`)}
          </option>
        ))}
      </select>
      <button type="submit" className="button button--plain" aria-label={t('people.saveFor', { name: person.name })}>
        {t('people.save')}
      </button>
    </form>
  )
}

/** A button that sends some hidden fields. */
export function HiddenForm({
  action,
  hidden,
  label,
  name,
}: {
  readonly action: (form: FormData) => Promise<void>
  readonly hidden: Readonly<Record<string, string>>
  readonly label: string
  /** The accessible name, where the label alone does not say whose. */
  readonly name?: string
}) {
  return (
    <form action={action}>
      {Object.entries(hidden).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      <button type="submit" className="button button--quiet" aria-label={name}>
        {label}
      </button>
    </form>
  )
}
