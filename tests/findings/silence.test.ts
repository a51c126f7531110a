/** Signs of why a source is silent: what must be read as one, and what must not. */
import { describe, expect, it } from 'vitest'
import { whySilent } from '../../lib/findings/silence.ts'
import type { Finding } from '../../lib/model.ts'
import { sentenceSpans } from '../../lib/sentences/sentence-spans.ts'

const ANSWER = 'The harbour office said 12 ferries were cancelled on Friday after the storm.'
const at = ANSWER.indexOf('12')
const finding = (more: Partial<Finding> = {}): Finding => ({
  id: 'f',
  question: 'How many ferries were cancelled?',
  kind: 'number',
  relation: 'conflict',
  severity: 3,
  readings: [
    {
      value: '12 ferries',
      normal: '12 ferries',
      holders: [
        { source: 's-a', start: at, end: at + 10, exact: '12 ferries', sentence: { start: 0, end: ANSWER.length }, attribution: [] },
      ],
    },
  ],
  silent: ['s-b'],
  independence: { sources: 1, independent: 1 },
  diagnoses: [],
  because: [],
  ...more,
})
const signs = (text: string, published: string | null = '2024-03-05', asked = finding()) => {
  const source = { text, published, sentences: sentenceSpans(text, { start: 0, end: text.length }) }
  return whySilent(asked, new Map([['s-a', { text: ANSWER, published: '2024-03-05' }]]), source).map(({ reason }) => reason)
}

describe('whySilent', () => {
  const rows: readonly (readonly [string, string, readonly string[]])[] = [
    ['nothing', 'The sea was rough. The pier has three gates.', ['silent']],
    ['unknown', 'It was not yet known how many ferries had been cancelled.', ['says-unknown']],
    ['unconfirmed', 'The port did not say how many ferries were cancelled. More soon.', ['says-unknown']],
    ['unknown, of something else', 'The cause of the fire was not known. Ferries sailed.', ['silent']],
    ['a known thing', 'The ferries are known for their cancelled timetable.', ['silent']],
    ['a denial', 'The harbour office denied that any ferries were cancelled.', ['denies']],
    ['a denial of something else', 'The mayor denied the charge. Ferries sailed.', ['silent']],
    ['a text cut short', 'The sea was rough. Officials at the harbour said that they had', ['truncated']],
    ['a text that goes on elsewhere', 'The sea was rough. Continue reading with a subscription.', ['truncated']],
    ['a heading at the end', 'The sea was rough. Further reading', ['silent']],
    ['both', 'It was unclear how many ferries were cancelled, but the storm which came from the west and', ['says-unknown', 'truncated']],
  ]
  it.each(rows)('%s', (_, text, expected) => {
    expect(signs(text)).toEqual(expected)
  })

  const days: readonly (readonly [string | null, readonly string[]])[] = [
    ['2024-03-05', ['silent']],
    ['2024-03-04T23:00:00Z', ['silent']],
    ['2024-02-20', ['out-of-period']],
    ['1996', ['silent']],
    [null, ['silent']],
  ]
  it.each(days)('published %s', (published, expected) => {
    expect(signs('The sea was rough.', published)).toEqual(expected)
  })

  it('compares with the day that is asked for', () => {
    const reading = finding().readings[0]
    if (!reading) throw new Error('no reading')
    const asked = finding({ kind: 'date', question: 'When were ferries cancelled?', readings: [{ ...reading, normal: '2024-03-05' }] })
    expect(signs('The sea was rough.', '2024-03-04', asked)).toEqual(['out-of-period'])
    expect(signs('The sea was rough.', '2024-03-05', asked)).toEqual(['silent'])
  })

  it('reads Japanese', () => {
    const asked = finding()
    expect(signs('欠航したフェリーの数は不明。', '2024-03-05', asked)).toEqual(['silent'])
    const text = '港湾事務所は欠航便数を発表した。'
    const holder = { source: 's-j', start: 0, end: 5, exact: text.slice(0, 5), sentence: { start: 0, end: text.length }, attribution: [] }
    const japanese = finding({ question: 'How many?', readings: [{ value: 'x', normal: 'x', holders: [holder] }] })
    const silent = '港湾事務所によると欠航便数を発表した者は不明'
    const source = { text: silent, published: null, sentences: [{ start: 0, end: silent.length }] }
    expect(whySilent(japanese, new Map([['s-j', { text, published: null }]]), source).map(({ reason }) => reason)).toEqual(['says-unknown'])
  })
})
