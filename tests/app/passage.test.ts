import { expect, test } from 'vitest'
import { passageOf } from '../../app/_data/passage.ts'
import { ferryComparison, ferryTexts } from '../e2e/fixtures/ferries.ts'

const holders = ferryComparison.findings.flatMap((finding) => finding.readings.flatMap((reading) => reading.holders))

test.each(holders.map((holder) => [holder.exact, holder] as const))('the pieces around “%s” join back to the file', (_, holder) => {
  const text = ferryTexts[ferryComparison.sources.findIndex((source) => source.id === holder.source)]?.text ?? ''
  const passage = passageOf(text, holder)
  const joined = passage.lead + passage.before + passage.exact + passage.after + passage.trail
  expect(text).toContain(joined)
  expect(passage.exact).toBe(holder.exact)
  expect(joined).not.toContain('\n\n')
  expect(joined).not.toContain('publisher:')
})

test('a long paragraph is cut at a word, and says so', () => {
  const text = `${'many words stand here '.repeat(60)}Ten ferries sailed. ${'more words follow now '.repeat(60)}`
  const start = text.indexOf('Ten ferries')
  const passage = passageOf(text, {
    source: 's',
    start,
    end: start + 11,
    exact: 'Ten ferries',
    sentence: { start, end: start + 19 },
    attribution: [],
  })
  expect(passage.cutBefore && passage.cutAfter).toBe(true)
  expect(passage.lead).toMatch(/^(many|words|stand|here) /)
  expect(passage.lead.length).toBeLessThan(440)
})
