/** The impact command: three accounts, one of them alone in what it says. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { impactCommand } from '../../cli/impact.ts'

const folder = mkdtempSync(join(tmpdir(), 'variorum-impact-'))
afterAll(() => rmSync(folder, { recursive: true }))
const at = (name: string): string => join(folder, name)
writeFileSync(at('a.md'), 'The harbour office said 12 ferries were cancelled on Friday.\n')
writeFileSync(at('b.md'), 'Twelve ferries were cancelled on Friday, port officials said.\n')
writeFileSync(at('c.md'), 'Some 120 ferries were cancelled on Friday, the harbour office said.\n')

async function run(...argv: readonly string[]) {
  let [out, err] = ['', '']
  const terminal = {
    out: (text: string) => {
      out += text
    },
    err: (text: string) => {
      err += text
    },
    columns: 80,
    colour: false,
  }
  const code = await impactCommand([...argv, '--no-embeddings'], terminal)
  return { code, out, err }
}

test('without the only one who contradicts there is no conflict', async () => {
  const { code, out } = await run(at('a.md'), at('b.md'), at('c.md'), '--source', at('c.md'))
  expect(code).toBe(0)
  expect(out).toMatch(/^Without .*c\.md: \d+ findings? change/)
  expect(out).toMatch(/relation +How many ferries .*conflict → agree\./)
})

test('every source is left out in turn', async () => {
  const { out } = await run(at('a.md'), at('b.md'), at('c.md'))
  expect(out.match(/^Without /gm)).toHaveLength(3)
})

test.each([
  ['no file', [], /which files/],
  ['a source that is not among them', ['a.md', 'b.md', '--source', 'x.md'], /one of the files named/],
])('%s is 1', async (_, argv, reason) => {
  const { code, err } = await run(...argv)
  expect(code).toBe(1)
  expect(err).toMatch(reason)
})
