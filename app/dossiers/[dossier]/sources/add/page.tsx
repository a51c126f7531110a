/** Sources are brought in: files, addresses, texts. */
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { loadBrought } from '../../../../_data/brought.ts'
import { cancelWorkHere, retryWorkHere } from '../../../../_data/job-actions.ts'
import { loadJobs } from '../../../../_data/jobs.ts'
import { liveProps } from '../../../../_data/live-response.ts'
import { loadMayAdd } from '../../../../_data/load-origin.ts'
import { BroughtList } from '../../../../_ui/brought.tsx'
import { Intake } from '../../../../_ui/intake.tsx'
import { JobList } from '../../../../_ui/job-list.tsx'
import { Live } from '../../../../_ui/live.tsx'
import { ProblemPage } from '../../../../_ui/problem.tsx'
import { Crumbs, TitleBlock } from '../../../../_ui/shell.tsx'
import { Spoken } from '../../../../_ui/spoken.tsx'

interface Props {
  readonly params: Promise<{ readonly dossier: string }>
  /** `brought`: work that a form without scripts has asked for. */
  readonly searchParams?: Promise<{ readonly brought?: string | readonly string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('intake')
  return { title: t('title') }
}

export default async function Page({ params, searchParams }: Props) {
  const { dossier: slug } = await params
  const { brought } = (await searchParams) ?? {}
  const t = await getTranslations('intake')
  const loaded = await loadMayAdd(slug)
  if (!loaded.ok) {
    return (
      <main id="content" className="page">
        <ProblemPage title={loaded.problem.title} action={{ label: t('toDossier'), href: `/dossiers/${slug}` }}>
          <p>{loaded.problem.words}</p>
        </ProblemPage>
      </main>
    )
  }
  const shell = await getTranslations('shell')
  return (
    <main id="content" className="page">
      <Spoken rooms={['intake', 'jobs', 'live']}>
        <Crumbs
          trail={[
            { label: shell('dossiers'), href: '/' },
            { label: loaded.value.title, href: `/dossiers/${slug}` },
          ]}
          here={t('title')}
        />
        <TitleBlock title={t('title')}>
          <p className="lede">{t('about')}</p>
        </TitleBlock>
        <noscript>
          <p className="notice tone-possible">{t('noScripts')}</p>
        </noscript>
        <BroughtList results={await loadBrought(slug, brought)} />
        <Intake slug={slug} />
        <JobList
          slug={slug}
          first={await loadJobs(slug)}
          cancel={cancelWorkHere}
          retry={retryWorkHere}
          but={brought === undefined ? ['import'] : []}
        />
        <Live {...(await liveProps(slug))} />
      </Spoken>
    </main>
  )
}
