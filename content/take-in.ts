/**
 * The door for documents: a file, an archive or an address becomes what is kept as a source, or a sentence that says why not.
 *
 * In: a file's name and bytes, or an address; and a thread that converts. Out: one outcome a document, with text, metadata and origin.
 * Refuses: nothing by throwing; one bad document stops no other.
 * Example: for (const file of await filesOf(converting, upload)) outcomes.push(await takeFile(converting, file))
 */
import type { Converting } from './convert/convert-apart.ts'
import type { Conversion, DocumentMeta, Incoming, Notice, RefusalCode } from './convert/document.ts'
import { sourceText } from './convert/source-text.ts'
import { type FetchOptions, fetchPage } from './fetching/fetch-page.ts'
import type { FetchCode, Fetched } from './fetching/fetched.ts'
import { USER_AGENT } from './fetching/fetched.ts'
import { writeWarc } from './fetching/warc.ts'
import type { Said } from './why.ts'

export interface Origin {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
  readonly converter: string
  readonly converterVersion: string
  readonly address: string | null
  readonly finalAddress: string | null
  readonly fetchedAt: string | null
  readonly status: number | null
  readonly headers: readonly (readonly [string, string])[]
  readonly archives: DocumentMeta['archives']
  readonly notices: readonly Notice[]
  readonly warc: Uint8Array | null
}

/** A document that came in, ready to be kept. */
export interface TakenIn {
  /** The name it would like to have in its dossier. */
  readonly path: string
  readonly text: string
  readonly meta: DocumentMeta
  readonly origin: Origin
}

export type Outcome =
  | { readonly name: string; readonly ok: true; readonly taken: TakenIn }
  | {
      readonly name: string
      readonly ok: false
      readonly code: RefusalCode | FetchCode
      readonly message: string
      readonly said?: Said | undefined
    }

/** What an editor changed before saving; a field that is absent stays as it was found. */
export type EditedMeta = Partial<Omit<DocumentMeta, 'archives'>>

/** The documents of an upload: those of an archive, or the upload itself; and what could not be unpacked. */
export async function filesOf(
  converting: Converting,
  upload: Incoming,
): Promise<{ readonly files: readonly Incoming[]; readonly problems: readonly Outcome[] }> {
  const unpacked = await converting.unpack(upload)
  if (unpacked === null) return { files: [upload], problems: [] }
  const problems = unpacked.problems.map(({ name, refusal }): Outcome => ({ name, ok: false, ...refusal }))
  return { files: unpacked.items, problems }
}

export async function takeFile(converting: Converting, file: Incoming, edited: EditedMeta = {}): Promise<Outcome> {
  return outcomeOf(file, await converting.convert(file), null, edited)
}

export async function takeAddress(
  converting: Converting,
  address: string,
  edited: EditedMeta = {},
  options: FetchOptions = {},
): Promise<Outcome> {
  const answer = await fetchPage(address, options)
  if (!answer.ok) return { name: address, ok: false, ...answer.problem }
  const { fetched } = answer
  const name = nameOfAddress(fetched.finalAddress)
  const file: Incoming = { name, bytes: fetched.bytes, hints: { mediaType: fetched.mediaType ?? undefined, address: fetched.finalAddress } }
  const outcome = outcomeOf(file, await converting.convert(file), fetched, edited)
  return { ...outcome, name: address }
}

function outcomeOf(file: Incoming, conversion: Conversion, fetched: Fetched | null, edited: EditedMeta): Outcome {
  if (!conversion.ok) return { name: file.name, ok: false, ...conversion.refusal }
  const { document, converter, mediaType } = conversion
  const found: DocumentMeta =
    fetched === null ? document.meta : { ...document.meta, retrieved: fetched.at, url: document.meta.url ?? fetched.finalAddress }
  const meta: DocumentMeta = { ...found, ...edited }
  return {
    name: file.name,
    ok: true,
    taken: {
      path: pathOf(file.name),
      text: sourceText(document.markdown, meta),
      meta,
      origin: {
        name: file.name,
        mediaType,
        bytes: file.bytes,
        converter: converter.name,
        converterVersion: converter.version,
        address: fetched?.address ?? null,
        finalAddress: fetched?.finalAddress ?? null,
        fetchedAt: fetched?.at ?? null,
        status: fetched?.status ?? null,
        headers: fetched?.headers ?? [],
        archives: meta.archives,
        notices: document.notices,
        warc: fetched === null ? null : writeWarc(fetched.exchanges, { software: USER_AGENT }),
      },
    },
  }
}

/** 'https://www.gazette.example/2021/ferries.html?x=1' → 'gazette.example-ferries.html' */
function nameOfAddress(address: string): string {
  const url = new URL(address)
  const last = decoded(
    url.pathname
      .split('/')
      .filter((part) => part !== '')
      .at(-1) ?? '',
  )
  return [url.hostname.replace(/^www\./, ''), last].filter((part) => part !== '').join('-')
}

/** 'press.zip/in/Log of the tug.pdf' → 'Log of the tug.md' */
function pathOf(name: string): string {
  const file = name.split('/').at(-1) ?? name
  const stem = file.replace(/\.(?:md|markdown|mdown|txt|text|x?html?|pdf|docx|odt|epub)$/i, '')
  // Signs that no file system and no address likes.
  const plain = stem
    .replaceAll(/[\\/:*?"<>|#%\p{Cc}]+/gu, '-')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 150)
  return `${plain.replace(/^[.-]+/, '') || 'source'}.md`
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    // A stray per cent sign; the name is as good as any.
    return part
  }
}
