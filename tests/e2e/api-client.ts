/**
 * A client generated from the document that a running application serves.
 *
 * In: the address of the API. Out: a function that calls an operation by its name, and the names that were called.
 *
 *   const api = await generatedClient(`${newsroom.url}/api/v1`)
 *   const answer = await api.call(token, 'readDossier', 'ferries')
 *   await api.close()
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { generateApi } from 'swagger-typescript-api'
import { listPeople, makeToken } from '../../prisma/accounts.ts'
import type { Store } from '../../prisma/client.ts'

/** What the generated functions give: the answer itself, with its body read. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly data: unknown
  readonly text: () => Promise<string>
}

type Client = Readonly<Record<string, Readonly<Record<string, (...given: readonly unknown[]) => Promise<Answer>>>>>

export interface GeneratedClient {
  readonly call: (token: string, name: string, ...given: readonly unknown[]) => Promise<Answer>
  readonly called: ReadonlySet<string>
  readonly close: () => Promise<void>
}

export async function generatedClient(baseUrl: string): Promise<GeneratedClient> {
  const document: unknown = await (await fetch(`${baseUrl}/openapi.json`)).json()
  const { files } = await generateApi({ spec: document as never, output: false, httpClientType: 'fetch', silent: true })
  const folder = await mkdtemp(join(tmpdir(), 'variorum-client-'))
  const file = join(folder, 'client.ts')
  await writeFile(file, files.map(({ fileContent }) => fileContent).join('\n'))
  const { Api } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as { readonly Api: new (config: object) => Client }
  const called = new Set<string>()
  return {
    called,
    call: async (token, name, ...given) => {
      const api = new Api({ baseUrl, baseApiParams: { headers: { authorization: `Bearer ${token}` } } })
      const room = Object.values(api).find((one) => typeof one === 'object' && one !== null && name in one)
      if (room?.[name] === undefined) throw new Error(`The client has no ${name}.`)
      called.add(name)
      return room[name](...given)
    },
    close: () => rm(folder, { recursive: true, force: true }),
  }
}

export interface Problem extends Answer {
  readonly error: Readonly<Record<string, unknown>>
}

/** The problem with which a call is refused. */
export async function refused(running: Promise<Answer>): Promise<Problem> {
  return running.then(
    ({ status }) => Promise.reject(new Error(`It was answered with ${status}.`)),
    (answer: unknown) => answer as Problem,
  )
}

export interface Listed {
  readonly items: readonly Readonly<Record<string, unknown>>[]
  readonly next: string | null
}

export async function listed(running: Promise<Answer>): Promise<Listed> {
  return (await running).data as Listed
}

/** A token that reaches everywhere, for each person. */
export async function tokensOf(store: Store): Promise<Readonly<Record<string, string>>> {
  const tokens: Record<string, string> = {}
  for (const { id, name } of await listPeople(store)) {
    const made = await makeToken(store, { id, name }, { name: 'Test', scopes: ['write', 'decide', 'admin'], expiresAt: null })
    tokens[name] = made.token
  }
  return tokens
}

const LONGEST_MS = 90_000

/** What became of documents that were sent: told at once, or by their job where the machine is busy. */
export async function came(sent: unknown, readJob: (id: string) => Promise<Answer>): Promise<unknown> {
  const { job } = sent as { readonly job: { readonly id: string } }
  for (const until = Date.now() + LONGEST_MS; Date.now() < until; await wait(250)) {
    const { state, results } = (await readJob(job.id)).data as { readonly state: string; readonly results: unknown }
    if (state === 'done') return results
  }
  throw new Error(`It did not come in within ${LONGEST_MS / 1000} seconds.`)
}

/** Comparing goes on in the background where the machine is busy: asks until the findings are those of the newest texts. */
export async function compared(readState: () => Promise<Answer>): Promise<void> {
  for (const until = Date.now() + LONGEST_MS; Date.now() < until; await wait(250)) {
    // There is no state before the first comparison.
    const state = await readState().catch(() => null)
    if (state !== null && (state.data as { readonly outdated: boolean }).outdated === false) return
  }
  throw new Error(`It was not compared in ${LONGEST_MS / 1000} seconds.`)
}
