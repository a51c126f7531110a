/**
 * Whether the sources of a dossier speak of two events, and which of its conflicts lie between the two.
 *
 * In: findings, sources and their claims. Out: the same findings; a conflict whose opposed readings are of sources on two events is a different
 * referent, and one of two sources of one event is told without those of the other.
 * Refuses: to split small dossiers, very large ones, dossiers in several languages (which share few names), and where it is not plain: reports of
 * one event name largely the same people and places, reports of two hardly any.
 * Example: three reports of a shooting in Linden and three of one in Varde → "One man was killed" opposes no "two women were killed".
 *
 * Method: sources as bags of the words of their names, weighed by how few sources have them; average linkage (Sokal and Michener 1958) down to two
 * sets, which are two events where sources of the two have at most `PLAIN` as much in common as those of the looser of them; and so on in each.
 */
import type { Claim, Source } from '../model.ts'
import { readOnce } from '../text/read-once.ts'
import type { BuiltFinding } from './build-finding.ts'
import { silentBeside } from './member.ts'
import type { Relate } from './relate-values.ts'
import { tell } from './tell-readings.ts'

/** Two sources on each event: one alone may only be written otherwise. */
const FEWEST = 2
/** So much of what sources of one event share those of two events may share; measured on 84 sets of reports of one event and 26 of two. */
const PLAIN = 0.35
/** Every two sources are compared, which takes too long for a few findings where there are more. */
const MOST_SOURCES = 300

/** Takes the conflicts that lie between two events for what they are. */
export function withoutOtherEvents(
  built: readonly BuiltFinding[],
  sources: readonly Source[],
  claims: readonly (readonly Claim[])[],
  relate: Relate,
): readonly BuiltFinding[] {
  if (!built.some(({ finding }) => finding.relation === 'conflict')) return built
  const events = eventsOf(sources, claims)
  if (events.length < 2) return built
  const eventOf = new Map(events.flatMap((members, event) => members.map((source) => [source, event] as const)))
  return built.map((one) => (one.finding.relation === 'conflict' ? told(one, eventOf, sources, relate) : one))
}

type Readings = BuiltFinding['readings']

/** The conflict as it is where sources of several events have one each; without the sources of other events where one has; else a look-alike. */
function told(one: BuiltFinding, eventOf: ReadonlyMap<number, number>, sources: readonly Source[], relate: Relate): BuiltFinding {
  const { readings, finding } = one
  const speaking = new Set(readings.flatMap((list) => list.map(({ source }) => eventOf.get(source))))
  // Posts and spellings are of one person, whatever the event; two names are where one event has both.
  if (speaking.size < 2 || finding.kind === 'post' || (finding.kind === 'name' && !one.supposesOne)) return one
  const holds = (own: Readings): boolean => (one.supposesOne ? own.length > 1 : isOpposed(own, relate))
  const opposed = [...speaking].filter((event) => holds(ofEvent(readings, event, eventOf)))
  if (opposed.length === 0) return apart(one)
  if (opposed.length > 1) return one
  const own = ofEvent(readings, opposed[0], eventOf)
  const { id, question, independence, views } = tell(own, { kind: finding.kind }, 'conflict', sources)
  const holding = new Set(own.flatMap((list) => list.map(({ source }) => source)))
  return {
    ...one,
    readings: own,
    finding: { ...finding, id, question, independence, readings: views, silent: silentBeside(holding, sources) },
  }
}

/** What the sources of one event say. */
function ofEvent(readings: Readings, event: number | undefined, eventOf: ReadonlyMap<number, number>): Readings {
  return readings.map((list) => list.filter(({ source }) => eventOf.get(source) === event)).filter((list) => list.length > 0)
}

/** Two sources exclude one another. */
function isOpposed(readings: Readings, relate: Relate): boolean {
  return readings.some((list, i) =>
    readings
      .slice(i + 1)
      .some((other) => list.some((a) => other.some((b) => a.source !== b.source && relate(a.slot, b.slot).relation === 'conflict'))),
  )
}

function apart({ finding, weak, readings }: BuiltFinding): BuiltFinding {
  const because = [
    { rule: 'different referent', saw: 'event: the sources on either side name other people and places' },
    ...finding.because,
  ]
  return { weak, readings, finding: { ...finding, relation: 'different-referent', severity: 2, because } }
}

/** The sources by the event they speak of, as indices; one set where they speak of one. */
export function eventsOf(sources: readonly Source[], claims: readonly (readonly Claim[])[]): readonly (readonly number[])[] {
  const all = [...sources.keys()]
  if (sources.length < 2 * FEWEST || sources.length > MOST_SOURCES) return [all]
  // A source without a sentence is of no language.
  if (new Set(claims.flatMap((list) => list.slice(0, 1).map(({ sentence }) => sentence.language))).size > 1) return [all]
  return split(all, likenessOf(claims.map(wordsOfNames)))
}

/** Twice where a name stands at the top of its text. */
const LEAD = 3
const SHORTEST_WORD = 3

const wordsOfNames = readOnce((claims: readonly Claim[]): ReadonlyMap<string, number> => {
  const words = new Map<string, number>()
  for (const { sentence, mentions } of claims) {
    for (const m of mentions) {
      if (m.kind !== 'name' || m.type === 'demonym') continue
      for (const word of m.canonical.toLowerCase().split(/\s+/)) {
        if (word.length >= SHORTEST_WORD) words.set(word, Math.max(words.get(word) ?? 0, sentence.ordinal < LEAD ? 2 : 1))
      }
    }
  }
  return words
})

type Likeness = (a: number, b: number) => number

/** Cosine of the bags, words weighed by the logarithm of how few sources have them. */
function likenessOf(bags: readonly ReadonlyMap<string, number>[]): Likeness {
  const having = new Map<string, number>()
  for (const bag of bags) for (const word of bag.keys()) having.set(word, (having.get(word) ?? 0) + 1)
  const weighed = bags.map(
    (bag) => new Map([...bag].map(([word, n]) => [word, n * Math.log(1 + bags.length / (having.get(word) as number))])),
  )
  const lengths = weighed.map((bag) => Math.hypot(...bag.values()) || 1)
  const table = new Float64Array(bags.length * bags.length)
  for (const [a, bag] of weighed.entries()) {
    for (let b = 0; b < a; b++) {
      let shared = 0
      for (const [word, weight] of bag) shared += weight * ((weighed[b] as ReadonlyMap<string, number>).get(word) ?? 0)
      table[a * bags.length + b] = shared / ((lengths[a] as number) * (lengths[b] as number))
    }
  }
  return (a, b) => table[Math.max(a, b) * bags.length + Math.min(a, b)] as number
}

function split(members: readonly number[], likeness: Likeness): readonly (readonly number[])[] {
  if (members.length < 2 * FEWEST) return [members]
  const [first, second] = looselyJoined(members, likeness)
  if (first.length < FEWEST || second.length < FEWEST) return [members]
  const between = meanOf(first.flatMap((a) => second.map((b) => likeness(a, b))))
  const within = Math.min(...[first, second].map((set) => meanOf(set.flatMap((a, i) => set.slice(i + 1).map((b) => likeness(a, b))))))
  if (between > PLAIN * within) return [members]
  return [...split(first, likeness), ...split(second, likeness)]
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, v) => sum + v, 0) / (values.length || 1)
}

/** The two sets that average linkage joins last. Of equals the first pair is joined, so that the order of sources, which is that of their ids, decides. */
function looselyJoined(members: readonly number[], likeness: Likeness): readonly [readonly number[], readonly number[]] {
  const sets = members.map((m) => [m])
  // Sums between sets: that of a joined set is the sum of both.
  const sums = members.map((a) => members.map((b) => (a === b ? 0 : likeness(a, b))))
  const live = new Set(members.keys())
  while (live.size > 2) {
    let [best, x, y] = [-1, -1, -1]
    for (const i of live) {
      for (const j of live) {
        if (i >= j) continue
        const mean = (sums[i]?.[j] as number) / ((sets[i] as number[]).length * (sets[j] as number[]).length)
        if (mean > best) [best, x, y] = [mean, i, j]
      }
    }
    sets[x] = [...(sets[x] as number[]), ...(sets[y] as number[])]
    live.delete(y)
    for (const k of live) {
      const sum = (sums[x]?.[k] as number) + (sums[y]?.[k] as number)
      ;(sums[x] as number[])[k] = sum
      ;(sums[k] as number[])[x] = sum
    }
  }
  const [first, second] = [...live].map((i) => (sets[i] as number[]).sort((a, b) => a - b))
  return [first ?? [], second ?? []]
}
