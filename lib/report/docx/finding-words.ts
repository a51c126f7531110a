/**
 * A finding as parts of a Word document: readings with their quotes, hypotheses, the decision; a comment where nobody has settled it.
 *
 * In: a finding, and the document's footnotes and comments. Out: paragraphs. Refuses: nothing.
 * Example: findingWords(finding, notes, wording) → [Heading 2, facts, reading, quote, …]
 */
import { CommentRangeEnd, CommentRangeStart, CommentReference, type Paragraph, type ParagraphChild, type Table, TextRun } from 'docx'
import type { ReportDecision, ReportFinding, ReportHolder } from '../build-report.ts'
import type { Wording } from '../languages.ts'
import { type Footnote, noteWords } from './note-words.ts'
import { bullet, paragraph, run } from './words.ts'

/** What lies beside the text: each gives the sign that stands in it. */
export interface Apparatus {
  readonly footnote: Footnote
  /** Number of a new comment. */
  readonly comment: (author: string, at: string | null, words: string) => number
}

export function findingWords(finding: ReportFinding, beside: Apparatus, wording: Wording): readonly (Paragraph | Table)[] {
  const { number, readings, diagnoses, corrections, decision, chosen } = finding
  return [
    paragraph('Heading2', ...headingOf(finding, beside, wording)),
    paragraph('Facts', run(wording.relationOf(finding), { bold: true }), run(`${wording.COLON}${wording.factsOf(finding)}`)),
    ...readings.flatMap(({ value, normal, sigla, holders, unnamed }) => [
      paragraph(
        'Reading',
        run(value),
        run(
          `  ${wording.witnessesOf({ sigla, ...(unnamed === true && { unnamed }) })}${decision?.outcome === 'reading' && decision.reading === normal ? `  (${wording.CHOSEN})` : ''}`,
          { soft: true },
        ),
      ),
      ...(unnamed === true ? [] : holders.map((holder) => quoteWords(holder, beside, wording))),
    ]),
    ...(diagnoses.length === 0 ? [] : [paragraph('Facts', run(wording.HYPOTHESES))]),
    ...diagnoses.map(({ explanation, score }) => bullet(run(`${explanation} (${Math.round(score * 100)} %)`))),
    ...(corrections.length === 0 ? [] : [paragraph('Facts', run(wording.CORRECTIONS))]),
    ...corrections.map((correction) => bullet(run(wording.correctionOf(correction)))),
    paragraph(
      'Decision',
      run(`${wording.DECISION} `, { bold: true }),
      run(wording.outcomeOf(finding)),
      ...(chosen === null ? [] : [run(chosen.value, { bold: true }), run(`${chosen.gone ? wording.GONE : ''}${wording.STOP}`)]),
    ),
    ...(finding.proposed === undefined ? [] : [paragraph('Decision', run(`${wording.PROPOSED} `, { bold: true }), run(finding.proposed))]),
    ...(decision === null ? [] : reasonWords(decision, `f${number}`, beside, wording)),
  ]
}

function headingOf(finding: ReportFinding, beside: Apparatus, wording: Wording): readonly ParagraphChild[] {
  const words = run(`${finding.number}. ${finding.question}`)
  if (finding.state === 'decided') return [words]
  const { decision } = finding
  const id =
    decision !== null && finding.state === 'unresolved'
      ? beside.comment(decision.author, decision.at, `${wording.UNRESOLVED}${wording.outcomeOf(finding)} ${decision.rationale}`)
      : beside.comment('Variorum', null, wording.UNDECIDED)
  return [new CommentRangeStart(id), words, new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })]
}

/** The words in their sentence; where they stand and who says so is a footnote. */
export function quoteWords(holder: ReportHolder, beside: Apparatus, wording: Wording): Paragraph {
  const { siglum, language, before, exact, after, start, end, attribution } = holder
  const said = wording.attributionOf(attribution)
  const words = [
    ...(before === '' ? [] : [run(before, { language })]),
    run(exact, { language, bold: true, underline: true }),
    ...(after === '' ? [] : [run(after, { language })]),
  ]
  const place = beside.footnote([run(`${siglum}, ${start}–${end}${said === '' ? '' : `, ${said}`}${wording.STOP}`)])
  return paragraph('Quote', run(`${siglum}  `, { soft: true, bold: true }), ...words, place)
}

export function reasonWords(decision: ReportDecision, prefix: string, beside: Apparatus, wording: Wording): readonly (Paragraph | Table)[] {
  return [
    ...(decision.stale === 'changed' ? [paragraph('Decision', run(wording.STALE, { bold: true }))] : []),
    ...(decision.rationale === '' ? [] : [paragraph('Decision', run(decision.rationale))]),
    ...noteWords(decision.note, prefix, 'Decision', beside.footnote),
    ...(decision.evidence ?? []).map(({ label, href }) => bullet(run(`${wording.EVIDENCE} ${label}${href === label ? '' : ` (${href})`}`))),
    paragraph('Signature', run(wording.signedOf(decision))),
  ]
}
