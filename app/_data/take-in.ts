/**
 * A document that a page brings: converted, and kept as a source or only looked at.
 *
 * In: a dossier's slug and a request whose body is a file (its name in a header) or the JSON of an address. Out: JSON, one result a document.
 * Refuses: foreign requests, people who may not add sources; what a document itself has wrong is a result, not an error.
 * The comparison follows by itself; `x-more: yes` says that others come behind this one.
 * Example: POST /dossiers/ferries/sources/add/take, `x-name: log.pdf`, `x-keep: yes` → { results: [{ ok: true, href: '/dossiers/…' }] }
 */
import { MAX_FILE_BYTES, tooLarge } from '../../content/convert/document.ts'
import { type EditedMeta, type Outcome, takeAddress } from '../../content/take-in.ts'
import { converting } from '../../jobs/converting.ts'
import { type ImportedDocument, type ImportResult, type ImportSubject, lookedAt } from '../../jobs/import-job.ts'
import { sharedStore } from '../../prisma/client.ts'
import { StoreError } from '../../prisma/errors.ts'
import { cancelJob, type Follow, openJob } from '../../prisma/jobs.ts'
import { type Access, requireAccess } from './access.ts'
import { AppError } from './errors.ts'
import { endOfJob } from './jobs.ts'
import { requireOwnRequest } from './own-request.ts'
import { spokenProblem } from './problem-words.ts'
import { readEditedMeta } from './source-form.ts'
import { outcomesNow } from './take-now.ts'

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

export async function takeIn(slug: string, request: Request): Promise<Response> {
  try {
    await requireOwnRequest()
    const { user } = await requireAccess('source:add', slug)
    if (user === null) throw new AppError('not-signed-in')
    const brought = await broughtBy(request)
    const results = 'problem' in brought ? [resultOf(slug, lookedAt(brought.problem))] : await resultsOf(brought)
    return Response.json({ results }, { headers: { 'cache-control': 'no-store' } })
  } catch (error) {
    const { code, status, words } = await spokenProblem(error)
    return Response.json({ error: { code, message: words } }, { status })
  }

  async function resultsOf(brought: Brought): Promise<readonly TakenResult[]> {
    const edited = readEditedMeta(decoded(request.headers.get('x-meta')))
    if (request.headers.get('x-keep') === 'no') {
      return (await outcomesOf(brought, edited, request.signal)).map((outcome) => resultOf(slug, lookedAt(outcome)))
    }
    const { user } = await requireAccess('source:add', slug)
    const follow = request.headers.get('x-more') === 'yes' ? 'more' : 'last'
    const documents = await kept({ slug, brought, edited, user, follow }, request.signal)
    return Promise.all(documents.map(async (one) => resultOf(slug, one, await wordsOf(one))))
  }
}

/** A file, or the address of a page; or why it is neither. */
type Brought = { readonly name: string; readonly bytes: Uint8Array } | { readonly address: string }

async function broughtBy(request: Request): Promise<Brought | { readonly problem: Outcome }> {
  if (request.headers.get('content-type')?.startsWith('application/json')) {
    const asked: unknown = await request.json().catch(() => null)
    return { address: typeof asked === 'object' && asked !== null && 'address' in asked ? String(asked.address) : '' }
  }
  const name = decoded(request.headers.get('x-name')).slice(0, 500) || 'document'
  const said = Number(request.headers.get('content-length'))
  if (said > MAX_FILE_BYTES) return { problem: { name, ok: false, code: 'too-large', message: `${name} ${tooLarge(said).message}` } }
  return { name, bytes: new Uint8Array(await request.arrayBuffer()) }
}

/** For whoever looks first: nothing is kept, so nothing has to survive. */
async function outcomesOf(brought: Brought, edited: EditedMeta, signal: AbortSignal): Promise<readonly Outcome[]> {
  if ('address' in brought) return [await takeAddress(converting(), brought.address, edited, { signal })]
  return outcomesNow(brought, edited, signal)
}

interface Keeping {
  readonly slug: string
  readonly brought: Brought
  readonly edited: EditedMeta
  readonly user: Access['user']
  readonly follow: Follow
}

/** Kept by a job: once it is accepted it comes in, whatever becomes of this process. Whoever takes the request back cancels it. */
async function kept({ slug, brought, edited, user, follow }: Keeping, signal: AbortSignal): Promise<readonly ImportedDocument[]> {
  const store = await sharedStore()
  const address = 'address' in brought ? brought.address : null
  const subject: ImportSubject = { address, edited }
  const { id, dossierId } = await openJob(store, {
    dossier: slug,
    kind: 'import',
    name: ('address' in brought ? brought.address : brought.name).slice(0, 500) || 'document',
    subject,
    file: 'bytes' in brought ? brought.bytes : undefined,
    follow,
    askedBy: user?.name ?? 'Variorum',
    askedById: user?.id ?? null,
  })
  const ended = await endOfJob(dossierId, id, signal)
  if (ended?.state === 'done') return (ended.result as ImportResult).documents
  if (ended === null) await cancelJob(store, { dossierId, id })
  if (ended?.state === 'failed') throw new AppError('unexpected', ended.error ?? undefined)
  return []
}

function resultOf(slug: string, document: ReturnType<typeof lookedAt> | ImportedDocument, refusal: string | null = null): TakenResult {
  const { outcome, notices, meta } = document
  const { path, created } = 'path' in document ? document : { path: null, created: false }
  return {
    name: outcome.name,
    ok: outcome.ok && refusal === null,
    message: outcome.ok ? refusal : outcome.message,
    notices,
    meta,
    href: path === null ? null : `/dossiers/${slug}/sources/${encodeURIComponent(path)}`,
    created,
  }
}

async function wordsOf({ refused }: ImportedDocument): Promise<string | null> {
  return refused && (await spokenProblem(new StoreError(refused.code, refused.message))).words
}

function decoded(header: string | null): string {
  try {
    return decodeURIComponent(header ?? '')
  } catch {
    return ''
  }
}
