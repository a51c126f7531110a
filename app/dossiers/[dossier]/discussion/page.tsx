/** All discussions of one dossier: open ones, one's own work, what speaks to one. */
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { saveThread, sendComment } from '../../../_data/discussion-actions.ts'
import { liveProps } from '../../../_data/live-response.ts'
import { loadDiscussions } from '../../../_data/load-discussion.ts'
import { DeskTabs } from '../../../_ui/desk-tabs.tsx'
import { DossierProblem } from '../../../_ui/dossier-problem.tsx'
import { Live } from '../../../_ui/live.tsx'
import { EmptyState } from '../../../_ui/problem.tsx'
import { Crumbs, TitleBlock } from '../../../_ui/shell.tsx'
import { Spoken } from '../../../_ui/spoken.tsx'
import { ThreadList } from '../../../_ui/thread-list.tsx'

interface Props {
  readonly params: Promise<{ readonly dossier: string }>
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>
}

const shows = ['open', 'mine', 'mentions', 'resolved', 'all'] as const

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('discussion'))('title') }
}

export default async function Page({ params, searchParams }: Props) {
  const { dossier: slug } = await params
  const { show } = await searchParams
  const loaded = await loadDiscussions(slug, typeof show === 'string' ? show : undefined)
  const t = await getTranslations('discussion')
  const shell = await getTranslations('shell')
  if (!loaded.ok) return <DossierProblem {...loaded.problem} slug={slug} />
  const view = loaded.value
  return (
    <main id="content" className="page">
      <Spoken rooms={['discussion', 'live', 'writing']}>
        <Live {...(await liveProps(slug))} />
        <Crumbs
          trail={[
            { label: shell('dossiers'), href: '/' },
            { label: view.title, href: `/dossiers/${slug}` },
          ]}
          here={t('title')}
        />
        <TitleBlock title={t('pageTitle', { title: view.title })} />
        <DeskTabs slug={slug} query="" current="discussion" />
        <nav className="shows" aria-label={t('showLabel')}>
          {shows.map((one) => (
            <a key={one} href={`?show=${one}`} aria-current={one === view.show ? 'page' : undefined}>
              {t(`show.${one}`)}
            </a>
          ))}
        </nav>
        {view.threads.length === 0 ? (
          <EmptyState title={t('pageNone')}>
            <p>{t('pageNoneAbout')}</p>
          </EmptyState>
        ) : (
          <ThreadList view={view} dossier={slug} send={sendComment} save={saveThread} />
        )}
      </Spoken>
    </main>
  )
}
