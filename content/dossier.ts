/**
 * A dossier folder: `dossier.md` with title and description, and every other Markdown file in it as a source.
 *
 * In: a folder. Out: the dossier's own words and its sources, named without the folder so that a dossier reads the same anywhere.
 * Refuses: a folder that is not there, or has no `dossier.md` with a title: that is a mistake of whoever laid it out, so it throws.
 * Example: content/dossiers/tokyo-release → {slug: 'tokyo-release', title: '…', sources: [4 sources]}
 */
import { readdir, readFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { parse } from 'yaml'
import { type Loaded, readFiles } from './read-files.ts'

export interface LoadedDossier extends Loaded {
  /** The folder's name. */
  readonly slug: string
  readonly title: string
  /** Markdown; what stands under the front matter of `dossier.md`. */
  readonly description: string
}

const DESCRIPTION_FILE = 'dossier.md'
const SPLIT = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)([\s\S]*)$/

/**
 * Reads one dossier folder.
 *
 * @throws Error with a sentence for a person when the folder or its `dossier.md` is missing or has no title.
 */
export async function loadDossier(folder: string): Promise<LoadedDossier> {
  const slug = basename(resolve(folder))
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md') && name !== DESCRIPTION_FILE)
  names.sort()
  const { title, description } = await readDescription(join(folder, DESCRIPTION_FILE))
  const loaded = await readFiles(names.map((name) => ({ file: join(folder, name), name })))
  return { slug, title, description, ...loaded }
}

/** Folders under `root` that hold a `dossier.md`, by name. */
export async function listDossiers(root: string): Promise<readonly string[]> {
  const found: string[] = []
  for (const entry of await readdir(root, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue
    const inside = await readdir(join(root, entry.name))
    if (inside.includes(DESCRIPTION_FILE)) found.push(join(root, entry.name))
  }
  return found.sort()
}

async function readDescription(file: string): Promise<{ title: string; description: string }> {
  const parts = SPLIT.exec(await readFile(file, 'utf8'))
  const fields: unknown = parts === null ? null : parse(parts[1] ?? '')
  const title = typeof fields === 'object' && fields !== null && 'title' in fields ? fields.title : null
  if (typeof title !== 'string' || title.trim() === '') {
    throw new Error(`${file} must start with front matter that gives the dossier a title.`)
  }
  return { title: title.trim(), description: (parts?.[2] ?? '').trim() }
}
