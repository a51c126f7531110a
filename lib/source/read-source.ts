/**
 * Markdown files into sources: identity, front matter, language, blocks.
 *
 * In: files in any order. Out: sources in the order of their paths, so that editing one does not rename the others (A, B, C …); every
 * block is `text.slice(start, end)` of the file as it came in.
 * Refuses: nothing; what cannot be read is a warning on the source, and its body is still read.
 * Example: readSources([{ path: 'a.md', text: '---\ntitle: Port\n---\n\nTen ferries sailed.' }]) → one source, one paragraph.
 */
import { FREQUENT_ENGLISH, NO_GRAMMAR, READ_LANGUAGES } from '../lexicon/language-names.ts'
import type { Source, SourceMeta, SourceText } from '../model.ts'
import { sha256Hex } from '../text/hash.ts'
import { detectLanguage } from '../text/language.ts'
import { maskMarkup } from '../text/markup.ts'
import { arrangeBlocks } from './arrange-blocks.ts'
import { type FrontMatter, readFrontMatter } from './front-matter.ts'
import { FULL_PARSE_LIMIT, markdownBlocks } from './markdown-blocks.ts'

/** A line or two may be of any language; that is no reason to warn. */
const LONG_ENOUGH_TO_TELL = 100

/** A text with its place in a dossier: all that its reading depends on. */
export interface NamedText extends SourceText {
  readonly id: string
  readonly sha256: string
}

/** Reads all sources of a dossier. The result depends on the texts and their paths alone, not on their order. */
export function readSources(texts: readonly SourceText[]): readonly Source[] {
  return nameTexts(texts).map(readSource)
}

/** Puts texts in their order and names them; nothing is read yet. */
export function nameTexts(texts: readonly SourceText[]): readonly NamedText[] {
  const hashed = texts.map((file) => ({ ...file, sha256: sha256Hex(file.text) }))
  const ordered = hashed.sort((a, b) => compareStrings(a.path, b.path) || compareStrings(a.sha256, b.sha256))
  const copies = new Map<string, number>()
  const paths = new Map<string, number>()
  return ordered.map((file) => {
    const copy = count(copies, file.sha256)
    const namesake = count(paths, file.path)
    const id = `s-${file.sha256.slice(0, 12)}${copy > 1 ? `-${copy}` : ''}`
    // Ids of sentences hash the path, so that two files of one name must not share it.
    const path = namesake > 1 ? `${file.path}#${namesake}` : file.path
    return { path, text: file.text, id, sha256: file.sha256 }
  })
}

/** Reads one source by itself: nothing of it depends on the others. */
export function readSource({ path, text, id, sha256 }: NamedText): Source {
  const head = readHead(text)
  const warnings = [...head.front.warnings]
  const body = text.slice(head.bodyStart)
  if (body.trim() === '') warnings.push('the text has no body')
  if (body.length > FULL_PARSE_LIMIT) warnings.push('very long file: read by blank lines, without lists in lists, tables and links')
  if (body.includes('\u0000')) warnings.push('the text contains NUL characters: it may not be a text file')
  if (body.includes('\ufffd')) warnings.push('the text contains replacement characters: it may not have been UTF-8')
  const raw = markdownBlocks(text, head.bodyStart)
  const firstHeading = raw.find((block) => block.kind === 'heading')
  const { values } = head.front
  const title =
    values.title ?? (firstHeading ? maskMarkup(text.slice(firstHeading.start, firstHeading.end)).replace(/\s+/g, ' ').trim() || null : null)
  const blocks = arrangeBlocks(text, raw, title)
  const meta: SourceMeta = {
    title,
    publisher: values.publisher ?? null,
    author: values.author ?? null,
    url: values.url ?? null,
    published: values.published ?? null,
    retrieved: values.retrieved ?? null,
    language: values.language ?? detectLanguage(body, FREQUENT_ENGLISH),
    kind: values.kind ?? null,
  }
  if (!READ_LANGUAGES.has(meta.language) && (meta.language !== 'und' || body.length > LONG_ENOUGH_TO_TELL)) warnings.push(NO_GRAMMAR)
  return { id, path, text, sha256, meta, bodyStart: head.bodyStart, blocks, warnings }
}

/** What the front matter alone says of a source, for whoever cites it. */
export type SourceHead = Pick<SourceMeta, 'author' | 'url' | 'retrieved' | 'kind'>

/** The heads of texts by their id, without reading the texts. */
export function headsOf(texts: Readonly<Record<string, string>>): Readonly<Record<string, SourceHead>> {
  return Object.fromEntries(
    Object.entries(texts).map(([id, text]) => {
      const { author, url, retrieved, kind } = readHead(text).front.values
      return [id, { author: author ?? null, url: url ?? null, retrieved: retrieved ?? null, kind: kind ?? null }]
    }),
  )
}

interface Head {
  readonly front: FrontMatter
  readonly bodyStart: number
}

const FENCED = /^\ufeff?---[ \t]*(?:\r\n|\n|\r)(?:([\s\S]*?)(?:\r\n|\n|\r))??(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/
const UNFENCED = /^\ufeff?---[ \t]*(?:\r\n|\n|\r)((?:[A-Za-z]\w*[ \t]*:[^\r\n]*(?:\r\n|\n|\r|$))+)/

function readHead(text: string): Head {
  const fenced = FENCED.exec(text.length > 200_000 ? text.slice(0, 200_000) : text)
  // A body that begins with a rule ("---", text, "---") is no front matter unless it has at least one "key:".
  if (fenced && (/^[ \t]*[A-Za-z]\w*[ \t]*:/m.test(fenced[1] ?? '') || (fenced[1] ?? '').trim() === '')) {
    return { front: readFrontMatter(fenced[1] ?? ''), bodyStart: fenced[0].length }
  }
  const open = UNFENCED.exec(text)
  if (open) {
    const front = readFrontMatter(open[1] ?? '')
    return { front: { ...front, warnings: [...front.warnings, 'front matter: the closing "---" is missing'] }, bodyStart: open[0].length }
  }
  return { front: { values: {}, warnings: [] }, bodyStart: text.startsWith('\ufeff') ? 1 : 0 }
}

function count(seen: Map<string, number>, key: string): number {
  const next = (seen.get(key) ?? 0) + 1
  seen.set(key, next)
  return next
}

function compareStrings(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
