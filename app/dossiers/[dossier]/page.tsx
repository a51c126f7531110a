/** One dossier as a matrix, question × source. */
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
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
        <ProblemPage title={loaded.problem.title} action={{ label: (await getTranslations('home'))('allDossiers'), href: '/' }}>
          <p>{loaded.problem.words}</p>
        </ProblemPage>
      </main>
    )
  }
  const view = loaded.value
  const t = await getTranslations('dossier')
  const shell = await getTranslations('shell')
  const { dossier } = view
  const base = `/dossiers/${slug}`
  const shown = view.same.length + view.different.length + view.possible.length
  return (
    <main id="content" className="page">
      <Live {...(await liveProps(slug))} />
      <Crumbs trail={[{ label: shell('dossiers'), href: '/' }]} here={dossier.title} />
      <TitleBlock title={dossier.title}>
        <SafeHtml className="lede" html={dossier.descriptionHtml} />
      </TitleBlock>
      <DossierTabs
        tabs={[
          { label: t('matrix'), href: base, current: true },
          { label: t('report'), href: `${base}/report`, current: false },
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
              {view.filtered ? t('found', { matching: view.matching, total: view.total }) : t('all', { total: view.total })}
              {view.singles > 0 && `; ${t('singles', { count: view.singles })}`}
            </p>
            <Keys help={help} />
          </div>
          {shown === 0 && (
            <EmptyState
              title={view.filtered ? t('noFit') : t('nothingShared')}
              {...(view.filtered ? { action: { label: t('showAll'), href: base } } : {})}
            >
              <p>{view.filtered ? t('noFitAbout') : t('nothingSharedAbout')}</p>
            </EmptyState>
          )}
          {view.same.length > 0 && <Matrix caption={t('captions.findings')} rows={view.same} sources={dossier.sources} />}
          {view.different.length > 0 && (
            <section className="section">
              <div className="section-head">
                <h2>{t('different')}</h2>
                <p>{t('differentAbout')}</p>
              </div>
              <Matrix caption={t('captions.different')} rows={view.different} sources={dossier.sources} />
            </section>
          )}
          {view.possible.length > 0 && (
            <section className="section" id="possible">
              <div className="section-head">
                <h2>{t('possible')}</h2>
                <p>{t('possibleAbout')}</p>
              </div>
              <Matrix caption={t('captions.possible')} rows={view.possible} sources={dossier.sources} possible />
            </section>
          )}
          <Pager base={base} query={view.query} page={view.page} pages={view.pages} />
          <Orphans orphans={view.orphans} base={base} />
        </>
      )}
    </main>
  )
}
