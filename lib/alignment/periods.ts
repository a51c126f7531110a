/**
 * Two episodes → can they be of one time?
 *
 * In: the episodes of two claims. Out: same, different, or unknown. Refuses: to call two times different where one of the two is not told: news
 * without a date is of about its own day, and a text that looks back is of the time it looks back on.
 * Example: news of February 1961 without a date / "on 14 February 1961" in an essay of 2013 → unknown, and not different.
 */
import type { Episode } from '../model.ts'

const DAY = 86_400_000
/** Publication-near sentences of two sources may be days apart and still be about one event. */
const MAIN_WINDOW_DAYS = 45

/** What a story led to is told with it: trials, payments, a new village. */
const AFTERMATH_DAYS = 5 * 366

/** Compares the times that two sentences speak of; symmetric. */
export function compareEpisodes(a: Episode, b: Episode): 'same' | 'different' | 'unknown' {
  if (a.role === 'main' && b.role === 'main') return a.lookingBack || b.lookingBack ? compareStories(a, b) : 'same'
  if (!a.earliest || !a.latest || !b.earliest || !b.latest) {
    // A background time on one side and the event of the day on the other, which may be the same to one who writes later.
    return a.role === b.role || a.lookingBack || b.lookingBack || isNear(a, b) || isNear(b, a) ? 'unknown' : 'different'
  }
  const gap = gapDays(a, b)
  if (a.role === 'background' && b.role === 'background')
    return gap <= 0 || a.earliest.slice(0, 4) === b.earliest.slice(0, 4) ? 'same' : 'different'
  const window = a.lookingBack || b.lookingBack ? AFTERMATH_DAYS : MAIN_WINDOW_DAYS
  return gap <= 0 ? 'same' : gap > window ? 'different' : 'unknown'
}

/** Two stories, at least one of which looks back: the times they tell of. */
function compareStories(a: Episode, b: Episode): 'same' | 'different' | 'unknown' {
  if (isNear(a, b) || isNear(b, a)) return 'same'
  // What has no date of its own may look back as well, though nothing in its text proves it.
  if (!a.earliest || !a.latest || !b.earliest || !b.latest) return 'unknown'
  return gapDays(a, b) <= MAIN_WINDOW_DAYS ? 'same' : 'different'
}

/** News without a date of its own, published when the other's event was. */
function isNear({ near }: Episode, { earliest, latest }: Episode): boolean {
  return (
    near !== undefined &&
    earliest !== null &&
    latest !== null &&
    gapDays({ earliest: near, latest: near }, { earliest, latest }) <= MAIN_WINDOW_DAYS
  )
}

function gapDays(a: { earliest: string | null; latest: string | null }, b: { earliest: string | null; latest: string | null }): number {
  const start = Math.max(Date.parse(a.earliest ?? ''), Date.parse(b.earliest ?? ''))
  const end = Math.min(Date.parse(a.latest ?? ''), Date.parse(b.latest ?? ''))
  return (start - end) / DAY
}
