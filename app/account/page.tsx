/** A person's own account: name, password, where they are signed in, the tokens of their programs. */
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { loadAccount } from '../_data/load-people.ts'
import { loadTokens } from '../_data/load-tokens.ts'
import { endOther, endOthers, newPassword, rename } from '../_data/person-actions.ts'
import { endToken, newToken } from '../_data/token-actions.ts'
import { doneOf } from '../_data/told.ts'
import { AccountForm } from '../_ui/account-form.tsx'
import { DoorPage, Part, Told } from '../_ui/account-page.tsx'
import { Sessions } from '../_ui/sessions.tsx'
import { TitleBlock } from '../_ui/shell.tsx'
import { Spoken } from '../_ui/spoken.tsx'
import { Tokens } from '../_ui/tokens.tsx'

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts')
  return { title: t('account.title') }
}

export default async function Page({ searchParams }: Props) {
  const [loaded, tokens, params, t, programs] = await Promise.all([
    loadAccount(),
    loadTokens(),
    searchParams,
    getTranslations('accounts'),
    getTranslations('programs'),
  ])
  if (!loaded.ok) {
    return (
      <DoorPage title={loaded.problem.title}>
        <p>{loaded.problem.words}</p>
      </DoorPage>
    )
  }
  const { user, role, sessions } = loaded.value
  const told = doneOf(params.done)
  return (
    <main id="content" className="page page--narrow">
      <Spoken rooms={['accounts']}>
        <TitleBlock title={t('account.title')}>
          <p className="lede">{t('account.about', { email: user.email, role: t(`roles.${role}`) })}</p>
        </TitleBlock>
        <Told words={told === 'ended' || told === 'revoked' ? t(`done.${told}`) : null} tone="agree" />
        <Part title={t('account.name')} about={t('account.nameAbout')}>
          <AccountForm
            action={rename}
            submit={t('account.saveName')}
            fields={[{ name: 'name', label: t('field.name'), type: 'text', autoComplete: 'name', value: user.name }]}
          />
        </Part>
        <Part title={t('account.password')}>
          <AccountForm
            action={newPassword}
            submit={t('account.savePassword')}
            fields={[
              { name: 'current', label: t('field.current'), type: 'password', autoComplete: 'current-password' },
              {
                name: 'password',
                label: t('field.newPassword'),
                type: 'password',
                hint: t('field.passwordHint'),
                autoComplete: 'new-password',
              },
            ]}
          />
        </Part>
        <Part title={t('account.sessions')} about={t('account.sessionsAbout')}>
          <Sessions sessions={sessions} end={endOther} />
          {sessions.length > 1 && (
            <form action={endOthers}>
              <button type="submit" className="button button--plain">
                {t('account.endOthers')}
              </button>
            </form>
          )}
        </Part>
        {tokens.ok && (
          <Part
            title={programs('tokens.title')}
            about={programs.rich('tokens.about', { a: (chunks) => <a href="/api/v1/openapi.json">{chunks}</a> })}
          >
            <Tokens tokens={tokens.value} make={newToken} revoke={endToken} />
          </Part>
        )}
      </Spoken>
    </main>
  )
}
