/**
 * Every version of a decision, newest first; none is ever changed or removed.
 *
 * In: versions with their notes as sanitised HTML, what changed, the readings as extracted then. Out: the current one open, the earlier
 * ones folded; a way to undo the newest and to bring an earlier one back.
 * Refuses: nothing. Example: version 2 (current) "16,000 pages" · version 1 "cannot be resolved"
 */
import { useTranslations } from 'next-intl'
import type { DecisionVersion, Finding } from '../../lib/model.ts'
import { Moment } from './dates.tsx'
import { readingWords } from './outcome.tsx'
import { RestoreForm, type RestoreState } from './restore-form.tsx'
import { SafeHtml } from './safe-html.tsx'
import { TextChange, type TextChangeView } from './text-change.tsx'

export interface VersionView {
  readonly version: DecisionVersion
  readonly noteHtml: string
  readonly extracted: readonly { readonly value: string; readonly normal: string }[]
  readonly changes: { readonly against: number; readonly rationale: TextChangeView; readonly note: TextChangeView } | null
}

interface HistoryProps {
  readonly versions: readonly VersionView[]
  readonly finding: Finding
  readonly dossier: string
  /** Null for whoever may not decide. */
  readonly restore: ((state: RestoreState, form: FormData) => Promise<RestoreState>) | null
}

export function History({ versions, finding, dossier, restore }: HistoryProps) {
  const t = useTranslations('decision')
  const newest = versions[0]?.version.version ?? 0
  if (versions.length === 0) return <p className="muted">{t('nothingYet')}</p>
  return (
    <ol className="history">
      {versions.map((view, index) => (
        <li key={view.version.version}>
          <details open={index === 0}>
            <summary>
              {t(index === 0 ? 'versionCurrent' : 'version', { version: view.version.version })}
              <span className="muted">
                {' '}
                {view.version.author}, <Moment iso={view.version.at} />
                {typeof view.version.restores === 'number' &&
                  ` · ${view.version.restores === 0 ? t('restoresNone') : t('restores', { version: view.version.restores })}`}
              </span>
            </summary>
            <Body view={view} finding={finding} />
            {restore !== null && (
              <RestoreForm
                key={newest}
                action={restore}
                dossier={dossier}
                finding={finding.id}
                basedOn={newest}
                restores={index === 0 ? newest - 1 : view.version.version}
                label={index === 0 ? t('undo', { version: view.version.version }) : t('bringBack', { version: view.version.version })}
                hint={index === 0 ? t('undoAbout') : null}
              />
            )}
          </details>
        </li>
      ))}
    </ol>
  )
}

function Body({ view, finding }: { readonly view: VersionView; readonly finding: Finding }) {
  const t = useTranslations('decision')
  const nouns = useTranslations('nouns')
  const { outcome, reading, rationale, confidence, evidence = [] } = view.version
  return (
    <div className="version">
      <p className="version-outcome">
        {outcome === null ? (
          t('noConclusion')
        ) : outcome === 'reading' ? (
          <q>{view.extracted.find((one) => one.normal === reading)?.value ?? readingWords(finding, reading)}</q>
        ) : (
          nouns(`outcome.${outcome}`)
        )}
      </p>
      {confidence != null && <p className="hint">{t('confidenceIs', { confidence: t(`confidenceOf.${confidence}`) })}</p>}
      {rationale !== '' && <p className="version-rationale">{rationale}</p>}
      {evidence.length > 0 && (
        <div className="version-evidence">
          <p className="hint">{t('evidenceTitle')}</p>
          <ul className="plain-list">
            {evidence.map((link) => (
              <li key={`${link.label} ${link.href}`}>
                <a href={link.href} rel="noreferrer nofollow">
                  {link.label}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {view.noteHtml !== '' && <SafeHtml className="prose" html={view.noteHtml} />}
      <p className="hint">
        {t(sameReadings(view, finding) ? 'extractedSame' : 'extracted')}: {view.extracted.map(({ value }) => value).join(' · ')}
      </p>
      {view.changes !== null && (
        <details className="version-changes">
          <summary>{t('comparedWith', { version: view.changes.against })}</summary>
          <TextChange label={t('rationale')} change={view.changes.rationale} />
          <TextChange label={t('note')} change={view.changes.note} />
        </details>
      )}
    </div>
  )
}

function sameReadings(view: VersionView, finding: Finding): boolean {
  const normals = (readings: readonly { readonly normal: string }[]): string => JSON.stringify(readings.map(({ normal }) => normal).sort())
  return normals(view.extracted) === normals(finding.readings)
}
