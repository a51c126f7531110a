/**
 * Is an output finding about a gold question, and what does it say there?
 *
 * Being *about* a question takes two documents that the question holds, and two thirds of the finding's judged holders
 * meeting it: a finding that joins several questions, or holds everything, is about nothing.
 * Example: aboutWords(finding, question) && separates(finding, question) // a gold conflict, seen and kept apart
 */
import type { Relation } from '../../../lib/model.ts'
import type { Item } from './items.ts'
import type { OutFinding, OutHolder } from './output.ts'
import { hits, likeness, type Place, touches } from './places.ts'

const STRENGTH: readonly Relation[] = ['agree', 'compatible', 'different-referent', 'conflict']

/** The strongest of the relations (conflict > different referent > compatible > agree). */
export const strongest = (relations: readonly Relation[]): Relation =>
  relations.reduce((a, b) => (STRENGTH.indexOf(b) > STRENGTH.indexOf(a) ? b : a), 'agree')

function covers(
  finding: OutFinding,
  item: Item,
  meets: (out: Place, gold: Place) => boolean,
  judged: (h: OutHolder) => boolean,
  documents: number,
): boolean {
  const known = finding.holders.filter(judged)
  const own = known.filter((holder) => item.places.some((place) => meets(holder, place)))
  return new Set(own.map((holder) => holder.doc)).size >= documents && own.length * 3 >= known.length * 2
}

/** "Different referent" says that the words do not belong together: that joins nothing, unless the gold says so too. */
const joining = (finding: OutFinding, item: Item): boolean =>
  finding.relation !== 'different-referent' || item.accepts.includes('different-referent')

export const aboutSentences = (finding: OutFinding, item: Item): boolean =>
  joining(finding, item) && covers(finding, item, touches, (h) => h.touched.size > 0, 2)

/** Without the test of the relation; `documents` is 1 for a document against itself. */
export const coversWords = (finding: OutFinding, item: Item, documents = 2): boolean =>
  covers(finding, item, hits, (h) => h.hit.size > 0, documents)

export const aboutWords = (finding: OutFinding, item: Item): boolean => joining(finding, item) && coversWords(finding, item)

/** The gold reading whose words a holder holds best (gold quotes may lie inside one another); -1 for none. */
function readingOf(holder: OutHolder, item: Item): number {
  let best = -1
  let most = 0
  item.readings.forEach((places, i) => {
    for (const place of places) {
      const share = hits(holder, place) ? likeness(holder, place) : 0
      if (share > most) [best, most] = [i, share]
    }
  })
  return best
}

/** For each reading of the output the gold readings whose words it holds. */
export const cells = (finding: OutFinding, item: Item): readonly ReadonlySet<number>[] =>
  finding.readings.map((reading) => new Set(reading.map((h) => readingOf(h, item)).filter((i) => i >= 0)))

function bounds(normal: unknown): readonly [number, number] | null {
  if (typeof normal === 'number') return [normal, normal]
  if (typeof normal !== 'object' || normal === null) return null
  const { min, max } = normal as { min?: unknown; max?: unknown }
  const low = typeof min === 'number' && Number.isFinite(min) ? min : null
  const high = typeof max === 'number' && Number.isFinite(max) ? max : null
  return low === null && high === null ? null : [low ?? Number.NEGATIVE_INFINITY, high ?? Number.POSITIVE_INFINITY]
}

/** The two readings exclude each other as far as their bounds tell: "at least 3" and 24 do not. */
function exclusive(item: Item, a: number, b: number): boolean {
  const x = bounds(item.normals[a])
  const y = bounds(item.normals[b])
  return a !== b && !(x && y && x[0] <= y[1] && y[0] <= x[1])
}

/**
 * Two gold readings that exclude each other stand in two different readings of the output, neither of which mixes them.
 * `lenient` takes any two gold readings.
 */
export function separates(finding: OutFinding, item: Item, lenient = false): boolean {
  const numbers = item.normals.map((_, i) => i)
  const any = lenient || !numbers.some((a) => numbers.some((b) => exclusive(item, a, b)))
  const apart = (a: number, b: number) => (any ? a !== b : exclusive(item, a, b))
  const held = cells(finding, item)
  return held.some((left, i) =>
    held.slice(i + 1).some((right) => [...left].some((a) => [...right].some((b) => apart(a, b) && !left.has(b) && !right.has(a)))),
  )
}

/** What the output states between the words of a question: inside one reading they agree. */
export const stated = (finding: OutFinding, item: Item): Relation =>
  cells(finding, item).filter((cell) => cell.size > 0).length > 1 ? finding.relation : 'agree'

/** How well a finding and a question cover each other: F1 over their holders. */
export function coverage(finding: OutFinding, item: Item): number {
  const known = finding.holders.filter((h) => h.hit.size > 0)
  const precision = known.filter((h) => item.places.some((p) => hits(h, p))).length / (known.length || 1)
  const recall = item.places.filter((p) => known.some((h) => hits(h, p))).length / item.places.length
  return precision + recall ? (2 * precision * recall) / (precision + recall) : 0
}

/** Whether the relation that the output states between the words of a question is one the gold accepts. */
export function relationRight(findings: readonly OutFinding[], item: Item, questions: readonly Item[]): boolean {
  const about = findings.filter((f) => aboutWords(f, item))
  const answersOtherBetter = (f: OutFinding) =>
    questions.some((other) => {
      if (other === item) return false
      const here = coverage(f, item)
      const there = coverage(f, other)
      return there > here || (there === here && other.accepts.includes(stated(f, other)))
    })
  const mainly = about.filter((f) => !answersOtherBetter(f))
  const judged = mainly.length > 0 ? mainly : about
  const across = judged.filter((f) => new Set(cells(f, item).flatMap((cell) => [...cell])).size > 1)
  const says = (list: readonly OutFinding[]) => strongest(list.map((f) => stated(f, item)))
  if (across.length === 0) return says(judged) === 'agree'
  return item.accepts.includes(says(item.relation === 'conflict' ? across : judged))
}
