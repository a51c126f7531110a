/**
 * Corrections and the two-person rule, on both databases: only ever added to, heard as far as they reach, and blind until two have spoken.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ProposalOutcome } from '../../lib/model.ts'
import { type ArchiveSink, exportDossier, type Look } from '../../prisma/archive.ts'
import { openStore, type Store } from '../../prisma/client.ts'
import {
  countLoneConclusions,
  findDossier,
  readAgreement,
  readAudit,
  readComparison,
  readCorrections,
  readDecidedFindings,
  readDecision,
  readLoneConclusions,
  readTwoPerson,
} from '../../prisma/read.ts'
import { addCorrection, saveComparison, setTwoPersonRule, turnCorrection, writeBlindDecision, writeDecision } from '../../prisma/write.ts'
import { comparisonOf, finding, putBridge, texts } from './bridge-dossier.ts'
import { databases, type TestDatabase } from './databases.ts'

const [IDA, BO, CY] = ['Ida', 'Bo', 'Cy'].map((name) => ({ id: `u-${name}`, name })) as [Person, Person, Person]
interface Person {
  readonly id: string
  readonly name: string
}

describe.each(databases)('$name', ({ start }) => {
  let database: TestDatabase
  let store: Store
  let count = 0
  let slug = ''
  let dossierId = ''

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
  })

  const id = (number: number): string => `00000000-0000-7000-8000-${String(count * 100 + number).padStart(12, '0')}`
  const body = { kind: 'not-a-claim', claims: [{ words: '3 lanes' }] }
  const add = (number: number, more: Partial<Parameters<typeof addCorrection>[1]> = {}) =>
    addCorrection(store, { dossierId, id: id(number), finding: 'f-lanes', scope: 'here', body, why: 'Article 3.', author: IDA, ...more })
  const outcome = (given: string): ProposalOutcome => ({
    id: given,
    kind: 'not-a-claim',
    origin: { by: 'editor', name: 'Ida', at: null },
    why: '',
    status: 'applied',
    reason: '',
    findings: [],
  })
  const save = (ids: readonly string[], findings: Parameters<typeof finding>[], carried: { from: string; to: string }[] = []) => {
    const comparison = comparisonOf(texts, [finding(...(findings as unknown as Parameters<typeof finding>))])
    return saveComparison(store, { dossier: slug, comparison: { ...comparison, proposals: ids.map(outcome) }, author: 'Variorum', carried })
  }
  const lanes = ['f-lanes', ['3', '4']] as unknown as Parameters<typeof finding>[]

  describe('corrections', () => {
    it('are kept, taken back and brought back, each step in the audit', async () => {
      expect(await add(1)).toEqual({ id: id(1), repeated: false })
      expect(await add(1)).toEqual({ id: id(1), repeated: true })
      expect(await turnCorrection(store, { dossierId, id: id(1), what: 'retracted', author: BO })).toEqual({ changed: true })
      expect(await turnCorrection(store, { dossierId, id: id(1), what: 'retracted', author: BO })).toEqual({ changed: false })
      expect(await readCorrections(store, dossierId)).toMatchObject([{ id: id(1), active: false, body, events: [{ author: BO }] }])
      await turnCorrection(store, { dossierId, id: id(1), what: 'restored', author: IDA })
      expect(await readCorrections(store, dossierId)).toMatchObject([
        { active: true, events: [{ what: 'retracted' }, { what: 'restored' }] },
      ])
      const actions = (await readAudit(store, slug, 10)).map(({ action }) => action)
      expect(actions.slice(0, 3)).toEqual(['correction.restore', 'correction.retract', 'correction.add'])
    })

    it('cannot be changed or removed, whoever asks', async () => {
      await add(1)
      await expect(store.db.correction.updateMany({ where: { id: id(1) }, data: { why: 'no' } })).rejects.toThrow()
      await expect(store.db.correction.deleteMany({ where: { id: id(1) } })).rejects.toThrow()
    })

    it('refuse another dossier’s, and a scope that is none', async () => {
      await add(1)
      await putBridge(store, `${slug}-other`)
      const other = (await findDossier(store, `${slug}-other`))?.id ?? ''
      await expect(turnCorrection(store, { dossierId: other, id: id(1), what: 'retracted', author: BO })).rejects.toThrow()
      await expect(add(2, { scope: 'sometimes' as 'here' })).rejects.toThrow('scope')
    })

    it('are heard elsewhere with scope “always” alone, until they are taken back', async () => {
      await putBridge(store, `${slug}-other`)
      const other = (await findDossier(store, `${slug}-other`))?.id ?? ''
      const ours = async () => (await readCorrections(store, other)).map((c) => c.id).filter((c) => [id(1), id(2), id(3)].includes(c))
      await add(1)
      await add(2, { scope: 'dossier' })
      await add(3, { scope: 'always' })
      expect(await ours()).toEqual([id(3)])
      expect((await readComparison(store, `${slug}-other`))?.outdated).toBe(true)
      await turnCorrection(store, { dossierId, id: id(3), what: 'retracted', author: IDA })
      expect(await ours()).toEqual([])
      expect((await readComparison(store, `${slug}-other`))?.outdated).toBe(false)
    })

    it('make the comparison old, and a comparison without them is not taken', async () => {
      await add(1)
      expect((await readComparison(store, slug))?.outdated).toBe(true)
      expect(await save([], lanes)).toEqual({ ok: false, reason: 'outdated' })
      expect(await save([id(1)], lanes)).toMatchObject({ ok: true })
      expect((await readComparison(store, slug))?.outdated).toBe(false)
    })

    it('take the decision along when the finding gets another id, and back again', async () => {
      const decision = {
        dossier: slug,
        finding: 'f-lanes',
        expectedVersion: 0,
        outcome: 'reading',
        reading: '3',
        rationale: 'r',
        note: '',
      } as const
      await writeDecision(store, { ...decision, author: 'Ida' })
      await add(1)
      await save([id(1)], ['f-new', ['3', '4']] as never, [{ from: 'f-lanes', to: 'f-new' }])
      expect(await readDecision(store, { dossier: slug, finding: 'f-lanes' })).toBeNull()
      expect(await readDecision(store, { dossier: slug, finding: 'f-new' })).toMatchObject({ stale: null, versions: [{ version: 1 }] })
      expect(await readDecidedFindings(store, dossierId)).toMatchObject([
        { finding: { id: 'f-new' }, sources: [{ path: 'county.md' }, {}, {}] },
      ])
      await turnCorrection(store, { dossierId, id: id(1), what: 'retracted', author: IDA })
      await save([], ['f-lanes', ['3', '5']] as never, [{ from: 'f-new', to: 'f-lanes' }])
      expect(await readDecision(store, { dossier: slug, finding: 'f-lanes' })).toMatchObject({
        stale: 'changed',
        versions: [{ version: 1 }],
      })
    })
  })

  describe('the two-person rule', () => {
    const blind = (author: Person, reading: string) =>
      writeBlindDecision(store, {
        dossier: slug,
        finding: 'f-lanes',
        outcome: 'reading',
        reading,
        rationale: `${author.name} says`,
        author,
      })
    const decide = (author: Person, expectedVersion = 0) =>
      writeDecision(store, {
        dossier: slug,
        finding: 'f-lanes',
        expectedVersion,
        outcome: 'none',
        reading: null,
        rationale: 'r',
        note: '',
        author: author.name,
        authorId: author.id,
      })
    const see = (person: Person | null) => readTwoPerson(store, { dossierId, finding: 'f-lanes', person: person?.id ?? null })

    it('does nothing until it is on', async () => {
      expect(await blind(IDA, '3')).toEqual({ ok: false, reason: 'off' })
      expect(await decide(IDA)).toMatchObject({ ok: true })
    })

    it('keeps one from the other, and decides in both names where they agree', async () => {
      await setTwoPersonRule(store, { dossier: slug, on: true, author: IDA })
      await expect(decide(IDA)).rejects.toThrow('two-person')
      expect(await blind(IDA, '3')).toEqual({ ok: true, state: 'open' })
      expect(await blind(IDA, '4')).toEqual({ ok: false, reason: 'decided-already' })
      expect(await see(BO)).toMatchObject({ on: true, state: 'open', decided: 1, mine: null, both: [] })
      expect(JSON.stringify(await readAudit(store, slug, 5))).not.toContain('Ida says')
      expect(await see(IDA)).toMatchObject({ mine: { reading: '3' }, both: [] })
      expect(await blind(BO, '3')).toEqual({ ok: true, state: 'agreed' })
      expect((await see(CY)).both).toHaveLength(2)
      const decided = await readDecision(store, { dossier: slug, finding: 'f-lanes' })
      expect(decided?.versions).toMatchObject([{ author: 'Ida and Bo', reading: '3', rationale: 'Ida: Ida says\n\nBo: Bo says' }])
      expect(await readAgreement(store, dossierId)).toEqual({ on: true, pairs: [['reading: 3', 'reading: 3']] })
    })

    it('lets nobody but its author carry it out before there is a second', async () => {
      await setTwoPersonRule(store, { dossier: slug, on: true, author: IDA })
      const others = async (but: Person) =>
        Promise.all([readLoneConclusions(store, { dossierId, but: but.id }), readLoneConclusions(store, { dossierId: null, but: but.id })])
      const [, before] = await others(BO)
      await blind(IDA, '3')
      expect(await others(IDA)).toEqual([0, expect.any(Number)])
      expect(await others(BO)).toEqual([1, (before ?? 0) + 1])
      const begun: string[] = []
      const sink: ArchiveSink = { begin: async () => void begun.push('begun'), lines: async () => {}, file: async () => {} }
      const look: Look = async (tx, id) => {
        if ((await countLoneConclusions(tx, { dossierId: id, but: BO.id })) > 0) throw new Error('blind')
      }
      await expect(exportDossier(store, slug, sink, look)).rejects.toThrow('blind')
      expect(begun).toEqual([])
      await blind(BO, '4')
      expect(await others(CY)).toEqual([0, before])
      expect(await exportDossier(store, slug, sink, look)).toBe(true)
    })

    it('leaves it to a third where they differ', async () => {
      await setTwoPersonRule(store, { dossier: slug, on: true, author: IDA })
      await blind(IDA, '3')
      expect(await blind(BO, '4')).toEqual({ ok: true, state: 'differ' })
      expect(await blind(CY, '4')).toEqual({ ok: false, reason: 'two-already' })
      await expect(decide(IDA)).rejects.toThrow('third')
      expect(await decide(CY)).toMatchObject({ ok: true })
    })

    it('asks anew when the readings change', async () => {
      await setTwoPersonRule(store, { dossier: slug, on: true, author: IDA })
      await blind(IDA, '3')
      await save([], ['f-lanes', ['3', '7']] as never)
      expect(await see(IDA)).toMatchObject({ decided: 0, mine: null })
      await setTwoPersonRule(store, { dossier: slug, on: false, author: IDA })
      expect(await decide(IDA)).toMatchObject({ ok: true })
    })
  })
})
