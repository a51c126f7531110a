/**
 * A source made of plain lines, one sentence each, for tests of recognisers: no other stage takes part.
 *
 * In: lines, publication date, address. Out: a source and its sentences with true offsets.
 * Example: const { source, sentences } = sourceOf('The pier closed.\nIt opened on Friday.', '2011-03-05')
 */
import type { BlockKind, Sentence, Source } from '../../lib/model.ts'

export interface Made {
  readonly source: Source
  readonly sentences: readonly Sentence[]
}

export function sourceOf(
  body: string,
  published: string | null = null,
  options: { readonly url?: string; readonly firstBlock?: BlockKind } = {},
): Made {
  const head = '---\ntitle: "A made-up text"\n---\n\n'
  const text = head + body
  const japanese = /[぀-ヿ一-鿿]/.test(body)
  const sentences: Sentence[] = []
  const blocks: Source['blocks'][number][] = []
  let at = head.length
  for (const line of body.split('\n')) {
    const span = { start: at, end: at + line.length }
    at = span.end + 1
    if (line.trim() === '') continue
    const kind = blocks.length === 0 ? (options.firstBlock ?? 'paragraph') : 'paragraph'
    sentences.push({
      ...span,
      id: `s${sentences.length}`,
      sourceId: 's-made',
      ordinal: sentences.length,
      block: blocks.length,
      blockKind: kind,
      language: japanese ? 'ja' : 'en',
      tokens: [],
    })
    blocks.push({ ...span, kind, depth: 0 })
  }
  const meta = {
    title: 'A made-up text',
    publisher: null,
    author: null,
    url: options.url ?? null,
    published,
    retrieved: null,
    language: japanese ? 'ja' : 'en',
    kind: null,
  }
  return { source: { id: 's-made', path: 'made.md', text, sha256: '', meta, bodyStart: head.length, blocks, warnings: [] }, sentences }
}
