/**
 * What was corrected on a finding, what the machine found by itself in its place, and the form that corrects it further.
 *
 * In: corrections, findings of the engine alone, the form. Out: a section. Refuses: to show a corrected finding as if the machine had found it.
 * Example: "By Ann: not a claim. “some 120 ferries”" above "What the machine found by itself: conflict …"
 */
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Finding, ProposalKind } from '../../lib/model.ts'
import { Moment } from './dates.tsx'
import { RelationBadge } from './relation.tsx'

export interface CorrectionView {
  readonly id: string
  readonly kind: ProposalKind
  readonly why: string
  readonly author: { readonly name: string }
  readonly at: string
  readonly about: readonly string[]
}

interface FindingCorrectionsProps {
  readonly dossier: string
  readonly rows: readonly CorrectionView[]
  readonly instead: readonly Finding[]
  readonly kept: boolean
  /** The form; null for whoever may not correct. */
  readonly form: ReactNode
}

export function FindingCorrections({ dossier, rows, instead, kept, form }: FindingCorrectionsProps) {
  const t = useTranslations('corrections')
  if (rows.length === 0 && instead.length === 0 && form === null) return null
  return (
    <section className="section corrections" id="corrections" aria-labelledby="corrections-title">
      <h2 id="corrections-title">{t('title')}</h2>
      {kept && (
        <div className="notice tone-agree" role="status">
          <p>{t('kept')}</p>
        </div>
      )}
      {rows.length > 0 && (
        <ul className="correction-rows">
          {rows.map((row) => (
            <li key={row.id}>
              <a href={`/dossiers/${dossier}/corrections#c-${row.id}`}>
                {t('correctedBy', { author: row.author.name, kind: t(`kind.${row.kind}`) })}
              </a>{' '}
              <Moment iso={row.at} />
              <AboutWords words={row.about} />
              {row.why !== '' && <p>{row.why}</p>}
            </li>
          ))}
        </ul>
      )}
      {instead.length > 0 && (
        <details className="as-found">
          <summary>{t('asFound')}</summary>
          <p className="hint">{t('asFoundAbout')}</p>
          {instead.map((finding) => (
            <AsFound key={finding.id} finding={finding} />
          ))}
        </details>
      )}
      {form !== null && (
        <details className="correct-open">
          <summary>{t('correct')}</summary>
          <p className="hint">{t('correctAbout')}</p>
          {form}
        </details>
      )}
    </section>
  )
}

/** A finding of the engine alone, in one line a reading. */
export function AsFound({ finding }: { readonly finding: Finding }) {
  return (
    <div className="as-found-finding">
      <p>
        <RelationBadge relation={finding.relation} possible={false} /> <span lang="en">{finding.question}</span>
      </p>
      <ul>
        {finding.readings.map((reading) => (
          <li key={reading.normal}>
            <code>{reading.normal}</code> {reading.holders.map((holder) => `“${holder.exact}”`).join(', ')}
          </li>
        ))}
      </ul>
    </div>
  )
}

export function AboutWords({ words }: { readonly words: readonly string[] }) {
  if (words.length === 0) return null
  return (
    <p className="about-words">
      {words.map((word, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same words may be said twice, and the list never changes.
        <q key={`${index}-${word}`}>{word}</q>
      ))}
    </p>
  )
}
