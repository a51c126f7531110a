/**
 * What can go wrong in the store, as a closed set.
 *
 * In:      a code and words for the person at the desk.
 * Out:     `StoreError`; its message may be shown as it is, it names nothing secret (no password of a database URL).
 * Refuses: to stand for an outcome of normal work: a lost race is a value (`conflict` in prisma/write.ts), not an error.
 * Example: throw new StoreError('folder-in-use', 'The data folder … is open in process 4711 …')
 */

export type StoreErrorCode =
  /** Another process has the data folder open. */
  | 'folder-in-use'
  /** The database cannot be reached, or refuses us. */
  | 'unreachable'
  /** The database's migrations are not those of this version. */
  | 'history-differs'
  /** A migration was refused by the database, which is as it was before that migration. */
  | 'migration-failed'
  /** A dossier, source, finding or revision that is not there. */
  | 'not-found'
  /** A value that the model does not allow; the boundary should have caught it. */
  | 'invalid'
  /** A character that PostgreSQL cannot hold: NUL, or half of a surrogate pair. */
  | 'character'
  /** Longer than the stated limit. */
  | 'too-long'
  /** A dossier that has as many sources as it may have. */
  | 'full'

/** Which sentence it is, where it is one of those that pages say in other languages too. */
export interface StoreSaid {
  readonly why: string
  readonly values: Readonly<Record<string, string | number>>
}

export class StoreError extends Error {
  readonly code: StoreErrorCode
  readonly said: StoreSaid | null

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions & { readonly said?: StoreSaid }) {
    super(message, options)
    this.name = 'StoreError'
    this.code = code
    this.said = options?.said ?? null
  }
}

/** Tells a `StoreError` also across two copies of this module, as a bundler makes them. */
export function isStoreError(error: unknown): error is StoreError {
  return error instanceof Error && error.name === 'StoreError' && 'code' in error
}
