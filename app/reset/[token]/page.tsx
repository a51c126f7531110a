/** A new password, by a link that an owner handed over or a letter brought. */
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { setNewPassword } from '../../_data/account-actions.ts'
import { AccountForm } from '../../_ui/account-form.tsx'
import { DoorPage } from '../../_ui/account-page.tsx'
import { Spoken } from '../../_ui/spoken.tsx'

interface Props {
  readonly params: Promise<{ readonly token: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts')
  return { title: t('reset.title'), robots: 'noindex' }
}

export default async function Page({ params }: Props) {
  const [{ token }, t] = await Promise.all([params, getTranslations('accounts')])
  return (
    <DoorPage title={t('reset.title')} about={<p>{t('reset.about')}</p>}>
      <Spoken rooms={['accounts']}>
        <AccountForm
          action={setNewPassword}
          hidden={{ token }}
          submit={t('reset.submit')}
          fields={[
            {
              name: 'password',
              label: t('field.newPassword'),
              type: 'password',
              hint: t('field.passwordHint'),
              autoComplete: 'new-password',
            },
          ]}
        />
      </Spoken>
    </DoorPage>
  )
}
