/** What was read is read once, comes back the same from disk, and cannot be read there without its key. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openReadings } from '../../content/readings.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-readings-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const frame = { lemma: 'cancel' }
const READING = { words: 'Twelve ferries were cancelled.', frames: [frame], slots: [{ frame, at: Number.POSITIVE_INFINITY }] }

function never(): never {
  throw new Error('read again')
}

function fileOf(): string {
  return join(folder, readdirSync(folder)[0] as string)
}

describe('readings', () => {
  it('are made once, and again for another key', () => {
    const readings = openReadings()
    expect(readings.of('a', () => 1)).toBe(1)
    expect(readings.of('a', never)).toBe(1)
    expect(readings.of('b', () => 2)).toBe(2)
  })

  it('come back from disk with what they share still shared', () => {
    openReadings(folder).of('a', () => READING)
    const again = openReadings(folder).of<typeof READING>('a', never)
    expect(again).toEqual(READING)
    expect(again.slots[0]?.frame).toBe(again.frames[0])
  })

  it('are locked on disk, and only there for who may read them', () => {
    openReadings(folder).of('a', () => READING)
    expect(readFileSync(fileOf(), 'latin1')).not.toContain('ferries')
  })

  it('are made again where a file is cut short or changed', () => {
    for (const spoil of [
      (bytes: Buffer) => bytes.subarray(0, bytes.length - 3),
      (bytes: Buffer) => bytes.fill(7, 40, 44),
      () => Buffer.alloc(0),
    ]) {
      openReadings(folder).of('a', () => READING)
      writeFileSync(fileOf(), spoil(readFileSync(fileOf())))
      expect(openReadings(folder).of('a', () => 'anew')).toBe('anew')
      rmSync(fileOf())
    }
  })

  it('do without a folder that cannot be written', () => {
    writeFileSync(join(folder, 'file'), '')
    expect(openReadings(join(folder, 'file')).of('a', () => 3)).toBe(3)
  })
})
