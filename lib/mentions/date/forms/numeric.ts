/**
 * Dates in digits: "2013-07-02", "2013/07/02", "02/07/2013", "31.12.1999".
 *
 * In: a sentence. Out: drafts; where day and month can be read either way the draft is `swappable`.
 * Refuses: identifiers ("2010-367"), scores, fractions, versions ("1.2.2013.4"), two-digit years.
 * Example: "Filed 31/12/1999" → 1999-12-31.
 */
import { isDay } from '../../../text/civil.ts'
import type { DraftBody, Family, Form } from '../draft.ts'
import { YEAR } from '../pieces.ts'

const yearFirst: Form = {
  rule: 'numeric-year-first',
  pattern: new RegExp(`(?<![\\w./-])(${YEAR})([-/.])(\\d{1,2})\\2(\\d{1,2})(?![\\d/-]|\\.\\d)`, 'g'),
  read: (match) => dated(Number(match[1]), Number(match[3]), Number(match[4])),
}

const yearLast: Form = {
  rule: 'numeric-year-last',
  pattern: new RegExp(`(?<![\\w./-])(\\d{1,2})([-/.])(\\d{1,2})\\2(${YEAR})(?![\\d/-]|\\.\\d)`, 'g'),
  read: (match) => {
    const [a, b, year] = [Number(match[1]), Number(match[3]), Number(match[4])]
    const dayFirst = isDay(year, b, a)
    const monthFirst = isDay(year, a, b)
    if (dayFirst && monthFirst && a !== b) {
      const both = dated(year, a, b)
      return both && { ...both, swappable: true }
    }
    if (dayFirst) return dated(year, b, a)
    const us = dated(year, a, b)
    return us && { ...us, monthFirst: true }
  },
}

function dated(year: number, month: number, day: number): DraftBody | null {
  if (!isDay(year, month, day)) return null
  return { form: 'absolute', granularity: 'day', written: { year, month, day }, anchor: { kind: 'stated' } }
}

export const NUMERIC: Family = { name: 'numeric', trigger: /\d[-/.]\d{1,2}[-/.]\d/, forms: [yearFirst, yearLast] }
