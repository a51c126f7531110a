/**
 * Everything about people, by noun: who is at the door, who is here, who may see what. better-auth stands behind it (prisma/accounts/auth.ts).
 *
 *   signIn(store, { email, password, from })              → { ok, person, cookie } | 'wrong' | 'too-many'
 *   whoIs(store, cookieHeader)                            → { person, session } | null
 *   signOut(store, session)
 *   hasPeople(store), addFirstOwner(store, person)        → the first account, once
 *   listPeople, setRole, setDisabled, renamePerson        → the installation
 *   changePassword, makeResetLink, personToReset, resetPassword
 *   listSessions, endSession, endSessions
 *   makeInvitation, listInvitations, readInvitation, revokeInvitation, acceptAsNew, acceptAsKnown
 *   readStanding(store, { slug, person, keys })           → { id, slug, role, open } | null    asked before anything else
 *   readableDossiers(store, { person, keys })             → slugs
 *   readCircle, setMember, setVisibility, dossierOfLink   → who may see a dossier
 *   makeToken, listTokens, revokeToken, whoseToken        → what lets a program act for a person
 *   attempt(store, key, limit)                            → { ok } | { until }                 for what may be guessed
 *
 * This file decides nothing about roles: what a role may do stands in app/_data/access-table.ts.
 */
export { type Allowed, attempt, forgive, keyOf, LIMIT } from './accounts/attempts.ts'
export { PASSWORD } from './accounts/auth.ts'
export {
  type Accepted,
  acceptAsKnown,
  acceptAsNew,
  listInvitations,
  makeInvitation,
  type OpenInvitation,
  readInvitation,
  revokeInvitation,
} from './accounts/invitations.ts'
export {
  type Circle,
  dossierOfLink,
  type Member,
  readableDossiers,
  readCircle,
  readStanding,
  type Standing,
  setMember,
  setVisibility,
} from './accounts/members.ts'
export { changePassword, makeResetLink, personToReset, resetPassword } from './accounts/passwords.ts'
export {
  type Actor,
  addFirstOwner,
  type Changed,
  hasPeople,
  type ListedPerson,
  listPeople,
  type NewPerson,
  renamePerson,
  setDisabled,
  setRole,
} from './accounts/people.ts'
export type { InstallationRole, Visibility } from './accounts/roles.ts'
export { endSession, endSessions, type ListedSession, listSessions } from './accounts/sessions.ts'
export { type From, type Person, type SessionCookie, signIn, signOut, whoIs } from './accounts/sign-in.ts'
export {
  type ListedToken,
  listTokens,
  makeToken,
  type NewToken,
  revokeToken,
  type TokenBearer,
  type TokenScope,
  whoseToken,
} from './accounts/tokens.ts'
