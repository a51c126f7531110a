/**
 * A date as Japanese writes it.
 *
 * In: an ISO date or moment, or a part of one. Out: words. Refuses: to guess; what is no ISO date comes back as it is.
 * Example: japaneseDay('2011-03-07T09:00:00Z') → '2011年3月7日'; japaneseDay('2011-03') → '2011年3月'
 */
export function japaneseDay(iso: string): string {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T.*)?)?)?$/.exec(iso)
  if (found === null) return iso
  const [, year, month, day] = found
  return `${Number(year)}年${month === undefined ? '' : `${Number(month)}月`}${day === undefined ? '' : `${Number(day)}日`}`
}
