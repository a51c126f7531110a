/**
 * An editor's Markdown as HTML that may stand in a report.
 *
 * In: Markdown (GFM) and a prefix of its own for footnotes. Out: Markup. Refuses: whatever `note.ts` refuses; the result is sanitised once
 * more, because two locks cost nothing and one of them may be changed by somebody in a hurry.
 * Example: '**12** ferries' → '<p><strong>12</strong> ferries</p>'
 */
import type { Element } from 'hast'
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { Markup } from './html.ts'
import { noteBlocks, SAFE_PROTOCOLS } from './note.ts'

/** Elements that make a reader load something from elsewhere. */
const LOADING: readonly string[] = ['img', 'picture', 'source']

const PREFIX = 'note-'

const writer = unified()
  .use(remarkRehype, { clobberPrefix: PREFIX })
  .use(rehypeSanitize, {
    ...defaultSchema,
    clobberPrefix: '',
    tagNames: (defaultSchema.tagNames ?? []).filter((name) => !LOADING.includes(name)),
    protocols: { ...defaultSchema.protocols, href: [...SAFE_PROTOCOLS] },
  })
  .use(rehypeStringify)
  .freeze()

export function noteMarkup(markdown: string, prefix: string): Markup {
  const root = writer.runSync({ type: 'root', children: noteBlocks(markdown, prefix) })
  visit(root, 'element', (element) => {
    settleFootnotes(element, `${PREFIX}${prefix}-footnotes`)
    settleAlignment(element)
  })
  return new Markup(writer.stringify(root))
}

/** The heading over footnotes comes as an h2 with the same id in every note: here it is a line of its own note, out of the report's outline. */
function settleFootnotes(element: Element, id: string): void {
  const { properties } = element
  if (properties.id === 'footnote-label') {
    element.tagName = 'p'
    properties.id = id
  }
  const described = properties.ariaDescribedBy
  if (Array.isArray(described) && described.includes('footnote-label')) properties.ariaDescribedBy = [id]
}

/** The attribute is no longer HTML, and a style would need a policy that allows styles. */
function settleAlignment({ properties }: Element): void {
  const { align } = properties
  if (align === undefined) return
  delete properties.align
  if (align === 'right' || align === 'center') properties.className = [`align-${align}`]
}
