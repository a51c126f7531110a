/**
 * The findings of a dossier as a table: the queue or the matrix. It is made on the server; only a list that goes on after its first rows
 * gets a part that runs in the browser, and that part asks for its rows itself.
 *
 * In: the first rows, the groups of the whole list, where further rows come from. Out: a table with a head that stays.
 * Refuses: to be needed: without scripts the first rows stand with links to the next pages.
 * Example: 14 findings → one table, nothing to run; 2,000 → the first sixty, then some thirty rows in the page at a time
 */
import { useTranslations } from 'next-intl'
import { itemsOf } from './list-items.ts'
import { type FindingListProps, keyOf, ListItem, ListTable } from './list-table.tsx'
import { LongList } from './long-list.tsx'
import type { SourceView } from './sigla.tsx'
import { Spoken } from './spoken.tsx'

/** With more columns than this the matrix scrolls sideways in a frame of its own. */
const COLUMNS_THAT_FIT = 6

export function FindingList({ rows, from, more, children, ...shown }: FindingListProps) {
  const { view, caption, groups, length, base } = shown
  const t = useTranslations('dossier')
  const sources = view === 'matrix' && base !== null ? baseFirst(shown.sources, base) : shown.sources
  const wide = view === 'matrix' && sources.length > COLUMNS_THAT_FIT
  const list = { ...shown, sources, columns: view === 'matrix' ? sources.length + 1 : 3 }
  const table = (
    <ListTable list={list}>
      <tbody>
        {itemsOf(groups, from, rows.length).map((item) => (
          <ListItem key={keyOf(item)} item={item} list={list} row={'row' in item ? rows[item.row - from] : undefined} />
        ))}
      </tbody>
    </ListTable>
  )
  const first = (
    <>
      {wide ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard (WCAG 2.1.1).
        <section className="matrix-frame" tabIndex={0} aria-label={t('scrollsSideways', { caption })}>
          {table}
        </section>
      ) : (
        table
      )}
      {children}
    </>
  )
  if (more === null || length <= rows.length) return first
  return (
    <Spoken rooms={['dossier', 'nouns']}>
      <LongList list={list} more={more} wide={wide}>
        {first}
      </LongList>
    </Spoken>
  )
}

function baseFirst(sources: readonly SourceView[], base: string): readonly SourceView[] {
  return [...sources.filter((source) => source.id === base), ...sources.filter((source) => source.id !== base)]
}
