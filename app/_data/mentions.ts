/**
 * Whom a comment speaks to.
 *
 * In: Markdown, and the people who can be spoken to. Out: the ids of those whose name (or address) follows an @, in the order of `people`.
 * Refuses: what stands in code, a longer name's beginning ("@Ann" in "@Annabel"), an address in which @ is not the first character.
 * Example: 'As @Ann Lee wrote' with Ann and Ann Lee → the id of Ann Lee
 */
import type { Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

export interface Speakable {
  readonly id: string
  readonly name: string
  readonly email?: string | undefined
}

const parser = unified().use(remarkParse).use(remarkGfm).freeze()

export function mentionsIn(markdown: string, people: readonly Speakable[]): readonly string[] {
  if (!/[@＠]/.test(markdown)) return []
  const found = new Set<string>()
  // The longest name first: who is called Ann is not meant where Ann Lee is.
  const names = people
    .flatMap(({ id, name, email }) => [{ id, name }, ...(email === undefined ? [] : [{ id, name: email }])])
    .filter(({ name }) => name.trim() !== '')
    .map(({ id, name }) => ({ id, name: fold(name) }))
    .sort((a, b) => b.name.length - a.name.length)
  for (const text of proseOf(parser.parse(markdown))) {
    const folded = fold(text)
    for (let at = folded.indexOf('@'); at !== -1; at = folded.indexOf('@', at + 1)) {
      if (at > 0 && /[\p{L}\p{N}._%+-]/u.test(folded[at - 1] ?? '')) continue
      const rest = folded.slice(at + 1)
      const hit = names.find(({ name }) => rest.startsWith(name) && !continues(name, rest.slice(name.length)))
      if (hit !== undefined) for (const same of names) if (same.name === hit.name) found.add(same.id)
    }
  }
  return people.map(({ id }) => id).filter((id) => found.has(id))
}

/** "Ann" goes on in "Annabel"; 田中 does not in 田中さん, as such scripts put no space between words. */
function continues(name: string, rest: string): boolean {
  return (
    /[a-z0-9\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]$/u.test(name) &&
    /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u.test(rest)
  )
}

/** The same letters however they were typed. */
function fold(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s+/g, ' ').toLowerCase()
}

/** Text that is spoken: not code; a link's words too, as an address with @ is made a link. */
function proseOf(node: Nodes): readonly string[] {
  if (node.type === 'code' || node.type === 'inlineCode' || node.type === 'html') return []
  if (!('children' in node)) return []
  const parts: string[] = []
  let line = ''
  for (const child of node.children) {
    if (child.type === 'text') line += child.value
    else if (child.type === 'link') line += child.children.map((one) => ('value' in one ? one.value : '')).join('')
    else {
      parts.push(line)
      line = ''
      parts.push(...proseOf(child))
    }
  }
  return [...parts, line].filter((part) => part !== '')
}
