/**
 * The address of a source is fetched again: what changed becomes a revision, and the dossier is compared again.
 *
 * In: a source's path (the name of the work). Out: what came of it. Refuses: nothing by throwing but a database that went away; a page that
 * does not come is noted with its reason, and asked for again when it is due.
 * Example: see handler.ts
 */
import { nextText } from '../content/same-words.ts'
import { type Outcome, takeAddress } from '../content/take-in.ts'
import { refusalOf, type Said } from '../content/why.ts'
import { readSources } from '../lib/source/read-source.ts'
import type { Store } from '../prisma/client.ts'
import { addressOf, noteFetch, openJob, readWatch, type Taken } from '../prisma/jobs.ts'
import { readComparisonInfo, readSource } from '../prisma/read.ts'
import { importRevision } from '../prisma/write.ts'
import { converting } from './converting.ts'
import type { Handler } from './handler.ts'
import { tellChange } from './tell.ts'

/** How an address becomes a document; a test brings its own. */
export type TakeAddress = (address: string, signal: AbortSignal) => Promise<Outcome>

/** Somebody else may revise the source meanwhile; then it is looked at once more. */
const ATTEMPTS = 3

export const fetchJob: Handler = fetchJobBy((address, signal) => takeAddress(converting(), address, {}, { signal }))

export function fetchJobBy(take: TakeAddress): Handler {
  return async (store, taken, { signal, step }) => {
    const { fence, dossier, name: path } = taken
    const where = { dossier: dossier.slug, path }
    const by = { author: taken.askedBy, authorId: taken.askedById, fence }
    const note = async (
      as: 'unchanged' | 'changed' | 'failed',
      why: { readonly message: string; readonly said?: Said | undefined } | null = null,
    ) => {
      const message = why?.message ?? null
      await noteFetch(store, { ...where, ...by, as, message, said: why?.said })
      return { as, message }
    }
    const address = (await readWatch(store, where))?.address ?? (await addressOf(store, where))
    if (address === null) return note('failed', refusalOf('address', path, 'no-address'))
    step('fetching', 0, 0)
    const outcome = await take(address, signal)
    signal.throwIfAborted()
    if (!outcome.ok) return note('failed', outcome)
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const became = await revise(store, taken, outcome)
      if (became === 'outrun') continue
      const noted = await note(became)
      // Killed between its revision and this line, it finds nothing new the next time.
      if (became === 'changed' || (taken.fence.attempt > 1 && (await isOutdated(store, dossier.slug)))) await follow(store, taken)
      return noted
    }
    return note('failed', refusalOf('server', path, 'changed-meanwhile'))
  }
}

async function revise(
  store: Store,
  { fence, dossier, name: path }: Taken,
  { taken }: Extract<Outcome, { ok: true }>,
): Promise<'unchanged' | 'changed' | 'outrun'> {
  const source = await readSource(store, { dossier: dossier.slug, source: path })
  if (source === null) return 'unchanged'
  const text = nextText(source.text, taken)
  if (text === null) return 'unchanged'
  const { created } = await importRevision(store, {
    dossier: dossier.slug,
    path,
    text,
    meta: readSources([{ path, text }])[0]?.meta ?? source.meta,
    origin: taken.origin,
    author: 'Variorum',
    after: source.revision.number,
    fence,
  })
  if (created === 'outrun') return 'outrun'
  return created === 'revision' ? 'changed' : 'unchanged'
}

async function isOutdated(store: Store, slug: string): Promise<boolean> {
  return (await readComparisonInfo(store, slug))?.outdated === true
}

async function follow(store: Store, { dossier, askedBy, askedById }: Taken): Promise<void> {
  await tellChange(store, dossier.id, 'source')
  await openJob(store, { dossier: dossier.slug, kind: 'compare', name: dossier.slug, subject: {}, askedBy, askedById })
}
