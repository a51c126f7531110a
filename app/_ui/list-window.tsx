'use client'

/**
 * The part of a long list that is in sight, in the page or in a frame that scrolls by itself.
 *
 * In: the list, where further rows come from. Out: the table with the rows in sight and empty space for the others.
 * Refuses: to lose the focus: the row that has it stays, however far it is scrolled away; a row named in the address (#row-812) gets it.
 * Example: <PageWindow list={list} more="/dossiers/ferries/rows?kind=money" />
 */
import { defaultRangeExtractor, type Range, useVirtualizer, useWindowVirtualizer, type Virtualizer } from '@tanstack/react-virtual'
import { useTranslations } from 'next-intl'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { type Piece, useRows } from './list-fetch.ts'
import { itemAt, itemOfRow } from './list-items.ts'
import { keyOf, ListItem, type ListParts, ListTable } from './list-table.tsx'

export interface WindowProps {
  readonly list: ListParts
  readonly more: string
  readonly first: Piece
  /** Row whose link gets the focus, as it had it before the window was there. */
  readonly focused: number | null
}

const OVERSCAN = 10
const ROW_HEIGHT = { queue: 92, matrix: 118 } as const

export function PageWindow(props: WindowProps) {
  const { list } = props
  const top = useRef<HTMLDivElement>(null)
  const [margin, setMargin] = useState(0)
  useLayoutEffect(() => {
    const measure = (): void => setMargin((top.current?.getBoundingClientRect().top ?? 0) + window.scrollY)
    measure()
    window.addEventListener('resize', measure)
    return () => window.removeEventListener('resize', measure)
  }, [])
  const kept = useKeptRow()
  const virtualizer = useWindowVirtualizer<HTMLTableRowElement>({ ...useOptions(list, kept.index), scrollMargin: margin })
  return (
    <div ref={top}>
      <WindowTable {...props} virtualizer={virtualizer} margin={margin} onKeep={kept.keep} />
    </div>
  )
}

export function FrameWindow(props: WindowProps) {
  const { list } = props
  const t = useTranslations('dossier')
  const frame = useRef<HTMLElement>(null)
  const kept = useKeptRow()
  const virtualizer = useVirtualizer<HTMLElement, HTMLTableRowElement>({
    ...useOptions(list, kept.index),
    getScrollElement: () => frame.current,
  })
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard (WCAG 2.1.1).
    <section className="matrix-frame" ref={frame} tabIndex={0} aria-label={t('scrollsSideways', { caption: list.caption })}>
      <WindowTable {...props} virtualizer={virtualizer} margin={0} onKeep={kept.keep} />
    </section>
  )
}

function useOptions(list: ListParts, kept: number | null) {
  return {
    count: list.length + list.groups.length,
    estimateSize: () => ROW_HEIGHT[list.view],
    overscan: OVERSCAN,
    getItemKey: (index: number) => {
      const item = itemAt(list.groups, index)
      return item === null ? index : keyOf(item)
    },
    rangeExtractor: (range: Range) => {
      const shown = defaultRangeExtractor(range)
      return kept === null || shown.includes(kept) ? shown : [...shown, kept].sort((a, b) => a - b)
    },
  }
}

/** The item whose link has the focus. */
function useKeptRow(): { readonly index: number | null; readonly keep: (index: number | null) => void } {
  const [index, keep] = useState<number | null>(null)
  return { index, keep }
}

interface WindowTableProps<Scroller extends Element | Window> extends WindowProps {
  readonly virtualizer: Virtualizer<Scroller, HTMLTableRowElement>
  readonly margin: number
  readonly onKeep: (index: number | null) => void
}

function WindowTable<Scroller extends Element | Window>(props: WindowTableProps<Scroller>) {
  const { list, more, virtualizer, margin, onKeep } = props
  const t = useTranslations('dossier')
  const items = virtualizer.getVirtualItems()
  const start = items[0]?.index ?? 0
  const end = items.at(-1)?.index ?? 0
  const { rows, failed, again } = useRows(list, more, props.first, start, end)
  useFocusedRow(list, virtualizer, props.focused)
  // Held by hand: the measuring callback of the library is a new function at every render, and rows would be measured again each time.
  const measure = useCallback((element: HTMLTableRowElement | null) => virtualizer.measureElement(element), [virtualizer])
  const focused = (target: EventTarget): number | null => {
    const index = target instanceof Element ? target.closest('tr')?.dataset.index : undefined
    return index === undefined ? null : Number(index)
  }
  let filled = margin
  return (
    <>
      <ListTable list={list}>
        <tbody onFocus={(event) => onKeep(focused(event.target))} onBlur={() => onKeep(null)}>
          {items.flatMap((virtual) => {
            const item = itemAt(list.groups, virtual.index)
            if (item === null) return []
            const gap = virtual.start - filled
            filled = virtual.end
            return [
              gap > 0 ? <Space key={`space-${virtual.key}`} height={gap} columns={list.columns} /> : null,
              <ListItem
                key={virtual.key}
                item={item}
                list={list}
                row={'row' in item ? rows.get(item.row) : undefined}
                index={virtual.index}
                measure={measure}
              />,
            ]
          })}
          <Space height={Math.max(0, virtualizer.getTotalSize() + margin - filled)} columns={list.columns} />
        </tbody>
      </ListTable>
      {failed && (
        <div className="notice tone-conflict" role="alert">
          <p>{t('rowsFailed')}</p>
          <button type="button" className="button button--plain" onClick={again}>
            {t('tryAgain')}
          </button>
        </div>
      )}
    </>
  )
}

/** `aria-hidden` rows keep the places of those that are not in the page. */
function Space({ height, columns }: { readonly height: number; readonly columns: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can have the focus; it is empty.
    <tr className="list-space" aria-hidden="true">
      <td colSpan={columns} style={{ height }} />
    </tr>
  )
}

/**
 * Back from a finding, the list stands where it was left, with the focus on its row (#row-812); else the row that had the focus keeps it.
 */
function useFocusedRow<Scroller extends Element | Window>(
  list: ListParts,
  virtualizer: Virtualizer<Scroller, HTMLTableRowElement>,
  focused: number | null,
): void {
  const done = useRef(false)
  useEffect(() => {
    const named = /^#row-(\d+)$/.exec(location.hash)?.[1]
    const row = focused ?? (named === undefined ? null : Number(named))
    if (done.current || row === null) return
    done.current = true
    virtualizer.scrollToIndex(itemOfRow(list.groups, row), { align: focused === null ? 'center' : 'auto' })
    const focus = (left: number): void => {
      const link = document.getElementById(`row-${row}`)?.querySelector<HTMLElement>('[data-row]')
      if (link) link.focus({ preventScroll: true })
      else if (left > 0) setTimeout(() => focus(left - 1), 100)
    }
    focus(20)
  }, [list.groups, virtualizer, focused])
}
