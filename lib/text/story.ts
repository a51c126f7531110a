/**
 * The old story that a text tells: the year that its days without a year are of.
 *
 * In: the dates of a document as they are written, and the day it was published. Out: the year, a day in its middle, whether weekdays prove it; null
 * for news. Refuses: texts that count their days from their own ("yesterday", "this morning") more than they date an old one; a lone old date,
 * which news has. Example: an essay of 2024 with "1926" and "Monday, 15 March", which no year near 2024 fits and 1926 does → 1926, proved.
 */
import { civil, dayNumber, isDay, weekdayOf } from './civil.ts'

/** What stands in the words of a date. */
export interface WrittenDate {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  /** 1 (Monday) to 7; null where none is written. */
  readonly weekday: number | null
  /** Counted from the day of writing: "yesterday", "this morning", "last week". */
  readonly ofWriting: boolean
}

export interface Story {
  readonly year: number
  /** The middle of its full dates, as a day number; null where the text has none. */
  readonly middle: number | null
  /** A weekday fits this year and none near publication: even days close before publication are of the story. */
  readonly proved: boolean
  /** Share of the years written that are of the story, 0 to 1. */
  readonly share: number
}

/** Years to either side of the one told of most that belong to the story. */
export const STORY_YEARS = 1

/** News is of the year it is written in, or of the one before. */
const OLD_YEARS = 2
/** What a full date, a full one of the year beside it, a year without a day, and a weekday say for a year. */
const SAYS = { full: 2, near: 1, year: 1, weekday: 3 }
const ENOUGH = 3

/**
 * Finds the old story of a document.
 *
 * @param dates Its dates, the two ends of a range apart.
 * @param published Day number of publication; null gives null.
 */
export function storyOf(dates: readonly WrittenDate[], published: number | null): Story | null {
  if (published === null) return null
  const now = civil(published).year
  const dated = dates.filter(({ year }) => year !== null)
  const full = dated.filter(({ month, day }) => month !== null && day !== null)
  const proofs = dates.filter((date) => isProof(date, now))
  const near = (list: readonly WrittenDate[], year: number, gap: number): number =>
    list.filter((date) => Math.abs((date.year as number) - year) === gap).length
  const told = [...new Set(dated.map(({ year }) => year as number))]
    .filter((year) => year <= now - OLD_YEARS)
    .map((year) => {
      const proved = proofs.filter((date) => fits(date, year)).length
      const exact = near(full, year, 0)
      const weight =
        SAYS.full * exact + SAYS.near * near(full, year, 1) + SAYS.year * (near(dated, year, 0) - exact) + SAYS.weekday * proved
      return { year, proved: proved > 0, weight }
    })
  const [best, second] = told.sort((a, b) => b.weight - a.weight || a.year - b.year)
  if (!best || best.weight < ENOUGH) return null
  if (second && second.weight === best.weight && second.year - best.year > STORY_YEARS) return null
  if (dates.filter(({ ofWriting }) => ofWriting).length > best.weight) return null
  const days = full
    .filter(({ year }) => Math.abs((year as number) - best.year) <= STORY_YEARS)
    .map(({ year, month, day }) => dayNumber(year as number, month as number, day as number))
    .sort((a, b) => a - b)
  const own = near(dated, best.year, 0) + near(dated, best.year, STORY_YEARS)
  return { year: best.year, proved: best.proved, middle: days[Math.floor(days.length / 2)] ?? null, share: own / dated.length }
}

/** The year of the story that a month and day are of: the one whose weekday fits, else the one nearest to its middle. */
export function yearInStory({ year, middle }: Story, date: Pick<WrittenDate, 'day' | 'weekday'> & { readonly month: number }): number {
  const { month, day } = date
  const years = [year, year - STORY_YEARS, year + STORY_YEARS].filter((y) => day === null || isDay(y, month, day))
  const fitting = date.weekday === null ? undefined : years.find((y) => fits(date, y))
  if (fitting !== undefined || middle === null) return fitting ?? year
  const gap = (y: number): number => Math.abs(dayNumber(y, month, day ?? 15) - middle)
  return years.reduce((best, y) => (gap(y) < gap(best) ? y : best), year)
}

/** "Monday, 15 March" where no year near the writing has that Monday. */
function isProof(date: WrittenDate, now: number): boolean {
  if (date.weekday === null || date.year !== null || date.month === null || date.day === null) return false
  return ![now - 1, now, now + 1].some((year) => fits(date, year))
}

function fits({ weekday, month, day }: Pick<WrittenDate, 'weekday' | 'month' | 'day'>, year: number): boolean {
  return month !== null && day !== null && isDay(year, month, day) && weekdayOf(dayNumber(year, month, day)) === weekday
}
