import { describe, expect, it } from 'vitest'
import { announcement, anotherYear, dayAndMonth, oneDay, sameWeekday, timeZone } from '../../lib/diagnosis/dates.ts'
import type { Hypothesis } from '../../lib/diagnosis/evidence.ts'
import { evidenceOf } from './evidence-of.ts'

function code(hypothesis: Hypothesis, a: string, b: string, published?: readonly [string, string]): string | null {
  const evidence = evidenceOf(`The files were released ${a}.`, `The files were released ${b}.`, {
    kind: 'date',
    ...(published ? { published } : {}),
  })
  return hypothesis(evidence)?.code ?? null
}

describe('another year', () => {
  it.each([
    ['on 22 December 2021', 'on 23 December', 'another-edition'],
    ['on 22 December 2021', 'on 23 December 2020', 'another-edition'],
    ['on 22 December 2021', 'on 23 December 2021', null],
  ])('%s / %s: %s', (a, b, expected) => {
    expect(code(anotherYear, a, b)).toBe(expected)
  })
})

describe('one day', () => {
  it.each([
    ['on 22 December 2021', 'on 23 December 2021', 'one-day-shift'],
    ['on 22 December 2021', 'on 24 December 2021', null],
    ['on 22 December 2021', 'on 22 December 2021', null],
    ['in December 2021', 'on 22 December 2021', null],
    ['in 2004', 'in 2005', null],
    ['in 2004', 'on 1 January 2005', null],
  ])('%s / %s: %s', (a, b, expected) => {
    expect(code(oneDay, a, b)).toBe(expected)
  })

  it('thinks of the day of publication first where one date is it', () => {
    expect(code(oneDay, 'on 22 December 2021', 'on 23 December 2021', ['2021-12-27', '2021-12-23'])).toBe('publication-day')
    expect(code(oneDay, 'on 22 December 2021', 'on 23 December 2021', ['2021-12-23', '2021-12-27'])).toBe('one-day-shift')
  })
})

describe('day and month, weekdays', () => {
  it.each([
    ['on 3 April 2021', 'on 4 March 2021', 'day-month-swap'],
    ['on 3 April 2021', 'on 5 March 2021', null],
    ['on 4 April 2021', 'on 4 April 2021', null],
  ])('%s / %s: %s', (a, b, expected) => {
    expect(code(dayAndMonth, a, b)).toBe(expected)
  })

  it.each([
    ['on 2 March 2021', 'on 9 March 2021', 'same-weekday'],
    ['on 2 March 2021', 'on 8 March 2021', null],
    ['on 2 March 2021', 'on 2 March 2021', null],
    ['on 2 March 2021', 'on 23 March 2021', null],
    ['in February 2021', 'on 7 March 2021', null],
  ])('%s / %s: %s', (a, b, expected) => {
    expect(code(sameWeekday, a, b)).toBe(expected)
  })
})

describe('announcement and execution', () => {
  it.each([
    ['The bank announced the plan in July 1990.', 'The bank resumed lending in November 1990.', 'announcement-execution'],
    ['The bank resumed lending in July 1990.', 'The bank resumed lending in November 1990.', null],
    ['The bank announced it in July 1990.', 'The bank announced it in November 1990.', null],
  ])('%s / %s: %s', (a, b, expected) => {
    expect(announcement(evidenceOf(a, b, { kind: 'date' }))?.code ?? null).toBe(expected)
  })
})

describe('time zones', () => {
  it.each([
    ['at 14:30 GMT', 'at 17:30', 'time-zone'],
    ['at 14:30', 'at 17:30', 'time-zone'],
    ['at 14:30', 'at 17:42', null],
    ['at 14:30', 'at 14:30', null],
    ['at 14:30 GMT', 'at 17:30 GMT', null],
  ])('%s / %s: %s', (a, b, expected) => {
    expect(timeZone(evidenceOf(`The ferry sank ${a}.`, `The ferry sank ${b}.`, { kind: 'time' }))?.code ?? null).toBe(expected)
  })
})

describe('what is no date', () => {
  it.each([anotherYear, oneDay, dayAndMonth, sameWeekday, announcement, timeZone])('%o has nothing to say', (hypothesis) => {
    expect(hypothesis(evidenceOf('It has 26 pages.', 'It has 27 pages.'))).toBeNull()
  })
})
