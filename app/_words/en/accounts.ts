/** Signing in, members, invitations, sessions: the words, in English. */
export const accounts = {} as const
