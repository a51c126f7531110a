/**
 * Several files, or one upload, become sources.
 *
 * In: paths, a dossier folder, or a name with bytes. Out: sources, problems and warnings side by side.
 * Refuses: nothing as a whole; a file that cannot be read becomes a problem and stops no other.
 * Example: readFiles([ferry-a.md, scan.pdf]) → one source, one problem with code 'binary'
 */
import { readFile, realpath, stat } from 'node:fs/promises'
import type { SourceText } from '../lib/model.ts'
import { decodeMarkdown, type LoadProblem, type LoadWarning, MAX_SOURCE_BYTES } from './decode.ts'
import { checkFrontMatter } from './front-matter-check.ts'

export interface Loaded {
  readonly sources: readonly SourceText[]
  readonly problems: readonly LoadProblem[]
  readonly warnings: readonly LoadWarning[]
}

/** One file: exactly one of `source` and `problem` is there. */
export type LoadedOne =
  | { readonly source: SourceText; readonly problem: null; readonly warnings: readonly LoadWarning[] }
  | { readonly source: null; readonly problem: LoadProblem; readonly warnings: readonly LoadWarning[] }

/**
 * Makes a source of an upload.
 *
 * @param name The file's name; it becomes the source's path.
 * @param bytes The whole file.
 */
export function fromBytes(name: string, bytes: Uint8Array): LoadedOne {
  const decoded = decodeMarkdown(name, bytes)
  if (!decoded.ok) return { source: null, problem: decoded.problem, warnings: [] }
  const warnings = [...decoded.warnings, ...checkFrontMatter(name, decoded.text)]
  return { source: { path: name, text: decoded.text }, problem: null, warnings }
}

/**
 * Reads files from disk, in the order given.
 *
 * @param files Where each file lies and what its source is called: a dossier names its sources without its folder.
 *
 * A file named twice (also by another spelling or a link) is read once, with a warning. Two files with the same text are both kept,
 * with a warning: they may be two outlets printing one dispatch, which is something an editor wants to see.
 */
export async function readFiles(files: readonly { readonly file: string; readonly name: string }[]): Promise<Loaded> {
  const sources: SourceText[] = []
  const problems: LoadProblem[] = []
  const warnings: LoadWarning[] = []
  const seenFiles = new Map<string, string>()
  const seenTexts = new Map<string, string>()
  for (const { file, name } of files) {
    const place = await realpath(file).catch(() => file)
    const before = seenFiles.get(place)
    if (before !== undefined) {
      const also = before === name ? '' : ` (as ${before})`
      warnings.push({ path: name, code: 'same-file', message: `${name} was given more than once${also}; it is compared once.` })
      continue
    }
    seenFiles.set(place, name)
    const one = await loadOne(file, name)
    warnings.push(...one.warnings)
    if (one.source === null) {
      problems.push(one.problem)
      continue
    }
    const twin = seenTexts.get(one.source.text)
    if (twin !== undefined) {
      const message = `${name} has the same text as ${twin}; both are kept, and count as copies of one account.`
      warnings.push({ path: name, code: 'same-content', message })
    } else seenTexts.set(one.source.text, name)
    sources.push(one.source)
  }
  return { sources, problems, warnings }
}

async function loadOne(file: string, name: string): Promise<LoadedOne> {
  const refuse = (problem: LoadProblem): LoadedOne => ({ source: null, problem, warnings: [] })
  try {
    const facts = await stat(file)
    if (!facts.isFile()) {
      const what = facts.isDirectory() ? 'a folder' : 'not a regular file'
      return refuse({ path: name, code: 'not-a-file', message: `${name} is ${what}. Name the Markdown files themselves.` })
    }
    // Asked before reading: a file of many gigabytes must not be brought into memory to learn that it is too large.
    if (facts.size >= MAX_SOURCE_BYTES * 2) {
      const message = `${name} has ${Math.floor(facts.size / 1_000_000)} MB; a source must be smaller than ${MAX_SOURCE_BYTES / 1_000_000} MB. Split it.`
      return refuse({ path: name, code: 'too-large', message })
    }
    return fromBytes(name, await readFile(file))
  } catch (error) {
    return refuse(unreadable(name, error))
  }
}

function unreadable(path: string, error: unknown): LoadProblem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT' || code === 'ENOTDIR') return { path, code: 'not-found', message: `${path} does not exist.` }
  if (code === 'EACCES' || code === 'EPERM') return { path, code: 'unreadable', message: `${path} may not be read by this user.` }
  return { path, code: 'unreadable', message: `${path} could not be read: ${error instanceof Error ? error.message : String(error)}` }
}
