'use client'

/**
 * Rows of a long list, fetched in pieces as they come into sight, and kept.
 *
 * In: the list with its first rows, which items are in sight. Out: rows by their index in the list.
 * Refuses: to ask for a piece twice at once; a piece that could not be had is asked for again by a button.
 * Example: items 400–430 in sight → rows 360–479 are fetched
 */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { itemAt } from './list-items.ts'
import type { ListRow } from './list-rows.tsx'
import type { ListParts } from './list-table.tsx'

const PIECE = 60

interface Fetched {
  readonly from: number
  readonly rows: readonly ListRow[]
}

export interface Rows {
  readonly rows: ReadonlyMap<number, ListRow>
  readonly failed: boolean
  readonly again: () => void
}

export function useRows(list: ListParts, more: string, first: number, last: number): Rows {
  const [fetched, setFetched] = useState<ReadonlyMap<number, ListRow>>(new Map())
  const [failed, setFailed] = useState(false)
  const asked = useRef(new Set<number>())
  const given = list.rows
  const stamp = useRef(given)
  // The page was made again (somebody decided): what was fetched before may be old.
  if (stamp.current !== given) {
    stamp.current = given
    asked.current.clear()
  }
  const ask = useCallback(
    async (piece: number): Promise<void> => {
      asked.current.add(piece)
      try {
        const answer = await fetch(`${more}${more.includes('?') ? '&' : '?'}from=${piece * PIECE}&count=${PIECE}`)
        if (!answer.ok) throw new Error(String(answer.status))
        const { from, rows }: Fetched = await answer.json()
        setFetched((before) => new Map([...before, ...rows.map((row, index) => [from + index, row] as const)]))
      } catch {
        asked.current.delete(piece)
        setFailed(true)
      }
    },
    [more],
  )
  useEffect(() => {
    if (failed) return
    const rows = [itemAt(list.groups, first), itemAt(list.groups, first + 1), itemAt(list.groups, last)].flatMap((item) =>
      item !== null && 'row' in item ? [item.row] : [],
    )
    if (rows.length === 0) return
    for (let piece = Math.floor(Math.min(...rows) / PIECE); piece <= Math.floor(Math.max(...rows) / PIECE); piece++) {
      const have = piece * PIECE >= list.from && (piece + 1) * PIECE <= list.from + given.length
      if (!have && !asked.current.has(piece)) void ask(piece)
    }
  }, [list.groups, list.from, given, first, last, ask, failed])
  const rows = useMemo(
    () => new Map([...fetched, ...given.map((row, index) => [list.from + index, row] as const)]),
    [fetched, given, list.from],
  )
  return { rows, failed, again: () => setFailed(false) }
}
