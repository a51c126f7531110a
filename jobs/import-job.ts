/**
 * Documents come in: a file or an archive that waits beside the job, or the page of an address.
 *
 * In: the job's bytes, or `{ address }`; and what was edited before saving. Out: one result a document.
 * Refuses: nothing by throwing but a database that went away; what a document itself has wrong is a result.
 * Example: see handler.ts
 */
import { type EditedMeta, filesOf, type Outcome, takeAddress, takeFile } from '../content/take-in.ts'
import { refusalOf } from '../content/why.ts'
import { readSources } from '../lib/source/read-source.ts'
import type { Store } from '../prisma/client.ts'
import { isStoreError, type StoreErrorCode } from '../prisma/errors.ts'
import { type Fence, readJobFile, type Taken } from '../prisma/jobs.ts'
import { importSource } from '../prisma/write.ts'
import { converting } from './converting.ts'
import type { Handler, Tools } from './handler.ts'

export interface ImportSubject {
  /** The page to fetch; null when the bytes of a file wait. */
  readonly address: string | null
  readonly edited: EditedMeta
}

export interface ImportedDocument {
  readonly outcome: Omit<Extract<Outcome, { ok: false }>, 'code'> | { readonly name: string; readonly ok: true }
  readonly notices: readonly string[]
  readonly meta: Readonly<Record<string, string>> | null
  /** Where it is kept; null where it is not. */
  readonly path: string | null
  /** False for what was a source already. */
  readonly created: boolean
  /** Why the store refused it. */
  readonly refused: { readonly code: StoreErrorCode; readonly message: string } | null
}

export interface ImportResult {
  readonly documents: readonly ImportedDocument[]
}

export const importJob: Handler = async (store, taken, tools): Promise<ImportResult> => {
  const documents: ImportedDocument[] = []
  for await (const outcome of outcomesOf(store, taken, tools)) {
    tools.signal.throwIfAborted()
    documents.push(await keepDocument(store, { dossier: taken.dossier.slug, author: taken.askedBy, fence: taken.fence }, outcome))
  }
  return { documents }
}

async function* outcomesOf(store: Store, { fence, name, subject }: Taken, { signal, step }: Tools): AsyncGenerator<Outcome> {
  const { address, edited } = subject as ImportSubject
  if (address !== null) {
    step('fetching', 0, 0)
    yield await takeAddress(converting(), address, edited, { signal })
    return
  }
  const bytes = await readJobFile(store, fence.job)
  if (bytes === null) {
    yield { name, ok: false, ...refusalOf('malformed', name, 'not-kept') }
    return
  }
  step('reading', 0, 0)
  yield* outcomesOfFile({ name, bytes }, edited, (at, of) => {
    if (of > 1) step('reading', at, of)
    return true
  })
}

/**
 * One outcome a document of a file, an archive or the document itself.
 *
 * @param next Asked before each document is read: how many were, of how many; false reads no more.
 */
export async function* outcomesOfFile(
  upload: { readonly name: string; readonly bytes: Uint8Array },
  edited: EditedMeta,
  next: (at: number, of: number) => boolean,
): AsyncGenerator<Outcome> {
  const { files, problems } = await filesOf(converting(), upload)
  yield* problems
  for (const [at, file] of files.entries()) {
    if (!next(at, files.length)) return
    // What was typed is about one document; an archive has many.
    yield await takeFile(converting(), file, files.length === 1 ? edited : {})
  }
}

/** Keeps one document as a source; without a fence where no job writes it. */
export async function keepDocument(
  store: Store,
  by: { readonly dossier: string; readonly author: string; readonly fence?: Fence | undefined },
  outcome: Outcome,
): Promise<ImportedDocument> {
  const nothing = { ...lookedAt(outcome), path: null, created: false, refused: null }
  if (!outcome.ok) return nothing
  const { path, text, origin } = outcome.taken
  const source = readSources([{ path, text }])[0]
  if (source === undefined) return nothing
  try {
    const imported = await importSource(store, { ...by, path, text, meta: source.meta, origin })
    return { ...nothing, ...imported }
  } catch (error) {
    if (!isStoreError(error) || error.code === 'unreachable') throw error
    return { ...nothing, refused: { code: error.code, message: error.message } }
  }
}

/** What is known of a document before it is kept. */
export function lookedAt(outcome: Outcome): Pick<ImportedDocument, 'outcome' | 'notices' | 'meta'> {
  const { name } = outcome
  if (!outcome.ok)
    return { outcome: { name, ok: false, message: outcome.message, ...(outcome.said && { said: outcome.said }) }, notices: [], meta: null }
  const { meta, origin } = outcome.taken
  const { title, publisher, author, published, modified, url, language } = meta
  const found = Object.entries({ title, publisher, author, published, modified, url, language })
  return {
    outcome: { name, ok: true },
    notices: origin.notices.map(({ message }) => message),
    meta: Object.fromEntries(found.map(([field, value]) => [field, value ?? ''])),
  }
}
