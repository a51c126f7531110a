/**
 * The errors of one group in words, for reading (`npm run eval -- --verbose`).
 *
 * In: a group and its score. Out: lines. Refuses: groups that are held out; nobody who works on the engine reads those.
 */
import type { Group } from './gold.ts'
import type { GroupScore } from './score/group.ts'
import type { Item } from './score/items.ts'
import { stated } from './score/judge.ts'
import type { OutFinding } from './score/output.ts'

const words = (group: Group, doc: string, start: number, end: number): string =>
  (group.texts.get(doc) ?? '').slice(start, end).replaceAll('\n', ' ')

function readings(group: Group, finding: OutFinding): string {
  return finding.readings
    .map((reading) => reading.map((h) => `${h.doc}: ${words(group, h.doc, h.words.start, h.words.end)}`).join(' = '))
    .join('  ///  ')
}

const report = (group: Group, f: OutFinding): string => `[${f.kind}] ${f.question} → ${readings(group, f)}`
const question = (item: Item): string =>
  `${item.id} [${item.relation} ${item.slot}, importance ${item.importance}] ${item.question}: ${item.values.join(' / ')}`

function alarm(group: Group, finding: OutFinding): readonly string[] {
  const sentences = finding.holders.map((h) => `      ${h.doc}: ${words(group, h.doc, h.sentence.start, h.sentence.end)}`)
  return [`  FALSE ALARM  ${report(group, finding)}`, ...new Set(sentences)]
}

/** Missed conflicts, false alarms with their sentences, unjudged reports, traps, wrong relations, questions not found. */
export function listing(group: Group, score: GroupScore): readonly string[] {
  const list = score.listing
  return [
    `${score.group}`,
    ...list.missed.map((item) => `  MISSED       ${question(item)}`),
    ...list.wrong.flatMap((f) => alarm(group, f)),
    ...list.trapped.map((item) => `  TRAPPED      ${item.question}: ${item.values.join(' / ')}`),
    ...list.unjudged.map((f) => `  unjudged     ${report(group, f)}`),
    ...list.right.map(({ finding, items }) => `  right        ${report(group, finding)} ← ${items.map((i) => i.id).join(', ')}`),
    ...list.relationWrong.map(
      ({ item, findings }) => `  relation     ${question(item)} — said: ${[...new Set(findings.map((f) => stated(f, item)))].join(', ')}`,
    ),
    ...list.notFound.map((item) => `  not found    ${question(item)}`),
    ...list.voidTraps.map((item) => `  void trap    ${item.question}: the gold calls it a conflict`),
  ]
}
