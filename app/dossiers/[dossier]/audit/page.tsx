/** The audit of one dossier. */
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { liveProps } from '../../../_data/live-response.ts'
import { loadAudit } from '../../../_data/load-audit.ts'
import { AuditFilters, AuditTable } from '../../../_ui/audit.tsx'
import { DeskTabs } from '../../../_ui/desk-tabs.tsx'
import { DossierProblem } from '../../../_ui/dossier-problem.tsx'
import { Live } from '../../../_ui/live.tsx'
import { EmptyState } from '../../../_ui/problem.tsx'
import { Crumbs, TitleBlock } from '../../../_ui/shell.tsx'
import { Spoken } from '../../../_ui/spoken.tsx'

interface Props {
  readonly params: Promise<{ readonly dossier: string }>
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('discussion'))('audit.title') }
}

export default async function Page({ params, searchParams }: Props) {
  const { dossier: slug } = await params
  const loaded = await loadAudit(slug, await searchParams)
  const t = await getTranslations('discussion')
  const shell = await getTranslations('shell')
  if (!loaded.ok) return <DossierProblem {...loaded.problem} slug={slug} />
  const view = loaded.value
  const here = `/dossiers/${slug}/audit`
  return (
    <main id="content" className="page">
      <Spoken rooms={['live']}>
        <Live {...(await liveProps(slug))} />
        <Crumbs
          trail={[
            { label: shell('dossiers'), href: '/' },
            { label: view.title, href: `/dossiers/${slug}` },
          ]}
          here={t('audit.title')}
        />
        <TitleBlock title={t('audit.pageTitle', { title: view.title })}>
          <p className="lede">{t('audit.about')}</p>
        </TitleBlock>
        <DeskTabs slug={slug} query="" current="audit" />
        <AuditFilters view={view} action={here} />
        {view.entries.length === 0 ? (
          <EmptyState title={t('audit.none')} action={{ label: t('audit.all'), href: here }}>
            <p>{t('audit.noneAbout')}</p>
          </EmptyState>
        ) : (
          <AuditTable view={view} action={here} />
        )}
      </Spoken>
    </main>
  )
}
