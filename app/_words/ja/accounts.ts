/** Signing in, members, invitations, sessions: the words, in Japanese. */
import type { Words } from '../catalogue.ts'
import type { accounts as english } from '../en/accounts.ts'

export const accounts: Words<typeof english> = {}
