/**
 * The state of a dossier in figures: findings by relation, and how many differences are decided.
 *
 * In: counts. Out: a strip of figures (each a link that filters by it) and a progress line in words.
 * Refuses: nothing. Example: "4 conflict · 1 different referent · 3 of 5 differences decided"
 */
import { useTranslations } from 'next-intl'
import type { Relation } from '../../lib/model.ts'
import { RelationIcon, relationOrder } from './relation.tsx'
import { type FindingState, StateIcon } from './state-mark.tsx'

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

const stateOrder = ['undecided', 'incomplete', 'stale', 'decided'] as const satisfies readonly FindingState[]

interface StatesProps {
  readonly states: Readonly<Record<FindingState, number>>
  readonly base: string
  readonly current: FindingState | null
}

/** How the differences stand, each count a filter. */
export function States({ states, base, current }: StatesProps) {
  const t = useTranslations('nouns')
  return (
    <ul className="states">
      {stateOrder
        .filter((state) => states[state] > 0 || state === current)
        .map((state) => (
          <li key={state} title={t(`stateMeaning.${state}`)}>
            <a
              className={`state-chip state-${state}`}
              href={`${base}?state=${state}`}
              aria-current={state === current ? 'true' : undefined}
            >
              <StateIcon state={state} /> {t(`state.${state}`)} <span className="count">{states[state]}</span>
            </a>
          </li>
        ))}
    </ul>
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
