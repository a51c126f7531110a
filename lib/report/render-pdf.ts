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
import { type Wording, wordingOf } from './languages.ts'
import { leadsOut, noteBlocks } from './note.ts'
import { leadsOf, type Part, statementsOf } from './parts.ts'
import { sectionsOf } from './sections.ts'

export function printedReport(report: FullReport): string {
  const { title, at, generator, publication, manifest, counts } = report
  const { organisation, address } = publication
  const wording = wordingOf(report)
  const { figureLabel } = wording
  const citations = new Map(bibliographyOf(report, 'apa').map(({ siglum, text }) => [siglum, text]))
  const printed = {
    title,
    language: report.language ?? 'en',
    words: wordsOf(wording),
    date: at === null ? null : at.slice(0, 10),
    day: at === null ? null : wording.dayOf(at),
    maker: `${generator.name} ${generator.version}`,
    organisation: organisation?.name ?? null,
    address,
    about: blocks(report.description, 'about'),
    leads: leadsOf(report).map(partOf),
    figures: [
      { count: report.sources.length, words: figureLabel.sources(report.sources.length) },
      { count: counts.conflict, words: figureLabel.conflict(counts.conflict) },
      { count: counts.compatible, words: figureLabel.compatible(counts.compatible) },
      { count: counts.agree, words: figureLabel.agree(counts.agree) },
      { count: counts.decided, words: wording.decidedOf(counts.findings) },
    ],
    progress: [wording.progressOf(report), wording.agreementWords(report), wording.narrowingOf(report)]
      .filter((words) => words !== null)
      .join(' '),
    sources: report.sources.map((source) => ({
      siglum: source.siglum,
      citation: citations.get(source.siglum) ?? '',
      language: source.language,
      coverage: wording.coverageOf(source),
      silence: wording.silentOn(wording.silenceOf(source, report)),
      path: source.path,
      sha256: source.sha256,
      url: source.url,
    })),
    charts: report.charts.map(({ title: name, svg, lines, table }) => ({ title: name, svg, alt: lines.join(' '), table: table ?? null })),
    sections: sectionsOf(report).map((section) => ({
      ...section,
      findings: section.findings.map((one) => measured(finding(one, wording))),
    })),
    singles: report.singles.map((single) => measured(holder(single, wording))),
    orphans: report.orphans.map(({ finding, question, decision }) => ({
      question: question ?? finding,
      conclusion: wording.orphanOutcomeOf(decision),
      decision: decided(decision, finding, wording),
    })),
    method: [...wording.methodOf(report)],
    statements: statementsOf(report).map(partOf),
    fingerprint: manifest.fingerprint,
  }
  return JSON.stringify(printed)
}

/** With whether a word of it is longer than a line may be: only then does the typesetter look for places to part it (report.typ). */
function measured<T extends object>(printed: T): T & { readonly long: boolean } {
  return { ...printed, long: hasLong(printed) }
}

const LONG = /[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]{28}/u

function hasLong(value: unknown): boolean {
  if (typeof value === 'string') return LONG.test(value)
  return typeof value === 'object' && value !== null && Object.values(value).some(hasLong)
}

function partOf({ title, key, markdown, lines }: Part): object {
  return { title, blocks: blocks(markdown, key), lines }
}

/** What the typesetter prints of its own accord. */
function wordsOf({ heading, stateLabel, ...wording }: Wording): object {
  return {
    ...{ report: heading.report, compared: heading.compared, singles: heading.singles, orphans: heading.orphans, method: heading.method },
    ...{ singlesAbout: wording.SINGLES_ABOUT, hypotheses: wording.PRINTED_HYPOTHESES, corrections: wording.CORRECTIONS },
    ...{ evidence: wording.EVIDENCE, proposed: wording.PROPOSED, decision: wording.DECISION, chosen: wording.CHOSEN },
    ...{ states: stateLabel, fingerprint: wording.FINGERPRINT, stop: wording.STOP },
  }
}

function finding(one: ReportFinding, wording: Wording): object {
  const { number, question, relation, silent, diagnoses, corrections, readings, state, decision, chosen } = one
  return {
    ...{ number, question, relation, state },
    relationWords: wording.relationOf(one),
    proposed: one.proposed ?? null,
    facts: wording.factsWithout(one),
    silent: silent.length === 0 ? '' : wording.saysNothing(silent),
    readings: readings.map(({ value, sigla, holders, normal, unnamed }) => ({
      value,
      sigla: unnamed === true ? wording.UNNAMED : sigla.join(' '),
      chosen: decision?.outcome === 'reading' && decision.reading === normal,
      holders: unnamed === true ? [] : holders.map((one) => holder(one, wording)),
    })),
    diagnoses: diagnoses.map(({ explanation, score }) => `${explanation} (${Math.round(score * 100)} %)`),
    corrections: corrections.map((correction) => wording.correctionOf(correction)),
    // The state stands before it, as a word of its own.
    conclusion: wording.conclusionOf(one),
    chosen: chosen === null ? null : `${chosen.value}${chosen.gone ? wording.GONE : ''}`,
    decision: decision === null ? null : decided(decision, `f${number}`, wording),
  }
}

function holder({ siglum, language, before, exact, after, start, end, attribution }: ReportHolder, wording: Wording): object {
  const said = wording.attributionOf(attribution)
  return {
    ...{ siglum, before, exact, after },
    language: /^[a-z]{2,3}$/.test(language) && language !== 'und' ? language : null,
    place: `${start}–${end}${said === '' ? '' : `, ${said}`}`,
  }
}

function decided(decision: ReportDecision, prefix: string, wording: Wording): object {
  return {
    stale: decision.stale === 'changed' ? wording.STALE : null,
    rationale: decision.rationale,
    note: blocks(decision.note, prefix),
    signature: wording.signedOf(decision),
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
