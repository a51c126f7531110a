/**
 * A report as a Word document: real styles, a table of sources, footnotes for places, comments where a finding is not settled.
 *
 * In: a FullReport. Out: the bytes of a .docx, the same for the same report. Refuses: a clock and chance: the library writes both into the file,
 * so the package is written once more with a fixed time, fixed names and a fixed order.
 * Example: await renderDocx(report) → Uint8Array beginning with 'PK'
 */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  FootnoteReferenceRun,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import type { Chart } from './charts/chart.ts'
import { bibliographyOf } from './citations.ts'
import { type Apparatus, findingWords, quoteWords, reasonWords } from './docx/finding-words.ts'
import { noteWords } from './docx/note-words.ts'
import { documentStyles } from './docx/styles.ts'
import { bullet, paragraph, run } from './docx/words.ts'
import type { FullReport } from './full-report.ts'
import { type Wording, wordingOf } from './languages.ts'
import { leadsOf, type Part, statementsOf } from './parts.ts'
import { sectionsOf } from './sections.ts'

/** Where a report has no moment of its own; the first that a ZIP file can name. */
const NO_MOMENT = '1980-01-01T00:00:00Z'

export async function renderDocx(report: FullReport): Promise<Uint8Array> {
  const moment = report.at ?? NO_MOMENT
  const footnotes: Record<number, { children: Paragraph[] }> = {}
  const comments: { id: number; author: string; date: Date; children: Paragraph[] }[] = []
  const beside: Apparatus = {
    footnote: (children) => {
      const id = Object.keys(footnotes).length + 1
      footnotes[id] = { children: [new Paragraph({ style: 'FootnoteText', children: [...children] })] }
      return new FootnoteReferenceRun(id)
    },
    comment: (author, at, words) => {
      const id = comments.length
      comments.push({ id, author, date: new Date(at ?? moment), children: [new Paragraph({ children: [run(words)] })] })
      return id
    },
  }
  const children = bodyOf(report, beside)
  const document = new Document({
    title: report.title,
    creator: report.publication.organisation?.name ?? report.generator.name,
    description: wordingOf(report).progressOf(report),
    lastModifiedBy: report.generator.name,
    styles: documentStyles(report.language ?? 'en'),
    footnotes,
    comments: { children: comments },
    sections: [{ footers: { default: pageFooter() }, children: [...children] }],
  })
  return settled(new Uint8Array(await Packer.toArrayBuffer(document)), moment)
}

function bodyOf(report: FullReport, beside: Apparatus): readonly (Paragraph | Table)[] {
  const wording = wordingOf(report)
  const { heading } = wording
  const { publication, charts, singles, orphans } = report
  const part = ({ title, key, markdown, lines }: Part): readonly (Paragraph | Table)[] => [
    paragraph('Heading1', run(title)),
    ...noteWords(markdown, key, 'Normal', beside.footnote),
    ...lines.map((words) => (lines.length < 2 ? paragraph('Normal', run(words)) : bullet(run(words)))),
  ]
  const section = (title: string, about: string, content: readonly (Paragraph | Table)[]): readonly (Paragraph | Table)[] =>
    content.length === 0 ? [] : [paragraph('Heading1', run(title)), ...(about === '' ? [] : [paragraph('Facts', run(about))]), ...content]
  const found = (findings: FullReport['findings']) => findings.flatMap((finding) => findingWords(finding, beside, wording))
  return [
    paragraph(
      'Facts',
      run(
        [publication.organisation?.name, heading.report, report.at === null ? null : wording.dayOf(report.at)].filter(Boolean).join(' · '),
      ),
    ),
    paragraph('Title', run(report.title)),
    ...noteWords(report.description, 'about', 'Subtitle', beside.footnote),
    paragraph('Normal', run(wording.summaryOf(report), { bold: true }), run(` ${wording.progressOf(report)}`)),
    ...[wording.agreementWords(report), wording.narrowingOf(report)].flatMap((words) =>
      words === null ? [] : [paragraph('Normal', run(words))],
    ),
    ...leadsOf(report).flatMap(part),
    paragraph('Heading1', run(heading.compared)),
    sourceTable(report, wording),
    ...charts.flatMap((chart) => [paragraph('Heading3', run(chart.title)), ...chartWords(chart)]),
    ...sectionsOf(report).flatMap(({ title, about, findings }) => section(title, about, found(findings))),
    ...section(
      heading.singles,
      wording.SINGLES_ABOUT,
      singles.map((single) => quoteWords(single, beside, wording)),
    ),
    ...section(
      heading.orphans,
      wording.ORPHANS_ABOUT,
      orphans.flatMap(({ finding, question, decision }) => [
        paragraph('Heading2', run(question ?? finding)),
        paragraph('Decision', run(`${wording.DECISION} `, { bold: true }), run(wording.orphanOutcomeOf(decision))),
        ...reasonWords(decision, finding, beside, wording),
      ]),
    ),
    paragraph('Heading1', run(heading.method)),
    ...wording.methodOf(report).map((sentence) => paragraph('Normal', run(sentence))),
    ...statementsOf(report).flatMap(part),
    paragraph('Facts', run(`${wording.FINGERPRINT}${report.manifest.fingerprint}`)),
  ]
}

/** What a chart shows, as a table; a list where the report was published before charts had one. */
function chartWords({ lines, table }: Chart): readonly (Paragraph | Table)[] {
  if (table === undefined) return lines.map((line) => bullet(run(line)))
  const share = 100 / table.columns.length
  const cell = (words: string, bold: boolean) =>
    new TableCell({ width: { size: share, type: WidthType.PERCENTAGE }, children: [paragraph('Facts', run(words, { bold }))] })
  const rows = table.rows.map((cells) => new TableRow({ cantSplit: true, children: cells.map((words) => cell(words, false)) }))
  const head = new TableRow({ tableHeader: true, children: table.columns.map((words) => cell(words, true)) })
  return [
    new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, borders: TABLE_BORDERS, rows: [head, ...rows] }),
    ...(table.note === null ? [] : [paragraph('Facts', run(table.note))]),
  ]
}

function sourceTable(report: FullReport, wording: Wording): Table {
  const citations = new Map(bibliographyOf(report, 'apa').map(({ siglum, text }) => [siglum, text]))
  const cell = (width: number, ...children: readonly Paragraph[]) =>
    new TableCell({
      width: { size: width, type: WidthType.PERCENTAGE },
      margins: { top: 60, bottom: 60, left: 80, right: 80 },
      children: [...children],
    })
  const head = ['', wording.heading.source, wording.heading.read, wording.heading.silent].map((words, index) =>
    cell(WIDTHS[index] ?? 10, paragraph('Normal', run(words, { bold: true }))),
  )
  const rows = report.sources.map((source) => {
    const cells = [
      [paragraph('Normal', run(source.siglum, { bold: true }))],
      [
        paragraph('Normal', run(citations.get(source.siglum) ?? source.path, { language: source.language })),
        paragraph('Facts', run(`${source.path}, sha256 ${source.sha256}`)),
      ],
      [paragraph('Facts', run(wording.coverageOf(source)))],
      [paragraph('Facts', run(wording.silenceOf(source, report)))],
    ]
    return new TableRow({ cantSplit: true, children: cells.map((content, index) => cell(WIDTHS[index] ?? 10, ...content)) })
  })
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: TABLE_BORDERS,
    rows: [new TableRow({ tableHeader: true, children: head }), ...rows],
  })
}

const HAIR = { style: BorderStyle.SINGLE, size: 4, color: 'CFCAC0' }
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const TABLE_BORDERS = { top: HAIR, bottom: HAIR, left: NONE, right: NONE, insideHorizontal: HAIR, insideVertical: NONE }

/** Shares of the page's width, in percent. */
const WIDTHS: readonly number[] = [6, 56, 20, 18]

function pageFooter(): Footer {
  const number: readonly ParagraphChild[] = [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 17 })]
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [...number] })] })
}

/** The same package without a clock and without chance: parts in the order of their names, one moment, names counted through. */
function settled(bytes: Uint8Array, moment: string): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).sort(([a], [b]) => (a < b ? -1 : 1))
  const names = new Map<string, string>()
  const counted = (name: string): string => {
    const known = names.get(name) ?? `rLink${names.size + 1}`
    names.set(name, known)
    return known
  }
  const files: Zippable = {}
  for (const [path, part] of parts) {
    let text = /\.(xml|rels)$/.test(path) ? strFromU8(part) : null
    if (path === 'docProps/core.xml') text = (text ?? '').replaceAll(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, moment)
    // Begins with what is seldom: a pattern that looks behind at every character of a long report takes more than a second.
    if (text !== null) text = text.replaceAll(/(r:id|Id)="(rId[A-Za-z0-9_-]{12,})"/g, (_, name, id) => `${name}="${counted(id)}"`)
    files[path] = text === null ? part : strToU8(text)
  }
  // A tenth larger than the usual level, in half the time.
  return zipSync(files, { mtime: new Date(1980, 0, 1), level: 4 })
}
