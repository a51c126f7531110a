import { describe, expect, it } from 'vitest'
import { type BuiltFinding, buildFindings } from '../../lib/findings/build-finding.ts'
import { distinctQuestions } from '../../lib/findings/distinct-questions.ts'
import type { Member } from '../../lib/findings/member.ts'
import type { SlotKind } from '../../lib/model.ts'
import { readDossier } from '../fixtures/read-claims.ts'

const { sources, claims } = readDossier([
  'Ann Voss was arrested at the pier. The pier of the town was closed. Karl Lind was arrested in a hotel near the airport.',
  'Ann Voss was arrested at the pier. The pier of the town was closed. Karl Lind was arrested in a hotel near the airport.',
])

/** One finding of the slots of a kind in the sentence of that number of both sources. */
function finding(kind: SlotKind, sentence: number): BuiltFinding {
  const members = claims.flatMap((list, source) => {
    const claim = list[sentence]
    const slot = claim?.slots.find((s) => s.kind === kind)
    if (!claim || !slot) throw new Error(`no ${kind} in sentence ${sentence}`)
    const { start, end, tokens } = claim.sentence
    const { episode, attribution } = claim
    return [
      { ...{ source, slot, sentence: { start, end }, tokens, episode, attribution }, sentenceWords: tokens.map((t) => t.lower) } as Member,
    ]
  })
  const [a, b] = members as [Member, Member]
  const [built] = buildFindings({ kind, members, edges: [{ a, b, score: 0.9 }], because: [] }, sources)
  if (!built) throw new Error('no finding')
  return built
}

const questions = (list: readonly BuiltFinding[]): readonly string[] => list.map((b) => b.finding.question)

describe('questions of one dossier', () => {
  const list = [finding('name', 0), finding('event', 1), finding('name', 2)]

  it('asked alike are told apart by what the sources say, all but one', () => {
    expect(questions(list)).toEqual(['Who was arrested?', 'Was the pier of the town closed?', 'Who was arrested?'])
    const [first, other, last] = questions(distinctQuestions(list, sources))
    expect(other).toBe('Was the pier of the town closed?')
    expect([first, last].filter((q) => q === 'Who was arrested?')).toHaveLength(1)
    expect([first, last].filter((q) => q?.startsWith('Who was arrested, as in “… was arrested'))).toHaveLength(1)
  })

  it('are the same in any order, and everything else is let be', () => {
    const turned = distinctQuestions([...list].reverse(), sources)
    expect([...turned].reverse()).toEqual(distinctQuestions(list, sources))
    expect(distinctQuestions(list.slice(0, 2), sources)).toEqual(list.slice(0, 2))
  })

  it('are quoted from what is surely aligned last', () => {
    const [strong, weak] = [finding('name', 2), { ...finding('name', 0), weak: true }]
    expect(questions(distinctQuestions([weak, strong], sources))[1]).toBe('Who was arrested?')
    const other = [
      { ...strong, weak: true },
      { ...weak, weak: false },
    ]
    expect(questions(distinctQuestions(other, sources))[1]).toBe('Who was arrested?')
  })
})
