/**
 * A comparison as a table for a person at a terminal.
 *
 * In: a Report (without decisions), how many columns there are, whether colour is welcome. Out: text. Refuses: nothing.
 * Example: ' 1  conflict   How many ferries were cancelled?\n    A D        12 ferries\n …'
 *
 * Relations are words, never colour alone; colour only helps the eye to find them.
 */
import type { Relation } from '../lib/model.ts'
import type { Report, ReportFinding, ReportHolder, ReportReading, ReportSource } from '../lib/report/build-report.ts'
import { kindLabel, relationLabel, severityLabel } from '../lib/report/labels.ts'
import * as wording from '../lib/report/wording.ts'
import { MARK_END, MARK_START, pad, plain, wrap } from './terminal-text.ts'

export interface TextStyle {
  readonly columns: number
  readonly colour: boolean
}

/** Below this a table is no help; lines are then longer than the window rather than one word each. */
const NARROWEST = 48
/** Beyond this lines are hard to read, however wide the window. */
const WIDEST = 120
/** "different referent" and a space on either side. */
const LEFT = 20

const SGR: Readonly<Record<Relation | 'mark' | 'head', string>> = {
  conflict: '\u001b[1;31m',
  compatible: '\u001b[33m',
  agree: '\u001b[32m',
  'different-referent': '\u001b[35m',
  mark: '\u001b[1m',
  head: '\u001b[1m',
}
const RESET = '\u001b[0m'

export function formatText(report: Report, style: TextStyle): string {
  const columns = Math.min(WIDEST, Math.max(NARROWEST, style.columns))
  const write = writer(columns, style.colour)
  const about = (text: string): readonly string[] => wrap(text, columns)
  const group = (title: string, words: string, findings: readonly ReportFinding[]): readonly string[] =>
    findings.length === 0
      ? []
      : ['', write.head(title), ...(words === '' ? [] : about(words)), write.rule, ...findings.flatMap((finding) => write.finding(finding))]
  const lines = [
    ...about(wording.summaryOf(report)),
    '',
    ...report.sources.flatMap((source) => write.source(source, namesakes(report, source))),
    ...([3, 2, 1] as const).flatMap((severity) =>
      group(
        severityLabel[severity],
        '',
        report.findings.filter((finding) => finding.severity === severity),
      ),
    ),
    ...group('Different referents', wording.REFERENT_ABOUT, report.differentReferents),
    ...group('Possible findings', wording.POSSIBLE_ABOUT, report.possible),
    '',
    ...about(`${wording.count(report.singles.length, 'claim')} of one source only; --format json or a report lists them.`),
  ]
  return `${lines.join('\n')}\n`
}

interface Writer {
  readonly rule: string
  readonly head: (title: string) => string
  readonly source: (source: ReportSource, fullPath: boolean) => readonly string[]
  readonly finding: (finding: ReportFinding) => readonly string[]
}

function writer(columns: number, colour: boolean): Writer {
  const paint = (text: string, as: keyof typeof SGR): string => (colour ? `${SGR[as]}${text}${RESET}` : text)
  const right = columns - LEFT - 4
  const marks = colour ? ([MARK_START, MARK_END] as const) : (['«', '»'] as const)

  /** One row: a left cell, and a right cell on as many lines as it takes. */
  const row = (number: string, left: string, content: string, indent = 0, as: keyof typeof SGR | null = null): readonly string[] => {
    const cells = bold(wrap(content, right - indent))
    const lefts = wrap(left, LEFT - 1)
    return Array.from({ length: Math.max(cells.length, lefts.length) }, (_, line) => {
      const cell = pad(lefts[line] ?? '', LEFT)
      const shown = `${line === 0 ? number.padStart(2) : '  '}  ${as === null ? cell : paint(cell, as)}${' '.repeat(indent)}${cells[line] ?? ''}`
      return shown.trimEnd()
    })
  }

  const reading = ({ value, sigla, holders }: ReportReading): readonly string[] => [
    ...row('', sigla.join(' '), plain(value)),
    ...holders.flatMap((holder) => row('', '', inSentence(holder, marks), 2)),
  ]

  return {
    rule: '─'.repeat(columns),
    head: (title) => paint(title, 'head'),
    source: ({ siglum, title, path, publisher, published, language }, fullPath) => {
      const facts = [fullPath ? path : null, title, publisher, published ?? 'no date stated', language].filter((fact) => fact !== null)
      return row(siglum, plain(nameOf(path)), plain(facts.join(' · ')))
    },
    finding: ({ number, relation, question, kind, independence, readings, diagnoses, silent }) => [
      ...row(String(number), relationLabel[relation], plain(question), 0, relation),
      ...row('', '', `${kindLabel[kind]}, ${wording.independenceOf(independence)}`),
      ...readings.flatMap(reading),
      ...diagnoses.flatMap(({ explanation, score }) => row('', 'possibly', `${plain(explanation)} (${Math.round(score * 100)}%)`)),
      ...(silent.length === 0 ? [] : row('', 'says nothing', silent.join(' '))),
      '─'.repeat(columns),
    ],
  }
}

/** A path is long and mostly the same for all; the file's name is enough unless another source has the same. */
const nameOf = (path: string): string => path.split(/[\\/]/).at(-1) ?? path

function namesakes(report: Report, source: ReportSource): boolean {
  return report.sources.filter(({ path }) => nameOf(path) === nameOf(source.path)).length > 1
}

function inSentence({ siglum, before, exact, after, attribution }: ReportHolder, [open, close]: readonly [string, string]): string {
  const said = wording.attributionOf(attribution)
  return `${siglum}: ${plain(before)}${open}${plain(exact)}${close}${plain(after)}${said === '' ? '' : ` (${plain(said)})`}`
}

/** Marks become bold; bold that goes on over the end of a line is closed there and opened again. */
function bold(lines: readonly string[]): readonly string[] {
  const opened = lines.map((_, index) => {
    const before = lines.slice(0, index).join('')
    return before.lastIndexOf(MARK_START) > before.lastIndexOf(MARK_END)
  })
  return lines.map((line, index) => {
    const text = `${opened[index] === true ? SGR.mark : ''}${line.replaceAll(MARK_START, SGR.mark).replaceAll(MARK_END, RESET)}`
    return (opened[index + 1] ?? false) ? `${text}${RESET}` : text
  })
}
