/**
 * The audit of a dossier as a table: who, what, when, and what changed field by field.
 *
 * In: a page of entries and the filters in force. Out: a form of filters (by address, without scripts), the table, links to more.
 * Refuses: nothing. Example: 1 December 2026, 09:00 UTC · Ann · decision.write · “unresolved” → “none”
 */
import { useTranslations } from 'next-intl'
import { Moment } from './dates.tsx'
import type { DiffPart } from './word-differences.tsx'

export interface AuditView {
  readonly filter: Readonly<Record<'who' | 'what' | 'object' | 'words' | 'from' | 'to', string>>
  readonly filtered: boolean
  readonly actors: readonly string[]
  readonly actions: readonly string[]
  readonly entries: readonly {
    readonly id: string
    readonly at: string
    readonly actor: string
    readonly action: string
    readonly objectType: string
    readonly objectId: string
    /** Slug, where entries of several dossiers stand together. */
    readonly dossier?: string | null
    readonly fields: readonly AuditFieldView[]
  }[]
  readonly query: string
  readonly older: string | null
  readonly first: boolean
}

interface AuditFieldView {
  readonly name: string
  readonly before: string | null
  readonly after: string | null
  readonly parts: readonly DiffPart[] | null
}

export function AuditFilters({ view, action }: { readonly view: AuditView; readonly action: string }) {
  const t = useTranslations('discussion.audit')
  const { filter } = view
  return (
    <form action={action} method="get" className="audit-filter">
      <Choice name="who" label={t('who')} all={t('everybody')} chosen={filter.who} values={view.actors} />
      <Choice name="what" label={t('what')} all={t('everything')} chosen={filter.what} values={view.actions} />
      <Field name="from" label={t('from')} type="date" value={filter.from} />
      <Field name="to" label={t('to')} type="date" value={filter.to} />
      <Field name="words" label={t('words')} type="search" value={filter.words} />
      {filter.object !== '' && <input type="hidden" name="object" value={filter.object} />}
      <button type="submit" className="button button--plain">
        {t('filter')}
      </button>
      {view.filtered && <a href={action}>{t('all')}</a>}
    </form>
  )
}

export function AuditTable({ view, action }: { readonly view: AuditView; readonly action: string }) {
  const t = useTranslations('discussion.audit')
  return (
    <>
      <div className="result-line">
        <p role="status">{t('count', { count: view.entries.length })}</p>
        <p>
          <a href={`${action}.csv${view.query}`}>{t('csv')}</a> · <a href={`${action}.jsonl${view.query}`}>{t('lines')}</a>
        </p>
      </div>
      <table className="audit">
        <thead>
          <tr>
            <th scope="col">{t('when')}</th>
            <th scope="col">{t('who')}</th>
            <th scope="col">{t('what')}</th>
            <th scope="col">{t('details')}</th>
          </tr>
        </thead>
        <tbody>
          {view.entries.map((entry) => (
            <tr key={entry.id}>
              <td>
                <Moment iso={entry.at} />
              </td>
              <td>{entry.actor}</td>
              <td>
                <code>{entry.action}</code>
                <br />
                <a href={`${action}?${new URLSearchParams({ object: entry.objectId })}`}>{entry.objectType}</a>
                {typeof entry.dossier === 'string' && (
                  <>
                    {' · '}
                    <a href={`/dossiers/${entry.dossier}`}>{entry.dossier}</a>
                  </>
                )}
              </td>
              <td>
                <Fields fields={entry.fields} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <nav className="pager" aria-label={t('title')}>
        {!view.first && <a href={`${action}${view.query}`}>{t('newest')}</a>}
        {view.older !== null && <a href={`${action}${view.older}`}>{t('older')}</a>}
      </nav>
    </>
  )
}

function Fields({ fields }: { readonly fields: readonly AuditFieldView[] }) {
  const t = useTranslations('discussion.audit')
  if (fields.length === 0) return <span className="muted">{t('nothing')}</span>
  return (
    <details>
      <summary>{fields.map(({ name }) => name).join(', ')}</summary>
      <dl className="audit-values">
        {fields.map((field) => (
          <div key={field.name}>
            <dt>{field.name}</dt>
            <dd>
              <Values field={field} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

function Values({ field: { before, after, parts } }: { readonly field: AuditFieldView }) {
  const t = useTranslations('discussion.audit')
  if (parts !== null) {
    return parts.map((part, index) => {
      const key = `${index}-${part.side}`
      return part.side === 'both' ? (
        <span key={key}>{part.text}</span>
      ) : part.side === 'left' ? (
        <del key={key}>{part.text}</del>
      ) : (
        <ins key={key}>{part.text}</ins>
      )
    })
  }
  return (
    <>
      {before !== null && (
        <>
          <span className="hint">{t('before')} </span>
          <del>{before}</del>{' '}
        </>
      )}
      <span className="hint">{t('after')} </span>
      {after === null ? t('nothing') : <ins>{after}</ins>}
    </>
  )
}

interface ChoiceProps {
  readonly name: string
  readonly label: string
  readonly all: string
  readonly chosen: string
  readonly values: readonly string[]
}

function Choice({ name, label, all, chosen, values }: ChoiceProps) {
  return (
    <label className="field">
      <span className="label">{label}</span>
      <select name={name} className="select" defaultValue={chosen}>
        <option value="">{all}</option>
        {values.map((value) => (
          <option key={value} value={value}>
            {value}
          </option>
        ))}
      </select>
    </label>
  )
}

function Field({
  name,
  label,
  type,
  value,
}: {
  readonly name: string
  readonly label: string
  readonly type: string
  readonly value: string
}) {
  return (
    <label className="field">
      <span className="label">{label}</span>
      <input name={name} type={type} className="input" defaultValue={value} />
    </label>
  )
}
