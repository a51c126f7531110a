/**
 * A document that is read while somebody waits: looked at before it is kept, or brought by a program that asks for the outcome.
 *
 * In: bytes, what was edited. Out: one outcome a document; what became of one that is kept. Refuses: nothing by throwing but a database
 * that went away. Example: await keptNow('ferries', outcome, 'Ann') → { path: 'log.md', created: true, message: null, … }
 */
import { MAX_FILE_BYTES, tooLarge } from '../../content/convert/document.ts'
import type { EditedMeta, Outcome } from '../../content/take-in.ts'
import { keepDocument, outcomesOfFile } from '../../jobs/import-job.ts'
import { sharedStore } from '../../prisma/client.ts'
import { StoreError } from '../../prisma/errors.ts'
import { spokenProblem } from './problem-words.ts'

export { converting } from '../../jobs/converting.ts'

/** One outcome a document of it, an archive or the document itself; whoever takes the request back waits for no more. */
export async function outcomesNow(
  upload: { readonly name: string; readonly bytes: Uint8Array },
  edited: EditedMeta,
  signal: AbortSignal,
): Promise<readonly Outcome[]> {
  const { name, bytes } = upload
  if (bytes.length > MAX_FILE_BYTES) return [{ name, ok: false, code: 'too-large', message: `${name} ${tooLarge(bytes.length).message}` }]
  const outcomes: Outcome[] = []
  for await (const outcome of outcomesOfFile(upload, edited, () => !signal.aborted)) outcomes.push(outcome)
  return outcomes
}

export interface KeptNow {
  readonly name: string
  readonly ok: boolean
  /** What is wrong, as a sentence; null when nothing is. */
  readonly message: string | null
  readonly notices: readonly string[]
  readonly path: string | null
  readonly created: boolean
}

export async function keptNow(slug: string, given: Outcome, author: string): Promise<KeptNow> {
  const { outcome, notices, path, created, refused } = await keepDocument(await sharedStore(), { dossier: slug, author }, given)
  const refusal = refused && (await spokenProblem(new StoreError(refused.code, refused.message))).words
  return { name: outcome.name, ok: outcome.ok && refusal === null, message: outcome.ok ? refusal : outcome.message, notices, path, created }
}
