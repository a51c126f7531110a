/**
 * Laws that hold without exception, on the development texts. Rates that cannot be perfect (a changed digit is noticed, a converted
 * unit stays an agreement …) are measured in metamorphic.ts, printed in REPORT.md and held by floors.json.
 */
import { describe, expect, it } from 'vitest'
import type { Comparison, SourceText } from '../../lib/model.ts'
import { loadCorpus, OWN_CORPUS, textsOf } from './gold.ts'
import { random, shuffled } from './random.ts'
import { engine } from './systems/engine.ts'

const system = engine()
const groups = loadCorpus(OWN_CORPUS, (g) => g.startsWith('D'))

const bytes = async (texts: readonly SourceText[]): Promise<string> => JSON.stringify(await system.compare(texts))

function untrueSpans(comparison: Comparison, texts: readonly SourceText[]): readonly string[] {
  const files = new Map(comparison.sources.map((s) => [s.id, texts.find((t) => t.path === s.path)?.text ?? '']))
  const holders = [...comparison.findings, ...comparison.possible].flatMap((f) => f.readings.flatMap((r) => r.holders))
  return [...holders, ...comparison.singles].filter((h) => files.get(h.source)?.slice(h.start, h.end) !== h.exact).map((h) => h.exact)
}

describe.each(groups.map((group) => [group.gold.group, textsOf(group)] as const))('%s', (_, texts) => {
  it('gives the same bytes for any order of the sources', async () => {
    const base = await bytes(texts)
    for (const seed of [1, 2, 3]) expect(await bytes(shuffled(texts, random(seed)))).toBe(base)
  })

  it('quotes only what the files say', async () => {
    expect(untrueSpans(await system.compare(texts), texts)).toEqual([])
  })

  it('finds nothing between one source and nothing', async () => {
    const [first] = texts
    const alone = await system.compare(first ? [first] : [])
    const across = alone.findings.filter((f) => new Set(f.readings.flatMap((r) => r.holders.map((h) => h.source))).size > 1)
    expect(across).toEqual([])
  })

  it('says of a text and its twin that they never conflict', async () => {
    const [first] = texts
    if (!first) return
    const twins = await system.compare([first, { path: 'twin.md', text: first.text }])
    const between = twins.findings.filter(
      (f) => f.relation === 'conflict' && f.readings.every((r) => new Set(r.holders.map((h) => h.source)).size === 1),
    )
    expect(between.map((f) => f.readings.map((r) => r.value))).toEqual([])
  })
})
