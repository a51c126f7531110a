/**
 * A request as the pages and actions of the application see it, without a browser and without a build: what next/headers gives is set here.
 *
 * In: a cookie header and further headers. Out: what happens when a page, a route or an action is called with them, as one word.
 * Example: await outcomeOf(() => saveDecision(state, form)) // 'ok' | 'not-found' | 'not-signed-in' | 'not-allowed' | 'foreign-request'
 */
import { isValidElement, type ReactNode } from 'react'
import { AppError, errorTable } from '../../app/_data/errors.ts'
import { isStoreError } from '../../prisma/errors.ts'
import { forget } from './remembered.ts'

export type Outcome = 'ok' | 'not-found' | 'not-signed-in' | 'not-allowed' | 'foreign-request'

export const request = { headers: new Headers(), set: [] as { readonly name: string; readonly value: string; readonly options: object }[] }

export function ask(cookie: string | null, more: Readonly<Record<string, string>> = {}): void {
  request.headers = new Headers({ host: '127.0.0.1:3000', origin: 'http://127.0.0.1:3000', 'sec-fetch-site': 'same-origin', ...more })
  if (cookie !== null) request.headers.set('cookie', cookie)
  request.set = []
  forget()
}

/** For vi.mock('next/headers'). */
export const nextHeaders = {
  headers: async () => request.headers,
  cookies: async () => ({
    get: (name: string) => {
      const pair = (request.headers.get('cookie') ?? '').split('; ').find((one) => one.startsWith(`${name}=`))
      return pair === undefined ? undefined : { name, value: decodeURIComponent(pair.slice(name.length + 1)) }
    },
    set: (name: string, value: string, options: object) => request.set.push({ name, value, options }),
    delete: (name: string) => request.set.push({ name, value: '', options: {} }),
  }),
}

const refusals = ['not-found', 'not-signed-in', 'not-allowed', 'foreign-request'] as const

/** What a call came to: thrown, answered with a status, told in the state of a form, or shown on a page. */
export async function outcomeOf(call: () => unknown): Promise<Outcome> {
  let answer: unknown
  try {
    answer = await call()
    if (answer instanceof Response) {
      await answer.body?.cancel()
      return byStatus[answer.status] ?? 'ok'
    }
    answer = await settle(answer as ReactNode)
  } catch (error) {
    if (isStoreError(error) && error.code === 'not-found') return 'not-found'
    if (error instanceof AppError && refusals.some((one) => one === error.code)) return error.code as Outcome
    const digest = error instanceof Error && 'digest' in error ? String(error.digest) : ''
    // Where a redirect leads may hold a random id, and in one of some hundred of them stands 404.
    if (digest.startsWith('NEXT_REDIRECT')) return digest.includes('/sign-in') ? 'not-signed-in' : 'ok'
    if (digest.includes('404')) return 'not-found'
    throw error
  }
  const told = JSON.stringify(answer) ?? ''
  return (
    refusals.find((code) => told.includes(errorTable[code].title) || told.includes(errorTable[code].words) || told.includes(`"${code}"`)) ??
    'ok'
  )
}

const byStatus: Readonly<Record<number, Outcome>> = { 401: 'not-signed-in', 403: 'not-allowed', 404: 'not-found' }

/** Runs the async parts of a page, where its data is loaded; the others only mark up what they are given. */
async function settle(node: unknown): Promise<unknown> {
  if (Array.isArray(node)) return Promise.all(node.map(settle))
  if (!isValidElement(node))
    return typeof node === 'object' && node !== null && 'turn' in node ? node : typeof node === 'string' ? node : null
  const { type, props } = node as { readonly type: unknown; readonly props: Readonly<Record<string, unknown>> }
  if (typeof type === 'function' && type.constructor.name === 'AsyncFunction')
    return settle(await (type as (props: object) => Promise<unknown>)(props))
  const { title } = props
  return [typeof title === 'string' ? title : null, await settle(props.children)]
}
