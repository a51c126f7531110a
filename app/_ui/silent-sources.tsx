/**
 * The sources that say nothing about a question, each with why that may be.
 *
 * In: silent sources with their signs. Out: a list. Refuses: to assert; the words or days a sign rests on stand beside it.
 * Example: "C says that it is not known: “It was not yet known how many ferries had been cancelled.”"
 */
import { useTranslations } from 'next-intl'
import { useDates } from './dates.tsx'
import { Siglum, type SourceView, sourceWords } from './sigla.tsx'

export interface SilentView {
  readonly source: SourceView
  readonly signs: readonly {
    readonly reason: 'denies' | 'says-unknown' | 'out-of-period' | 'truncated' | 'silent'
    readonly words: string | null
    readonly days: { readonly published: string; readonly asked: string } | null
    readonly href: string | null
  }[]
}

export function SilentSources({ silent }: { readonly silent: readonly SilentView[] }) {
  const t = useTranslations('corrections')
  const finding = useTranslations('finding')
  const dates = useDates()
  if (silent.length === 0) return <p className="muted">{finding('noneSilent')}</p>
  const telling = silent.some(({ signs }) => signs.some(({ reason }) => reason !== 'silent'))
  return (
    <>
      {telling && <p className="hint">{t('silence.about')}</p>}
      <ul className="plain-list silent-sources">
        {silent.map(({ source, signs }) => (
          <li key={source.id}>
            <Siglum source={source} /> <span className="silent-name">{sourceWords(source, dates)}</span>
            {signs.length === 0 && <span className="silent-sign">{t('silence.notRead')}</span>}
            {signs.map(({ reason, words, days, href }) => (
              <span key={reason} className="silent-sign" data-reason={reason}>
                {reason === 'out-of-period'
                  ? t('silence.out-of-period', { published: dates.date(days?.published ?? ''), asked: dates.date(days?.asked ?? '') })
                  : t(`silence.${reason}`)}
                {words !== null && (
                  <>
                    {' '}
                    <q lang={source.language === 'und' ? undefined : source.language}>
                      {href === null ? words : <a href={href}>{words}</a>}
                    </q>
                  </>
                )}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </>
  )
}
