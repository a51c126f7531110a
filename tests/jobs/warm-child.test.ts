/** The process that compared a dossier last is asked again, and says what one says that was never asked before; without it all goes on. */
import { Readable } from 'node:stream'
import { afterAll, describe, expect, it } from 'vitest'
import { openResources } from '../../content/resources.ts'
import { compareApart, findApart } from '../../jobs/compare-process.ts'
import { linesOf } from '../../jobs/lines.ts'
import { takeChild } from '../../jobs/warm-child.ts'
import { compare } from '../../lib/compare.ts'
import type { Finding, SourceText } from '../../lib/model.ts'
import { type TerseComparison, withSilent } from '../../prisma/silent.ts'
import { keptForm } from '../../prisma/write/comparison-text.ts'

/** Japanese, so that no encoder is loaded. */
const TEXTS: readonly SourceText[] = [
  '12隻のフェリーが欠航した。',
  '少なくとも10隻のフェリーが欠航した。',
  '港湾局によると、300人が待った。',
].map((text, i) => ({ path: `${i}.md`, text: `---\npublished: 2011-03-05\nlanguage: ja\n---\n\n${text}\n` }))
const asking = (texts: readonly SourceText[]): string => JSON.stringify({ texts, proposals: [] })
const anew = async (texts: readonly SourceText[]): Promise<string> => JSON.stringify(await compare(texts, openResources()))

/** A child leaves out who is silent. */
const whole = (answer: string): string => JSON.stringify(withSilent(JSON.parse(answer) as TerseComparison))

describe('the process that compared a dossier', { timeout: 60_000 }, () => {
  afterAll(() => {
    takeChild('nobody').kill()
  })

  it('is asked again about the same dossier, and about no other', async () => {
    const first = takeChild('a')
    expect(first.warm).toBe(false)
    expect(whole(await first.ask(asking(TEXTS.slice(0, 2))))).toBe(await anew(TEXTS.slice(0, 2)))
    first.giveBack()
    const again = takeChild('a')
    expect(again.warm).toBe(true)
    expect(whole(await again.ask(asking(TEXTS)))).toBe(await anew(TEXTS))
    again.giveBack()
    const other = takeChild('b')
    expect(other.warm).toBe(false)
    other.kill()
    const gone = takeChild('a')
    expect(gone.warm).toBe(false)
    gone.kill()
  })

  it('may be lost: the next comparison is made by a new one', async () => {
    const said = await anew(TEXTS)
    expect(JSON.stringify(await compareApart(TEXTS.slice(1), [], { dossier: 'c' }))).toBe(await anew(TEXTS.slice(1)))
    const child = takeChild('c')
    expect(child.warm).toBe(true)
    child.giveBack()
    child.kill()
    expect(JSON.stringify(await compareApart(TEXTS, [], { dossier: 'c' }))).toBe(said)
  })

  it('holds what it made until that is kept', async () => {
    const whole = await compare(TEXTS, openResources())
    const [first] = whole.findings
    if (first === undefined) throw new Error('The texts are to have a finding.')
    const kept = keptForm(whole)
    const keys = [...kept.findings, ...kept.possible].map(({ key }) => key)
    await findApart(TEXTS, [], { dossier: 'e' }, async ({ found, rows, successors }) => {
      expect(found).toEqual({
        ...{ head: kept.head, sha256: kept.sha256, sourceIds: [] },
        findings: keys.slice(0, whole.findings.length),
        possible: keys.slice(whole.findings.length),
        ids: [...whole.findings, ...whole.possible].map(({ id }) => id),
      })
      const bodies = (JSON.parse(await rows(keys)) as { body: Finding }[]).map(({ body }) => body)
      expect(JSON.stringify(bodies)).toBe(JSON.stringify([...whole.findings, ...whole.possible]))
      const earlier = [{ finding: { ...first, id: 'f-gone' }, sources: whole.sources }]
      expect(await successors(earlier)).toEqual([{ from: 'f-gone', to: first.id }])
    })
    const child = takeChild('e')
    expect(child.warm).toBe(true)
    child.kill()
  })

  it('is broken off by its signal', async () => {
    const controller = new AbortController()
    const asked = compareApart(TEXTS, [], { dossier: 'd', signal: controller.signal })
    controller.abort(new Error('not wanted any more'))
    await expect(asked).rejects.toThrow('not wanted any more')
    const next = takeChild('d')
    expect(next.warm).toBe(false)
    next.kill()
  })
})

it('lines end at the line feed alone, wherever the pieces are cut', async () => {
  const bytes = Buffer.from('one\u2028\rline\n\nüber\nunfinished')
  for (const size of [1, 3, 100]) {
    const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size))
    const lines: string[] = []
    for await (const line of linesOf(Readable.from(pieces))) lines.push(line)
    expect(lines).toEqual(['one\u2028\rline', '', 'über'])
  }
})
