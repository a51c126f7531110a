/**
 * Tells the browser to compile the scripts of a page while it loads them, in another thread than the one that draws and listens.
 * In: the folder of the built scripts. Out: the large ones begin with a hint; how many. Refuses: nothing; doing it twice changes nothing.
 * Example: `(globalThis.TURBOPACK ||= []).push(…` → `//# allFunctionsCalledOnLoad`, a new line, the same
 *
 * Without it a browser looks through a script first and compiles each function at its first call: for React and the router that is half of
 * the longest task of a page, and nobody can type meanwhile. Browsers that do not know the hint read a comment.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const HINT = '//# allFunctionsCalledOnLoad\n'

/** Bytes. Chromium compiles smaller scripts where it draws; there the hint would only be more work. */
export const LARGE = 30 * 1024

/**
 * @param {string} folder
 * @returns {number} scripts that carry the hint now
 */
export function hintScripts(folder) {
  let hinted = 0
  for (const name of readdirSync(folder)) {
    if (!name.endsWith('.js')) continue
    const path = join(folder, name)
    const script = readFileSync(path, 'utf8')
    if (Buffer.byteLength(script) < LARGE) continue
    if (!script.startsWith(HINT)) writeFileSync(path, HINT + script)
    hinted += 1
  }
  return hinted
}
