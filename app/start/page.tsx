/** The first start: the first visitor on the machine itself becomes the owner, in one step. */
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { becomeOwner } from '../_data/account-actions.ts'
import { loadDoorway } from '../_data/load-people.ts'
import { AccountForm } from '../_ui/account-form.tsx'
import { DoorPage } from '../_ui/account-page.tsx'
import { Spoken } from '../_ui/spoken.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts')
  return { title: t('begin.title') }
}

export default async function Page() {
  const [{ anybody, mayBegin }, t] = await Promise.all([loadDoorway(), getTranslations('accounts')])
  if (anybody) redirect('/sign-in')
  if (!mayBegin) {
    return (
      <DoorPage title={t('begin.title')}>
        <p>{t('begin.elsewhere')}</p>
      </DoorPage>
    )
  }
  return (
    <DoorPage title={t('begin.title')} about={<p>{t('begin.about')}</p>}>
      <Spoken rooms={['accounts']}>
        <AccountForm
          action={becomeOwner}
          submit={t('begin.submit')}
          fields={[
            { name: 'name', label: t('field.name'), type: 'text', hint: t('field.nameHint'), autoComplete: 'name' },
            { name: 'email', label: t('field.email'), type: 'email', autoComplete: 'username' },
            { name: 'password', label: t('field.password'), type: 'password', hint: t('field.passwordHint'), autoComplete: 'new-password' },
          ]}
        />
      </Spoken>
    </DoorPage>
  )
}
