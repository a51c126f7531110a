/**
 * All corrections of a dossier with what became of each, and a way to take each back.
 *
 * In: rows, newest first, and the action that turns one. Out: a list. Refuses: to drop one that was taken back; it stays, and can be brought back.
 * Example: "alias · always · holds · Ann, 25 November 2026 · Take back"
 */
import { useTranslations } from 'next-intl'
import type { ProposalKind, ProposalOutcome } from '../../lib/model.ts'
import { Moment } from './dates.tsx'
import { AboutWords } from './finding-corrections.tsx'

export interface CorrectionRow {
  readonly id: string
  readonly scope: 'here' | 'dossier' | 'always'
  readonly kind: ProposalKind
  readonly why: string
  readonly author: { readonly name: string }
  readonly at: string
  readonly active: boolean
  readonly events: readonly { readonly what: 'retracted' | 'restored'; readonly author: { readonly name: string }; readonly at: string }[]
  readonly own: boolean
  readonly about: readonly string[]
  readonly outcome: Pick<ProposalOutcome, 'status' | 'reason'> | null
  readonly findings: readonly { readonly href: string; readonly question: string }[]
}

interface ListProps {
  readonly slug: string
  readonly rows: readonly CorrectionRow[]
  readonly turn: (form: FormData) => Promise<void>
  readonly mayCorrect: boolean
  readonly empty: string
}

export function CorrectionsList({ slug, rows, turn, mayCorrect, empty }: ListProps) {
  if (rows.length === 0) return <p className="muted">{empty}</p>
  return (
    <ol className="correction-list">
      {rows.map((row) => (
        <li key={row.id} id={`c-${row.id}`} data-active={row.active || undefined}>
          <Row slug={slug} row={row} turn={turn} mayCorrect={mayCorrect} />
        </li>
      ))}
    </ol>
  )
}

function Row({ slug, row, turn, mayCorrect }: Omit<ListProps, 'rows' | 'empty'> & { readonly row: CorrectionRow }) {
  const t = useTranslations('corrections')
  const last = row.events.at(-1)
  const status = row.outcome?.status
  return (
    <>
      <p className="correction-head">
        <strong>{t(`kind.${row.kind}`)}</strong>
        <span>{t(`scopeName.${row.scope}`)}</span>
        {row.active ? (
          <span className={`correction-status correction-status--${status ?? 'waiting'}`}>
            {status ? t(`status.${status}`) : t('waiting')}
          </span>
        ) : (
          <span className="correction-status">{t('undone', { author: last?.author.name ?? '' })}</span>
        )}
        <span className="muted">
          {row.author.name}, <Moment iso={row.at} />
        </span>
        {!row.own && <span>{t('elsewhere')}</span>}
      </p>
      <AboutWords words={row.about} />
      {row.why !== '' && <p>{row.why}</p>}
      {row.outcome !== null && row.outcome.status !== 'applied' && (
        <p className="hint" lang="en">
          {row.outcome.reason}
        </p>
      )}
      {row.findings.length > 0 && (
        <ul className="plain-list">
          {row.findings.map((finding) => (
            <li key={finding.href}>
              <a href={finding.href} lang="en">
                {finding.question}
              </a>
            </li>
          ))}
        </ul>
      )}
      {row.own && mayCorrect && (
        <form action={turn}>
          <input type="hidden" name="dossier" value={slug} />
          <input type="hidden" name="correction" value={row.id} />
          <button
            type="submit"
            name="what"
            value={row.active ? 'retracted' : 'restored'}
            className="button button--plain button--small"
            aria-label={`${row.active ? t('undo') : t('redo')}: ${t(`kind.${row.kind}`)} ${row.about[0] ?? ''}`}
          >
            {row.active ? t('undo') : t('redo')}
          </button>
        </form>
      )}
    </>
  )
}
