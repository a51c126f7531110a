/**
 * Writes golden documents, on purpose only: `npx tsx tests/golden/update.ts --update <name> …` (or `all`).
 *
 * In: names from `documents.ts`. Out: the files. Refuses: to write without --update, and names it does not know.
 * Read the difference before you commit it: a golden says what a reader gets.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { goldenDocuments } from './documents.ts'

const names = process.argv.slice(2).filter((word) => word !== '--update')
const known = goldenDocuments.map((document) => document.name)
const unknown = names.filter((name) => name !== 'all' && !known.includes(name))

if (!process.argv.includes('--update') || names.length === 0 || unknown.length > 0) {
  const about = unknown.length > 0 ? `There is no golden called ${unknown.join(', ')}.\n` : ''
  console.error(`${about}Usage: npx tsx tests/golden/update.ts --update <name> …\nNames: all, ${known.join(', ')}`)
  process.exitCode = 1
} else {
  for (const document of goldenDocuments) {
    if (!names.includes('all') && !names.includes(document.name)) continue
    await mkdir(dirname(document.file), { recursive: true })
    await writeFile(document.file, await document.make())
    console.log(`wrote ${document.file}`)
  }
}
