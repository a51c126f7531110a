/**
 * What the store gives out of discussions, in plain values. Times are ISO strings in UTC, `due` is a calendar day.
 */
export interface PassageTarget {
  readonly path: string
  readonly sha256: string
  readonly start: number
  readonly end: number
  /** The words of that revision between `start` and `end`. */
  readonly exact: string
}

export type ThreadTarget =
  | { readonly kind: 'finding'; readonly finding: string }
  /** `reading` is `Reading.normal`. */
  | { readonly kind: 'reading'; readonly finding: string; readonly reading: string }
  /** `finding` is null for a passage that was chosen in the source itself. */
  | { readonly kind: 'passage'; readonly finding: string | null; readonly passage: PassageTarget }

export interface PersonName {
  readonly id: string | null
  readonly name: string
}

export interface CommentVersionView {
  readonly version: number
  /** Markdown; '' when the comment was taken back. */
  readonly text: string
  readonly author: PersonName
  readonly at: string
}

export interface CommentView {
  readonly id: string
  readonly at: string
  /** Newest first; the first one holds. */
  readonly versions: readonly CommentVersionView[]
}

/** What happened to a thread besides comments: resolved, opened again, assigned, given a date. */
export interface ThreadChange {
  readonly by: PersonName
  readonly at: string
  readonly before: ThreadState
  readonly after: ThreadState
}

export interface ThreadState {
  readonly resolved: boolean
  readonly assignee: PersonName | null
  readonly due: string | null
}

export interface ThreadView extends ThreadState {
  readonly id: string
  readonly version: number
  readonly target: ThreadTarget
  readonly by: PersonName
  readonly at: string
  readonly changedAt: string
  readonly comments: readonly CommentView[]
  readonly changes: readonly ThreadChange[]
}

/** A discussion as an inbox lists it. */
export interface InboxThread {
  readonly thread: string
  readonly dossier: { readonly slug: string; readonly title: string }
  readonly finding: string | null
  /** Null where the finding is gone or where it is about a passage alone. */
  readonly question: string | null
  readonly passage: { readonly words: string; readonly source: string } | null
  readonly resolved: boolean
  readonly due: string | null
}

/** With a comment: the one that speaks to the person, or the last one of what is assigned to them. */
export interface InboxMention extends InboxThread {
  /** Markdown; '' when it was taken back. */
  readonly words: string
  readonly by: string
  readonly at: string
}

export interface InboxView {
  readonly assigned: readonly InboxMention[]
  readonly mentions: readonly InboxMention[]
}
