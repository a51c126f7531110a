'use server'

/**
 * Taking part in a discussion: opening a thread, replying, writing a comment anew; resolving, assigning, giving a date.
 *
 * In: form data. Out: a new form state; the page is read again when something was stored. Refuses: foreign requests, people who may not
 * take part, other people's comments; every refusal gives back what was typed.
 * Example: sendComment(state, form with mode 'reply') → status 'saved', the field is empty again
 */
import { randomUUID } from 'node:crypto'
import { refresh } from 'next/cache'
import { getTranslations } from 'next-intl/server'
import { sharedStore } from '../../prisma/client.ts'
import { changeThread, openThread, writeComment } from '../../prisma/write.ts'
import { type CommentFormState, type CommentRead, readCommentForm, readThreadForm, targetOf } from './discussion-form.ts'
import { AppError } from './errors.ts'
import { publish } from './live.ts'
import { mentionsIn } from './mentions.ts'
import { noteHtml } from './note-html.ts'
import { requireOwnRequest } from './own-request.ts'
import { type DossierPerson, peopleOf } from './people.ts'
import { type PersonAtDossier, refusalOf, requirePerson } from './person.ts'
import { spokenProblem } from './problem-words.ts'

export async function sendComment(before: CommentFormState, form: FormData): Promise<CommentFormState> {
  const read = readCommentForm(form)
  const state: CommentFormState = {
    ...before,
    status: 'fresh',
    turn: before.turn + 1,
    text: read.text,
    version: read.basedOn,
    message: null,
    problem: null,
    signIn: false,
    previewHtml: null,
    theirs: null,
    threadId: read.mode === 'thread' ? read.thread : before.threadId,
    commentId: read.comment,
  }
  if (read.intent === 'preview') return { ...state, status: 'preview', previewHtml: noteHtml(read.text, 'preview') }
  const t = await getTranslations('discussion')
  // An empty text takes a comment back; there is nothing to take back yet in a new one.
  if (read.text.trim() === '' && read.mode !== 'edit') return { ...state, status: 'invalid', message: t('empty') }
  try {
    await requireOwnRequest()
    const person = await requirePerson('comment', read.dossier)
    const written = await write(read, person)
    if (!written.ok) {
      if (written.conflict === null) return { ...state, status: 'invalid', message: t('passage.notThere') }
      const { currentVersion, theirs } = written.conflict
      return { ...state, status: 'conflict', version: currentVersion, theirs, message: t('outrun') }
    }
    await publish(person.dossier.id, { kind: 'discussion', finding: read.finding || null, by: person.user })
    refresh()
    const next = { text: read.mode === 'edit' ? read.text : '', version: read.mode === 'edit' ? written.version : 0 }
    const ids = { threadId: randomUUID(), commentId: read.mode === 'edit' ? read.comment : randomUUID() }
    return { ...state, ...next, ...ids, status: 'saved', savedTurn: before.savedTurn + 1, message: t('saved') }
  } catch (error) {
    const { code, words, signIn } = await refusalOf(error)
    return { ...state, status: 'failed', problem: code, signIn, message: t('notSent', { why: words }) }
  }
}

type Written =
  | { readonly ok: true; readonly version: number }
  /** Null: the words it would speak of are not in the source. */
  | { readonly ok: false; readonly conflict: { readonly currentVersion: number; readonly theirs: string } | null }

async function write(read: CommentRead, { user, dossier }: PersonAtDossier): Promise<Written> {
  const store = await sharedStore()
  const people = await peopleOf(dossier.id)
  const author = { id: user.id, name: user.name }
  const mentions = mentionsIn(read.text, people)
  if (read.mode === 'thread') {
    const assignee = await assigneeOf(read.assignee, people, read.dossier)
    const target = await targetOf(store, read)
    if (target === null) return { ok: false, conflict: null }
    const comment = { id: read.comment, text: read.text, mentions }
    await openThread(store, { dossierId: dossier.id, id: read.thread, target, assignee, due: read.due, author, comment })
    return { ok: true, version: 1 }
  }
  return writeComment(store, {
    dossierId: dossier.id,
    thread: read.thread,
    id: read.comment,
    expectedVersion: read.mode === 'edit' ? read.basedOn : 0,
    text: read.text,
    author,
    mentions,
  })
}

export interface ThreadFormState {
  readonly turn: number
  readonly message: string | null
}

export async function saveThread(before: ThreadFormState, form: FormData): Promise<ThreadFormState> {
  const read = readThreadForm(form)
  const turn = before.turn + 1
  const t = await getTranslations('discussion')
  try {
    await requireOwnRequest()
    const { user, dossier } = await requirePerson(read.intent === 'assign' ? 'assign' : 'comment', read.dossier)
    const change =
      read.intent === 'assign'
        ? { assignee: await assigneeOf(read.assignee, await peopleOf(dossier.id), read.dossier), due: read.due }
        : { resolved: read.intent === 'resolve' }
    const changed = await changeThread(await sharedStore(), {
      dossierId: dossier.id,
      thread: read.thread,
      expectedVersion: read.basedOn,
      change,
      author: { id: user.id, name: user.name },
    })
    refresh()
    if (!changed.ok) return { turn, message: t('threadOutrun') }
    await publish(dossier.id, { kind: 'discussion', finding: changed.finding, by: user })
    return { turn, message: t('changed') }
  } catch (error) {
    return { turn, message: t('notChanged', { why: (await spokenProblem(error)).words }) }
  }
}

/** Only who takes part can be given work, and only by whoever may give it. */
async function assigneeOf(id: string | null, people: readonly DossierPerson[], slug: string) {
  if (id === null) return null
  await requirePerson('assign', slug)
  const person = people.find((one) => one.id === id)
  if (person === undefined) throw new AppError('not-found')
  return { id: person.id, name: person.name }
}
