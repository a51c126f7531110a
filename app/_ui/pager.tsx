/**
 * Pages of a long list, as links.
 *
 * In: where the list lives, its filter, which page of how many (0 = all on one). Out: nothing for one page. Refuses: nothing.
 * Example: "Page 2 of 5 · previous · next · all on one page"
 */
interface PagerProps {
  readonly base: string
  readonly query: string
  readonly page: number
  readonly pages: number
}

export function Pager({ base, query, page, pages }: PagerProps) {
  if (pages <= 1) return null
  const href = (target: number | 'all'): string => `${base}${query}${query === '' ? '?' : '&'}page=${target}`
  if (page === 0) {
    return (
      <nav className="pager" aria-label="Pages of the list">
        <span>All on one page.</span>
        <a href={href(1)}>Show in {pages} pages</a>
      </nav>
    )
  }
  return (
    <nav className="pager" aria-label="Pages of the list">
      <span>
        Page {page} of {pages}
      </span>
      {page > 1 && (
        <a href={href(page - 1)} rel="prev">
          Previous page
        </a>
      )}
      {page < pages && (
        <a href={href(page + 1)} rel="next">
          Next page
        </a>
      )}
      <a href={href('all')}>All on one page</a>
    </nav>
  )
}
