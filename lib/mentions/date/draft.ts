/**
 * What a form of the grammar reads in one sentence, before anything outside the sentence is known.
 *
 * In: nothing. Out: the types between the two phases, recognise (pure, per sentence) and resolve (with the document).
 * Refuses: nothing.
 * Example: "April last year" → written month 4, anchor { kind: 'year-offset', base: 'publication', by: -1 }.
 */
import type { DateMention, DatePart, Granularity, Span } from '../../model.ts'

/** The components that stand in the words themselves. */
export interface Written {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
}

export const NOTHING: Written = { year: null, month: null, day: null }

/** Counted from the day of publication, or from the date the text last spoke of. */
export type Base = 'publication' | 'context'
export type Which = 'plain' | 'last' | 'next' | 'this'
export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'season' | 'year' | 'decade' | 'century'

/** How the missing components are to be found. */
export type Anchor =
  | { readonly kind: 'stated' }
  | { readonly kind: 'year' }
  | { readonly kind: 'year-offset'; readonly base: Base; readonly by: number }
  | { readonly kind: 'month-offset'; readonly base: Base; readonly by: number }
  | { readonly kind: 'weekday'; readonly which: Which; readonly base: Base; readonly week?: number; readonly times?: number }
  | { readonly kind: 'named'; readonly which: Which; readonly base: Base }
  | { readonly kind: 'day-of-month' }
  | {
      readonly kind: 'offset'
      readonly unit: Unit
      readonly by: number
      readonly base: Base
      readonly soft?: readonly [low: number, high: number]
    }
  /** A year the words mean without writing it ("the '90s"). */
  | { readonly kind: 'implied'; readonly year: number }
  | { readonly kind: 'none'; readonly reason: string }

export interface Draft extends Span {
  readonly rule: string
  readonly form: DateMention['form']
  readonly granularity: Granularity
  readonly written: Written
  readonly anchor: Anchor
  /** Which season, quarter, half or week of the month (1 = first, -1 = last), for those granularities. */
  readonly index?: number
  readonly weekday?: number
  readonly part?: DatePart
  readonly approximate?: boolean
  readonly bound?: DateMention['bound']
  readonly calendar?: DateMention['calendar']
  /** "earlier this year": the part of the period up to, or from, the day of publication. */
  readonly side?: 'earlier' | 'later'
  /** Only a date in company: "May", "Sat" or "summer" alone are dropped. */
  readonly weak?: boolean
  /** "than the year before": the date it is counted from must stand in the same sentence. */
  readonly compared?: boolean
  /** Month and day may be swapped: written holds the month-first reading. */
  readonly swappable?: boolean
  /** A slash date that can only be read with the month first. */
  readonly monthFirst?: boolean
  /** Which of day and month comes first was learned from another date of the document. */
  readonly orderImplied?: boolean
  /** The name of a holiday that gives month and day, in every year the same or from the year (Easter). */
  readonly holiday?: string
  /** Month and day of a holiday that has the same ones every year: its name says them. */
  readonly fixed?: readonly [month: number, day: number]
  /** A fiscal year that starts in a known month (年度: April). */
  readonly fiscalStart?: number
  /** The two ends of a range. */
  readonly range?: { readonly from: Draft; readonly to: Draft }
}

/** One form of the grammar: a regular expression and how a match of it is read. `null` = looks like one and is not. */
export interface Form {
  readonly rule: string
  readonly pattern: RegExp
  readonly read: (match: RegExpExecArray, text: string) => DraftBody | null
}

/** A draft without its place and rule, plus how many characters of the match to leave out at either end. */
export type DraftBody = Omit<Draft, 'start' | 'end' | 'rule'> & { readonly skip?: number; readonly drop?: number }

/** Forms of one family share a trigger: a cheap test that a sentence can hold any of them. */
export interface Family {
  readonly name: string
  readonly trigger: RegExp
  readonly forms: readonly Form[]
}
