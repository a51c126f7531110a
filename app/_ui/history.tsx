/**
 * Every version of a decision, newest first; none is ever changed or removed.
 *
 * In: versions with their notes as sanitised HTML. Out: the current one open, the earlier ones folded.
 * Refuses: nothing. Example: version 2 (current) "16,000 pages" · version 1 "cannot be resolved"
 */
import { useTranslations } from 'next-intl'
import type { DecisionVersion, Finding } from '../../lib/model.ts'
import { Moment } from './dates.tsx'
import { readingWords } from './outcome.tsx'
import { SafeHtml } from './safe-html.tsx'

export interface VersionView {
  readonly version: DecisionVersion
  readonly noteHtml: string
}

export function History({ versions, finding }: { readonly versions: readonly VersionView[]; readonly finding: Finding }) {
  const t = useTranslations('decision')
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
              </span>
            </summary>
            <Body view={view} finding={finding} />
          </details>
        </li>
      ))}
    </ol>
  )
}

function Body({ view, finding }: { readonly view: VersionView; readonly finding: Finding }) {
  const t = useTranslations('decision')
  const nouns = useTranslations('nouns')
  const { outcome, reading, rationale } = view.version
  return (
    <div className="version">
      <p className="version-outcome">
        {outcome === null ? (
          t('noConclusion')
        ) : outcome === 'reading' ? (
          <q>{readingWords(finding, reading)}</q>
        ) : (
          nouns(`outcome.${outcome}`)
        )}
      </p>
      {rationale !== '' && <p className="version-rationale">{rationale}</p>}
      {view.noteHtml !== '' && <SafeHtml className="prose" html={view.noteHtml} />}
    </div>
  )
}
