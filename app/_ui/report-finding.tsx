/**
 * A finding as a report prints it: its readings with their words in place, hypotheses, and what was concluded.
 *
 * In: a finding of the report. Out: one section. Refuses: to conclude; an undecided finding says so.
 */
import { useTranslations } from 'next-intl'
import type {
  AttributionView,
  DecisionVersion,
  Diagnosis,
  EvidenceLink,
  Finding,
  FindingKind,
  ProposalOutcome,
  Relation,
  Severity,
} from '../../lib/model.ts'
import { Moment } from './dates.tsx'
import { KindLabel, RelationBadge, SeverityMark } from './relation.tsx'
import { SafeHtml } from './safe-html.tsx'

export interface ReportHolder {
  readonly siglum: string
  readonly language: string
  readonly before: string
  readonly exact: string
  readonly after: string
  readonly start: number
  readonly end: number
  readonly attribution: readonly AttributionView[]
}

export interface ReportFinding {
  readonly id: string
  readonly number: number
  readonly question: string
  readonly kind: FindingKind
  readonly relation: Relation
  readonly severity: Severity
  readonly readings: readonly {
    readonly value: string
    readonly normal: string
    readonly sigla: readonly string[]
    readonly holders: readonly ReportHolder[]
    /** The text of a negative apparatus: whoever has it goes unnamed. */
    readonly unnamed?: true
  }[]
  readonly possible?: true
  readonly proposed?: string
  readonly silent: readonly string[]
  readonly independence: Finding['independence']
  readonly diagnoses: readonly Diagnosis[]
  readonly corrections: readonly Pick<ProposalOutcome, 'id' | 'kind' | 'origin' | 'why'>[]
  readonly decision: DecisionVersion | null
  readonly chosen: { readonly value: string; readonly gone: boolean } | null
}

interface GroupProps {
  readonly title: string
  readonly about?: string
  readonly findings: readonly ReportFinding[]
  readonly base: string
  readonly notes: ReadonlyMap<string, string>
  readonly possible?: boolean
}

export function Group({ title, about, findings, base, notes, possible = false }: GroupProps) {
  const t = useTranslations('report')
  const nouns = useTranslations('nouns')
  if (findings.length === 0) return null
  return (
    <section className="section">
      <div className="section-head">
        <h2>{title}</h2>
        {about !== undefined && <p>{about}</p>}
      </div>
      {findings.map((finding) => (
        <section key={finding.id} className="report-finding" id={`finding-${finding.number}`}>
          <h3>
            <span className="muted">{finding.number}.</span>{' '}
            <a className="question-link" lang="en" href={`${base}/findings/${encodeURIComponent(finding.id)}`}>
              {finding.question}
            </a>
          </h3>
          <p className="facts">
            <RelationBadge relation={finding.relation} possible={possible || finding.possible === true} />
            <SeverityMark severity={finding.severity} />
            <KindLabel kind={finding.kind} />
            <span className="kind">{nouns('independence', finding.independence)}</span>
          </p>
          <ol className="report-readings">
            {finding.readings.map((reading) => (
              <li key={reading.normal}>
                <p className="report-value">
                  {reading.value} <span className="muted">{reading.unnamed ? t('unnamed') : reading.sigla.join(', ')}</span>
                </p>
                {(reading.unnamed ? [] : reading.holders).map((holder) => (
                  <blockquote key={`${holder.siglum}-${holder.start}`} lang={holder.language === 'und' ? undefined : holder.language}>
                    <Quoted holder={holder} />{' '}
                    <span className="report-place">
                      {holder.siglum} {holder.start}–{holder.end}
                    </span>
                  </blockquote>
                ))}
              </li>
            ))}
          </ol>
          {finding.silent.length > 0 && <p className="small muted">{t('silent', { sigla: finding.silent.join(', ') })}</p>}
          {finding.diagnoses.length > 0 && (
            <ul className="report-diagnoses">
              {finding.diagnoses.map((diagnosis) => (
                <li key={diagnosis.code}>
                  <span className="muted">{t('hypothesis', { score: diagnosis.score.toFixed(2) })}</span>{' '}
                  <span lang="en">{diagnosis.explanation}</span>
                </li>
              ))}
            </ul>
          )}
          <Shaped corrections={finding.corrections} />
          {finding.proposed !== undefined && (
            <p>
              <strong>{t('proposed')}</strong> {finding.proposed}
            </p>
          )}
          <Conclusion
            decision={finding.decision}
            chosen={finding.chosen?.value ?? null}
            gone={finding.chosen?.gone ?? false}
            noteHtml={notes.get(finding.id) ?? ''}
          />
        </section>
      ))}
    </section>
  )
}

/** What was said beside the engine where it shaped this finding. */
function Shaped({ corrections }: Pick<ReportFinding, 'corrections'>) {
  const t = useTranslations('report')
  const kinds = useTranslations('corrections.kind')
  if (corrections.length === 0) return null
  return (
    <div className="report-shaped small">
      <p className="muted">{t('corrected')}</p>
      <ul>
        {corrections.map(({ id, kind, origin, why }) => (
          <li key={id}>
            {t(`correctedBy.${origin.by}`, { what: kinds(kind), name: origin.name })}
            {why !== '' && (
              <>
                : <q>{why}</q>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

export function Quoted({ holder }: { readonly holder: ReportHolder }) {
  return (
    <>
      {holder.before}
      <mark>{holder.exact}</mark>
      {holder.after}
    </>
  )
}

interface ConclusionProps {
  readonly decision: DecisionVersion | null
  readonly chosen: string | null
  readonly gone: boolean
  readonly noteHtml: string
}

export function Conclusion({ decision, chosen, gone, noteHtml }: ConclusionProps) {
  const t = useTranslations('report')
  const words = useTranslations('decision')
  const nouns = useTranslations('nouns')
  if (decision === null || decision.outcome === null) {
    return (
      <div className="conclusion">
        <p className="muted">{t('undecided')}</p>
        <Note html={noteHtml} />
      </div>
    )
  }
  return (
    <div className="conclusion conclusion--made">
      <p className="conclusion-head">
        {chosen === null ? nouns(`outcome.${decision.outcome}`) : t('holds', { reading: chosen })}
        {gone && ` ${t('gone')}`}
      </p>
      <p className="version-rationale">{decision.rationale}</p>
      <Note html={noteHtml} />
      <RestsOn evidence={decision.evidence ?? []} />
      <p className="small muted">
        {t.rich('signed', { author: decision.author, version: decision.version, when: () => <Moment iso={decision.at} /> })}
        {decision.confidence != null && ` · ${words('confidenceIs', { confidence: words(`confidenceOf.${decision.confidence}`) })}`}
      </p>
    </div>
  )
}

function RestsOn({ evidence }: { readonly evidence: readonly EvidenceLink[] }) {
  const t = useTranslations('decision')
  if (evidence.length === 0) return null
  return (
    <p className="small">
      {t('evidenceTitle')}:{' '}
      {evidence.map((link, index) => (
        <span key={`${link.label} ${link.href}`}>
          {index > 0 && ' · '}
          <a href={link.href} rel="noreferrer nofollow">
            {link.label}
          </a>
        </span>
      ))}
    </p>
  )
}

function Note({ html }: { readonly html: string }) {
  if (html === '') return null
  return <SafeHtml className="prose" html={html} />
}
