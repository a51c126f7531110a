/**
 * The nouns of conversion: what a converter is given, what it gives, and why it may refuse.
 *
 * In: nothing. Out: types, and the limits with their reasons. Refuses: nothing.
 * Example: a converter is one row of registry.ts; `convert.ts` calls it, convert-apart.ts puts a wall and a clock around it.
 */

import { type Given, refusalOf, type Said, type Why } from '../why.ts'

/** What comes in: one file, whatever it is. `name` only names it; nothing is read from disk here. */
export interface Incoming {
  readonly name: string
  readonly bytes: Uint8Array
  readonly hints?: Hints | undefined
}

/** What whoever brought the file knows of it already. */
export interface Hints {
  /** As the server or the browser said, with or without parameters: 'text/html; charset=shift_jis'. */
  readonly mediaType?: string | undefined
  /** Where it was fetched from, after redirects; relative links are resolved against it. */
  readonly address?: string | undefined
}

/** A copy of the document, or of something it links to, in an archive (Robust Links). */
export interface ArchiveLink {
  /** The address of the copy. */
  readonly url: string
  /** What it is a copy of; null where the document does not say. */
  readonly original: string | null
  /** When the copy was made, as the document says. */
  readonly at: string | null
}

/** What a document says about itself. null is unknown, never a guess: the date a PDF was made is not the date of publication. */
export interface DocumentMeta {
  readonly title: string | null
  readonly publisher: string | null
  readonly author: string | null
  /** The canonical address. */
  readonly url: string | null
  /** ISO dates or date-times. */
  readonly published: string | null
  readonly modified: string | null
  /** When the file was made, where that is all it says. */
  readonly created: string | null
  /** When it was fetched. */
  readonly retrieved: string | null
  /** BCP 47. */
  readonly language: string | null
  readonly archives: readonly ArchiveLink[]
}

export const NO_META: DocumentMeta = {
  title: null,
  publisher: null,
  author: null,
  url: null,
  published: null,
  modified: null,
  created: null,
  retrieved: null,
  language: null,
  archives: [],
}

/** What a person should know about a document that did come in. */
export type NoticeCode =
  | 'encoding'
  | 'byte-order-mark'
  | 'front-matter'
  | 'no-body'
  | 'pages-without-text'
  | 'paywall'
  | 'whole-page'
  | 'left-out'

export interface Notice {
  readonly code: NoticeCode
  readonly message: string
}

/** Why a document could not come in. A closed list: pages have one title for each. */
export type RefusalCode =
  | 'empty'
  | 'too-large'
  | 'unknown-format'
  | 'malformed'
  | 'encrypted'
  | 'scanned'
  | 'no-text'
  | 'bomb'
  | 'encoding'
  | 'too-slow'
  | 'archive'

/** `message` is a whole sentence for a person that begins with the file's name. */
export interface Refusal {
  readonly code: RefusalCode
  readonly message: string
  readonly said?: Said | undefined
}

export interface Converted {
  /** The body; metadata stands beside it. With front matter of its own (Markdown only) it is left as it is. */
  readonly markdown: string
  readonly meta: DocumentMeta
  readonly notices: readonly Notice[]
}

/** Name and version of what made the text, kept beside it: another version may read the same file otherwise. */
export interface ConverterId {
  readonly name: string
  readonly version: string
}

export type Conversion =
  | { readonly ok: true; readonly document: Converted; readonly converter: ConverterId; readonly mediaType: string }
  | { readonly ok: false; readonly refusal: Refusal }

/** Thrown inside a converter, caught by convert.ts. Its message goes on after the file's name: 'is encrypted. …'. */
export class Refused extends Error {
  readonly code: RefusalCode
  /** Which sentence it is, where it is one of those that pages say in other languages too. */
  readonly said: Said | null

  constructor(code: RefusalCode, message: string, options?: ErrorOptions & { readonly said?: Said }) {
    super(message, options)
    this.name = 'Refused'
    this.code = code
    this.said = options?.said ?? null
  }
}

/** A `Refused` by the key of its sentence. */
export function refuse<K extends Why>(code: RefusalCode, why: K, ...[values]: Given<K>): Refused {
  const { message, said } = refusalOf(code, '', why, ...([values] as unknown as Given<K>))
  return new Refused(code, message.trimStart(), { said })
}

/** The same about a file of that name. */
export function refusalBy(name: string, { code, message, said }: Refused): Refusal {
  return { code, message: `${name} ${message}`, ...(said !== null && { said: { ...said, values: { ...said.values, name } } }) }
}

/** A file of 50 MB is a long illustrated book; what is larger is a dump or a mistake. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024
/** All that comes out of one ZIP, DOCX, ODT or EPUB. Text shrinks to a tenth, so an honest file of 50 MB may well unfold to this. */
export const MAX_UNPACKED_BYTES = 250 * 1024 * 1024
/** One XML part of a document. The longest novels are 4 MB. */
export const MAX_PART_BYTES = 60 * 1024 * 1024
/** No honest part shrinks to less than a hundredth and is large as well. */
export const MAX_RATIO = 200
/** Entries of one archive; a web site saved to disk has a few thousand. */
export const MAX_ENTRIES = 10_000
/** Sources of one dossier. */
export const MAX_SOURCES = 5_000
/** Milliseconds one conversion may take: a full page of a PDF takes some 50 on one core, and a core may be busy with others. */
export const MAX_MILLISECONDS = 180_000

/** In megabytes, for a sentence. */
export function sizesOf(size: number): { readonly size: string; readonly most: string } {
  const megabytes = (bytes: number) => (Math.ceil((bytes / 1024 / 1024) * 10) / 10).toString()
  return { size: megabytes(size), most: megabytes(MAX_FILE_BYTES) }
}

export function tooLarge(size: number): Refused {
  return refuse('too-large', 'too-large', sizesOf(size))
}
