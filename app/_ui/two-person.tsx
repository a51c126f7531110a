/**
 * The two-person rule on the page of a finding: how far two editors have come, and both conclusions as soon as there are two.
 *
 * In: what whoever asks may see, and the blind form. Out: a section, or nothing where the rule does not hold.
 * Refuses: to show one conclusion before there are two.
 * Example: "One editor has decided. What was concluded is shown when both have."
 */
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Outcome } from '../../lib/model.ts'
import { Moment } from './dates.tsx'

interface Blind {
  readonly outcome: Outcome
  readonly reading: string | null
  readonly rationale: string
  readonly author: { readonly name: string }
  readonly at: string
}

interface TwoPersonProps {
  readonly state: 'open' | 'agreed' | 'differ'
  readonly decided: number
  readonly mine: Blind | null
  readonly both: readonly Blind[]
  readonly isThird: boolean
  /** The blind form; null for whoever may not decide, or has. */
  readonly form: ReactNode
}

export function TwoPerson({ state, decided, mine, both, isThird, form }: TwoPersonProps) {
  const t = useTranslations('corrections')
  const nouns = useTranslations('nouns')
  const words = ({ outcome, reading }: Blind): string => reading ?? nouns(`outcome.${outcome}`)
  return (
    <section className="two-person" id="two-person" aria-labelledby="two-person-title">
      <h3 id="two-person-title">{t('twoPerson')}</h3>
      <p className="hint">{t('twoPersonAbout')}</p>
      {state === 'open' && mine === null && <p role="status">{t('blind.open', { decided })}</p>}
      {state === 'open' && mine !== null && <p role="status">{t('blind.mine', { outcome: words(mine) })}</p>}
      {state === 'agreed' && <p role="status">{t('blind.agreed')}</p>}
      {state === 'differ' && <p role="status">{t(isThird ? 'blind.differ' : 'blind.differNotThird')}</p>}
      {both.length > 0 && (
        <ul className="correction-rows">
          {both.map((one) => (
            <li key={one.author.name}>
              <strong>{one.author.name}</strong>, <Moment iso={one.at} />: {words(one)}
              {one.rationale !== '' && <p>{one.rationale}</p>}
            </li>
          ))}
        </ul>
      )}
      {form}
    </section>
  )
}
