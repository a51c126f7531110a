/**
 * Says what a person should know about a file's front matter before the engine reads it.
 *
 * In: a name and the text. Out: warnings. Refuses: nothing; the text is never changed.
 * It judges, it does not read: titles and dates are read in one place only, by the engine's `lib/source`.
 * Example: "---\ntitle: [\n---\nTwo ferries …" → front-matter-not-understood, with the line
 */
import { isAlias, isMap, parseDocument, visit } from 'yaml'
import type { LoadWarning } from './decode.ts'

/** An opening fence of three hyphens on the very first line, and the next line that closes it. */
const FENCE = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/
const OPENING = /^---[ \t]*\r?\n/

/**
 * Checks the front matter of one text.
 *
 * @returns At most one warning on the front matter and one on a body that is not there.
 */
export function checkFrontMatter(path: string, text: string): readonly LoadWarning[] {
  const found = FENCE.exec(text)
  if (found === null) {
    if (OPENING.test(text)) return [notUnderstood(path, 'it is opened by --- on line 1 and never closed')]
    const message = `${path} has no front matter: title, publisher and date of publication stay unknown.`
    return [{ path, code: 'no-front-matter', message }]
  }
  const trouble = yamlTrouble(found[1] ?? '')
  const warnings = trouble === null ? [] : [notUnderstood(path, trouble)]
  if (text.slice(found[0].length).trim() !== '') return warnings
  return [...warnings, { path, code: 'no-body', message: `${path} has front matter and no text after it.` }]
}

/** What is wrong with a YAML block, or null. Lines count from the file's first line, fence included. */
function yamlTrouble(yaml: string): string | null {
  const document = parseDocument(yaml, { prettyErrors: true })
  const error = document.errors[0]
  if (error !== undefined) {
    const line = (error.linePos?.[0].line ?? 1) + 1
    const what = (error.message.split(/ at line \d+/)[0] ?? error.message).split('\n')[0] ?? ''
    return `line ${line}: ${what}`
  }
  if (document.contents !== null && !isMap(document.contents)) return 'line 2: it is not a list of "name: value" lines'
  // A few lines of aliases can unfold into gigabytes, and no honest front matter needs one.
  let aliases = 0
  visit(document, (_, node) => {
    if (isAlias(node)) aliases++
  })
  return aliases === 0 ? null : 'it uses YAML aliases (*name), which are not allowed here'
}

function notUnderstood(path: string, why: string): LoadWarning {
  const message = `${path}: the front matter was not understood (${why}). The text was kept; its title, publisher and dates may be missing.`
  return { path, code: 'front-matter-not-understood', message }
}
