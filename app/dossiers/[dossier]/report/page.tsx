/** A dossier's fact-check report as a page; it prints as it stands. */
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { loadReport } from '../../../_data/loaders.ts'
import { EmptyState, ProblemPage } from '../../../_ui/problem.tsx'
import { ReportView } from '../../../_ui/report.tsx'
import { SafeHtml } from '../../../_ui/safe-html.tsx'
import { Crumbs, DossierTabs, TitleBlock } from '../../../_ui/shell.tsx'

interface Props {
  readonly params: Promise<{ readonly dossier: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const loaded = await loadReport((await params).dossier)
  const t = await getTranslations('report')
  return { title: loaded.ok ? t('title', { dossier: loaded.value.dossier.title }) : loaded.problem.title }
}

export default async function Page({ params }: Props) {
  const { dossier: slug } = await params
  const loaded = await loadReport(slug)
  const base = `/dossiers/${slug}`
  if (!loaded.ok) {
    return (
      <main id="content" className="page">
        <ProblemPage title={loaded.problem.title} action={{ label: (await getTranslations('home'))('backToDossier'), href: base }}>
          <p>{loaded.problem.words}</p>
        </ProblemPage>
      </main>
    )
  }
  const { dossier, report } = loaded.value
  const t = await getTranslations('report')
  const words = await getTranslations('dossier')
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
      <DossierTabs
        tabs={[
          { label: words('matrix'), href: base, current: false },
          { label: words('report'), href: `${base}/report`, current: true },
        ]}
      />
      {report === null ? (
        <EmptyState title={t('nothing')} action={{ label: t('openDossier'), href: base }}>
          <p>{t('nothingAbout')}</p>
        </EmptyState>
      ) : (
        <ReportView {...loaded.value} report={report} base={base} />
      )}
    </main>
  )
}
