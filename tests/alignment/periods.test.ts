/** Whether two sentences can speak of one time. */
import { expect, it } from 'vitest'
import { compareEpisodes } from '../../lib/alignment/periods.ts'
import type { Episode } from '../../lib/model.ts'

const because = { rule: '', saw: '' }
const main: Episode = { earliest: null, latest: null, role: 'main', near: '1961-02-16', because }
const old: Episode = { earliest: '1961-02-14', latest: '1961-02-14', role: 'background', because }
const older: Episode = { earliest: '1899-01-01', latest: '1899-12-31', role: 'background', because }
const back: Episode = { earliest: '1960-01-01', latest: '1962-12-31', role: 'main', lookingBack: true, because }
const open: Episode = { earliest: null, latest: null, role: 'main', lookingBack: true, because }
const today: Episode = { earliest: '2013-10-10', latest: '2013-10-10', role: 'main', because }

it.each([
  ['news of that week and an essay that dates it', main, old, 'unknown'],
  ['news of that week and another story of the essay', main, older, 'different'],
  ['news of that week and a text that looks back on it', main, back, 'same'],
  ['news of the day and a text that looks back', today, back, 'different'],
  ['a text that looks back and one that may', back, open, 'unknown'],
  ['one that may and an old date', open, old, 'unknown'],
  ['two news', main, today, 'same'],
] as const)('%s', (_, a, b, expected) => {
  expect(compareEpisodes(a, b)).toBe(expected)
  expect(compareEpisodes(b, a)).toBe(expected)
})
