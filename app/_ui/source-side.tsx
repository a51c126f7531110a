/**
 * What stands beside a source: the findings it speaks in, what is known of it, and what was done with each of its sentences.
 *
 * In: findings, metadata, revisions, ledger. Out: three blocks. Refuses: to hide what was skipped.
 */
import { useTranslations } from 'next-intl'
import type { LedgerEntry, Relation, SourceMeta } from '../../lib/model.ts'
import { Moment, When } from './dates.tsx'
import { RelationBadge } from './relation.tsx'

interface Listed {
  readonly finding: { readonly id: string; readonly question: string; readonly relation: Relation }
  readonly number: number
  readonly href: string
  readonly possible: boolean
}

export function SourceFindings({ findings }: { readonly findings: readonly Listed[] }) {
  const t = useTranslations('source')
  return (
    <section className="side-block" aria-labelledby="speaks">
      <h2 id="speaks">{t('speaksTo')}</h2>
      {findings.length === 0 ? (
        <p className="muted">{t('speaksToNothing')}</p>
      ) : (
        <ul className="source-findings">
          {findings.map(({ finding, number, href, possible }) => (
            <li key={finding.id}>
              <span className="number">{number}</span>
              <span>
                <a className="question" lang="en" href={href}>
                  {finding.question}
                </a>
                <RelationBadge relation={finding.relation} possible={possible} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

interface Revision {
  readonly number: number
  readonly sha256: string
  readonly at: string
  readonly addedBy: string
}

interface MetadataProps {
  readonly path: string
  readonly meta: SourceMeta
  readonly revision: Revision
  readonly revisions: readonly (Revision & { readonly href: string })[]
}

export function Metadata({ path, meta, revision, revisions }: MetadataProps) {
  const t = useTranslations('source')
  const safeUrl = meta.url !== null && /^https?:\/\//.test(meta.url) ? meta.url : null
  return (
    <section className="side-block" aria-labelledby="meta">
      <h2 id="meta">{t('about')}</h2>
      <dl className="definition">
        <dt>{t('publisher')}</dt>
        <dd>{meta.publisher ?? t('notStated')}</dd>
        <dt>{t('author')}</dt>
        <dd>{meta.author ?? t('notStated')}</dd>
        <dt>{t('published')}</dt>
        <dd>
          <When iso={meta.published} />
        </dd>
        <dt>{t('retrieved')}</dt>
        <dd>
          <When iso={meta.retrieved} />
        </dd>
        <dt>{t('kind')}</dt>
        <dd>{meta.kind ?? t('notStated')}</dd>
        <dt>{t('language')}</dt>
        <dd>{meta.language === 'und' ? t('notTold') : meta.language}</dd>
        <dt>{t('address')}</dt>
        <dd>
          {safeUrl === null ? (
            (meta.url ?? t('notStated'))
          ) : (
            <a href={safeUrl} rel="noreferrer nofollow">
              {safeUrl}
            </a>
          )}
        </dd>
        <dt>{t('file')}</dt>
        <dd>{path}</dd>
        <dt>{t('hash')}</dt>
        <dd className="hash">
          <code>{revision.sha256}</code>
        </dd>
        <dt>{t('revisions')}</dt>
        <dd>
          <ul className="plain-list">
            {revisions.map((one) => (
              <li key={one.number}>
                {one.number === revision.number ? (
                  <strong>{t('shown', { number: one.number })}</strong>
                ) : (
                  <a href={one.href}>{one.number}</a>
                )}
                , <Moment iso={one.at} />, {one.addedBy}
                {one.number > 1 && (
                  <>
                    {' '}
                    · <a href={`${one.href}/changes`}>{t('whatChanged')}</a>
                  </>
                )}
              </li>
            ))}
          </ul>
        </dd>
      </dl>
    </section>
  )
}

interface CoverageProps {
  readonly ledger: LedgerEntry | null
  readonly skipped: readonly { readonly reason: string; readonly words: string; readonly start: number }[]
  readonly singles: number
}

export function Coverage({ ledger, skipped, singles }: CoverageProps) {
  const t = useTranslations('source')
  if (ledger === null) return null
  return (
    <section className="side-block" aria-labelledby="ledger">
      <h2 id="ledger">{t('whatWasRead')}</h2>
      <dl className="definition">
        <dt>{t('sentences')}</dt>
        <dd>{ledger.sentences}</dd>
        <dt>{t('withClaims')}</dt>
        <dd>{ledger.claims}</dd>
        <dt>{t('alone')}</dt>
        <dd>{singles}</dd>
        <dt>{t('passagesSkipped')}</dt>
        <dd>{skipped.length}</dd>
      </dl>
      {skipped.length > 0 && (
        <details>
          <summary>{t('skippedWhy')}</summary>
          <ul className="ledger-list">
            {skipped.map((one) => (
              <li key={one.start}>
                <q>{one.words}</q>{' '}
                <span className="muted" lang="en">
                  {one.reason}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
