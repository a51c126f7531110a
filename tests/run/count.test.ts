/**
 * The sum at the end of `npm test` cannot lie: whatever went wrong outside a test counts as a failure.
 */
import { describe, expect, it } from 'vitest'
import { judge } from './count.ts'

const report = (numPassedTests: number, numFailedTests: number, numPendingTests = 0) => ({
  numPassedTests,
  numFailedTests,
  numPendingTests,
  numTodoTests: 0,
})

describe('judge', () => {
  it.each([
    ['all passed', report(5, 0), 0, { passed: 5, failed: 0, skipped: 0 }],
    ['two failed', report(5, 2), 1, { passed: 5, failed: 2, skipped: 0 }],
    ['an error outside every test', report(5, 0), 1, { passed: 5, failed: 1, skipped: 0 }],
    ['a run that found no test', report(0, 0), 0, { passed: 0, failed: 1, skipped: 0 }],
    ['a crash without a report', null, 0, { passed: 0, failed: 1, skipped: 0 }],
    ['some left out', report(5, 0, 2), 0, { passed: 5, failed: 0, skipped: 2 }],
  ])('%s', (_, given, code, expected) => {
    expect(judge(given, code)).toEqual(expected)
  })
})
