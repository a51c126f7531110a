/** The verify command: reports made by `variorum report`, held against their texts. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { reportCommand } from '../../cli/report.ts'
import { verifyCommand } from '../../cli/verify.ts'

const folder = mkdtempSync(join(tmpdir(), 'variorum-verify-'))
afterAll(() => rmSync(folder, { recursive: true }))
const at = (name: string): string => join(folder, name)

async function run(command: typeof verifyCommand, ...argv: readonly string[]) {
  let [out, err] = ['', '']
  const code = await command(argv, {
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    columns: 80,
    colour: false,
  })
  return { code, out, err }
}

writeFileSync(at('a.md'), 'The harbour office said 12 ferries were cancelled on Friday.\n')
writeFileSync(at('b.md'), 'Some 120 ferries were cancelled on Friday, the harbour office said.\n')
const report = (...more: readonly string[]) =>
  run(reportCommand, at('a.md'), at('b.md'), '--format', 'json', '--no-embeddings', '--out', at('report.json'), ...more)

test('a report that carries its texts is verified by itself', async () => {
  expect((await report('--with-sources')).code).toBe(0)
  const { code, out } = await run(verifyCommand, at('report.json'))
  expect([code, out]).toEqual([0, expect.stringContaining('The report holds')])
})

test('a file is known by its hash, whatever it is called and wherever it lies', async () => {
  await report()
  expect((await run(verifyCommand, at('report.json'))).code).toBe(1)
  expect((await run(verifyCommand, at('report.json'), folder)).code).toBe(0)
})

test('a report that was altered differs, and says in what', async () => {
  await report('--with-sources')
  writeFileSync(at('altered.json'), readFileSync(at('report.json'), 'utf8').replace('"relation": "conflict"', '"relation": "agree"'))
  const { code, out } = await run(verifyCommand, at('altered.json'))
  expect([code, out]).toEqual([3, expect.stringMatching(/^changed: finding reads otherwise: .*\(agree → conflict\)/)])
})

test.each([
  ['nothing', [], /which report/],
  ['a file that is not there', ['/nonexistent/report.json'], /could not be read/],
  ['a text that is no report', [at('a.md')], /could not be read/],
])('%s is 1', async (_, argv, reason) => {
  const { code, err } = await run(verifyCommand, ...argv)
  expect(code).toBe(1)
  expect(err).toMatch(reason)
})
