/**
 * The door of this room: whatever comes from disk or from an upload comes in here.
 *
 * In: paths, a dossier folder, or a name with bytes. Out: sources, problems and warnings side by side.
 * Refuses: nothing as a whole; a file that cannot be read becomes a problem and stops no other.
 * Example: loadSources(['ferry-a.md', 'scan.pdf']) → one source, one problem with code 'binary'
 */
import { type Loaded, readFiles } from './read-files.ts'

export { type LoadProblem, type LoadWarning, MAX_SOURCE_BYTES, type ProblemCode, type WarningCode } from './decode.ts'
export { type LoadedDossier, listDossiers, loadDossier } from './dossier.ts'
export { fromBytes, type Loaded, type LoadedOne } from './read-files.ts'

/** Reads Markdown files from disk, in the order given; each source is called by the path as it was given. */
export async function loadSources(paths: readonly string[]): Promise<Loaded> {
  return readFiles(paths.map((path) => ({ file: path, name: path })))
}
