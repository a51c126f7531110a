/**
 * The lock of a data folder: one process at a time, and none that is dead.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openStore } from '../../prisma/client.ts'
import { acquireLock, type Holder } from '../../prisma/lock.ts'
import { isAlive, thisProcess } from '../../prisma/process-identity.ts'
import { startChild } from './child.ts'
import { emptyStore } from './empty-store.ts'

let base: string
let folder: string
beforeEach(() => {
  base = mkdtempSync(path.join(tmpdir(), 'variorum-lock-'))
  folder = path.join(base, 'pg.lock')
})
afterEach(() => rmSync(base, { recursive: true, force: true }))

const take = () => acquireLock(folder, base)
const locks = () => readdirSync(folder).filter((name) => name.endsWith('.json'))

/** A lock file as another process would have left it. */
function leave(number: number, holder: Partial<Holder> | null | string): string {
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, `${number}.json`)
  const other: Holder = { ...thisProcess(), token: 'another', command: 'node another.ts', since: '2020-01-01T00:00:00.000Z' }
  writeFileSync(file, typeof holder === 'string' ? holder : JSON.stringify(holder && { ...other, ...holder }))
  return file
}

describe('one process', () => {
  it('takes, gives back and takes again, and leaves one small file', async () => {
    for (let time = 0; time < 5; time++) (await take()).release()
    expect(locks()).toEqual(['5.json'])
  })

  it('does not take what it holds already', async () => {
    const lock = await take()
    await expect(take()).rejects.toMatchObject({ code: 'folder-in-use', message: expect.stringContaining('this very process') })
    lock.release()
    lock.release()
    ;(await take()).release()
  })
})

describe('another process', () => {
  it('is refused while the first lives, and is told whom to stop or what to set', async () => {
    const child = startChild('hold-lock.ts', [folder])
    await child.says('held')
    const refusal = await take().then(
      () => 'not refused',
      (error: Error) => error.message,
    )
    expect(refusal).toContain(`process ${child.process.pid} `)
    expect(refusal).toContain('hold-lock.ts')
    expect(refusal).toMatch(/since \d{4}-\d\d-\d\dT/)
    for (const way of [base, 'Stop that process', 'VARIORUM_DATA', 'DATABASE_URL']) expect(refusal).toContain(way)
    child.process.kill('SIGKILL')
    await child.ended
    const lock = await take() // Dead now, and it gave nothing back.
    expect(locks()).toHaveLength(1)
    lock.release()
  })

  it('cannot open the store, and the store stays whole', async () => {
    const dataDir = await emptyStore(path.join(base, 'data'))
    const store = await openStore({ dataDir })
    const child = startChild('write-notes.ts', [dataDir, 'd', 'f'])
    expect(await child.ended).toMatchObject({ code: 1, errors: expect.stringContaining(`already open in process ${process.pid} `) })
    expect(await store.db.dossier.count()).toBe(0)
    await store.close()
    await (await openStore({ dataDir })).close()
  })

  it('is never inside together with another, however many try at once and die', async () => {
    leave(1, { pid: 2 ** 22 + 1 })
    const children = Array.from({ length: 5 }, () => startChild('hold-lock.ts', [folder, '20']))
    for (const child of children) expect(await child.ended).toEqual({ code: 'SIGKILL', errors: '' })
    for (const child of children) expect(child.lines()).toEqual(['done'])
  })
})

describe('a lock left behind', () => {
  it.each<[string, Partial<Holder> | null]>([
    ['was given back', null],
    ['its process is dead', { pid: 2 ** 22 + 1 }],
    ['its pid is another program’s now', { pid: process.ppid, started: 'another boot 17' }],
  ])('is taken over when %s', async (_, holder) => {
    leave(7, holder)
    const lock = await take()
    expect(locks()).toEqual(['8.json'])
    lock.release()
  })

  it.each<[string, Partial<Holder>]>([
    ['lives', { pid: process.ppid, started: null }],
    ['may live on another machine', { host: 'elsewhere', pid: 2 ** 22 + 1 }],
    ['may live in another container', { space: 'pid:[1]', pid: 2 ** 22 + 1 }],
  ])('is respected while its process %s', async (_, holder) => {
    leave(7, holder)
    await expect(take()).rejects.toMatchObject({ code: 'folder-in-use' })
    expect(locks()).toEqual(['7.json'])
  })

  it('is taken over when its process elsewhere has been silent for a minute', async () => {
    const file = leave(7, { host: 'elsewhere' })
    const past = new Date(Date.now() - 61_000)
    utimesSync(file, past, past)
    ;(await take()).release()
    expect(locks()).toEqual(['8.json'])
  })

  it('is taken over when it was written half by a crash', async () => {
    const file = leave(7, '{"pid":')
    const past = new Date(Date.now() - 10_000)
    utimesSync(file, past, past)
    ;(await take()).release()
  })

  it('does not give back a lock that was taken over meanwhile', async () => {
    const lock = await take()
    const file = leave(2, { pid: process.ppid, started: null })
    lock.release()
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ token: 'another' })
  })
})

describe('who a process is', () => {
  it('is known by when it started, not by its number alone', () => {
    expect(isAlive(thisProcess())).toBe('alive')
    const other = { ...thisProcess(), token: 'another' }
    expect(isAlive(other)).toBe('alive')
    expect(isAlive({ ...other, started: 'earlier' })).toBe('dead')
  })
})
