/**
 * The files of the project, as a clone has them: without what tools put there.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** Made by tools and never committed; .gitignore lists the same. */
const madeByTools = ['.git', 'node_modules', '.next', '.data', '.cache', 'coverage', 'test-results', 'next-env.d.ts', 'generated']

export interface Entry {
  /** From the root, with forward slashes. */
  readonly path: string
  readonly directory: boolean
}

/** What stands in a folder, without what tools made. */
export function entries(folder: string): readonly Entry[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => !madeByTools.includes(entry.name) && !entry.name.endsWith('.tsbuildinfo'))
    .map((entry) => ({ path: folder === '' ? entry.name : `${folder}/${entry.name}`, directory: entry.isDirectory() }))
}

/** Every file and folder below. */
export function walk(folder = ''): readonly Entry[] {
  return entries(folder).flatMap((entry) => (entry.directory ? [entry, ...walk(entry.path)] : [entry]))
}

export function isCode(path: string): boolean {
  return /\.(ts|tsx|js|mjs|cjs)$/.test(path) && !path.endsWith('.d.ts')
}

export function read(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}
