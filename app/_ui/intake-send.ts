/**
 * Sends one item to the server and tells how far it is. XMLHttpRequest, because fetch does not tell how much of a body was sent.
 *
 * In: where to, the item, what to tell. Out: a function that stops it. Refuses: nothing; what goes wrong is told.
 * Example: const stop = sendItem(address, item, { sent, answer, fail })
 */
import type { IntakeItem, IntakeResult } from './intake-queue.ts'

export interface Told {
  readonly sent: (part: number) => void
  readonly answer: (results: readonly IntakeResult[]) => void
  /** With the server's words, or null when it did not answer. */
  readonly fail: (message: string | null) => void
}

export function sendItem(
  address: string,
  { what, name, keep, edited, more }: IntakeItem & { readonly more: boolean },
  told: Told,
): () => void {
  const request = new XMLHttpRequest()
  request.open('POST', address)
  request.responseType = 'json'
  request.setRequestHeader('x-keep', keep ? 'yes' : 'no')
  request.setRequestHeader('x-more', more ? 'yes' : 'no')
  if (edited !== null) request.setRequestHeader('x-meta', encodeURIComponent(JSON.stringify(edited)))
  request.upload.onprogress = (event) => told.sent(event.lengthComputable && event.total > 0 ? event.loaded / event.total : 0)
  request.upload.onload = () => told.sent(1)
  request.onload = () => {
    const answer: unknown = request.response
    if (isAnswer(answer)) told.answer(answer.results)
    else told.fail(isProblem(answer) ? answer.error.message : null)
  }
  request.onerror = () => told.fail(null)
  request.ontimeout = () => told.fail(null)
  if (typeof what === 'string') {
    request.setRequestHeader('content-type', 'application/json')
    request.send(JSON.stringify({ address: what }))
  } else {
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.setRequestHeader('x-name', encodeURIComponent(name))
    request.send(what)
  }
  return () => request.abort()
}

function isAnswer(value: unknown): value is { readonly results: readonly IntakeResult[] } {
  return typeof value === 'object' && value !== null && 'results' in value && Array.isArray(value.results)
}

function isProblem(value: unknown): value is { readonly error: { readonly message: string } } {
  return typeof value === 'object' && value !== null && 'error' in value
}
