/**
 * What a dossier's page shows beside or instead of its matrix: not compared yet, texts that changed, decisions whose finding is gone.
 *
 * In: the state and the action that compares. Out: a notice with one button. Refuses: nothing.
 */
import { useTranslations } from 'next-intl'
import type { DecisionVersion, Finding } from '../../lib/model.ts'
import { Moment } from './dates.tsx'
import { readingWords } from './outcome.tsx'

interface CompareProps {
  readonly slug: string
  readonly compare: (form: FormData) => Promise<void>
}

function CompareForm({ slug, compare, label }: CompareProps & { readonly label: string }) {
  return (
    <form action={compare}>
      <input type="hidden" name="dossier" value={slug} />
      <button type="submit" className="button">
        {label}
      </button>
    </form>
  )
}

export function NotCompared({ slug, compare }: CompareProps) {
  const t = useTranslations('dossier')
  return (
    <div className="empty">
      <h2>{t('neverCompared')}</h2>
      <p>{t('neverComparedAbout')}</p>
      <CompareForm slug={slug} compare={compare} label={t('compareNow')} />
    </div>
  )
}

export function Outdated({ slug, compare }: CompareProps) {
  const t = useTranslations('dossier')
  return (
    <div className="notice tone-possible">
      <h2>{t('outdated')}</h2>
      <p>{t('outdatedAbout')}</p>
      <CompareForm slug={slug} compare={compare} label={t('compareAgain')} />
    </div>
  )
}

interface OrphansProps {
  readonly orphans: readonly { readonly finding: Finding; readonly decision: DecisionVersion }[]
  readonly base: string
}

export function Orphans({ orphans, base }: OrphansProps) {
  const t = useTranslations('dossier')
  const nouns = useTranslations('nouns')
  if (orphans.length === 0) return null
  return (
    <section className="section">
      <div className="section-head">
        <h2>{t('orphans')}</h2>
        <p>{t('orphansAbout')}</p>
      </div>
      <ul className="plain-list">
        {orphans.map(({ finding, decision }) => (
          <li key={finding.id}>
            <a href={`${base}/findings/${encodeURIComponent(finding.id)}`}>{finding.question}</a>{' '}
            <span className="muted">
              {decision.outcome === null
                ? t('note')
                : decision.outcome === 'reading'
                  ? readingWords(finding, decision.reading)
                  : nouns(`outcome.${decision.outcome}`)}
              , {decision.author}, <Moment iso={decision.at} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
