/**
 * Dates as the reader's language writes them, whatever the machine's time zone or locale.
 *
 * In: ISO dates ('2021-12', '2021-12-22', '2021-12-22T09:00:00Z'). Out: '22 December 2021', '2021年12月22日', or the words as they came.
 * Refuses: to guess; what is not an ISO date is shown unchanged. Times are shown in UTC and say so.
 * Example: <When iso="2021-12-22" /> → <time dateTime="2021-12-22">22 December 2021</time>
 */
import { useLocale, useTranslations } from 'next-intl'

export interface Dates {
  /** '2021-12-22' → '22 December 2021', '2021-12' → 'December 2021', '2021' → '2021'. */
  readonly date: (iso: string) => string
  /** '2021-12-22T09:05:00Z' → '22 December 2021, 09:05 UTC'. */
  readonly moment: (iso: string) => string
}

/** English here is that of the house: the day before the month. */
const spelling: Readonly<Record<string, string>> = { en: 'en-GB' }

export function datesIn(language: string): Dates {
  const locale = spelling[language] ?? language
  const date = (iso: string): string => {
    const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso)
    if (found === null) return iso
    const [, year = '', month, day] = found
    const at = new Date(0)
    at.setUTCFullYear(Number(year), Number(month ?? 1) - 1, Number(day ?? 1))
    const parts: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' }
    if (month !== undefined) parts.month = 'long'
    if (day !== undefined) parts.day = 'numeric'
    return new Intl.DateTimeFormat(locale, parts).format(at)
  }
  const moment = (iso: string): string => {
    const clock = /T(\d{2}:\d{2})/.exec(iso)
    return clock === null ? date(iso) : `${date(iso)}${language === 'ja' ? ' ' : ', '}${clock[1]} UTC`
  }
  return { date, moment }
}

/** Dates in the language of the interface. */
export function useDates(): Dates {
  return datesIn(useLocale())
}

export function When({ iso }: { readonly iso: string | null }) {
  const t = useTranslations('nouns')
  const dates = useDates()
  if (iso === null) return <span className="muted">{t('noDate')}</span>
  return <time dateTime={iso}>{dates.date(iso)}</time>
}

export function Moment({ iso }: { readonly iso: string }) {
  const dates = useDates()
  return <time dateTime={iso}>{dates.moment(iso)}</time>
}
