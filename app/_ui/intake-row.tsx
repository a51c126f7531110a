'use client'

/**
 * One item of what somebody brought: how far it is, what came of it, and what can be done.
 *
 * In: the item and what its buttons do. Out: one list item. Refuses: to hide why something did not come in.
 */
import { useTranslations } from 'next-intl'
import { DocumentName, DocumentNotices } from './document-result.tsx'
import type { IntakeItem } from './intake-queue.ts'
import { SourceFields, sourceFieldNames } from './source-fields.tsx'

interface IntakeRowProps {
  readonly item: IntakeItem
  readonly cancel: () => void
  readonly retry: () => void
  readonly keep: (edited: Readonly<Record<string, string>>) => void
}

export function IntakeRow({ item, cancel, retry, keep }: IntakeRowProps) {
  const t = useTranslations('intake')
  const { state, name, results, message } = item
  const running = state === 'sending' || state === 'reading'
  const failed = results.filter(({ ok }) => !ok)
  const came = results.filter(({ ok }) => ok)
  const button = (label: string, act: () => void) => (
    <button type="button" className="button button--quiet" aria-label={t('of', { action: label, name })} onClick={act}>
      {label}
    </button>
  )
  return (
    <li className="intake-item" data-state={state}>
      <div className="intake-line">
        <span className="intake-name">{name}</span>
        <span className="intake-state">
          <span aria-hidden="true">{SIGNS[state]}</span> {t(`state.${state}`)}
          {came.length > 0 && failed.length > 0 && `: ${t('partly', { came: came.length, failed: failed.length })}`}
        </span>
        <span className="intake-acts">
          {(running || state === 'waiting') && button(t('cancel'), cancel)}
          {(state === 'failed' || state === 'cancelled') && button(t('retry'), retry)}
        </span>
      </div>
      {running && <progress aria-label={name} {...(state === 'sending' ? { value: item.sent, max: 1 } : {})} />}
      {message !== null && <p className="field-error">{message}</p>}
      {failed.map((one) => (
        <p className="field-error" key={one.name}>
          {one.message}
        </p>
      ))}
      {state !== 'found' && came.length > 0 && (
        <ul className="intake-results">
          {came.map((one) => (
            <li key={one.name}>
              <DocumentName one={one} />
              <DocumentNotices notices={one.notices} />
            </li>
          ))}
        </ul>
      )}
      {state === 'found' && <LookFirst item={item} keep={keep} cancel={cancel} />}
    </li>
  )
}

const SIGNS: Readonly<Record<IntakeItem['state'], string>> = {
  waiting: '○',
  sending: '◔',
  reading: '◑',
  found: '◇',
  done: '●',
  known: '◉',
  failed: '▲',
  cancelled: '–',
}

/** What was found, to be corrected before it is kept. An archive is kept as it is: what is typed would be said of all that is in it. */
function LookFirst({ item, keep, cancel }: Pick<IntakeRowProps, 'item' | 'keep' | 'cancel'>) {
  const t = useTranslations('intake')
  const good = item.results.filter(({ ok }) => ok)
  const one = good.length === 1 ? good[0] : undefined
  return (
    <form
      className="intake-look"
      aria-label={item.name}
      onSubmit={(event) => {
        event.preventDefault()
        const form = new FormData(event.currentTarget)
        keep(one === undefined ? {} : Object.fromEntries(sourceFieldNames.map((field) => [field, String(form.get(field) ?? '')])))
      }}
    >
      {one === undefined ? (
        <ul className="intake-results">
          {good.map(({ name, meta }) => (
            <li key={name}>{meta?.['title'] || name}</li>
          ))}
        </ul>
      ) : (
        <>
          {one.notices.map((notice) => (
            <p className="hint" key={notice}>
              {notice}
            </p>
          ))}
          <SourceFields id={item.id} values={one.meta ?? {}} wrong={null} problem={null} />
        </>
      )}
      <div className="actions">
        <button type="submit" className="button" aria-label={t('of', { action: t('keep'), name: item.name })}>
          {t('keep')}
        </button>
        <button
          type="button"
          className="button button--plain"
          aria-label={t('of', { action: t('leaveOut'), name: item.name })}
          onClick={cancel}
        >
          {t('leaveOut')}
        </button>
      </div>
    </form>
  )
}
