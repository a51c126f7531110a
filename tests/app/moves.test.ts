/** Which way the sources of a decided finding moved: holders by id, at two times, told by the source as it is listed now. */
import { describe, expect, it } from 'vitest'
import { movesOf } from '../../app/_data/moves.ts'
import type { ListedSource } from '../../app/_data/snapshot.ts'
import type { Finding } from '../../lib/model.ts'
import type { FindingLine } from '../../prisma/read.ts'

const reading = (normal: string, sources: readonly string[]) => ({
  value: normal,
  normal,
  holders: sources.map((source) => ({ source, start: 0, end: 1, exact: normal, sentence: { start: 0, end: 1 }, attribution: [] })),
})
const findingOf = (readings: Finding['readings']) => ({ id: 'f-pages', readings }) as unknown as Finding & FindingLine
const listed = (id: string, path: string) => ({ id, path, siglum: path.charAt(0).toUpperCase() }) as ListedSource

/** A revision has another id than the text before it; its path stays. */
const then = {
  finding: findingOf([reading('16000 pages', ['s-b1']), reading('10600 pages', ['s-a1'])]),
  sources: [
    { id: 's-a1', path: 'a.md' },
    { id: 's-b1', path: 'b.md' },
  ],
}
const now = findingOf([reading('10600 pages', ['s-a1', 's-b2'])])
const sources = [listed('s-a1', 'a.md'), listed('s-b2', 'b.md')]

describe('movesOf', () => {
  it('says that a corrected source moved toward what was decided', () => {
    expect(movesOf(then, now, '10600 pages', sources)).toEqual([
      { source: sources[1], was: '16000 pages', now: '10600 pages', direction: 'toward' },
    ])
  })

  it('or away from it', () => {
    expect(movesOf(then, now, '16000 pages', sources)).toMatchObject([{ source: { siglum: 'B' }, direction: 'away' }])
  })

  it.each([
    ['no reading was decided for', null, now],
    ['the finding is gone', '10600 pages', undefined],
  ])('says nothing when %s', (_, choice, line) => {
    expect(movesOf(then, line, choice, sources)).toEqual([])
  })
})
