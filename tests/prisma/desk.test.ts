/** A dossier as lines, and the marks of having looked, on both databases. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openStore, type Store } from '../../prisma/client.ts'
import { readComparedTexts, readDesk, readFindingBody, readLedger, readOrphans } from '../../prisma/read.ts'
import { markViewed, saveComparison, writeDecision } from '../../prisma/write.ts'
import { comparisonOf, finding, putBridge, sourceId, texts } from './bridge-dossier.ts'
import { databases, type TestDatabase } from './databases.ts'

describe.each(databases)('$name', ({ start }) => {
  let database: TestDatabase
  let store: Store
  let count = 0
  let slug = ''

  beforeAll(async () => {
    database = await start()
    store = await openStore(await database.fresh())
  })
  afterAll(async () => {
    await store?.close()
    await database?.stop()
  })
  beforeEach(async () => {
    count += 1
    slug = `desk-${count}`
    await putBridge(store, slug)
  })

  const desk = async (person: string | null = null) => {
    const found = await readDesk(store, { dossier: slug, person })
    if (found === null) throw new Error('no desk')
    return found
  }
  const decide = (reading: string) =>
    writeDecision(store, {
      ...{ dossier: slug, finding: 'f-lanes', expectedVersion: 0, outcome: 'reading', reading, rationale: 'Ｃｏｕｎｔｅｄ.', note: '' },
      author: 'Ida',
    })
  const change = (normals: readonly string[]) =>
    saveComparison(store, { dossier: slug, comparison: comparisonOf(texts, [finding('f-lanes', normals)]), author: 'Variorum' })

  it('has the findings as lines, the sources with their lengths, and nobody’s marks', async () => {
    const { lines, sources, decisions, viewed } = await desk()
    expect(lines[0]).toMatchObject({ id: 'f-lanes', tier: 'finding', question: 'how many lanes were closed' })
    expect(lines.at(-1)?.tier).toBe('possible')
    expect(lines[0]).not.toHaveProperty('because')
    expect(sources.map(({ id, length }) => [id, length])).toEqual(texts.map(({ text }) => [sourceId(text), text.length]))
    expect([decisions.size, viewed.size]).toEqual([0, 0])
    expect(await readDesk(store, { dossier: 'nowhere', person: null })).toBeNull()
  })

  it('says what was decided, that it is stale when the finding changed, and that it is gone with its finding', async () => {
    await decide('3')
    expect((await desk()).decisions.get('f-lanes')).toMatchObject({ reading: '3', stale: null, words: 'counted.\n', author: 'Ida' })
    await change(['3', '5'])
    expect((await desk()).decisions.get('f-lanes')).toMatchObject({ stale: 'changed' })
    await saveComparison(store, { dossier: slug, comparison: comparisonOf(texts, []), author: 'Variorum' })
    const { id, decisions } = await desk()
    expect(decisions.get('f-lanes')).toMatchObject({ stale: 'gone' })
    const [orphan] = await readOrphans(store, { dossierId: id, findings: ['f-lanes'] })
    expect(orphan).toMatchObject({ finding: { id: 'f-lanes' }, decision: { reading: '3', stale: 'gone' } })
  })

  it('keeps a mark for one person until the finding changes, and takes it back', async () => {
    const mark = (viewed: boolean) => markViewed(store, { dossier: slug, finding: 'f-lanes', person: 'ida', viewed })
    await mark(true)
    await mark(true)
    expect([...(await desk('ida')).viewed]).toEqual(['f-lanes'])
    expect([...(await desk('bo')).viewed]).toEqual([])
    await change(['3', '5'])
    expect([...(await desk('ida')).viewed]).toEqual([])
    await mark(true)
    expect([...(await desk('ida')).viewed]).toEqual(['f-lanes'])
    await mark(false)
    expect([...(await desk('ida')).viewed]).toEqual([])
    await expect(markViewed(store, { dossier: slug, finding: 'f-none', person: 'ida', viewed: true })).rejects.toThrow('no finding')
  })

  it('reads one finding, the texts that are named, and the ledger of one source', async () => {
    const { id, comparison } = await desk()
    const comparisonId = comparison?.id ?? ''
    expect(await readFindingBody(store, { dossierId: id, finding: 'f-lanes' })).toMatchObject({ because: [{ rule: 'counted-noun' }] })
    expect(await readFindingBody(store, { dossierId: id, finding: 'f-none' })).toBeNull()
    const [, courier] = texts
    const named = await readComparedTexts(store, { comparisonId, sources: [sourceId(courier?.text ?? '')] })
    expect([...named.values()]).toEqual([courier?.text])
    expect(await readLedger(store, { comparisonId, source: null })).toEqual({ ledger: [], singles: [] })
  })
})
