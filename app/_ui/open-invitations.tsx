/**
 * Invitations that nobody has taken yet.
 *
 * In: the invitations, the action that takes one back. Out: a list. Refuses: to show their links; those are shown once, when they are made.
 */
import { useTranslations } from 'next-intl'
import { When } from './dates.tsx'
import { HiddenForm } from './role-form.tsx'

type Role = 'owner' | 'editor' | 'reviewer' | 'reader'

interface OpenInvitationsProps {
  readonly invitations: readonly {
    readonly id: string
    readonly email: string
    readonly role: Role
    readonly dossierRole: Role | null
    readonly dossier: { readonly title: string } | null
    readonly by: string
    readonly expiresAt: string
  }[]
  readonly takeBack: (form: FormData) => Promise<void>
  readonly hidden?: Readonly<Record<string, string>>
}

export function OpenInvitations({ invitations, takeBack, hidden = {} }: OpenInvitationsProps) {
  const t = useTranslations('accounts')
  if (invitations.length === 0) return <p className="muted">{t('people.openNone')}</p>
  return (
    <ul className="invitations">
      {invitations.map((one) => (
        <li key={one.id}>
          <div>
            <strong>{one.email}</strong>
            <p className="hint">
              {one.dossier === null || one.dossierRole === null
                ? t(`roles.${one.role}`)
                : t('people.into', { dossier: one.dossier.title, role: t(`roles.${one.dossierRole}`) })}
              {' · '}
              {t('people.by', { name: one.by })}
              {' · '}
              {t('people.until')} <When iso={one.expiresAt} />
            </p>
          </div>
          <HiddenForm
            action={takeBack}
            hidden={{ ...hidden, id: one.id }}
            label={t('people.takeBack')}
            name={t('people.takeBackOf', { email: one.email })}
          />
        </li>
      ))}
    </ul>
  )
}
