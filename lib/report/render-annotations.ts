/**
 * Every quote as a W3C Web Annotation: which words of which exact text, and what they answer.
 *
 * In: a FullReport. Out: JSON-LD, one AnnotationPage. Refuses: to point into a web page that may have changed: the target is the archived
 * revision, named by its hash (RFC 6920), with the web address it came by beside it (`via`).
 * Example: renderAnnotations(report) → { type: 'AnnotationPage', items: [{ type: 'Annotation', … }] }
 *
 * Positions count UTF-16 code units of the whole Markdown file, as the rest of the report does; the quote selector needs no counting.
 */
import type { ReportFinding, ReportHolder, ReportReading } from './build-report.ts'
import { bySiglum, type FullReport, type FullSource, hashName, idOf } from './full-report.ts'
import { verdictsOf, verdictWords } from './verdict.ts'

/** As much context as Hypothesis keeps: enough to tell two like passages apart. */
const CONTEXT = 32

export function renderAnnotations(report: FullReport): string {
  return `${JSON.stringify(annotationPage(report), null, 2)}\n`
}

export function annotationPage(report: FullReport): object {
  const sources = bySiglum(report)
  const items = [...report.findings, ...report.differentReferents, ...report.possible].flatMap((finding) => {
    const verdicts = verdictsOf(finding)
    return finding.readings.flatMap((reading, index) =>
      reading.holders.map((holder) => {
        const source = sources.get(holder.siglum)
        const words = verdicts?.[index] === undefined ? null : verdictWords(report, verdicts[index])
        return annotationOf(report, { finding, reading, holder, source, words })
      }),
    )
  })
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: idOf(report, 'annotations'),
    type: 'AnnotationPage',
    startIndex: 0,
    items,
  }
}

interface Annotated {
  readonly finding: ReportFinding
  readonly reading: ReportReading
  readonly holder: ReportHolder
  readonly source: FullSource | undefined
  /** The verdict's words; null where nobody concluded anything. */
  readonly words: string | null
}

function annotationOf(report: FullReport, { finding, reading, holder, source, words }: Annotated): object {
  const { number, question, decision } = finding
  return {
    id: idOf(report, `quote-${number}-${holder.siglum}-${holder.start}-${holder.end}`),
    type: 'Annotation',
    motivation: words === null ? 'classifying' : 'assessing',
    ...(decision === null || words === null ? {} : { creator: { type: 'Person', name: decision.author }, created: decision.at }),
    generator: { type: 'Software', name: `${report.generator.name} ${report.generator.version}` },
    body: [
      { type: 'TextualBody', value: question, purpose: 'describing', format: 'text/plain' },
      { type: 'TextualBody', value: reading.normal, purpose: 'classifying', format: 'text/plain' },
      ...(words === null ? [] : [{ type: 'TextualBody', value: words, purpose: 'assessing', format: 'text/plain' }]),
    ],
    target: {
      type: 'SpecificResource',
      source: {
        id: source === undefined ? idOf(report, `source-${holder.siglum}`) : hashName(source.sha256),
        type: 'Text',
        format: 'text/markdown',
        ...(source === undefined || source.language === 'und' ? {} : { language: source.language }),
        ...(source === undefined || source.url === null ? {} : { via: source.url }),
      },
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: holder.exact,
          prefix: [...holder.before].slice(-CONTEXT).join(''),
          suffix: [...holder.after].slice(0, CONTEXT).join(''),
        },
        { type: 'TextPositionSelector', start: holder.start, end: holder.end },
      ],
      ...(source === undefined || source.retrieved === null
        ? {}
        : { state: { type: 'TimeState', sourceDate: dateTime(source.retrieved) } }),
    },
  }
}

/** xsd:dateTime asks for a time and a zone; a bare day is told as its first moment in UTC. */
function dateTime(iso: string): string {
  if (/T.*(Z|[+-]\d{2}:\d{2})$/.test(iso)) return iso
  return iso.includes('T') ? `${iso}Z` : `${iso.length === 10 ? iso : `${iso}-01-01`.slice(0, 10)}T00:00:00Z`
}
