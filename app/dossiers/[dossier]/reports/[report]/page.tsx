/** The builder: texts, findings and settings on the left, the result on the right; below, what was published of it. */
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { loadBuilder } from '../../../../_data/load-reports.ts'
import { makeLink, revokeLink, saveDraft, withdraw } from '../../../../_data/report-actions.ts'
import { reportDoneOf, reportProblemOf } from '../../../../_data/told.ts'
import { Told } from '../../../../_ui/account-page.tsx'
import { BuilderForm } from '../../../../_ui/builder.tsx'
import { Pager } from '../../../../_ui/pager.tsx'
import { ProblemPage } from '../../../../_ui/problem.tsx'
import { PublishForm } from '../../../../_ui/publish-form.tsx'
import { PublishedList, ReportLinks, WithdrawForm } from '../../../../_ui/published-list.tsx'
import { ReportView } from '../../../../_ui/report.tsx'
import { ReportNews } from '../../../../_ui/report-news.tsx'
import { Crumbs, TitleBlock } from '../../../../_ui/shell.tsx'
import { Spoken } from '../../../../_ui/spoken.tsx'

interface Props {
  readonly params: Promise<{ readonly dossier: string; readonly report: string }>
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('reports'))('builder') }
}

export default async function Page({ params, searchParams }: Props) {
  const [{ dossier: slug, report: name }, query] = await Promise.all([params, searchParams])
  const base = `/dossiers/${slug}`
  const [loaded, t, shell] = await Promise.all([loadBuilder(slug, name, query.page), getTranslations('reports'), getTranslations('shell')])
  if (!loaded.ok) {
    return (
      <main id="content" className="page">
        <ProblemPage title={loaded.problem.title} action={{ label: t('title'), href: `${base}/reports` }}>
          <p>{loaded.problem.words}</p>
        </ProblemPage>
      </main>
    )
  }
  const { report, draft, filter, rows, model, news, mayPublish, address, person, cut } = loaded.value
  const [done, problem] = [reportDoneOf(query.done), reportProblemOf(query.problem)]
  const ids = { dossier: slug, report: name }
  const newest = report.published.at(-1)
  const pager = cut !== null && <Pager base={`${base}/reports/${name}`} query="" page={cut.page} pages={cut.pages} />
  return (
    <main id="content" className="page">
      <Spoken rooms={['accounts', 'nouns', 'reports', 'writing']}>
        <Crumbs
          trail={[
            { label: shell('dossiers'), href: '/' },
            { label: loaded.value.dossierTitle, href: base },
            { label: t('title'), href: `${base}/reports` },
          ]}
          here={report.title}
        />
        <TitleBlock title={report.title} eyebrow={<span>{t('builder')}</span>} />
        <Told words={done === null ? null : t(`done.${done}`)} tone="agree" />
        <Told words={problem === null ? null : t(`problem.${problem}`)} tone="conflict" />
        <ReportNews news={news} />
        <div className="builder">
          <BuilderForm
            key={report.id}
            action={saveDraft}
            {...ids}
            person={person}
            version={report.version}
            draft={draft}
            contacts={loaded.value.contacts}
            filter={{
              ...filter,
              relation: filter.relation ?? '',
              state: filter.state ?? '',
              severity: String(filter.severity ?? ''),
              kind: filter.kind ?? '',
              path: loaded.value.filterPath,
            }}
            kinds={[...new Set(rows.map(({ kind }) => kind))].sort()}
            rows={rows}
            sources={loaded.value.sources}
          />
          <section className="builder-result" aria-labelledby="result">
            <h2 id="result">{t('result')}</h2>
            <p className="hint">{t('resultAbout')}</p>
            {model === null && <p className="muted">{t('resultNone')}</p>}
            {cut !== null && <p className="notice">{cut.of === 0 ? t('resultEmpty') : t('resultCut', cut)}</p>}
            {pager}
            {model !== null && (
              <ReportView
                report={model}
                notes={loaded.value.notes}
                query=""
                base={base}
                leads={loaded.value.leads}
                statements={loaded.value.statements}
                draft
              />
            )}
            {pager}
          </section>
        </div>
        <div className="builder-after">
          <section className="section" id="published" aria-labelledby="published-title">
            <h2 id="published-title">{t('published')}</h2>
            <PublishedList base={`/r/${report.id}`} address={address} versions={report.published} withdrawals={report.withdrawals} />
            {mayPublish && newest !== undefined && !newest.withdrawn && <WithdrawForm action={withdraw} {...ids} />}
          </section>
          {mayPublish && (
            <section className="section" aria-labelledby="publish-title">
              <h2 id="publish-title">{t('publishing.title')}</h2>
              <PublishForm
                key={report.published.length}
                to={`${base}/reports/${name}/publish`}
                number={report.published.length + 1}
                basedOn={report.version}
                audience={newest?.audience ?? 'public'}
              />
            </section>
          )}
          {mayPublish && (
            <section className="section" id="links" aria-labelledby="links-title">
              <h2 id="links-title">{t('links')}</h2>
              <ReportLinks {...ids} links={report.links} make={makeLink} revoke={revokeLink} />
            </section>
          )}
        </div>
      </Spoken>
    </main>
  )
}
