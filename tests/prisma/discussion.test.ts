/** Discussions and the audit, on both databases: threads, comments and their versions, lost races, what is refused, what is found again. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openStore, type Store } from '../../prisma/client.ts'
import type { AuditEntry, PersonName, ThreadTarget } from '../../prisma/read.ts'
import { countOpenThreads, findDossier, readAuditPages, readInbox, readLastChange, readThreads, searchAudit } from '../../prisma/read.ts'
import { addRevision, changeThread, type NewThread, openThread, rehangThread, writeComment, writeDecision } from '../../prisma/write.ts'
import { putBridge, sha256, texts } from './bridge-dossier.ts'
import { databases, type TestDatabase } from './databases.ts'

const ann: PersonName = { id: 'u-ann', name: 'Ann' }
const bo: PersonName = { id: 'u-bo', name: 'Bo' }
const county = texts[0]?.text ?? ''
const lanes = county.indexOf('3 lanes')
const passage = { path: 'county.md', sha256: sha256(county), start: lanes, end: lanes + 7, exact: '3 lanes' }

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
  const open = (more: Partial<NewThread> = {}) => {
    const given: NewThread = {
      dossierId,
      id: randomUUID(),
      target: { kind: 'finding', finding: 'f-lanes' },
      assignee: null,
      due: null,
      author: ann,
      comment: { id: randomUUID(), text: 'Which *lanes*?', mentions: [] },
      ...more,
    }
    return openThread(store, given)
  }
  const comment = (
    thread: string,
    text: string,
    more: { id?: string; expectedVersion?: number; author?: PersonName; mentions?: string[] } = {},
  ) => writeComment(store, { dossierId, thread, id: randomUUID(), expectedVersion: 0, text, author: bo, mentions: [], ...more })

  it.each<[string, ThreadTarget]>([
    ['a finding', { kind: 'finding', finding: 'f-lanes' }],
    ['a reading', { kind: 'reading', finding: 'f-lanes', reading: '4' }],
    ['a passage of a finding', { kind: 'passage', finding: 'f-lanes', passage }],
    ['a passage of a source', { kind: 'passage', finding: null, passage }],
  ])('opens a thread on %s', async (_, target) => {
    const { id } = await open({ target, assignee: bo, due: '2026-12-01' })
    expect(await readThreads(store, { dossierId })).toMatchObject([
      {
        id,
        target,
        assignee: bo,
        due: '2026-12-01',
        resolved: false,
        by: ann,
        comments: [{ versions: [{ version: 1, text: 'Which *lanes*?', author: ann }] }],
      },
    ])
  })

  it.each<[string, Partial<NewThread>, string]>([
    ['an unknown finding', { target: { kind: 'finding', finding: 'f-none' } }, 'not-found'],
    ['an unknown reading', { target: { kind: 'reading', finding: 'f-lanes', reading: '9' } }, 'invalid'],
    [
      'words that are not in the source',
      { target: { kind: 'passage', finding: null, passage: { ...passage, exact: '4 lanes' } } },
      'invalid',
    ],
    [
      'a text the dossier does not have',
      { target: { kind: 'passage', finding: null, passage: { ...passage, sha256: sha256('x') } } },
      'not-found',
    ],
    ['an empty comment', { comment: { id: randomUUID(), text: ' \n', mentions: [] } }, 'invalid'],
    ['NUL', { comment: { id: randomUUID(), text: 'a\0', mentions: [] } }, 'character'],
    ['a day that is none', { due: '2026-02-30' }, 'invalid'],
    ['an id that is none', { id: 'x' }, 'invalid'],
  ])('refuses %s', async (_, more, code) => {
    await expect(open(more)).rejects.toMatchObject({ name: 'StoreError', code })
    expect(await readThreads(store, { dossierId })).toEqual([])
  })

  it('hangs on the words of another revision when an editor says so, and tells where it hung', async () => {
    const { id } = await open({ target: { kind: 'passage', finding: null, passage } })
    const text = county.replace('3 lanes', '2 lanes')
    await addRevision(store, { dossier: slug, path: passage.path, text, author: 'Bo' })
    const next = { ...passage, sha256: sha256(text), exact: '2 lanes' }
    const given = { dossierId, thread: id, expectedVersion: 1, author: bo }
    await expect(rehangThread(store, { ...given, passage: { ...next, exact: '3 lanes' } })).rejects.toMatchObject({ code: 'invalid' })
    expect(await rehangThread(store, { ...given, passage: next })).toMatchObject({ ok: true, version: 2 })
    expect(await rehangThread(store, { ...given, passage: next })).toMatchObject({ ok: false, current: { version: 2 } })
    expect((await readThreads(store, { dossierId }))[0]?.target).toEqual({ kind: 'passage', finding: null, passage: next })
    const [told] = await searchAudit(store, { dossierId, action: 'thread.rehang', limit: 1 })
    expect(told).toMatchObject({ actor: 'Bo', before: passage, after: next })
  })

  it('takes the same request again as the answer that was lost', async () => {
    const id = randomUUID()
    expect(await open({ id })).toEqual({ id, repeated: false })
    expect(await open({ id })).toEqual({ id, repeated: true })
    const words = randomUUID()
    expect(await comment(id, 'Three.', { id: words })).toMatchObject({ ok: true, version: 1, repeated: false })
    expect(await comment(id, 'Three.', { id: words })).toMatchObject({ ok: true, version: 1, repeated: true })
    expect((await readThreads(store, { dossierId }))[0]?.comments).toHaveLength(2)
  })

  it('finds the discussions of the passages of a source', async () => {
    await open()
    const { id } = await open({ target: { kind: 'passage', finding: null, passage } })
    expect((await readThreads(store, { dossierId, passagesOf: 'county.md' })).map((thread) => thread.id)).toEqual([id])
    expect(await readThreads(store, { dossierId, passagesOf: 'radio.md' })).toEqual([])
  })

  it('puts into an inbox what is assigned to a person and what speaks to them, of the dossiers they may read now', async () => {
    const { id } = await open({ assignee: bo, due: '2026-12-01' })
    await comment(id, '@Bo, on it?', { author: ann, mentions: ['u-bo'] })
    const passageThread = await open({
      target: { kind: 'passage', finding: null, passage },
      comment: { id: randomUUID(), text: '@Bo here', mentions: ['u-bo'] },
    })
    const inbox = (person: string, ...dossiers: string[]) => readInbox(store, { person, dossiers: new Set(dossiers) })
    const mine = await inbox('u-bo', slug)
    const dossier = { slug, title: 'The Alder bridge' }
    const asked = { thread: id, dossier, finding: 'f-lanes', question: 'how many lanes were closed', resolved: false, due: '2026-12-01' }
    expect(mine.assigned).toMatchObject([{ ...asked, by: 'Ann', words: '@Bo, on it?' }])
    expect(mine.mentions.find(({ thread }) => thread === id)).toMatchObject({ ...asked, words: '@Bo, on it?' })
    const source = `s-${sha256(county).slice(0, 12)}`
    expect(mine.mentions.find(({ thread }) => thread === passageThread.id)).toMatchObject({
      ...{ finding: null, question: null, passage: { words: '3 lanes', source } },
    })
    expect(mine.mentions).toHaveLength(2)
    expect(await inbox('u-bo', 'another')).toEqual({ assigned: [], mentions: [] })
    expect(await inbox('u-ann', slug)).toEqual({ assigned: [], mentions: [] })
    await changeThread(store, { dossierId, thread: id, expectedVersion: 1, change: { resolved: true }, author: ann })
    expect((await inbox('u-bo', slug)).assigned).toEqual([])
  })

  it('keeps every version of a comment, and tells a second window of the first', async () => {
    const { id } = await open()
    const words = randomUUID()
    await comment(id, 'Three.', { id: words, mentions: ['u-ann'] })
    expect(await comment(id, 'Three, says the county.', { id: words, expectedVersion: 1 })).toMatchObject({ ok: true, version: 2 })
    expect(await comment(id, 'Four.', { id: words, expectedVersion: 1 })).toEqual({
      ok: false,
      conflict: { currentVersion: 2, yours: 'Four.', theirs: 'Three, says the county.' },
    })
    expect(await comment(id, '', { id: words, expectedVersion: 2 })).toMatchObject({ ok: true, version: 3 })
    const [thread] = await readThreads(store, { dossierId })
    expect(thread?.comments[1]?.versions.map(({ text }) => text)).toEqual(['', 'Three, says the county.', 'Three.'])
    expect(await readThreads(store, { dossierId, mentions: 'u-ann' })).toEqual([])
    for (const change of [
      'UPDATE comment_version SET text = $$x$$',
      'DELETE FROM comment_version',
      'DELETE FROM comment',
      'DELETE FROM thread',
    ])
      await expect(store.db.$executeRawUnsafe(change)).rejects.toThrow(/history is only added to|permission denied/)
  })

  it('lets nobody write for somebody else, nor into another dossier', async () => {
    const { id } = await open()
    const words = randomUUID()
    await comment(id, 'Three.', { id: words })
    await expect(comment(id, 'Four.', { id: words, expectedVersion: 1, author: ann })).rejects.toMatchObject({ code: 'invalid' })
    const elsewhere = { dossierId: randomUUID(), thread: id, author: bo }
    await expect(
      writeComment(store, { ...elsewhere, id: randomUUID(), expectedVersion: 0, text: 'x', mentions: [] }),
    ).rejects.toMatchObject({ code: 'not-found' })
    await expect(changeThread(store, { ...elsewhere, expectedVersion: 1, change: { resolved: true } })).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  it('resolves, opens again and assigns, each change on record and each lost race told', async () => {
    const { id } = await open()
    const change = (expectedVersion: number, what: Parameters<typeof changeThread>[1]['change']) =>
      changeThread(store, { dossierId, thread: id, expectedVersion, change: what, author: bo })
    expect(await change(1, { assignee: ann, due: '2027-01-31' })).toMatchObject({ ok: true, version: 2, finding: 'f-lanes' })
    expect(await change(1, { resolved: true })).toEqual({
      ok: false,
      current: { resolved: false, assignee: ann, due: '2027-01-31', version: 2 },
    })
    expect(await change(2, { resolved: true })).toMatchObject({ ok: true, version: 3 })
    const [thread] = await readThreads(store, { dossierId, state: 'resolved', assignee: 'u-ann' })
    expect(thread?.changes).toMatchObject([
      { by: bo, before: { assignee: null }, after: { assignee: ann, resolved: false } },
      { by: bo, before: { resolved: false }, after: { resolved: true } },
    ])
    expect(await countOpenThreads(store, { dossierId, person: 'u-ann' })).toEqual({ open: 0, mine: 0, byFinding: new Map() })
    await change(3, { resolved: false })
    expect(await countOpenThreads(store, { dossierId, person: 'u-ann' })).toEqual({
      open: 1,
      mine: 1,
      byFinding: new Map([['f-lanes', 1]]),
    })
  })

  it('finds in the audit who did what, by every filter, and gives all of it page by page', async () => {
    const { id } = await open()
    const odd = 'Half: 50% of a_b "quoted" \\ back'
    await comment(id, odd)
    const text = { outcome: 'none' as const, reading: null, rationale: 'No.', note: '', author: 'Ann', authorId: 'u-ann' }
    for (let version = 0; version < 3; version++)
      await writeDecision(store, { dossier: slug, finding: 'f-lanes', expectedVersion: version, ...text, note: `${version}` })
    const find = async (more: object) => (await searchAudit(store, { dossierId, limit: 1_000, ...more })).map(({ action }) => action)
    expect(await find({ actor: 'Bo' })).toEqual(['comment.add'])
    expect(await find({ action: 'decision.write' })).toEqual(['decision.write', 'decision.write', 'decision.write'])
    expect(await find({ objectId: id })).toEqual(['thread.open'])
    expect(await find({ words: '50% of a_b "quoted" \\' })).toEqual(['comment.add'])
    expect(await find({ words: '50%%' })).toEqual([])
    const last = (await readLastChange(store, dossierId)) ?? ''
    const [earlier, later] = [await find({ to: last }), await find({ from: last })]
    expect([...later, ...earlier]).toEqual(await find({}))
    expect(later[0]).toBe('decision.write')
    const all: AuditEntry[] = []
    for await (const page of readAuditPages(store, { dossierId })) all.push(...page)
    const first = await searchAudit(store, { dossierId, limit: 4 })
    expect(all.slice(0, 4)).toEqual(first)
    expect(await searchAudit(store, { dossierId, limit: 4, after: first[1] })).toEqual(all.slice(2, 6))
    expect(all.find(({ action }) => action === 'decision.write')).toMatchObject({
      actor: 'Ann',
      actorId: 'u-ann',
      before: { version: 2 },
      after: { version: 3 },
    })
  })
})
