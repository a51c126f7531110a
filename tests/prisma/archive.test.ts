/**
 * A dossier goes out and comes back: from PGlite to PostgreSQL and back to PGlite, byte for byte; and what must not come in does not.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeDossierArchive } from '../../content/archive/archive-file.ts'
import { openArchive } from '../../content/archive/read-archive.ts'
import { setMember } from '../../prisma/accounts.ts'
import { ARCHIVE_TABLES, exportDossier, type ImportedDossier, importDossier, noteCarried, type OpenArchive } from '../../prisma/archive.ts'
import { openStore, type Store } from '../../prisma/client.ts'
import { readAudit, readDecision } from '../../prisma/read.ts'
import { writeDecision } from '../../prisma/write.ts'
import { databases, type TestDatabase } from './databases.ts'
import { makeHistory } from './made-history.ts'
import { begin, join } from './newcomers.ts'

const SEEDS = [1, 2, 3, 4, 5]
const generator = { name: 'Variorum', version: '0.1.0', rules: 'test' } as const

let folder: string
let started: readonly TestDatabase[] = []
let [first, second, third]: Store[] = []

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'variorum-archive-'))
  started = await Promise.all(databases.map(({ start }) => start()))
  const [embedded, server] = started
  if (embedded === undefined || server === undefined) throw new Error('Two databases are needed.')
  first = await openStore(await embedded.fresh())
  second = await openStore(await server.fresh())
  third = await openStore(await embedded.fresh())
  const { person: ida } = await begin(first)
  const [bo, cy] = [await join(first, ida, 'bo@desk.example'), await join(first, ida, 'cy@desk.example', 'reviewer')]
  for (const seed of SEEDS) {
    const slug = `bridge-${seed}`
    await makeHistory(first, { slug, seed, people: [ida, bo, cy] })
    await setMember(first, ida, { dossier: slug, userId: ida.id, role: 'owner', adding: true })
    if (seed % 2 === 0) await setMember(first, ida, { dossier: slug, userId: bo.id, role: 'editor', adding: true })
  }
  await makeHistory(first, { slug: 'bridge-new', seed: 4, people: [ida, bo, cy] })
  await setMember(first, ida, { dossier: 'bridge-new', userId: ida.id, role: 'owner', adding: true })
  for (const store of [second, third]) await store.db.user.create({ data: elsewhere })
})
afterAll(async () => {
  for (const store of [first, second, third]) await store?.close()
  for (const database of started) await database.stop()
  await rm(folder, { recursive: true, force: true })
})

const now = new Date('2026-12-01T09:00:00Z')
const elsewhere = { name: 'Wim', email: 'wim@elsewhere.example', role: 'owner', createdAt: now, updatedAt: now }

async function out(store: Store | undefined, slug: string, name: string): Promise<string> {
  const file = path.join(folder, name)
  if (store !== undefined) await writeDossierArchive(file, generator, (sink) => exportDossier(store, slug, sink))
  return file
}

async function into(
  store: Store | undefined,
  file: string,
  change: (archive: OpenArchive) => OpenArchive = (same) => same,
  slug: string | null = null,
): Promise<ImportedDossier> {
  const archive = await openArchive(file, ARCHIVE_TABLES)
  try {
    if (store === undefined) throw new Error('There is no store.')
    return await importDossier(store, {
      archive: change({ ...archive, dossier: archive.manifest.dossier }),
      by: { name: 'Wim', id: null },
      slug,
    })
  } finally {
    archive.close()
  }
}

describe('a dossier', () => {
  it.each(SEEDS)('goes from PGlite to PostgreSQL to PGlite and is the same, byte for byte (history %i)', async (seed) => {
    const slug = `bridge-${seed}`
    const a = await out(first, slug, `${seed}-a.zip`)
    expect(await into(second, a)).toMatchObject({ status: 'imported', slug })
    const b = await out(second, slug, `${seed}-b.zip`)
    expect(await into(third, b)).toMatchObject({ status: 'imported', slug })
    const c = await out(third, slug, `${seed}-c.zip`)
    const bytes = await readFile(a)
    expect((await readFile(b)).equals(bytes)).toBe(true)
    expect((await readFile(c)).equals(bytes)).toBe(true)
    expect((await readFile(await out(first, slug, `${seed}-again.zip`))).equals(bytes)).toBe(true)
  })

  it('carries something of every table, in one history or another', async () => {
    const seen = new Set<string>()
    for (const seed of SEEDS) {
      const archive = await openArchive(await out(first, `bridge-${seed}`, 'count.zip'), ARCHIVE_TABLES)
      for (const [table, count] of Object.entries(archive.manifest.counts)) if (count > 0) seen.add(table)
      archive.close()
    }
    expect([...seen].sort()).toEqual([...ARCHIVE_TABLES, 'files'].sort())
  })

  it('changes nothing when the very same comes again, and refuses when it is not the same', async () => {
    const file = path.join(folder, '1-a.zip')
    expect(await into(second, file)).toMatchObject({ status: 'unchanged', slug: 'bridge-1' })
    // Taking the archive is told in the audit, after it was made.
    const { id: dossierId } = await (second as Store).db.dossier.findUniqueOrThrow({ where: { slug: 'bridge-1' } })
    const by = await (second as Store).db.user.findFirstOrThrow({ where: { name: 'Wim' } })
    await noteCarried(second as Store, { dossierId, by })
    expect(await into(second, file)).toMatchObject({ status: 'unchanged', slug: 'bridge-1' })
    const version = (await readDecision(second as Store, { dossier: 'bridge-1', finding: 'f-date' }))?.versions.length ?? 0
    await writeDecision(second as Store, {
      ...{
        dossier: 'bridge-1',
        finding: 'f-date',
        expectedVersion: version,
        outcome: null,
        reading: null,
        rationale: 'r',
        note: 'later',
        author: 'Wim',
      },
    })
    await expect(into(second, file)).rejects.toThrow(
      /is here already as "bridge-1", and is not as in the archive \(decision, decision_version\)/,
    )
  })

  it('makes people who cannot sign in, and knows those who are here by their e-mail', async () => {
    const people = await second?.db.user.findMany({ include: { accounts: true, sessions: true }, orderBy: { name: 'asc' } })
    expect(
      people?.map(({ name, disabledAt, role, accounts, sessions }) => [name, disabledAt !== null, role, accounts.length + sessions.length]),
    ).toEqual([
      ['Ida Brandt', true, 'reader', 0],
      ['Wim', false, 'owner', 0],
      ['bo@desk.example', true, 'reader', 0],
      ['cy@desk.example', true, 'reader', 0],
    ])
    const fresh = await openStore(await (started[0] as TestDatabase).fresh())
    try {
      await expect(into(fresh, path.join(folder, '2-a.zip'))).rejects.toThrow('Make its first account')
      const bo = await fresh.db.user.create({ data: { ...elsewhere, email: 'bo@desk.example' } })
      const came = await into(fresh, path.join(folder, '2-a.zip'))
      expect(came.made).not.toContain('bo@desk.example')
      const member = await fresh.db.membership.findMany({ where: { userId: bo.id } })
      expect(member.map(({ role }) => role)).toEqual(['editor'])
      expect(await into(fresh, path.join(folder, '2-a.zip'))).toMatchObject({ status: 'unchanged' })
      expect((await readAudit(fresh, 'bridge-2', 10_000)).length).toBe(came.rows.audit)
    } finally {
      await fresh.close()
    }
  })

  it('takes another name where its own is taken, and says so where it is not given one', async () => {
    const fresh = await openStore(await (started[0] as TestDatabase).fresh())
    try {
      await fresh.db.user.create({ data: elsewhere })
      await makeHistory(fresh, { slug: 'bridge-3', seed: 30, people: [{ id: STRANGER, name: 'Nobody' }] })
      const before = await readFile(await out(fresh, 'bridge-3', 'before.zip'))
      await expect(into(fresh, path.join(folder, '3-a.zip'))).rejects.toThrow('--as another-name')
      await expect(into(fresh, path.join(folder, '3-a.zip'), undefined, 'No Name')).rejects.toThrow('small letters')
      expect(await into(fresh, path.join(folder, '3-a.zip'), undefined, 'bridge-30')).toMatchObject({
        status: 'imported',
        slug: 'bridge-30',
      })
      expect(await into(fresh, path.join(folder, '3-a.zip'))).toMatchObject({ status: 'unchanged', slug: 'bridge-30' })
      expect((await readFile(await out(fresh, 'bridge-3', 'after.zip'))).equals(before)).toBe(true)
      expect(await out(fresh, 'no-such', 'none.zip')).toBeTruthy()
    } finally {
      await fresh.close()
    }
  })
})

const changed =
  (table: string, how: (line: Record<string, unknown>) => object) =>
  (archive: OpenArchive): OpenArchive => ({
    ...archive,
    lines: async function* (name) {
      for await (const line of archive.lines(name)) yield name === table ? JSON.stringify(how(JSON.parse(line))) : line
    },
  })

const STRANGER = '00000000-0000-7000-8000-000000000009'

describe('what must not come in', () => {
  const refused: readonly (readonly [string, (archive: OpenArchive) => OpenArchive, RegExp])[] = [
    [
      'a row of another dossier',
      changed('source', (line) => ({ ...line, dossierId: STRANGER })),
      /its dossierId is no dossier of this archive/,
    ],
    [
      'a version of somebody else’s decision',
      changed('decision_version', (line) => ({ ...line, decisionId: STRANGER })),
      /its decisionId is no decision of this archive/,
    ],
    [
      'a link that runs',
      changed('decision_version', (line) => ({ ...line, evidence: [{ label: 'x', href: 'javascript:alert(1)' }] })),
      /begins with https/,
    ],
    ['a column too many', changed('source', (line) => ({ ...line, more: 1 })), /source\.jsonl, line 1/],
    ['a column too few', changed('audit', ({ actor, ...line }) => line), /audit\.jsonl, line 1.*actor/],
    ['a value of another kind', changed('source', (line) => ({ ...line, position: 'first' })), /position/],
    ['a NUL', changed('dossier', (line) => ({ ...line, title: 'a\u0000b' })), /Nothing was brought in/],
    ['a role there is not', changed('membership', (line) => ({ ...line, role: 'king' })), /does not take what the archive says/],
    [
      'a text that is not what its hash says',
      (archive) => ({ ...archive, file: async () => new TextEncoder().encode('other') }),
      /Nothing was brought in/,
    ],
    [
      'a finding that its comparison does not tell',
      changed('finding', (line) => ({ ...line, question: 'Who paid for the bridge?' })),
      /finding\.jsonl says something else than the comparison/,
    ],
    [
      'a result that is no comparison',
      changed('comparison', (line) => ({ ...line, result: { sources: [] } })),
      /comparison\.jsonl, line 1, .*result\.findings/,
    ],
    ['a dossier of another id', (archive) => ({ ...archive, dossier: { ...archive.dossier, id: STRANGER } }), /Nothing was brought in/],
    ['an id that is here already', changed('audit', (line) => ({ ...line, id: STRANGER })), /already with other content/],
  ]

  it.each(refused)('%s', async (_what, change, words) => {
    const store = third as Store
    const counts = async () => [
      await store.db.dossier.count(),
      await store.db.audit.count(),
      await store.db.user.count(),
      await store.db.storedFile.count(),
    ]
    const file = await out(first, 'bridge-new', 'new.zip')
    await store.db.audit.createMany({
      data: [{ id: STRANGER, at: now, actor: 'Wim', action: 'dossier.add', objectType: 'dossier', objectId: 'x' }],
      skipDuplicates: true,
    })
    const before = await counts()
    await expect(into(store, file, change)).rejects.toThrow(words)
    expect(await counts()).toEqual(before)
  })
})
