/** The reports of a dossier, published and in the making. */
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { loadReports, REPORT_TEMPLATE_NAMES } from '../../../_data/load-reports.ts'
import { newReport } from '../../../_data/report-actions.ts'
import { DeskTabs } from '../../../_ui/desk-tabs.tsx'
import { DossierProblem } from '../../../_ui/dossier-problem.tsx'
import { NewReportForm, ReportsList } from '../../../_ui/reports-list.tsx'
import { Crumbs, TitleBlock } from '../../../_ui/shell.tsx'

interface Props {
  readonly params: Promise<{ readonly dossier: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('reports'))('title') }
}

export default async function Page({ params }: Props) {
  const { dossier: slug } = await params
  const base = `/dossiers/${slug}`
  const [loaded, t, shell] = await Promise.all([loadReports(slug), getTranslations('reports'), getTranslations('shell')])
  if (!loaded.ok) return <DossierProblem {...loaded.problem} slug={slug} />
  const { title, mayBuild, reports } = loaded.value
  return (
    <main id="content" className="page">
      <Crumbs
        trail={[
          { label: shell('dossiers'), href: '/' },
          { label: title, href: base },
        ]}
        here={t('title')}
      />
      <TitleBlock title={t('title')}>
        <p className="lede">{t('about')}</p>
      </TitleBlock>
      <DeskTabs slug={slug} query="" current="reports" />
      <ReportsList base={base} mayBuild={mayBuild} reports={reports} />
      {mayBuild && (
        <p>
          <a href={`${base}/impact`}>{t('impact.title')}</a>
        </p>
      )}
      {mayBuild && <NewReportForm action={newReport} dossier={slug} templates={REPORT_TEMPLATE_NAMES} />}
    </main>
  )
}
