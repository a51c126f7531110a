/** What waits for whoever is here, in all their dossiers. */
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { loadInbox } from '../_data/load-inbox.ts'
import { DoorPage } from '../_ui/account-page.tsx'
import { Inbox } from '../_ui/inbox.tsx'
import { NewsLines } from '../_ui/report-news.tsx'
import { TitleBlock } from '../_ui/shell.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('discussion'))('inbox.title') }
}

export default async function Page() {
  const [loaded, t] = await Promise.all([loadInbox(), getTranslations('discussion')])
  if (!loaded.ok) {
    return (
      <DoorPage title={loaded.problem.title}>
        <p>{loaded.problem.words}</p>
      </DoorPage>
    )
  }
  const { assigned, mentions, reports } = loaded.value
  const words = await getTranslations('reports')
  return (
    <main id="content" className="page page--narrow">
      <TitleBlock title={t('inbox.title')}>
        <p className="lede">{t('inbox.about')}</p>
      </TitleBlock>
      <Inbox title={t('show.mine')} about={t('inbox.mineAbout')} none={t('inbox.mineNone')} items={assigned} />
      <Inbox title={t('show.mentions')} about={t('inbox.mentionsAbout')} none={t('inbox.mentionsNone')} items={mentions} />
      <section className="section inbox">
        <div className="section-head">
          <h2>{words('inboxTitle')}</h2>
          <p>{words('inboxAbout')}</p>
        </div>
        {reports.length === 0 ? <p className="muted">{words('inboxNone')}</p> : <NewsLines news={reports} named />}
      </section>
    </main>
  )
}
