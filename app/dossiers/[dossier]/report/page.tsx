/** A dossier's fact-check report as a page; it prints as it stands. */
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { loadReport, loadTitle } from '../../../_data/loaders.ts'
import { DeskTabs } from '../../../_ui/desk-tabs.tsx'
import { DossierProblem } from '../../../_ui/dossier-problem.tsx'
import { EmptyState } from '../../../_ui/problem.tsx'
import { ReportView } from '../../../_ui/report.tsx'
import { SafeHtml } from '../../../_ui/safe-html.tsx'
import { Crumbs, TitleBlock } from '../../../_ui/shell.tsx'

interface Props {
  readonly params: Promise<{ readonly dossier: string }>
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const loaded = await loadTitle((await params).dossier)
  const t = await getTranslations('report')
  return { title: loaded.ok ? t('title', { dossier: loaded.value }) : loaded.problem.title }
}

export default async function Page({ params, searchParams }: Props) {
  const { dossier: slug } = await params
  const loaded = await loadReport(slug, await searchParams)
  const base = `/dossiers/${slug}`
  if (!loaded.ok) return <DossierProblem {...loaded.problem} slug={slug} />
  const { dossier, report, query, notes } = loaded.value
  const t = await getTranslations('report')
  const shell = await getTranslations('shell')
  return (
    <main id="content" className="page">
      <Crumbs
        trail={[
          { label: shell('dossiers'), href: '/' },
          { label: dossier.title, href: base },
        ]}
        here={t('here')}
      />
      <TitleBlock title={dossier.title} eyebrow={<span>{t('eyebrow')}</span>}>
        <SafeHtml className="lede" html={dossier.descriptionHtml} />
      </TitleBlock>
      <DeskTabs slug={slug} query={query} current="report" />
      {report === null ? (
        <EmptyState title={t('nothing')} action={{ label: t('openDossier'), href: base }}>
          <p>{t('nothingAbout')}</p>
        </EmptyState>
      ) : (
        <ReportView report={report} notes={notes} query={query} base={base} />
      )}
    </main>
  )
}
