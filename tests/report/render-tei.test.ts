/**
 * The apparatus: valid against a RELAX NG grammar with the content models of TEI P5, and true to the report.
 *
 * The grammar (tests/fixtures/tei-apparatus.rng) is a subset written after the P5 specifications: no package that can be installed ships
 * tei_all.rng. Where TEI_RNG names one, documents are validated against that too.
 */
import { readFileSync } from 'node:fs'
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm'
import { expect, test } from 'vitest'
import { fullReport } from '../../lib/report/full-report.ts'
import { NO_PUBLICATION } from '../../lib/report/publication.ts'
import { renderTei } from '../../lib/report/render-tei.ts'
import { ferryComparison } from '../fixtures/ferry-comparison.ts'
import { ferryReport } from '../fixtures/ferry-report.ts'
import { everyQuote, hostileReport } from '../fixtures/hostile-report.ts'

const TEI = { tei: 'http://www.tei-c.org/ns/1.0' }
const grammars = ['tests/fixtures/tei-apparatus.rng', ...(process.env.TEI_RNG === undefined ? [] : [process.env.TEI_RNG])]

const bare = fullReport({
  ...{ comparison: ferryComparison, dossier: { title: 'Ferries', description: '' }, decisions: {}, at: null, texts: {} },
  publication: NO_PUBLICATION,
})

function valid(xml: string, grammar: string): void {
  const schema = XmlDocument.fromString(readFileSync(grammar, 'utf8'))
  const validator = RelaxNGValidator.fromDoc(schema)
  const document = XmlDocument.fromString(xml)
  try {
    validator.validate(document)
  } finally {
    document.dispose()
    validator.dispose()
    schema.dispose()
  }
}

test.each(grammars)('is valid against %s', (grammar) => {
  for (const report of [ferryReport, hostileReport, bare])
    for (const kind of ['positive', 'negative'] as const) expect(() => valid(renderTei(report, { kind }), grammar)).not.toThrow()
})

test.each([
  ['an apparatus without a reading', '<app type="conflict"/>'],
  ['a lemma after a reading', '<rdgGrp><rdg wit="#A">a</rdg></rdgGrp><lem wit="#B">b</lem>'],
  ['a witness that is no pointer', '<rdg wit="A">a</rdg>'],
])('the grammar refuses %s', (_, entry) => {
  const broken = renderTei(ferryReport).replace(/<app xml:id="f1"[\s\S]*?<\/app>/, entry.startsWith('<app') ? entry : `<app>${entry}</app>`)
  expect(() => valid(broken, grammars[0] ?? '')).toThrow()
})

const texts = (xml: string, path: string): readonly string[] => {
  const document = XmlDocument.fromString(xml)
  try {
    return document.find(path, TEI).map(({ content }) => content)
  } finally {
    document.dispose()
  }
}

test('what was chosen is the lemma, who says nothing is silent, who is undecided has no lemma', () => {
  const xml = renderTei(ferryReport)
  expect(texts(xml, '//tei:app[@xml:id="f1"]/tei:lem')).toEqual(['12 ferries'])
  expect(texts(xml, '//tei:app[@xml:id="f2"]/tei:lem')).toEqual([])
  expect(texts(xml, '//tei:app[@xml:id="f2"]/tei:rdg[@type="silent"]/@wit')).toEqual(['#A #D'])
})

test('a negative apparatus leaves those unnamed who agree with the lemma', () => {
  const named = texts(renderTei(ferryReport, { kind: 'negative' }), '//tei:app[@xml:id="f1"]//@wit')
  expect(named.some((wit) => wit.includes('#D'))).toBe(false)
  expect(named.some((wit) => wit.includes('#C'))).toBe(true)
})

test('quotes come out as they went in', () => {
  // XML has one way to end a line and no tab in attributes; element text keeps everything.
  expect(texts(renderTei(hostileReport), '//tei:lem')).toEqual(everyQuote)
})

test('characters that XML has no place for are shown by their signs', () => {
  const odd = { ...ferryReport, title: 'a\u0000b\u001bc\ud800d' }
  expect(texts(renderTei(odd), '//tei:titleStmt/tei:title')).toEqual(['a\u2400b\u241bc\ufffdd'])
})
