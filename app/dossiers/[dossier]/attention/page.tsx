/** What needs another look after sources changed, and what they changed. */
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { liveProps } from '../../../_data/live-response.ts'
import { loadAttention } from '../../../_data/load-attention.ts'
import { confirmHolds } from '../../../_data/revision-actions.ts'
import { AttentionList, News } from '../../../_ui/attention.tsx'
import { DeskTabs } from '../../../_ui/desk-tabs.tsx'
import { DossierProblem } from '../../../_ui/dossier-problem.tsx'
import { Live } from '../../../_ui/live.tsx'
import { Crumbs, TitleBlock } from '../../../_ui/shell.tsx'
import { Spoken } from '../../../_ui/spoken.tsx'

interface Props {
  readonly params: Promise<{ readonly dossier: string }>
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('attention'))('title') }
}

export default async function Page({ params, searchParams }: Props) {
  const { dossier: slug } = await params
  const search = await searchParams
  const t = await getTranslations('attention')
  const loaded = await loadAttention(slug)
  if (!loaded.ok) return <DossierProblem {...loaded.problem} slug={slug} />
  const { dossier, rows, settled, news, mayDecide, mayComment } = loaded.value
  const shell = await getTranslations('shell')
  return (
    <main id="content" className="page">
      <Spoken rooms={['live']}>
        <Live {...(await liveProps(slug, null))} />
        <Crumbs
          trail={[
            { label: shell('dossiers'), href: '/' },
            { label: dossier.title, href: `/dossiers/${slug}` },
          ]}
          here={t('title')}
        />
        <TitleBlock title={t('title')} eyebrow={null} />
        <DeskTabs slug={slug} query="" current="attention" />
        <p className="hint">{t('about')}</p>
        {search.held !== undefined && (
          <div className="notice tone-agree" role="status">
            <p>{t('held')}</p>
          </div>
        )}
        {search.outrun !== undefined && (
          <div className="notice tone-conflict" role="alert">
            <p>{t('outrun')}</p>
          </div>
        )}
        <AttentionList slug={slug} rows={rows} hold={confirmHolds} may={{ decision: mayDecide, thread: mayComment, correction: false }} />
        <p className="muted">{t('settled', settled)}</p>
        <section className="revision-section" aria-labelledby="news">
          <h2 id="news">{t('news')}</h2>
          <News news={news} />
        </section>
      </Spoken>
    </main>
  )
}
