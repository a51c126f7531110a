import { describe, expect, it } from 'vitest'
import { selectorOf } from '../../lib/anchoring/selector.ts'
import { compare } from '../../lib/compare.ts'
import type { Comparison, SourceText } from '../../lib/model.ts'
import type { Proposal } from '../../lib/proposals/proposal.ts'
import { sha256Hex } from '../../lib/text/hash.ts'
import { propose } from '../proposals/ferries.ts'
import { foundIn, told } from './told.ts'

const OPENED = 'The new pier was opened on Monday by Marta Lindt, a retired engineer. Lindt had drawn the plans in 1996.'
const misnamed = async (bodies: readonly string[]): Promise<readonly string[]> =>
  (await foundIn(bodies, 'name'))
    .filter(({ question }) => question.startsWith('Who is meant'))
    .map(told)
    .sort()

describe('one person under two names', () => {
  it.each([
    [
      'another family name in the same words',
      [OPENED, 'On Monday Marta Hall, a retired engineer, opened the new pier. Hall had drawn the plans in 1996.'],
      ['Who is meant: “Marta Hall” or “Marta Lindt”? conflict: Marta Hall | Marta Lindt'],
    ],
    [
      'another given name in the same words',
      [OPENED, 'On Monday Paula Lindt, a retired engineer, opened the new pier. Lindt had drawn the plans in 1996.'],
      ['Who is meant: “Marta Lindt” or “Paula Lindt”? conflict: Marta Lindt | Paula Lindt'],
    ],
    [
      'another name of one post, quoted alike',
      [
        'Only one of the three gates on the north side was open, fire chief Orlando Paz said.',
        'Of three gates on the north side only one was open, said fire chief Orlando Rubio.',
      ],
      ['Who is meant: “Orlando Paz” or “Orlando Rubio”? conflict: Orlando Paz | Orlando Rubio'],
    ],
    [
      'a given name a letter apart, of one post, in unlike sentences',
      [
        'Her rail was under water, said Tim Penrose, coxswain of the lifeboat.',
        'Coxswain Tom Penrose had the boat away within minutes of the alarm.',
      ],
      ['Who is meant: “Tim Penrose” or “Tom Penrose”? conflict: Coxswain Tom Penrose | Tim Penrose'],
    ],
    [
      'a post told by what somebody does',
      [
        'The stall was shut by the inspectors on Sunday. Its owner, Declan Foyle, could not be reached.',
        'Dermot Foyle of Tullagh, who owns the stall, said he was sorry.',
      ],
      ['Who is meant: “Declan Foyle” or “Dermot Foyle”? conflict: Declan Foyle | Dermot Foyle'],
    ],
    // refused
    ['two people of one given name, in unlike sentences', [OPENED, 'Marta Hall won the chess cup of the valley in Aldport.'], []],
    [
      'a source that names both',
      [
        OPENED,
        'On Monday Marta Hall, a retired engineer, opened the new pier. Hall had drawn the plans in 1996.',
        'Marta Lindt and Marta Hall, two retired engineers, opened the new pier on Monday.',
      ],
      [],
    ],
    ['two witnesses', ['“The water came at noon,” said Marta Lindt.', '“The water came at noon and took the car,” said Marta Hall.'], []],
    [
      'a wife with the name of her husband',
      [OPENED, 'The new pier was opened on Monday by Marta Lindt. Her husband, Karl Lindt, a retired engineer, had drawn the plans.'],
      [],
    ],
    [
      'one of whom it is denied',
      [
        'Marta Lindt was questioned about the leak by the port police.',
        'Paula Lindt was not questioned about the leak by the port police.',
      ],
      [],
    ],
    ['a short form', [OPENED, 'On Monday Marta B. Lindt, a retired engineer, opened the new pier.'], []],
  ])('%s', async (_, bodies, expected) => expect(await misnamed(bodies)).toEqual(expected))
})

const things = async (kind: 'name' | 'place', bodies: readonly string[]): Promise<readonly string[]> =>
  (await foundIn(bodies, kind)).filter(({ question }) => question.includes('is meant')).map(told)

describe('one thing under two names', () => {
  it.each([
    [
      'a ship',
      'name',
      'The rescue ship Lindholm took 40 miners off the pier of Aldport on Monday. The miners had waited for two days.',
      'On Monday the rescue ship Kestrel took 40 miners off the pier of Aldport. They had waited for two days.',
      ['What is meant: “Kestrel” or “Lindholm”? conflict: Kestrel | Lindholm'],
    ],
    [
      'a building',
      'name',
      'The fire began in the kitchen of the Halden Theatre in Aldport on Friday night.',
      'The fire began on Friday night in the kitchen of the Kestrel Theatre in Aldport.',
      ['Which organisation is meant: “Halden Theatre” or “Kestrel Theatre”? conflict: Halden Theatre | Kestrel Theatre'],
    ],
    [
      'a town',
      'place',
      'The council of the valley met in Aldport on Monday to vote on the new tunnel. It voted for it.',
      'On Monday the council of the valley met in Lisbon to vote on the new tunnel. It was in favour.',
      ['Which place is meant: “Aldport” or “Lisbon”? conflict: Aldport | Lisbon'],
    ],
    [
      'a country',
      'place',
      'Ann Voss was taken to a clinic in Peru on Friday by her brother.',
      'On Friday Ann Voss was taken to a clinic in Norway by her brother.',
      ['Which place is meant: “Norway” or “Peru”? conflict: Norway | Peru'],
    ],
    // refused
    [
      'a town and the state it may lie in',
      'place',
      'Ann Voss was taken to a clinic in Los Angeles on Friday by her brother.',
      'On Friday Ann Voss was taken to a clinic in California by her brother.',
      [],
    ],
    [
      'two papers that say so',
      'name',
      'The gate of the mill was shut on Monday, the Daily Post said.',
      'The gate of the mill was shut on Monday, the Evening News said.',
      [],
    ],
    [
      'a text that knows both',
      'name',
      'The rescue ship Lindholm took 40 miners off the pier on Monday. The Kestrel stayed in port.',
      'On Monday the rescue ship Kestrel took 40 miners off the pier.',
      [],
    ],
  ] as const)('%s', async (_, kind, a, b, expected) => expect(await things(kind, [a, b])).toEqual(expected))
})

describe('what is said beside the engine of two names', () => {
  const texts = [OPENED, 'On Monday Marta Hall, a retired engineer, opened the new pier. Hall had drawn the plans in 1996.'].map(
    (text, i): SourceText => ({ path: `${i}.md`, text }),
  )
  const at = (source: string, exact: string) => {
    const { text } = texts.find(({ path }) => path === source) as SourceText
    const start = text.indexOf(exact)
    return { ...selectorOf({ path: source, text, sha256: sha256Hex(text) }, { start, end: start + exact.length }), as: 'name' }
  }
  const relation = (said: string): Proposal =>
    propose({ kind: 'relation', a: [at('0.md', 'Marta Lindt')], b: [at('1.md', 'Marta Hall')], relation: said })
  const meant = ({ findings }: Pick<Comparison, 'findings'>) => findings.filter(({ question }) => question.startsWith('Who is meant'))

  it.each([
    ['nothing', null, 'conflict'],
    ['they agree', relation('agree'), 'agree'],
    ['they fit', relation('compatible'), 'compatible'],
    ['they are two people', relation('different-referent'), 'different-referent'],
  ] as const)('%s', async (_, proposal, expected) => {
    const comparison = await compare(texts, {}, proposal ? [proposal] : [])
    expect(meant(comparison).map((finding) => finding.relation)).toEqual([expected])
    if (proposal) expect(comparison.proposals?.[0]?.status).toBe('applied')
  })

  it('that two names are of one leaves nothing to tell', async () => {
    expect(meant(await compare(texts, {}, [propose({ kind: 'alias', names: ['Marta Hall', 'Marta Lindt'] })]))).toEqual([])
  })

  it('gives the same bytes in any order of the sources', async () => {
    const three = [...texts, { path: '2.md', text: 'Marta Lindt, an engineer, opened the pier on Monday.' }]
    expect(JSON.stringify(await compare([...three].reverse()))).toBe(JSON.stringify(await compare(three)))
  })

  it('says by which signs, each with its figure', async () => {
    const [found] = meant(await compare(texts))
    expect(found?.because[0]?.rule).toBe('one person, two names')
    expect(found?.because.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['given', 'sentence', 'nearby']))
    expect(found?.because.map(({ rule }) => rule)).not.toContain('family')
  })
})
