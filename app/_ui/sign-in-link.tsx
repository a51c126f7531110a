'use client'

/**
 * A way to sign in that leaves the page, and what is typed in it, where it is.
 *
 * In: nothing. Out: a link that opens the door in another tab. Refuses: to navigate away from unsaved text.
 * Example: a session that ended while somebody wrote → "Sign in in another tab", then save again here
 */
import { useTranslations } from 'next-intl'

export function SignInLink() {
  const t = useTranslations('writing')
  return (
    <p>
      <a href="/sign-in" target="_blank" rel="noopener">
        {t('signInElsewhere')}
      </a>
    </p>
  )
}
