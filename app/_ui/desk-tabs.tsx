/**
 * The views of a dossier as tabs. The filter goes with them, so that it applies to every view.
 *
 * In: a slug, the query of the page, which view is shown. Out: links. Refuses: nothing. Example: Queue · Matrix · Report · Ledger
 */
import { useTranslations } from 'next-intl'
import { DossierTabs } from './shell.tsx'

const views = {
  queue: '/queue',
  matrix: '',
  report: '/report',
  reports: '/reports',
  discussion: '/discussion',
  corrections: '/corrections',
  attention: '/attention',
  ledger: '/ledger',
  audit: '/audit',
} as const

export type DeskView = keyof typeof views

interface DeskTabsProps {
  readonly slug: string
  readonly query: string
  readonly current: DeskView | null
}

export function DeskTabs({ slug, query, current }: DeskTabsProps) {
  const t = useTranslations('dossier')
  const talk = useTranslations('discussion')
  const accounts = useTranslations('accounts')
  const attention = useTranslations('attention')
  const reports = useTranslations('reports')
  const titles: Partial<Record<DeskView, string>> = {
    discussion: talk('title'),
    audit: talk('audit.title'),
    attention: attention('title'),
    reports: reports('title'),
  }
  const tabs = (Object.keys(views) as DeskView[]).map((view) => ({
    label: titles[view] ?? t(view as Exclude<DeskView, 'discussion' | 'audit' | 'attention' | 'reports'>),
    // Filters of findings say nothing to a list of discussions or of changes.
    href: `/dossiers/${slug}${views[view]}${view in titles ? '' : query}`,
    current: view === current,
  }))
  const members = { label: accounts('members.tab'), href: `/dossiers/${slug}/members`, current: false }
  return <DossierTabs tabs={[...tabs, members]} />
}
