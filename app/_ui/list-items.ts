/**
 * The filtered list as items: a heading before each group, then its rows.
 *
 * In: the groups of the list. Out: which item stands where. Refuses: an index outside the list: null.
 * Example: groups of 2 and 3 rows → items 0 heading, 1–2 rows, 3 heading, 4–6 rows
 */
export type GroupKey = 'severity-3' | 'severity-2' | 'severity-1' | 'different' | 'possible'

export interface ListGroup {
  readonly key: GroupKey
  readonly from: number
  readonly count: number
}

export type Item = { readonly group: ListGroup } | { readonly row: number }

export function itemAt(groups: readonly ListGroup[], index: number): Item | null {
  for (const [before, group] of groups.entries()) {
    const heading = group.from + before
    if (index === heading) return { group }
    if (index <= heading + group.count) return index > heading ? { row: index - before - 1 } : null
  }
  return null
}

/** The item that shows a row of the list. */
export function itemOfRow(groups: readonly ListGroup[], row: number): number {
  return row + groups.filter((group) => group.from <= row).length
}

/** The items of some rows of the list that stand alone on a page: each begins with the heading of its group. */
export function itemsOf(groups: readonly ListGroup[], from: number, count: number): readonly Item[] {
  return groups.flatMap((group): readonly Item[] => {
    const first = Math.max(from, group.from)
    const after = Math.min(from + count, group.from + group.count)
    return first >= after ? [] : [{ group }, ...Array.from({ length: after - first }, (_, index) => ({ row: first + index }))]
  })
}
