/** What was done with every sentence of every source. */
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { loadLedger, loadTitle } from '../../../_data/loaders.ts'
import { DeskTabs } from '../../../_ui/desk-tabs.tsx'
import { DossierProblem } from '../../../_ui/dossier-problem.tsx'
import { LedgerView } from '../../../_ui/ledger.tsx'
import { EmptyState } from '../../../_ui/problem.tsx'
import { Crumbs, TitleBlock } from '../../../_ui/shell.tsx'

interface Props {
  readonly params: Promise<{ readonly dossier: string }>
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const loaded = await loadTitle((await params).dossier)
  const t = await getTranslations('dossier')
  return { title: loaded.ok ? t('ledgerTitle', { dossier: loaded.value }) : loaded.problem.title }
}

export default async function Page({ params, searchParams }: Props) {
  const { dossier: slug } = await params
  const loaded = await loadLedger(slug, await searchParams)
  const [t, shell, home] = await Promise.all([getTranslations('dossier'), getTranslations('shell'), getTranslations('home')])
  const base = `/dossiers/${slug}`
  if (!loaded.ok) return <DossierProblem {...loaded.problem} slug={slug} />
  const { dossier, query, sources } = loaded.value
  return (
    <main id="content" className="page">
      <Crumbs
        trail={[
          { label: shell('dossiers'), href: '/' },
          { label: dossier.title, href: `${base}${query}` },
        ]}
        here={t('ledger')}
      />
      <TitleBlock title={dossier.title} eyebrow={<span>{t('ledger')}</span>}>
        <p className="lede">{t('ledgerAbout')}</p>
      </TitleBlock>
      <DeskTabs slug={slug} query={query} current="ledger" />
      {sources.length === 0 ? (
        <EmptyState title={t('ledgerEmpty')} action={{ label: home('backToDossier'), href: base }}>
          <p>{t('ledgerEmptyAbout')}</p>
        </EmptyState>
      ) : (
        <LedgerView sources={sources} />
      )}
    </main>
  )
}
