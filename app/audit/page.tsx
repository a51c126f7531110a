/** The audit of the whole installation, for its owners: every dossier, and what belongs to none. */
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { loadAudit } from '../_data/load-audit.ts'
import { DoorPage } from '../_ui/account-page.tsx'
import { AuditFilters, AuditTable } from '../_ui/audit.tsx'
import { EmptyState } from '../_ui/problem.tsx'
import { TitleBlock } from '../_ui/shell.tsx'

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('discussion'))('audit.installation') }
}

export default async function Page({ searchParams }: Props) {
  const [loaded, t] = await Promise.all([loadAudit(null, await searchParams), getTranslations('discussion')])
  if (!loaded.ok) {
    return (
      <DoorPage title={loaded.problem.title}>
        <p>{loaded.problem.words}</p>
      </DoorPage>
    )
  }
  const view = loaded.value
  return (
    <main id="content" className="page">
      <TitleBlock title={t('audit.installation')}>
        <p className="lede">{t('audit.installationAbout')}</p>
      </TitleBlock>
      <AuditFilters view={view} action="/audit" />
      {view.entries.length === 0 ? (
        <EmptyState title={t('audit.none')} action={{ label: t('audit.all'), href: '/audit' }}>
          <p>{t('audit.noneAbout')}</p>
        </EmptyState>
      ) : (
        <AuditTable view={view} action="/audit" />
      )}
    </main>
  )
}
