import { describe, expect, it } from 'vitest'
import { counterSlip, cumulative, currency, laterUpdate, partAndWhole, percentOrPoints, unitSlip } from '../../lib/diagnosis/scope.ts'
import { evidenceOf } from './evidence-of.ts'

describe('later update', () => {
  const early = 'Nine people died.'
  const late = 'Twelve people died.'

  it('finds a rising count likelier than a falling one', () => {
    const rising = laterUpdate(evidenceOf(early, late, { published: ['2024-03-05', '2024-03-07'] }))
    const falling = laterUpdate(evidenceOf(late, early, { published: ['2024-03-05', '2024-03-07'] }))
    expect(rising?.code).toBe('later-update')
    expect(rising?.explanation).toContain('12 was published on 2024-03-07')
    expect(rising?.score).toBeGreaterThan(falling?.score ?? 1)
  })

  it.each([
    ['the same day', early, late, ['2024-03-05', '2024-03-05']],
    ['the same count', early, early, ['2024-03-05', '2024-03-07']],
    ['what does not rise with time', 'The wreck lies 9 km off.', 'The wreck lies 12 km off.', ['2024-03-05', '2024-03-07']],
  ] as const)('has nothing to say of %s', (_, a, b, published) => {
    expect(laterUpdate(evidenceOf(a, b, { published }))).toBeNull()
  })

  it('gives the words of a source that gives no figure', () => {
    const told = laterUpdate(
      evidenceOf('The storm killed dozens.', 'The storm killed hundreds.', { published: ['2024-03-05', '2024-03-07'] }),
    )
    expect(told?.explanation).toBe('“hundreds” was published on 2024-03-07, “dozens” on 2024-03-05: the count may have risen in between')
  })

  it('has nothing to say without dates', () => {
    expect(laterUpdate(evidenceOf(early, late))).toBeNull()
  })
})

describe('what is counted', () => {
  it.each([
    ['26 volumes', '26 documents', 'counter-slip'],
    ['26 volumes', '26 volumes', null],
    ['26 volumes', '27 documents', null],
  ])('%s and %s: %s', (x, y, expected) => {
    expect(counterSlip(evidenceOf(`The archive opened ${x}.`, `The archive opened ${y}.`))?.code ?? null).toBe(expected)
  })

  it.each([
    ['20 wooden barns', '40 barns', 'part-whole'],
    ['another 20 barns', '40 barns', 'part-whole'],
    ['20 barns', '40 barns', null],
  ])('%s and %s: %s', (x, y, expected) => {
    expect(partAndWhole(evidenceOf(`The storm damaged ${x}.`, `The storm damaged ${y}.`))?.code ?? null).toBe(expected)
  })

  it.each([
    ['In all, 40 people have fallen ill.', 'Six new cases were found.', 'cumulative-new'],
    ['In all, 40 people have fallen ill.', 'In total 46 people have fallen ill.', null],
    ['Six people fell ill.', 'Nine people fell ill.', null],
  ])('%s / %s: %s', (a, b, expected) => {
    expect(cumulative(evidenceOf(a, b))?.code ?? null).toBe(expected)
  })
})

describe('units', () => {
  it.each([
    ['The wreck lies 16 km off.', 'The wreck lies 10 km off.', 'unit-slip'],
    ['The tower is 33 metres high.', 'The tower is 10 metres high.', 'unit-slip'],
    ['The wreck lies 30 km off.', 'The wreck lies 10 km off.', null],
    ['It has 16 pages.', 'It has 10 pages.', null],
  ])('%s / %s: %s', (a, b, expected) => {
    expect(unitSlip(evidenceOf(a, b))?.code ?? null).toBe(expected)
  })

  it.each([
    ['The council paid $12 million.', 'The council paid €12 million.', 'currency'],
    ['The council paid $12 million.', 'The council paid $13 million.', null],
    ['The council paid $12 million.', 'The council has 12 members.', null],
  ])('%s / %s: %s', (a, b, expected) => {
    expect(currency(evidenceOf(a, b))?.code ?? null).toBe(expected)
  })

  it.each([
    ['The rate rose by 5 percent.', 'The rate rose by 5 percentage points.', 'percent-points'],
    ['The rate rose by 5 percent.', 'The rate rose by 6 percent.', null],
  ])('%s / %s: %s', (a, b, expected) => {
    expect(percentOrPoints(evidenceOf(a, b))?.code ?? null).toBe(expected)
  })
})
