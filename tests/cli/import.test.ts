/**
 * `variorum import` without its database: what it makes of names, and what becomes of each. (The store: tests/prisma/source-import.test.ts)
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { importCommand } from '../../cli/import.ts'
import { importItems, outcomesOf } from '../../cli/import-items.ts'
import { openConverting } from '../../content/convert/convert-apart.ts'

const folder = mkdtempSync(join(tmpdir(), 'variorum-import-'))
mkdirSync(join(folder, 'press/.git'), { recursive: true })
const utf8 = (text: string) => new TextEncoder().encode(text)
writeFileSync(join(folder, 'press/b.md'), 'Ten ferries.')
writeFileSync(join(folder, 'press/a.txt'), 'Two ferries.')
writeFileSync(join(folder, 'press/.git/x.md'), 'x')
writeFileSync(join(folder, 'c.zip'), zipSync({ 'd/e.html': utf8('<title>E</title><p>Six.</p>'), 'f.pdf': utf8('%PDF-1.4') }))
writeFileSync(join(folder, 'list.txt'), '# addresses\nhttp://127.0.0.1/\n\n')
afterAll(() => rmSync(folder, { recursive: true }))

describe('what is named', () => {
  it('is files, those below folders, and addresses, in order', async () => {
    const items = await importItems([join(folder, 'press'), join(folder, 'c.zip'), 'https://a.org/'], [join(folder, 'list.txt')])
    if (typeof items === 'string') throw new Error(items)
    expect(items.map((item) => (item.kind === 'file' ? item.name : item.address))).toEqual([
      'a.txt',
      'b.md',
      'c.zip',
      'https://a.org/',
      'http://127.0.0.1/',
    ])
  })

  it.each([
    [['nowhere.md'], [], /no file or folder/],
    [[], ['nowhere.txt'], /cannot be read/],
  ])('must be there: %j %j', async (names, lists, words) => expect(await importItems(names, lists)).toMatch(words))

  it('comes in, or says why not, one by one', async () => {
    const converting = openConverting({ worker: new URL('../../content/convert/convert-worker.mjs', import.meta.url) })
    const seen: string[] = []
    for (const name of ['c.zip', 'press/b.md', 'press']) {
      for await (const one of outcomesOf(converting, { kind: 'file', file: join(folder, name), name }))
        seen.push(one.ok ? `${one.name} as ${one.taken.path}: ${one.taken.meta.title}` : `${one.name} ${one.code}`)
    }
    for await (const one of outcomesOf(converting, { kind: 'address', address: 'http://127.0.0.1/' })) seen.push(one.ok ? 'came' : one.code)
    await converting.close()
    expect(seen).toEqual(['c.zip/d/e.html as e.md: E', 'c.zip/f.pdf malformed', 'press/b.md as b.md: null', 'press malformed', 'address'])
  })
})

describe('wrong use', () => {
  it.each([[[]], [['log']], [['log', 'a.md', '--nothing']], [['log', 'nowhere.md']]])('%j', async (argv) => {
    const said: string[] = []
    const terminal = { out: () => {}, err: (text: string) => void said.push(text), columns: 80, colour: false }
    expect(await importCommand(argv, terminal)).toBe(1)
    expect(said.join('')).toMatch(/^variorum import: .*\nvariorum import --help/)
  })
})
