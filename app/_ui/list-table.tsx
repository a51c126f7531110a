/**
 * The table of the list and its items, whoever decides which of them are shown.
 *
 * In: the list and one item of it. Out: the table with its head, a heading of a group, a row, or a row that is being fetched.
 * Refuses: nothing. Example: <ListItem item={{ row: 3 }} list={list} row={row} />
 */
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ListHead } from './list-head.tsx'
import type { GroupKey, Item, ListGroup } from './list-items.ts'
import { type ListRow, MatrixCells, QueueCells } from './list-rows.tsx'
import type { SourceView } from './sigla.tsx'

/** What a table of findings says of the whole list. */
export interface ListShown {
  readonly view: 'queue' | 'matrix'
  readonly caption: string
  readonly sources: readonly SourceView[]
  readonly base: string | null
  readonly query: string
  readonly groups: readonly ListGroup[]
  /** Rows of the whole filtered list. */
  readonly length: number
}

export interface FindingListProps extends ListShown {
  readonly rows: readonly ListRow[]
  /** Index of the first of `rows` in the list. */
  readonly from: number
  /** Where further rows come from, with the filter; null where a page of the list was asked for by its number. */
  readonly more: string | null
  /** Links to the other pages, for whoever has no scripts. */
  readonly children?: ReactNode
}

export interface ListParts extends ListShown {
  readonly columns: number
}

export function ListTable({ list, children }: { readonly list: ListParts; readonly children: ReactNode }) {
  return (
    <table className={list.view} data-sources={Math.min(list.sources.length, 12)} aria-rowcount={list.length + list.groups.length + 1}>
      <caption className="visually-hidden">{list.caption}</caption>
      <ListHead view={list.view} sources={list.sources} base={list.base} query={list.query} />
      {children}
    </table>
  )
}

interface ListItemProps {
  readonly item: Item
  readonly list: ListParts
  /** Undefined while it is being fetched. */
  readonly row: ListRow | undefined
  readonly index?: number
  readonly measure?: (element: HTMLTableRowElement | null) => void
}

export function ListItem({ item, list, row, index, measure }: ListItemProps) {
  const t = useTranslations('dossier')
  const place = { ref: measure, 'data-index': index, 'aria-rowindex': index === undefined ? undefined : index + 2 }
  if ('group' in item) {
    return (
      <tr {...place} className="list-group">
        <th colSpan={list.columns} scope="rowgroup" id={item.group.key === 'possible' ? 'possible' : undefined}>
          <GroupHeading group={item.group} />
        </th>
      </tr>
    )
  }
  if (row === undefined) {
    return (
      <tr {...place} className="list-waiting" aria-busy="true">
        <td colSpan={list.columns}>{t('loading')}</td>
      </tr>
    )
  }
  const Cells = list.view === 'matrix' ? MatrixCells : QueueCells
  return (
    <tr {...place} className={`tone-${row.possible ? 'possible' : row.relation}`} data-finding={row.id} id={`row-${item.row}`}>
      <Cells row={row} sources={list.sources} base={list.base} />
    </tr>
  )
}

function GroupHeading({ group }: { readonly group: ListGroup }) {
  const t = useTranslations('dossier')
  return (
    <>
      <h2>
        {t(`group.${group.key}`)} <span className="count muted">{group.count}</span>
      </h2>
      {explained.includes(group.key) && <p>{t(group.key === 'possible' ? 'possibleAbout' : 'differentAbout')}</p>}
    </>
  )
}

const explained: readonly GroupKey[] = ['different', 'possible']

export function keyOf(item: Item): string {
  return 'group' in item ? item.group.key : String(item.row)
}
