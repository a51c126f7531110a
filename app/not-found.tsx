/** What an address leads to that leads nowhere. */
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ProblemPage } from './_ui/problem.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('home')
  return { title: t('notHere') }
}

export default async function NotFound() {
  const t = await getTranslations('home')
  return (
    <main id="content" className="page">
      <ProblemPage title={t('nothingHere')} action={{ label: t('allDossiers'), href: '/' }}>
        <p>{t('nothingHereAbout')}</p>
      </ProblemPage>
    </main>
  )
}
