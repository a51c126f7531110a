/**
 * What a dossier's page shows beside or instead of its matrix: not compared yet, texts that changed, decisions whose finding is gone.
 *
 * In: the state and the action that compares. Out: a notice with one button. Refuses: to offer what goes on already, or has nothing to work on.
 */
import { useTranslations } from 'next-intl'
import type { DecisionVersion, Finding } from '../../lib/model.ts'
import { Moment } from './dates.tsx'
import { readingWords } from './outcome.tsx'

interface CompareProps {
  readonly slug: string
  readonly compare: (form: FormData) => Promise<void>
}

interface StateProps extends CompareProps {
  /** It is being compared already. */
  readonly going: boolean
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

export function NotCompared({ slug, compare, going, texts }: StateProps & { readonly texts: number }) {
  const t = useTranslations('dossier')
  const state = going ? 'beingCompared' : texts === 0 ? 'noSources' : 'neverCompared'
  return (
    <div className="empty">
      <h2>{t(state)}</h2>
      <p>{t(`${state}About`)}</p>
      {state === 'neverCompared' && <CompareForm slug={slug} compare={compare} label={t('compareNow')} />}
    </div>
  )
}

export function Outdated({ slug, compare, going }: StateProps) {
  const t = useTranslations('dossier')
  return (
    <div className="notice tone-possible">
      <h2>{t('outdated')}</h2>
      <p>{t('outdatedAbout')}</p>
      {!going && <CompareForm slug={slug} compare={compare} label={t('compareAgain')} />}
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
