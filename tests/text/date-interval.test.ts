import { describe, expect, it } from 'vitest'
import { findDates } from '../../lib/mentions/date/find-dates.ts'
import type { DateMention } from '../../lib/model.ts'
import { relateDates } from '../../lib/text/date-interval.ts'
import { sourceOf } from '../mentions/source-of.ts'

/** The last date of a text published on a day (or on none). */
function date(text: string, published: string | null = null): DateMention {
  const { source, sentences } = sourceOf(text, published)
  const found = findDates(sentences, source).at(-1)
  if (!found) throw new Error(`no date in ${text}`)
  return found
}

interface Rest {
  readonly gap?: number | null
  readonly stated?: boolean
  readonly implied?: boolean
}
type Place = readonly [text: string, published?: string | null]
type Row = readonly [a: Place, b: Place, relation: string, rest?: Rest]

const ROWS: readonly Row[] = [
  [['on 4 March 2011'], ['on March 4, 2011'], 'equal', { stated: true, implied: false }],
  [['in March 2011'], ['on 4 March 2011'], 'contains', { stated: true }],
  [['on 4 March 2011'], ['in 2011'], 'within', { stated: true }],
  [['on 4 March 2011'], ['on 5 March 2011'], 'disjoint', { gap: 1, stated: true }],
  [['from 3 to 9 March 2011'], ['from 7 to 12 March 2011'], 'overlaps', { stated: true }],
  // A year that is filled in is set aside.
  [['on December 23', '2020-12-24'], ['on Dec. 22, 2021'], 'disjoint', { gap: 1, stated: true, implied: true }],
  [['on December 23', '2020-12-24'], ['on Dec. 23, 2021'], 'cannot-compare', { implied: true }],
  [['on 23 May', '2020-05-24'], ['on 23 May', '2021-05-24'], 'cannot-compare', { implied: true }],
  [['in July 1990'], ['It opened in March 1990.\nIn July it closed.'], 'equal', { implied: true }],
  [['in November 1990'], ['It opened in March 1990.\nIn July it closed.'], 'disjoint', { implied: true }],
  [['on December 23', '2020-12-24'], ['in 2019'], 'cannot-compare', { implied: true }],
  [['on December 23', '2020-12-24'], ['in 2020'], 'within', { implied: true }],
  [['on 31 December', '2020-12-31'], ['on 1 January', '2021-01-02'], 'disjoint', { gap: 1 }],
  // A month that is filled in.
  [['It opened in March 2011.\nOn the 3rd it closed.'], ['on 3 May 2011'], 'cannot-compare'],
  [['It opened in March 2011.\nOn the 3rd it closed.'], ['on 5 May 2011'], 'disjoint'],
  // A year not known at all.
  [['on 4 March'], ['on 4 March 2011'], 'equal', { implied: false }],
  [['on 4 March'], ['on 5 March 2011'], 'disjoint', { gap: 1, stated: true }],
  [['in mid-July'], ['on 15 July'], 'contains', { stated: true }],
  [['in mid-July'], ['on 25 July'], 'disjoint'],
  [['on July 14-16'], ['on 15 July 2013'], 'contains', { stated: true }],
  // Words that count their year themselves.
  [['last year', '2013-07-03'], ['in 2012'], 'equal', { implied: true, stated: false }],
  [['last year', '2013-07-03'], ['in 2010'], 'disjoint', { implied: true, stated: false }],
  [['In April last year', '2013-07-03'], ['in May 2012'], 'disjoint'],
  [['four years ago', '2009-01-05'], ['in December 2004'], 'overlaps'],
  [['yesterday', '2013-07-03'], ['on Tuesday', '2013-07-03'], 'equal', { stated: false }],
  // Weekdays.
  [['on Wednesday', '2020-12-24'], ['on Dec. 22, 2021'], 'disjoint', { gap: 1, stated: false, implied: true }],
  [['on Wednesday', '2020-12-24'], ['on December 23', '2020-12-24'], 'equal'],
  [['on Friday', '2011-03-05'], ['on Saturday', '2011-03-05'], 'disjoint', { gap: 1 }],
  [['on Friday'], ['on Saturday'], 'disjoint', { gap: 1, stated: true }],
  [['on Friday'], ['on Friday'], 'equal', { gap: 0, stated: true }],
  [['on Friday'], ['on Friday night'], 'contains'],
  [['on Friday morning'], ['on Friday night'], 'disjoint'],
  [['on Friday'], ['on Friday', '2011-03-08'], 'cannot-compare'],
  [['on Friday'], ['on 4 March 2011'], 'cannot-compare'],
  [['on Friday'], ['on 5 March 2011'], 'disjoint', { gap: 1 }],
  // Parts of one day.
  [['on Friday', '2011-03-05'], ['on Friday night', '2011-03-05'], 'contains'],
  [['on Friday morning', '2011-03-05'], ['on Friday night', '2011-03-05'], 'disjoint', { gap: 0 }],
  [['late on Friday', '2011-03-05'], ['on Friday night', '2011-03-05'], 'overlaps'],
  // Bounds, approximation, two readings, other calendars.
  [['since 1990'], ['in 1995'], 'contains'],
  // When it began, told twice.
  [['since 1979'], ['since 1983'], 'disjoint'],
  [['since 4 March 1990'], ['since March 1990'], 'within'],
  [['before 5 May 2001'], ['on 3 May 2001'], 'contains'],
  [['by 5 May 2001'], ['on 7 May 2001'], 'disjoint', { gap: 2 }],
  [['around 1989'], ['in 1990'], 'overlaps'],
  [['around 1989'], ['in 1995'], 'disjoint'],
  [['on 02/07/2013'], ['on 2 July 2013'], 'cannot-compare'],
  [['on 02/07/2013'], ['on 9 July 2013'], 'disjoint', { gap: 7 }],
  [['on 02/07/2013'], ['on 02/07/2013'], 'equal'],
  [['on the 15th day of the eighth lunar month'], ['on 4 March 2011'], 'cannot-compare'],
  [['in fiscal 2012'], ['in fiscal 2012'], 'equal'],
  [['in fiscal 2012'], ['in May 2015'], 'disjoint'],
]

const MIRROR: Readonly<Record<string, string>> = { contains: 'within', within: 'contains' }

describe('relateDates', () => {
  it.each(ROWS.map(([a, b, relation, rest]) => ({ a, b, relation, rest: rest ?? {} })))(
    '$a and $b: $relation',
    ({ a, b, relation, rest }) => {
      const [x, y] = [date(...a), date(...b)]
      const related = relateDates(x, y)
      expect(related.relation, related.reasons.join('; ')).toBe(relation)
      if (rest.gap !== undefined) expect(related.dayGap).toBe(rest.gap)
      if (rest.stated !== undefined) expect(related.statedOnly).toBe(rest.stated)
      if (rest.implied !== undefined) expect(related.impliedYear).toBe(rest.implied)
      const back = relateDates(y, x)
      expect(back.relation).toBe(MIRROR[relation] ?? relation)
      expect(back.dayGap).toBe(related.dayGap)
    },
  )
})
