/**
 * The contract of the store, on both databases: what goes in comes out, what is history stays.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openStore, type Store } from '../../prisma/client.ts'
import {
  findDossier,
  listDossiers,
  readAudit,
  readComparison,
  readDossier,
  readFinding,
  readLaterRevisions,
  readSnapshot,
  readSource,
  readTexts,
} from '../../prisma/read.ts'
import { seedSamples } from '../../prisma/seed.ts'
import { addDossier, addRevision, addSource, saveComparison, writeDecision } from '../../prisma/write.ts'
import { comparisonOf, finding, putBridge, sha256, sourceId, texts } from './bridge-dossier.ts'
import { databases, type TestDatabase } from './databases.ts'

const [county, courier, radio] = texts as [(typeof texts)[0], (typeof texts)[0], (typeof texts)[0]]

describe.each(databases)('$name', ({ start }) => {
  let database: TestDatabase
  let store: Store
  // One store for all, as opening takes seconds; each test has dossiers of its own.
  let count = 0
  let slug = ''
  let empty = ''
  let sample = ''

  beforeAll(async () => {
    database = await start()
    store = await openStore(await database.fresh())
  })
  afterAll(async () => {
    await store?.close()
    await database?.stop()
  })
  beforeEach(() => {
    count += 1
    slug = `bridge-${count}`
    empty = `empty-${count}`
    sample = `sample-${count}`
  })

  describe('dossiers and sources', () => {
    it('gives back what came in', async () => {
      await putBridge(store, slug)
      expect(await readTexts(store, slug)).toEqual(texts)
      const view = await readDossier(store, slug)
      expect(view).toMatchObject({ slug, title: 'The Alder bridge', description: 'Why was it closed?', sources: 3 })
      expect(view?.sourceList.map(({ id, path, revision }) => ({ id, path, revision }))).toEqual(
        texts.map(({ path, text }) => ({ id: sourceId(text), path, revision: 1 })),
      )
    })

    it('has no unknown dossier, source or finding', async () => {
      await putBridge(store, slug)
      expect(await readDossier(store, 'nowhere')).toBeNull()
      expect(await readTexts(store, 'nowhere')).toBeNull()
      expect(await readComparison(store, 'nowhere')).toBeNull()
      expect(await readSource(store, { dossier: slug, source: 's-000000000000' })).toBeNull()
      expect(await readSource(store, { dossier: slug, source: 'county.md', revision: 2 })).toBeNull()
      expect(await readFinding(store, { dossier: slug, finding: 'f-none' })).toBeNull()
      await expect(addRevision(store, { dossier: slug, path: 'new.md', text: 'x', author: 'Ida' })).rejects.toMatchObject({
        code: 'not-found',
      })
      await expect(addSource(store, { dossier: 'nowhere', path: 'a.md', text: 'x', author: 'Ida' })).rejects.toMatchObject({
        code: 'not-found',
      })
    })

    it('adds the same twice without a change', async () => {
      await putBridge(store, slug)
      const before = await readAudit(store, slug, 100)
      await putBridge(store, slug)
      expect(await readAudit(store, slug, 100)).toEqual(before)
      expect(await addDossier(store, { slug, title: 'Another title', description: '', author: 'Bo' })).toEqual({ created: false })
      expect((await readDossier(store, slug))?.title).toBe('The Alder bridge')
    })

    it('adds nothing on top of a revision that its author has not seen', async () => {
      await putBridge(store, slug)
      const [one, other] = ['The county closed 2 lanes.\n', 'The county closed 5 lanes.\n']
      const given = { dossier: slug, path: county.path, author: 'Bo', after: 1 }
      expect(await addRevision(store, { ...given, text: one })).toMatchObject({ number: 2, created: 'revision' })
      expect(await addRevision(store, { ...given, text: other })).toMatchObject({ number: 2, created: 'outrun' })
      expect((await readSource(store, { dossier: slug, source: county.path }))?.text).toBe(one)
    })

    it('keeps every revision, and finds each by the id it had', async () => {
      await putBridge(store, slug)
      const corrected = 'The county closed 2 lanes.\n'
      expect(await addRevision(store, { dossier: slug, path: county.path, text: corrected, author: 'Bo' })).toEqual({
        number: 2,
        sha256: sha256(corrected),
        created: 'revision',
      })
      expect(await addRevision(store, { dossier: slug, path: county.path, text: county.text, author: 'Bo' })).toMatchObject({ number: 3 })
      await addRevision(store, { dossier: slug, path: county.path, text: corrected, author: 'Bo' })

      const old = await readSource(store, { dossier: slug, source: sourceId(county.text) })
      expect(old).toMatchObject({ path: county.path, text: county.text, revision: { number: 3, addedBy: 'Bo' } })
      const now = await readSource(store, { dossier: slug, source: sourceId(corrected) })
      expect(now).toMatchObject({ text: corrected, revision: { number: 4 } })
      expect(now?.revisions.map(({ number }) => number)).toEqual([4, 3, 2, 1])
      expect(await readSource(store, { dossier: slug, source: county.path, revision: 1 })).toMatchObject({ text: county.text })

      const dossierId = (await findDossier(store, slug))?.id ?? ''
      const later = await readLaterRevisions(store, { dossierId, most: 2 })
      expect(later.map(({ path, number, sha256: now, before, by }) => ({ path, number, now, before, by }))).toEqual([
        { path: county.path, number: 4, now: sha256(corrected), before: sha256(county.text), by: 'Bo' },
        { path: county.path, number: 3, now: sha256(county.text), before: sha256(corrected), by: 'Bo' },
      ])
    })

    it('tells two sources with one text apart by their ids in the comparison', async () => {
      await addDossier(store, { slug: empty, title: 'Empty', description: '', author: 'Ida' })
      for (const path of ['one.md', 'two.md']) await addSource(store, { dossier: empty, path, text: 'The same.', author: 'Ida' })
      const compared = comparisonOf((await readTexts(store, empty)) ?? [], [])
      const sources = compared.sources.map((source, index) => (index === 0 ? source : { ...source, id: `${source.id}-2` }))
      await saveComparison(store, { dossier: empty, comparison: { ...compared, sources }, author: 'Variorum' })
      expect(await readSource(store, { dossier: empty, source: sourceId('The same.') })).toMatchObject({ path: 'one.md' })
      expect(await readSource(store, { dossier: empty, source: `${sourceId('The same.')}-2` })).toMatchObject({ path: 'two.md' })
      expect((await readDossier(store, empty))?.sourceList.map(({ id }) => id)).toEqual(sources.map(({ id }) => id))
    })

    it('seeds once, and puts no shipped text before an editor’s newer one', async () => {
      const samples = [{ slug: sample, title: 'Sample', description: '', sources: [county, courier] }]
      expect(await seedSamples(store, samples)).toEqual([sample])
      expect(await seedSamples(store, samples)).toEqual([])
      await addRevision(store, { dossier: sample, path: county.path, text: 'Edited here.', author: 'Bo' })
      expect(await seedSamples(store, samples)).toEqual([])
      expect((await readTexts(store, sample))?.[0]?.text).toBe('Edited here.')
      const shipped = [{ ...samples[0]!, sources: [county, { ...courier, text: 'Shipped anew.' }, radio] }]
      expect(await seedSamples(store, shipped)).toEqual([sample])
      expect((await readTexts(store, sample))?.map(({ text }) => text)).toEqual(['Edited here.', 'Shipped anew.', radio.text])
    })

    it('keeps metadata with the revision, and the present one with the source', async () => {
      await addDossier(store, { slug: empty, title: 'Empty', description: '', author: 'Ida' })
      const meta = {
        title: 'T',
        publisher: 'P',
        author: null,
        url: null,
        published: '2019-03',
        retrieved: null,
        language: 'en',
        kind: 'article',
      }
      await addSource(store, { dossier: empty, path: 'a.md', text: 'one', meta, author: 'Ida' })
      await addSource(store, { dossier: empty, path: 'a.md', text: 'two', meta: { ...meta, title: 'T2' }, author: 'Ida' })
      expect((await readDossier(store, empty))?.sourceList[0]?.meta).toEqual({ ...meta, title: 'T2' })
      expect((await readSource(store, { dossier: empty, source: 'a.md', revision: 1 }))?.meta).toEqual(meta)
    })
  })

  describe('comparisons', () => {
    it('keeps the result to the byte', async () => {
      await putBridge(store, slug)
      const odd = finding('f-odd', ['1'], {
        question: 'quotes " \\ \u2028 <b> 🌉 \u{10ffff} ١٢',
        because: [{ rule: 'r', saw: '0.1', weight: 1e-7 }],
      })
      const comparison = comparisonOf(texts, [odd])
      await saveComparison(store, { dossier: slug, comparison, author: 'Variorum' })
      expect(JSON.stringify((await readComparison(store, slug))?.comparison)).toBe(JSON.stringify(comparison))
      expect((await readFinding(store, { dossier: slug, finding: 'f-odd' }))?.finding).toEqual(odd)
    })

    it('orders findings, proper ones first, and counts them', async () => {
      await putBridge(store, slug)
      const view = await readDossier(store, slug)
      expect(view?.findings.map(({ finding: { id }, tier, position }) => [id, tier, position])).toEqual([
        ['f-lanes', 'finding', 0],
        ['f-date', 'finding', 1],
        ['f-maybe', 'possible', 2],
      ])
      const counts = { total: 2, agree: 1, compatible: 0, conflict: 1, 'different-referent': 0, possible: 1, decided: 0, stale: 0 }
      expect(view?.counts).toEqual(counts)
      expect((await listDossiers(store)).filter((dossier) => dossier.slug === slug)).toMatchObject([{ sources: 3, counts }])
      expect(await readFinding(store, { dossier: slug, finding: 'f-date' })).toMatchObject({
        previous: 'f-lanes',
        next: 'f-maybe',
        position: 1,
      })
    })

    it('refuses a comparison of other texts than the newest', async () => {
      await putBridge(store, slug)
      const late = comparisonOf(texts, [])
      await addRevision(store, { dossier: slug, path: radio.path, text: 'All lanes are open.', author: 'Bo' })
      expect((await readComparison(store, slug))?.outdated).toBe(true)
      expect(await saveComparison(store, { dossier: slug, comparison: late, author: 'Variorum' })).toEqual({
        ok: false,
        reason: 'outdated',
      })
      expect((await readDossier(store, slug))?.counts.total).toBe(2)
      const fresh = comparisonOf((await readTexts(store, slug)) ?? [], [])
      expect(await saveComparison(store, { dossier: slug, comparison: fresh, author: 'Variorum' })).toMatchObject({
        ok: true,
        changed: true,
      })
      expect(await readComparison(store, slug)).toMatchObject({ outdated: false, comparison: fresh })
      expect((await readDossier(store, slug))?.findings).toEqual([])
    })

    it('returns to an earlier result without storing it again', async () => {
      await putBridge(store, slug)
      const first = await readComparison(store, slug)
      const other = await saveComparison(store, { dossier: slug, comparison: comparisonOf(texts, []), author: 'Variorum' })
      const back = await saveComparison(store, { dossier: slug, comparison: first!.comparison, author: 'Variorum' })
      expect(other).toMatchObject({ ok: true, changed: true })
      expect(back).toEqual({ ok: true, id: first?.id, changed: true })
      expect((await readDossier(store, slug))?.counts.total).toBe(2)
    })

    it('stores 2,500 findings and 5 MB of text', async () => {
      await addDossier(store, { slug: empty, title: 'Empty', description: '', author: 'Ida' })
      const big = { path: 'big.md', text: 'Zwölf Fähren. '.repeat(350_000) }
      await addSource(store, { dossier: empty, ...big, author: 'Ida' })
      const many = Array.from({ length: 2_500 }, (_, index) => finding(`f-${index}`, ['1', '2']))
      expect(await saveComparison(store, { dossier: empty, comparison: comparisonOf([big], many), author: 'Variorum' })).toMatchObject({
        ok: true,
      })
      expect((await readDossier(store, empty))?.findings.map(({ finding: { id } }) => id)).toEqual(many.map(({ id }) => id))
      expect((await readSource(store, { dossier: empty, source: 'big.md' }))?.text === big.text).toBe(true)
    })
  })

  describe('a report’s snapshot', () => {
    it('holds the texts that were compared, not newer ones', async () => {
      await putBridge(store, slug)
      await addRevision(store, { dossier: slug, path: county.path, text: 'Corrected.', author: 'Bo' })
      expect(await readSnapshot(store, slug)).toMatchObject({ texts, comparison: { outdated: true } })
      await addRevision(store, { dossier: slug, path: county.path, text: county.text, author: 'Bo' })
      expect(await readSnapshot(store, slug)).toMatchObject({ texts, comparison: { outdated: false } })
    })

    it('holds the newest texts before the first comparison', async () => {
      await addDossier(store, { slug: empty, title: 'Empty', description: '', author: 'Ida' })
      await addSource(store, { dossier: empty, ...radio, author: 'Ida' })
      expect(await readSnapshot(store, empty)).toMatchObject({ texts: [radio], comparison: null })
    })

    it('holds texts, comparison and the newest decisions, also of findings that are gone', async () => {
      await putBridge(store, slug)
      const decide = (id: string) =>
        writeDecision(store, {
          dossier: slug,
          finding: id,
          expectedVersion: 0,
          outcome: 'none',
          reading: null,
          rationale: '',
          note: id,
          author: 'Ida',
        })
      await decide('f-lanes')
      await decide('f-date')
      await saveComparison(store, {
        dossier: slug,
        comparison: comparisonOf(texts, [finding('f-lanes', ['3', '4'])]),
        author: 'Variorum',
      })
      const snapshot = await readSnapshot(store, slug)
      expect(snapshot?.texts).toEqual(texts)
      expect(snapshot?.comparison?.comparison.findings.map(({ id }) => id)).toEqual(['f-lanes'])
      expect([...(snapshot?.decisions ?? [])].map(([id, { note, stale }]) => [id, note, stale])).toEqual([
        ['f-lanes', 'f-lanes', null],
        ['f-date', 'f-date', 'gone'],
      ])
      expect(snapshot?.orphans.map(({ finding: { id } }) => id)).toEqual(['f-date'])
      expect(await readSnapshot(store, 'nowhere')).toBeNull()
    })
  })

  it('keeps time in UTC, to the millisecond, whatever zone the machine and the server stand in', async () => {
    const at = '2024-03-31T01:30:00.007Z'
    const dated: Store = { ...store, now: () => new Date(at) }
    await putBridge(dated, slug)
    expect((await readAudit(store, slug, 1))[0]?.at).toBe(at)
    expect((await readDossier(store, slug))?.comparedAt).toBe(at)
    const kept = await store.db.$queryRaw`SELECT to_char(created_at, 'YYYY-MM-DD HH24:MI:SS.MS') AS at FROM dossier WHERE slug = ${slug}`
    expect(kept).toEqual([{ at: '2024-03-31 01:30:00.007' }])
  })
})
