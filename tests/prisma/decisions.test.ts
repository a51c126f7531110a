/**
 * Decisions, on both databases: versions, lost races, findings that move away, and characters of every kind.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openStore, type Store, type StoreOptions } from '../../prisma/client.ts'
import { listDossiers, readAudit, readDecision, readDossier, readFinding } from '../../prisma/read.ts'
import { type DecisionText, type NewDecision, saveComparison, type WrittenDecision, writeDecision } from '../../prisma/write.ts'
import { comparisonOf, finding, putBridge, texts } from './bridge-dossier.ts'
import { databases, type TestDatabase } from './databases.ts'

const WRITERS = 50
/** Versions that all who have not won yet race for; the rest then write in turn. */
const RACES = 6

describe.each(databases)('$name', ({ name, start }) => {
  let database: TestDatabase
  let options: StoreOptions
  let store: Store
  let count = 0
  let slug = ''

  beforeAll(async () => {
    database = await start()
    options = await database.fresh()
    store = await openStore(options)
  })
  afterAll(async () => {
    await store?.close()
    await database?.stop()
  })
  beforeEach(async () => {
    count += 1
    slug = `bridge-${count}`
    await putBridge(store, slug)
  })

  const text: DecisionText = {
    outcome: 'reading',
    reading: '3',
    rationale: 'The county keeps the record.',
    note: '# Lanes',
    confidence: 'high',
    evidence: [{ label: 'The record', href: 'https://county.example/record?lanes=3' }],
    restores: null,
    author: 'Ida',
    authorId: 'u-ida',
  }
  const decision = (more: Partial<NewDecision> = {}): NewDecision => ({
    dossier: slug,
    finding: 'f-lanes',
    expectedVersion: 0,
    ...text,
    ...more,
  })
  const recompare = async (...findings: Parameters<typeof finding>[]) => {
    const comparison = comparisonOf(
      texts,
      findings.map((given) => finding(...given)),
    )
    expect(await saveComparison(store, { dossier: slug, comparison, author: 'Variorum' })).toMatchObject({ ok: true })
  }

  describe('versions', () => {
    it('keeps every version, with the readings as they were extracted', async () => {
      expect(await writeDecision(store, decision())).toMatchObject({ ok: true, version: { version: 1, ...text }, repeated: false })
      await recompare(['f-lanes', ['3', '5']])
      const second = { outcome: 'unresolved', reading: null, rationale: '', note: 'Later.', author: 'Bo' } as const
      expect(await writeDecision(store, decision({ expectedVersion: 1, ...second }))).toMatchObject({ ok: true, version: { version: 2 } })
      const view = await readDecision(store, { dossier: slug, finding: 'f-lanes' })
      expect(view?.versions).toMatchObject([
        { version: 2, ...second, superseded: false },
        { version: 1, ...text, superseded: true, comparison: { engineVersion: '0.1.0', rules: 'test' } },
      ])
      expect(view?.versions.map(({ extracted }) => extracted)).toEqual([finding('f-lanes', ['3', '5']), finding('f-lanes', ['3', '4'])])
      expect(await readFinding(store, { dossier: slug, finding: 'f-lanes' })).toMatchObject({ decision: { version: 2, stale: null } })
      expect((await readAudit(store, slug, 1))[0]).toMatchObject({
        actor: 'Bo',
        before: { version: 1, ...text },
        after: { version: 2, ...second },
      })
    })

    it.each([
      ['a later version is there', 1, 0, 1],
      ['the expected version is not there', 0, 3, 0],
      ['the expected version is still to come', 1, 2, 1],
    ])('tells a writer that %s', async (_, written, expectedVersion, currentVersion) => {
      for (let version = 0; version < written; version++) await writeDecision(store, decision({ expectedVersion: version, note: 'theirs' }))
      const audit = await readAudit(store, slug, 100)
      const yours = { ...text, note: 'yours', author: 'Bo' }
      expect(await writeDecision(store, decision({ expectedVersion, ...yours }))).toEqual({
        ok: false,
        conflict: {
          expectedVersion,
          currentVersion,
          yours,
          theirs: written === 0 ? null : { ...text, note: 'theirs', version: written, at: expect.any(String) },
        },
      })
      expect(await readAudit(store, slug, 100)).toEqual(audit)
      expect((await readDecision(store, { dossier: slug, finding: 'f-lanes' }))?.versions.length ?? 0).toBe(written)
    })

    it('takes the same words of the same author again as the answer that was lost', async () => {
      const first = await writeDecision(store, decision())
      expect(await writeDecision(store, decision())).toEqual({ ...first, repeated: true })
      expect(await writeDecision(store, decision({ author: 'Bo' }))).toMatchObject({ ok: false })
    })

    it('brings an earlier version back as a new one, and an empty one for none', async () => {
      await writeDecision(store, decision())
      const other = { outcome: 'none', reading: null, note: 'Changed my mind.', confidence: null, evidence: [] } as const
      await writeDecision(store, decision({ expectedVersion: 1, ...other }))
      await writeDecision(store, decision({ expectedVersion: 2, restores: 1 }))
      const blank = { outcome: null, reading: null, rationale: '', note: '', confidence: null, evidence: [], restores: 0 }
      await writeDecision(store, decision({ expectedVersion: 3, ...blank }))
      const view = await readDecision(store, { dossier: slug, finding: 'f-lanes' })
      expect(view?.versions).toMatchObject([
        { version: 4, ...blank },
        { version: 3, ...text, restores: 1 },
        { version: 2, ...text, ...other },
        { version: 1, ...text },
      ])
    })

    it('has none before the first', async () => {
      expect(await readDecision(store, { dossier: slug, finding: 'f-lanes' })).toBeNull()
      expect(await readFinding(store, { dossier: slug, finding: 'f-lanes' })).toMatchObject({ decision: null })
    })
  })

  describe('what is decided on', () => {
    it.each<[string, string | null, Parameters<typeof finding>[]]>([
      ['another value', 'changed', [['f-lanes', ['3', '5']]]],
      ['one more value', 'changed', [['f-lanes', ['3', '4', '5']]]],
      ['another relation', 'changed', [['f-lanes', ['3', '4'], { relation: 'compatible' }]]],
      ['the same values in another order', null, [['f-lanes', ['4', '3']]]],
      ['another severity', null, [['f-lanes', ['3', '4'], { severity: 1 }]]],
      ['no such finding', 'gone', [['f-other', ['3']]]],
    ])('after %s: stale is %s', async (_, stale, findings) => {
      await writeDecision(store, decision())
      await recompare(...findings)
      expect((await readDecision(store, { dossier: slug, finding: 'f-lanes' }))?.stale).toBe(stale)
      expect((await readFinding(store, { dossier: slug, finding: 'f-lanes' }))?.decision).toMatchObject({ stale, note: text.note })
      const view = await readDossier(store, slug)
      expect(view?.orphans.map((orphan) => orphan.finding.id)).toEqual(stale === 'gone' ? ['f-lanes'] : [])
      expect(view?.counts).toMatchObject(stale === null ? { decided: 1, stale: 0 } : { decided: 0, stale: 1 })
      expect((await listDossiers(store)).find((dossier) => dossier.slug === slug)?.counts).toEqual(view?.counts)
    })

    it('shows a finding that is gone as its decision kept it, and lets the decision go on', async () => {
      await writeDecision(store, decision())
      await recompare()
      const gone = await readFinding(store, { dossier: slug, finding: 'f-lanes' })
      expect(gone).toMatchObject({ finding: finding('f-lanes', ['3', '4']), tier: null, position: null, previous: null, next: null })
      expect(await writeDecision(store, decision({ expectedVersion: 1, note: 'Still true.' }))).toMatchObject({
        ok: true,
        version: { version: 2 },
      })
    })

    it('loses no first note on a finding that vanished while it was written', async () => {
      await recompare()
      expect(await writeDecision(store, decision())).toMatchObject({ ok: true, version: { version: 1 } })
      expect((await readDossier(store, slug))?.orphans).toMatchObject([
        { finding: finding('f-lanes', ['3', '4']), decision: { stale: 'gone' } },
      ])
    })
  })

  describe('refuses', () => {
    it.each<[string, Partial<NewDecision>, string, RegExp]>([
      ['an unknown dossier', { dossier: 'nowhere' }, 'not-found', /no dossier "nowhere"/],
      ['an unknown finding', { finding: 'f-none' }, 'not-found', /no finding "f-none"/],
      ['a reading the finding does not have', { reading: '7' }, 'invalid', /not one of the readings/],
      ['the outcome "reading" without one', { reading: null }, 'invalid', /only with it/],
      ['a reading with another outcome', { outcome: 'none' }, 'invalid', /only with it/],
      ['half a version', { expectedVersion: 0.5 }, 'invalid', /whole number/],
      ['nobody as author', { author: ' ' }, 'invalid', /author is empty/],
      ['NUL in a note', { note: 'ab\0c' }, 'character', /note holds a NUL character at position 3/],
      ['NUL in a rationale', { rationale: '\0' }, 'character', /rationale holds a NUL/],
      ['half of a character', { note: '\ud83c' }, 'character', /half of a character at position 1/],
      ['a link that is a script', { evidence: [{ label: 'x', href: 'javascript:alert(1)' }] }, 'invalid', /begins with https/],
      ['a link that only looks like ours', { evidence: [{ label: 'x', href: '//elsewhere.example' }] }, 'invalid', /begins with https/],
      ['a version to come back from the future', { restores: 1 }, 'invalid', /no version 1/],
      ['a note without measure', { note: 'x'.repeat(200_001) }, 'too-long', /200001 characters; 200000 are allowed/],
    ])('%s', async (_, more, code, words) => {
      const audit = await readAudit(store, slug, 100)
      const writing = writeDecision(store, decision(more))
      await expect(writing).rejects.toThrow(words)
      await expect(writing).rejects.toMatchObject({ name: 'StoreError', code })
      expect(await readAudit(store, slug, 100)).toEqual(audit)
      expect(await store.db.decision.count({ where: { dossier: { slug } } })).toBe(0)
    })
  })

  it.each([
    ['10,000 characters', 'ä🌉漢\n'.repeat(2_000)],
    ['quotes and SQL', `'; DROP TABLE decision; -- " \\ \\' $1 ? % _ \\x00 E'\\n' $$x$$`],
    ['right to left, joined, combined', 'המעבורת לא יצאה ‏١٢‎ 👩‍👩‍👧‍👦 e\u0301 \u{1f1f3}\u{1f1f5}'],
    ['controls and separators', 'a\u0001\u001f\u007f\u0085\u2028\u2029\ufeff\uffff\u{10ffff}\t\r\n'],
    ['JSON in words', '{"a":"\\u0000\\ud800"}'],
    ['nothing', ''],
  ])('keeps a note of %s', async (_, note) => {
    const words = { outcome: null, reading: null, rationale: note.slice(0, 5_000), note }
    expect(await writeDecision(store, decision(words))).toMatchObject({ ok: true, version: words })
    expect((await readDecision(store, { dossier: slug, finding: 'f-lanes' }))?.versions[0]).toMatchObject(words)
    expect((await readAudit(store, slug, 1))[0]).toMatchObject({ after: words })
  })

  describe(`${WRITERS} editors at once`, () => {
    it('lets exactly one win each version, tells the others whose words stand, and loses nobody’s', async () => {
      // On a server two processes take part; the embedded database admits one.
      const second = name === 'PostgreSQL' ? await openStore(options) : store
      const winners = new Map<number, string>()
      const attempt = async (editor: number, expectedVersion: number): Promise<WrittenDecision> => {
        const note = `note of editor ${editor}`
        const written = await writeDecision(editor % 2 ? store : second, decision({ expectedVersion, note, author: `E${editor}` }))
        if (!written.ok) expect(written.conflict.yours.note).toBe(note)
        else {
          expect(written.version).toMatchObject({ version: expectedVersion + 1, note })
          expect(winners.has(expectedVersion + 1), `version ${expectedVersion + 1} was won twice`).toBe(false)
          winners.set(expectedVersion + 1, note)
        }
        return written
      }
      let editors = Array.from({ length: WRITERS }, (_, editor) => editor)
      for (let expectedVersion = 0; expectedVersion < RACES; expectedVersion++) {
        const race = await Promise.all(editors.map((editor) => attempt(editor, expectedVersion)))
        const lost = race.filter((written) => !written.ok)
        expect(lost).toHaveLength(editors.length - 1)
        for (const { conflict } of lost) {
          expect(conflict).toMatchObject({ currentVersion: expectedVersion + 1, theirs: { note: winners.get(expectedVersion + 1) } })
        }
        editors = editors.filter((_, index) => !race[index]?.ok)
      }
      for (const [index, editor] of editors.entries()) expect(await attempt(editor, RACES + index)).toMatchObject({ ok: true })
      if (second !== store) await second.close()

      const versions = (await readDecision(store, { dossier: slug, finding: 'f-lanes' }))?.versions ?? []
      expect(versions.map(({ version }) => version)).toEqual(Array.from({ length: WRITERS }, (_, index) => WRITERS - index))
      expect(new Set(versions.map(({ note }) => note)).size).toBe(WRITERS)
      for (const { version, note } of versions) expect(winners.get(version)).toBe(note)
      const written = (await readAudit(store, slug, 1_000)).filter(({ action }) => action === 'decision.write')
      expect(written).toHaveLength(WRITERS)
    })

    it('keeps decisions and comparisons that are written at the same time', async () => {
      const comparisons = Array.from({ length: 6 }, (_, index) => comparisonOf(texts, [finding('f-lanes', ['3', '4', `${index + 5}`])]))
      const saving = comparisons.map((comparison) => saveComparison(store, { dossier: slug, comparison, author: 'Variorum' }))
      const deciding = Array.from({ length: 20 }, (_, editor) =>
        writeDecision(store, decision({ note: `${editor}`, author: `E${editor}` })),
      )
      for (const saved of await Promise.all(saving)) expect(saved).toMatchObject({ ok: true, changed: true })
      expect((await Promise.all(deciding)).filter(({ ok }) => ok)).toHaveLength(1)
      expect((await readDossier(store, slug))?.findings).toHaveLength(1)
    })
  })
})
