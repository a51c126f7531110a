import { describe, expect, it } from 'vitest'
import { type BuiltFinding, buildFindings } from '../../lib/findings/build-finding.ts'
import type { Member, MemberEdge } from '../../lib/findings/member.ts'
import type { SlotKind } from '../../lib/model.ts'
import { slotMembers } from './slot-members.ts'

interface Options {
  readonly kind?: SlotKind
  /** Score of every pair of members of two sources. */
  readonly score?: number
  readonly reversed?: boolean
}

/** All slots of a kind in the texts as one group, every pair of members joined by an edge. */
function build(texts: readonly string[], { kind = 'quantity', score = 0.8, reversed = false }: Options = {}): readonly BuiltFinding[] {
  const { sources, members } = slotMembers(texts, kind)
  const edges = members.flatMap((a, i) => members.slice(i + 1).map((b): MemberEdge => ({ a, b, score })))
  const group = { kind, because: [{ rule: 'same question', saw: 'every pair' }] }
  return reversed
    ? buildFindings({ ...group, members: members.reverse(), edges: edges.reverse() }, sources)
    : buildFindings({ ...group, members, edges }, sources)
}

function only(texts: readonly string[], options?: Options): BuiltFinding {
  const [first, ...more] = build(texts, options)
  if (!first || more.length > 0) throw new Error(`${more.length + 1} findings`)
  return first
}

const TWELVE = 'Twelve ferries were cancelled.'
const TEN = 'At least ten ferries were cancelled.'
const MANY = 'Some 120 ferries were cancelled.'

describe('a source that reports both sides', () => {
  const both = 'The pier was not damaged. The pier was damaged.'

  it.each([
    ['a sure yes and no', ['The pier was damaged.', both], 0.8, 'conflict'],
    ['a yes and no that is not so sure', ['The pier was damaged.', both], 0.55, undefined],
    ['a no within the words of a yes', ['The match began, and was not abandoned.', 'The match was abandoned.'], 0.8, 'conflict'],
  ] as const)('%s', (_, texts, score, relation) => {
    const found = build(texts, { kind: 'event', score }).filter((b) => b.finding.relation === 'conflict' && !b.weak)
    expect(found[0]?.finding.relation).toBe(relation)
  })
})

describe('quotations', () => {
  const whole = 'Voss said: “We saw smoke over the pier and nobody was there to help”.'
  const begin = 'Voss said: “We saw smoke over the pier”.'
  const end = 'Voss said: “Nobody was there to help”.'

  it('are one reading where somebody quotes what the others quote parts of, in any order', () => {
    for (const texts of [
      [begin, end, whole],
      [whole, end, begin],
      [begin, whole, end],
    ]) {
      const { finding, readings } = only(texts, { kind: 'quote' })
      expect([finding.relation, readings.map((r) => r.length)]).toEqual(['agree', [3]])
    }
  })

  it('are two where nobody does', () => {
    expect(only([begin, end], { kind: 'quote' }).finding.relation).toBe('compatible')
  })
})

describe('two places of which nothing is known', () => {
  it.each([
    ['of one doing, in the same words', 'The council met in Aldport.', 'The council met in Norvik.', 0.8, 'conflict'],
    ['of what was done to one thing', 'Sailors moored the ferry in Aldport.', 'They moored the ferry in Norvik.', 0.8, 'conflict'],
    ['in other words', 'The council met in Aldport.', 'The council met in Norvik.', 0.7, 'compatible'],
    ['of two doers', 'The council met in Aldport.', 'The guild met in Norvik.', 0.8, 'compatible'],
    ['of a doing and its denial', 'The council met in Aldport.', 'The council did not meet in Norvik.', 0.8, 'compatible'],
    ['of a saying', 'The mayor said so in Aldport.', 'The mayor said so in Norvik.', 0.8, 'compatible'],
    ['one a country, the other in it', 'The council met in Norway.', 'The council met in Oslo.', 0.8, 'compatible'],
  ] as const)('%s', (_, a, b, score, relation) => {
    expect(only([a, b], { kind: 'place', score }).finding.relation).toBe(relation)
  })

  it('are one where somebody says so', () => {
    const { sources, members } = slotMembers(['The council met in Aldport.', 'The council met in Norvik.'], 'place')
    const [a, b] = members
    if (!a || !b) throw new Error('two places were to be read')
    const group = { kind: 'place' as const, members, edges: [{ a, b, score: 0.9 }], because: [] }
    const [found] = buildFindings(group, sources, () => ({ relation: 'equal', reason: 'an editor says so' }))
    expect(found?.finding.relation).toBe('agree')
  })
})

describe('ends and limits that allow one another', () => {
  const SPAN = 'The offer runs from 27 June 2016 until 25 July 2016.'
  it.each([
    ['date', 'another first day, in the same words', SPAN, 'The offer runs from 23 June 2016 until 25 July 2016.', 0.8, 'conflict'],
    ['date', 'another last day, in the same words', SPAN, 'The offer runs from 27 June 2016 until 15 July 2016.', 0.8, 'conflict'],
    ['date', 'another first day, in other words', SPAN, 'The offer runs from 23 June 2016 until 25 July 2016.', 0.7, 'compatible'],
    ['quantity', 'another limit, in the same words', 'It holds up to 60 boats.', 'It holds up to 600 boats.', 0.8, 'conflict'],
    ['quantity', 'another limit, in other words', 'It holds up to 60 boats.', 'It holds up to 600 boats.', 0.7, 'compatible'],
    ['quantity', 'another least number', 'It has at least 60 boats.', 'It has at least 90 boats.', 0.8, 'compatible'],
  ] as const)('%s: %s', (kind, _, a, b, score, relation) => {
    expect(only([a, b], { kind, score }).finding.relation).toBe(relation)
  })
})

describe('look-alikes', () => {
  it('are no conflict, and say in what they differ', () => {
    const { sources, members } = slotMembers(['Nine people died in Tokyo.', 'Forty people died in Osaka.'], 'quantity')
    const edges = [{ a: members[0] as Member, b: members[1] as Member, score: 0.9 }]
    const [apart, ...more] = buildFindings({ kind: 'quantity', members, edges, because: [], differing: ['place'] }, sources)
    expect(more).toEqual([])
    expect(apart?.weak).toBe(false)
    expect(apart?.finding).toMatchObject({ relation: 'different-referent', severity: 2 })
    expect(apart?.finding.because).toContainEqual({ rule: 'different referent', saw: 'place' })
  })
})

describe('readings', () => {
  it('share what is equal and keep apart what is not', () => {
    const { finding, readings } = only([TWELVE, '12 ferries were cancelled.', MANY])
    expect(finding.readings.map((r) => r.holders.length).sort()).toEqual([1, 2])
    expect(readings.flat()).toHaveLength(3)
    expect(readings.map((r) => r.length)).toEqual(finding.readings.map((r) => r.holders.length))
  })

  it('quote the file', () => {
    const { finding } = only([TWELVE, MANY])
    expect(finding.readings.flatMap((r) => r.holders.map((h) => h.exact)).sort()).toEqual(['Some 120 ferries', 'Twelve ferries'])
  })

  it('do not depend on the order of the members', () => {
    expect(only([TWELVE, TEN, MANY], { reversed: true }).finding).toEqual(only([TWELVE, TEN, MANY]).finding)
  })
})

describe('relation and severity', () => {
  it.each([
    ['agree', [TWELVE, '12 ferries were cancelled.'], 'quantity', 'agree', 'number', 1],
    ['fit', [TWELVE, TEN], 'quantity', 'compatible', 'number', 2],
    ['say the same, one with “about”', ['About 350 boats were lost.', '350 boats were lost.'], 'quantity', 'compatible', 'number', 1],
    ['say the same with “about”', ['About 350 boats were lost.', 'Some 350 boats were lost.'], 'quantity', 'agree', 'number', 1],
    [
      'say the same, one with “about”, beside one that says less',
      ['About 350 boats were lost.', '350 boats were lost.', 'More than 300 boats were lost.'],
      'quantity',
      'compatible',
      'number',
      2,
    ],
    [
      'money, one with “about”',
      ['The council paid about $12 million.', 'The council paid $12 million.'],
      'quantity',
      'compatible',
      'money',
      1,
    ],
    ['exclude one another', [TWELVE, MANY], 'quantity', 'conflict', 'number', 3],
    ['days', ['It closed on 4 March 2011.', 'It closed on 5 March 2011.'], 'date', 'conflict', 'date', 3],
    ['clock times', ['It sank at 17:30.', 'It sank at 18:10.'], 'time', 'conflict', 'time', 2],
    ['yes and no', ['The match was abandoned.', 'The match was not abandoned.'], 'event', 'conflict', 'polarity', 3],
    ['yes and yes', ['The match was abandoned.', 'The match was abandoned early.'], 'event', 'agree', 'event', 1],
    ['money', ['The council paid $12 million.', 'The council paid $21 million.'], 'quantity', 'conflict', 'money', 3],
  ] as [string, string[], SlotKind, string, string, number][])('%s', (_, texts, kind, relation, findingKind, severity) => {
    const { finding } = only(texts, { kind })
    expect([finding.relation, finding.kind, finding.severity]).toEqual([relation, findingKind, severity])
  })
})

describe('“about” a figure, and the figure', () => {
  const spoken = (texts: readonly string[]): readonly string[] =>
    only(texts)
      .finding.readings.map(({ holders }) =>
        holders
          .map(({ exact }) => exact)
          .sort()
          .join(' = '),
      )
      .sort()
  const ABOUT = 'About 350 boats were lost.'

  it('are two readings', () => {
    expect(spoken([ABOUT, '350 boats were lost.', 'Some 350 boats were lost.'])).toEqual(['350 boats', 'About 350 boats = Some 350 boats'])
  })

  it('are one answer where another opposes them', () => {
    expect(spoken([ABOUT, '350 boats were lost.', '120 boats were lost.'])).toEqual(['120 boats', '350 boats = About 350 boats'])
  })

  it('make no witness of a source that gives one of them and the other answer too', () => {
    const both = `${ABOUT}\n\nOn Sunday 120 boats were lost.`
    expect(build([both, '350 boats were lost.'], { score: 0.7 }).map((b) => b.finding.relation)).not.toContain('conflict')
  })
})

describe('evidence', () => {
  it('makes a conflict on a weak alignment a possible finding', () => {
    expect(only([TWELVE, MANY], { score: 0.45 }).weak).toBe(true)
    expect(only([TWELVE, MANY], { score: 0.55 }).weak).toBe(false)
  })

  it('does not doubt an agreement', () => {
    expect(only([TWELVE, '12 ferries were cancelled.'], { score: 0.45 }).weak).toBe(false)
  })

  it('gives the reason of the conflict first', () => {
    expect(only([TWELVE, MANY]).finding.because[0]?.rule).toBe('values: conflict')
  })
})

describe('sources', () => {
  it('says who is silent', () => {
    const { finding } = only([TWELVE, MANY, 'Nothing else happened.'])
    expect(finding.silent).toHaveLength(1)
  })

  it('makes nothing of a source that repeats itself', () => {
    expect(build([`${TWELVE}\n\nAgain: twelve ferries were cancelled.`])).toEqual([])
  })

  it('reports a source that contradicts itself', () => {
    expect(only([`${TWELVE}\n\nAll 15 ferries were cancelled.`]).finding.relation).toBe('conflict')
  })

  it('does not take one text for a contradiction where the two are less than surely one question', () => {
    expect(build([`${TWELVE}\n\nAll 15 ferries were cancelled.`], { score: 0.7 })).toEqual([])
  })

  it('does not set a source that gives both figures against another that gives one', () => {
    const both = `${TWELVE}\n\nSome 120 ferries were cancelled.`
    expect(build([both, '12 ferries were cancelled.'], { score: 0.7 }).map((b) => b.finding.relation)).toEqual(['agree'])
    expect(build([both, '12 ferries were cancelled.', '300 ferries were cancelled.'], { score: 0.7 })[0]?.finding.relation).toBe('conflict')
  })

  it('leaves out a stranger: a reading opposed to the rest on weak edges alone', () => {
    const { sources, members } = slotMembers([TWELVE, MANY, 'Three ferries were cancelled.'], 'quantity')
    const [twelve, many, three] = members as [Member, Member, Member]
    const edges = [
      { a: twelve, b: many, score: 0.8 },
      { a: twelve, b: three, score: 0.35 },
      { a: many, b: three, score: 0.35 },
    ]
    const [first, ...more] = buildFindings({ kind: 'quantity', members, edges, because: [] }, sources)
    expect(more).toEqual([])
    expect(first?.finding.relation).toBe('conflict')
    expect(first?.finding.readings.map((r) => r.value).sort()).toEqual(['Some 120 ferries', 'Twelve ferries'])
  })

  it('counts copies once', () => {
    const wire = 'The harbour office said on Friday that twelve ferries to the northern islands were cancelled after a storm.'
    expect(only([wire, wire]).finding.independence).toEqual({ sources: 2, independent: 1 })
  })
})
