/**
 * The forms of a discussion as values.
 *
 * In: form data. Out: what was typed, and the target it is about. Refuses: nothing here; the actions and the store do.
 * Example: target 'reading:16000' → { kind: 'reading', finding, reading: '16000' }
 */
import type { Store } from '../../prisma/client.ts'
import { readSource, type ThreadTarget } from '../../prisma/read.ts'
import { findSelected, type SelectedWords } from './claim-form.ts'
import { AppError } from './errors.ts'

export interface CommentFormState {
  readonly status: 'fresh' | 'preview' | 'invalid' | 'conflict' | 'failed' | 'saved'
  readonly turn: number
  /** Rises with every comment that was sent: the form begins anew. */
  readonly savedTurn: number
  readonly text: string
  /** The version this text builds on; 0 for a new comment. */
  readonly version: number
  readonly message: string | null
  readonly problem: string | null
  /** Signing in again is what helps. */
  readonly signIn: boolean
  readonly previewHtml: string | null
  /** What the same person saved from another window. */
  readonly theirs: string | null
  /** Ids for what is sent next. */
  readonly threadId: string
  readonly commentId: string
}

export interface CommentRead {
  readonly mode: 'thread' | 'reply' | 'edit'
  readonly intent: 'send' | 'preview'
  readonly dossier: string
  readonly finding: string
  readonly target: string
  /** Words selected in a source, with target 'selected:<source>'. */
  readonly selected: SelectedWords
  readonly thread: string
  readonly comment: string
  readonly basedOn: number
  readonly text: string
  readonly assignee: string | null
  readonly due: string | null
}

export function readCommentForm(form: FormData): CommentRead {
  const value = fieldOf(form)
  const mode = value('mode')
  return {
    mode: mode === 'thread' || mode === 'edit' ? mode : 'reply',
    intent: value('intent') === 'preview' ? 'preview' : 'send',
    dossier: value('dossier'),
    finding: value('finding'),
    target: value('target'),
    selected: { exact: value('exact'), prefix: value('prefix'), suffix: value('suffix') },
    thread: value('thread'),
    comment: value('comment'),
    basedOn: wholeNumber(value('basedOn')),
    text: value('text'),
    assignee: value('assignee') || null,
    due: value('due') || null,
  }
}

export interface ThreadFormRead {
  readonly dossier: string
  readonly thread: string
  readonly basedOn: number
  readonly intent: 'resolve' | 'reopen' | 'assign'
  readonly assignee: string | null
  readonly due: string | null
}

export function readThreadForm(form: FormData): ThreadFormRead {
  const value = fieldOf(form)
  const intent = value('intent')
  return {
    dossier: value('dossier'),
    thread: value('thread'),
    basedOn: wholeNumber(value('basedOn')),
    intent: intent === 'resolve' || intent === 'reopen' ? intent : 'assign',
    assignee: value('assignee') || null,
    due: value('due') || null,
  }
}

/**
 * A passage is named by its source and its place, or by what was selected there; its words are cut from the file here, never taken from
 * the form. Null where what was selected is not in the source, or stands there several times alike.
 */
export async function targetOf(store: Store, { dossier, finding, target, selected }: CommentRead): Promise<ThreadTarget | null> {
  if (target.startsWith('reading:')) return { kind: 'reading', finding, reading: target.slice('reading:'.length) }
  const passage = /^passage:(s-[0-9a-f]+):(\d{1,9}):(\d{1,9})$/.exec(target) ?? /^selected:(s-[0-9a-f]+(?:-\d+)?)$/.exec(target)
  if (passage === null) return { kind: 'finding', finding }
  const [, id = '', from, to] = passage
  const source = await readSource(store, { dossier, source: id })
  if (source === null) throw new AppError('not-found')
  const { path, revision, text } = source
  const span = from === undefined ? findSelected(text, selected) : { start: Number(from), end: Number(to) }
  if (span === null) return null
  const { start, end } = span
  return {
    kind: 'passage',
    finding: finding === '' ? null : finding,
    passage: { path, sha256: revision.sha256, start, end, exact: text.slice(start, end) },
  }
}

function fieldOf(form: FormData): (name: string) => string {
  return (name) => {
    const found = form.get(name)
    return typeof found === 'string' ? found.replaceAll('\r\n', '\n') : ''
  }
}

function wholeNumber(text: string): number {
  return Math.max(0, Math.trunc(Number(text)) || 0)
}
