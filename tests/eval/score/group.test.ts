/** The scorer on a group of two tiny texts: what counts as found, caught, right, wrong, again, unjudged, trapped. */
import { describe, expect, it } from 'vitest'
import type { Comparison, Finding, Relation } from '../../../lib/model.ts'
import type { Group } from '../gold.ts'
import { scoreGroup } from './group.ts'
import { ratesOf } from './rates.ts'

const TEXTS: Readonly<Record<string, string>> = {
  a: '---\ntitle: "A"\n---\n\nThe harbour office said in a notice to shipping companies and their passengers that 12 ferries were cancelled on Friday.\n\nLast year 40 were.\n\nA pilot, 34, was hurt.\n',
  b: '---\ntitle: "B"\n---\n\nSome 120 ferries were cancelled on 4 March, according to the union that speaks for the crews of the island lines.\n\nTen buses ran instead.\n\nA pilot aged 34 was hurt.\n',
}

const group: Group = {
  texts: new Map(Object.entries(TEXTS)),
  gold: {
    group: 'T',
    documents: [{ id: 'a' }, { id: 'b' }],
    findings: [
      {
        id: 'ferries',
        question: 'How many ferries?',
        slot: 'number',
        relation: 'conflict',
        importance: 3,
        readings: [
          { value: '12', normal: 12, holders: [{ doc: 'a', line: 0, quote: '12 ferries' }] },
          { value: '120', normal: 120, holders: [{ doc: 'b', line: 0, quote: 'Some 120 ferries' }] },
        ],
      },
      {
        id: 'day',
        question: 'When?',
        slot: 'date',
        relation: 'agree',
        readings: [
          {
            value: 'Friday',
            normal: 'Friday',
            holders: [
              { doc: 'a', line: 0, quote: 'on Friday' },
              { doc: 'b', line: 0, quote: '4 March' },
            ],
          },
        ],
      },
      {
        id: 'age',
        question: 'How old is the pilot?',
        slot: 'number',
        relation: 'agree',
        readings: [
          {
            value: '34',
            normal: 34,
            holders: [
              { doc: 'a', line: 2, quote: 'A pilot, 34' },
              { doc: 'b', line: 2, quote: 'aged 34' },
            ],
          },
        ],
      },
    ],
    traps: [{ a: { doc: 'a', line: 1, quote: 'Last year 40' }, b: { doc: 'b', line: 0, quote: 'Some 120 ferries' }, why: 'another year' }],
  },
}

/** A finding whose readings are given as lists of [document, words]. */
function finding(id: string, relation: Relation, ...readings: readonly (readonly (readonly [string, string])[])[]): Finding {
  return {
    id,
    question: id,
    kind: 'number',
    relation,
    severity: 2,
    readings: readings.map((holders) => ({
      value: holders[0]?.[1] ?? '',
      normal: '',
      holders: holders.map(([source, exact]) => {
        const text = TEXTS[source] ?? ''
        const start = text.indexOf(exact)
        const from = text.lastIndexOf('\n', start) + 1
        return {
          source,
          exact,
          start,
          end: start + exact.length,
          sentence: { start: from, end: text.indexOf('\n', start) },
          attribution: [],
        }
      }),
    })),
    silent: [],
    independence: { sources: 2, independent: 2 },
    diagnoses: [],
    because: [],
  }
}

function counts(...findings: readonly Finding[]) {
  const comparison: Comparison = {
    schema: 'variorum/comparison@1',
    generator: { name: 'variorum', version: '0', rules: '' },
    sources: ['a', 'b'].map((id) => ({
      id,
      path: `x/${id}.md`,
      title: null,
      publisher: null,
      published: null,
      language: 'en',
      sha256: '',
    })),
    findings,
    possible: [],
    singles: [],
    ledger: [],
  }
  return scoreGroup(group, comparison).counts
}

const CONFLICT = finding('f1', 'conflict', [['a', '12 ferries']], [['b', '120 ferries']])

describe('scoreGroup', () => {
  it('counts nothing for an empty comparison', () => {
    expect(counts()).toMatchObject({
      questions: 3,
      found: 0,
      words: 0,
      conflicts: 1,
      caught: 0,
      reports: 0,
      traps: 1,
      trapped: 0,
      holders: 0,
    })
    expect(ratesOf(counts()).conflictPrecision).toBeNull()
  })

  it.each<[string, readonly Finding[], Partial<ReturnType<typeof counts>>]>([
    ['a conflict kept apart is caught', [CONFLICT], { found: 2, words: 1, relationRight: 1, caught: 1, reports: 1, right: 1, wrong: 0 }],
    ['the same conflict again is counted once', [CONFLICT, { ...CONFLICT, id: 'f2' }], { caught: 1, right: 1, again: 1 }],
    [
      'a conflict called agreement is words with the wrong relation',
      [{ ...CONFLICT, relation: 'agree' }],
      { words: 1, relationRight: 0, caught: 0, reports: 0 },
    ],
    [
      'both readings mixed in one are not kept apart',
      [
        finding('f', 'conflict', [
          ['a', '12 ferries'],
          ['b', '120 ferries'],
        ]),
      ],
      { caught: 0, right: 0 },
    ],
    [
      'whole sentences point at no words',
      [
        finding('f', 'agree', [
          ['a', TEXTS.a?.split('\n\n')[1] ?? ''],
          ['b', TEXTS.b?.split('\n\n')[1] ?? ''],
        ]),
      ],
      { found: 2, words: 0 },
    ],
    [
      'words of two questions set against each other are wrong',
      [finding('f', 'conflict', [['a', '12 ferries']], [['b', 'aged 34']])],
      { right: 0, wrong: 1, wordPairs: 1, wordPairsRight: 0 },
    ],
    [
      'words that nobody judged are unjudged',
      [finding('f', 'conflict', [['a', '12 ferries']], [['b', 'Ten buses']])],
      { right: 0, wrong: 0, unjudged: 1 },
    ],
    [
      'a trap reported as a conflict is a trap and wrong',
      [finding('f', 'conflict', [['a', 'Last year 40']], [['b', '120 ferries']])],
      { trapped: 1, wrong: 1, right: 0 },
    ],
    [
      'a trap joined calmly is only joined',
      [finding('f', 'compatible', [['a', 'Last year 40']], [['b', '120 ferries']])],
      { trapped: 0, trapJoined: 1 },
    ],
    [
      'different referents join nothing',
      [finding('f', 'different-referent', [['a', 'Last year 40']], [['b', '120 ferries']])],
      { trapped: 0, trapJoined: 0, found: 0 },
    ],
    [
      'agreement inside one reading',
      [
        finding('f', 'agree', [
          ['a', 'A pilot, 34'],
          ['b', 'aged 34'],
        ]),
      ],
      { found: 1, words: 1, relationRight: 1, wordPairs: 1, wordPairsRight: 1 },
    ],
  ])('%s', (_, findings, expected) => {
    expect(counts(...findings)).toMatchObject(expected)
  })

  it('notices a holder whose words are not what the file says there', () => {
    const shifted = finding('f', 'agree', [['a', '12 ferries']])
    const holder = shifted.readings[0]?.holders[0]
    expect(holder).toBeDefined()
    const lying: Finding = { ...shifted, readings: [{ value: '', normal: '', holders: [{ ...holder!, exact: '13 ferries' }] }] }
    expect(counts(lying)).toMatchObject({ holders: 1, faithful: 0 })
  })
})
