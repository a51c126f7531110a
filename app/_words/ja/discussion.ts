/** Notes, threads, decisions as a discussion, drafts, audit, live updates: the words, in Japanese. */
import type { Words } from '../catalogue.ts'
import type { discussion as english } from '../en/discussion.ts'

export const discussion: Words<typeof english> = {}
