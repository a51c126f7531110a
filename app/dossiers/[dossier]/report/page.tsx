/** A dossier's fact-check report as a page; it prints as it stands. */
import type { Metadata } from 'next'
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
  return { title: loaded.ok ? `Report: ${loaded.value.dossier.title}` : loaded.problem.title }
}

export default async function Page({ params }: Props) {
  const { dossier: slug } = await params
  const loaded = await loadReport(slug)
  const base = `/dossiers/${slug}`
  if (!loaded.ok) {
    return (
      <main id="content" className="page">
        <ProblemPage title={loaded.problem.title} action={{ label: 'Back to the dossier', href: base }}>
          <p>{loaded.problem.words}</p>
        </ProblemPage>
      </main>
    )
  }
  const { dossier, report } = loaded.value
  return (
    <main id="content" className="page">
      <Crumbs
        trail={[
          { label: 'Dossiers', href: '/' },
          { label: dossier.title, href: base },
        ]}
        here="Report"
      />
      <TitleBlock title={dossier.title} eyebrow={<span>Fact-check report</span>}>
        <SafeHtml className="lede" html={dossier.descriptionHtml} />
      </TitleBlock>
      <DossierTabs
        tabs={[
          { label: 'Matrix', href: base, current: false },
          { label: 'Report', href: `${base}/report`, current: true },
        ]}
      />
      {report === null ? (
        <EmptyState title="Nothing to report yet" action={{ label: 'Open the dossier', href: base }}>
          <p>The texts have to be compared first.</p>
        </EmptyState>
      ) : (
        <ReportView {...loaded.value} report={report} base={base} />
      )}
    </main>
  )
}
