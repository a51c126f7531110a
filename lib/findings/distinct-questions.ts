/**
 * Two findings of one dossier that ask in the same words are told apart by what their sources say.
 *
 * In: the findings of a dossier with their members, its sources. Out: the same, in the same order; of those that ask alike the weightiest keeps its
 * words and the others quote the source: "Who was fired, as in “… became the fifth coach fired this season”?".
 * Refuses: to touch a question that quotes a source already.
 */
import type { Source } from '../model.ts'
import { readOnce } from '../text/read-once.ts'
import type { Asked } from './asked.ts'
import { clauseAround, contextOf, quoting } from './asked-context.ts'
import type { BuiltFinding } from './build-finding.ts'
import { byWeight } from './by-weight.ts'
import type { Member } from './member.ts'
import { askedOf } from './tell-readings.ts'

export function distinctQuestions(built: readonly BuiltFinding[], sources: readonly Source[]): readonly BuiltFinding[] {
  const alike = new Map<string, BuiltFinding[]>()
  for (const one of built) {
    const { kind, question } = one.finding
    if (question.includes('“')) continue
    const key = `${kind} ${question}`
    const list = alike.get(key)
    if (list) list.push(one)
    else alike.set(key, [one])
  }
  const told = new Map<BuiltFinding, BuiltFinding>()
  for (const list of alike.values()) {
    if (list.length < 2) continue
    const [, ...others] = [...list].sort((a, b) => Number(a.weak) - Number(b.weak) || byWeight(a.finding, b.finding))
    for (const one of others) told.set(one, toldApart(one, sources))
  }
  return told.size === 0 ? built : built.map((one) => told.get(one) ?? one)
}

function toldApart(one: BuiltFinding, sources: readonly Source[]): BuiltFinding {
  const member = one.readings[0]?.[0] as Member
  const words = wordsOf(askedOf(member, (sources[member.source] as Source).text))
  const { question } = one.finding
  return words ? { ...one, finding: { ...one.finding, question: quoting(question.replace(/\?$/, ''), words) } } : one
}

/** Quoted once, however many comparisons the member stands in. */
const wordsOf = readOnce((asked: Asked) => (asked.slot.kind === 'event' ? clauseAround(asked) : contextOf(asked, asked.slot)))
