/**
 * What a comparison says of a finding is written once. Comparisons in a row, saved this way, read the same as when each is saved whole; what is
 * there already is not asked for again; a saving that is broken off leaves what was; and a database of before says what it said.
 */
import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Comparison, Finding } from '../../lib/model.ts'
import { exportDossier } from '../../prisma/archive.ts'
import { openStore, type Store } from '../../prisma/client.ts'
import { readMigrations } from '../../prisma/migrate.ts'
import { findDossier, readComparison, readDesk, readDossier, readFinding, readLostFindings } from '../../prisma/read.ts'
import { keptForm, rowText } from '../../prisma/write/comparison-text.ts'
import { addDossier, addSource, saveComparison, saveFound, writeDecision } from '../../prisma/write.ts'
import { comparisonOf, finding, sha256, sourceId, texts } from './bridge-dossier.ts'
import { databases, type TestDatabase } from './databases.ts'

const IDS = texts.map(({ text }) => sourceId(text))
const KEEPING = '_keep_what_a_finding_says_once'

/** Few ids and few words, so that the next comparison has some findings as they were, some otherwise, and some not at all. */
const saying: fc.Arbitrary<Finding> = fc
  .record({
    id: fc.constantFrom('f-a', 'f-b', 'f-c', 'f-d', 'f-e'),
    question: fc.constantFrom('how many lanes', 'how long \\u0000 “橋” 🌉'),
    relation: fc.constantFrom('conflict' as const, 'agree' as const),
    silent: fc.subarray(IDS),
  })
  .map(({ id, ...more }) => finding(id, ['3', '4'], more))
const comparing: fc.Arbitrary<Comparison> = fc
  .tuple(fc.uniqueArray(saying, { selector: ({ id }) => id }), fc.nat(5))
  .map(([all, at]) => comparisonOf(texts, all.slice(0, at), all.slice(at)))

async function put(store: Store, slug: string): Promise<string> {
  await addDossier(store, { slug, title: 'The Alder bridge', description: '', author: 'Ida' })
  for (const text of texts) await addSource(store, { dossier: slug, ...text, author: 'Ida' })
  return (await findDossier(store, slug))?.id ?? ''
}

/** The lines of an archive that come from comparisons, without the ids and times of this installation. */
async function carried(store: Store, slug: string): Promise<readonly string[]> {
  const told: string[] = []
  await exportDossier(store, slug, {
    begin: async () => {},
    lines: async (table, lines) => {
      for await (const line of lines) {
        const { result, resultSha256, setHash, id, position, tier, body } = JSON.parse(line)
        if (table === 'comparison') told.push(`${resultSha256} ${setHash} ${JSON.stringify(result)}`)
        if (table === 'finding') told.push(JSON.stringify({ id, position, tier, body }))
      }
    },
    file: async () => {},
  })
  return told
}

describe.each(databases)('$name', ({ start }) => {
  let database: TestDatabase
  let store: Store

  beforeAll(async () => {
    database = await start()
    store = await openStore(await database.fresh())
  })
  afterAll(async () => {
    await store?.close()
    await database?.stop()
  })

  it('reads the same as saved whole, comparison after comparison', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(comparing, { minLength: 1, maxLength: 5 }), fc.constantFrom(0, 4), async (comparisons, many) => {
        const slug = `b-${randomUUID()}`
        const dossierId = await put(store, slug)
        const said = new Set<string>()
        for (const comparison of comparisons) {
          expect(await saveComparison(store, { dossier: slug, comparison, author: 'Variorum', many })).toMatchObject({ ok: true })
          const all = [...comparison.findings, ...comparison.possible]
          for (const { text } of [...keptForm(comparison, many).findings, ...keptForm(comparison, many).possible]) said.add(text)
          expect(JSON.stringify((await readComparison(store, slug))?.comparison)).toBe(JSON.stringify(comparison))
          const rows = (await readDossier(store, slug))?.findings.map(({ finding, tier, position }) => ({ finding, tier, position }))
          const tierAt = (i: number) => (i < comparison.findings.length ? 'finding' : 'possible')
          expect(rows).toEqual(all.map((finding, position) => ({ finding, tier: tierAt(position), position })))
          // Of what was said before the lines are those of before, with who is silent now.
          const lines = (await readDesk(store, { dossier: slug, person: null }))?.lines
          const shown = ({ id, relation, question, silent }: Pick<Finding, 'id' | 'relation' | 'question' | 'silent'>, tier: string) =>
            JSON.stringify({ id, relation, question, silent, tier })
          expect(lines?.map((line) => shown(line, line.tier))).toEqual(all.map((one, i) => shown(one, tierAt(i))))
          const [first] = all
          if (first) expect((await readFinding(store, { dossier: slug, finding: first.id }))?.finding).toEqual(first)
        }
        const results = (await carried(store, slug)).filter((line) => !line.startsWith('{'))
        const whole = comparisons.map((comparison) => JSON.stringify(comparison))
        expect(new Set(results.map((line) => line.slice(130)))).toEqual(new Set(whole))
        expect(new Set(results.map((line) => line.slice(0, 64)))).toEqual(new Set(whole.map(sha256)))
        expect(await store.db.findingText.count({ where: { dossierId } })).toBe(said.size)
      }),
      { numRuns: 8 },
    )
  })

  const first = comparisonOf(texts, [finding('f-a', ['3']), finding('f-b', ['4'])])
  const next = comparisonOf(texts, [finding('f-b', ['4']), finding('f-c', ['5'])], [finding('f-d', ['6'])])
  const formOf = (comparison: Comparison) => {
    const kept = keptForm(comparison)
    const all = [...kept.findings, ...kept.possible]
    const found = { ...kept, findings: kept.findings.map(({ key }) => key), possible: kept.possible.map(({ key }) => key) }
    return { found, rowsOf: (keys: readonly string[]) => `[${all.filter(({ key }) => keys.includes(key)).map(rowText)}]` }
  }

  it('asks for what is not there, and says how far it is', async () => {
    await put(store, 'asked')
    await saveComparison(store, { dossier: 'asked', comparison: first, author: 'Variorum' })
    const { found, rowsOf } = formOf(next)
    const [asked, told]: [string[], number[][]] = [[], []]
    const rows = async (keys: readonly string[]) => {
      asked.push(...keys)
      return rowsOf(keys)
    }
    const written = (...at: readonly [number, number]) => told.push([...at])
    expect(await saveFound(store, { dossier: 'asked', found, rows, written, author: 'Variorum' })).toMatchObject({ changed: true })
    expect(asked).toEqual([found.findings[1], found.possible[0]])
    expect(told).toEqual([
      [0, 2],
      [2, 2],
    ])
    expect(await saveFound(store, { dossier: 'asked', found, rows, author: 'Variorum' })).toMatchObject({ changed: false })
    expect(asked).toHaveLength(2)
  })

  it('leaves what was when it is broken off, or is not given everything', async () => {
    await put(store, 'broken')
    await saveComparison(store, { dossier: 'broken', comparison: first, author: 'Variorum' })
    const { found } = formOf(next)
    const controller = new AbortController()
    const written = () => controller.abort(new Error('not wanted any more'))
    const saving = { dossier: 'broken', found, rows: async () => '[]', author: 'Variorum' }
    await expect(saveFound(store, { ...saving, written, signal: controller.signal })).rejects.toThrow('not wanted any more')
    await expect(saveFound(store, saving)).rejects.toThrow('of 2 findings was not given')
    expect((await readComparison(store, 'broken'))?.comparison).toEqual(first)
    expect((await readDossier(store, 'broken'))?.findings.map(({ finding: { id } }) => id)).toEqual(['f-a', 'f-b'])
  })

  it('tells which findings a new comparison has no more, with the sources that hold them', async () => {
    const dossierId = await put(store, 'lost')
    const [county = ''] = IDS
    const holder = { source: county, start: 0, end: 1, exact: '3', sentence: { start: 0, end: 1 }, attribution: [] }
    const held = finding('f-a', [], { readings: [{ value: '3', normal: '3', holders: [holder] }], silent: IDS.slice(1) })
    const decide = { outcome: 'none', reading: null, rationale: '', note: '', author: 'Ida' } as const
    await saveComparison(store, { dossier: 'lost', comparison: comparisonOf(texts, [held]), author: 'Variorum', many: 0 })
    await writeDecision(store, { dossier: 'lost', finding: 'f-a', expectedVersion: 0, ...decide })
    const kept = { finding: held, sources: [{ id: county, path: 'county.md', sha256: sha256(texts[0]?.text ?? '') }] }
    // As a finding of the current comparison, and as one that was decided on.
    expect(await readLostFindings(store, { dossierId, present: ['f-b'] })).toEqual([kept, kept])
    await saveComparison(store, { dossier: 'lost', comparison: next, author: 'Variorum' })
    expect(await readLostFindings(store, { dossierId, present: ['f-b', 'f-c', 'f-d'] })).toEqual([kept])
    expect(await readLostFindings(store, { dossierId, present: ['f-a', 'f-b', 'f-c', 'f-d'] })).toEqual([])
  })

  it('says of a database of before what it said', async () => {
    const where = await database.bare()
    const names = (await readMigrations()).map(({ name }) => name)
    const old = await openStore({ ...where, upTo: names.filter((name) => !name.endsWith(KEEPING)) })
    const dossierId = await put(old, 'bridge')
    const earlier = comparisonOf(texts, [finding('f-a', ['3'], { silent: IDS }), finding('f-b', ['4'])], [finding('f-e', ['7'])])
    for (const [comparison, sources] of [
      [earlier, []],
      [next, []],
    ] as const) {
      const id = randomUUID()
      await old.sql(
        `INSERT INTO comparison (id, dossier_id, set_hash, engine_version, rules, result, source_ids, result_sha256, created_at)
         VALUES ($1::uuid, $2::uuid, $3, '0', 'test', $4::json, $5::text[], $6, now())`,
        [id, dossierId, 'a'.repeat(64), JSON.stringify(comparison), `{${sources.join(',')}}`, sha256(JSON.stringify(comparison))],
      )
      await old.sql('DELETE FROM finding')
      for (const [position, one] of [...comparison.findings, ...comparison.possible].entries()) {
        const tier = position < comparison.findings.length ? 'finding' : 'possible'
        const { kind, relation, severity, question } = one
        await old.sql(
          `INSERT INTO finding (dossier_id, id, comparison_id, tier, position, kind, relation, severity, question, body)
           VALUES ($1::uuid, $2, $3::uuid, $4, $5::int, $6, $7, $8::int, $9, $10::jsonb)`,
          [dossierId, one.id, id, tier, position, kind, relation, severity, question, JSON.stringify(one)],
        )
      }
      await old.sql('UPDATE dossier SET current_comparison_id = $1::uuid WHERE id = $2::uuid', [id, dossierId])
    }
    await old.close()
    const now = await openStore(where)
    try {
      expect(now.applied).toEqual(names.filter((name) => name.endsWith(KEEPING)))
      expect(JSON.stringify((await readComparison(now, 'bridge'))?.comparison)).toBe(JSON.stringify(next))
      await put(now, 'again')
      for (const comparison of [earlier, next]) await saveComparison(now, { dossier: 'again', comparison, author: 'Variorum' })
      const without = (lines: readonly string[]) => lines.map((line) => line.replace(/^(\w{64}) \w{64}/, '$1')).sort()
      expect(without(await carried(now, 'bridge'))).toEqual(without(await carried(now, 'again')))
      const keys = async (slug: string) =>
        now.db.findingText.findMany({ where: { dossier: { slug } }, select: { key: true, id: true, kind: true }, orderBy: { key: 'asc' } })
      expect(await keys('bridge')).toEqual(await keys('again'))
      await expect(now.sql('UPDATE finding_text SET question = $1', ['?'])).rejects.toThrow()
    } finally {
      await now.close()
    }
  })
})
