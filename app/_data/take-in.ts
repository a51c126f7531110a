/**
 * A document that a page brings: converted, and kept as a source or only looked at.
 *
 * In: a dossier's slug and a request whose body is a file (its name in a header) or the JSON of an address. Out: JSON, one result a document.
 * Refuses: foreign requests, people who may not add sources; what a document itself has wrong is a result, not an error.
 * The comparison follows by itself; `x-more: yes` says that others come behind this one.
 * Example: POST /dossiers/ferries/sources/add/take, `x-name: log.pdf`, `x-keep: yes` → { results: [{ ok: true, href: '/dossiers/…' }] }
 */
import { MAX_FILE_BYTES, refusalBy, tooLarge } from '../../content/convert/document.ts'
import { type EditedMeta, type Outcome, takeAddress } from '../../content/take-in.ts'
import { converting } from '../../jobs/converting.ts'
import { type ImportedDocument, lookedAt, outcomesOfFile } from '../../jobs/import-job.ts'
import { sharedStore } from '../../prisma/client.ts'
import { cancelJob } from '../../prisma/jobs.ts'
import { requireAccess } from './access.ts'
import { type Bringing, type Brought, bring, documentsOf, resultOf, type TakenResult } from './bring.ts'
import { AppError } from './errors.ts'
import { endOfJob } from './jobs.ts'
import { requireOwnRequest } from './own-request.ts'
import { spokenProblem } from './problem-words.ts'
import { readEditedMeta } from './source-form.ts'

export async function takeIn(slug: string, request: Request): Promise<Response> {
  try {
    await requireOwnRequest()
    const { user } = await requireAccess('source:add', slug)
    if (user === null) throw new AppError('not-signed-in')
    const brought = await broughtBy(request)
    const results = 'problem' in brought ? [await resultOf(slug, lookedAt(brought.problem))] : await resultsOf(brought)
    return Response.json({ results }, { headers: { 'cache-control': 'no-store' } })
  } catch (error) {
    const { code, status, words } = await spokenProblem(error)
    return Response.json({ error: { code, message: words } }, { status })
  }

  async function resultsOf(brought: Brought): Promise<readonly TakenResult[]> {
    const edited = readEditedMeta(decoded(request.headers.get('x-meta')))
    if (request.headers.get('x-keep') === 'no') {
      return Promise.all((await outcomesOf(brought, edited, request.signal)).map((outcome) => resultOf(slug, lookedAt(outcome))))
    }
    // Asked again: a large file takes minutes to arrive, and the right may be gone by then.
    const { user } = await requireAccess('source:add', slug)
    const follow = request.headers.get('x-more') === 'yes' ? 'more' : 'last'
    const documents = await kept(slug, brought, { by: user, edited, follow }, request.signal)
    return Promise.all(documents.map((one) => resultOf(slug, one)))
  }
}

async function broughtBy(request: Request): Promise<Brought | { readonly problem: Outcome }> {
  if (request.headers.get('content-type')?.startsWith('application/json')) {
    const asked: unknown = await request.json().catch(() => null)
    return { address: typeof asked === 'object' && asked !== null && 'address' in asked ? String(asked.address) : '' }
  }
  const name = decoded(request.headers.get('x-name')).slice(0, 500) || 'document'
  const said = Number(request.headers.get('content-length'))
  if (said > MAX_FILE_BYTES) return { problem: { name, ok: false, ...refusalBy(name, tooLarge(said)) } }
  return { name, bytes: new Uint8Array(await request.arrayBuffer()) }
}

/** For whoever looks first: nothing is kept, so nothing has to survive. */
async function outcomesOf(brought: Brought, edited: EditedMeta, signal: AbortSignal): Promise<readonly Outcome[]> {
  if ('address' in brought) return [await takeAddress(converting(), brought.address, edited, { signal })]
  const outcomes: Outcome[] = []
  for await (const outcome of outcomesOfFile(brought, edited, () => !signal.aborted)) outcomes.push(outcome)
  return outcomes
}

/** Whoever takes the request back cancels it. */
async function kept(slug: string, brought: Brought, bringing: Bringing, signal: AbortSignal): Promise<readonly ImportedDocument[]> {
  const { id, dossierId } = await bring(slug, brought, bringing)
  const ended = await endOfJob(dossierId, id, signal)
  if (ended === null) await cancelJob(await sharedStore(), { dossierId, id })
  if (ended?.state === 'failed') throw new AppError('unexpected', ended.error ?? undefined)
  return documentsOf(ended)
}

function decoded(header: string | null): string {
  try {
    return decodeURIComponent(header ?? '')
  } catch {
    return ''
  }
}
