/**
 * Who is here, in the header: the account and the way out, or the way in.
 *
 * In: the person, their role, whether the first owner is still to come. Out: links and a button. Refuses: nothing.
 * Example: <Whoami user={user} role="editor" mayBegin={false} leave={leave} /> → "Ida Brandt", "Sign out"
 */
import { useTranslations } from 'next-intl'

interface WhoamiProps {
  readonly user: { readonly name: string } | null
  readonly role: 'owner' | 'editor' | 'reviewer' | 'reader' | null
  readonly mayBegin: boolean
  readonly leave: () => Promise<void>
}

export function Whoami({ user, role, mayBegin, leave }: WhoamiProps) {
  const t = useTranslations('accounts.header')
  if (user === null) {
    return (
      <nav className="whoami" aria-label={t('account')}>
        {mayBegin ? <a href="/start">{t('begin')}</a> : <a href="/sign-in">{t('signIn')}</a>}
      </nav>
    )
  }
  return (
    <nav className="whoami" aria-label={t('account')}>
      <a href="/inbox">{t('inbox')}</a>
      {role === 'owner' && (
        <>
          <a href="/people">{t('people')}</a>
          <a href="/audit">{t('audit')}</a>
        </>
      )}
      <a href="/account" title={t('account')}>
        {user.name}
      </a>
      <form action={leave}>
        <button type="submit" className="whoami-leave">
          {t('signOut')}
        </button>
      </form>
    </nav>
  )
}
