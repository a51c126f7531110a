/**
 * What changes if a source is withdrawn: a choice of the source, and the findings that change.
 *
 * In: the sources, the result when one was chosen. Out: a form and a list. Refuses: to ask without scripts anything else than with them.
 */
import { useTranslations } from 'next-intl'

interface ImpactProps {
  readonly base: string
  readonly sources: readonly {
    readonly id: string
    readonly siglum: string
    readonly publisher: string | null
    readonly title: string | null
    readonly path: string
  }[]
  readonly enough: boolean
  readonly result: {
    readonly source: { readonly id: string; readonly siglum: string }
    readonly impacts: readonly {
      readonly change: 'gone' | 'relation' | 'reading' | 'support' | 'new'
      readonly finding: string
      readonly question: string
      readonly words: string
    }[]
  } | null
}

export function ImpactView({ base, sources, enough, result }: ImpactProps) {
  const t = useTranslations('reports.impact')
  if (!enough) return <p className="notice">{t('few')}</p>
  return (
    <>
      <form method="get" action={`${base}/impact`} className="impact-form">
        <label htmlFor="impact-source">{t('source')}</label>
        <select id="impact-source" className="input" name="source" defaultValue={result?.source.id ?? sources[0]?.id}>
          {sources.map(({ id, siglum, publisher, title, path }) => (
            <option key={id} value={id}>
              {`${siglum} ${publisher ?? title ?? path}`}
            </option>
          ))}
        </select>
        <button type="submit" className="button">
          {t('compute')}
        </button>
      </form>
      {result !== null && (
        <section className="section" aria-live="polite">
          <h2>
            {result.impacts.length === 0
              ? t('none', { source: result.source.siglum })
              : t('count', { source: result.source.siglum, count: result.impacts.length })}
          </h2>
          <ul className="impact-list">
            {result.impacts.map(({ change, finding, question, words }) => (
              <li key={`${change} ${finding}`}>
                <span className="impact-change" data-change={change}>
                  {t(`kind.${change}`)}
                </span>
                <span>
                  {change === 'new' ? (
                    <span lang="en">{question}</span>
                  ) : (
                    <a href={`${base}/findings/${encodeURIComponent(finding)}`} lang="en">
                      {question}
                    </a>
                  )}{' '}
                  <span className="muted" lang="en">
                    {words}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
