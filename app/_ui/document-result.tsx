/**
 * What is told of a document that was brought: its name, which leads to its page once it is kept, and what a reader should know of it.
 *
 * In: the result of one document. Out: words in a line, and paragraphs below it. Refuses: nothing.
 */
import type { IntakeResult } from './intake-queue.ts'

export function DocumentName({ one: { name, href, meta } }: { readonly one: Pick<IntakeResult, 'name' | 'href' | 'meta'> }) {
  return href === null ? name : <a href={href}>{meta?.['title'] || name}</a>
}

export function DocumentNotices({ notices }: Pick<IntakeResult, 'notices'>) {
  return notices.map((notice) => (
    <p className="hint" key={notice}>
      {notice}
    </p>
  ))
}
