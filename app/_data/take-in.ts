/**
 * A document that a page brings: converted, and kept as a source or only looked at.
 *
 * In: a dossier's slug and a request whose body is a file (its name in a header) or the JSON of an address. Out: JSON, one result a document.
 * Refuses: foreign requests, people who may not add sources; what a document itself has wrong is a result, not an error.
 * Example: POST /dossiers/ferries/sources/add/take, `x-name: log.pdf`, `x-keep: yes` → { results: [{ ok: true, href: '/dossiers/…' }] }
 */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Converting, openConverting } from '../../content/convert/convert-apart.ts'
import { MAX_FILE_BYTES, tooLarge } from '../../content/convert/document.ts'
import { type EditedMeta, filesOf, type Outcome, takeAddress, takeFile } from '../../content/take-in.ts'
import { readSources } from '../../lib/source/read-source.ts'
import { sharedStore } from '../../prisma/client.ts'
import { isStoreError } from '../../prisma/errors.ts'
import { importSource } from '../../prisma/write.ts'
import { requireAccess } from './access.ts'
import { AppError } from './errors.ts'
import { requireOwnRequest } from './own-request.ts'
import { spokenProblem } from './problem-words.ts'
import { readEditedMeta } from './source-form.ts'

export interface TakenResult {
  readonly name: string
  readonly ok: boolean
  /** What is wrong, as a sentence; null when nothing is. */
  readonly message: string | null
  readonly notices: readonly string[]
  readonly meta: Readonly<Record<string, string>> | null
  /** The source's page once it is kept. */
  readonly href: string | null
  /** False for what was a source already, and for what is only looked at. */
  readonly created: boolean
}

const shared = globalThis as typeof globalThis & { variorumConverting?: Converting }

export function converting(): Converting {
  // Not bundled: the thread is the source file itself, run as the terminal runs its own.
  const worker = pathToFileURL(join(/* turbopackIgnore: true */ process.cwd(), 'content/convert/convert-worker.mjs'))
  shared.variorumConverting ??= openConverting({ worker })
  return shared.variorumConverting
}

export async function takeIn(slug: string, request: Request): Promise<Response> {
  try {
    await requireOwnRequest()
    const { user } = await requireAccess('source:add', slug)
    if (user === null) throw new AppError('not-signed-in')
    const edited = readEditedMeta(decoded(request.headers.get('x-meta')))
    const outcomes = await outcomesOf(request, edited)
    const keep = request.headers.get('x-keep') !== 'no'
    const results: TakenResult[] = []
    for (const outcome of outcomes) {
      // Whoever cancelled wants nothing kept that was not kept yet.
      if (request.signal.aborted) break
      results.push(keep ? await kept(slug, outcome, user.name) : lookedAt(outcome))
    }
    return Response.json({ results }, { headers: { 'cache-control': 'no-store' } })
  } catch (error) {
    const { code, status, words } = await spokenProblem(error)
    return Response.json({ error: { code, message: words } }, { status })
  }
}

async function outcomesOf(request: Request, edited: EditedMeta): Promise<readonly Outcome[]> {
  if (request.headers.get('content-type')?.startsWith('application/json')) {
    const asked: unknown = await request.json().catch(() => null)
    const address = typeof asked === 'object' && asked !== null && 'address' in asked ? String(asked.address) : ''
    return [await takeAddress(converting(), address, edited, { signal: request.signal })]
  }
  const name = decoded(request.headers.get('x-name')).slice(0, 500) || 'document'
  const said = Number(request.headers.get('content-length'))
  if (said > MAX_FILE_BYTES) return [{ name, ok: false, code: 'too-large', message: `${name} ${tooLarge(said).message}` }]
  return outcomesOfFile({ name, bytes: new Uint8Array(await request.arrayBuffer()) }, edited, request.signal)
}

/** One outcome a document of it, an archive or the document itself. */
export async function outcomesOfFile(
  upload: { readonly name: string; readonly bytes: Uint8Array },
  edited: EditedMeta,
  signal: AbortSignal,
): Promise<readonly Outcome[]> {
  const { name, bytes } = upload
  if (bytes.length > MAX_FILE_BYTES) return [{ name, ok: false, code: 'too-large', message: `${name} ${tooLarge(bytes.length).message}` }]
  const { files, problems } = await filesOf(converting(), { name, bytes })
  const outcomes: Outcome[] = [...problems]
  for (const file of files) {
    if (signal.aborted) break
    // What was typed is about one document; an archive has many.
    outcomes.push(await takeFile(converting(), file, files.length === 1 ? edited : {}))
  }
  return outcomes
}

export async function kept(slug: string, outcome: Outcome, author: string): Promise<TakenResult> {
  if (!outcome.ok) return lookedAt(outcome)
  const { path, text, origin } = outcome.taken
  const source = readSources([{ path, text }])[0]
  if (source === undefined) return lookedAt(outcome)
  try {
    const { path: place, created } = await importSource(await sharedStore(), {
      dossier: slug,
      path,
      text,
      meta: source.meta,
      origin,
      author,
    })
    return { ...lookedAt(outcome), created, href: `/dossiers/${slug}/sources/${encodeURIComponent(place)}` }
  } catch (error) {
    if (!isStoreError(error) || error.code === 'unreachable') throw error
    return { ...lookedAt(outcome), ok: false, message: (await spokenProblem(error)).words }
  }
}

function lookedAt(outcome: Outcome): TakenResult {
  const nothing = { name: outcome.name, href: null, created: false }
  if (!outcome.ok) return { ...nothing, ok: false, message: outcome.message, notices: [], meta: null }
  const { meta, origin } = outcome.taken
  const { title, publisher, author, published, modified, url, language } = meta
  const found = Object.entries({ title, publisher, author, published, modified, url, language })
  return {
    ...nothing,
    ok: true,
    message: null,
    notices: origin.notices.map(({ message }) => message),
    meta: Object.fromEntries(found.map(([name, value]) => [name, value ?? ''])),
  }
}

function decoded(header: string | null): string {
  try {
    return decodeURIComponent(header ?? '')
  } catch {
    return ''
  }
}
