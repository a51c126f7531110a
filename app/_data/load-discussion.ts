/**
 * The discussion of a finding, or of a whole dossier, as its section shows it.
 *
 * In: a dossier's slug and a finding, or what to look for in the dossier. Out: threads with their comments as HTML, and what may be spoken
 * of. Refuses: whoever may not read the dossier. People's names are for whoever has a role in it.
 * Example: loadDiscussion('ferries', 'f-1') → two threads, five targets
 */
import { randomUUID } from 'node:crypto'
import type { Finding } from '../../lib/model.ts'
import { sharedStore } from '../../prisma/client.ts'
import {
  type CommentView,
  readFinding,
  readHead,
  readThreads,
  type SourceSummary,
  type ThreadTarget,
  type ThreadView,
} from '../../prisma/read.ts'
import { type Access, requireAccess } from './access.ts'
import { may } from './access-table.ts'
import { type TextChange, textChange } from './load-history.ts'
import { noteHtml } from './note-html.ts'
import { peopleOf } from './people.ts'
import { attempt, findingHref, type Loaded } from './snapshot.ts'

export interface CommentPage {
  readonly id: string
  readonly by: string
  readonly at: string
  readonly version: number
  readonly text: string
  readonly html: string
  readonly mine: boolean
  /** Newest first, each against the version before it. */
  readonly edits: readonly { readonly version: number; readonly at: string; readonly change: TextChange }[]
}

export interface ThreadPage extends Omit<ThreadView, 'comments' | 'target' | 'assignee'> {
  readonly assignee: { readonly id: string; readonly name: string } | null
  readonly target: TargetWords
  /** The finding it belongs to; '' for a passage of its own. */
  readonly finding: string
  readonly href: string | null
  readonly comments: readonly CommentPage[]
  /** For the next comment: chosen here, so that sending twice adds once. */
  readonly nextComment: string
  readonly overdue: boolean
}

export type TargetWords =
  | { readonly kind: 'finding' }
  | { readonly kind: 'reading'; readonly value: string }
  | { readonly kind: 'passage'; readonly source: string; readonly words: string; readonly href: string; readonly current: boolean }

export type TargetChoice =
  | { readonly kind: 'finding'; readonly value: 'finding' }
  | { readonly kind: 'reading'; readonly value: string; readonly number: number; readonly words: string }
  | { readonly kind: 'passage'; readonly value: string; readonly source: string; readonly words: string }

export interface DiscussionPage {
  readonly me: { readonly id: string; readonly name: string } | null
  readonly mayComment: boolean
  readonly mayAssign: boolean
  readonly people: readonly { readonly id: string; readonly name: string }[]
  readonly threads: readonly ThreadPage[]
  readonly targets: readonly TargetChoice[]
  readonly nextThread: string
  readonly nextComment: string
}

/** What the page of a whole dossier can show. */
export const shows = ['open', 'mine', 'mentions', 'resolved', 'all'] as const
export type Show = (typeof shows)[number]

export async function loadDiscussion(slug: string, findingId: string): Promise<Loaded<DiscussionPage>> {
  return attempt(async () => {
    const access = await requireAccess('dossier:read', slug)
    const store = await sharedStore()
    const [view, threads] = await Promise.all([
      readFinding(store, { dossier: slug, finding: findingId }),
      readThreads(store, { dossierId: access.dossier?.id ?? '', finding: findingId }),
    ])
    return {
      ...(await frameOf(access)),
      threads: threads.map((thread) => threadPage(slug, thread, access, view?.sources ?? [], view?.finding ?? null)),
      targets: view === null ? [] : targetsOf(view.finding, view.sources),
    }
  })
}

/** Discussions of the passages of a source, of whatever revision and finding. */
export async function loadPassages(slug: string, path: string): Promise<Loaded<DiscussionPage>> {
  return attempt(async () => {
    const access = await requireAccess('dossier:read', slug)
    const store = await sharedStore()
    const [head, threads] = await Promise.all([
      readHead(store, slug),
      readThreads(store, { dossierId: access.dossier?.id ?? '', passagesOf: path }),
    ])
    return {
      ...(await frameOf(access)),
      threads: threads.map((thread) => threadPage(slug, thread, access, head?.sources ?? [], null)),
      targets: [],
    }
  })
}

export interface DiscussionsPage extends DiscussionPage {
  readonly title: string
  readonly show: Show
}

export async function loadDiscussions(slug: string, wanted: string | undefined): Promise<Loaded<DiscussionsPage>> {
  return attempt(async () => {
    const access = await requireAccess('dossier:read', slug)
    const show = shows.find((one) => one === wanted) ?? 'open'
    const store = await sharedStore()
    const me = access.user?.id ?? ''
    const head = await readHead(store, slug)
    const threads = await readThreads(store, {
      dossierId: access.dossier?.id ?? '',
      ...(show === 'all' ? {} : { state: show === 'resolved' ? 'resolved' : 'open' }),
      ...(show === 'mine' ? { assignee: me } : {}),
      ...(show === 'mentions' ? { mentions: me } : {}),
    })
    return {
      ...(await frameOf(access)),
      title: head?.title ?? slug,
      show,
      threads: threads.map((thread) => threadPage(slug, thread, access, head?.sources ?? [], null)),
      targets: [],
    }
  })
}

async function frameOf({ user, role, dossier }: Access) {
  const people = user === null || role === null || dossier === null ? [] : await peopleOf(dossier.id)
  return {
    me: user && { id: user.id, name: user.name },
    mayComment: user !== null && may(role, 'comment'),
    mayAssign: user !== null && may(role, 'assign'),
    people: people.map(({ id, name }) => ({ id, name })),
    nextThread: randomUUID(),
    nextComment: randomUUID(),
  }
}

function threadPage(
  slug: string,
  thread: ThreadView,
  { user }: Access,
  sources: readonly SourceSummary[],
  finding: Finding | null,
): ThreadPage {
  const { comments, target, assignee, ...rest } = thread
  const today = new Date().toISOString().slice(0, 10)
  return {
    ...rest,
    assignee: assignee === null ? null : { id: assignee.id ?? '', name: assignee.name },
    target: targetWords(slug, target, sources, finding),
    finding: target.finding ?? '',
    href: target.finding === null ? null : `${findingHref(slug, target.finding, '')}#thread-${thread.id}`,
    comments: comments.map((comment) => commentPage(comment, user?.id ?? null)),
    nextComment: randomUUID(),
    overdue: !rest.resolved && rest.due !== null && rest.due < today,
  }
}

function commentPage({ id, at, versions }: CommentView, me: string | null): CommentPage {
  const newest = versions[0]
  return {
    id,
    at,
    by: newest?.author.name ?? '',
    version: newest?.version ?? 0,
    text: newest?.text ?? '',
    html: noteHtml(newest?.text ?? '', `c${id}`),
    mine: me !== null && newest?.author.id === me,
    edits: versions.slice(0, -1).map((version, index) => ({
      version: version.version,
      at: version.at,
      change: textChange(versions[index + 1]?.text ?? '', version.text),
    })),
  }
}

function targetWords(slug: string, target: ThreadTarget, sources: readonly SourceSummary[], finding: Finding | null): TargetWords {
  switch (target.kind) {
    case 'finding':
      return { kind: 'finding' }
    case 'reading':
      return { kind: 'reading', value: finding?.readings.find(({ normal }) => normal === target.reading)?.value ?? target.reading }
    case 'passage': {
      const { path, sha256, start, exact } = target.passage
      const now = sources.find((source) => source.path === path)
      const href = `/dossiers/${slug}/sources/s-${sha256.slice(0, 12)}#at-${start}`
      return { kind: 'passage', source: sourceName(now, path), words: shorten(exact), href, current: now?.sha256 === sha256 }
    }
  }
}

function targetsOf(finding: Finding, sources: readonly SourceSummary[]): readonly TargetChoice[] {
  const readings = finding.readings.map(
    ({ value, normal }, index): TargetChoice => ({ kind: 'reading', value: `reading:${normal}`, number: index + 1, words: value }),
  )
  const passages = finding.readings.flatMap(({ holders }) =>
    holders.map(({ source, exact, sentence }): TargetChoice => {
      const listed = sources.find(({ id }) => id === source)
      const value = `passage:${source}:${sentence.start}:${sentence.end}`
      return { kind: 'passage', value, source: sourceName(listed, source), words: shorten(exact) }
    }),
  )
  const distinct = new Map(passages.map((passage) => [passage.value, passage]))
  return [{ kind: 'finding', value: 'finding' }, ...readings, ...distinct.values()]
}

function sourceName(source: SourceSummary | undefined, otherwise: string): string {
  return source?.meta.publisher ?? source?.meta.title ?? source?.path ?? otherwise
}

const SHOWN = 140

function shorten(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ').trim()
  return line.length <= SHOWN ? line : `${line.slice(0, SHOWN)} …`
}
