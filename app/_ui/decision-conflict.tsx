/**
 * Both texts of a lost race, one above the other, so that the slower editor can take over what they want of either.
 *
 * In: what was saved meanwhile and what was typed. Out: two short lists. Refuses: to merge; only the editor can.
 * Example: "Saved meanwhile: version 2 by Ann …" above "Your text, not saved yet"
 */
import { useTranslations } from 'next-intl'
import type { DecisionVersion } from '../../lib/model.ts'
import { Moment } from './dates.tsx'
import type { DecisionTyped, ReadingChoice } from './decision-state.ts'
import { otherOutcomes } from './outcome.tsx'

/** Both texts of a lost race, one above the other; the typed one is still in the fields below. */
export function BothTexts({
  stored,
  typed,
  readings,
}: {
  readonly stored: DecisionVersion
  readonly typed: DecisionTyped
  readonly readings: readonly ReadingChoice[]
}) {
  const t = useTranslations('decision')
  const choiceWords = useChoiceWords(readings)
  const storedChoice = stored.outcome === 'reading' ? `reading:${stored.reading}` : (stored.outcome ?? '')
  return (
    <div className="both" data-testid="edit-conflict">
      <section aria-label={t('savedMeanwhile')}>
        <h3>{t.rich('savedMeanwhileBy', { version: stored.version, author: stored.author, when: () => <Moment iso={stored.at} /> })}</h3>
        <Text choice={choiceWords(storedChoice)} rationale={stored.rationale} note={stored.note} />
      </section>
      <section aria-label={t('yourText')}>
        <h3>{t('yourTextHere')}</h3>
        <Text choice={choiceWords(typed.choice)} rationale={typed.rationale} note={typed.note} />
      </section>
    </div>
  )
}

function Text({ choice, rationale, note }: { readonly choice: string; readonly rationale: string; readonly note: string }) {
  const t = useTranslations('decision')
  return (
    <dl className="both-text">
      <dt>{t('conclusion')}</dt>
      <dd>{choice}</dd>
      <dt>{t('rationale')}</dt>
      <dd className="as-typed">{rationale === '' ? t('none') : rationale}</dd>
      <dt>{t('note')}</dt>
      <dd className="as-typed">{note === '' ? t('none') : note}</dd>
    </dl>
  )
}

function useChoiceWords(readings: readonly ReadingChoice[]): (choice: string) => string {
  const t = useTranslations('decision')
  const nouns = useTranslations('nouns')
  return (choice) => {
    if (choice === '') return t('noneYet')
    const outcome = otherOutcomes.find((one) => one === choice)
    if (outcome !== undefined) return nouns(`outcome.${outcome}`)
    const normal = choice.slice('reading:'.length)
    return readings.find((reading) => reading.normal === normal)?.value ?? normal
  }
}
