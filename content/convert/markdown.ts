/**
 * Markdown comes in as it is; its front matter says what it is about.
 *
 * In: the bytes of a Markdown file. Out: the same text in Unicode, and the metadata of its front matter.
 * Refuses: what is empty, and unknown encodings.
 * Example: '---\ntitle: Port\n---\nTen ferries.' → { title: 'Port' } and the whole text
 */
import { parseDocument } from 'yaml'
import { checkFrontMatter } from '../front-matter-check.ts'
import { isoDate } from './dates.ts'
import { type Converted, type DocumentMeta, type Incoming, NO_META, type Notice, refuse } from './document.ts'
import { charsetOf, decodeBytes, decodingNotices } from './encoding.ts'
import { languageOf } from './html-metadata.ts'

const FRONT = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/

export async function convertMarkdown({ name, bytes, hints }: Incoming): Promise<Converted> {
  const declared = charsetOf(hints?.mediaType)
  const decoding = decodeBytes(bytes, declared === null ? [] : [declared])
  if (decoding.text.trim() === '') throw refuse('empty', 'blank')
  const judged = checkFrontMatter(name, decoding.text).flatMap(({ code, message }): readonly Notice[] => {
    if (code === 'front-matter-not-understood') return [{ code: 'front-matter', message }]
    return code === 'no-body' ? [{ code: 'no-body', message }] : []
  })
  return { markdown: decoding.text, meta: frontMeta(decoding.text, hints?.address), notices: [...decodingNotices(decoding), ...judged] }
}

/** The metadata of a text's front matter; what it does not say is null. */
export function frontMeta(text: string, address?: string): DocumentMeta {
  const fields = fieldsOf(FRONT.exec(text)?.[1] ?? '')
  const first = (...names: readonly string[]) => names.map((name) => fields.get(name)).find((value) => value !== undefined) ?? null
  const url = first('url', 'canonical', 'link', 'source_url')
  return {
    ...NO_META,
    title: first('title', 'headline'),
    publisher: first('publisher', 'site', 'publication'),
    author: first('author', 'authors', 'byline'),
    url: url ?? address ?? null,
    published: isoDate(first('published', 'date', 'issued')),
    modified: isoDate(first('modified', 'updated', 'lastmod')),
    retrieved: isoDate(first('retrieved')),
    language: languageOf(first('language', 'lang')),
    archives: archivesOf(first('archived', 'archive'), url),
  }
}

function archivesOf(copy: string | null, original: string | null): DocumentMeta['archives'] {
  return copy !== null && /^https?:\/\//.test(copy) && URL.canParse(copy) ? [{ url: copy, original, at: null }] : []
}

function fieldsOf(yaml: string): ReadonlyMap<string, string> {
  const document = parseDocument(yaml, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' })
  // Aliases are how ten lines unfold into gigabytes; no honest front matter has any.
  if (document.errors.length > 0 || /(?:^|[\s:[-])[*&]\w/m.test(yaml)) return new Map()
  const content: unknown = document.toJS({ maxAliasCount: 0 })
  if (!(content instanceof Object) || Array.isArray(content)) return new Map()
  return new Map(
    Object.entries(content).flatMap(([key, value]): readonly [string, string][] => {
      const words = Array.isArray(value) ? value.filter((one) => typeof one === 'string').join(', ') : value
      return typeof words === 'string' && words.trim() !== '' ? [[key.toLowerCase(), words.trim()]] : []
    }),
  )
}
