/**
 * Who is silent is left out where that is most of a comparison, and told again wherever one is read.
 */
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Comparison, Finding } from '../../lib/model.ts'
import { exportDossier } from '../../prisma/archive.ts'
import { openStore, type Store } from '../../prisma/client.ts'
import { findDossier, readComparison, readDecision, readDesk, readFinding, readFindingBody, readSnapshot } from '../../prisma/read.ts'
import { withoutSilent, withSilent } from '../../prisma/silent.ts'
import { keptForm } from '../../prisma/write/comparison-text.ts'
import { addDossier, addSource, saveComparison, writeDecision } from '../../prisma/write.ts'
import { comparisonOf as comparisonOfTexts, sha256, sourceId, texts } from './bridge-dossier.ts'
import { databases, type TestDatabase } from './databases.ts'

const SOURCES = ['s-a', 's-b', 's-c', 's-d']

/** A finding in the order of its keys, with the lists that are asked for. */
function findingOf(speaking: readonly string[], silent: readonly string[]): Finding {
  const holder = (source: string) => ({ source, start: 0, end: 2, exact: '12', sentence: { start: 0, end: 12 }, attribution: [] })
  return {
    id: `f-${speaking.join('')}`,
    question: 'How many ferries were cancelled?',
    kind: 'number',
    relation: 'agree',
    severity: 1,
    readings: [{ value: '12', normal: '12', holders: speaking.map(holder) }],
    silent,
    independence: { sources: speaking.length, independent: speaking.length },
    diagnoses: [],
    because: [],
  }
}

function comparisonOf(findings: readonly Finding[], possible: readonly Finding[] = []): Comparison {
  const source = (id: string) => ({
    id,
    path: `${id}.md`,
    title: null,
    publisher: null,
    published: null,
    language: 'en' as const,
    sha256: id,
  })
  return {
    schema: 'variorum/comparison@1',
    generator: { name: 'variorum', version: '0', rules: '0' },
    sources: SOURCES.map(source),
    findings,
    possible,
    singles: [],
    ledger: [],
  }
}

describe('who is silent', () => {
  it('is left out and told again, byte for byte', () => {
    const finding = fc.tuple(fc.subarray(SOURCES), fc.shuffledSubarray(SOURCES)).map(([speaking, silent]) => findingOf(speaking, silent))
    fc.assert(
      fc.property(fc.array(finding), fc.array(finding), (findings, possible) => {
        const comparison = comparisonOf(findings, possible)
        expect(JSON.stringify(withSilent(JSON.parse(JSON.stringify(withoutSilent(comparison)))))).toBe(JSON.stringify(comparison))
      }),
    )
  })

  it.each([
    ['the sources without a holder', ['s-a', 's-c'], ['s-b', 's-d'], null],
    ['in another order', ['s-a', 's-c'], ['s-d', 's-b'], ['s-d', 's-b']],
    ['fewer than that', ['s-a', 's-c'], ['s-b'], ['s-b']],
    ['a source that speaks as well', ['s-a'], ['s-a', 's-b', 's-c', 's-d'], ['s-a', 's-b', 's-c', 's-d']],
  ])('%s', (_, speaking, silent, expected) => {
    expect(withoutSilent(comparisonOf([findingOf(speaking, silent)])).findings[0]?.silent).toEqual(expected)
  })
})

/** Findings about the bridge: the county alone, two against each other, and one whose list says something else than who holds no reading. */
function bridge(): Comparison {
  const [county, courier, radio] = texts.map(({ text }) => sourceId(text)) as [string, string, string]
  const findings = [findingOf([county], [courier, radio]), findingOf([county, radio], [courier]), findingOf([courier], [radio])]
  return comparisonOfTexts(texts, findings, [findingOf([county, courier, radio], [])])
}

describe('the form that is kept', () => {
  it.each([0, 4])('has the hash of the whole (left out from %i sources on)', (many) => {
    const comparison = bridge()
    expect(keptForm(comparison, many).sha256).toBe(sha256(JSON.stringify(comparison)))
    expect(keptForm(comparison, many).findings.some(({ text }) => text.includes('"silent":null'))).toBe(many === 0)
  })

  it('takes no words of a text for the field', () => {
    const words = 'It said "silent":null, then {"silent":null}.'
    const comparison = comparisonOf([{ ...findingOf(['s-b'], ['s-a', 's-c', 's-d']), question: words }])
    expect(keptForm(comparison, 0).sha256).toBe(sha256(JSON.stringify(comparison)))
  })
})

describe.each(databases)('$name', ({ start }) => {
  let database: TestDatabase
  let store: Store

  beforeAll(async () => {
    database = await start()
    store = await openStore(await database.fresh())
    for (const [slug, many] of [
      ['whole', 4],
      ['terse', 0],
    ] as const) {
      await addDossier(store, { slug, title: 'The Alder bridge', description: '', author: 'Ida' })
      for (const text of texts) await addSource(store, { dossier: slug, ...text, author: 'Ida' })
      await saveComparison(store, { dossier: slug, comparison: bridge(), author: 'Variorum', many })
    }
  })
  afterAll(async () => {
    await store?.close()
    await database?.stop()
  })

  const idOf = async (slug: string): Promise<string> => (await findDossier(store, slug))?.id ?? ''
  const ids = bridge().findings.map(({ id }) => id)

  it('keeps it short', async () => {
    const rows = await store.db.finding.findMany({ where: { dossierId: await idOf('terse') }, orderBy: { position: 'asc' } })
    expect(rows.map(({ body }) => (body as unknown as Finding).silent)).toEqual([null, null, bridge().findings[2]?.silent, null])
  })

  it('gives every reader what it gave', async () => {
    expect((await readComparison(store, 'terse'))?.comparison).toEqual(bridge())
    expect(JSON.stringify((await readComparison(store, 'terse'))?.comparison)).toBe(JSON.stringify(bridge()))
    const seen = async (slug: string) => {
      const dossierId = await idOf(slug)
      return {
        findings: await Promise.all(ids.map(async (finding) => (await readFinding(store, { dossier: slug, finding }))?.finding)),
        bodies: await Promise.all(ids.map((finding) => readFindingBody(store, { dossierId, finding }))),
        report: (await readSnapshot(store, slug))?.comparison?.comparison,
        lines: (await readDesk(store, { dossier: slug, person: null }))?.lines,
      }
    }
    expect(await seen('terse')).toEqual(await seen('whole'))
  })

  it('is found unchanged when it is compared again', async () => {
    const again = await saveComparison(store, { dossier: 'terse', comparison: bridge(), author: 'Variorum', many: 4 })
    expect(again).toMatchObject({ ok: true, changed: false })
  })

  it('is whole in a decision and in an archive', async () => {
    const finding = bridge().findings[0] as Finding
    const text = { outcome: 'none', reading: null, rationale: '', note: '', confidence: null, evidence: [], restores: null } as const
    for (const slug of ['whole', 'terse'])
      await writeDecision(store, { dossier: slug, finding: finding.id, expectedVersion: 0, ...text, author: 'Ida', authorId: null })
    expect((await readDecision(store, { dossier: 'terse', finding: finding.id }))?.versions[0]?.extracted).toEqual(finding)
    const carried = async (slug: string): Promise<unknown> => {
      const told: unknown[] = []
      await exportDossier(store, slug, {
        begin: async () => {},
        lines: async (table, lines) => {
          for await (const line of lines) {
            const { result, resultSha256, body, finding: decided } = JSON.parse(line)
            if (['comparison', 'finding', 'decision_version'].includes(table))
              told.push([JSON.stringify(result), resultSha256, body, decided])
          }
        },
        file: async () => {},
      })
      return told
    }
    expect(await carried('terse')).toEqual(await carried('whole'))
  })
})
