'use client'

/**
 * A list that goes on after its first rows: they stand as the server made them until the part in sight can take over.
 *
 * In: the list without rows, where rows come from, the first rows as a table. Out: that table, then the window on the whole list.
 * Refuses: to leave a gap: the window takes over when its first rows are there, and the row that has the focus keeps it. Where they cannot
 * be had, the table stays, with its links to the next pages.
 * Example: 2,000 findings → sixty rows as they came, a moment later a window of thirty
 */
import { type ComponentType, type ReactNode, useEffect, useState } from 'react'
import { fetchRows, type Piece } from './list-fetch.ts'
import type { ListParts } from './list-table.tsx'
import type { WindowProps } from './list-window.tsx'

interface LongListProps {
  readonly list: ListParts
  readonly more: string
  readonly wide: boolean
  readonly children: ReactNode
}

interface Ready {
  readonly Window: ComponentType<WindowProps>
  readonly first: Piece
  /** Row whose link had the focus when the window took over. */
  readonly focused: number | null
}

export function LongList({ list, more, wide, children }: LongListProps) {
  const [ready, setReady] = useState<Ready | null>(null)
  useEffect(() => {
    let gone = false
    const begin = async (): Promise<void> => {
      const framed = wide && matchMedia('(min-width: 56.01rem)').matches
      const [{ FrameWindow, PageWindow }, first] = await Promise.all([import('./list-window.tsx'), fetchRows(more, 0)])
      const row = /^row-(\d+)$/.exec(document.activeElement?.closest('tr')?.id ?? '')?.[1]
      if (!gone) setReady({ Window: framed ? FrameWindow : PageWindow, first, focused: row === undefined ? null : Number(row) })
    }
    begin().catch(() => undefined)
    return () => {
      gone = true
    }
  }, [more, wide])
  if (ready === null) return children
  const { Window, first, focused } = ready
  return <Window list={list} more={more} first={first} focused={focused} />
}
