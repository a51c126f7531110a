/**
 * Scores the comparison of one group against its gold.
 *
 * What is counted:
 * - found: questions (agree, compatible, conflict) for which one finding is about their sentences; words: about their very words.
 * - sentencePairs/wordPairs: places of two documents that the output joins, among places the gold knows; "right" = they share an
 *   item that is a reason to join. Joining everything finds everything, and costs it here.
 * - relationRight: of `words`, the strongest relation stated between those words is one that the gold accepts.
 * - caught: conflicts of importance ≥ 2 reported as one with two of their readings kept apart.
 * - reports: right (first to meet a gold conflict), again (a further one, or readings that can both be true), wrong (it opposes
 *   words the gold knows and no gold conflict lies between them), unjudged (on words that nobody has judged).
 * - trapped/trapJoined: look-alike pairs that the output reports as a conflict, or joins with another relation.
 * Example: scoreGroup(group, comparison).counts.caught
 */
import type { Comparison } from '../../../lib/model.ts'
import type { Group } from '../gold.ts'
import { type Item, type Items, itemsOf } from './items.ts'
import { aboutSentences, aboutWords, coversWords, relationRight, separates } from './judge.ts'
import { type OutFinding, type OutHolder, readOutput } from './output.ts'
import { hits } from './places.ts'

export const COUNTS = [
  'questions',
  'found',
  'words',
  'relationRight',
  'conflicts',
  'caught',
  'reports',
  'right',
  'again',
  'wrong',
  'unjudged',
  'sentencePairs',
  'sentencePairsRight',
  'wordPairs',
  'wordPairsRight',
  'traps',
  'trapped',
  'trapJoined',
  'holders',
  'faithful',
  'possible',
  'possibleReports',
  'possibleCaught',
] as const

export type Counts = Record<(typeof COUNTS)[number], number>
export type SlotCounts = Record<'questions' | 'found' | 'words' | 'conflicts' | 'caught', number>
export type KindCounts = Record<'reports' | 'right' | 'again' | 'wrong' | 'unjudged', number>

export interface GroupScore {
  readonly group: string
  readonly heldOut: boolean
  readonly counts: Counts
  readonly bySlot: Readonly<Record<string, SlotCounts>>
  readonly byKind: Readonly<Record<string, KindCounts>>
  readonly listing: Listing
}

/** What a reader of the errors wants to see. */
export interface Listing {
  readonly notFound: readonly Item[]
  readonly relationWrong: readonly { readonly item: Item; readonly findings: readonly OutFinding[] }[]
  readonly missed: readonly Item[]
  readonly right: readonly { readonly finding: OutFinding; readonly items: readonly Item[] }[]
  readonly wrong: readonly OutFinding[]
  readonly unjudged: readonly OutFinding[]
  readonly trapped: readonly Item[]
  readonly voidTraps: readonly Item[]
}

/** Pairs of places in two documents that the output joins, each kind of pair counted once. */
function joinedPairs(
  findings: readonly OutFinding[],
  items: Items,
  by: 'touched' | 'hit',
): { readonly pairs: number; readonly right: number } {
  const seen = new Map<string, boolean>()
  const key = (h: OutHolder) => `${h.doc} ${[...h[by]].join()} ${by === 'touched' ? h.sentence.start : ''}`
  for (const finding of findings) {
    finding.holders.forEach((a, i) => {
      for (const b of finding.holders.slice(i + 1)) {
        if (a.doc === b.doc || a[by].size === 0 || b[by].size === 0) continue
        const pair = [key(a), key(b)].sort().join('|')
        if (seen.has(pair)) continue
        const shared = [...a[by]].filter((n) => b[by].has(n))
        seen.set(
          pair,
          shared.some((n) => items.all[n]?.joins || finding.relation === 'different-referent'),
        )
      }
    })
  }
  return { pairs: seen.size, right: [...seen.values()].filter(Boolean).length }
}

interface Verdicts {
  readonly right: readonly OutFinding[]
  readonly again: readonly OutFinding[]
  readonly wrong: readonly OutFinding[]
  readonly unjudged: readonly OutFinding[]
}

/** The real conflicts that a report meets; conflicts inside one document need one document only. */
function meetings(report: OutFinding, items: Items, lenient = false): readonly Item[] {
  const real = (item: Item) => item.relation === 'conflict' || item.accepts.includes('conflict')
  return [
    ...items.questions.filter((item) => real(item) && coversWords(report, item) && separates(report, item, lenient)),
    ...items.within.filter((item) => item.relation === 'conflict' && coversWords(report, item, 1) && separates(report, item, lenient)),
  ]
}

function judgeReports(reports: readonly OutFinding[], items: Items): Verdicts {
  const verdicts = { right: [] as OutFinding[], again: [] as OutFinding[], wrong: [] as OutFinding[], unjudged: [] as OutFinding[] }
  const taken = new Set<Item>()
  for (const report of reports) {
    const met = meetings(report, items)
    const fresh = met.find((item) => !taken.has(item))
    if (fresh) {
      taken.add(fresh)
      verdicts.right.push(report)
    } else if (met.length > 0 || meetings(report, items, true).length > 0) verdicts.again.push(report)
    else verdicts[opposesKnownWords(report) ? 'wrong' : 'unjudged'].push(report)
  }
  return verdicts
}

function opposesKnownWords(report: OutFinding): boolean {
  return report.readings.filter((reading) => reading.some((h) => h.hit.size > 0)).length > 1
}

function opposesTrap(report: OutFinding, trap: Item): boolean {
  const [a, b] = trap.places
  if (!a || !b) return false
  return report.readings.some(
    (reading, i) => reading.some((h) => hits(h, a)) && report.readings.some((other, j) => i !== j && other.some((h) => hits(h, b))),
  )
}

const holdsTrap = (finding: OutFinding, trap: Item): boolean => trap.places.every((place) => finding.holders.some((h) => hits(h, place)))

function countBy<K extends string>(lists: Readonly<Record<K, readonly string[]>>): Record<string, Record<K, number>> {
  const names = Object.keys(lists) as K[]
  const keys = [...new Set(names.flatMap((name) => lists[name]))].sort()
  return Object.fromEntries(
    keys.map((key) => [
      key,
      Object.fromEntries(names.map((name) => [name, lists[name].filter((k) => k === key).length])) as Record<K, number>,
    ]),
  )
}

/** Scores `comparison.findings`; `comparison.possible` is counted apart and never enters the other figures. */
export function scoreGroup(group: Group, comparison: Comparison): GroupScore {
  const items = itemsOf(group)
  const output = readOutput(comparison.findings, comparison.sources, group, items)
  const possible = readOutput(comparison.possible, comparison.sources, group, items)
  const questions = items.questions.filter((item) => item.joins)
  const found = questions.filter((item) => output.some((f) => aboutSentences(f, item)))
  const words = questions.filter((item) => output.some((f) => aboutWords(f, item)))
  const relation = words.filter((item) => relationRight(output, item, questions))
  const conflicts = items.questions.filter((item) => item.relation === 'conflict' && item.importance >= 2)
  const catches = (f: OutFinding, item: Item) => item.accepts.includes(f.relation) && aboutWords(f, item) && separates(f, item)
  const caught = conflicts.filter((item) => output.some((f) => catches(f, item)))
  const reports = output.filter((f) => f.relation === 'conflict')
  const verdicts = judgeReports(reports, items)
  const trapped = items.traps.filter((trap) => reports.some((f) => opposesTrap(f, trap)))
  const calm = output.filter((f) => f.relation === 'agree' || f.relation === 'compatible')
  const sentencePairs = joinedPairs(output, items, 'touched')
  const wordPairs = joinedPairs(output, items, 'hit')
  const holders = output.flatMap((f) => f.holders)
  const slots = (list: readonly Item[]) => list.map((item) => item.slot)
  const kinds = (list: readonly OutFinding[]) => list.map((f) => f.kind)
  return {
    group: group.gold.group,
    heldOut: group.gold.heldOut ?? false,
    counts: {
      questions: questions.length,
      found: found.length,
      words: words.length,
      relationRight: relation.length,
      conflicts: conflicts.length,
      caught: caught.length,
      reports: reports.length,
      right: verdicts.right.length,
      again: verdicts.again.length,
      wrong: verdicts.wrong.length,
      unjudged: verdicts.unjudged.length,
      sentencePairs: sentencePairs.pairs,
      sentencePairsRight: sentencePairs.right,
      wordPairs: wordPairs.pairs,
      wordPairsRight: wordPairs.right,
      traps: items.traps.length,
      trapped: trapped.length,
      trapJoined: items.traps.filter((trap) => !trapped.includes(trap) && calm.some((f) => holdsTrap(f, trap))).length,
      holders: holders.length,
      faithful: holders.filter((h) => h.faithful).length,
      possible: possible.length,
      possibleReports: possible.filter((f) => f.relation === 'conflict').length,
      possibleCaught: conflicts.filter((item) => !caught.includes(item) && possible.some((f) => catches(f, item))).length,
    },
    bySlot: countBy({
      questions: slots(questions),
      found: slots(found),
      words: slots(words),
      conflicts: slots(conflicts),
      caught: slots(caught),
    }),
    byKind: countBy({
      reports: kinds(reports),
      right: kinds(verdicts.right),
      again: kinds(verdicts.again),
      wrong: kinds(verdicts.wrong),
      unjudged: kinds(verdicts.unjudged),
    }),
    listing: {
      notFound: questions.filter((item) => !found.includes(item)),
      relationWrong: words
        .filter((item) => !relation.includes(item))
        .map((item) => ({ item, findings: output.filter((f) => aboutWords(f, item)) })),
      missed: conflicts.filter((item) => !caught.includes(item)),
      right: [...verdicts.right, ...verdicts.again].map((finding) => ({ finding, items: meetings(finding, items, true) })),
      wrong: verdicts.wrong,
      unjudged: verdicts.unjudged,
      trapped,
      voidTraps: items.voidTraps,
    },
  }
}
