/** The line that says how far an import or a comparison is. */
import { describe, expect, it } from 'vitest'
import { leftWords, openProgress, progressLine } from '../../cli/progress.ts'

describe('progressLine', () => {
  it.each([
    [{ done: 0, of: 1_000, seconds: 30 }, 'Reading ░░░░░░░░░░░░░░░░░░░░░░░░ 0 of 1000'],
    [{ done: 500, of: 1_000, seconds: 1 }, 'Reading ████████████░░░░░░░░░░░░ 500 of 1000'],
    [{ done: 250, of: 1_000, seconds: 60 }, 'Reading ██████░░░░░░░░░░░░░░░░░░ 250 of 1000, about 3 minutes left'],
    [{ done: 1_000, of: 1_000, seconds: 60 }, 'Reading ████████████████████████ 1000 of 1000'],
    [{ done: 0, of: 0, seconds: 60 }, 'Reading …'],
  ])('%j', (given, line) => expect(progressLine({ label: 'Reading', ...given }, 100)).toBe(line))

  it('is never as wide as the terminal, which would begin another line', () => {
    expect(progressLine({ label: 'Reading', done: 250, of: 1_000, seconds: 60 }, 40)).toHaveLength(39)
  })
})

it.each([
  [0.2, 'about 1 second'],
  [45, 'about 45 seconds'],
  [95, 'about 2 minutes'],
])('%d seconds', (seconds, words) => expect(leftWords(seconds)).toBe(words))

it('is shown to a person only, and cleared before anything else is said', () => {
  const said: string[] = []
  const terminal = { out: () => {}, err: (text: string) => void said.push(text), columns: 80, colour: false }
  openProgress(terminal).show({ label: 'Reading', done: 1, of: 2, seconds: 1 })
  expect(said).toEqual([])
  const bar = openProgress({ ...terminal, live: true })
  bar.clear()
  bar.show({ label: 'Reading', done: 1, of: 2, seconds: 1 })
  bar.clear()
  bar.clear()
  expect(said).toHaveLength(2)
  expect(said[1]).toBe('\r\u001b[2K')
})
