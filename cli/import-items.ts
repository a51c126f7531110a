/**
 * What `variorum import` was given, one item a file or address, and what becomes of each.
 *
 * In: names from the command line. Out: items in order; for each item the outcomes of its documents. Refuses: a name that is nothing, by a sentence.
 * Example: importItems(['press/', 'https://gazette.example/ferries'], []) → the files below press/, then the address
 */
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import type { Converting } from '../content/convert/convert-apart.ts'
import { MAX_FILE_BYTES, tooLarge } from '../content/convert/document.ts'
import { filesOf, type Outcome, takeAddress, takeFile } from '../content/take-in.ts'

export type ImportItem =
  | { readonly kind: 'file'; readonly file: string; readonly name: string }
  | { readonly kind: 'address'; readonly address: string }

const ADDRESS = /^https?:\/\//i

export async function importItems(names: readonly string[], lists: readonly string[]): Promise<readonly ImportItem[] | string> {
  const items: ImportItem[] = []
  for (const name of names) {
    if (ADDRESS.test(name)) items.push({ kind: 'address', address: name })
    else {
      const found = await stat(name).catch(() => null)
      if (found === null) return `there is no file or folder "${name}".`
      if (found.isDirectory()) items.push(...(await below(name)))
      else items.push({ kind: 'file', file: name, name: basename(name) })
    }
  }
  for (const list of lists) {
    const text = await readFile(list, 'utf8').catch(() => null)
    if (text === null) return `the list "${list}" cannot be read.`
    const lines = text.split(/\r?\n/).map((line) => line.trim())
    items.push(...lines.filter((line) => line !== '' && !line.startsWith('#')).map((address): ImportItem => ({ kind: 'address', address })))
  }
  return items
}

/** Files of a folder and of those below, by name; what begins with a dot belongs to programs. */
async function below(folder: string, root = folder): Promise<readonly ImportItem[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !name.startsWith('.'))
  const items: ImportItem[] = []
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const file = join(folder, entry.name)
    if (entry.isDirectory()) items.push(...(await below(file, root)))
    else if (entry.isFile()) items.push({ kind: 'file', file, name: relative(root, file) })
  }
  return items
}

export async function* outcomesOf(converting: Converting, item: ImportItem): AsyncGenerator<Outcome> {
  if (item.kind === 'address') {
    yield await takeAddress(converting, item.address)
    return
  }
  const { name } = item
  const bytes = await bytesOf(item.file)
  if (bytes === null) yield { name, ok: false, code: 'malformed', message: `${name} cannot be read.` }
  else if (typeof bytes === 'number') yield { name, ok: false, code: 'too-large', message: `${name} ${tooLarge(bytes).message}` }
  else {
    const { files, problems } = await filesOf(converting, { name, bytes })
    yield* problems
    for (const file of files) yield await takeFile(converting, file)
  }
}

/** The file, its size where it is too large to be read at all, or null. */
async function bytesOf(file: string): Promise<Uint8Array | number | null> {
  try {
    const { size } = await stat(file)
    return size > MAX_FILE_BYTES ? size : new Uint8Array(await readFile(file))
  } catch {
    return null
  }
}
