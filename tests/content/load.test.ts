/** The door from disk: one bad file stops no other, and every refusal says what to do. */
import { mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadSources } from '../../content/load.ts'

const GOOD = '---\ntitle: Ferries stopped\n---\n\nThe harbour office said 12 ferries were cancelled on Friday.\n'
let folder = ''
const at = (name: string): string => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'load-'))
  await Promise.all([
    writeFile(at('good.md'), GOOD),
    writeFile(at('copy.md'), GOOD),
    writeFile(at('other.md'), GOOD.replace('12', '120')),
    writeFile(at('empty.md'), ''),
    writeFile(at('scan.md'), '%PDF-1.7\nnot a text'),
    writeFile(at('latin1.md'), Buffer.from('The caf\xe9 closed.', 'latin1')),
    writeFile(at('huge.md'), 'x'),
    writeFile(at('vast.md'), 'x'),
  ])
  await truncate(at('huge.md'), 20_000_000)
  await truncate(at('vast.md'), 3_000_000_000)
  await symlink(at('good.md'), at('link.md'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('a file that cannot be read stops nothing else', () => {
  test('each problem is named, the good files come through in the order given', async () => {
    const names = ['empty.md', 'other.md', 'scan.md', 'latin1.md', 'missing.md', 'huge.md', 'vast.md', '.', 'good.md']
    const { sources, problems } = await loadSources(names.map(at))
    expect(sources.map((source) => source.path)).toEqual([at('other.md'), at('good.md')])
    expect(problems.map(({ path, code }) => [path, code])).toEqual([
      [at('empty.md'), 'empty'],
      [at('scan.md'), 'binary'],
      [at('latin1.md'), 'not-utf8'],
      [at('missing.md'), 'not-found'],
      [at('huge.md'), 'too-large'],
      [at('vast.md'), 'too-large'],
      [at('.'), 'not-a-file'],
    ])
    for (const problem of problems) expect(problem.message).toContain(problem.path)
  })

  test('nothing given gives nothing', async () => {
    expect(await loadSources([])).toEqual({ sources: [], problems: [], warnings: [] })
  })
})

describe('the same thing twice', () => {
  test.each([
    ['the same path', 'good.md', 'good.md'],
    ['a link to it', 'good.md', 'link.md'],
    ['another spelling of the path', 'good.md', './good.md'],
  ])('%s is one source and a warning', async (_, first, second) => {
    const { sources, warnings } = await loadSources([at(first), `${folder}/${second}`])
    expect(sources).toHaveLength(1)
    expect(warnings.map((warning) => warning.code)).toEqual(['same-file'])
  })

  test('the same text under two names is two sources and a warning that names both', async () => {
    const { sources, warnings } = await loadSources([at('good.md'), at('copy.md')])
    expect(sources).toHaveLength(2)
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).toMatchObject({ path: at('copy.md'), code: 'same-content' })
    expect(warnings[0]?.message).toContain(at('good.md'))
  })

  test('two different texts give no warning', async () => {
    expect((await loadSources([at('good.md'), at('other.md')])).warnings).toEqual([])
  })
})
