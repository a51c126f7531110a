/**
 * One group of slots → one finding: its question, its readings and how they stand to one another.
 *
 * In: a group, the sources. Out: a finding, or a possible one where the evidence is weak, or null where one source only repeats itself.
 * Refuses: a conflict that rests on a weak alignment (it becomes possible). Example: "12 ferries" / "at least ten ferries" → compatible.
 */
import type { Finding, FindingKind, Relation, Severity, Slot, Source, Step } from '../model.ts'
import { relateDates } from '../text/date-interval.ts'
import { readOnceOfList } from '../text/read-once-of-list.ts'
import { findingKindOf } from './finding-kind.ts'
import { type Member, type MemberEdge, silentBeside } from './member.ts'
import { withoutOutshone } from './outshone.ts'
import { differInCare, type Relate, relateValues, relateWordForWord, type ValueRelation } from './relate-values.ts'
import { tell } from './tell-readings.ts'

/** Members that answer one question, as alignment hands them over. */
export interface MemberGroup {
  readonly kind: Slot['kind']
  readonly members: readonly Member[]
  readonly edges: readonly MemberEdge[]
  /** Why the best aligned pair of them belongs together. */
  readonly because: readonly Step[]
  /** Fields in which the referents differ: the members look alike and answer two questions. */
  readonly differing?: readonly string[]
}

export interface BuiltFinding {
  readonly finding: Finding
  readonly weak: boolean
  /** Members by reading, in the order of `finding.readings`. */
  readonly readings: readonly (readonly Member[])[]
  /** That one is meant is what the finding supposes, and not what it starts from. */
  readonly supposesOne?: true
}

/** A conflict is reported only where two of its opposed slots are aligned at least so well; below it is possible. */
const SURE_CONFLICT = 0.5
/** A source that reports a denial reports what is denied too: of yes and no, a surely aligned pair is witness enough. */
const SURE_DISPUTE = 0.6
/** Two unlike places score so high only where nearly all else is told in the same words. */
const SAME_WORDS = 0.75
/** One text that gives two figures mostly means two things; it contradicts itself only where the two are surely one question. */
const SURE_CONTRADICTION = 0.8

/**
 * Builds the findings of a group: the finding itself and, where some members oppose the rest on weak evidence, the finding
 * without them beside the whole as a possible one.
 *
 * @param sources Sources in output order.
 * @param relate How two values stand; the engine's own answer unless proposals are heard.
 */
export function buildFindings(group: MemberGroup, sources: readonly Source[], relate: Relate = relateValues): readonly BuiltFinding[] {
  const ordered = mostPrecise(
    [...group.members].sort((x, y) => compareText(sources[x.source]?.id ?? '', sources[y.source]?.id ?? '') || x.slot.start - y.slot.start),
  )
  if (group.differing) {
    const apart = buildFinding(group, readingsOf(ordered, group.edges, relate), sources)
    return apart ? [apart] : []
  }
  const answers = withoutOutshone(ordered, group.edges, relate)
  const whole = withoutStrangers(readingsOf(answers, group.edges, relate), relate)
  const found = buildFinding(group, whole, sources)
  if (!found?.weak && !hasUnwitnessed(whole, relate)) return found ? [found] : []
  const reduced = buildFinding(group, withoutWeakReadings(whole, relate), sources)
  if (!found?.weak) return reduced ? [reduced] : []
  return reduced && !reduced.weak ? [reduced, found] : [found]
}

/** Readings exclude one another and no two sources bear witness to it: no conflict, so not all of them are one question. */
function hasUnwitnessed({ lists, between }: Readings, relate: Relate): boolean {
  if ([...between.values()].some((x) => x.relation.relation === 'conflict')) return false
  return lists.some((_, i) => lists.some((_, j) => i < j && excludes(lists, i, j, relate)))
}

/** Distinct answers with what lies between each two of them. */
interface Readings {
  readonly lists: readonly (readonly Member[])[]
  /** Best edge between readings i and j (i < j) as `${i}:${j}`, and whether they exclude one another. */
  readonly between: ReadonlyMap<string, { readonly score: number; readonly relation: ValueRelation }>
  readonly edges: readonly MemberEdge[]
  readonly relate: Relate
}

function readingsOf(members: readonly Member[], allEdges: readonly MemberEdge[], relate: Relate): Readings {
  const lists = partition(members, relate)
  const home = new Map(lists.flatMap((list, i) => list.map((m) => [m, i] as const)))
  const edges = allEdges.filter((e) => home.has(e.a) && home.has(e.b))
  const between = new Map<string, { score: number; relation: ValueRelation }>()
  for (const { a, b, score } of edges) {
    const [i, j] = [home.get(a) as number, home.get(b) as number]
    if (i === j) continue
    const key = i < j ? `${i}:${j}` : `${j}:${i}`
    // Asked of few: most edges between two readings are no better than one before.
    if (score <= (between.get(key)?.score ?? Number.NEGATIVE_INFINITY)) continue
    const told = relate(a.slot, b.slot)
    const relation = told.relation === 'compatible' && score >= SAME_WORDS ? (relateWordForWord(a.slot, b.slot) ?? told) : told
    if (relation.relation === 'conflict' && !bearsWitness(a, b, lists[i] as readonly Member[], lists[j] as readonly Member[], score))
      continue
    between.set(key, { score, relation })
  }
  return { lists, between, edges, relate }
}

/**
 * Two members are witnesses of a conflict when neither source holds the other's answer as well: a source that gives both speaks
 * of two things (a total and a part, this game and that), or reports both, and then opposes nobody.
 */
function bearsWitness(a: Member, b: Member, own: readonly Member[], other: readonly Member[], score: number): boolean {
  if (a.source === b.source) return score >= SURE_CONTRADICTION && a.sentence.start !== b.sentence.start
  if (a.slot.kind === 'event' && score >= SURE_DISPUTE) return true
  return !other.some((m) => m.source === a.source) && !own.some((m) => m.source === b.source)
}

/**
 * Where one source dates a thing twice, once within the other, the exact date is its answer; and of two clauses, one within the other
 * ("the barge, which replaced the ferry in May, may be sold"), the inner one tells the event.
 */
function mostPrecise(members: readonly Member[]): readonly Member[] {
  return members.filter((m) => {
    if (m.slot.kind === 'event')
      return !members.some((o) => o.source === m.source && isInside(o.slot, m.slot) && !areTwoDoings(o.slot, m.slot))
    const own = m.slot.mention
    if (own?.kind !== 'date') return true
    return !members.some(
      (o) => o.source === m.source && o.slot.mention?.kind === 'date' && relateDates(own, o.slot.mention).relation === 'contains',
    )
  })
}

/** "The match began, and was not abandoned": a yes and a no of one subject, though the words of the one stand within those of the other. */
function areTwoDoings({ frame: f }: Slot, { frame: g }: Slot): boolean {
  const [x, y] = [f?.patient ?? f?.agent, g?.patient ?? g?.agent]
  return x != null && y != null && x.start === y.start && f?.predicate.negated !== g?.predicate.negated
}

function isInside(inner: Slot, outer: Slot): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && inner.end - inner.start < outer.end - outer.start
}

/**
 * Where two readings surely oppose one another, a reading that opposes others on weak edges alone is a stranger among them
 * ("1,000 people" of another year beside 170,000 and 230,000): it answers another question and goes.
 */
function withoutStrangers(readings: Readings, relate: Relate): Readings {
  const { lists, between, edges } = readings
  const sure = (i: number, j: number): ValueRelation['relation'] | null => {
    const pair = between.get(i < j ? `${i}:${j}` : `${j}:${i}`)
    return pair !== undefined && pair.score >= SURE_CONFLICT ? pair.relation.relation : null
  }
  const others = (i: number): readonly number[] => [...lists.keys()].filter((j) => j !== i)
  if (!lists.some((_, i) => others(i).some((j) => sure(i, j) === 'conflict'))) return readings
  // Who surely says the same as another, if less exactly, is no stranger either.
  const kept = lists.filter((_, i) => !others(i).some((j) => excludes(lists, i, j, relate)) || others(i).some((j) => sure(i, j) !== null))
  return kept.length === lists.length ? readings : readingsOf(kept.flat(), edges, relate)
}

/** Drops, one after another, the reading that opposes another on weak edges only and is itself held most loosely. */
function withoutWeakReadings({ lists, between, edges }: Readings, relate: Relate): Readings {
  const kept = new Set(lists.keys())
  const hold = (i: number): number => {
    const own = new Set(lists[i])
    return edges.filter((e) => own.has(e.a) || own.has(e.b)).reduce((sum, e) => sum + e.score, 0)
  }
  const holds = lists.map((_, i) => hold(i))
  for (;;) {
    const weak = new Set<number>()
    for (const i of kept) {
      for (const j of kept) {
        if (i >= j || !excludes(lists, i, j, relate)) continue
        if ((between.get(`${i}:${j}`)?.score ?? 0) < SURE_CONFLICT) {
          weak.add(i)
          weak.add(j)
        }
      }
    }
    if (weak.size === 0) break
    kept.delete([...weak].reduce((x, y) => ((holds[y] as number) < (holds[x] as number) ? y : x)))
  }
  return readingsOf(
    [...kept].flatMap((i) => lists[i] as readonly Member[]),
    edges,
    relate,
  )
}

/** The first holders speak for their readings: all of a reading say the same. */
function excludes(lists: readonly (readonly Member[])[], i: number, j: number, relate: Relate): boolean {
  const [a, b] = [lists[i]?.[0], lists[j]?.[0]]
  return a !== undefined && b !== undefined && relate(a.slot, b.slot).relation === 'conflict'
}

function buildFinding(group: MemberGroup, { lists, between, edges, relate }: Readings, sources: readonly Source[]): BuiltFinding | null {
  const ordered = lists.flat()
  const opposed = [...between.values()].filter((x) => x.relation.relation === 'conflict').sort((x, y) => y.score - x.score)
  const speaking = new Set(ordered.map((m) => m.source))
  if (ordered.length < 2 || (speaking.size === 1 && opposed.length === 0)) return null
  const isConflict = !group.differing && opposed.length > 0
  // Beside an answer that opposes them "about 350" and "350" are one; alone they are told as two.
  const readings =
    isConflict || group.kind !== 'quantity' ? lists : lists.flatMap((list) => apart(list, (a, b) => relate(a, b).relation === 'equal'))
  const relation: Relation = group.differing ? 'different-referent' : isConflict ? 'conflict' : readings.length > 1 ? 'compatible' : 'agree'
  const findingKind = findingKindOf(group.kind, ordered[0]?.slot.mention ?? null, relation)
  const { id, question, views, independence } = tell(readings, { kind: findingKind }, relation, sources)
  const best = edges.reduce((most, e) => Math.max(most, e.score), 0)
  const finding: Finding = {
    id,
    question,
    kind: findingKind,
    relation,
    severity: relation === 'compatible' && lists.length === 1 ? 1 : severityOf(findingKind, relation),
    readings: views,
    silent: silentBeside(speaking, sources),
    independence,
    diagnoses: [],
    because: [
      ...(group.differing ? [{ rule: 'different referent', saw: group.differing.join(', ') }] : []),
      ...(opposed[0] ? [{ rule: `values: ${opposed[0].relation.relation}`, saw: opposed[0].relation.reason }] : []),
      { rule: 'same question', saw: 'score of the best aligned pair', weight: Number(best.toFixed(3)) },
      ...group.because,
    ],
  }
  return { finding, weak: relation === 'conflict' && (opposed[0]?.score ?? 0) < SURE_CONFLICT, readings }
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** As many members of a reading are asked whether another is equal; the rest said the same as these. */
const ASKED = 4

/** Members that say the same share a reading, with more care or less; it is taken as it is found, first member first. */
const partition = readOnceOfList((members: readonly Member[], relate: Relate): readonly (readonly Member[])[] => {
  if (members[0]?.slot.kind === 'quote') return utterances(members, (a, b) => relate(a, b).relation === 'equal')
  return apart(members, (a, b) => {
    const { relation } = relate(a, b)
    return relation === 'equal' || (relation === 'compatible' && differInCare(a, b))
  })
})

/** Two pieces of one utterance share no word; who quotes all of it says that they are of one. */
function utterances(members: readonly Member[], isSame: (a: Slot, b: Slot) => boolean): readonly (readonly Member[])[] {
  let readings: Member[][] = []
  for (const member of members) {
    const homes = readings.filter((r) => r.some((m) => m.slot.exact === member.slot.exact || isSame(m.slot, member.slot)))
    readings = [...readings.filter((r) => !homes.includes(r)), [...homes.flat(), member]]
  }
  const place = new Map(members.map((m, i) => [m, i]))
  const inOrder = (a: Member, b: Member): number => (place.get(a) as number) - (place.get(b) as number)
  return readings.map((r) => r.sort(inOrder)).sort((r, s) => inOrder(r[0] as Member, s[0] as Member))
}

function apart(members: readonly Member[], isSame: (a: Slot, b: Slot) => boolean): readonly (readonly Member[])[] {
  const readings: Member[][] = []
  for (const member of members) {
    const home = readings.find((r) => r.slice(0, ASKED).every((m) => isSame(m.slot, member.slot)))
    if (home) home.push(member)
    else readings.push([member])
  }
  return readings
}

const WEIGHTY = new Set<FindingKind>(['number', 'money', 'percent', 'date', 'polarity'])

/** What an editor must see first: conflicts of figures, dates and yes-or-no; then other conflicts and what fits loosely; one answer told with more care last. */
function severityOf(kind: FindingKind, relation: Relation): Severity {
  if (relation === 'conflict') return WEIGHTY.has(kind) ? 3 : 2
  if (relation === 'different-referent') return 2
  return relation === 'compatible' && WEIGHTY.has(kind) ? 2 : 1
}
