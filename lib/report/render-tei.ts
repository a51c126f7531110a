/**
 * The findings as a critical apparatus in TEI P5: sources are witnesses, readings are readings, a decision is the lemma.
 *
 * In: a FullReport. Out: TEI XML. Refuses: to make a silent source an omission of words it never had: silence is a reading of type "silent",
 * and what a source was not read for is not there at all. A finding that nobody decided has no lemma.
 * Example: finding 1 → <app xml:id="f1" type="conflict"><lem wit="#A #D">12 ferries</lem><rdg wit="#B">…</rdg></app>
 */
import type { ReportDecision, ReportFinding, ReportReading } from './build-report.ts'
import { type FullReport, type FullSource, hashName, placeOf, properFindings } from './full-report.ts'
import { engineLanguage, type Wording, wordingOf } from './languages.ts'
import { type Xml, xml } from './xml.ts'

export interface Apparatus {
  /** 'positive' names every witness of every reading, 'negative' only those that leave the lemma. */
  readonly kind: 'positive' | 'negative'
}

export function renderTei(report: FullReport, { kind }: Apparatus = { kind: 'positive' }): string {
  const { title, description, at, generator, publication, sources, edition, language = 'en' } = report
  const wording = wordingOf(report)
  const { teiWords: words } = wording
  const maker = `${generator.name} ${generator.version}`
  const editors = editorsOf(report)
  const publisher = publication.organisation?.name ?? null
  return xml`<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="${language}">
<teiHeader>
<fileDesc>
<titleStmt>
<title>${title}</title>
${publication.reviewer.trim() === '' ? null : xml`<respStmt><resp>${words.reviewed}</resp><name>${publication.reviewer}</name></respStmt>\n`}${[...editors].map(([name, id]) => xml`<respStmt xml:id="${id}"><resp>${words.decided}</resp><name>${name}</name></respStmt>\n`)}</titleStmt>
${edition === undefined ? null : xml`<editionStmt><edition n="${edition.number}">${wording.versionTitle(edition.number)}</edition></editionStmt>\n`}<publicationStmt>
${publisher === null ? xml`<p>${words.unpublished}</p>` : xml`<publisher>${publisher}</publisher>${at === null ? null : xml`\n<date when="${at}">${wording.dayOf(at)}</date>`}${publication.licence === '' ? null : xml`\n<availability><licence>${publication.licence}</licence></availability>`}`}
</publicationStmt>
<sourceDesc>
<listWit>
${sources.map((source) => witness(source, wording))}</listWit>
</sourceDesc>
</fileDesc>
<encodingDesc>
<appInfo><application ident="${generator.name}" version="${generator.version}"><label>${wording.rulesOf(maker, generator.rules)}</label></application></appInfo>
<variantEncoding method="location-referenced" location="external"/>
<editorialDecl><p>${words.practice}</p></editorialDecl>
</encodingDesc>
</teiHeader>
<text>
<body>
${description === '' ? null : xml`<div type="about"><p>${description}</p></div>\n`}<div type="apparatus">
<head>${words.apparatus}</head>
${properFindings(report).map((finding) => entry(finding, { editors, kind, wording, english: engineLanguage(report) }))}</div>
</body>
</text>
</TEI>
`.text
}

/** Editor → xml:id, in the order of their names. */
function editorsOf(report: FullReport): ReadonlyMap<string, string> {
  const names = properFindings(report).flatMap(({ decision }) => (decision === null ? [] : [decision.author]))
  return new Map([...new Set(names)].sort().map((name, index) => [name, `ed${index + 1}`]))
}

function witness(source: FullSource, wording: Wording): Xml {
  const { siglum, title, publisher, author, published, path, sha256, language, url } = source
  return xml`<witness xml:id="${siglum}"${language === 'und' ? null : xml` xml:lang="${language}"`}><bibl>${author === null ? null : xml`<author>${author}</author>, `}<title>${title ?? path}</title>${publisher === null ? null : xml`, <publisher>${publisher}</publisher>`}${published === null ? null : xml`, <date when="${published}">${wording.dayOf(published)}</date>`}${url === null ? null : xml`, <ref target="${url}">${url}</ref>`}, <idno type="path">${path}</idno>, <idno type="sha256">${sha256}</idno>, <ptr target="${hashName(sha256)}"/></bibl></witness>\n`
}

interface Said extends Apparatus {
  readonly editors: ReadonlyMap<string, string>
  readonly wording: Wording
  /** Of the engine's own words, where the rest is not in English. */
  readonly english: string | undefined
}

function entry(finding: ReportFinding, { editors, kind, wording, english }: Said): Xml {
  const { number, question, relation, kind: subject, readings, silent, independence, diagnoses, decision } = finding
  const chosen = decision?.outcome === 'reading' ? readings.find(({ normal }) => normal === decision.reading) : undefined
  const lang = english === undefined ? null : xml` xml:lang="${english}"`
  const others = readings.filter((reading) => reading !== chosen)
  return xml`<div type="finding" n="${number}">
<head${lang}>${number}. ${question}</head>
<listApp>
<app xml:id="f${number}" n="${number}" type="${relation}">
${chosen === undefined ? null : lemma(chosen, kind, wording)}${others.map((reading) => variant(reading, wording))}${silent.length === 0 ? null : xml`<rdg type="silent" wit="${wits(silent)}"/>\n`}<note type="relation">${wording.relationLabel[relation]}; ${wording.kindLabel[subject]}; ${wording.independenceOf(independence)}</note>
${diagnoses.map(({ explanation, score }) => xml`<note type="hypothesis" cert="${certainty(score)}"${lang}>${explanation}</note>\n`)}${decision === null ? null : decided(decision, editors, wording)}</app>
</listApp>
</div>
`
}

/** The lemma is the first holder's words; the apparatus is negative when the others that agree go unnamed. */
function lemma({ sigla, holders }: ReportReading, kind: Apparatus['kind'], wording: Wording): Xml {
  const [first] = holders
  const rest = holders.slice(1)
  if (kind === 'negative') return xml`<lem>${first?.exact ?? ''}</lem>\n`
  return rest.length === 0
    ? xml`<lem wit="${wits(sigla)}">${first?.exact ?? ''}</lem>\n${places(holders, wording)}`
    : xml`<lem wit="#${first?.siglum ?? ''}">${first?.exact ?? ''}</lem>\n<rdgGrp type="lemma">\n${rest.map(heard)}</rdgGrp>\n${places(holders, wording)}`
}

function variant({ normal, holders }: ReportReading, wording: Wording): Xml {
  return xml`<rdgGrp type="reading" n="${normal}">\n${holders.map(heard)}</rdgGrp>\n${places(holders, wording)}`
}

function heard(holder: ReportReading['holders'][number]): Xml {
  const { siglum, exact, language } = holder
  return xml`<rdg wit="#${siglum}"${language === 'und' ? null : xml` xml:lang="${language}"`}>${exact}</rdg>\n`
}

function places(holders: ReportReading['holders'], wording: Wording): readonly Xml[] {
  return holders.map((holder) => {
    const said = wording.attributionOf(holder.attribution)
    return xml`<witDetail wit="#${holder.siglum}" type="place">${placeOf(holder)}${said === '' ? '' : `, ${said}`}</witDetail>\n`
  })
}

function decided(decision: ReportDecision, editors: ReadonlyMap<string, string>, wording: Wording): Xml {
  const words = decision.outcome === null ? wording.teiWords.undecided : wording.outcomeLabel[decision.outcome]
  return xml`<note type="decision" resp="#${editors.get(decision.author) ?? ''}">${words}${wording.STOP} ${decision.rationale} ${wording.signatureOf(decision)}</note>\n`
}

function wits(sigla: readonly string[]): string {
  return sigla.map((siglum) => `#${siglum}`).join(' ')
}

function certainty(score: number): 'high' | 'medium' | 'low' {
  if (score >= 0.66) return 'high'
  return score >= 0.33 ? 'medium' : 'low'
}
