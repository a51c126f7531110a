/**
 * One group of slots → one finding: its question, its readings and how they stand to one another.
 *
 * In: a group, the sources. Out: a finding, or a possible one where the evidence is weak, or null where one source only repeats itself.
 * Refuses: a conflict that rests on a weak alignment (it becomes possible). Example: "12 ferries" / "at least ten ferries" → compatible.
 */
import type {
  Attribution,
  AttributionView,
  Episode,
  Finding,
  FindingKind,
  Holder,
  Reading,
  Relation,
  Severity,
  Slot,
  Source,
  Span,
  Step,
  Token,
} from '../model.ts'
import { relateDates } from '../text/date-interval.ts'
import { contentId } from '../text/hash.ts'
import { findingKindOf } from './finding-kind.ts'
import { countIndependent } from './independence.ts'
import { normalsOf } from './normal.ts'
import { questionOf } from './question.ts'
import { relateValues, type ValueRelation } from './relate-values.ts'

/** A slot with the source and sentence it stands in, as alignment hands it over. */
export interface Member {
  readonly source: number
  readonly slot: Slot
  readonly sentence: Span
  /** Folded words of that sentence, punctuation left out. */
  readonly sentenceWords: readonly string[]
  /** Tokens of that sentence. */
  readonly tokens: readonly Token[]
  readonly episode: Episode
  readonly attribution: readonly Attribution[]
}

export interface MemberEdge {
  readonly a: Member
  readonly b: Member
  readonly score: number
  readonly because: readonly Step[]
}

export interface BuiltFinding {
  readonly finding: Finding
  readonly weak: boolean
  /** Members by reading, in the order of `finding.readings`. */
  readonly readings: readonly (readonly Member[])[]
}

/** A conflict is reported only where two of its opposed slots are aligned at least so well; below it is possible. */
const SURE_CONFLICT = 0.5

/**
 * Builds the findings of a group: the finding itself and, where some members oppose the rest on weak evidence, the finding
 * without them beside the whole as a possible one.
 *
 * @param sources Sources in output order.
 */
export function buildFindings(
  kind: Slot['kind'],
  members: readonly Member[],
  edges: readonly MemberEdge[],
  sources: readonly Source[],
): readonly BuiltFinding[] {
  const ordered = mostPrecise(
    [...members].sort((x, y) => compareText(sources[x.source]?.id ?? '', sources[y.source]?.id ?? '') || x.slot.start - y.slot.start),
  )
  const whole = buildFinding(kind, ordered, edges, sources)
  if (!whole?.weak) return whole ? [whole] : []
  const rest = withoutWeakOpponents(ordered, edges)
  const reduced = new Set(rest.map((m) => m.source)).size > 1 ? buildFinding(kind, rest, edges, sources) : null
  return reduced && !reduced.weak ? [reduced, whole] : [whole]
}

/** Where one source dates a thing twice, once within the other, the exact date is its answer. */
function mostPrecise(members: readonly Member[]): readonly Member[] {
  return members.filter((m) => {
    const own = m.slot.mention
    if (own?.kind !== 'date') return true
    return !members.some(
      (o) => o.source === m.source && o.slot.mention?.kind === 'date' && relateDates(own, o.slot.mention).relation === 'contains',
    )
  })
}

/** Drops, one after another, the member that opposes others on weak edges only and is itself held most loosely. */
function withoutWeakOpponents(members: readonly Member[], edges: readonly MemberEdge[]): readonly Member[] {
  let kept = members
  for (;;) {
    const inside = edges.filter((e) => kept.includes(e.a) && kept.includes(e.b))
    const opposed = new Set(
      kept.filter((m) =>
        kept.some(
          (o) =>
            o !== m &&
            relateValues(m.slot, o.slot).relation === 'conflict' &&
            !inside.some((e) => joins(e, m, o) && e.score >= SURE_CONFLICT),
        ),
      ),
    )
    if (opposed.size === 0) return kept
    const hold = (m: Member): number => inside.filter((e) => e.a === m || e.b === m).reduce((sum, e) => sum + e.score, 0)
    const loosest = [...opposed].reduce((x, y) => (hold(y) < hold(x) ? y : x))
    kept = kept.filter((m) => m !== loosest)
  }
}

function joins(edge: MemberEdge, a: Member, b: Member): boolean {
  return (edge.a === a && edge.b === b) || (edge.a === b && edge.b === a)
}

function buildFinding(
  kind: Slot['kind'],
  ordered: readonly Member[],
  allEdges: readonly MemberEdge[],
  sources: readonly Source[],
): BuiltFinding | null {
  const edges = allEdges.filter((e) => ordered.includes(e.a) && ordered.includes(e.b))
  const readings = partition(ordered)
  const opposed = oppositions(readings, edges)
  const within = new Set(ordered.map((m) => m.source)).size === 1
  if (within && opposed.length === 0) return null
  const relation: Relation = opposed.length > 0 ? 'conflict' : readings.length > 1 ? 'compatible' : 'agree'
  const best = Math.max(0, ...opposed.map((o) => o.score))
  const findingKind = findingKindOf(kind, ordered[0]?.slot.mention ?? null, relation)
  const normals = normalsOf(readings.map((r) => r.map((m) => m.slot)))
  const views = readings.map((r, i) => readingOf(r, normals[i] as string, sources))
  const because = [
    ...(opposed[0] ? [{ rule: `values: ${opposed[0].relation.relation}`, saw: opposed[0].relation.reason }] : []),
    ...strongest(edges),
  ]
  const speaking = new Set(ordered.map((m) => m.source))
  const finding: Finding = {
    id: contentId('f', findingKind, ...views.flatMap((v) => v.holders.map((h) => `${h.source}:${h.start}-${h.end}`))),
    question: questionOf(
      findingKind,
      ordered.map((m) => ({ ...m, text: (sources[m.source] as Source).text })),
      relation,
    ),
    kind: findingKind,
    relation,
    severity: severityOf(findingKind, relation),
    readings: views,
    silent: sources.filter((_, i) => !speaking.has(i)).map((s) => s.id),
    independence: countIndependent(ordered.map((m) => ({ source: m.source, words: m.sentenceWords }))),
    diagnoses: [],
    because,
  }
  return { finding, weak: relation === 'conflict' && best < SURE_CONFLICT, readings }
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Members whose values are equal share a reading; equality is taken as it is found, first member first. */
function partition(members: readonly Member[]): Member[][] {
  const readings: Member[][] = []
  for (const member of members) {
    const home = readings.find((r) => r.every((m) => relateValues(m.slot, member.slot).relation === 'equal'))
    if (home) home.push(member)
    else readings.push([member])
  }
  return readings
}

interface Opposition {
  readonly relation: ValueRelation
  readonly score: number
}

/** Pairs of readings that exclude one another, best aligned first. */
function oppositions(readings: readonly (readonly Member[])[], edges: readonly MemberEdge[]): Opposition[] {
  const found: Opposition[] = []
  for (const { a, b, score } of edges) {
    const relation = relateValues(a.slot, b.slot)
    if (relation.relation === 'conflict') found.push({ relation, score })
  }
  return readings.length > 1 ? found.sort((x, y) => y.score - x.score) : []
}

function readingOf(members: readonly Member[], normal: string, sources: readonly Source[]): Reading {
  const holders = members.map((m): Holder => {
    const source = sources[m.source] as Source
    return {
      source: source.id,
      start: m.slot.start,
      end: m.slot.end,
      exact: source.text.slice(m.slot.start, m.slot.end),
      sentence: m.sentence,
      attribution: m.attribution.map((a): AttributionView => ({ start: a.start, end: a.end, speaker: a.canonical, manner: a.manner })),
    }
  })
  const first = members[0] as Member
  return { value: first.slot.exact, normal, holders }
}

const WEIGHTY = new Set<FindingKind>(['number', 'money', 'percent', 'date', 'polarity'])

/** What an editor must see first: conflicts of figures, dates and yes-or-no; then other conflicts and what fits loosely. */
function severityOf(kind: FindingKind, relation: Relation): Severity {
  if (relation === 'conflict') return WEIGHTY.has(kind) ? 3 : 2
  if (relation === 'different-referent') return 2
  return relation === 'compatible' && WEIGHTY.has(kind) ? 2 : 1
}

function strongest(edges: readonly MemberEdge[]): readonly Step[] {
  const best = [...edges].sort((x, y) => y.score - x.score)[0]
  return best
    ? [{ rule: 'same question', saw: 'score of the best aligned pair', weight: Number(best.score.toFixed(3)) }, ...best.because]
    : []
}
