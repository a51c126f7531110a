'use client'

/**
 * Inviting somebody: an address and a role; the answer is a link.
 *
 * In: the action, more hidden fields. Out: a form. Refuses: nothing; the action does.
 */
import { useTranslations } from 'next-intl'
import { AccountForm, type AccountFormState, useRoleOptions } from './account-form.tsx'

interface InviteFormProps {
  readonly action: (state: AccountFormState, form: FormData) => Promise<AccountFormState>
  readonly hidden?: Readonly<Record<string, string>>
}

export function InviteForm({ action, hidden = {} }: InviteFormProps) {
  const t = useTranslations('accounts')
  return (
    <AccountForm
      action={action}
      hidden={hidden}
      submit={t('people.makeLink')}
      fields={[
        { name: 'email', label: t('field.email'), type: 'email', autoComplete: 'off' },
        { name: 'role', label: t('field.role'), type: 'role', value: 'editor', options: useRoleOptions() },
      ]}
    />
  )
}
