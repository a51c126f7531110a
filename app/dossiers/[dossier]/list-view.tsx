/** One dossier as a list, for the two pages that show it: the frame around the queue or the matrix. */
import { getTranslations } from 'next-intl/server'
import { compareAgain } from '../../_data/actions.ts'
import { cancelWork, retryWork } from '../../_data/job-actions.ts'
import { loadJobs } from '../../_data/jobs.ts'
import { liveProps } from '../../_data/live-response.ts'
import { mayAdd } from '../../_data/load-origin.ts'
import { reportNewsOf } from '../../_data/load-report-news.ts'
import { loadList } from '../../_data/loaders.ts'
import { DeskTabs } from '../../_ui/desk-tabs.tsx'
import { JobList } from '../../_ui/job-list.tsx'
import { ListPage } from '../../_ui/list-page.tsx'
import { Live } from '../../_ui/live.tsx'
import { NotCompared, Orphans, Outdated } from '../../_ui/matrix-states.tsx'
import { ProblemPage } from '../../_ui/problem.tsx'
import { ReportNews } from '../../_ui/report-news.tsx'
import { SafeHtml } from '../../_ui/safe-html.tsx'
import { Crumbs, TitleBlock } from '../../_ui/shell.tsx'
import { Spoken } from '../../_ui/spoken.tsx'

interface ListViewProps {
  readonly slug: string
  readonly search: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly show: 'queue' | 'matrix'
}

export async function ListView({ slug, search, show }: ListViewProps) {
  const loaded = await loadList(slug, search)
  const home = await getTranslations('home')
  if (!loaded.ok) {
    return (
      <main id="content" className="page">
        <ProblemPage title={loaded.problem.title} action={{ label: home('allDossiers'), href: '/' }}>
          <p>{loaded.problem.words}</p>
        </ProblemPage>
      </main>
    )
  }
  const view = loaded.value
  const { dossier } = view
  const [shell, work] = await Promise.all([getTranslations('shell'), loadJobs(slug)])
  const going = work.jobs.some(({ kind, state }) => kind === 'compare' && (state === 'waiting' || state === 'running'))
  return (
    <main id="content" className="page">
      <Spoken rooms={['live']}>
        <Live {...(await liveProps(slug))} />
      </Spoken>
      <Crumbs trail={[{ label: shell('dossiers'), href: '/' }]} here={dossier.title} />
      <TitleBlock title={dossier.title}>
        <SafeHtml className="lede" html={dossier.descriptionHtml} />
        {(await mayAdd(slug)) && (
          <p>
            <a href={`/dossiers/${slug}/sources/add`}>{(await getTranslations('intake'))('title')}</a>
          </p>
        )}
      </TitleBlock>
      <DeskTabs slug={slug} query={view.query} current={show} />
      <Spoken rooms={['jobs']}>
        <JobList slug={slug} first={work} cancel={cancelWork} retry={retryWork} />
      </Spoken>
      {view.comparedAt === null ? (
        <NotCompared slug={slug} compare={compareAgain} going={going} texts={view.texts} />
      ) : (
        <>
          {view.outdated && <Outdated slug={slug} compare={compareAgain} going={going} />}
          <ReportNews news={await reportNewsOf(slug)} named />
          <ListPage view={view} show={show} paged={search.page !== undefined} />
          <Orphans orphans={view.orphans} base={`/dossiers/${slug}`} />
        </>
      )}
    </main>
  )
}
