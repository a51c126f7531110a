/** What each kind of proposal does to a comparison, and what it may not do. */
import { describe, expect, it } from 'vitest'
import { compare } from '../../lib/compare.ts'
import { withoutProposals } from '../../lib/proposals/beside.ts'
import type { Proposal } from '../../lib/proposals/proposal.ts'
import { ANN, at, FERRIES, figures, passage, propose } from './ferries.ts'

const TWELVE = at('a.md', '12 ferries')
const TEN = at('b.md', 'At least ten ferries')
const HUNDRED = at('c.md', 'Some 120 ferries')
const GATES = at('a.md', 'three gates')
const LATER = { ...ANN, at: '2024-03-07T10:00:00.000Z' }
const MODEL = { by: 'model', name: 'local', at: '2024-03-08T10:00:00.000Z' }

const ALONE = ['conflict: Some 120 ferries | At least ten ferries | 12 ferries', 'three gates', '$12 million']

const rows: readonly (readonly [string, readonly Proposal[], readonly string[], string])[] = [
  ['nothing', [], ALONE, ''],
  [
    'a value',
    [propose({ kind: 'value', claims: [HUNDRED], value: '12 ferries' })],
    ['compatible: Some 120 ferries = 12 ferries | At least ten ferries', 'three gates', '$12 million'],
    'applied',
  ],
  ['a value nobody can read', [propose({ kind: 'value', claims: [HUNDRED], value: 'umpteen' })], ALONE, 'refused'],
  [
    'a shorter span',
    [propose({ kind: 'span', claims: [HUNDRED], to: passage('c.md', '120 ferries') })],
    ['conflict: 120 ferries | At least ten ferries | 12 ferries', 'three gates', '$12 million'],
    'applied',
  ],
  ['a span in another sentence', [propose({ kind: 'span', claims: [HUNDRED], to: passage('c.md', 'A brace of tugs') })], ALONE, 'refused'],
  [
    'not a claim',
    [propose({ kind: 'not-a-claim', claims: [HUNDRED] })],
    ['compatible: At least ten ferries | 12 ferries', 'three gates', '$12 million'],
    'applied',
  ],
  ['words that are not there', [propose({ kind: 'not-a-claim', claims: [{ ...HUNDRED, exact: '121 ferries' }] })], ALONE, 'refused'],
  [
    'not a claim, by its words',
    [propose({ kind: 'not-a-claim', claims: [{ words: '“Three gates”' }] })],
    [ALONE[0] as string, '$12 million'],
    'applied',
  ],
  [
    'different questions',
    [propose({ kind: 'different-question', claims: [HUNDRED], from: [TWELVE] })],
    ['compatible: At least ten ferries | 12 ferries', 'three gates', '$12 million', 'Some 120 ferries'],
    'applied',
  ],
  ['what is apart already', [propose({ kind: 'different-question', claims: [GATES], from: [TWELVE] })], ALONE, 'unchanged'],
  [
    'one question',
    [propose({ kind: 'same-question', claims: [GATES, HUNDRED] })],
    ['conflict: Some 120 ferries | At least ten ferries | 12 ferries | three gates', '$12 million'],
    'applied',
  ],
  ['a date and a count', [propose({ kind: 'same-question', claims: [TWELVE, at('a.md', 'Friday', 'date')] })], ALONE, 'refused'],
  [
    'a move',
    [propose({ kind: 'move', claims: [HUNDRED], to: [GATES] })],
    ['conflict: Some 120 ferries | three gates', 'compatible: At least ten ferries | 12 ferries', '$12 million'],
    'applied',
  ],
  [
    'a claim more, with its value and its question',
    [propose({ kind: 'claim', at: passage('c.md', 'A brace of tugs'), as: 'quantity', value: '2 tugs', to: [GATES] })],
    [ALONE[0] as string, 'conflict: A brace of tugs | three gates', '$12 million'],
    'applied',
  ],
  ['a claim nobody can read', [propose({ kind: 'claim', at: passage('c.md', 'A brace of tugs'), as: 'date' })], ALONE, 'refused'],
  ['a claim across sentences', [propose({ kind: 'claim', at: passage('c.md', 'said. A brace'), as: 'event' })], ALONE, 'refused'],
  [
    'equal words',
    [propose({ kind: 'equal', words: ['12 ferries', 'at least ten ferries'] })],
    ['conflict: Some 120 ferries | At least ten ferries = 12 ferries', 'three gates', '$12 million'],
    'applied',
  ],
  ['equal words that never meet', [propose({ kind: 'equal', words: ['12 ferries', 'three gates'] })], ALONE, 'unchanged'],
  [
    'an equal pair',
    [propose({ kind: 'relation', a: [HUNDRED], b: [TWELVE], relation: 'agree' })],
    ['compatible: Some 120 ferries = 12 ferries | At least ten ferries', 'three gates', '$12 million'],
    'applied',
  ],
  [
    'other things that look alike',
    [propose({ kind: 'relation', a: [HUNDRED], b: [TWELVE, TEN], relation: 'different-referent' })],
    ['different-referent: Some 120 ferries | At least ten ferries | 12 ferries', 'three gates', '$12 million'],
    'applied',
  ],
  [
    'a later word of the same weight',
    [
      propose({ kind: 'same-question', claims: [GATES, HUNDRED] }),
      propose({ kind: 'different-question', claims: [GATES], from: [HUNDRED], origin: LATER }),
    ],
    ALONE,
    'overruled applied',
  ],
  [
    'a later word of less weight',
    [
      propose({ kind: 'different-question', claims: [HUNDRED], from: [TWELVE, TEN] }),
      propose({ kind: 'same-question', claims: [HUNDRED, TWELVE], origin: MODEL }),
    ],
    ['compatible: At least ten ferries | 12 ferries', 'three gates', '$12 million', 'Some 120 ferries'],
    'overruled applied',
  ],
]

describe('proposals', () => {
  it.each(rows)('%s', async (_, proposals, expected, statuses) => {
    const own = await compare(FERRIES)
    const changed = await compare(FERRIES, {}, proposals)
    expect([...figures(changed)].sort()).toEqual([...expected].sort())
    expect((changed.proposals ?? []).map((p) => p.status).join(' ')).toBe(statuses)
    expect(withoutProposals(changed)).toEqual(own)
  })

  it('names the proposal among the reasons, and what it stands for', async () => {
    const proposal = propose({ kind: 'not-a-claim', claims: [HUNDRED], why: 'a slip of the pen' })
    const { findings, asFound } = await compare(FERRIES, {}, [proposal])
    const finding = findings.find((f) => f.proposed)
    expect(finding?.because[0]).toEqual({ rule: 'proposal: not a claim', saw: 'editor Ann: a slip of the pen' })
    expect(finding?.proposed).toEqual({ by: [proposal.id], instead: asFound?.findings.map(({ finding: own }) => own.id) })
  })

  it('is found again in a revised text, and refused where it is not sure', async () => {
    const proposal = propose({ kind: 'not-a-claim', claims: [HUNDRED] })
    const revised = FERRIES.map((s) => (s.path === 'c.md' ? { ...s, text: s.text.replace('A brace', 'Rain fell. A brace') } : s))
    expect((await compare(revised, {}, [proposal])).proposals?.[0]?.status).toBe('applied')
    const other = FERRIES.map((s) => (s.path === 'c.md' ? { ...s, text: s.text.replace('Some 120', 'Some 130') } : s))
    expect((await compare(other, {}, [proposal])).proposals?.[0]?.status).toBe('refused')
  })
})

describe('a score', () => {
  const games = ['The Rovers beat the Kites 31-24.', 'The Rovers beat the Kites 31-27.'].map((body, i) => ({
    path: `${i}.md`,
    text: `---\nlanguage: en\n---\n\n${body}\n`,
  }))

  it.each([
    ['31-24', 'agree', 'applied'],
    ['24–31', 'agree', 'applied'],
    ['31-28', 'conflict', 'applied'],
    ['31', 'conflict', 'refused'],
    ['a draw', 'conflict', 'refused'],
  ])('is corrected by another (%s)', async (value, relation, status) => {
    const { findings, possible, proposals } = await compare(games, {}, [propose({ kind: 'value', claims: [{ words: '31-27' }], value })])
    expect([...findings, ...possible].filter(({ kind }) => kind === 'number').map((f) => f.relation)).toEqual([relation])
    expect((proposals ?? []).map((p) => p.status)).toEqual([status])
  })
})

describe('a detail in common nouns', () => {
  const PIER = at('b.md', 'the pier', 'thing')
  const details = async (proposal: Proposal) => {
    const { findings, possible, proposals } = await compare(FERRIES, {}, [proposal])
    const told = [...findings, ...possible].filter((f) => f.kind === 'thing' || f.kind === 'place')
    return [
      ...told.map((f) => `${f.kind} ${f.readings.map((r) => r.holders.map((h) => h.exact).join(' = ')).join(' | ')}`),
      ...(proposals ?? []).map((p) => p.status),
    ]
  }

  it('is added where the engine saw none, and joins one it saw', async () => {
    const added = propose({ kind: 'claim', at: passage('a.md', 'The pier'), as: 'thing', to: [PIER] })
    expect(await details(added)).toEqual(['thing the pier = The pier', 'applied'])
  })

  it('has no value beside its words', async () => {
    expect(await details(propose({ kind: 'value', claims: [PIER], value: 'the quay' }))).toEqual(['refused'])
    expect(await details(propose({ kind: 'claim', at: passage('a.md', 'The pier'), as: 'thing', value: 'the quay' }))).toEqual(['refused'])
  })

  it('may be a place, and is refused where no noun is', async () => {
    const place = propose({ kind: 'claim', at: passage('a.md', 'The pier'), as: 'place', to: [PIER] })
    expect((await details(place)).at(-1)).toBe('refused')
    expect(await details(propose({ kind: 'claim', at: passage('a.md', 'was rough'), as: 'thing' }))).toEqual(['refused'])
  })
})
