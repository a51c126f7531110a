/**
 * The tokens of a person: those that work, and a form for another one.
 *
 * In: the tokens, the actions. Out: a list and a form. Refuses: to show a token again; its last four characters tell it from the others.
 * Example: <Tokens tokens={tokens} now={now} make={newToken} revoke={endToken} />
 */
import { useTranslations } from 'next-intl'
import { AccountForm, type AccountFormState } from './account-form.tsx'
import { Moment } from './dates.tsx'
import { HiddenForm } from './role-form.tsx'

const scopes = ['read', 'write', 'decide', 'admin'] as const
const days = [7, 30, 90, 365] as const

export interface ShownToken {
  readonly id: string
  readonly name: string
  readonly ending: string
  readonly scopes: readonly (typeof scopes)[number][]
  readonly since: string
  readonly expiresAt: string | null
  readonly lastUsed: string | null
  readonly expired: boolean
}

interface TokensProps {
  readonly tokens: readonly ShownToken[]
  readonly make: (state: AccountFormState, form: FormData) => Promise<AccountFormState>
  readonly revoke: (form: FormData) => Promise<void>
}

export function Tokens({ tokens, make, revoke }: TokensProps) {
  const t = useTranslations('programs.tokens')
  return (
    <>
      {tokens.length === 0 ? (
        <p className="muted">{t('none')}</p>
      ) : (
        <ul className="sessions">
          {tokens.map((one) => (
            <li key={one.id}>
              <div>
                <strong>{one.name}</strong> <code>…{one.ending}</code>
                <p className="hint">{one.scopes.map((scope) => t(`scope.${scope}`)).join(' · ')}</p>
                <p className="hint">
                  {t('since')} <Moment iso={one.since} />
                  {' · '}
                  {one.expired ? t('expired') : one.expiresAt === null ? t('noEnd') : t('until')}
                  {one.expiresAt !== null && (
                    <>
                      {' '}
                      <Moment iso={one.expiresAt} />
                    </>
                  )}
                  {' · '}
                  {one.lastUsed === null ? t('unused') : t('lastUsed')} {one.lastUsed !== null && <Moment iso={one.lastUsed} />}
                </p>
              </div>
              <HiddenForm action={revoke} hidden={{ id: one.id }} label={t('revoke')} name={t('revokeThis', { name: one.name })} />
            </li>
          ))}
        </ul>
      )}
      <AccountForm
        action={make}
        submit={t('make')}
        secret
        fields={[{ name: 'name', label: t('name'), hint: t('nameHint'), type: 'text', autoComplete: 'off' }]}
        choices={<TokenChoices />}
      />
    </>
  )
}

function TokenChoices() {
  const t = useTranslations('programs.tokens')
  return (
    <>
      <fieldset className="role-choice">
        <legend>{t('scopes')}</legend>
        {scopes.map((scope) => (
          <label key={scope} className="choice">
            <input type="checkbox" name="scopes" value={scope} defaultChecked={scope === 'read'} disabled={scope === 'read'} />
            <span>
              <span className="choice-label">{t(`scope.${scope}`)}</span> {scope === 'read' && <span className="hint">{t('always')}</span>}
            </span>
          </label>
        ))}
      </fieldset>
      <div className="field">
        <label htmlFor="token-expires">{t('expires')}</label>
        <select id="token-expires" name="expires" className="select" defaultValue="90">
          {days.map((number) => (
            <option key={number} value={number}>
              {t('days', { days: number })}
            </option>
          ))}
          <option value="never">{t('never')}</option>
        </select>
      </div>
    </>
  )
}
