import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openEmbeddings } from '../../content/embeddings.ts'

const TEXTS = ['Twelve ferries were cancelled.', 'A dozen boats did not sail.', 'The mayor opened a library.']

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-embeddings-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function dot(x: Float32Array | undefined, y: Float32Array | undefined): number {
  return [...(x ?? [])].reduce((sum, v, i) => sum + v * (y?.[i] ?? 0), 0)
}

describe('sentence embeddings', () => {
  it('are unit vectors, nearer for sentences of one meaning', async () => {
    const [ferries, boats, library] = await openEmbeddings()(TEXTS)
    expect(ferries).toHaveLength(512)
    expect(dot(ferries, ferries)).toBeCloseTo(1, 4)
    expect(dot(ferries, boats)).toBeGreaterThan(dot(ferries, library) + 0.1)
  }, 60_000)

  it('are the same bytes from the model, from memory and from disk', async () => {
    const embed = openEmbeddings(folder)
    const fresh = await embed(TEXTS)
    const remembered = await embed([...TEXTS].reverse())
    const kept = await openEmbeddings(folder)(TEXTS)
    expect([...remembered].reverse()).toEqual(fresh)
    expect(kept).toEqual(fresh)
    expect(readdirSync(folder).length).toBeGreaterThan(0)
  }, 60_000)

  it('answer in the order asked, a sentence twice as well', async () => {
    const [a, b, again] = await openEmbeddings()([TEXTS[0], TEXTS[2], TEXTS[0]] as string[])
    expect(again).toEqual(a)
    expect(b).not.toEqual(a)
  }, 60_000)

  it('are the same bytes whatever is encoded beside them, on one thread and on two', async () => {
    const [alone] = await openEmbeddings()(TEXTS.slice(0, 1))
    const crowd = Array.from(
      { length: 70 },
      (_, i) => `In row ${i} of the hall sat ${i % 3 === 0 ? 'nobody' : 'an old captain and a boy'}.`,
    )
    const together = await openEmbeddings()([...crowd, ...TEXTS])
    expect(together).toHaveLength(73)
    expect(together[70]).toEqual(alone)
    expect(together.slice(0, 2)).toEqual(await openEmbeddings()(crowd.slice(0, 2)))
    const [[first], [second]] = await Promise.all([openEmbeddings()(crowd.slice(0, 1)), openEmbeddings()(TEXTS.slice(0, 1))])
    expect([first, second]).toEqual([together[0], alone])
  }, 120_000)

  it('keep no process from ending, though a thread stays with the model', () => {
    const program = fileURLToPath(new URL('./many-sentences.mjs', import.meta.url))
    expect(execFileSync(process.execPath, ['--import', 'tsx', program], { encoding: 'utf8', timeout: 50_000 })).toBe('80 and 1')
  }, 60_000)

  it('are encoded again where the file on disk is only half written', async () => {
    const [fresh] = await openEmbeddings(folder)(TEXTS.slice(0, 1))
    const [shelf = ''] = readdirSync(folder)
    const [file = ''] = readdirSync(join(folder, shelf))
    writeFileSync(join(folder, shelf, file), 'half')
    expect((await openEmbeddings(folder)(TEXTS.slice(0, 1)))[0]).toEqual(fresh)
  }, 60_000)

  it('wait for a backend that starts later than the model is read', () => {
    const program = fileURLToPath(new URL('./slow-backend.mjs', import.meta.url))
    expect(execFileSync(process.execPath, ['--import', 'tsx', program], { encoding: 'utf8' })).toBe('512')
  }, 60_000)

  it('are none for no sentences, without loading the model', async () => {
    expect(await openEmbeddings(folder)([])).toEqual([])
  })
})
