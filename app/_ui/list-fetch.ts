'use client'

/**
 * Rows of a long list, fetched in pieces as they come into sight, and kept.
 *
 * In: the list, its first rows, which items are in sight. Out: rows by their index in the list.
 * Refuses: to ask for a piece twice at once; a piece that could not be had is asked for again by a button.
 * Example: items 400–430 in sight → rows 360–479 are fetched
 */
import { useCallback, useEffect, useRef, useState } from 'react'
import { itemAt } from './list-items.ts'
import type { ListRow } from './list-rows.tsx'
import type { ListParts } from './list-table.tsx'

const PIECE = 60

/** Some rows of the list in a row. */
export interface Piece {
  readonly from: number
  readonly rows: readonly ListRow[]
}

/** The piece with this number: rows 60 to 119 are piece 1. Throws when it could not be had. */
export async function fetchRows(more: string, piece: number): Promise<Piece> {
  const answer = await fetch(`${more}${more.includes('?') ? '&' : '?'}from=${piece * PIECE}&count=${PIECE}`)
  if (!answer.ok) throw new Error(String(answer.status))
  return await answer.json()
}

export interface Rows {
  readonly rows: ReadonlyMap<number, ListRow>
  readonly failed: boolean
  readonly again: () => void
}

const byIndex = ({ from, rows }: Piece): readonly (readonly [number, ListRow])[] => rows.map((row, index) => [from + index, row] as const)

/** `first` is piece 0; the items in sight are those from `start` to `end`. */
export function useRows(list: ListParts, more: string, first: Piece, start: number, end: number): Rows {
  const [fetched, setFetched] = useState<ReadonlyMap<number, ListRow>>(() => new Map(byIndex(first)))
  const [failed, setFailed] = useState(false)
  const asked = useRef(new Set([0]))
  const { groups } = list
  const stamp = useRef(groups)
  // The page was made again (somebody decided): what was fetched before may be old. It stays in sight until it comes anew.
  if (stamp.current !== groups) {
    stamp.current = groups
    asked.current.clear()
  }
  const ask = useCallback(
    async (piece: number): Promise<void> => {
      asked.current.add(piece)
      try {
        const got = byIndex(await fetchRows(more, piece))
        setFetched((before) => new Map([...before, ...got]))
      } catch {
        asked.current.delete(piece)
        setFailed(true)
      }
    },
    [more],
  )
  useEffect(() => {
    if (failed) return
    const rows = [itemAt(groups, start), itemAt(groups, start + 1), itemAt(groups, end)].flatMap((item) =>
      item !== null && 'row' in item ? [item.row] : [],
    )
    if (rows.length === 0) return
    for (let piece = Math.floor(Math.min(...rows) / PIECE); piece <= Math.floor(Math.max(...rows) / PIECE); piece++) {
      if (!asked.current.has(piece)) void ask(piece)
    }
  }, [groups, start, end, ask, failed])
  return { rows: fetched, failed, again: () => setFailed(false) }
}
