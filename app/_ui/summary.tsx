/**
 * The state of a dossier in figures: findings by relation, and how many differences are decided.
 *
 * In: counts. Out: a strip of figures (each a link that filters by it) and a progress line in words.
 * Refuses: nothing. Example: "4 conflict · 1 different referent · 3 of 5 differences decided"
 */
import { useTranslations } from 'next-intl'
import type { Relation } from '../../lib/model.ts'
import { RelationIcon, relationOrder } from './relation.tsx'

export type RelationCounts = Readonly<Record<Relation, number>>

interface CountsProps {
  readonly counts: RelationCounts
  readonly possible: number
  /** Where a click on a figure leads; without it the figures are plain text. */
  readonly base?: string
  readonly current?: Relation | null
}

export function Counts({ counts, possible, base, current = null }: CountsProps) {
  const t = useTranslations('nouns')
  return (
    <ul className="counts">
      {relationOrder.map((relation) => {
        const body = (
          <>
            <span className="count-figure">{counts[relation]}</span>
            <span className={`relation tone-${relation}`}>
              <RelationIcon relation={relation} /> {t(`relation.${relation}`)}
            </span>
          </>
        )
        return (
          <li key={relation} title={t(`relationMeaning.${relation}`)}>
            {base === undefined ? (
              <span className="count-body">{body}</span>
            ) : (
              <a className="count-body" href={`${base}?relation=${relation}`} aria-current={current === relation ? 'true' : undefined}>
                {body}
              </a>
            )}
          </li>
        )
      })}
      <li title={t('possibleMeaning')}>
        {base === undefined ? (
          <span className="count-body">
            <PossibleCount possible={possible} />
          </span>
        ) : (
          <a className="count-body" href="#possible">
            <PossibleCount possible={possible} />
          </a>
        )}
      </li>
    </ul>
  )
}

function PossibleCount({ possible }: { readonly possible: number }) {
  const t = useTranslations('dossier')
  return (
    <>
      <span className="count-figure count-figure--faint">{possible}</span>
      <span className="relation tone-possible">
        <svg
          width="16"
          height="16"
          viewBox="0 0 16 16"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.4"
          aria-hidden="true"
          focusable="false"
        >
          <circle cx="8" cy="8" r="6.8" strokeDasharray="2.4 2" />
          <path d="M6 6.2c.2-2.2 4-2.2 4 0 0 1.5-2 1.6-2 3.2M8 11.2v.9" />
        </svg>{' '}
        {t('possibleApart')}
      </span>
    </>
  )
}

/** "3 of 5 differences decided", with a bar. Differences are the findings that do not simply agree. */
export function Progress({ decided, differences }: { readonly decided: number; readonly differences: number }) {
  const t = useTranslations('dossier')
  const words = differences === 0 ? t('noDifferences') : t('progress', { decided, differences })
  return (
    <p className="progress">
      <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect className="progress-ground" x="0" y="0" width="100" height="6" />
        <rect className="progress-done" x="0" y="0" width={differences === 0 ? 0 : (100 * decided) / differences} height="6" />
      </svg>
      <span>{words}</span>
    </p>
  )
}
