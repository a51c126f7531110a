/**
 * What the machine thinks and why: hypotheses with their scores, the reasons for the alignment, silence and independence.
 *
 * In: the finding. Out: lists. Refuses: to assert; a diagnosis is always called a hypothesis.
 * Example: "two neighbouring digits changed places · 0.62"
 */
import { useLocale, useMessages, useTranslations } from 'next-intl'
import type { Diagnosis, Step } from '../../lib/model.ts'
import { useDates } from './dates.tsx'
import { Siglum, type SourceView, sourceWords } from './sigla.tsx'

export function Diagnoses({ diagnoses }: { readonly diagnoses: readonly Diagnosis[] }) {
  const t = useTranslations('finding')
  if (diagnoses.length === 0) return <p className="muted">{t('noCause')}</p>
  return (
    <ol className="diagnoses">
      {diagnoses.map((diagnosis) => (
        <li key={`${diagnosis.code}-${diagnosis.explanation}`}>
          <p lang="en">{diagnosis.explanation}</p>
          <p className="diagnosis-score">
            <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
              <rect className="progress-ground" x="0" y="0" width="100" height="6" />
              <rect className="progress-done" x="0" y="0" width={100 * Math.max(0, Math.min(1, diagnosis.score))} height="6" />
            </svg>
            <span className="count">{t('score', { score: diagnosis.score.toFixed(2) })}</span>
            <code>{diagnosis.code}</code>
          </p>
        </li>
      ))}
    </ol>
  )
}

/** The signs that the program weighed, each with what it means; its other reasons are in its own words. */
export function Because({ steps }: { readonly steps: readonly Step[] }) {
  const t = useTranslations('finding')
  const signs: ReadonlyMap<string, string> = new Map(Object.entries(useMessages().finding.signs))
  const language = useLocale()
  if (steps.length === 0) return <p className="muted">{t('noReasons')}</p>
  return (
    <ul className="because" lang="en">
      {steps.map((step) => (
        <li key={`${step.rule}|${step.saw}`}>
          <code>{step.rule}</code>
          <span>
            {step.saw}
            {signs.has(step.rule) && (
              <span className="muted" lang={language}>
                {' '}
                {signs.get(step.rule)}
              </span>
            )}
          </span>
          <span className="count muted">{step.weight === undefined ? '' : step.weight.toFixed(2)}</span>
        </li>
      ))}
    </ul>
  )
}

export function Silence({ silent }: { readonly silent: readonly SourceView[] }) {
  const t = useTranslations('finding')
  const dates = useDates()
  if (silent.length === 0) return <p className="muted">{t('noneSilent')}</p>
  return (
    <ul className="plain-list">
      {silent.map((source) => (
        <li key={source.id}>
          <Siglum source={source} /> {sourceWords(source, dates)}
        </li>
      ))}
    </ul>
  )
}
