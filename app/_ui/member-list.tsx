/**
 * The members of a dossier.
 *
 * In: members; for who may, the actions on them. Out: a list with each one's role. Refuses: nothing; the actions do.
 */
import { useTranslations } from 'next-intl'
import { HiddenForm, RoleForm } from './role-form.tsx'

interface MemberListProps {
  readonly me: string
  readonly members: readonly {
    readonly id: string
    readonly name: string
    readonly email: string
    readonly role: 'owner' | 'editor' | 'reviewer' | 'reader'
    readonly disabled: boolean
  }[]
  readonly manage: {
    readonly giveRole: (form: FormData) => Promise<void>
    readonly remove: (form: FormData) => Promise<void>
    readonly hidden: Readonly<Record<string, string>>
  } | null
}

export function MemberList({ me, members, manage }: MemberListProps) {
  const t = useTranslations('accounts')
  if (members.length === 0) return <p className="muted">{t('members.none')}</p>
  return (
    <ul className="people">
      {members.map((member) => (
        <li key={member.id} data-person={member.email}>
          <div className="person-name">
            <strong>{member.name}</strong>
            {member.id === me && <span className="badge-here">{t('people.you')}</span>}
            {member.disabled && <span className="badge-here tone-conflict">{t('people.disabled')}</span>}
            <p className="hint">{member.email}</p>
          </div>
          {manage === null ? (
            <span>{t(`roles.${member.role}`)}</span>
          ) : (
            <>
              <RoleForm action={manage.giveRole} person={member} hidden={manage.hidden} />
              <HiddenForm
                action={manage.remove}
                hidden={{ ...manage.hidden, id: member.id }}
                label={t('members.remove')}
                name={t('members.removeOf', { name: member.name })}
              />
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
