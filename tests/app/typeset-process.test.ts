/** The typesetter in a process of its own: a PDF comes back, and a fault in one stops nothing that waits behind it. */
import { expect, test } from 'vitest'
import { typesetApart } from '../../app/_data/typeset-process.ts'
import { printedReport } from '../../lib/report/render-pdf.ts'
import { ferryReport } from '../fixtures/ferry-report.ts'

test('a report is set after one that could not be', { timeout: 180_000 }, async () => {
  const [broken, apart] = await Promise.allSettled([typesetApart('{}'), typesetApart(printedReport(ferryReport))])
  expect(broken.status).toBe('rejected')
  if (apart.status === 'rejected') throw apart.reason
  expect(Buffer.from(apart.value).subarray(0, 5).toString()).toBe('%PDF-')
})
