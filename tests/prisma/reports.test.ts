/**
 * Reports, on both databases: a draft that nobody overwrites unseen, versions that nobody can change, a tombstone, links that die.
 */
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openStore, type Store } from '../../prisma/client.ts'
import {
  findDossier,
  isOpenedBy,
  listReports,
  readAudit,
  readComparison,
  readPublished,
  readPublishedFile,
  readReport,
  readReportNews,
  reportOfLink,
} from '../../prisma/read.ts'
import {
  addReport,
  addReportLink,
  type NewVersion,
  publishReport,
  revokeReportLink,
  saveComparison,
  saveReport,
  withdrawReport,
  writeDecision,
} from '../../prisma/write.ts'
import { comparisonOf, finding, putBridge, texts } from './bridge-dossier.ts'
import { databases, type TestDatabase } from './databases.ts'

const IDA = { id: 'u-Ida', name: 'Ida' }
const BO = { id: 'u-Bo', name: 'Bo' }

/** Keys out of order, numbers of every kind, text that is hard to keep: it must come back as the same bytes. */
const model = {
  title: 'Lanes “<b>” 橋 🌉 \u2028',
  b: [1, 0.1, 1e21, -0.5, 12_345_678_901],
  a: { z: null, y: [], '2': 'two', '10': 'ten' },
  formula: '=1+1',
}

describe.each(databases)('$name', ({ start }) => {
  let database: TestDatabase
  let store: Store
  let count = 0
  let slug = ''
  let dossierId = ''
  let comparisonId = ''
  const report = 'lanes'

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
    slug = `bridge-${count}`
    await putBridge(store, slug)
    dossierId = (await findDossier(store, slug))?.id ?? ''
    comparisonId = (await readComparison(store, slug))?.id ?? ''
    await addReport(store, { dossierId, slug: report, title: 'Lanes', template: 'memo', draft: { a: 1 }, author: IDA })
  })

  const bytes = new TextEncoder().encode('# Lanes\n=1+1 橋\n')
  const publish = async (more: Partial<NewVersion> = {}) =>
    publishReport(store, {
      ...{ dossierId, report, expectedVersion: 1, number: 1, comparisonId, title: 'Lanes', audience: 'public', model },
      files: [{ name: 'report.md', mediaType: 'text/markdown', bytes }],
      restsOn: [{ finding: 'f-lanes', decision: 0 }],
      ...{ corrected: '', why: '', author: IDA },
      ...more,
    })
  const again = { number: 2, corrected: 'The number.', why: 'A reader wrote.' }
  const idOf = async () => (await readReport(store, { dossierId, report }))?.id ?? ''

  it('keeps both texts when two save one draft', async () => {
    const save = (expectedVersion: number, draft: object, author = IDA) =>
      saveReport(store, { dossierId, report, expectedVersion, title: 'Lanes', draft, author })
    expect(await save(1, { a: 2 })).toEqual({ ok: true, version: 2 })
    expect(await save(1, { a: 3 }, BO)).toEqual({ ok: false, theirs: { version: 2, title: 'Lanes', draft: { a: 2 }, by: 'Ida' } })
    const both = await Promise.all([save(2, { a: 4 }), save(2, { a: 5 }, BO)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('finds another name in addresses where one is taken', async () => {
    const { slug: second } = await addReport(store, { dossierId, slug: report, title: 'x', template: 'memo', draft: {}, author: BO })
    expect(second).toBe('lanes-2')
    expect((await listReports(store, dossierId)).map((one) => one.slug)).toEqual(['lanes-2', 'lanes'])
  })

  it('gives a published version back byte for byte, and every file of it', async () => {
    const made = await publish()
    expect(made).toMatchObject({ ok: true, number: 1 })
    const id = await idOf()
    const kept = await readPublished(store, { report: id, number: null })
    expect(JSON.stringify(kept?.model)).toBe(JSON.stringify(model))
    expect(kept?.modelSha256).toBe(createHash('sha256').update(JSON.stringify(model)).digest('hex'))
    expect(kept).toMatchObject({ number: 1, audience: 'public', withdrawn: false, withdrawal: null, author: IDA })
    const file = await readPublishedFile(store, { report: id, number: 1, name: 'report.md' })
    expect(Buffer.from(file?.bytes ?? []).equals(Buffer.from(bytes))).toBe(true)
    expect(kept?.files).toEqual([{ name: 'report.md', mediaType: 'text/markdown', sha256: file?.sha256, size: bytes.length }])
    expect(await readPublished(store, { report: id, number: 2 })).toBeNull()
    expect(await readPublished(store, { report: 'no-id', number: 1 })).toBeNull()
  })

  it('numbers later versions, which say what they correct and why', async () => {
    await publish()
    await expect(publish({ number: 2 })).rejects.toThrow('what was corrected')
    expect(await publish(again)).toMatchObject({ ok: true, number: 2 })
    expect((await readPublished(store, { report: await idOf(), number: null }))?.versions).toMatchObject([
      { number: 1, corrected: '' },
      { number: 2, corrected: 'The number.', why: 'A reader wrote.' },
    ])
  })

  it('refuses what was made of another draft, another comparison or another number', async () => {
    expect(await publish({ expectedVersion: 2 })).toEqual({ ok: false, reason: 'draft' })
    expect(await publish({ comparisonId: '00000000-0000-7000-8000-000000000000' })).toEqual({ ok: false, reason: 'comparison' })
    expect(await publish(again)).toEqual({ ok: false, reason: 'number' })
    expect((await Promise.all([publish(), publish()])).filter(({ ok }) => ok)).toHaveLength(1)
  })

  it.each([
    ["UPDATE report_version SET title = 'x'", 'UPDATE of "report_version"'],
    ["UPDATE report_file SET name = 'x'", 'UPDATE of "report_file"'],
    ["UPDATE report_withdrawal SET why = 'x'", 'UPDATE of "report_withdrawal"'],
    ['DELETE FROM report_file', 'DELETE of "report_file"'],
    ['DELETE FROM report_withdrawal', 'DELETE of "report_withdrawal"'],
    ['DELETE FROM report', 'foreign key'],
    ['TRUNCATE report_version CASCADE', 'is refused'],
    [
      "INSERT INTO report_version SELECT report_id, 9, title, audience, model, model_sha256, rests_on, 'c', 'w', author, author_id, at FROM report_version",
      'does not follow',
    ],
  ])('refuses to whoever owns the tables: %s', async (sql, words) => {
    await publish()
    await withdrawReport(store, { dossierId, report, why: 'Wrong.', role: 'editor', author: BO })
    const asOwner = store.db.$transaction(async (tx) => {
      await tx.$executeRawUnsafe('RESET ROLE')
      await tx.$executeRawUnsafe(sql)
    })
    await expect(asOwner).rejects.toThrow(words)
  })

  it('leaves a tombstone, and lets a corrected version stand again', async () => {
    await expect(withdrawReport(store, { dossierId, report, why: 'Wrong.', role: 'editor', author: BO })).rejects.toThrow('never published')
    await publish()
    const withdraw = () => withdrawReport(store, { dossierId, report, why: ' Wrong. ', role: 'editor', author: BO })
    await expect(withdrawReport(store, { dossierId, report, why: ' ', role: 'editor', author: BO })).rejects.toThrow('empty')
    expect(await withdraw()).toEqual({ changed: true })
    expect(await withdraw()).toEqual({ changed: false })
    const id = await idOf()
    expect(await readPublished(store, { report: id, number: null })).toMatchObject({
      withdrawn: true,
      withdrawal: { why: 'Wrong.', role: 'editor' },
    })
    await publish(again)
    expect(await readPublished(store, { report: id, number: null })).toMatchObject({ number: 2, withdrawn: false, withdrawal: null })
    expect(await readPublished(store, { report: id, number: 1 })).toMatchObject({ withdrawn: true })
    const actions = (await readAudit(store, slug, 4)).map(({ action }) => action)
    expect(actions).toEqual(['report.publish', 'report.withdraw', 'report.publish', 'report.add'])
  })

  it('opens by a link until it is taken back', async () => {
    const { id: link, key } = await addReportLink(store, { dossierId, report, label: 'For the mill', author: IDA })
    const id = await idOf()
    expect(await reportOfLink(store, key)).toBe(id)
    expect(await isOpenedBy(store, { report: id, keys: ['x', key] })).toBe(true)
    expect(await revokeReportLink(store, { dossierId, report, link, author: BO })).toEqual({ changed: true })
    expect(await revokeReportLink(store, { dossierId, report, link, author: BO })).toEqual({ changed: false })
    expect(await reportOfLink(store, key)).toBeNull()
    expect(await isOpenedBy(store, { report: id, keys: [key] })).toBe(false)
    expect((await readReport(store, { dossierId, report }))?.links).toMatchObject([{ label: 'For the mill', author: IDA }])
    // What is kept opens nothing.
    const [kept] = await store.db.reportLink.findMany({ where: { id: link } })
    expect(Object.values(kept ?? {})).not.toContain(key)
  })

  it('says what a published report says no longer', async () => {
    await publish({ restsOn: ['f-lanes', 'f-date'].map((one) => ({ finding: one, decision: 0 })) })
    const news = async () => (await readReportNews(store, [slug])).map(({ finding: one, what }) => `${one} ${what}`)
    expect(await news()).toEqual([])
    const text = { outcome: 'none', reading: null, rationale: 'No.', note: '', author: 'Bo' } as const
    await writeDecision(store, { dossier: slug, finding: 'f-lanes', expectedVersion: 0, ...text })
    expect(await news()).toEqual(['f-lanes decided'])
    await saveComparison(store, { dossier: slug, comparison: comparisonOf(texts, [finding('f-lanes', ['3', '5'])]), author: 'Variorum' })
    expect(await news()).toEqual(['f-lanes changed', 'f-date gone'])
    expect(await readReportNews(store, [])).toEqual([])
    await withdrawReport(store, { dossierId, report, why: 'Wrong.', role: 'editor', author: BO })
    expect(await news()).toEqual([])
  })
})
