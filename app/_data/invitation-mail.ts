/**
 * An invitation as a letter, where there is a mail server.
 *
 * In: whom, by whom, the link, the title of a dossier. Out: true when it was sent. Refuses: nothing; the link is shown either way.
 */
import { getTranslations } from 'next-intl/server'
import { sendMail } from './mail.ts'

export async function mailInvitation(given: {
  readonly to: string
  readonly by: string
  readonly link: string
  readonly dossier: string | null
}): Promise<boolean> {
  const t = await getTranslations('accounts')
  const { to, by, link, dossier } = given
  const text = dossier === null ? t('mail.invitation', { by, link }) : t('mail.invitationTo', { by, link, dossier })
  return sendMail({ to, subject: t('mail.invitationSubject', { by }), text })
}
