/**
 * How far a token reaches: its scopes, and which of them an action asks for. The person's role is asked as well, always.
 *
 * In: an action and the scopes of a token. Out: yes or no. Refuses: nothing; an action without a scope is never done by a token.
 * Example: reaches(['read', 'decide'], 'decide') → true; reaches(['read', 'write'], 'installation:manage') → false
 */
import type { Action } from '../access-table.ts'

export const scopes = ['read', 'write', 'decide', 'admin'] as const
export type Scope = (typeof scopes)[number]

/** null: by a person alone, in a browser. */
const scopeOf: Readonly<Record<Action, Scope | null>> = {
  'dossier:read': 'read',
  'dossier:create': 'write',
  'dossier:manage': 'admin',
  'source:add': 'write',
  compare: 'write',
  decide: 'decide',
  comment: 'write',
  assign: 'write',
  correct: 'write',
  report: 'write',
  publish: 'write',
  'audit:read': 'read',
  'members:manage': 'admin',
  'installation:manage': null,
}

export function reaches(granted: readonly Scope[], action: Action): boolean {
  const asked = scopeOf[action]
  return asked !== null && granted.includes(asked)
}
