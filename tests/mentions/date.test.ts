import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDates } from '../../lib/mentions/date/find-dates.ts'
import type { DateMention } from '../../lib/model.ts'
import { dayNumber, isoDay, weekdayOf } from '../../lib/text/civil.ts'
import { sourceOf } from './source-of.ts'

function dates(text: string, published: string | null = null): readonly (DateMention & { readonly words: string })[] {
  const { source, sentences } = sourceOf(text, published)
  return findDates(sentences, source).map((date) => ({ ...date, words: source.text.slice(date.start, date.end) }))
}

/** "words earliest..latest edtf"; unplaced dates show '-'. */
function shown(text: string, published: string | null = null): readonly string[] {
  return dates(text, published).map(
    ({ words, earliest, latest, edtf }) =>
      `${words} ${earliest === null ? '-' : earliest === latest ? earliest : `${earliest}..${latest}`} ${edtf ?? '-'}`,
  )
}

const FRIDAY = '2011-03-04'
const SATURDAY = '2011-03-05'
type Row = readonly [text: string, published: string | null, expected: readonly string[]]

const ABSOLUTE: readonly Row[] = [
  ['Ferries were cancelled on 4 March, port officials said.', SATURDAY, ['4 March 2011-03-04 XXXX-03-04']],
  ['The gate, broken by the storm of 3 February, will be rebuilt.', SATURDAY, ['3 February 2011-02-03 XXXX-02-03']],
  ['Ferries were cancelled on March 4, 2011.', null, ['March 4, 2011 2011-03-04 2011-03-04']],
  ['Ferries stopped on the 4th of March 2011.', null, ['4th of March 2011 2011-03-04 2011-03-04']],
  ['Filed 4-Mar-2011.', null, ['4-Mar-2011 2011-03-04 2011-03-04']],
  ['FRIDAY 04 MARCH 2011', null, ['FRIDAY 04 MARCH 2011 2011-03-04 2011-03-04']],
  ['Ferries stopped on Mar. 4.', null, ['Mar. 4 - XXXX-03-04']],
  ['Ferries stopped on 30 February 2011.', null, ['30 February 2011 - -']],
  ['Ferries stopped on 2011-03-04.', null, ['2011-03-04 2011-03-04 2011-03-04']],
  ['Ferries stopped on 25/03/2011.', null, ['25/03/2011 2011-03-25 2011-03-25']],
  ['Ferries stopped on 04/03/2011.', null, ['04/03/2011 2011-03-04..2011-04-03 2011-XX-XX']],
  ['Logged 25/03/2011 and 04/03/2011.', null, ['25/03/2011 2011-03-25 2011-03-25', '04/03/2011 2011-03-04 2011-XX-XX']],
  ['The pier (1887-1931) burned down.', null, ['1887-1931 1887-01-01..1931-12-31 1887/1931']],
  [
    'The pier reopened in late 1932 or early 1933.',
    null,
    ['late 1932 1932-09-01..1932-12-31 1932', 'early 1933 1933-01-01..1933-04-30 1933'],
  ],
  ['The pier of the late 19th century is gone.', null, ['late 19th century 1867-01-01..1900-12-31 18XX']],
  ["The pier of the '90s and the early 1930s.", null, ["'90s 1990-01-01..1999-12-31 -", 'early 1930s 1930-01-01..1933-12-31 193X']],
]

const RELATIVE: readonly Row[] = [
  ['12 ferries were cancelled on Friday.', SATURDAY, ['Friday 2011-03-04 -']],
  ['12 ferries were cancelled on Friday.', FRIDAY, ['Friday 2011-03-04 -']],
  ['Ferries will sail again on Monday.', SATURDAY, ['Monday 2011-03-07 -']],
  ['He said on Thursday that ferries would sail on Monday.', SATURDAY, ['Thursday 2011-03-03 -', 'Monday 2011-03-07 -']],
  ['The council urged them to repair the pier by Friday.', SATURDAY, ['Friday 2011-03-11 -']],
  ['By Friday 20 people had complained to the office.', SATURDAY, ['Friday 2011-03-04 -']],
  ['The hearing was postponed until Tuesday.', SATURDAY, ['Tuesday 2011-03-08 -']],
  ['The fair runs from 16 March until 20 April.', SATURDAY, ['16 March until 20 April 2011-03-16..2011-04-20 XXXX-03-16/XXXX-04-20']],
  ['The fair ran from 16 March until 20 April.', SATURDAY, ['16 March until 20 April 2010-03-16..2010-04-20 XXXX-03-16/XXXX-04-20']],
  ['The fair: 20 December until 9 January.', '2011-12-18', ['20 December until 9 January 2011-12-20..2012-01-09 XXXX-12-20/XXXX-01-09']],
  ['Ferries last sailed two Sundays ago.', SATURDAY, ['two Sundays ago 2011-02-20 -']],
  ['Ferries stopped on Tuesday of last week.', SATURDAY, ['Tuesday of last week 2011-02-22 -']],
  ['Ferries stopped late last month.', SATURDAY, ['late last month 2011-02-21..2011-02-28 -']],
  ['Ferries stopped in the summer of last year.', SATURDAY, ['summer of last year 2010-06-01..2010-08-31 XXXX-22']],
  ['Ferries stopped last week.', SATURDAY, ['last week 2011-02-21..2011-03-04 -']],
  ['Ferries stopped last week.', FRIDAY, ['last week 2011-02-21..2011-02-27 -']],
  ['Ferries stopped late last week.', '2011-03-08', ['late last week 2011-03-03..2011-03-06 -']],
  ['Ferries will be full in the next year.', SATURDAY, []],
  ['Ferries stopped earlier this year.', SATURDAY, ['earlier this year 2011-01-01..2011-03-05 -']],
  ['Ferries stopped a few days ago.', SATURDAY, ['a few days ago 2011-02-28..2011-03-03 -']],
  ['Ferries stopped yesterday.', null, ['yesterday - -']],
  ['Ferries stopped on Friday.', null, ['Friday - -']],
  ['Ferries stopped at Christmas 2009.', null, ['Christmas 2009 2009-12-25 2009-12-25~']],
  ['Ferries stopped on Good Friday 2010.', null, ['Good Friday 2010 2010-04-02 2010']],
  ['Ferries stop on 20 April, and buses will run.', SATURDAY, ['20 April 2011-04-20 XXXX-04-20']],
]

const ANAPHORIC: readonly Row[] = [
  [
    'The pier opened on 30 April 1887.\nThe next morning it was full.',
    null,
    ['30 April 1887 1887-04-30 1887-04-30', 'next morning 1887-05-01 -'],
  ],
  [
    'The pier opened in 1887.\nLater that year it burned.',
    null,
    ['1887 1887-01-01..1887-12-31 1887', 'Later that year 1887-01-01..1887-12-31 -'],
  ],
  [
    'The pier opened on 30 April 1887.\nThe following May a storm came.',
    null,
    ['30 April 1887 1887-04-30 1887-04-30', 'following May 1887-05-01..1887-05-31 XXXX-05'],
  ],
  ['Born 29 March 1928 in Oban; died 19 December.', null, ['29 March 1928 1928-03-29 1928-03-29', '19 December - XXXX-12-19']],
  [
    'The fire of 4 June 1931 killed nobody.\nFiles on it were released by the town on Dec. 3.',
    null,
    ['4 June 1931 1931-06-04 1931-06-04', 'Dec. 3 - XXXX-12-03'],
  ],
  ['Nobody knows when.\nThe same day it rained.', null, ['same day - -']],
  [
    'The pier opened on 30 April 1887.\nIt rained on Friday.\nThe next day it shone.',
    null,
    ['30 April 1887 1887-04-30 1887-04-30', 'Friday - -', 'next day - -'],
  ],
  [
    'In 1990 it closed; takings were 2% lower than the year before.',
    SATURDAY,
    ['1990 1990-01-01..1990-12-31 1990', 'the year before 1989-01-01..1989-12-31 -'],
  ],
  [
    'It closed in 1990.\nTakings were 2% lower than the year before.',
    SATURDAY,
    ['1990 1990-01-01..1990-12-31 1990', 'the year before - -'],
  ],
]

const JAPANESE: readonly Row[] = [
  ['欠航は2011年3月4日に発表された。', null, ['2011年3月4日 2011-03-04 2011-03-04']],
  ['平成23年3月4日の欠航。', null, ['平成23年3月4日 2011-03-04 2011-03-04']],
  ['平成二十三年三月四日の欠航。', null, ['平成二十三年三月四日 2011-03-04 2011-03-04']],
  ['H23.3.4の欠航。', null, ['H23.3.4 2011-03-04 2011-03-04']],
  ['欠航は４日夜に発表された。', SATURDAY, ['４日夜 2011-03-04 XXXX-XX-04']],
  ['欠航は前年12月に始まった。', null, ['前年12月 - XXXX-12']],
  ['再開は5月になる。\n株価は3日に下がった。', SATURDAY, ['5月 2011-05-01..2011-05-31 XXXX-05', '3日 2011-03-03 XXXX-XX-03']],
  ['欠航は2月に始まった。\n再開は3日だった。', SATURDAY, ['2月 2011-02-01..2011-02-28 XXXX-02', '3日 2011-03-03 XXXX-XX-03']],
  ['欠航は先週金曜日に始まった。', SATURDAY, ['先週金曜日 2011-02-25 -']],
  ['3日間で30年分、3月間の記録。', SATURDAY, []],
  ['売り上げは前年比2%増、前年同月比3%増、前日比1%減だった。', SATURDAY, []],
  ['売り上げは前日を上回った。', SATURDAY, ['前日 - -']],
]

const NOTHING: readonly Row[] = [
  ['The march may resume when the sun is out; she sat down.', SATURDAY, []],
  ['Room 2014 holds 2004 people and 1500 metres of shelves.', SATURDAY, []],
  ['Case 2010-367 cost $1999, a fee of 1,990 and a 30-year loan.', SATURDAY, []],
  ['May said she and April Hodges went to Augusta on Black Friday.', SATURDAY, []],
  ['They open every Friday and on Mondays.', SATURDAY, []],
  ['See https://example.org/2011/03/04/ferries or write to a.1999@example.org.', SATURDAY, []],
  ['A screen of 1920 x 1200 and a silver 2007 Ford at 1800 Harbour Street.', SATURDAY, []],
  ['He spent the last week of his last year on the 22nd floor.', SATURDAY, []],
  ['Windows 2000 and flight 2011 were late in the fourth quarter.', SATURDAY, []],
  ['She is in her 90s, a woman of the world, for a second and a moment.', SATURDAY, []],
]

describe('findDates', () => {
  it.each([...ABSOLUTE, ...RELATIVE, ...ANAPHORIC, ...JAPANESE, ...NOTHING])('%s (%s)', (text, published, expected) => {
    expect(shown(text, published)).toEqual(expected)
  })

  it('keeps what is written apart from what is filled in', () => {
    const [date] = dates('Ferries were cancelled on 4 March.', SATURDAY)
    expect(date?.year).toEqual({ value: 2011, certainty: 'implied', origin: 'publication' })
    expect(date?.month).toEqual({ value: 3, certainty: 'stated' })
    const [friday] = dates('Ferries were cancelled on Friday.', SATURDAY)
    expect([friday?.weekday, friday?.day]).toEqual([5, { value: 4, certainty: 'implied', origin: 'weekday' }])
    const [, july] = dates('It opened in March 1990.\nIn July it closed.')
    expect(july?.year).toEqual({ value: 1990, certainty: 'implied', origin: 'context' })
  })

  it('sees a weekday that is not that of the date', () => {
    expect(dates('It closed on Monday, 4 March 2011.')[0]?.weekdayClash).toBe(true)
    expect(dates('It closed on Friday, 4 March 2011.')[0]?.weekdayClash).toBeUndefined()
    expect(dates('It closed on Monday, 4 March.')[0]?.weekdayClash).toBeUndefined()
  })

  it('gives every date a reason', () => {
    for (const date of dates('Ferries were cancelled on Friday, 4 March, and the day before.', SATURDAY))
      expect(date.because.length).toBeGreaterThan(0)
  })
})

/* ------------------------------------------------------------------ properties */

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const day = fc.integer({ min: dayNumber(1801, 1, 1), max: dayNumber(2089, 12, 31) })
const two = (value: number): string => String(value).padStart(2, '0')
const suffix = (n: number): string =>
  n % 10 === 1 && n !== 11 ? 'st' : n % 10 === 2 && n !== 12 ? 'nd' : n % 10 === 3 && n !== 13 ? 'rd' : 'th'

const FORMATS: readonly ((y: number, m: number, d: number, weekday: string) => string)[] = [
  (y, m, d) => `${d} ${MONTHS[m - 1]} ${y}`,
  (y, m, d) => `${MONTHS[m - 1]} ${d}, ${y}`,
  (y, m, d) => `${d}${suffix(d)} of ${MONTHS[m - 1]}, ${y}`,
  (y, m, d) => `${(MONTHS[m - 1] ?? '').slice(0, 3)}. ${d}${suffix(d)} ${y}`,
  (y, m, d) => `${y}-${two(m)}-${two(d)}`,
  (y, m, d, weekday) => `${weekday}, ${d} ${MONTHS[m - 1]} ${y}`,
  (y, m, d, weekday) => `${weekday.slice(0, 3)} ${(MONTHS[m - 1] ?? '').slice(0, 3)} ${d}, ${y}`,
  (y, m, d) => `${y}年${m}月${d}日`,
]

describe('properties of findDates', () => {
  it('reads back every day in every format', () => {
    fc.assert(
      fc.property(day, fc.nat(FORMATS.length - 1), (n, which) => {
        const [y, m, d] = isoDay(n).split('-').map(Number) as [number, number, number]
        const words = FORMATS[which]?.(y, m, d, WEEKDAYS[weekdayOf(n) - 1] ?? '') ?? ''
        const [date, ...more] = dates(`The office closed on ${words} for good.`)
        expect(more).toEqual([])
        expect([date?.words, date?.earliest, date?.latest, date?.edtf, date?.weekdayClash]).toEqual([
          words,
          isoDay(n),
          isoDay(n),
          isoDay(n),
          undefined,
        ])
      }),
    )
  })

  it('moves what is counted from publication with the publication day', () => {
    const words = fc.constantFrom('yesterday', 'today', 'tomorrow', 'two days ago', 'last night', 'the day before yesterday')
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 4000 }), words, (n, shift, word) => {
        const at = (published: number): number => {
          const iso = dates(`Ferries stopped ${word}.`, isoDay(published))[0]?.earliest ?? ''
          const [y, m, d] = iso.split('-').map(Number) as [number, number, number]
          return dayNumber(y, m, d)
        }
        expect(at(n + shift) - at(n)).toBe(shift)
      }),
    )
  })

  it('gives a past weekday in the seven days up to publication', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 7 }), (n, weekday) => {
        const date = dates(`Ferries were cancelled on ${WEEKDAYS[weekday - 1]}.`, isoDay(n))[0]
        const found = Array.from({ length: 7 }, (_, back) => n - back).find((one) => weekdayOf(one) === weekday) ?? 0
        expect(date?.earliest).toBe(isoDay(found))
      }),
    )
  })

  it('never overlaps, and every span is words of the text, whatever the text', () => {
    const piece = fc.constantFrom(
      '4 March',
      'Friday',
      'last',
      'year',
      '1990',
      'to',
      'the',
      'following',
      'day',
      'May',
      'of',
      'that',
      '(',
      ')',
      '12',
      '-',
      '2011年',
      '3月',
      'same',
      'early',
      'ago',
      'two',
      ',',
      'in',
      '\n',
      '。',
      "'90s",
      'Q3',
      '31/12/1999',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), fc.option(day, { nil: null }), (pieces, n) => {
        const text = pieces.join(' ')
        const { source, sentences } = sourceOf(text, n === null ? null : isoDay(n))
        const found = findDates(sentences, source)
        let end = 0
        for (const date of found) {
          expect(date.start).toBeGreaterThanOrEqual(end)
          expect(date.end).toBeGreaterThan(date.start)
          expect(source.text.slice(date.start, date.end)).toBe(source.text.slice(date.start, date.end).trim())
          expect(sentences.some((s) => s.id === date.sentenceId && s.start <= date.start && date.end <= s.end)).toBe(true)
          if (date.earliest !== null) expect(date.earliest <= (date.latest ?? '')).toBe(true)
          expect(date.earliest === null).toBe(date.latest === null)
          end = date.end
        }
        expect(findDates(sentences, source)).toEqual(found)
      }),
    )
  })

  it('knows no year where nothing states one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), (m, d) => {
        const date = dates(`Ferries were cancelled on ${d} ${MONTHS[m - 1]}.`)[0]
        expect([date?.year, date?.earliest, date?.edtf]).toEqual([{ value: null, certainty: 'unknown' }, null, `XXXX-${two(m)}-${two(d)}`])
      }),
    )
  })
})
