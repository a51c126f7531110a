/**
 * The old story that a text tells: the year that its days without a year are of.
 *
 * In: all drafts of a document and the day it was published. Out: the year, a day in its middle, and whether weekdays prove it; null for news.
 * Refuses: texts that count their days from their own ("yesterday", "this morning") more than they date an old one; a lone old date, which news has.
 * Example: an essay of 2024 with "1926" and "Monday, 15 March", which no year near 2024 fits and 1926 does → 1926, proved.
 */
import { civil, dayNumber, isDay, weekdayOf } from '../../text/civil.ts'
import type { Draft } from './draft.ts'

export interface Story {
  readonly year: number
  /** The middle of its full dates, as a day number; null where the text has none. */
  readonly middle: number | null
  /** A weekday fits this year and none near publication: even days close before publication are of the story. */
  readonly proved: boolean
}

/** News is of the year it is written in, or of the one before. */
const OLD_YEARS = 2
/** What a full date, a year beside it, a year alone and a weekday say for a year. */
const SAYS = { full: 2, near: 1, year: 1, weekday: 3 }
const ENOUGH = 3

export function storyOf(drafts: readonly Draft[], published: number | null): Story | null {
  if (published === null) return null
  const written = drafts.flatMap((draft) => (draft.range ? [draft.range.from, draft.range.to] : [draft]))
  const now = civil(published).year
  const full = written.filter(({ written: { year, month, day } }) => year !== null && month !== null && day !== null)
  const proofs = written.filter((draft) => isProof(draft, now))
  const years = [...new Set(written.flatMap(({ written: { year } }) => (year !== null && year <= now - OLD_YEARS ? [year] : [])))]
  const told = years.map((year) => {
    const proved = proofs.filter((draft) => fits(draft, year)).length
    const exact = full.filter((draft) => draft.written.year === year).length
    const near = full.filter(({ written: { year: other } }) => other !== null && Math.abs(other - year) === 1).length
    const bare = written.filter((draft) => draft.written.year === year).length - exact
    return { year, proved: proved > 0, weight: SAYS.full * exact + SAYS.near * near + SAYS.year * bare + SAYS.weekday * proved }
  })
  const [best, second] = told.sort((a, b) => b.weight - a.weight || a.year - b.year)
  if (!best || best.weight < ENOUGH || (second && second.weight === best.weight && second.year - best.year > 1)) return null
  if (drafts.filter(isOfWriting).length > best.weight) return null
  const days = full.map(({ written: { year, month, day } }) => dayNumber(year ?? 0, month ?? 1, day ?? 1))
  const own = days.filter((day) => Math.abs(civil(day).year - best.year) <= 1).sort((a, b) => a - b)
  return { year: best.year, middle: own[Math.floor(own.length / 2)] ?? null, proved: best.proved }
}

/** The year of the story that a month and day are of: the one whose weekday fits, else the one nearest to its middle. */
export function yearInStory({ year, middle }: Story, draft: Draft, month: number, day: number | null): number {
  const years = [year, year - 1, year + 1].filter((y) => day === null || isDay(y, month, day))
  const fitting = draft.weekday === undefined ? undefined : years.find((y) => fits(draft, y))
  if (fitting !== undefined || middle === null) return fitting ?? year
  const gap = (y: number): number => Math.abs(dayNumber(y, month, day ?? 15) - middle)
  return years.reduce((best, y) => (gap(y) < gap(best) ? y : best), year)
}

/** "Monday, 15 March" where no year near the writing has that Monday. */
function isProof(draft: Draft, now: number): boolean {
  if (draft.weekday === undefined || draft.written.year !== null || draft.written.month === null || draft.written.day === null) return false
  return ![now - 1, now, now + 1].some((year) => fits(draft, year))
}

function fits({ weekday, written: { month, day } }: Draft, year: number): boolean {
  return month !== null && day !== null && isDay(year, month, day) && weekdayOf(dayNumber(year, month, day)) === weekday
}

const OF_WRITING: ReadonlySet<string> = new Set(['day-word', 'this-part-of-day', 'this-period'])

function isOfWriting({ rule }: Draft): boolean {
  return OF_WRITING.has(rule)
}
