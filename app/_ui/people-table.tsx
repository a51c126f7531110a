/**
 * The people of an installation, for its owners.
 *
 * In: people and the actions on them. Out: one card a person, with role, last use, and what else can be done folded away.
 * Refuses: to offer what would shut oneself out.
 */
import { useTranslations } from 'next-intl'
import { AccountForm, type AccountFormState } from './account-form.tsx'
import { Moment } from './dates.tsx'
import { HiddenForm, RoleForm } from './role-form.tsx'

interface PeopleTableProps {
  readonly me: string
  readonly people: readonly {
    readonly id: string
    readonly name: string
    readonly email: string
    readonly role: 'owner' | 'editor' | 'reviewer' | 'reader'
    readonly disabled: boolean
    readonly lastSeen: string | null
    readonly dossiers: number
  }[]
  readonly actions: {
    readonly giveRole: (form: FormData) => Promise<void>
    readonly shutOut: (form: FormData) => Promise<void>
    readonly signOut: (form: FormData) => Promise<void>
    readonly reset: (state: AccountFormState, form: FormData) => Promise<AccountFormState>
  }
}

export function PeopleTable({ me, people, actions }: PeopleTableProps) {
  const t = useTranslations('accounts.people')
  return (
    <ul className="people">
      {people.map((person) => (
        <li key={person.id} data-person={person.email}>
          <div className="person-name">
            <strong>{person.name}</strong>
            {person.id === me && <span className="badge-here">{t('you')}</span>}
            {person.disabled && <span className="badge-here tone-conflict">{t('disabled')}</span>}
            <p className="hint">{person.email}</p>
            <p className="hint">
              {t('dossiers', { count: person.dossiers })}
              {' · '}
              {person.lastSeen === null ? (
                t('never')
              ) : (
                <>
                  {t('seen')} <Moment iso={person.lastSeen} />
                </>
              )}
            </p>
          </div>
          <RoleForm action={actions.giveRole} person={person} />
          {person.id !== me && (
            <details className="person-more">
              <summary aria-label={t('more', { name: person.name })}>…</summary>
              <div className="person-actions">
                {!person.disabled && (
                  <AccountForm action={actions.reset} fields={[]} hidden={{ id: person.id }} submit={t('reset')} quiet />
                )}
                <HiddenForm action={actions.signOut} hidden={{ id: person.id }} label={t('end')} />
                <HiddenForm
                  action={actions.shutOut}
                  hidden={{ id: person.id, disabled: person.disabled ? 'no' : 'yes' }}
                  label={person.disabled ? t('enable') : t('disable')}
                />
                <p className="hint">{t('disableAbout')}</p>
              </div>
            </details>
          )}
        </li>
      ))}
    </ul>
  )
}
