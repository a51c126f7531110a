/**
 * Everything out and back, across the two databases, and while decisions are being written.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBackup, writeBackup } from '../../content/archive/backup-file.ts'
import { Refused } from '../../content/convert/document.ts'
import { askForCopy } from '../../prisma/backup/snapshot.ts'
import { dumpStore, openForReading, openForRestore, restoreStore } from '../../prisma/backup.ts'
import { openStore, type Store, type StoreOptions } from '../../prisma/client.ts'
import { StoreError } from '../../prisma/errors.ts'
import { readMigrations } from '../../prisma/migrate.ts'
import { readAudit, readDecision } from '../../prisma/read.ts'
import { writeDecision } from '../../prisma/write.ts'
import { putBridge } from './bridge-dossier.ts'
import { startChild } from './child.ts'
import { databases, type TestDatabase } from './databases.ts'
import { makeHistory } from './made-history.ts'
import { begin, enter, join } from './newcomers.ts'

const about = { generator: { name: 'Variorum', version: '0.1.0', rules: 'test' }, at: '2026-12-01T09:00:00.000Z' } as const

let folder: string
let [embedded, server]: TestDatabase[] = []
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'variorum-backup-'))
  ;[embedded, server] = await Promise.all(databases.map(({ start }) => start()))
})
afterAll(async () => {
  await embedded?.stop()
  await server?.stop()
  rmSync(folder, { recursive: true, force: true })
})

const fresh = async (of: TestDatabase | undefined): Promise<StoreOptions> => (await of?.fresh()) ?? {}

/** A database of the server in which nothing is yet, no migration either. */
const bare = async (): Promise<StoreOptions> => (await server?.bare()) ?? {}

async function backUp(store: Store, name: string): Promise<string> {
  const file = path.join(folder, name)
  await writeBackup(file, about, (sink) => dumpStore(store, sink))
  return file
}

async function restoreInto(options: StoreOptions, file: string): Promise<Store> {
  const backup = await openBackup(file)
  const store = await openForRestore(backup.head, options)
  await restoreStore(store, backup).catch(async (error: unknown) => {
    await store.close()
    throw error
  })
  return store
}

describe('a backup', () => {
  it('goes from PGlite to PostgreSQL to PGlite with every row, and people sign in as before', async () => {
    const first = await openStore(await fresh(embedded))
    const { person: ida } = await begin(first)
    const bo = await join(first, ida, 'bo@desk.example')
    for (const seed of [1, 2, 3]) await makeHistory(first, { slug: `bridge-${seed}`, seed, people: [ida, bo] })
    await putBridge(first, 'told')
    // A webhook is told of the decision; a restored one is not told again.
    await first.db.$executeRawUnsafe(`INSERT INTO webhook (id, dossier_id, address, events, secret, created_by, created_at)
      SELECT gen_random_uuid(), id, 'https://hook.example/', '{decided,published}', 's', 'Ida', now() FROM dossier`)
    const text = { outcome: null, reading: null, rationale: 'r', note: 'n', author: 'Ida' }
    await writeDecision(first, { dossier: 'told', finding: 'f-lanes', expectedVersion: 0, ...text })
    expect(await first.db.delivery.count()).toBe(1)
    const a = await backUp(first, 'a.backup')
    await first.close()
    const second = await restoreInto(await fresh(server), a)
    const b = await backUp(second, 'b.backup')
    await expect(restoreInto(await fresh(server), path.join(folder, 'none'))).rejects.toThrow('is not there')
    expect((await enter(second, 'bo@desk.example')).person.name).toBe('bo@desk.example')
    await second.close()
    const third = await restoreInto(await fresh(embedded), b)
    const c = await backUp(third, 'c.backup')
    const words = gunzipSync(await readFile(a)).toString('utf8')
    expect(gunzipSync(await readFile(b)).toString('utf8') === words).toBe(true)
    expect(gunzipSync(await readFile(c)).toString('utf8') === words).toBe(true)
    await expect(restoreStore(third, await openBackup(a))).rejects.toThrow(/is not empty .*VARIORUM_DATA to a new folder/)
    await third.close()
    expect(((await stat(a)).mode & 0o777).toString(8)).toBe('600')
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  it('is refused with a sentence when it is damaged, cut off, newer or something else', async () => {
    const whole = await readFile(path.join(folder, 'a.backup'))
    const text = gunzipSync(whole).toString('utf8')
    const verdict = async (bytes: Uint8Array): Promise<string> => {
      const file = path.join(folder, 'damaged.backup')
      await writeFile(file, bytes)
      try {
        await openBackup(file)
        return 'whole'
      } catch (error) {
        if (error instanceof Refused) return error.message
        throw error
      }
    }
    expect(await verdict(whole)).toBe('whole')
    for (let at = 0; at < 30; at++) {
      const place = 12 + ((at * 2_654_435_761) % (whole.length - 12))
      const damaged = Uint8Array.from(whole)
      damaged[place] = (damaged[place] ?? 0) ^ (1 + at)
      // Where the damage falls into the first line, nothing in the file says whose it is.
      expect(await verdict(at % 3 === 0 ? damaged.subarray(0, place) : damaged)).toMatch(
        /^is damaged \(.*\)\. Nothing was restored\.$|^is no backup that Variorum wrote\.$/,
      )
    }
    expect(await verdict(gzipSync(text.replace('Three lanes', 'Three lanez')))).toMatch(/hash is another one/)
    expect(await verdict(gzipSync(text.split('\n').slice(0, -2).join('\n')))).toMatch(/end is missing/)
    expect(await verdict(gzipSync(text.replace('variorum-backup@1', 'variorum-backup@2')))).toMatch(/Update/)
    expect(await verdict(gzipSync('[]'))).toMatch(/no backup that Variorum wrote/)
    expect(await verdict(Buffer.from('# Ferries'))).toMatch(/no backup that Variorum wrote/)
    const { head } = await openBackup(path.join(folder, 'a.backup'))
    await expect(openForRestore({ ...head, migrations: [...head.migrations, '29990101000000_fly'] }, {})).rejects.toThrow(
      /newer version .*29990101000000_fly/,
    )
    const empty = await openStore(await fresh(embedded))
    await expect(backUp(empty, 'empty.backup')).rejects.toThrow('There is nothing in the database')
    await empty.close()
  })

  it('of an earlier version is brought to this one', async () => {
    const earlier = (await readMigrations()).map(({ name }) => name).slice(0, 2)
    const old = await openStore({ ...(await bare()), upTo: earlier })
    await old.db.$executeRawUnsafe(
      `INSERT INTO dossier (id, slug, title, created_at, updated_at) VALUES ('00000000-0000-7000-8000-000000000001', 'old', 'Old', now(), now())`,
    )
    const file = path.join(folder, 'old.backup')
    await writeBackup(file, about, (sink) => dumpStore(old, sink))
    await old.close()
    const options = await bare()
    await (await restoreInto(options, file)).close()
    const now = await openStore(options)
    expect(now.applied.length).toBe((await readMigrations()).length - 2)
    expect(await now.db.dossier.findMany({ select: { slug: true } })).toEqual([{ slug: 'old' }])
    await now.close()
    await expect(restoreInto(await fresh(embedded), file)).rejects.toThrow('earlier version of Variorum than this database')
  })
})

describe('while decisions are being written', () => {
  /** Everything acknowledged before it began is in it, and nothing half. */
  async function check(file: string, acknowledged: readonly string[]): Promise<void> {
    const restored = await restoreInto(await fresh(embedded), file)
    try {
      const versions = (await readDecision(restored, { dossier: 'bridge', finding: 'f-lanes' }))?.versions ?? []
      const kept = new Set(versions.map(({ note }) => note))
      expect(acknowledged.length).toBeGreaterThan(0)
      expect(acknowledged.filter((note) => !kept.has(note))).toEqual([])
      expect(versions.map(({ version }) => version)).toEqual(versions.map((_, at) => versions.length - at))
      expect((await readAudit(restored, 'bridge', 100_000)).filter(({ action }) => action === 'decision.write')).toHaveLength(
        versions.length,
      )
    } finally {
      await restored.close()
    }
  }

  it('PGlite, open in another process: that one gives a copy and goes on', async () => {
    const options = await fresh(embedded)
    const dataDir = options.dataDir ?? ''
    const made = await openStore(options)
    await putBridge(made, 'bridge')
    await made.close()
    const child = startChild('write-notes.ts', [dataDir, 'bridge', 'f-lanes', 'breathing'])
    try {
      await child.says('ack')
      for (const round of [1, 2]) {
        const acknowledged = child.lines().flatMap((line) => (line.startsWith('ack ') ? [line.slice(4)] : []))
        const store = await openForReading(options)
        const file = await backUp(store, `running-${round}.backup`)
        await store.close()
        await check(file, acknowledged)
      }
      const before = child.lines().length
      await new Promise((resolve) => child.process.stdout?.once('data', resolve))
      expect(child.lines().length).toBeGreaterThanOrEqual(before)
      expect(readdirSync(path.join(dataDir, 'copies'))).toEqual([])
    } finally {
      child.process.kill('SIGKILL')
      await child.ended
    }
  })

  it('PostgreSQL: one snapshot, whatever is committed meanwhile', async () => {
    const options = await fresh(server)
    const [writer, reader] = [await openStore(options), await openStore(options)]
    await putBridge(writer, 'bridge')
    const acknowledged: string[] = []
    let going = true
    const writing = (async () => {
      for (let version = 0; going; version++) {
        const note = `note ${version}`
        const text = { outcome: null, reading: null, rationale: 'r', note, author: 'Ida' }
        await writeDecision(writer, { dossier: 'bridge', finding: 'f-lanes', expectedVersion: version, ...text })
        acknowledged.push(note)
      }
    })()
    while (acknowledged.length < 20) await new Promise((resolve) => setTimeout(resolve, 20))
    const before = [...acknowledged]
    const file = await backUp(reader, 'server.backup')
    expect(acknowledged.length).toBeGreaterThan(before.length)
    going = false
    await writing
    await Promise.all([writer.close(), reader.close()])
    await check(file, before)
  })

  it('says who has the folder when nobody answers, and leaves no question behind', async () => {
    const { dataDir = '' } = await fresh(embedded)
    await expect(askForCopy(dataDir, new StoreError('folder-in-use', 'It is open in process 4711.'), 500)).rejects.toThrow(
      'It is open in process 4711.\nIt did not answer when it was asked for a copy.',
    )
    expect(readdirSync(path.join(dataDir, 'copies'))).toEqual([])
  })
})
