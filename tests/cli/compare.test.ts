/** The command as it is typed: what it prints where, and with which exit code. Nothing here depends on how much the engine finds. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compareCommand } from '../../cli/compare.ts'
import { reportCommand } from '../../cli/report.ts'
import { comparisonSchema } from '../../lib/comparison-schema.ts'

let folder = ''
const at = (name: string): string => join(folder, name)

const A =
  '---\ntitle: Ferries stopped\n---\n\nThe harbour office said 12 ferries were cancelled on 4 March 2011. The storm damaged 3 piers.\n'
const B = '---\ntitle: Port shut\n---\n\nThe harbour office said 21 ferries were cancelled on 4 March 2011. The storm damaged 3 piers.\n'

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-'))
  await Promise.all([
    writeFile(at('a.md'), A),
    writeFile(at('b.md'), B),
    writeFile(at('twin.md'), A),
    writeFile(at('plain.md'), 'Nothing of that sort happened here.\n'),
    writeFile(at('broken.md'), '---\ntitle: "Ferries\n---\n\nThe harbour office said 12 ferries were cancelled.\n'),
    writeFile(at('empty.md'), ''),
    writeFile(at('scan.md'), '%PDF-1.7'),
  ])
})
afterAll(() => rm(folder, { recursive: true, force: true }))

interface Run {
  readonly code: number
  readonly out: string
  readonly err: string
}

async function run(command: typeof compareCommand, ...argv: readonly string[]): Promise<Run> {
  const out: string[] = []
  const err: string[] = []
  const terminal = { out: (text: string) => void out.push(text), err: (text: string) => void err.push(text), columns: 80, colour: false }
  return { code: await command([...argv, '--no-embeddings'], terminal), out: out.join(''), err: err.join('') }
}

describe('compare', () => {
  test('two files are a table, and nothing is said beside it', async () => {
    const { code, out, err } = await run(compareCommand, at('a.md'), at('b.md'))
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('2 sources')
    expect(out).toContain('Ferries stopped')
  })

  test('json is one valid document, the same for any order of the files', async () => {
    const { code, out } = await run(compareCommand, at('a.md'), at('b.md'), at('plain.md'), '--format', 'json')
    expect(code).toBe(0)
    expect(comparisonSchema.safeParse(JSON.parse(out)).error).toBeUndefined()
    expect((await run(compareCommand, '--format', 'json', at('plain.md'), at('b.md'), at('a.md'))).out).toBe(out)
  })

  test('markdown is a table of the sources', async () => {
    expect((await run(compareCommand, at('a.md'), at('b.md'), '--format', 'markdown')).out).toContain('**A** Ferries stopped')
  })

  test('what is proposed is heard, refused with a reason, and beside what the engine found', async () => {
    const origin = { by: 'editor', name: 'Ann' }
    const claims = [{ source: 'b.md', exact: '21 ferries', prefix: 'The harbour office said ' }]
    const gone = [{ source: 'b.md', exact: '22 ferries' }]
    const proposals = [
      { kind: 'value', id: 'p-typo', claims, value: '12 ferries', origin, why: 'digits changed places' },
      { kind: 'not-a-claim', id: 'p-gone', claims: gone, origin },
    ]
    await writeFile(at('proposals.json'), JSON.stringify({ schema: 'variorum/proposals@1', proposals }))
    await writeFile(at('aliases.json'), JSON.stringify({ schema: 'variorum/aliases@1', aliases: [{ names: ['A', 'B'] }] }))
    const files = [at('a.md'), at('b.md'), '--format', 'json']
    const { code, out, err } = await run(compareCommand, ...files, '--proposals', at('proposals.json'), '--aliases', at('aliases.json'))
    expect(code).toBe(0)
    expect(err).toContain('the proposal p-gone (not-a-claim) is refused: “22 ferries” is not in the text.')
    const document = comparisonSchema.parse(JSON.parse(out))
    expect(document.proposals?.map(({ status }) => status).sort()).toEqual(['applied', 'refused', 'unchanged'])
    expect(document.findings.filter(({ relation }) => relation === 'conflict')).toEqual([])
    expect(document.asFound?.findings.map(({ finding }) => finding.relation)).toEqual(['conflict'])
  })

  const faulty: readonly (readonly [string, string])[] = [
    ['no JSON', '{'],
    ['another document', '{"schema":"variorum/comparison@1"}'],
    ['a kind nobody knows', '{"schema":"variorum/proposals@1","proposals":[{"kind":"guess"}]}'],
  ]
  test.each(faulty)('proposals that are %s are refused as a whole', async (_, text) => {
    await writeFile(at('faulty.json'), text)
    const { code, out, err } = await run(compareCommand, at('a.md'), at('b.md'), '--proposals', at('faulty.json'))
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain('faulty.json')
  })

  test('every quotation is the file at its place', async () => {
    const document = comparisonSchema.parse(JSON.parse((await run(compareCommand, at('a.md'), at('b.md'), '--format', 'json')).out))
    const textOf = new Map(document.sources.map(({ id, path }) => [id, path.endsWith('a.md') ? A : B]))
    const holders = [...document.findings, ...document.possible].flatMap((finding) =>
      finding.readings.flatMap((reading) => reading.holders),
    )
    for (const { source, start, end, exact } of [...holders, ...document.singles]) expect(textOf.get(source)?.slice(start, end)).toBe(exact)
  })

  test('--fail-on conflict is 3 exactly when the document holds one', async () => {
    const files = [at('a.md'), at('b.md')]
    const { findings } = comparisonSchema.parse(JSON.parse((await run(compareCommand, ...files, '--format', 'json')).out))
    const conflict = findings.some((finding) => finding.relation === 'conflict')
    expect((await run(compareCommand, ...files, '--fail-on', 'conflict')).code).toBe(conflict ? 3 : 0)
    expect((await run(compareCommand, at('a.md'), at('twin.md'), '--fail-on', 'conflict')).code).toBe(0)
  })

  test('a file that cannot be read stops no other', async () => {
    const { code, out, err } = await run(compareCommand, at('empty.md'), at('a.md'), at('scan.md'), at('missing.md'), at('b.md'))
    expect(code).toBe(0)
    expect(out).toContain('2 sources')
    expect(err).toContain('empty.md is empty')
    expect(err).toContain('scan.md is a PDF document')
    expect(err).toContain('missing.md does not exist')
  })

  test('front matter that is broken, or not there, is said and the text is compared', async () => {
    const { code, out, err } = await run(compareCommand, at('broken.md'), at('plain.md'))
    expect(code).toBe(0)
    expect(out).toContain('2 sources')
    expect(err).toMatch(/broken\.md: the front matter was not understood \(line \d/)
    expect(err).toContain('plain.md has no front matter')
  })

  test('the same file twice is one source', async () => {
    const { code, err } = await run(compareCommand, at('a.md'), at('a.md'))
    expect(code).toBe(1)
    expect(err).toContain('given more than once')
    expect(err).toContain('two sources or more are needed')
    expect((await run(compareCommand, at('a.md'), at('a.md'), at('b.md'))).out).toContain('2 sources')
  })

  test('two files of the same text are two sources that agree', async () => {
    const { out, err } = await run(compareCommand, at('a.md'), at('twin.md'), '--format', 'json')
    const document = comparisonSchema.parse(JSON.parse(out))
    expect(document.sources).toHaveLength(2)
    expect(document.findings.filter((finding) => finding.relation === 'conflict')).toEqual([])
    expect(err).toContain('same text')
  })

  const wrong: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['no files', [], /which files/],
    ['one file', ['a.md'], /two sources or more are needed to compare; only one of the 1/],
    ['nothing readable', ['empty.md', 'missing.md'], /none of the 2/],
    ['an unknown option', ['a.md', 'b.md', '--fast'], /Unknown option '--fast'\.\n/],
    ['an unknown format', ['a.md', 'b.md', '--format', 'xml'], /--format is one of text, json, markdown, not "xml"/],
    ['an unknown condition', ['a.md', 'b.md', '--fail-on', 'agreement'], /--fail-on knows only "conflict"/],
    ['an option without its value', ['a.md', 'b.md', '--format'], /--format/],
  ]
  test.each(wrong)('%s is 1, with the reason and nothing on the output', async (_, argv, reason) => {
    const { code, out, err } = await run(compareCommand, ...argv.map((word) => (word.endsWith('.md') ? at(word) : word)))
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(reason)
  })

  test('--help explains', async () => {
    const { code, out } = await run(compareCommand, '--help')
    expect(code).toBe(0)
    expect(out).toContain('--fail-on conflict')
  })
})

describe('report', () => {
  test('prints Markdown with every hash, the same twice', async () => {
    const { code, out } = await run(reportCommand, at('a.md'), at('b.md'))
    expect(code).toBe(0)
    expect(out).toMatch(/^# Fact-check report\n/)
    // Two sources and the fingerprint of what was found.
    expect(out.match(/`[0-9a-f]{64}`/g)).toHaveLength(3)
    expect((await run(reportCommand, at('b.md'), at('a.md'))).out).toBe(out)
  })

  test('writes HTML to a file', async () => {
    const { code, out, err } = await run(
      reportCommand,
      at('a.md'),
      at('b.md'),
      '--format',
      'html',
      '--out',
      at('r.html'),
      '--title',
      'Ferries <4>',
    )
    expect([code, out]).toEqual([0, ''])
    expect(err).toContain('wrote')
  })

  test.each([
    ['a place that is not there', ['--out', '/nonexistent/place/r.md'], /could not be written/],
    ['an unknown format', ['--format', 'odt'], /one of markdown, html/],
    ['paper on the terminal', ['--format', 'pdf'], /--out/],
    ['what no publisher said', ['--about', '/nonexistent/about.json'], /could not be read/],
    ['a moment that is none', ['--at', 'yesterday'], /--at is a date/],
  ])('%s is 1', async (_, options, reason) => {
    const { code, err } = await run(reportCommand, at('a.md'), at('b.md'), ...options)
    expect(code).toBe(1)
    expect(err).toMatch(reason)
  })
})
