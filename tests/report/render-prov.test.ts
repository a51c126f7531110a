/** Provenance: a JSON-LD processor reads it as PROV-O, and every arrow ends at something that is there. */
import jsonld from 'jsonld'
import { expect, test } from 'vitest'
import { renderProv } from '../../lib/report/render-prov.ts'
import { ferryReport } from '../fixtures/ferry-report.ts'
import { hostileReport } from '../fixtures/hostile-report.ts'

const PROV = 'http://www.w3.org/ns/prov#'
const ARROWS = ['wasQuotedFrom', 'wasDerivedFrom', 'wasGeneratedBy', 'wasAttributedTo', 'wasAssociatedWith', 'used']

interface Node {
  readonly '@id': string
  readonly '@type': readonly string[]
  readonly [property: string]: unknown
}

test.each([
  ['ferries', ferryReport],
  ['hostile words', hostileReport],
])('of %s: every arrow ends at a node', async (_, report) => {
  const document: object = JSON.parse(renderProv(report))
  const nodes = (await jsonld.expand(document, { base: 'https://desk.example/' })) as unknown as readonly Node[]
  const ids = new Set(nodes.map((node) => node['@id']))
  const arrows = nodes.flatMap((node) =>
    ARROWS.flatMap((name) => (node[PROV + name] as readonly { readonly '@id': string }[] | undefined) ?? []),
  )
  expect(arrows.length).toBeGreaterThan(10)
  for (const arrow of arrows) expect(ids).toContain(arrow['@id'])
  for (const node of nodes) expect(node['@type'].some((type) => type.startsWith(PROV))).toBe(true)
})

test('a decision is its editor’s, and names the finding it is on', () => {
  const { '@graph': graph } = JSON.parse(renderProv(ferryReport))
  const decision = graph.find((node: Node) => node['@id'].endsWith('#decision-1'))
  expect(decision).toMatchObject({
    wasAttributedTo: 'https://desk.example/reports/ferries#person-1',
    wasDerivedFrom: 'https://desk.example/reports/ferries#finding-1',
    generatedAtTime: '2011-03-07T09:30:00.000Z',
  })
})
