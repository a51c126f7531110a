/**
 * Where a finding stands with the editors, as a shape and a word.
 *
 * In: the state, and what was concluded. Out: a mark; a decided one says the conclusion. Refuses: nothing; exhaustive by type.
 * Example: <StateMark state="stale" /> → ↻ stale
 */
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

export type FindingState = 'undecided' | 'incomplete' | 'decided' | 'stale'

const shapes: Record<FindingState, ReactNode> = {
  undecided: <circle cx="6" cy="6" r="4.4" />,
  incomplete: (
    <>
      <circle cx="6" cy="6" r="4.4" />
      <path d="M6 1.6a4.4 4.4 0 0 1 0 8.8Z" fill="currentColor" stroke="none" />
    </>
  ),
  decided: <path d="M1.5 6.5 4.5 9.5 10.5 2.5" />,
  stale: <path d="M10.3 4.2A4.6 4.6 0 1 0 10.6 7M10.5 1.4v3h-3" />,
}

export function StateIcon({ state }: { readonly state: FindingState }) {
  return (
    <svg
      width="12"
      height="12"
      viewBox="0 0 12 12"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      aria-hidden="true"
      focusable="false"
    >
      {shapes[state]}
    </svg>
  )
}

export function StateMark({ state, children = null }: { readonly state: FindingState; readonly children?: ReactNode }) {
  const t = useTranslations('nouns')
  const decided = state === 'decided' && children !== null
  return (
    <span className={`state state-${state}`} title={t(`stateMeaning.${state}`)}>
      <StateIcon state={state} />
      <span>
        {decided ? <span className="visually-hidden">{t('decided')} </span> : t(`state.${state}`)}
        {!decided && children !== null && ' · '}
        {children}
      </span>
    </span>
  )
}
