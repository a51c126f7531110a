import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { HINT, hintScripts, LARGE } from '../../cli/setup/compile-hints.mjs'

const folder = mkdtempSync(join(tmpdir(), 'variorum-hints-'))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('marks the large scripts, once, and nothing else', () => {
  const large = `f("${'é'.repeat(LARGE / 2)}")`
  const files: Readonly<Record<string, string>> = { 'large.js': large, 'small.js': 'f()', 'large.css': large, 'large.js.map': large }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  expect(hintScripts(folder)).toBe(1)
  expect(hintScripts(folder)).toBe(1)
  const now = Object.fromEntries(Object.keys(files).map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
  expect(now).toEqual({ ...files, 'large.js': HINT + large })
})
