'use client'

/**
 * The findings of a dossier as a table: the queue or the matrix. Long lists render only what is in sight, and fetch rows as they come.
 *
 * In: the first rows, the groups of the whole list, where further rows come from. Out: a table with a head that stays.
 * Refuses: to be needed: without scripts the first rows stand with links to the next pages. The row that has the focus is never taken away.
 * Example: 2,000 findings → some thirty rows in the page at a time
 */
import { useTranslations } from 'next-intl'
import { type ReactNode, useEffect, useState } from 'react'
import { itemsOf } from './list-items.ts'
import { type FindingListProps, keyOf, ListItem, ListTable } from './list-table.tsx'
import { FrameWindow, PageWindow } from './list-window.tsx'
import type { SourceView } from './sigla.tsx'

/** With more columns than this the matrix scrolls sideways in a frame of its own. */
const COLUMNS_THAT_FIT = 6

export function FindingList(props: FindingListProps) {
  const { view, caption, rows, from, groups, length, more, base, children } = props
  const t = useTranslations('dossier')
  const [windowed, setWindowed] = useState<'page' | 'frame' | null>(null)
  const sources = view === 'matrix' && base !== null ? baseFirst(props.sources, base) : props.sources
  const wide = view === 'matrix' && sources.length > COLUMNS_THAT_FIT
  useEffect(() => {
    if (more === null || length <= rows.length) return
    setWindowed(wide && matchMedia('(min-width: 56.01rem)').matches ? 'frame' : 'page')
  }, [more, length, rows.length, wide])
  const list = { ...props, sources, columns: view === 'matrix' ? sources.length + 1 : 3 }
  const frame = (table: ReactNode): ReactNode =>
    wide ? (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard (WCAG 2.1.1).
      <section className="matrix-frame" tabIndex={0} aria-label={t('scrollsSideways', { caption })}>
        {table}
      </section>
    ) : (
      table
    )
  if (windowed === 'frame') return <FrameWindow list={list} more={more ?? ''} />
  if (windowed === 'page') return frame(<PageWindow list={list} more={more ?? ''} />)
  return (
    <>
      {frame(
        <ListTable list={list}>
          <tbody>
            {itemsOf(groups, from, rows.length).map((item) => (
              <ListItem key={keyOf(item)} item={item} list={list} row={'row' in item ? rows[item.row - from] : undefined} />
            ))}
          </tbody>
        </ListTable>,
      )}
      {children}
    </>
  )
}

function baseFirst(sources: readonly SourceView[], base: string): readonly SourceView[] {
  return [...sources.filter((source) => source.id === base), ...sources.filter((source) => source.id !== base)]
}
