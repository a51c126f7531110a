/** A forgotten password: a letter, or whom to ask where no letters are sent. */
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { forgotten } from '../_data/account-actions.ts'
import { loadDoorway } from '../_data/load-people.ts'
import { AccountForm } from '../_ui/account-form.tsx'
import { DoorPage } from '../_ui/account-page.tsx'
import { Spoken } from '../_ui/spoken.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts')
  return { title: t('forgotten.title') }
}

export default async function Page() {
  const [{ mail }, t] = await Promise.all([loadDoorway(), getTranslations('accounts')])
  return (
    <DoorPage title={t('forgotten.title')} about={<p>{mail ? t('forgotten.about') : t('forgotten.noMail')}</p>}>
      {mail ? (
        <Spoken rooms={['accounts']}>
          <AccountForm
            action={forgotten}
            submit={t('forgotten.submit')}
            fields={[{ name: 'email', label: t('field.email'), type: 'email', autoComplete: 'username' }]}
          >
            <a href="/sign-in">{t('forgotten.back')}</a>
          </AccountForm>
        </Spoken>
      ) : (
        <a className="button button--plain" href="/sign-in">
          {t('forgotten.back')}
        </a>
      )}
    </DoorPage>
  )
}
