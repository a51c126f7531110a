/**
 * The evaluation as Markdown. No timings, no dates: the same code on the same texts gives the same bytes.
 *
 * In: scores by set and system, component tables. Out: Markdown.
 * Example: renderReport('Own corpus', sets, components)
 */
import type { ChangedRates } from './changed-rates.ts'
import type { ComponentFile } from './component.ts'
import type { Counts, GroupScore, KindCounts, SlotCounts } from './score/group.ts'
import { addCounts, addTables, ratesOf } from './score/rates.ts'

export interface ScoredSet {
  /** Short key ('dev') and words ('development groups'). */
  readonly key: string
  readonly name: string
  readonly groups: readonly string[]
  readonly systems: readonly { readonly name: string; readonly scores: readonly GroupScore[] }[]
  /** Of the first system: answers on which texts agree, changed in one of them. */
  readonly changed?: ChangedRates | undefined
}

export const percent = (x: number | null): string => (x === null ? '–' : `${(100 * x).toFixed(1)} %`)
const parts = (a: number, b: number): string => `${percent(b > 0 ? a / b : null)} (${a}/${b})`

function table(columns: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
  return [line(columns), line(columns.map((_, i) => (i === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n')
}

const COLUMNS = [
  'found',
  'aligned',
  'words',
  'joins',
  'words F1',
  'relation',
  'conflicts caught',
  'precision',
  'judged',
  'conflict F1',
  'traps',
  'spans',
]

function figures(c: Counts): readonly string[] {
  const rates = ratesOf(c)
  return [
    parts(c.found, c.questions),
    percent(rates.aligned),
    percent(rates.words),
    percent(rates.joins),
    (100 * rates.wordsF1!).toFixed(1),
    percent(rates.relation),
    parts(c.caught, c.conflicts),
    parts(c.right, c.reports - c.again),
    percent(rates.judgedPrecision),
    (100 * rates.conflictF1!).toFixed(1),
    `${c.trapped}/${c.traps} (+${c.trapJoined})`,
    percent(rates.spans),
  ]
}

function slotTable(scores: readonly GroupScore[]): string {
  const slots = addTables<SlotCounts>(scores.map((s) => s.bySlot))
  const rows = Object.entries(slots).map(([slot, s]) => [
    slot,
    parts(s.found, s.questions),
    parts(s.words, s.questions),
    parts(s.caught, s.conflicts),
  ])
  return table(['kind of question', 'found', 'words', 'conflicts caught'], rows)
}

function kindTable(scores: readonly GroupScore[]): string {
  const kinds = addTables<KindCounts>(scores.map((s) => s.byKind))
  const rows = Object.entries(kinds).map(([kind, k]) => [kind, k.reports, k.right, k.again, k.wrong, k.unjudged])
  return rows.length === 0 ? 'No conflict was reported.' : table(['kind of report', 'reports', 'right', 'again', 'wrong', 'unjudged'], rows)
}

function possibleLine(c: Counts): string {
  return `Shown as *possible*, apart from the findings: ${c.possible}, of them ${c.possibleReports} possible conflicts; ${c.possibleCaught} gold conflicts that the findings miss are among them.`
}

function changedLine({ figures: f, days: d, names: n, places: p }: ChangedRates): string {
  return `Answers on which texts agree, changed in one text and reported as a conflict: figures ${parts(f.reported, f.of)}, days ${parts(d.reported, d.of)}, names of people ${parts(n.reported, n.of)}, places ${parts(p.reported, p.of)}.`
}

function setSection(set: ScoredSet): string {
  const engine = set.systems[0]
  const head = [
    `## ${set.name}`,
    `Groups: ${set.groups.join(', ')}.`,
    table(
      ['system', ...COLUMNS],
      set.systems.map(({ name, scores }) => [name, ...figures(addCounts(scores))]),
    ),
  ]
  if (!engine) return head.join('\n\n')
  return [
    ...head,
    possibleLine(addCounts(engine.scores)),
    ...(set.changed ? [changedLine(set.changed)] : []),
    `### ${set.name}: ${engine.name}, by group`,
    table(
      ['group', ...COLUMNS],
      engine.scores.map((s) => [s.group, ...figures(s.counts)]),
    ),
    `### ${set.name}: ${engine.name}, by kind`,
    slotTable(engine.scores),
    kindTable(engine.scores),
  ].join('\n\n')
}

function componentSection({ tables }: ComponentFile): string {
  return tables
    .map((t) =>
      [
        `### ${t.title}`,
        t.about,
        table(
          ['system', ...t.columns],
          t.rows.map((row) => [row.system, ...row.cells]),
        ),
      ].join('\n\n'),
    )
    .join('\n\n')
}

const READING = `What the columns mean: *found* – questions of the gold for which one finding is about their sentences; *aligned* – joined
sentence pairs that the gold joins too; *words* and *joins* – the same for the very words; *relation* – of the words found, the
relation the gold accepts; *caught* – conflicts of importance 2 and 3 reported with their readings kept apart; *precision* – reports
that meet a gold conflict, *judged* – the same without reports on words that the gold does not know; *traps* – look-alike pairs
reported as a conflict (+ joined otherwise); *spans* – holders whose text is truly at their offsets.`

export function renderReport(title: string, sets: readonly ScoredSet[], components: readonly ComponentFile[]): string {
  const sections = [`# ${title}`, READING, ...sets.map(setSection)]
  if (components.length > 0) sections.push('## Components', ...components.map(componentSection))
  return `${sections.join('\n\n')}\n`
}
