/**
 * kill -9 at any moment loses no write that was acknowledged: processes in a row are killed while they write, or while they open.
 * Three here; VARIORUM_KILL_ROUNDS=50 for the whole proof.
 */
import fs, { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openStore } from '../../prisma/client.ts'
import { readAudit, readDecision } from '../../prisma/read.ts'
import { addDossier } from '../../prisma/write.ts'
import { putBridge } from './bridge-dossier.ts'
import { startChild } from './child.ts'
import { emptyStore } from './empty-store.ts'

const KILLS = Number(process.env.VARIORUM_KILL_ROUNDS ?? 3)
/** Every fourth hits a process that has only begun to open the folder: the recovery after a kill may be killed as well. */
const OPENING = 4

let base: string
beforeAll(() => {
  base = mkdtempSync(path.join(tmpdir(), 'variorum-kill-'))
})
afterAll(() => rmSync(base, { recursive: true, force: true }))

describe('the embedded database', () => {
  it(`keeps every acknowledged note through ${KILLS} kills`, { timeout: 1_200_000 }, async () => {
    const dataDir = await emptyStore(path.join(base, 'notes'))
    const slug = 'bridge'
    const made = await openStore({ dataDir })
    await putBridge(made, slug)
    await made.close()

    const acknowledged: string[] = []
    for (let kill = 0; kill < KILLS; kill++) {
      const child = startChild('write-notes.ts', [dataDir, slug, 'f-lanes'])
      if (kill % OPENING === 1) await wait(200 + Math.random() * 1_500)
      else {
        await child.says('ack')
        await wait(Math.random() * 300)
      }
      child.process.kill('SIGKILL')
      expect(await child.ended).toEqual({ code: 'SIGKILL', errors: '' })
      acknowledged.push(...child.lines().flatMap((line) => (line.startsWith('ack ') ? [line.slice(4)] : [])))
    }

    const store = await openStore({ dataDir })
    const versions = (await readDecision(store, { dossier: slug, finding: 'f-lanes' }))?.versions ?? []
    const kept = new Set(versions.map(({ note }) => note))
    expect(acknowledged.length).toBeGreaterThanOrEqual(KILLS - Math.ceil(KILLS / OPENING))
    expect(acknowledged.filter((note) => !kept.has(note))).toEqual([])
    // Nothing half: every version has its number and its audit row, and the head points to the newest.
    expect(versions.map(({ version }) => version)).toEqual(versions.map((_, index) => versions.length - index))
    const written = (await readAudit(store, slug, 100_000)).filter(({ action }) => action === 'decision.write')
    expect(written).toHaveLength(versions.length)
    expect(versions[0]?.superseded).toBe(false)
    await store.close()
  })

  it('starts again after a kill during its very first start', { timeout: 300_000 }, async () => {
    const dataDir = path.join(base, 'first')
    for (const pause of [1_500, 3_000, 4_500]) {
      const child = startChild('write-notes.ts', [dataDir, 'd', 'f'])
      await Promise.race([wait(pause), child.ended])
      child.process.kill('SIGKILL')
      await child.ended
    }
    const store = await openStore({ dataDir })
    expect(await store.db.dossier.count()).toBe(0)
    expect(existsSync(path.join(dataDir, 'pg.new'))).toBe(false)
    await store.close()
  })

  it('opens an existing folder in less than two seconds of processor time', async () => {
    const dataDir = await emptyStore(path.join(base, 'opened'))
    const before = process.cpuUsage()
    const store = await openStore({ dataDir })
    const { user, system } = process.cpuUsage(before)
    await store.close()
    expect((user + system) / 1_000).toBeLessThan(2_000)
  })

  it('writes through to the disk, not only to the system, before it acknowledges', async () => {
    const store = await openStore({ dataDir: path.join(base, 'opened') })
    const syncing = vi.spyOn(fs, 'fsyncSync')
    syncBuiltinESMExports()
    await addDossier(store, { slug: 'synced', title: 'Synced', description: '', author: 'Ida' })
    expect(syncing).toHaveBeenCalled()
    syncing.mockRestore()
    syncBuiltinESMExports()
    await store.close()
  })
})
