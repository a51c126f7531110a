/**
 * Pages of a long list, as links.
 *
 * In: where the list lives, its filter, which page of how many (0 = all on one). Out: nothing for one page. Refuses: nothing.
 * Example: "Page 2 of 5 · previous · next · all on one page"
 */
import { useTranslations } from 'next-intl'

interface PagerProps {
  readonly base: string
  readonly query: string
  readonly page: number
  readonly pages: number
}

export function Pager({ base, query, page, pages }: PagerProps) {
  const t = useTranslations('dossier')
  if (pages <= 1) return null
  const href = (target: number | 'all'): string => `${base}${query}${query === '' ? '?' : '&'}page=${target}`
  if (page === 0) {
    return (
      <nav className="pager" aria-label={t('pages')}>
        <span>{t('allOnOne')}</span>
        <a href={href(1)}>{t('showPages', { pages })}</a>
      </nav>
    )
  }
  return (
    <nav className="pager" aria-label={t('pages')}>
      <span>{t('page', { page, pages })}</span>
      {page > 1 && (
        <a href={href(page - 1)} rel="prev">
          {t('previousPage')}
        </a>
      )}
      {page < pages && (
        <a href={href(page + 1)} rel="next">
          {t('nextPage')}
        </a>
      )}
      <a href={href('all')}>{t('oneList')}</a>
    </nav>
  )
}
