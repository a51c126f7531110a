/** Running heads go, and no line of the text with them. */
import { describe, expect, it } from 'vitest'
import type { Line, LinedPage } from '../../content/convert/pdf-lines.ts'
import { withoutRunningHeads } from '../../content/convert/pdf-running-heads.ts'

function line(text: string, y: number): Line {
  return { text, x: 70, right: 500, y, size: 10, bold: false, cells: [{ text, x: 70 }], region: 0, regionLeft: 70, regionRight: 500 }
}

function pages(make: (number: number) => readonly Line[]): readonly LinedPage[] {
  return [1, 2, 3, 4].map((number) => ({ number, width: 595, height: 842, runs: [], bold: new Set<string>(), lines: make(number) }))
}

const body = (number: number) => [
  line(`Text of page ${number}, its first line`, 80),
  line('and the next', 92),
  line('before the last', 758),
  line('and the last', 770),
]

describe('on four pages', () => {
  it.each<[string, (number: number) => readonly Line[], readonly string[]]>([
    ['a running head goes', () => [line('Notes of a reader', 40)], ['Notes of a reader']],
    ['figures may differ', (number) => [line(`Chapter ${number}`, 40)], ['Chapter 1']],
    ['a page number goes', (number) => [line(`${number}`, 815)], ['1']],
    ['what stands on one page alone stays', (number) => [line(`Only here: ${'abcd'.charAt(number - 1)}`, 40)], []],
    ['what touches the text stays', () => [line('It was drawn by a man.', 68)], []],
    ['what stands inside the text stays', () => [line('It was drawn by a man.', 420)], []],
    ['a paragraph stays, though it recurs', () => [line('It was drawn by a man. '.repeat(8), 40)], []],
    ['what stands alone between other lines stays', () => [line('A', 30), line('It was drawn by a man.', 52)], ['A']],
  ])('%s', (_what, more, gone) => {
    const given = pages((number) => [...more(number), ...body(number)])
    const kept = withoutRunningHeads(given)[0]?.lines ?? []
    expect(given[0]?.lines.filter((one) => !kept.includes(one)).map(({ text }) => text)).toEqual(gone)
  })
})
