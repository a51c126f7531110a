/** Notes, threads, decisions as a discussion, drafts, audit, live updates: the words, in English. */
export const discussion = {} as const
