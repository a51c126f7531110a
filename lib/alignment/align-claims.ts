/**
 * Claims of all sources → groups of slots that answer the same question.
 *
 * In: claims by source, the dossier's context. Out: groups, each with the edges that hold it together.
 * Refuses: to chain; a slot joins a group only when it fits the group on average, so that no topic fuses into one question.
 * The result does not depend on the order of the sources: pairs are taken by score, then by id.
 */
import { NAME_TABLES } from '../lexicon/name-tables.ts'
import type { Claim, NameMention, Slot } from '../model.ts'
import { type NameRelation, nameRelation } from '../text/alias.ts'
import { relateDates } from '../text/date-interval.ts'
import { quantityRelation } from '../text/interval.ts'
import { actorsOf } from './actors.ts'
import { affinityOf } from './affinity.ts'
import { type CandidatePairs, candidatePairs, type SentenceRef } from './candidates.ts'
import { type Cluster, cluster } from './cluster.ts'
import type { Context } from './context.ts'
import { type FeatureContext, featuresOf } from './features.ts'
import { bestLookalikes, type Lookalike, lookalikeOf } from './lookalikes.ts'
import { bestPartners } from './partners.ts'
import { countNames } from './rarity.ts'
import type { PlaceSalience } from './referent.ts'
import type { Edge, Group, SlotRef } from './slot-ref.ts'
import { totalsOf } from './totals.ts'
import { score } from './weights.ts'

/** Below this a pair is no evidence at all. */
const WEAKEST_EDGE = 0.3
/**
 * A pair starts a group only from here on. Names recur all through a text, so that two mentions of one mayor say little about
 * one question; they need more.
 */
const STRONG_EDGE: Readonly<Record<Slot['kind'], number>> = {
  quantity: 0.42,
  date: 0.42,
  time: 0.42,
  name: 0.72,
  place: 0.45,
  quote: 0.42,
  attribution: 0.42,
  event: 0.46,
}
/**
 * Mean score of a slot (or group) to the group it joins. Dates are told once or twice a text, and one event in as many clauses as
 * there are reports, so that a missing pair says less; a name that recurs is another question in each sentence.
 */
const COHERENCE: Readonly<Record<Slot['kind'], number>> = {
  quantity: 0.4,
  date: 0.3,
  time: 0.4,
  name: 0.72,
  place: 0.45,
  quote: 0.4,
  attribution: 0.4,
  event: 0.46,
}
/** From here on one opposed pair is enough to set two answers side by side; dates say least about their question. */
const OPPOSED_EDGE = 0.55
const OPPOSED_DATES = 0.7

/** Groups the slots of all sources by question. */
export function alignClaims(claims: readonly (readonly Claim[])[], context: Context): readonly Group[] {
  const refs = claims.flatMap((list, source) =>
    list.flatMap((claim, index) => claim.slots.map((slot): SlotRef => ({ source, index, claim, slot }))),
  )
  const pairs = candidatePairs(claims, context)
  const features = featureContext(claims, refs, pairs, context)
  const { edges, lookalikes } = edgesOf(refs, pairs, features)
  return [...edges.keys()].flatMap((kind) => {
    const list = edges.get(kind) ?? []
    // A large dossier has millions of edges; those of a kind are not needed once its groups are made.
    edges.delete(kind)
    const clusters = cluster(refs, list, {
      strongest: STRONG_EDGE[kind],
      coherence: COHERENCE[kind],
      opposed: kind === 'date' ? OPPOSED_DATES : OPPOSED_EDGE,
      disputes: kind === 'event',
      apart: (a, b) => excludeOneAnother(a.slot, b.slot),
    })
    const groups = clusters.map((c) => groupOf(kind, c, refs, features))
    if (kind !== 'quantity') return groups
    return [...groups, ...bestLookalikes(lookalikes, refs, clusters).map((one) => lookalikeGroup(one, refs))]
  })
}

/** Two look-alikes are shown together and never taken for one question. */
function lookalikeGroup({ a, b, score, differing }: Lookalike, refs: readonly SlotRef[]): Group {
  const [x, y] = [refs[a] as SlotRef, refs[b] as SlotRef]
  return { kind: 'quantity', members: [x, y], edges: [{ a: x, b: y, score }], because: [], differing }
}

/** What the features of a pair are read against. */
export function featureContext(
  claims: readonly (readonly Claim[])[],
  refs: readonly SlotRef[],
  pairs: CandidatePairs,
  context: Context,
): FeatureContext {
  const inLetters = (name: string): string => context.inLetters(name)
  const salience = placeSalience(claims, inLetters)
  return {
    context,
    salience,
    partners: bestPartners(pairs, context),
    affinity: affinityOf(claims, inLetters),
    actors: actorsOf(claims),
    totals: totalsOf(refs, salience),
    names: countNames(claims),
  }
}

/** Scores the slot pairs of candidate sentences. Slots of one source are compared too: a text repeats itself, and may contradict itself. */
function edgesOf(
  refs: readonly SlotRef[],
  pairs: CandidatePairs,
  context: FeatureContext,
): { readonly edges: Map<Slot['kind'], readonly Edge[]>; readonly lookalikes: readonly Lookalike[] } {
  const edges = new Map<Slot['kind'], Edge[]>([['quantity', []]])
  const lookalikes: Lookalike[] = []
  const slots = slotsBySentence(refs, pairs.sentences)
  const kinds = kindNumbers(refs)
  for (let p = 0; p < pairs.sentences.length; p++) {
    const { source } = pairs.sentences[p] as SentenceRef
    for (let i = pairs.from[p] as number; i < (pairs.from[p + 1] as number); i++) {
      const q = pairs.partners[i] as number
      const other = (pairs.sentences[q] as SentenceRef).source
      // A source of another time is another story: it aligns with nothing.
      if (source !== other && context.affinity.apart(source, other)) continue
      for (let a = slots[p] as number; a < (slots[p + 1] as number); a++) {
        for (let b = slots[q] as number; b < (slots[q + 1] as number); b++) {
          if (kinds[a] !== kinds[b]) continue
          const { kind } = (refs[a] as SlotRef).slot
          const edge = edgeOf(a, b, refs, context)
          const lookalike = kind === 'quantity' ? lookalikeOf(a, b, refs, context) : null
          if (lookalike) lookalikes.push(lookalike)
          if (!edge) continue
          const list = edges.get(kind)
          if (list) list.push(edge)
          else edges.set(kind, [edge])
        }
      }
    }
  }
  return { edges, lookalikes }
}

/** Where the slots of each sentence begin: slots are listed in the order of the sentences. One number more than sentences. */
function slotsBySentence(refs: readonly SlotRef[], sentences: CandidatePairs['sentences']): Uint32Array {
  const begin = new Uint32Array(sentences.length + 1)
  let at = 0
  sentences.forEach(({ source, index }, i) => {
    begin[i] = at
    while (refs[at]?.source === source && refs[at]?.index === index) at++
  })
  begin[sentences.length] = at
  return begin
}

/** A number for the kind of each slot: three of four slots of two sentences are of two kinds. */
function kindNumbers(refs: readonly SlotRef[]): Uint8Array {
  const kinds = Object.keys(STRONG_EDGE)
  return Uint8Array.from(refs, ({ slot }) => kinds.indexOf(slot.kind))
}

function edgeOf(a: number, b: number, refs: readonly SlotRef[], context: FeatureContext): Edge | null {
  const x = refs[a] as SlotRef
  const y = refs[b] as SlotRef
  const features = featuresOf(x, y, context, WEAKEST_EDGE)
  if (!features) return null
  const value = score(x.slot.kind, features)
  return value < WEAKEST_EDGE ? null : { a, b, score: value, opposed: features.equal === 0 }
}

/** Values of one sentence that exclude one another: figures, dates, or two things of two names ("from Lyon to Basel"). */
function excludeOneAnother({ mention: x }: Slot, { mention: y }: Slot): boolean {
  if (x?.kind === 'quantity' && y?.kind === 'quantity') return x.additional !== y.additional || quantityRelation(x, y) === 'disjoint'
  if (x?.kind === 'date' && y?.kind === 'date') return relateDates(x, y).relation === 'disjoint'
  if (x?.kind === 'name' && y?.kind === 'name') return !ONE_THING.has(nameRelation(x, y, NAME_TABLES).relation)
  return false
}

const ONE_THING: ReadonlySet<NameRelation['relation']> = new Set(['same', 'alias', 'spelling'])

/** The group of a cluster; its reasons are those of its best pair, read again because keeping them for every pair costs memory. */
function groupOf(kind: Slot['kind'], { members, edges }: Cluster, refs: readonly SlotRef[], context: FeatureContext): Group {
  const best = edges.reduce((x, y) => (y.score > x.score ? y : x))
  const features = featuresOf(refs[best.a] as SlotRef, refs[best.b] as SlotRef, context)
  return {
    kind,
    members: members.map((i) => refs[i] as SlotRef),
    edges: edges.map((e) => ({ a: refs[e.a] as SlotRef, b: refs[e.b] as SlotRef, score: e.score })),
    because: (Object.entries(features ?? {}) as [string, number][])
      .filter(([, v]) => v !== 0)
      .map(([rule, v]) => ({ rule, saw: v.toFixed(2) })),
  }
}

/** A place in the lead of half the sources is where the event is; it limits no figure. */
function placeSalience(claims: readonly (readonly Claim[])[], inLetters: (name: string) => string): PlaceSalience {
  const leads = new Map<string, Set<number>>()
  claims.forEach((list, source) => {
    for (const claim of list.slice(0, LEAD)) {
      for (const m of claim.mentions) {
        if (m.kind !== 'name' || (m as NameMention).type !== 'place') continue
        const canonical = inLetters(m.canonical).toLowerCase()
        leads.set(canonical, (leads.get(canonical) ?? new Set()).add(source))
      }
    }
  })
  return { isCommon: (name) => (leads.get(inLetters(name).toLowerCase())?.size ?? 0) * 2 >= claims.length, inLetters }
}

/** Title and first sentences: where a report says what it is about. */
const LEAD = 4
