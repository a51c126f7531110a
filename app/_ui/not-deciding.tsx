/**
 * In the place of the form for whoever may not decide: why, and what to do about it.
 *
 * In: whether they have an account, and where they are. Out: a few words. Refuses: to show fields that could not be sent.
 * Example: a visitor → "Sign in to decide.", with the way back to this finding
 */
import { useTranslations } from 'next-intl'

export function NotDeciding({ signedIn, here }: { readonly signedIn: boolean; readonly here: string }) {
  const t = useTranslations('decision')
  if (signedIn) return <p className="not-deciding">{t('mayNot')}</p>
  return (
    <div className="not-deciding">
      <p>{t('signInWhy')}</p>
      <p>
        <a className="button button--plain" href={`/sign-in?next=${encodeURIComponent(here)}`}>
          {t('signIn')}
        </a>
      </p>
    </div>
  )
}
