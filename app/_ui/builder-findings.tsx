'use client'

/**
 * Which findings a report prints, in which order, under which headings: ticks, buttons and dragging; every step by keyboard too.
 *
 * In: the lines, what changes them. Out: a list and two hidden fields that travel with the form. Refuses: nothing; the draft checks.
 */
import { useTranslations } from 'next-intl'
import { memo, useRef, useState } from 'react'
import { type BuilderRow, type Choice, type Item, keptOf, moved, renamed, ticked, withHeading } from './builder-items.ts'
import { RelationIcon } from './relation.tsx'

interface BuilderFindingsProps {
  readonly rows: readonly BuilderRow[]
  readonly items: readonly Item[]
  readonly choice: Choice
  readonly change: (items: readonly Item[]) => void
  /** Wordings that a request for a correction proposes; null where none is asked for. */
  readonly proposed: Readonly<Record<string, string>> | null
}

export function BuilderFindings({ rows, items, choice, change, proposed }: BuilderFindingsProps) {
  const t = useTranslations('reports')
  const [told, setTold] = useState('')
  const dragged = useRef<number | null>(null)
  const kept = keptOf(items, rows, choice)
  const found = items.flatMap((item) => (item.kind === 'finding' ? [item] : []))
  const printed = found.filter(({ on, row }) => on && (choice !== 'filter' || row.passes)).length
  const what = (item: Item): string => (item.kind === 'heading' ? item.text : item.row.question)
  const move = (from: number, to: number, button?: string): void => {
    const item = items[from]
    const next = moved(items, from, to)
    if (item === undefined || next === items) return
    change(next)
    setTold(t('order.moved', { what: what(item), place: to + 1, of: items.length }))
    // A line that is put elsewhere in the document loses the focus, and whoever moves it by keyboard would start from the top.
    if (button !== undefined) requestAnimationFrame(() => document.getElementById(button)?.focus())
  }
  return (
    <div className="builder-findings">
      <input type="hidden" name="groups" value={JSON.stringify(kept.groups)} />
      <input type="hidden" name="left" value={JSON.stringify(kept.left)} />
      <p className="hint">{t('order.about')}</p>
      <p className="visually-hidden" role="status">
        {told}
      </p>
      <div className="actions">
        <span className="count">{t('order.count', { on: printed, of: rows.length })}</span>
        <button type="button" className="button button--plain" onClick={() => change(withHeading(items, t('order.newHeading')))}>
          {t('order.addHeading')}
        </button>
        <button
          type="button"
          className="button button--quiet"
          onClick={() => change(rows.flatMap((row) => found.filter(({ key }) => key === row.id)))}
        >
          {t('order.natural')}
        </button>
      </div>
      <ol className="builder-lines">
        {items.map((item, index) => (
          <li
            key={item.key}
            className={item.kind === 'heading' ? 'builder-line builder-line--heading' : 'builder-line'}
            onDragOver={(event) => {
              if (dragged.current !== null) event.preventDefault()
            }}
            onDrop={(event) => {
              event.preventDefault()
              if (dragged.current !== null) move(dragged.current, index)
              dragged.current = null
            }}
          >
            {/* By mouse only; the buttons do the same for everybody. */}
            <span
              className="builder-handle"
              aria-hidden="true"
              draggable
              onDragStart={(event) => {
                dragged.current = index
                event.dataTransfer.effectAllowed = 'move'
                event.dataTransfer.setData('text/plain', item.key)
              }}
              onDragEnd={() => {
                dragged.current = null
              }}
            >
              ⠿
            </span>
            {item.kind === 'heading' ? (
              <input
                className="input"
                aria-label={t('order.heading')}
                value={item.text}
                maxLength={300}
                onChange={(event) => change(renamed(items, item.key, event.target.value))}
              />
            ) : (
              <Finding item={item} choice={choice} tick={(on) => change(ticked(items, item.key, on))} />
            )}
            <span className="builder-moves">
              <MoveButton
                id={`up-${item.key}`}
                sign="↑"
                label={t('order.up', { what: what(item) })}
                idle={index === 0}
                press={() => move(index, index - 1, `up-${item.key}`)}
              />
              <MoveButton
                id={`down-${item.key}`}
                sign="↓"
                label={t('order.down', { what: what(item) })}
                idle={index === items.length - 1}
                press={() => move(index, index + 1, `down-${item.key}`)}
              />
              {item.kind === 'heading' && (
                <MoveButton
                  id={`remove-${item.key}`}
                  sign="×"
                  label={t('order.remove', { what: item.text })}
                  idle={false}
                  press={() => change(items.filter(({ key }) => key !== item.key))}
                />
              )}
            </span>
            {item.kind === 'finding' && item.on && proposed !== null && (
              <div className="field builder-proposed">
                <label htmlFor={`proposed-${item.key}`}>{t('order.proposed')}</label>
                <textarea
                  id={`proposed-${item.key}`}
                  className="input"
                  name={`proposed:${item.key}`}
                  rows={2}
                  defaultValue={proposed[item.key] ?? ''}
                />
              </div>
            )}
          </li>
        ))}
      </ol>
    </div>
  )
}

interface FindingProps {
  readonly item: Extract<Item, { kind: 'finding' }>
  readonly choice: Choice
  readonly tick: (on: boolean) => void
}

const Finding = memo(
  function Finding({ item: { key, row, on }, choice, tick }: FindingProps) {
    const t = useTranslations('reports')
    const nouns = useTranslations('nouns')
    const id = `print-${key}`
    const out = choice === 'filter' && !row.passes
    return (
      <span className="builder-finding" data-off={!on || out || undefined}>
        <input
          id={id}
          type="checkbox"
          checked={on}
          aria-label={t('order.include', { question: row.question })}
          onChange={(event) => tick(event.target.checked)}
        />
        <label htmlFor={id} className={`tone-${row.relation}`}>
          <span className="relation">
            <RelationIcon relation={row.relation} size={13} />
            <span className="visually-hidden">{nouns(`relation.${row.relation}`)}: </span>
          </span>{' '}
          <span lang="en">{row.question}</span>{' '}
          <span className="muted small">
            {[
              row.possible ? t('order.possible') : null,
              t(row.decided ? 'order.decided' : 'order.undecided'),
              out ? t('order.filtered') : null,
            ]
              .filter((words) => words !== null)
              .join(', ')}
          </span>
        </label>
      </span>
    )
  },
  (a, b) => a.item === b.item && a.choice === b.choice,
)

interface MoveButtonProps {
  readonly id: string
  readonly sign: string
  readonly label: string
  readonly idle: boolean
  readonly press: () => void
}

/** Not `disabled`: the button under the finger would lose the focus at the end of the list. */
function MoveButton({ id, sign, label, idle, press }: MoveButtonProps) {
  return (
    <button type="button" id={id} className="builder-move" aria-label={label} aria-disabled={idle || undefined} onClick={press}>
      <span aria-hidden="true">{sign}</span>
    </button>
  )
}
