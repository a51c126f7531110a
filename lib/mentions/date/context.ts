/**
 * What the document knows when a date is resolved: the publication day, the dates before this one, the years of exact days elsewhere.
 *
 * In: entries as they are resolved, in text order. Out: answers to "which date did the text last speak of?".
 * Refuses: to reach back further than a few sentences; to pass over an unplaced date of the same size.
 * Example: after "2 May 1931", lastWithin('day') is that day for the next three sentences.
 */
import type { DateComponent } from '../../model.ts'
import { civil } from '../../text/civil.ts'
import { type Story, storyOf, type WrittenDate } from '../../text/story.ts'
import type { Draft, Unit } from './draft.ts'
import type { Days } from './interval.ts'

export interface Entry {
  readonly draft: Draft
  readonly sentence: number
  readonly days: Days | null
  readonly year: DateComponent
  readonly month: DateComponent
  readonly day: DateComponent
  /** A date of birth: it says nothing about the year of what follows. */
  readonly birth?: boolean
}

/** Longest period, in days, that still counts as one of the unit. */
const SIZE: Readonly<Record<Unit, number>> = {
  day: 1,
  week: 7,
  weekend: 7,
  month: 31,
  quarter: 92,
  season: 92,
  year: 366,
  decade: 3653,
  century: 36525,
}

export class DocumentContext {
  readonly #entries: Entry[] = []
  readonly #years = new Map<string, Set<number>>()

  /** The old story that the document tells, if it is no news. */
  readonly story: Story | null

  /**
   * @param drafts All drafts of the document, so that a full date further down can give its year to the same day further up.
   * @param published Day number of publication.
   */
  constructor(drafts: readonly Draft[], published: number | null) {
    this.story = storyOf(drafts.flatMap(endsOf).map(asWritten), published)
    for (const draft of drafts) this.#note(draft)
  }

  add(entry: Entry): void {
    this.#entries.push(entry)
  }

  /** The one year written beside this month and day anywhere in the document; null for none or several. */
  yearOfDay(month: number, day: number): number | null {
    const years = this.#years.get(`${month}-${day}`)
    return years?.size === 1 ? ([...years][0] ?? null) : null
  }

  /**
   * The last date of at most this size, not further back than `reach` sentences; an unplaced one stops the search.
   *
   * @param latest Dates after this day are passed over.
   */
  last(unit: Unit, sentence: number, reach: number, latest = Number.POSITIVE_INFINITY): Entry | null {
    for (let i = this.#entries.length - 1; i >= 0; i--) {
      const entry = this.#entries[i]
      if (!entry || sentence - entry.sentence > reach) return null
      if (entry.days === null) {
        if (sized(entry.draft, unit)) return null
        continue
      }
      if (entry.days.lo > latest) continue
      if (entry.days.hi - entry.days.lo + 1 <= SIZE[unit] && sameUnit(entry.days, unit)) return entry
    }
    return null
  }

  /** The last date whose year is written or was itself taken from the text, with how many sentences ago. */
  lastYear(sentence: number, reach: number): { readonly entry: Entry; readonly back: number } | null {
    for (let i = this.#entries.length - 1; i >= 0; i--) {
      const entry = this.#entries[i]
      if (!entry || sentence - entry.sentence > reach) return null
      if (entry.birth) continue
      const known = entry.year.certainty === 'stated' || entry.year.origin === 'context'
      if (known && entry.year.value !== null && entry.draft.granularity !== 'decade' && entry.draft.granularity !== 'century')
        return { entry, back: sentence - entry.sentence }
    }
    return null
  }

  /** The last date that has a month. */
  lastMonth(sentence: number, reach: number): Entry | null {
    for (let i = this.#entries.length - 1; i >= 0; i--) {
      const entry = this.#entries[i]
      if (!entry || sentence - entry.sentence > reach) return null
      if (entry.month.value !== null && entry.draft.granularity !== 'span') return entry
    }
    return null
  }

  #note(draft: Draft): void {
    for (const end of endsOf(draft)) {
      const { year, month, day } = end.written
      if (year === null || month === null || day === null || end.swappable) continue
      const key = `${month}-${day}`
      const years = this.#years.get(key) ?? new Set<number>()
      years.add(year)
      this.#years.set(key, years)
    }
  }
}

function endsOf(draft: Draft): readonly Draft[] {
  return draft.range ? [draft.range.from, draft.range.to] : [draft]
}

/** Rules of days that a text counts from the one it was written on. */
const OF_WRITING: ReadonlySet<string> = new Set(['day-word', 'this-part-of-day', 'this-period'])

function asWritten({ written, weekday, rule }: Draft): WrittenDate {
  return { ...written, weekday: weekday ?? null, ofWriting: OF_WRITING.has(rule) }
}

function sized(draft: Draft, unit: Unit): boolean {
  if (unit === 'day') return draft.granularity === 'day' || draft.granularity === 'part-of-day'
  if (unit === 'month') return /day|month/.test(draft.granularity)
  return unit === 'year'
    ? draft.granularity !== 'decade' && draft.granularity !== 'century' && draft.calendar === undefined
    : draft.granularity === unit
}

function sameUnit(days: Days, unit: Unit): boolean {
  const [a, b] = [civil(days.lo), civil(days.hi)]
  if (unit === 'month') return a.year === b.year && a.month === b.month
  if (unit === 'year') return a.year === b.year
  return unit === 'decade' ? Math.floor(a.year / 10) === Math.floor(b.year / 10) : true
}
