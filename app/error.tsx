'use client'

/** What is shown when a page could not be made for a reason nobody foresaw. */
import { useTranslations } from 'next-intl'

export default function ErrorPage({ error, reset }: { readonly error: Error & { readonly digest?: string }; readonly reset: () => void }) {
  const t = useTranslations('home')
  return (
    <main id="content" className="page">
      <div className="empty" role="alert">
        <h1>{t('wrong')}</h1>
        <p>{t('wrongAbout')}</p>
        {error.digest !== undefined && <p>{t('wrongUnder', { digest: error.digest })}</p>}
        <div className="actions">
          <button type="button" className="button" onClick={reset}>
            {t('tryAgain')}
          </button>
          <a className="button button--plain" href="/">
            {t('allDossiers')}
          </a>
        </div>
      </div>
    </main>
  )
}
