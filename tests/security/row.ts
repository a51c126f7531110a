/**
 * What a row of the rights is, and how a page, a route and an action are called. The rows: authorisation-rows.ts
 *
 * In: what loads it. Out: a call for a dossier, as the framework would make it. Refuses: files without what they should export.
 */
import { randomUUID } from 'node:crypto'
import { ferryTexts } from '../e2e/fixtures/ferries.ts'

export type Role = 'owner' | 'editor' | 'reviewer' | 'reader'

export interface Row {
  readonly scope: 'dossier' | 'reader' | 'installation' | 'signed-in' | 'anybody'
  readonly roles: readonly Role[]
  readonly visitors?: boolean
  /** What whoever may is told of what these rows make up. */
  readonly missing?: boolean
  readonly call: (dossier: string) => Promise<unknown>
}

export const everyRole: readonly Role[] = ['owner', 'editor', 'reviewer', 'reader']
export const writers: readonly Role[] = ['owner', 'editor']
export const voices: readonly Role[] = ['owner', 'editor', 'reviewer']
export const owners: readonly Role[] = ['owner']

export const reading = { scope: 'dossier', roles: everyRole, visitors: true } as const
export const anybody = { scope: 'anybody', roles: [] } as const
export const signedIn = { scope: 'signed-in', roles: [] } as const

export type Loaded = Readonly<Record<string, unknown>>

/** A page as Next.js calls it. */
export function page(load: () => Promise<Loaded>, more: Readonly<Record<string, string>> = {}) {
  return async (dossier: string): Promise<unknown> => {
    const { default: Page } = await load()
    if (typeof Page !== 'function') throw new Error('There is no page.')
    const given = { finding: 'f-ferries', source: 'a.md', token: 'no-such-token', key: 'no-such-key', ...more }
    return Page({ params: Promise.resolve({ dossier, ...given }), searchParams: Promise.resolve({}) })
  }
}

export function route(load: () => Promise<Loaded>) {
  return async (dossier: string): Promise<unknown> => {
    const { GET } = await load()
    if (typeof GET !== 'function') throw new Error('There is no GET.')
    const request = new Request(`http://127.0.0.1:3000/${dossier}`, { signal: AbortSignal.timeout(200) })
    return GET(request, { params: Promise.resolve({ dossier, key: 'no-such-key', file: 'report.csv', source: ferryTexts[0]?.path ?? '' }) })
  }
}

export function filled(dossier: string, more: Readonly<Record<string, string>>): FormData {
  const form = new FormData()
  const fields = {
    dossier,
    finding: 'f-ferries',
    id: randomUUID(),
    thread: randomUUID(),
    comment: randomUUID(),
    correction: randomUUID(),
    ...more,
  }
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}

/** An action that takes a form alone. */
export function send(load: () => Promise<Loaded>, name: string, more: Readonly<Record<string, string>> = {}) {
  return async (dossier: string): Promise<unknown> => {
    const action = (await load())[name]
    if (typeof action !== 'function') throw new Error(`There is no action ${name}.`)
    return action(filled(dossier, more))
  }
}

/** An action that takes the state of its form as well. */
export function submit(load: () => Promise<Loaded>, name: string, more: Readonly<Record<string, string>> = {}) {
  return async (dossier: string): Promise<unknown> => {
    const action = (await load())[name]
    if (typeof action !== 'function') throw new Error(`There is no action ${name}.`)
    const before = { turn: 0, savedTurn: 0, typed: {}, errors: {}, status: 'fresh', message: null }
    return action(before, filled(dossier, more))
  }
}

export const inDossier = (roles: readonly Role[]) => ({ scope: 'dossier', roles }) as const
export const inInstallation = (roles: readonly Role[]) => ({ scope: 'installation', roles }) as const
