/** An invitation: a new account, or entry with the one that is signed in. */
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { acceptInvitation, acceptSignedIn } from '../../_data/account-actions.ts'
import { loadInvitation } from '../../_data/load-people.ts'
import { AccountForm } from '../../_ui/account-form.tsx'
import { DoorPage } from '../../_ui/account-page.tsx'
import { Spoken } from '../../_ui/spoken.tsx'

interface Props {
  readonly params: Promise<{ readonly token: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts')
  return { title: t('invitation.title'), robots: 'noindex' }
}

export default async function Page({ params }: Props) {
  const [{ token }, t] = await Promise.all([params, getTranslations('accounts')])
  const loaded = await loadInvitation(token)
  if (!loaded.ok) {
    return (
      <DoorPage title={loaded.problem.title}>
        <p>{loaded.problem.words}</p>
      </DoorPage>
    )
  }
  const { invitation, user } = loaded.value
  if (invitation === null) {
    return (
      <DoorPage title={t('invitation.gone')} about={<p>{t('invitation.goneAbout')}</p>}>
        <a className="button button--plain" href="/">
          {t('invitation.toStart')}
        </a>
      </DoorPage>
    )
  }
  const { by, dossier, dossierRole, email, role } = invitation
  const about =
    dossier === null || dossierRole === null
      ? t('invitation.toInstallation', { by, role: t(`roles.${role}`) })
      : t('invitation.toDossier', { by, dossier: dossier.title, role: t(`roles.${dossierRole}`) })
  if (user !== null) {
    return (
      <DoorPage title={t('invitation.title')} about={<p>{about}</p>}>
        <Spoken rooms={['accounts']}>
          <AccountForm action={acceptSignedIn} hidden={{ token }} fields={[]} submit={t('invitation.accept', { name: user.name })} />
        </Spoken>
      </DoorPage>
    )
  }
  return (
    <DoorPage
      title={t('invitation.title')}
      about={
        <>
          <p>{about}</p>
          <p>{t('invitation.address', { email })}</p>
        </>
      }
    >
      <Spoken rooms={['accounts']}>
        <AccountForm
          action={acceptInvitation}
          hidden={{ token }}
          submit={t('invitation.submit')}
          fields={[
            { name: 'name', label: t('field.name'), type: 'text', hint: t('field.nameHint'), autoComplete: 'name' },
            { name: 'password', label: t('field.password'), type: 'password', hint: t('field.passwordHint'), autoComplete: 'new-password' },
          ]}
        />
      </Spoken>
      <p className="hint">
        <a href={`/sign-in?next=${encodeURIComponent(`/invitations/${token}`)}`}>{t('invitation.known')}</a> {t('invitation.knownAbout')}
      </p>
    </DoorPage>
  )
}
