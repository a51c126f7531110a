/**
 * Where everything in the report came from, in PROV-O as JSON-LD.
 *
 * In: a FullReport. Out: JSON-LD: sources, claims quoted from them, the comparison that used them, decisions and who made them, the report.
 * Refuses: times that nobody noted. Example: a quote → { '@type': 'prov:Entity', wasQuotedFrom: 'ni:///sha-256;…' }
 */
import { type FullReport, hashName, idOf, properFindings } from './full-report.ts'

const CONTEXT = {
  prov: 'http://www.w3.org/ns/prov#',
  dcterms: 'http://purl.org/dc/terms/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  label: 'rdfs:label',
  value: 'prov:value',
  wasQuotedFrom: { '@id': 'prov:wasQuotedFrom', '@type': '@id' },
  wasDerivedFrom: { '@id': 'prov:wasDerivedFrom', '@type': '@id' },
  hadPrimarySource: { '@id': 'prov:hadPrimarySource', '@type': '@id' },
  wasGeneratedBy: { '@id': 'prov:wasGeneratedBy', '@type': '@id' },
  wasAttributedTo: { '@id': 'prov:wasAttributedTo', '@type': '@id' },
  wasAssociatedWith: { '@id': 'prov:wasAssociatedWith', '@type': '@id' },
  used: { '@id': 'prov:used', '@type': '@id' },
  generatedAtTime: { '@id': 'prov:generatedAtTime', '@type': 'xsd:dateTime' },
  identifier: 'dcterms:identifier',
  source: { '@id': 'dcterms:source', '@type': '@id' },
}

export function renderProv(report: FullReport): string {
  return `${JSON.stringify({ '@context': CONTEXT, '@graph': graphOf(report) }, null, 2)}\n`
}

function graphOf(report: FullReport): readonly object[] {
  const { generator, at, manifest } = report
  const id = (fragment: string): string => idOf(report, fragment)
  const hashes = new Map(report.sources.map(({ siglum, sha256 }) => [siglum, hashName(sha256)]))
  const findings = properFindings(report)
  const decided = findings.filter(({ decision }) => decision !== null)
  const authors = [...new Set(decided.flatMap(({ decision }) => (decision === null ? [] : [decision.author])))].sort()
  const person = (name: string): string => id(`person-${authors.indexOf(name) + 1}`)
  return [
    ...report.sources.map(({ sha256, title, path, url }) => ({
      '@id': hashName(sha256),
      '@type': 'prov:Entity',
      label: title ?? path,
      identifier: sha256,
      ...(url === null ? {} : { source: url }),
    })),
    {
      '@id': id('engine'),
      '@type': ['prov:SoftwareAgent', 'prov:Agent'],
      label: `${generator.name} ${generator.version}, rules ${generator.rules}`,
    },
    ...authors.map((name) => ({ '@id': person(name), '@type': ['prov:Person', 'prov:Agent'], label: name })),
    {
      '@id': id('comparison'),
      '@type': 'prov:Activity',
      label: 'Comparison of the sources',
      used: [...hashes.values()],
      wasAssociatedWith: id('engine'),
    },
    ...findings.flatMap((finding) => [
      {
        '@id': id(`finding-${finding.number}`),
        '@type': 'prov:Entity',
        label: finding.question,
        identifier: finding.id,
        wasGeneratedBy: id('comparison'),
        wasDerivedFrom: finding.readings.flatMap(({ holders }) =>
          holders.map((h) => id(`quote-${finding.number}-${h.siglum}-${h.start}-${h.end}`)),
        ),
      },
      ...finding.readings.flatMap(({ holders }) =>
        holders.map((h) => ({
          '@id': id(`quote-${finding.number}-${h.siglum}-${h.start}-${h.end}`),
          '@type': 'prov:Entity',
          value: h.exact,
          ...(hashes.has(h.siglum) ? { wasQuotedFrom: hashes.get(h.siglum) } : {}),
        })),
      ),
    ]),
    ...decided.map(({ decision, number }) => ({
      '@id': id(`decision-${number}`),
      '@type': 'prov:Entity',
      value: decision?.rationale ?? '',
      wasDerivedFrom: id(`finding-${number}`),
      wasAttributedTo: person(decision?.author ?? ''),
      generatedAtTime: decision?.at ?? '',
    })),
    {
      '@id': report.publication.address ?? '#report',
      '@type': ['prov:Entity', 'prov:Bundle'],
      label: report.title,
      identifier: manifest.fingerprint,
      ...(at === null ? {} : { generatedAtTime: at }),
      wasDerivedFrom: [...findings.map(({ number }) => id(`finding-${number}`)), ...decided.map(({ number }) => id(`decision-${number}`))],
    },
  ]
}
