/**
 * Both texts of a draft that two people saved, field by field, and the two ways on.
 *
 * In: what was saved meanwhile and what is typed, where they differ. Out: a list. Refuses: to merge; only the editor can.
 */
import { useTranslations } from 'next-intl'

export interface DifferingField {
  readonly field: string
  readonly theirs: string
  readonly yours: string
}

interface BothDraftsProps {
  readonly version: number
  readonly by: string
  readonly fields: readonly DifferingField[]
  readonly here: string
}

const NAMED = [
  'title',
  'summary',
  'introduction',
  'reply',
  'method',
  'corrections',
  'funding',
  'ownership',
  'licence',
  'reviewer',
  'organisation',
  'contacts',
  'scale',
  'choice',
  'order',
  'apparatus',
  'sigla',
  'addressee',
  'proposed',
] as const

export function BothDrafts({ version, by, fields, here }: BothDraftsProps) {
  const t = useTranslations('reports')
  return (
    <div className="both" data-testid="edit-conflict">
      {fields.map(({ field, theirs, yours }) => {
        const name = NAMED.find((one) => one === field)
        return (
          <section key={field}>
            <h3>{name === undefined ? field : t(`field.${name}`)}</h3>
            <dl className="both-text">
              <dt>{t('theirs', { author: by })}</dt>
              <dd className="as-typed">{theirs === '' ? t('nothingThere') : theirs}</dd>
              <dt>{t('yours')}</dt>
              <dd className="as-typed">{yours === '' ? t('nothingThere') : yours}</dd>
            </dl>
          </section>
        )
      })}
      <div className="actions">
        <button type="submit" className="button" name="basedOn" value={version}>
          {t('keepYours')}
        </button>
        <a className="button button--plain" href={here}>
          {t('takeTheirs')}
        </a>
      </div>
    </div>
  )
}
