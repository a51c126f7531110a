/**
 * What stands beside a source: the findings it speaks in, what is known of it, and what was done with each of its sentences.
 *
 * In: findings, metadata, revisions, ledger. Out: three blocks. Refuses: to hide what was skipped.
 */
import type { Finding, LedgerEntry, SourceMeta } from '../../lib/model.ts'
import { Moment, When } from './dates.tsx'
import { RelationBadge } from './relation.tsx'

interface Listed {
  readonly finding: Finding
  readonly number: number
  readonly href: string
  readonly possible: boolean
}

export function SourceFindings({ findings }: { readonly findings: readonly Listed[] }) {
  return (
    <section className="side-block" aria-labelledby="speaks">
      <h2 id="speaks">Speaks to</h2>
      {findings.length === 0 ? (
        <p className="muted">No question that another source answers too.</p>
      ) : (
        <ul className="source-findings">
          {findings.map(({ finding, number, href, possible }) => (
            <li key={finding.id}>
              <span className="number">{number}</span>
              <span>
                <a className="question" href={href}>
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
  const safeUrl = meta.url !== null && /^https?:\/\//.test(meta.url) ? meta.url : null
  return (
    <section className="side-block" aria-labelledby="meta">
      <h2 id="meta">About the source</h2>
      <dl className="definition">
        <dt>Publisher</dt>
        <dd>{meta.publisher ?? 'not stated'}</dd>
        <dt>Author</dt>
        <dd>{meta.author ?? 'not stated'}</dd>
        <dt>Published</dt>
        <dd>
          <When iso={meta.published} />
        </dd>
        <dt>Retrieved</dt>
        <dd>
          <When iso={meta.retrieved} />
        </dd>
        <dt>Kind</dt>
        <dd>{meta.kind ?? 'not stated'}</dd>
        <dt>Language</dt>
        <dd>{meta.language === 'und' ? 'not told' : meta.language}</dd>
        <dt>Address</dt>
        <dd>
          {safeUrl === null ? (
            (meta.url ?? 'not stated')
          ) : (
            <a href={safeUrl} rel="noreferrer nofollow">
              {safeUrl}
            </a>
          )}
        </dd>
        <dt>File</dt>
        <dd>{path}</dd>
        <dt>SHA-256</dt>
        <dd className="hash">
          <code>{revision.sha256}</code>
        </dd>
        <dt>Revisions</dt>
        <dd>
          <ul className="plain-list">
            {revisions.map((one) => (
              <li key={one.number}>
                {one.number === revision.number ? <strong>{one.number} (shown)</strong> : <a href={one.href}>{one.number}</a>},{' '}
                <Moment iso={one.at} />, {one.addedBy}
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
  if (ledger === null) return null
  return (
    <section className="side-block" aria-labelledby="ledger">
      <h2 id="ledger">What was read</h2>
      <dl className="definition">
        <dt>Sentences</dt>
        <dd>{ledger.sentences}</dd>
        <dt>With claims</dt>
        <dd>{ledger.claims}</dd>
        <dt>Claims of this source alone</dt>
        <dd>{singles}</dd>
        <dt>Passages skipped</dt>
        <dd>{skipped.length}</dd>
      </dl>
      {skipped.length > 0 && (
        <details>
          <summary>Skipped passages and why</summary>
          <ul className="ledger-list">
            {skipped.map((one) => (
              <li key={one.start}>
                <q>{one.words}</q> <span className="muted">{one.reason}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
