/**
 * A document is brought in by a job: once it is accepted it comes in, whatever becomes of this process.
 *
 * In: a dossier, a file or an address, what was edited. Out: the job; at its end one result a document. The pages, the form for a new
 * dossier and programs all come through here.
 * Refuses: whoever calls has asked for the right already. Example: const job = await bring('ferries', { address }, { by: user, follow: 'last' })
 */
import type { EditedMeta } from '../../content/take-in.ts'
import type { ImportedDocument, ImportResult, ImportSubject } from '../../jobs/import-job.ts'
import { sharedStore } from '../../prisma/client.ts'
import { StoreError } from '../../prisma/errors.ts'
import { type Follow, type JobView, openJob } from '../../prisma/jobs.ts'
import { spokenProblem } from './problem-words.ts'
import { spokenRefusal } from './refusal-words.ts'

/** A file, or the address of a page. */
export type Brought = { readonly name: string; readonly bytes: Uint8Array } | { readonly address: string }

export interface Bringing {
  readonly by: { readonly id: string; readonly name: string } | null
  readonly edited?: EditedMeta | undefined
  /** Missing where whoever brings it asks for the comparison. */
  readonly follow?: Follow | undefined
}

export interface OpenJob {
  readonly id: string
  readonly dossierId: string
}

export async function bring(slug: string, brought: Brought, { by, edited = {}, follow }: Bringing): Promise<OpenJob> {
  const subject: ImportSubject = { address: 'address' in brought ? brought.address : null, edited }
  return openJob(await sharedStore(), {
    dossier: slug,
    kind: 'import',
    name: ('address' in brought ? brought.address : brought.name).slice(0, 500) || 'document',
    subject,
    file: 'bytes' in brought ? brought.bytes : undefined,
    follow,
    askedBy: by?.name ?? 'Variorum',
    askedById: by?.id ?? null,
  })
}

/** What became of its documents; none while it goes on, or when it was cancelled. */
export function documentsOf(job: JobView | null): readonly ImportedDocument[] {
  return job?.kind === 'import' && job.state === 'done' ? (job.result as ImportResult).documents : []
}

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

/** As a page says it. What was only looked at was not kept, nor refused by the store. */
export async function resultOf(
  slug: string,
  document: Pick<ImportedDocument, 'outcome' | 'notices' | 'meta'> & Partial<Pick<ImportedDocument, 'path' | 'created' | 'refused'>>,
): Promise<TakenResult> {
  const { outcome, notices, meta, path = null, created = false, refused = null } = document
  const refusal = refused && (await spokenProblem(new StoreError(refused.code, refused.message))).words
  return {
    name: outcome.name,
    ok: outcome.ok && refusal === null,
    message: outcome.ok ? refusal : await spokenRefusal(outcome),
    notices,
    meta,
    href: path === null ? null : `/dossiers/${slug}/sources/${encodeURIComponent(path)}`,
    created,
  }
}
