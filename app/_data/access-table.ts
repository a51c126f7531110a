/**
 * Who may do what, in one table.
 *
 * In: a role, an action, and who can read the dossier. Out: yes or no. Refuses: nothing; what is not listed is not allowed.
 * Example: may('reviewer', 'comment') → true; may('reviewer', 'decide') → false; may(null, 'dossier:read', 'public') → true
 *
 * An action that names a dossier is judged by the role in that dossier, the others by the role in the whole installation.
 */

export type Role = 'owner' | 'editor' | 'reviewer' | 'reader'

export type Action =
  | 'dossier:read'
  | 'dossier:create'
  | 'dossier:manage'
  | 'source:add'
  | 'compare'
  | 'decide'
  | 'comment'
  | 'assign'
  | 'correct'
  | 'report'
  | 'publish'
  | 'audit:read'
  | 'members:manage'
  | 'installation:manage'

/** 'link' is private for whoever did not come by the dossier's link. */
export type Visibility = 'private' | 'link' | 'public'

export const roles = ['owner', 'editor', 'reviewer', 'reader'] as const satisfies readonly Role[]

const everybody: readonly Role[] = roles
const writers: readonly Role[] = ['owner', 'editor']

export const permissions: Readonly<Record<Action, readonly Role[]>> = {
  'dossier:read': everybody,
  'dossier:create': writers,
  'dossier:manage': ['owner'],
  'source:add': writers,
  compare: writers,
  decide: writers,
  comment: ['owner', 'editor', 'reviewer'],
  assign: writers,
  correct: writers,
  report: writers,
  publish: writers,
  'audit:read': ['owner', 'editor', 'reviewer'],
  'members:manage': ['owner'],
  'installation:manage': ['owner'],
}

/**
 * @param role The role in the dossier, or in the installation for actions without one; null for whoever has none there.
 * @param openTo 'public' when anybody may read the dossier, be it that everybody may or that this visitor came by its link.
 */
export function may(role: Role | null, action: Action, openTo: 'members' | 'public' = 'members'): boolean {
  if (action === 'dossier:read' && openTo === 'public') return true
  return role !== null && permissions[action].includes(role)
}
