/** One source with its claims marked in place. */
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { liveProps } from '../../../../_data/live-response.ts'
import { loadSource } from '../../../../_data/loaders.ts'
import { When } from '../../../../_ui/dates.tsx'
import { DossierProblem } from '../../../../_ui/dossier-problem.tsx'
import { Live } from '../../../../_ui/live.tsx'
import { SafeHtml } from '../../../../_ui/safe-html.tsx'
import { SelectionBar } from '../../../../_ui/selection-bar.tsx'
import { Crumbs, TitleBlock } from '../../../../_ui/shell.tsx'
import { Siglum } from '../../../../_ui/sigla.tsx'
import { Coverage, SourceFindings, Metadata as SourceMetadata } from '../../../../_ui/source-side.tsx'
import { Spoken } from '../../../../_ui/spoken.tsx'
import { ClaimSection } from './claim-section.tsx'
import { OriginSection } from './origin-section.tsx'
import { PassagesSection } from './passages-section.tsx'
import { ReviseSection } from './revise-section.tsx'
import { WatchSection } from './watch-section.tsx'

interface Props {
  readonly params: Promise<{ readonly dossier: string; readonly source: string }>
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { dossier, source } = await params
  const loaded = await loadSource(dossier, decodeURIComponent(source))
  return { title: loaded.ok ? (loaded.value.meta.title ?? loaded.value.path) : loaded.problem.title }
}

export default async function Page({ params, searchParams }: Props) {
  const { dossier: slug, source: id } = await params
  const loaded = await loadSource(slug, decodeURIComponent(id), await searchParams)
  if (!loaded.ok) return <DossierProblem {...loaded.problem} slug={slug} />
  const view = loaded.value
  const t = await getTranslations('source')
  const shell = await getTranslations('shell')
  const title = view.meta.title ?? view.path
  return (
    <main id="content" className="page">
      <Spoken rooms={['corrections', 'discussion', 'intake', 'live', 'source', 'writing']}>
        <Live {...(await liveProps(slug))} />
        <Crumbs
          trail={[
            { label: shell('dossiers'), href: '/' },
            { label: view.dossier.title, href: `/dossiers/${slug}${view.query}` },
          ]}
          here={view.listed === null ? title : t('here', { siglum: view.listed.siglum })}
        />
        <TitleBlock
          title={title}
          eyebrow={
            <>
              {view.listed !== null && <Siglum source={view.listed} link={false} />}
              <span>{view.meta.publisher ?? t('noPublisher')}</span>
              <When iso={view.meta.published} />
            </>
          }
        />
        {view.listed === null && (
          <div className="notice tone-possible">
            <p>{t('earlier')}</p>
          </div>
        )}
        {view.hidden > 0 && (
          <p className="hint">
            {t('hidden', { count: view.hidden })} <a href={view.listed?.href}>{t('showHidden')}</a>
          </p>
        )}
        {view.warnings.length > 0 && (
          <div className="notice tone-possible">
            <h2>{t('noticed')}</h2>
            <ul>
              {view.warnings.map((warning) => (
                <li key={warning}>{warning}</li>
              ))}
            </ul>
          </div>
        )}
        <div className="source-layout">
          <SafeHtml
            as="article"
            className="prose source-text"
            lang={view.meta.language === 'und' ? undefined : view.meta.language}
            label={t('theSource')}
            html={view.html}
          />
          {view.listed !== null && (
            <SelectionBar
              within=".source-text"
              label={t('selected')}
              choices={[
                { label: t('discussSelected'), field: '#discuss textarea[name="text"]' },
                { label: t('claimSelected'), field: '#claim select[name="as"]' },
              ]}
            />
          )}
          <aside className="source-side" aria-label={t('aboutThis')}>
            <SourceFindings findings={view.findings} />
            <PassagesSection slug={slug} source={decodeURIComponent(id)} path={view.path} current={view.listed !== null} />
            {view.listed !== null && <ClaimSection slug={slug} path={view.path} />}
            <ReviseSection slug={slug} id={decodeURIComponent(id)} />
            {view.revision.number === view.revisions[0]?.number && <WatchSection slug={slug} path={view.path} />}
            <SourceMetadata path={view.path} meta={view.meta} revision={view.revision} revisions={view.revisions} />
            <OriginSection
              slug={slug}
              path={view.path}
              number={view.revision.number}
              newest={view.revision.number === view.revisions[0]?.number}
            />
            <Coverage ledger={view.ledger} skipped={view.skipped} singles={view.singles} />
          </aside>
        </div>
      </Spoken>
    </main>
  )
}
