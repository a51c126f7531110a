/** One dossier as a matrix, question × source. */
import type { Metadata } from 'next'
import { compareAgain } from '../../_data/actions.ts'
import { liveProps } from '../../_data/live-response.ts'
import { loadMatrix } from '../../_data/loaders.ts'
import { FilterForm } from '../../_ui/filters.tsx'
import { Keys } from '../../_ui/keys.tsx'
import { Live } from '../../_ui/live.tsx'
import { Matrix } from '../../_ui/matrix.tsx'
import { NotCompared, Orphans, Outdated } from '../../_ui/matrix-states.tsx'
import { Overview } from '../../_ui/overview.tsx'
import { Pager } from '../../_ui/pager.tsx'
import { EmptyState, ProblemPage } from '../../_ui/problem.tsx'
import { SafeHtml } from '../../_ui/safe-html.tsx'
import { Crumbs, DossierTabs, TitleBlock } from '../../_ui/shell.tsx'
import { Counts, Progress } from '../../_ui/summary.tsx'

interface Props {
  readonly params: Promise<{ readonly dossier: string }>
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const loaded = await loadMatrix((await params).dossier, {})
  return { title: loaded.ok ? loaded.value.dossier.title : loaded.problem.title }
}

const help = [
  { keys: 'j k', does: 'Next and previous finding' },
  { keys: 'Enter', does: 'Open the finding' },
  { keys: 'f', does: 'Filter by words' },
  { keys: '?', does: 'This list' },
]

export default async function Page({ params, searchParams }: Props) {
  const { dossier: slug } = await params
  const loaded = await loadMatrix(slug, await searchParams)
  if (!loaded.ok) {
    return (
      <main id="content" className="page">
        <ProblemPage title={loaded.problem.title} action={{ label: 'All dossiers', href: '/' }}>
          <p>{loaded.problem.words}</p>
        </ProblemPage>
      </main>
    )
  }
  const view = loaded.value
  const { dossier } = view
  const base = `/dossiers/${slug}`
  const shown = view.same.length + view.different.length + view.possible.length
  return (
    <main id="content" className="page">
      <Live {...(await liveProps(slug))} />
      <Crumbs trail={[{ label: 'Dossiers', href: '/' }]} here={dossier.title} />
      <TitleBlock title={dossier.title}>
        <SafeHtml className="lede" html={dossier.descriptionHtml} />
      </TitleBlock>
      <DossierTabs
        tabs={[
          { label: 'Matrix', href: base, current: true },
          { label: 'Report', href: `${base}/report`, current: false },
        ]}
      />
      {view.comparedAt === null ? (
        <NotCompared slug={slug} compare={compareAgain} />
      ) : (
        <>
          {view.outdated && <Outdated slug={slug} compare={compareAgain} />}
          <div className="dossier-head">
            <div className="dossier-figures">
              <Counts counts={view.counts} possible={view.totalPossible} base={base} current={view.filter.relation} />
              <Progress decided={view.decided} differences={view.differences} />
            </div>
            <Overview sources={dossier.sources} findings={view.all} />
          </div>
          <FilterForm action={base} chosen={view.filter} kinds={view.kinds} sources={dossier.sources} active={view.filtered} />
          <div className="result-line">
            <p role="status">
              {view.filtered ? `${view.matching} of ${view.total} findings` : `${view.total} ${view.total === 1 ? 'finding' : 'findings'}`}
              {view.singles > 0 &&
                `; ${view.singles === 1 ? 'one claim that a single source makes stands' : `${view.singles} claims that a single source makes stand`} on the pages of the sources`}
            </p>
            <Keys help={help} />
          </div>
          {shown === 0 && (
            <EmptyState
              title={view.filtered ? 'No finding fits these filters' : 'No question that two sources answer'}
              {...(view.filtered ? { action: { label: 'Show all findings', href: base } } : {})}
            >
              <p>
                {view.filtered
                  ? 'Take one of them away, or begin again with all.'
                  : 'The sources were read, but no claim of one meets a claim of another. Their pages show what was found in each.'}
              </p>
            </EmptyState>
          )}
          {view.same.length > 0 && <Matrix caption="Findings, question by source" rows={view.same} sources={dossier.sources} />}
          {view.different.length > 0 && (
            <section className="section">
              <div className="section-head">
                <h2>Different referent</h2>
                <p>The words look alike, but the sources seem to speak of different things.</p>
              </div>
              <Matrix caption="Findings on different referents" rows={view.different} sources={dossier.sources} />
            </section>
          )}
          {view.possible.length > 0 && (
            <section className="section" id="possible">
              <div className="section-head">
                <h2>Possible findings</h2>
                <p>Plausible but weak: not counted above, and not in the progress.</p>
              </div>
              <Matrix caption="Possible findings" rows={view.possible} sources={dossier.sources} possible />
            </section>
          )}
          <Pager base={base} query={view.query} page={view.page} pages={view.pages} />
          <Orphans orphans={view.orphans} base={base} />
        </>
      )}
    </main>
  )
}
