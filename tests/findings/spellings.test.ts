import { describe, expect, it } from 'vitest'
import { selectorOf } from '../../lib/anchoring/selector.ts'
import { compare } from '../../lib/compare.ts'
import type { SourceText } from '../../lib/model.ts'
import type { Proposal } from '../../lib/proposals/proposal.ts'
import { sha256Hex } from '../../lib/text/hash.ts'
import { propose } from '../proposals/ferries.ts'
import { foundIn, told } from './told.ts'

const WROTE = 'Duncan Rait wrote the first book in 1996.'
const PAID = 'The harbour board paid $12 million to Duncan Raite, an engineer.'

const spellings = async (bodies: readonly string[]): Promise<readonly string[]> =>
  (await foundIn(bodies, 'name'))
    .filter(({ question }) => question.startsWith('How is the name written'))
    .map(told)
    .sort()

describe('how a name is written', () => {
  it.each([
    [
      'a letter more, whatever the sentences say',
      [WROTE, PAID],
      ['How is the name written: “Duncan Rait” or “Duncan Raite”? conflict: Duncan Rait | Duncan Raite'],
    ],
    [
      'a letter more, in one sentence',
      ['Duncan Rait slept.', 'Duncan Raite slept.'],
      ['How is the name written: “Duncan Rait” or “Duncan Raite”? conflict: Duncan Rait | Duncan Raite'],
    ],
    [
      'beside a surname, and with a title',
      ['Inspector Duncan Rait left. Rait slept.', 'Raite slept. Inspector Duncan Raite bought a mill.'],
      [
        'How is the name written: “Duncan Rait” or “Duncan Raite”? compatible: Rait | Raite',
        'How is the name written: “Duncan Rait” or “Duncan Raite”? conflict: Inspector Duncan Rait | Inspector Duncan Raite',
      ],
    ],
    [
      'two ways of writing another alphabet',
      ['Qadir Vossen left the bay.', 'Kadir Vossen bought a mill.'],
      ['How is the name written: “Kadir Vossen” or “Qadir Vossen”? compatible: Kadir Vossen | Qadir Vossen'],
    ],
    [
      'a source that has both',
      ['Duncan Rait left. Duncan Raite came.', 'Duncan Raite bought a mill.'],
      ['How is the name written: “Duncan Rait” or “Duncan Raite”? compatible: Duncan Rait | Duncan Raite'],
    ],
    [
      'one consonant more at the end, and an initial',
      ['On Monday the farmer Bryant A. Lund left the bay.', 'A mill was bought by Brian Lund.'],
      ['How is the name written: “Brian Lund” or “Bryant A. Lund”? conflict: Brian Lund | Bryant A. Lund'],
    ],
    [
      'a firm',
      ['He works for Tallow Distribution Ltd. in Norway.', 'A fire broke out at Tallow Distributors Ltd. on Monday.'],
      [
        'How is the name written: “Tallow Distribution Ltd.” or “Tallow Distributors Ltd.”? conflict: Tallow Distribution Ltd. | Tallow Distributors Ltd.',
      ],
    ],
    [
      'a town of one long word, perhaps of another alphabet',
      ['The boat sank off Lampahan.', 'A mill was sold in Lempahan.'],
      ['How is the name written: “Lampahan” or “Lempahan”? compatible: Lampahan | Lempahan'],
    ],
    [
      'one given name in two spellings',
      ['Catherine Bowen left the bay.', 'A mill was sold to Katherine Bowen.'],
      ['How is the name written: “Catherine Bowen” or “Katherine Bowen”? conflict: Catherine Bowen | Katherine Bowen'],
    ],
    [
      'a slip in a surname, beside the whole name',
      ['On Friday Duncan Rait died. Others tried to rescue Raite.', 'Duncan Rait fell.'],
      ['How is the name written: “Duncan Rait” or “Raite”? conflict: Duncan Rait | Raite'],
    ],
    [
      'a street',
      ['The house in Garrison Street burned.', 'A mill was sold on Garison Street.'],
      ['How is the name written: “Garison Street” or “Garrison Street”? conflict: Garison Street | Garrison Street'],
    ],
    // refused
    ['a town of one short word', ['The boat sank off Harn.', 'A mill was sold in Harm.'], []],
    ['two words that people write', ['He plays for Atlanta.', 'They are last in the Atlantic.'], []],
    ['one and many', ['It breaks the Marine Mammal Act.', 'Boats obey the Marine Mammals Act.'], []],
    ['two numbers', ['He flew on Flight 404.', 'She flew on Flight 440.'], []],
    ['a vowel more, mostly of a woman', ['Paul Rait left the bay.', 'Paula Rait bought a mill.'], []],
    ['two given names that people have', ['Eric Hall opened the pier.', 'The new chairman, Erin Hall, bought a mill.'], []],
    ['one spelling', [WROTE, 'The board paid Duncan Rait.'], []],
    ['surnames alone', ['Rait wrote the first book in 1996.', 'The harbour board paid $12 million to Raite.'], []],
    ['two people of one family', ['Duncan Rait left.', 'Ludwig Rait bought a mill.'], []],
    ['a nickname', ['Thomas Rait left.', 'Tom Rait bought a mill.'], []],
    ['a long nickname', ['Steven Rait left.', 'Steve Rait bought a mill.'], []],
    ['a surname that another bears', ['Duncan Rait died. Others tried to rescue Raite.', 'Duncan Rait fell. Ann Raite left.'], []],
    ['a surname that two texts write so', ['Duncan Rait died. They rescued Raite.', 'Duncan Rait fell. Raite left.'], []],
    ['a family', ['Duncan Volkov died. The Volkovs left.', 'Duncan Volkov fell.'], []],
  ] as [string, string[], string[]][])('%s', async (_, bodies, expected) => {
    expect(await spellings(bodies)).toEqual(expected)
    expect(await spellings([...bodies].reverse())).toEqual(expected)
  })

  it('leaves one conflict of a pair, the one that has both in full', async () => {
    const bodies = ['Duncan Rait left. Rait closed the harbour.', 'Duncan Raite slept. Raite closed the harbour.']
    const conflicts = (await foundIn(bodies, 'name')).filter(({ relation }) => relation === 'conflict')
    expect(conflicts.map(told)).toEqual(['How is the name written: “Duncan Rait” or “Duncan Raite”? conflict: Duncan Rait | Duncan Raite'])
    expect(conflicts[0]).toMatchObject({
      severity: 2,
      diagnoses: [{ code: 'spelling' }],
      because: [{ rule: 'one name, two spellings', saw: '“Duncan Rait” and “Duncan Raite”' }],
    })
  })

  it('gives the same bytes in any order of the sources', async () => {
    const texts = [WROTE, PAID, 'Duncan Raitt slept.'].map((text, i) => ({ path: `${i}.md`, text }))
    expect(JSON.stringify(await compare([...texts].reverse()))).toBe(JSON.stringify(await compare(texts)))
  })
})

describe('what is said beside the engine', () => {
  const texts = [WROTE, PAID].map((text, i): SourceText => ({ path: `${i}.md`, text }))
  const at = (source: string, exact: string) => {
    const { text } = texts.find(({ path }) => path === source) as SourceText
    const start = text.indexOf(exact)
    return { ...selectorOf({ path: source, text, sha256: sha256Hex(text) }, { start, end: start + exact.length }), as: 'name' }
  }
  const relation = (said: string): Proposal =>
    propose({ kind: 'relation', a: [at('0.md', 'Duncan Rait')], b: [at('1.md', 'Duncan Raite')], relation: said })

  it.each([
    ['nothing', null, 'conflict'],
    ['they are treated as equal', propose({ kind: 'equal', words: ['Duncan Raite', 'Duncan Rait'] }), 'agree'],
    ['they agree', relation('agree'), 'agree'],
    ['they fit', relation('compatible'), 'compatible'],
    ['they are two people', relation('different-referent'), 'different-referent'],
  ] as const)('%s', async (_, proposal, expected) => {
    const { findings, proposals, asFound } = await compare(texts, {}, proposal ? [proposal] : [])
    const [found, ...more] = findings.filter(({ kind }) => kind === 'name')
    expect(more).toEqual([])
    expect(found?.relation).toBe(expected)
    if (!proposal) return
    expect(found?.proposed?.by).toEqual([proposal.id])
    expect(proposals?.[0]).toMatchObject({ status: 'applied', findings: [found?.id] })
    expect(asFound?.findings.map(({ finding }) => finding.relation)).toEqual(['conflict'])
  })

  it('that a slip is a name of his leaves nothing to tell', async () => {
    const slip = ['Duncan Rait died. Others tried to rescue Raite.', 'Duncan Rait fell.'].map((text, i) => ({ path: `${i}.md`, text }))
    const alias = propose({ kind: 'alias', names: ['Raite', 'Duncan Rait'] })
    const written = ({ question }: { question: string }): boolean => question.startsWith('How is the name written')
    expect((await compare(slip)).findings.filter(written)).toHaveLength(1)
    expect((await compare(slip, {}, [alias])).findings.filter(written)).toEqual([])
  })

  it('that two names are of one leaves nothing to tell', async () => {
    const alias = propose({ kind: 'alias', names: ['Duncan Raite', 'Duncan Rait'] })
    const { findings, proposals } = await compare(texts, {}, [alias])
    expect(findings.filter(({ question }) => question.startsWith('How is the name written'))).toEqual([])
    expect(proposals?.[0]?.status).toBe('applied')
  })
})
