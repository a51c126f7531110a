/**
 * The views of a dossier as tabs. The filter goes with them, so that it applies to every view.
 *
 * In: a slug, the query of the page, which view is shown. Out: links. Refuses: nothing. Example: Queue · Matrix · Report · Ledger
 */
import { useTranslations } from 'next-intl'
import { DossierTabs } from './shell.tsx'

const views = { queue: '/queue', matrix: '', report: '/report', ledger: '/ledger', corrections: '/corrections' } as const

export type DeskView = keyof typeof views

interface DeskTabsProps {
  readonly slug: string
  readonly query: string
  readonly current: DeskView | null
}

export function DeskTabs({ slug, query, current }: DeskTabsProps) {
  const t = useTranslations('dossier')
  const tabs = (Object.keys(views) as DeskView[]).map((view) => ({
    label: t(view),
    href: `/dossiers/${slug}${views[view]}${query}`,
    current: view === current,
  }))
  return <DossierTabs tabs={tabs} />
}
