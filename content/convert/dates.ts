/**
 * Dates as documents write them in their metadata, as ISO dates.
 *
 * In: '2021-03-05T10:00:00+09:00', 'D:20210305100000+09'00'', 'Fri, 05 Mar 2021 10:00:00 GMT', '2021/3/5'. Out: an ISO date or date-time.
 * Refuses: what could be read in two ways ('3/4/2021'), and days that do not exist: null.
 * Example: isoDate('2021/3/5') → '2021-03-05'
 */

const ISO =
  /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:[T ]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?(?:\d{2})?)?)?$/i
const PDF = /^D:(\d{4})(\d{2})?(\d{2})?(\d{2})?(\d{2})?(\d{2})?(Z|[+-]\d{2}'?(?:\d{2})?'?)?/
const NAMED =
  /^(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})\s+([A-Za-z]{3,9})\.?,?\s+(\d{4})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/
const MONTH_FIRST = /^(?:[A-Za-z]{3,9},?\s+)?([A-Za-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})$/
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

export function isoDate(written: string | null | undefined): string | null {
  const text = written?.trim() ?? ''
  const iso = ISO.exec(text) ?? PDF.exec(text)
  if (iso) return joined(iso[1], iso[2], iso[3], iso.slice(4))
  const compact = COMPACT.exec(text)
  if (compact) return joined(compact[1], compact[2], compact[3], [])
  const named = NAMED.exec(text)
  if (named) return joined(named[3], monthOf(named[2]), named[1], named.slice(4))
  const american = MONTH_FIRST.exec(text)
  return american ? joined(american[3], monthOf(american[1]), american[2], []) : null
}

function monthOf(name: string | undefined): string {
  return String(MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1)
}

function joined(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  rest: readonly (string | undefined)[],
): string | null {
  if (year === undefined || Number(year) < 1000) return null
  if (month === undefined) return year
  if (Number(month) < 1 || Number(month) > 12) return null
  if (day === undefined) return `${year}-${month.padStart(2, '0')}`
  const last = new Date(Date.UTC(2000 + (Number(year) % 400), Number(month), 0)).getUTCDate()
  if (Number(day) < 1 || Number(day) > last) return null
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const [hour, minute, second, zone] = rest
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) return date
  return `${date}T${hour.padStart(2, '0')}:${minute}:${(second ?? '00').padStart(2, '0')}${zoneOf(zone)}`
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return ''
  const digits = /^([+-])(\d{2}):?'?(\d{2})?/.exec(zone)
  return digits ? `${digits[1]}${digits[2]}:${digits[3] ?? '00'}` : 'Z'
}
