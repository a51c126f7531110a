/**
 * The file of a dossier's archive: the same content is the same bytes, and whatever is wrong with one ends in a clear sentence.
 */
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { unzipSync, type Zippable, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeDossierArchive } from '../../content/archive/archive-file.ts'
import { ARCHIVE_LIMITS } from '../../content/archive/manifest.ts'
import { openArchive } from '../../content/archive/read-archive.ts'
import { Refused } from '../../content/convert/document.ts'

const TABLES = ['audit', 'dossier', 'source']
const dossier = { id: '00000000-0000-7000-8000-000000000001', slug: 'ferries', title: 'Ferries — 渡し船' }
const generator = { name: 'Variorum', version: '0.1.0', rules: 'test' } as const
const lines: Readonly<Record<string, readonly string[]>> = {
  audit: Array.from({ length: 3_000 }, (_, at) => JSON.stringify({ at, words: `Ten ferries, not ${at * 7919}.` })),
  dossier: [JSON.stringify(dossier)],
  source: [],
}
const texts = ['Twelve ferries were cancelled on Friday.\n', 'PK\u0003\u0004 looks packed', 'x'.repeat(700_000)].map((words) =>
  Buffer.from(words),
)

let folder: string
let file: string
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'variorum-zip-'))
  file = path.join(folder, 'ferries.zip')
  await make(file)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function make(at: string): Promise<void> {
  await writeDossierArchive(at, generator, async (sink) => {
    await sink.begin(dossier)
    for (const table of TABLES)
      await sink.lines(
        table,
        (async function* () {
          yield* lines[table] ?? []
        })(),
      )
    const named = texts.map((bytes) => ({ bytes, sha256: createHash('sha256').update(bytes).digest('hex') }))
    for (const { bytes, sha256 } of named.sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1))) await sink.file(sha256, bytes)
    return true
  })
}

/** What becomes of a file: the words of the refusal, or 'whole'. Anything but a refusal fails. */
async function verdict(bytes: Uint8Array, tables = TABLES): Promise<string> {
  const damaged = path.join(folder, 'damaged.zip')
  await writeFile(damaged, bytes)
  try {
    const archive = await openArchive(damaged, tables)
    for (const table of tables) for await (const line of archive.lines(table)) JSON.parse(line)
    archive.close()
    return 'whole'
  } catch (error) {
    if (error instanceof Refused) return error.message
    throw error
  }
}

async function packed(change: (parts: Record<string, Uint8Array>) => Zippable): Promise<Uint8Array> {
  return zipSync(change(unzipSync(await readFile(file))))
}

const say = (words: string) => new TextEncoder().encode(words)
const manifestOf = (parts: Record<string, Uint8Array>) => JSON.parse(new TextDecoder().decode(parts['manifest.json']))
const withManifest = (how: (manifest: Record<string, unknown>) => object) => (parts: Record<string, Uint8Array>) => ({
  ...parts,
  'manifest.json': say(JSON.stringify(how(manifestOf(parts)))),
})

describe('an archive', () => {
  it('is the same bytes for the same content, in the order of names, without a time', async () => {
    const again = path.join(folder, 'again.zip')
    await make(again)
    const bytes = await readFile(again)
    expect(bytes.equals(await readFile(file))).toBe(true)
    const names = Object.keys(unzipSync(bytes))
    expect(names).toEqual([...names].sort())
    // On every machine: a change here is a change of what was promised.
    expect(createHash('sha256').update(bytes).digest('hex')).toBe('7a81f61b8afce82ff58369ad1b8fa713133286daba1360a1ac664235d526a548')
  })

  it('gives back what went in', async () => {
    const archive = await openArchive(file, TABLES)
    expect(archive.manifest).toMatchObject({
      format: 'variorum-archive@1',
      generator,
      dossier,
      counts: { audit: 3_000, dossier: 1, files: 3, source: 0 },
    })
    const read: string[] = []
    for await (const line of archive.lines('audit')) read.push(line)
    expect(read).toEqual(lines.audit)
    for (const bytes of texts) {
      const found = await archive.file(createHash('sha256').update(bytes).digest('hex'))
      expect(Buffer.from(found).equals(bytes)).toBe(true)
    }
    await expect(archive.file('0'.repeat(64))).rejects.toThrow('has no file')
    archive.close()
  })

  it('leaves nothing behind when there is no such dossier, or when something fails', async () => {
    const place = path.join(folder, 'none.zip')
    expect(await writeDossierArchive(place, generator, async () => false)).toBeNull()
    await expect(writeDossierArchive(place, generator, () => Promise.reject(new Error('the disk')))).rejects.toThrow('the disk')
    await expect(readFile(place)).rejects.toThrow('ENOENT')
  })
})

describe('what is wrong with an archive is said', () => {
  const changes: readonly (readonly [string, (parts: Record<string, Uint8Array>) => Zippable, RegExp])[] = [
    ['other words in a file', (parts) => ({ ...parts, 'data/audit.jsonl': say('{}\n') }), /data\/audit\.jsonl is not what it was/],
    ['a file that is gone', ({ 'data/audit.jsonl': _, ...parts }) => parts, /data\/audit\.jsonl is missing/],
    ['a file too many', (parts) => ({ ...parts, 'files/extra': say('x') }), /does not name \(files\/extra\)/],
    ['a path that leads outside', (parts) => ({ ...parts, '../../outside': say('x') }), /names a file outside itself/],
    ['an absolute path', (parts) => ({ ...parts, '/etc/outside': say('x') }), /names a file outside itself/],
    ['no manifest', ({ 'manifest.json': _, ...parts }) => parts, /no dossier that Variorum exported/],
    ['a manifest that is no JSON', (parts) => ({ ...parts, 'manifest.json': say('{') }), /is no JSON/],
    [
      'a newer format',
      withManifest((manifest) => ({ ...manifest, format: 'variorum-archive@2' })),
      /reads variorum-archive@1\. Update Variorum/,
    ],
    ['another program’s format', withManifest((manifest) => ({ ...manifest, format: 'other@1' })), /no dossier that Variorum exported/],
    ['a manifest with a field too many', withManifest((manifest) => ({ ...manifest, more: 1 })), /no dossier that Variorum exported/],
    [
      'a size that is not so',
      withManifest((manifest) => ({ ...manifest, entries: (manifest.entries as { size: number }[]).map((one) => ({ ...one, size: 1 })) })),
      /is not what it was/,
    ],
    [
      'an entry named twice',
      withManifest((manifest) => ({ ...manifest, entries: [...(manifest.entries as object[]), ...(manifest.entries as object[])] })),
      /names README\.txt twice/,
    ],
  ]
  it.each(changes)('%s', async (_what, change, words) => {
    expect(await verdict(await packed(change))).toMatch(words)
  })

  it('a table of a later version', async () => {
    expect(await verdict(await readFile(file), ['dossier', 'source'])).toMatch(/does not know \(audit\)\. Update Variorum/)
  })

  it('no archive at all', async () => {
    expect(await verdict(say('# Ten ferries'))).toMatch(/no whole ZIP file/)
    expect(await verdict(new Uint8Array(0))).toMatch(/no whole ZIP file/)
    await expect(openArchive(path.join(folder, 'nowhere.zip'), TABLES)).rejects.toThrow('is not there')
  })

  it('a bomb: what it unfolds to is counted, whatever it says', async () => {
    const bomb = openArchive(file, TABLES, { ...ARCHIVE_LIMITS, unpacked: 500_000, ratio: 3 })
    await expect(bomb).rejects.toThrow('unfolds to more than 3 times its size')
    await expect(openArchive(file, TABLES, { ...ARCHIVE_LIMITS, unpacked: 2_000_000, ratio: 3 })).resolves.toBeTruthy()
  })

  it('a hundred archives damaged by chance: each is refused with a sentence, or is whole', async () => {
    const bytes = await readFile(file)
    const words = new Map<string, number>()
    for (let at = 0; at < 100; at++) {
      const damaged = Uint8Array.from(bytes)
      // Spread over the whole file by a step that meets no structure of it; every tenth is cut off instead.
      const place = (at * 2_654_435_761 + 17) % bytes.length
      damaged[place] = (damaged[place] ?? 0) ^ (1 + ((at * 37) % 255))
      const said = await verdict(at % 10 === 9 ? damaged.subarray(0, place) : damaged)
      expect(said === 'whole' || /^[a-z].*\.$/s.test(said), said).toBe(true)
      words.set(said, (words.get(said) ?? 0) + 1)
    }
    // What a ZIP says of times and systems means nothing here, so a few may be whole; what they hold is proven by its hash.
    expect(words.get('whole') ?? 0).toBeLessThan(15)
    expect(words.size).toBeGreaterThan(5)
  })
})
