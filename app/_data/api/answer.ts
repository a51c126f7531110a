/**
 * A request of a program, from its address to its answer.
 *
 * In: the request. Out: an answer; every refusal is a problem in words (refusal.ts).
 * Refuses: addresses and methods that are not there, tokens that are not known, too many requests, a write by cookie from another site, and
 * whatever the operation, its right, its scope and its schemas refuse.
 * Example: await answerApi(new Request('http://127.0.0.1:3000/api/v1/dossiers', { headers: { authorization: 'Bearer vrm_…' } }))
 */
import { attempt, keyOf, LIMIT, whoseToken } from '../../../prisma/accounts.ts'
import { sharedStore } from '../../../prisma/client.ts'
import { beginAnswer, forgetAnswer, keepAnswer } from '../../../prisma/write.ts'
import { type Access, requireAccess } from '../access.ts'
import { asCaller, type Caller, isToken } from '../caller.ts'
import { AppError } from '../errors.ts'
import { requireOwnRequest } from '../own-request.ts'
import { addressOf } from '../this-machine.ts'
import { currentPerson } from '../visitor.ts'
import { BASE } from './base.ts'
import { isKnown, tagOf } from './etag.ts'
import { type Answer, isRaw, type Operation, type RawAnswer, type RawAsked } from './operation.ts'
import { type ReadBody, readBody } from './read-request.ts'
import { problemResponse, Refusal } from './refusal.ts'
import { findOperation } from './registry.ts'
import { secondsToWait } from './turns.ts'

export async function answerApi(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url)
  try {
    const caller = await callerOf(request)
    const wait = secondsToWait(caller.id, isReading(request) ? 'read' : 'write')
    if (wait > 0) throw tooMany(wait)
    return await asCaller(caller, () => answerIt(request, pathname))
  } catch (error) {
    return problemResponse(error, pathname)
  }
}

/** Whoever sends a token is that token's person and nobody else, whatever cookies come along. */
async function callerOf(request: Request): Promise<Caller> {
  const sent = request.headers.get('authorization')
  if (sent === null) {
    const found = await currentPerson()
    const id = found?.person.id ?? addressOf(request.headers)
    return { person: found?.person ?? null, scopes: null, session: found?.session ?? '', id }
  }
  const store = await sharedStore()
  const bearer = await whoseToken(store, /^Bearer +(\S+)$/i.exec(sent)?.[1] ?? '')
  if (bearer !== null) return { person: bearer.person, scopes: bearer.scopes, session: '', id: bearer.id }
  const allowed = await attempt(store, keyOf('token-from', addressOf(request.headers)), LIMIT.tokenFromAddress)
  throw allowed.ok ? new AppError('token-unknown') : tooMany(Math.ceil((Date.parse(allowed.until) - Date.now()) / 1000))
}

async function answerIt(request: Request, pathname: string): Promise<Response> {
  const found = findOperation(request.method, pathname.slice(BASE.length))
  if (found === null) throw new AppError('not-found')
  if (!('operation' in found)) throw new Refusal('method', {}, { headers: { allow: found.allow.join(', ') } })
  const { operation, params } = found
  if (!isReading(request) && !isToken()) await requireOwnRequest()
  const access = await accessTo(operation, params)
  const sent: ReadBody = isReading(request)
    ? { body: undefined, file: null, hash: '' }
    : await readBody(request, { file: operation.file !== null })
  const query = Object.fromEntries(new URL(request.url).searchParams)
  const asked: RawAsked = { params, query, body: sent.body, file: sent.file, access, ifMatch: request.headers.get('if-match'), request }
  const answer = async (): Promise<Response> => written(request, operation, await operation.run(asked))
  return request.method === 'POST' ? once(request, access, sent.hash, answer) : answer()
}

function tooMany(seconds: number): Refusal {
  const wait = Math.max(1, seconds)
  return new Refusal('too-many', { retryAfter: wait }, { headers: { 'retry-after': String(wait) } })
}

async function accessTo({ action }: Operation, params: Readonly<Record<string, string>>): Promise<Access> {
  if (action !== 'anybody' && action !== 'signed-in') return requireAccess(action, params.dossier)
  const person = (await currentPerson())?.person ?? null
  if (action === 'signed-in' && person === null) throw new AppError('not-signed-in')
  return { user: person, role: person?.role ?? null, dossier: null }
}

/** With an Idempotency-Key: done once, answered as often as it is asked. */
async function once(request: Request, { user }: Access, requestHash: string, answer: () => Promise<Response>): Promise<Response> {
  const key = request.headers.get('idempotency-key')
  if (key === null || user === null) return answer()
  if (!/^[\x21-\x7e]{1,255}$/.test(key))
    throw new Refusal('invalid', { errors: [{ field: 'Idempotency-Key', message: 'From 1 to 255 visible ASCII characters.' }] })
  const store = await sharedStore()
  const keyed = { userId: user.id, key }
  const begun = await beginAnswer(store, { ...keyed, requestHash })
  if (begun.state === 'other-request') throw new AppError('key-reused')
  if (begun.state === 'answering') throw new Refusal('still-answering', {}, { headers: { 'retry-after': '2' } })
  if (begun.state === 'answered') {
    const { status, headers, body } = begun.answer
    return new Response(body === '' ? null : body, {
      status,
      headers: [...headers.map(([n, v]): [string, string] => [n, v]), ['idempotency-replayed', 'true']],
    })
  }
  try {
    const response = await answer()
    const body = await response.clone().text()
    await keepAnswer(store, { ...keyed, answer: { status: response.status, headers: [...response.headers], body } })
    return response
  } catch (error) {
    // Nothing was done, so it may be tried again under the same key.
    await forgetAnswer(store, keyed)
    throw error
  }
}

function written(request: Request, operation: Operation, answer: Answer<unknown> | RawAnswer): Response {
  const status = isRaw(answer) ? (operation.status ?? 200) : (answer.status ?? operation.status ?? 200)
  const headers = new Headers()
  if (status === 204) return new Response(null, { status, headers })
  const bytes = isRaw(answer) ? answer.bytes : new TextEncoder().encode(`${JSON.stringify(answer.value)}\n`)
  const tag = tagOf(bytes, isRaw(answer) ? undefined : answer.version)
  headers.set('content-type', isRaw(answer) ? answer.type : 'application/json')
  headers.set('vary', 'authorization, cookie')
  headers.set('cache-control', isReading(request) ? 'private, no-cache' : 'no-store')
  if (isRaw(answer)) {
    if (answer.name !== undefined) headers.set('content-disposition', `attachment; filename="${answer.name.replaceAll(/[^\w.-]/g, '-')}"`)
    headers.set('x-content-type-options', 'nosniff')
  } else {
    if (answer.location !== undefined) headers.set('location', BASE + answer.location)
    if (answer.next !== undefined && answer.next !== null) headers.set('link', `<${nextPiece(request, answer.next)}>; rel="next"`)
  }
  if (isReading(request) || (!isRaw(answer) && answer.version !== undefined)) headers.set('etag', tag)
  if (isReading(request) && isKnown(request.headers.get('if-none-match'), tag)) return new Response(null, { status: 304, headers })
  return new Response(new Blob([Uint8Array.from(bytes)]), { status, headers })
}

/** Relative to the server, which may be known by several names. */
function nextPiece(request: Request, cursor: string): string {
  const { pathname, searchParams } = new URL(request.url)
  searchParams.set('cursor', cursor)
  return `${pathname}?${searchParams}`
}

function isReading({ method }: Request): boolean {
  return method === 'GET' || method === 'HEAD'
}
