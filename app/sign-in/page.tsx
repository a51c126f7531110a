/** The door: signing in. */
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { enter } from '../_data/account-actions.ts'
import { safeNext } from '../_data/account-form.ts'
import { loadDoorway } from '../_data/load-people.ts'
import { doneOf } from '../_data/told.ts'
import { AccountForm } from '../_ui/account-form.tsx'
import { DoorPage, Told } from '../_ui/account-page.tsx'
import { Spoken } from '../_ui/spoken.tsx'

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts')
  return { title: t('signIn.title') }
}

export default async function Page({ searchParams }: Props) {
  const [{ anybody }, params, t] = await Promise.all([loadDoorway(), searchParams, getTranslations('accounts')])
  if (!anybody) redirect('/start')
  const next = safeNext(params.next)
  return (
    <DoorPage title={t('signIn.title')}>
      <Told words={doneOf(params.done) === 'password' ? t('done.passwordReset') : null} tone="agree" />
      <Spoken rooms={['accounts']}>
        <AccountForm
          action={enter}
          hidden={{ next }}
          submit={t('signIn.submit')}
          fields={[
            { name: 'email', label: t('field.email'), type: 'email', autoComplete: 'username' },
            { name: 'password', label: t('field.password'), type: 'password', autoComplete: 'current-password' },
          ]}
        >
          <a href="/forgotten">{t('signIn.forgotten')}</a>
        </AccountForm>
      </Spoken>
      <p className="hint">{t('signIn.noAccount')}</p>
    </DoorPage>
  )
}
