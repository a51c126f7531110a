'use server'

/**
 * A source is revised, and what hangs on its words is said to hold.
 *
 * In: form data. Out: a new form state with every typed word, or a redirect. Refuses: foreign requests, people who may not; a text that was
 * revised by somebody else meanwhile; to say of a decision that it holds when the reading it chose is given by nobody any more.
 * Example: saveRevision(state, form) → revision 3 is kept, the dossier compared again, the browser sent to what changed
 */
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { sharedStore } from '../../prisma/client.ts'
import { readDecision, readTextsByHash, readThreads } from '../../prisma/read.ts'
import { addRevision, rehangThread, writeDecision } from '../../prisma/write.ts'
import { openDesk } from './desk.ts'
import { AppError, problemOf } from './errors.ts'
import { publish } from './live.ts'
import { lookFor } from './load-attention.ts'
import { requireOwnRequest } from './own-request.ts'
import { refusalOf, requirePerson } from './person.ts'
import { runComparison } from './run-comparison.ts'

export interface RevisionState {
  readonly turn: number
  readonly text: string | null
  readonly message: string | null
  /** The code of the refusal, for whoever has to tell them apart. */
  readonly problem: string | null
  /** Signing in again, in another tab, would help. */
  readonly signIn: boolean
}

export async function saveRevision(before: RevisionState, form: FormData): Promise<RevisionState> {
  const value = (name: string): string => String(form.get(name) ?? '')
  // Browsers send every line break as two characters.
  const [slug, path, text, after] = [value('dossier'), value('path'), value('text').replaceAll('\r\n', '\n'), Number(value('after'))]
  const t = await getTranslations('source')
  const state = { turn: before.turn + 1, text, problem: null, signIn: false }
  let target: string
  try {
    await requireOwnRequest()
    const { user } = await requirePerson('source:add', slug)
    if (text.trim() === '') return { ...state, message: t('revise.empty') }
    const added = await addRevision(await sharedStore(), { dossier: slug, path, text, after, author: user.name, authorId: user.id })
    if (added.created === 'outrun') return { ...state, message: t('revise.outrun', { number: added.number }) }
    if (added.created === 'nothing') return { ...state, message: t('revise.same') }
    await compareAgain(slug)
    target = `/dossiers/${encodeURIComponent(slug)}/sources/s-${added.sha256.slice(0, 12)}/changes`
  } catch (error) {
    const { code, words, signIn } = await refusalOf(error)
    return { ...state, problem: code, signIn, message: t('revise.notKept', { why: words }) }
  }
  redirect(target)
}

async function compareAgain(slug: string): Promise<void> {
  try {
    await runComparison(slug)
  } catch (error) {
    // The revision is kept; the page of the dossier says that it is not compared yet, and offers to do it.
    problemOf(error)
  }
}

/** An editor has looked: the decision, or the discussion of a passage, holds for the words of now. */
export async function confirmHolds(form: FormData): Promise<void> {
  const value = (name: string): string => String(form.get(name) ?? '')
  const [slug, kind, id, version] = [value('dossier'), value('kind'), value('id'), Number(value('version'))]
  await requireOwnRequest()
  const outrun = kind === 'thread' ? await holdThread(slug, id, version) : await holdDecision(slug, id, version)
  redirect(`/dossiers/${encodeURIComponent(slug)}/attention?${outrun ? 'outrun' : 'held'}=1`)
}

/** The same words again as a new version, on the finding as it is now; the earlier one stays in the history. */
async function holdDecision(slug: string, finding: string, version: number): Promise<boolean> {
  const { user, dossier } = await requirePerson('decide', slug)
  const store = await sharedStore()
  const newest = (await readDecision(store, { dossier: slug, finding }))?.versions[0]
  const { desk } = await openDesk(slug)
  const line = desk.lines.find((one) => one.id === finding)
  if (newest === undefined || line === undefined) throw new AppError('not-found')
  const { outcome, reading, rationale, note, confidence, evidence } = newest
  if (outcome === 'reading' && !line.readings.some(({ normal }) => normal === reading)) throw new AppError('invalid')
  const text = { outcome, reading, rationale, note, confidence: confidence ?? null, evidence: evidence ?? [] }
  const written = await writeDecision(store, {
    dossier: slug,
    finding,
    expectedVersion: version,
    ...text,
    author: user.name,
    authorId: user.id,
  })
  if (written.ok) await publish(dossier.id, { kind: 'decision', finding, by: user })
  return !written.ok
}

async function holdThread(slug: string, id: string, version: number): Promise<boolean> {
  const { user, dossier } = await requirePerson('comment', slug)
  const store = await sharedStore()
  const { sources } = await openDesk(slug)
  const [thread] = await readThreads(store, { dossierId: dossier.id, id })
  if (thread?.target.kind !== 'passage') throw new AppError('not-found')
  const { passage } = thread.target
  const hashes = [passage.sha256, ...sources.map(({ sha256 }) => sha256)]
  const texts = await readTextsByHash(store, { dossierId: dossier.id, hashes })
  const [looked] = lookFor({ ...passage, source: passage.path, revision: passage.sha256, prefix: '', suffix: '' }, sources, texts)
  if (looked === undefined || looked.found.state === 'gone') throw new AppError('invalid')
  const { span } = looked.found
  const text = texts.get(looked.source.sha256) ?? ''
  const changed = await rehangThread(store, {
    dossierId: dossier.id,
    thread: id,
    expectedVersion: version,
    passage: { path: passage.path, sha256: looked.source.sha256, ...span, exact: text.slice(span.start, span.end) },
    author: { id: user.id, name: user.name },
  })
  if (changed.ok) await publish(dossier.id, { kind: 'discussion', finding: changed.finding, by: user })
  return !changed.ok
}
