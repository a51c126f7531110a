/**
 * Everything a group's gold knows about, with its places: questions, a document against itself, and traps.
 *
 * In: a group. Out: `Item`s; a trap whose two halves are readings of a gold conflict contradicts the gold and is left out.
 * Example: itemsOf(group).questions.filter((item) => item.relation === 'conflict')
 */
import type { Relation } from '../../../lib/model.ts'
import type { Gold, GoldFinding, GoldHolder, Group } from '../gold.ts'
import { GoldError, locate, overlaps, type Place } from './places.ts'

export interface Item {
  readonly id: string
  readonly question: string
  readonly slot: string
  readonly relation: Relation
  readonly accepts: readonly Relation[]
  readonly importance: number
  readonly normals: readonly unknown[]
  readonly values: readonly string[]
  readonly readings: readonly (readonly Place[])[]
  readonly places: readonly Place[]
  /** A reason to put words together: not so for traps and for what the gold itself calls a different referent. */
  readonly joins: boolean
}

export interface Items {
  readonly questions: readonly Item[]
  readonly within: readonly Item[]
  readonly traps: readonly Item[]
  /** Traps left out because the gold contradicts them. */
  readonly voidTraps: readonly Item[]
  /** Questions, then within, then traps: the index is the item's number. */
  readonly all: readonly Item[]
}

function placed(group: Group, holder: GoldHolder): Place {
  const text = group.texts.get(holder.doc)
  if (text === undefined) throw new GoldError(`${group.gold.group} has no document ${holder.doc}`)
  return locate(text, holder)
}

function itemOf(group: Group, finding: GoldFinding, fallbackId: string): Item {
  const readings = finding.readings.map((reading) => reading.holders.map((holder) => placed(group, holder)))
  return {
    id: finding.id ?? fallbackId,
    question: finding.question,
    slot: finding.slot,
    relation: finding.relation,
    accepts: finding.accept ?? [finding.relation],
    importance: finding.importance ?? 2,
    normals: finding.readings.map((reading) => reading.normal),
    values: finding.readings.map((reading) => reading.value),
    readings,
    places: readings.flat(),
    joins: finding.relation !== 'different-referent',
  }
}

function trapOf(group: Group, trap: NonNullable<Gold['traps']>[number], index: number): Item {
  const readings = [[placed(group, trap.a)], [placed(group, trap.b)]]
  return {
    id: `trap-${index + 1}`,
    question: trap.why ?? 'look-alike',
    slot: 'trap',
    relation: 'different-referent',
    accepts: ['different-referent'],
    importance: 1,
    normals: [],
    values: [trap.a.quote, trap.b.quote],
    readings,
    places: readings.flat(),
    joins: false,
  }
}

/** Two readings of this gold conflict hold the words of the trap's two halves. */
function contradicts(question: Item, trap: Item): boolean {
  const [a, b] = trap.places
  if (!a || !b || question.relation !== 'conflict') return false
  const holding = (place: Place) =>
    question.readings.flatMap((reading, i) => (reading.some((p) => p.doc === place.doc && overlaps(p.words, place.words)) ? [i] : []))
  return holding(a).some((i) => holding(b).some((j) => i !== j))
}

/** All items of a group with their places. Throws `GoldError` where a place is not in its text. */
export function itemsOf(group: Group): Items {
  const questions = group.gold.findings.map((finding, i) => itemOf(group, finding, `question-${i + 1}`))
  const within = (group.gold.withinDocument ?? []).map((finding, i) => itemOf(group, finding, `within-${i + 1}`))
  const every = (group.gold.traps ?? []).map((trap, i) => trapOf(group, trap, i))
  const isVoid = (trap: Item) => questions.some((question) => contradicts(question, trap))
  const traps = every.filter((trap) => !isVoid(trap))
  return { questions, within, traps, voidTraps: every.filter(isVoid), all: [...questions, ...within, ...traps] }
}
