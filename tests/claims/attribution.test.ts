import { describe, expect, it } from 'vitest'
import { readAttributions } from '../../lib/claims/attribution.ts'
import { findQuotes } from '../../lib/mentions/quote.ts'
import { readText } from '../fixtures/read-text.ts'

function speakers(text: string): (string | null)[][] {
  const { source, sentences } = readText(text)
  return readAttributions(sentences, findQuotes(sentences, source), []).map((list) =>
    list.map((a) => (a.speaker ? source.text.slice(a.speaker.start, a.speaker.end) : null)),
  )
}

describe('attribution', () => {
  it.each([
    ['after the verb', 'Twelve ferries were cancelled, said harbour master Ann Voss.', 'harbour master Ann Voss'],
    ['before the verb', 'The harbour office said twelve ferries were cancelled.', 'The harbour office'],
    ['according to', 'According to the coast guard, twelve ferries were cancelled.', 'the coast guard'],
    [
      'apposition',
      'Ann Voss, a doctor at the island clinic, told reporters that four were hurt.',
      'Ann Voss, a doctor at the island clinic',
    ],
    ['a name after what its bearer is', '“Nobody saw it,” said her nephew, Karl Voss, of Aldport.', 'her nephew, Karl Voss'],
    ['a name, and where', '“Nobody saw it,” said Karl Voss, Aldport.', 'Karl Voss'],
    ['head with "of"', 'The head of the port authority said the pier was closed.', 'The head of the port authority'],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)[0]).toContain(expected)
  })

  it.each([
    ['own voice', 'Twelve ferries were cancelled on Friday.'],
    ['a plan to say', 'The office wants to say more tomorrow.'],
    ['inside a quotation', '“He said no,” read the sign over the door.'],
  ])('finds no speaker for %s', (_, text) => {
    expect(speakers(text)[0]?.filter((s) => s === 'He')).toEqual([])
  })

  it('finds no speaker before a participle with an article', () => {
    expect(speakers('They took watches worth an estimated two million euros.')[0]).toEqual([])
  })

  it('carries the speaker over a quotation of two sentences', () => {
    const [first, second] = speakers('“We saw smoke,” said Ann Voss. She added: “Nobody panicked at all.”')
    expect(first).toEqual(['Ann Voss'])
    expect(second).toHaveLength(1)
  })
})
