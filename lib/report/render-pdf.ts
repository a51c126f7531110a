/**
 * What the typesetter needs to print a report: its words and values as JSON, in the order in which they are printed.
 *
 * In: a FullReport. Out: JSON for content/typeset/report.typ, which sets it (content/typeset/typeset.ts makes the PDF). Refuses: markup: every
 * word travels as data and is set as the characters it is; an editor's Markdown travels as a tree that has been made safe (note.ts).
 * Example: JSON.parse(printedReport(report)).sections[0].findings[0].question → 'How many ferries were cancelled?'
 */
import type { RootContent } from 'mdast'
import type { ReportDecision, ReportFinding, ReportHolder } from './build-report.ts'
import { bibliographyOf } from './citations.ts'
import type { FullReport } from './full-report.ts'
import { kindLabel } from './labels.ts'
import { leadsOut, noteBlocks } from './note.ts'
import { leadsOf, type Part, statementsOf } from './parts.ts'
import { sectionsOf } from './sections.ts'
import * as wording from './wording.ts'

export function printedReport(report: FullReport): string {
  const { title, at, generator, publication, manifest, counts } = report
  const { organisation, address } = publication
  const citations = new Map(bibliographyOf(report, 'apa').map(({ siglum, text }) => [siglum, text]))
  const printed = {
    title,
    date: at === null ? null : at.slice(0, 10),
    maker: `${generator.name} ${generator.version}`,
    organisation: organisation?.name ?? null,
    address,
    about: blocks(report.description, 'about'),
    leads: leadsOf(report).map(partOf),
    figures: [
      { count: report.sources.length, words: report.sources.length === 1 ? 'source' : 'sources' },
      { count: counts.conflict, words: counts.conflict === 1 ? 'conflict' : 'conflicts' },
      { count: counts.compatible, words: 'compatible' },
      { count: counts.agree, words: 'in agreement' },
      { count: counts.decided, words: `of ${counts.findings} decided` },
    ],
    progress: [wording.progressOf(report), wording.agreementWords(report), wording.narrowingOf(report)]
      .filter((words) => words !== null)
      .join(' '),
    sources: report.sources.map((source) => ({
      siglum: source.siglum,
      citation: citations.get(source.siglum) ?? '',
      language: source.language,
      coverage: wording.coverageOf(source),
      silence: wording.silenceOf(source, report),
      path: source.path,
      sha256: source.sha256,
      url: source.url,
    })),
    charts: report.charts.map(({ title: name, svg, lines }) => ({ title: name, svg, alt: lines.join(' ') })),
    sections: sectionsOf(report).map((section) => ({ ...section, findings: section.findings.map(finding) })),
    singles: report.singles.map((single) => holder(single)),
    orphans: report.orphans.map(({ finding, question, decision }) => ({
      question: question ?? finding,
      conclusion: wording.orphanOutcomeOf(decision),
      decision: decided(decision, finding),
    })),
    method: [...wording.methodOf(report)],
    statements: statementsOf(report).map(partOf),
    fingerprint: manifest.fingerprint,
  }
  return JSON.stringify(printed)
}

function partOf({ title, key, markdown, lines }: Part): object {
  return { title, blocks: blocks(markdown, key), lines }
}

function finding(one: ReportFinding): object {
  const { number, question, relation, kind, independence, silent, diagnoses, corrections, readings, state, decision, chosen } = one
  return {
    ...{ number, question, relation, state },
    relationWords: wording.relationOf(one),
    proposed: one.proposed ?? null,
    facts: `${kindLabel[kind]}, ${wording.independenceOf(independence)}`,
    silent: silent.join(', '),
    readings: readings.map(({ value, sigla, holders, normal, unnamed }) => ({
      value,
      sigla: unnamed === true ? wording.UNNAMED : sigla.join(' '),
      chosen: decision?.outcome === 'reading' && decision.reading === normal,
      holders: unnamed === true ? [] : holders.map(holder),
    })),
    diagnoses: diagnoses.map(({ explanation, score }) => `${explanation} (${Math.round(score * 100)} %)`),
    corrections: corrections.map((correction) => wording.correctionOf(correction)),
    // The state stands before it, as a word of its own.
    conclusion: wording.outcomeOf(one).replace(/^Undecided: /, ''),
    chosen: chosen === null ? null : `${chosen.value}${chosen.gone ? wording.GONE : ''}`,
    decision: decision === null ? null : decided(decision, `f${number}`),
  }
}

function holder({ siglum, language, before, exact, after, start, end, attribution }: ReportHolder): object {
  const said = wording.attributionOf(attribution)
  return {
    ...{ siglum, before, exact, after },
    language: /^[a-z]{2,3}$/.test(language) && language !== 'und' ? language : null,
    place: `${start}–${end}${said === '' ? '' : `, ${said}`}`,
  }
}

function decided(decision: ReportDecision, prefix: string): object {
  return {
    stale: decision.stale === 'changed' ? wording.STALE : null,
    rationale: decision.rationale,
    note: blocks(decision.note, prefix),
    signature: [wording.signatureOf(decision), wording.confidenceOf(decision)].filter((words) => words !== '').join('. '),
    evidence: (decision.evidence ?? []).map(({ label, href }) => ({ label, href: leadsOut(href) ? href : null })),
  }
}

/** A Markdown tree without places: they are of no use on paper. */
function blocks(markdown: string, prefix: string): readonly RootContent[] {
  return markdown.trim() === ''
    ? []
    : (JSON.parse(
        JSON.stringify(noteBlocks(markdown, prefix), (key, value: unknown) => (key === 'position' ? undefined : value)),
      ) as RootContent[])
}
