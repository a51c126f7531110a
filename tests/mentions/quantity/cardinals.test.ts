/** An article that counts one of a unit, and halves behind the unit. */
import { expect, it } from 'vitest'
import { findQuantities } from '../../../lib/mentions/quantity/find-quantities.ts'
import { sentenceOf } from '../sentence-of.ts'

const measured = (text: string): string[] =>
  findQuantities(sentenceOf(text), text).map((m) =>
    m.kind === 'quantity'
      ? `${text.slice(m.start, m.end)}: ${m.hedge} ${m.point} ${m.unit} (${m.base?.interval.low ?? m.base?.interval.high})`
      : m.kind,
  )

it.each([
  ['It was the second fire in less than a month.', 'less than a month: under 1 mo (2629800)'],
  ['He waited more than a year.', 'more than a year: over 1 a (31557600)'],
  ['The pier is about a mile long.', 'about a mile: about 1 mi (1207.008)'],
  ['He was jailed for a year.', 'a year: exact 1 a (31557600)'],
  ['It happened within a week of the vote.', 'within a week: at-most 1 wk (604800)'],
  ['The strike lasted a fortnight.', 'a fortnight: exact 1 fortnight (1209600)'],
  ['It took a year and a half.', 'a year and a half: exact 1.5 a (47336400)'],
  ['It took two years and a half.', 'two years and a half: exact 2.5 a (78894000)'],
  ['He was back in half an hour.', 'half an hour: exact 0.5 h (1800)'],
])('%s', (text, expected) => {
  expect(measured(text)).toContain(expected)
})

it.each([
  ['Lind was beaten by 54 per cent to 41.', ['54 per cent: exact 54 % (0.54)', '41: exact 41 % (0.41)']],
  ['It rose from 5 percent to 7.', ['5 percent: exact 5 % (0.05)', '7: exact 7 % (0.07)']],
  ['It fell 3 percent to 98.', ['3 percent: exact 3 % (0.03)', '98: exact 98 null (undefined)']],
])('shares of one whole: %s', (text, expected) => {
  expect(measured(text)).toEqual(expected)
})

it.each([
  'He paid for a second time.',
  'A film about a year in Lima.',
  'They were away for a week or so or two.',
  'She pays him for a day’s work.',
  'He left a year ago.',
  'It fell in the last half of May.',
  'Twice a week the ferry sails, and a mile-long queue waits.',
])('reads no length of time or way in: %s', (text) => {
  expect(measured(text).filter((m) => !m.endsWith('(undefined)'))).toEqual([])
})
