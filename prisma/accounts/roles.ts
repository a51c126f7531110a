/**
 * The four roles, and the three degrees of openness, as the columns keep them.
 *
 * In:      a column that a check of the database holds to these words. Out: the word as a type. Refuses: any other word.
 * Example: higherOf('reader', 'editor') // 'editor'
 */
import { StoreError } from '../errors.ts'

export const storedRoles = ['owner', 'editor', 'reviewer', 'reader'] as const

export type InstallationRole = (typeof storedRoles)[number]

export function roleOf(column: string | null | undefined): InstallationRole {
  const role = storedRoles.find((one) => one === column)
  if (role === undefined) throw new StoreError('invalid', `There is no role "${column}".`)
  return role
}

export function higherOf(one: InstallationRole, other: InstallationRole): InstallationRole {
  return storedRoles.indexOf(one) <= storedRoles.indexOf(other) ? one : other
}

/** 'link': for members, and for whoever came by the link. */
export type Visibility = 'private' | 'link' | 'public'

export function visibilityOf(column: string): Visibility {
  if (column === 'private' || column === 'link' || column === 'public') return column
  throw new StoreError('invalid', `There is no visibility "${column}".`)
}
