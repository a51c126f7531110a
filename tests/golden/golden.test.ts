/** Every golden is there, says why it is there, and is what the code makes, byte for byte. Nothing here writes. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { goldenDocuments } from './documents.ts'

test.each(goldenDocuments)('$name is what the code makes', async ({ file, make }) => {
  // A missing file throws here, and that is a failure: a golden that writes itself proves nothing.
  expect(await make()).toBe(readFileSync(file, 'utf8'))
})

test.each(goldenDocuments)('$name comes out the same twice', async ({ make }) => {
  expect(await make()).toBe(await make())
})

test.each(goldenDocuments.filter(({ file }) => file.startsWith('tests/golden/')))('$name says what it guards', ({ file }) => {
  expect(readFileSync(join(dirname(file), 'why.md'), 'utf8').trim().length).toBeGreaterThan(40)
})

test('no folder here is without a document', () => {
  const folders = readdirSync('tests/golden', { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const used = new Set(goldenDocuments.map(({ file }) => dirname(file)))
  expect(folders.map((entry) => `tests/golden/${entry.name}`).filter((folder) => !used.has(folder))).toEqual([])
})
