/**
 * Which year a month or a day without one belongs to.
 *
 * In: month and day, the tense around them, publication day, document context. Out: a year with its origin and reason, or null.
 * Refuses: to guess: without a publication day and without a dated passage the year stays unknown.
 * Example: "4 March", published 2011-03-05, past tense → 2011 from the publication day.
 *
 * Order: the same day written with one year elsewhere; a dated passage at most two sentences back, unless the day lies close before
 * publication or is still to come; the old story that the text tells; else the nearest fitting year to the publication day.
 */
import type { Step } from '../../model.ts'
import { civil, dayNumber, daysInMonth, isDay, weekdayOf } from '../../text/civil.ts'
import { yearInStory } from '../../text/story.ts'
import type { DocumentContext } from './context.ts'
import type { Draft } from './draft.ts'
import type { Tense } from './tense.ts'

export interface YearChoice {
  readonly year: number
  readonly origin: 'publication' | 'context' | 'weekday'
  readonly because: Step
}

export interface Ask {
  readonly draft: Draft
  readonly month: number
  readonly day: number | null
  readonly tense: Tense
  /** Something in the sentence looks ahead, if not at the date itself. */
  readonly looksAhead: boolean
  /** The date is that of a release or report, which no passage about older things dates. */
  readonly reports: boolean
  readonly sentence: number
  readonly published: number | null
}

/** A day this close before publication is news of the day, whatever year the passage speaks of. */
const RECENT_DAYS = 45
/** Without a verb to go by, a day this close after publication is still to come. */
const SOON_DAYS = 21
/** How many years back a passage must lie to draw a date without a year to it. */
const OLD_YEARS = 2
/** A date this close to the start of its sentence opens it ("In June …"). */
const OPENING = 4
/** Without its year, a day long past is named less often than one a few weeks ahead, if the sentence looks ahead at all. */
const AHEAD_DAYS = 60

export function chooseYear(ask: Ask, context: DocumentContext): YearChoice | null {
  const { month, day, published } = ask
  const elsewhere = day === null ? null : context.yearOfDay(month, day)
  if (elsewhere !== null)
    return { year: elsewhere, origin: 'context', because: { rule: 'year: the same day is dated elsewhere', saw: String(elsewhere) } }
  const near = published === null ? null : nearPublication(ask, published)
  const passage = ask.reports ? null : fromPassage(ask, context, near)
  return passage ?? fromStory(ask, context, near) ?? near
}

/** The year of the story that the text looks back on, unless the day may be one of its writing. */
function fromStory({ draft, month, day, tense, published }: Ask, { story }: DocumentContext, near: YearChoice | null): YearChoice | null {
  if (story === null || published === null || near === null || tense === 'future') return null
  const gap = published - dayNumber(near.year, month, day ?? 1)
  if (!story.proved && Math.abs(gap) <= RECENT_DAYS + (day === null ? 31 : 0)) return null
  const year = yearInStory(story, { month, day, weekday: draft.weekday ?? null })
  return { year, origin: 'context', because: { rule: 'year: the story that the text looks back on', saw: String(year) } }
}

/** The year of a dated passage this date stands in. */
function fromPassage(
  { draft, sentence, tense, published, month, day }: Ask,
  context: DocumentContext,
  near: YearChoice | null,
): YearChoice | null {
  const found = context.lastYear(sentence, 2)
  const year = found?.entry.year.value
  if (!found || year === null || year === undefined || draft.rule === 'holiday') return null
  const yearOnly = found.entry.draft.granularity === 'year'
  if (found.entry.draft.bound !== undefined && yearOnly) return null
  // "In 1931 the mine opened. In June it flooded.": a bare year carries over only from opening to opening.
  const opening = found.back === 1 && found.entry.draft.start <= OPENING && draft.start <= OPENING
  if (found.back > (yearOnly ? (opening ? 1 : 0) : 2)) return null
  if (published !== null && near !== null) {
    // Writers leave out the year they write in; only a passage about an older one makes its days old.
    if (tense === 'future' || civil(published).year - year < OLD_YEARS) return null
    const gap = published - dayNumber(near.year, month, day ?? 1)
    if (gap >= 0 && gap <= RECENT_DAYS + (day === null ? 31 : 0)) return null
  }
  if (day !== null && !isDay(year, month, day)) return null
  return { year, origin: 'context', because: { rule: 'year: from the dated passage', saw: `${year}, ${found.back} sentence(s) back` } }
}

/** The nearest fitting year to the publication day: before it, or after it where the words look ahead. */
function nearPublication({ draft, month, day, tense, looksAhead }: Ask, published: number): YearChoice {
  const { year } = civil(published)
  const start = (y: number): number => dayNumber(y, month, day === null ? 1 : Math.min(day, daysInMonth(y, month)))
  const end = (y: number): number => (day === null ? dayNumber(y, month + 1, 1) - 1 : start(y))
  const past = start(year) <= published ? year : year - 1
  const future = end(year) >= published ? year : year + 1
  const [ahead, back] = [start(future) - published, published - end(past)]
  // Japanese papers leave out the year they write in, be it over or still to come, and no other.
  const ofThisYear = draft.rule.startsWith('ja-') && tense === 'none' && ahead < back
  const soon =
    ofThisYear ||
    (tense === 'none' && ahead <= SOON_DAYS && back > SOON_DAYS) ||
    (looksAhead && ahead <= AHEAD_DAYS && back > 366 - AHEAD_DAYS - 1)
  const chosen = tense === 'future' || soon ? future : past
  if (draft.weekday !== undefined && day !== null) {
    const fits = [chosen, past, future].find((y) => isDay(y, month, day) && weekdayOf(dayNumber(y, month, day)) === draft.weekday)
    if (fits !== undefined && fits !== chosen)
      return { year: fits, origin: 'weekday', because: { rule: 'year: the one whose weekday fits', saw: String(fits) } }
  }
  const rule = chosen === future && chosen !== past ? 'year: nearest after publication' : 'year: nearest before publication'
  return { year: chosen, origin: 'publication', because: { rule, saw: String(chosen) } }
}
