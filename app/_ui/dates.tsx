/**
 * Dates as an editor writes them, whatever the machine's time zone or locale.
 *
 * In: ISO dates ('2021-12', '2021-12-22', '2021-12-22T09:00:00Z'). Out: '22 December 2021', or the words as they came.
 * Refuses: to guess; what is not an ISO date is shown unchanged. Times are shown in UTC and say so.
 * Example: <When iso="2021-12-22" /> → <time dateTime="2021-12-22">22 December 2021</time>
 */
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** '2021-12-22' → '22 December 2021', '2021-12' → 'December 2021'. */
export function dateWords(iso: string): string {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso)
  if (found === null) return iso
  const [, year = '', month, day] = found
  const name = month === undefined ? undefined : months[Number(month) - 1]
  if (name === undefined) return year
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`
}

/** '2021-12-22T09:05:00Z' → '22 December 2021, 09:05 UTC'. */
export function momentWords(iso: string): string {
  const clock = /T(\d{2}:\d{2})/.exec(iso)
  return clock === null ? dateWords(iso) : `${dateWords(iso)}, ${clock[1]} UTC`
}

export function When({ iso }: { readonly iso: string | null }) {
  if (iso === null) return <span className="muted">date not stated</span>
  return <time dateTime={iso}>{dateWords(iso)}</time>
}

export function Moment({ iso }: { readonly iso: string }) {
  return <time dateTime={iso}>{momentWords(iso)}</time>
}
