/**
 * Of what one source says twice in a group, the one that another source's words answer almost word for word is its answer.
 *
 * In: members of a group with their scored edges. Out: the members without those that another of their source outshines. Refuses: to drop a
 * member that fits another source about as well; then the source gives both and opposes nobody.
 * Example: "Bell has had only eight carries this season" and, of somebody else, "30 yards on six carries", beside "Bell, who has had only six
 * carries this season": the six carries of the other are no answer.
 */
import type { Member, MemberEdge } from './member.ts'
import type { Relate } from './relate-values.ts'

/** Two that differ are one question for certain from this score on. */
const WORD_FOR_WORD = 0.85
/** By how much the other must fit worse. */
const FAR_BEHIND = 0.2

export function withoutOutshone(members: readonly Member[], edges: readonly MemberEdge[], relate: Relate): readonly Member[] {
  const twice = sourcesTwice(members)
  if (twice.size === 0) return members
  // Asked of few: what two sources say once each outshines nothing, and to relate two values costs more than all else here.
  const sure = edges.filter(
    ({ a, b, score }) =>
      score >= WORD_FOR_WORD &&
      a.source !== b.source &&
      (twice.has(a.source) || twice.has(b.source)) &&
      relate(a.slot, b.slot).relation === 'conflict',
  )
  if (sure.length === 0) return members
  const best = bestElsewhere(edges)
  const outshone = new Set<Member>()
  for (const edge of sure) {
    for (const own of [edge.a, edge.b])
      for (const other of members) {
        if (other.source !== own.source || other === own || relate(own.slot, other.slot).relation !== 'conflict') continue
        if ((best.get(other) ?? 0) <= edge.score - FAR_BEHIND) outshone.add(other)
      }
  }
  return outshone.size === 0 ? members : members.filter((m) => !outshone.has(m))
}

/** The sources with more than one member. */
function sourcesTwice(members: readonly Member[]): ReadonlySet<number> {
  const [once, twice] = [new Set<number>(), new Set<number>()]
  for (const { source } of members) (once.has(source) ? twice : once).add(source)
  return twice
}

/** By member: the score of its best edge to another source. */
function bestElsewhere(edges: readonly MemberEdge[]): ReadonlyMap<Member, number> {
  const best = new Map<Member, number>()
  for (const { a, b, score } of edges) {
    if (a.source === b.source) continue
    for (const m of [a, b]) best.set(m, Math.max(score, best.get(m) ?? 0))
  }
  return best
}
