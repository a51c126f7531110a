/**
 * Everything that can go wrong between a request and the store, as one closed table: code → HTTP status and words for the person.
 *
 * In: whatever was thrown. Out: a problem that may be shown. Refuses: to leak the inside of an unexpected error; that goes to the log.
 * Example: StoreError 'folder-in-use' → 503, "Another Variorum has the data folder open …"
 */
import { isStoreError, type StoreErrorCode } from '../../prisma/errors.ts'

export type AppErrorCode =
  | StoreErrorCode
  | 'foreign-request'
  | 'not-signed-in'
  | 'not-allowed'
  | 'unexpected'
  /** What only programs meet. */
  | 'not-in-scope'
  | 'token-unknown'
  | 'too-many'
  | 'outrun'
  | 'two-person'
  | 'blind'
  | 'version-missing'
  | 'key-reused'
  | 'still-answering'
  | 'method'
  | 'media-type'

interface Row {
  readonly status: number
  readonly title: string
  /** What to do about it. */
  readonly words: string
  /** Whether the words of the error itself may be shown too. */
  readonly own: boolean
}

export const errorTable: Record<AppErrorCode, Row> = {
  'folder-in-use': {
    status: 503,
    title: 'The data folder is in use',
    words: 'Close the other Variorum that works on this folder, then load this page again.',
    own: true,
  },
  unreachable: {
    status: 503,
    title: 'The database does not answer',
    words: 'Nothing was lost. See that the database runs, then load this page again.',
    own: true,
  },
  'history-differs': {
    status: 503,
    title: 'The database belongs to another version',
    words: 'Start the version of Variorum that made it, or migrate it with “npm run migrate”.',
    own: true,
  },
  'migration-failed': {
    status: 503,
    title: 'The database could not be brought to this version',
    words: 'It is as it was before. Nothing was lost; the terminal in which Variorum runs says which step was refused.',
    own: true,
  },
  'not-found': { status: 404, title: 'Not here', words: 'It may have been removed, or the address may be mistyped.', own: false },
  invalid: {
    status: 422,
    title: 'This was not understood',
    words: 'Nothing was saved. Check what you entered and send it again.',
    own: true,
  },
  character: {
    status: 422,
    title: 'A character cannot be kept',
    words: 'The text holds a character that no database can hold (a NUL, or half of a character). Remove it and save again.',
    own: false,
  },
  full: { status: 409, title: 'The dossier is full', words: 'It has as many sources as a dossier may have. Start another one.', own: true },
  'too-long': { status: 413, title: 'This is too long', words: 'Nothing was saved. Shorten it and save again.', own: true },
  'foreign-request': {
    status: 403,
    title: 'This did not come from a page of Variorum',
    words: 'Only pages opened on this machine may change anything. Open Variorum by the address it printed when it started.',
    own: false,
  },
  'not-signed-in': {
    status: 401,
    title: 'Please sign in',
    words: 'This needs an account. What you typed is kept in this browser; sign in and send it again.',
    own: false,
  },
  'not-allowed': {
    status: 403,
    title: 'Your role does not include this',
    words: 'Nothing was changed. An owner of the dossier can give you another role.',
    own: false,
  },
  'not-in-scope': {
    status: 403,
    title: 'This token was not made for that',
    words:
      'Nothing was changed. Make a token with the scope it needs on the page of your account; what is done by hand alone needs a browser.',
    own: false,
  },
  'token-unknown': {
    status: 401,
    title: 'This token is not known',
    words: 'It was revoked, has run out, or was mistyped. Make another one on the page of your account.',
    own: false,
  },
  'too-many': {
    status: 429,
    title: 'Too many requests',
    words: 'Nothing was changed. Wait as long as “Retry-After” says, then send it again.',
    own: false,
  },
  outrun: {
    status: 409,
    title: 'Somebody was faster',
    words:
      'Nothing was saved. What you built on has changed since; here is what stands there now. Look at it and send yours again, built on it.',
    own: false,
  },
  'two-person': {
    status: 409,
    title: 'Two decide here',
    words:
      'Nothing was saved. In this dossier two editors conclude alone before anything is decided, and where they differ a third one decides.',
    own: false,
  },
  blind: {
    status: 409,
    title: 'Somebody has concluded alone',
    words:
      'Nothing was written. An archive holds every conclusion, and some are nobody else’s to see until a second editor has concluded too.',
    own: false,
  },
  'version-missing': {
    status: 428,
    title: 'Say what it builds on',
    words: 'Nothing was saved. Send the ETag you were given as If-Match, or the number of the version as “basedOn”.',
    own: false,
  },
  'key-reused': {
    status: 422,
    title: 'This key belongs to another request',
    words: 'Nothing was done. An Idempotency-Key stands for one request and its body; choose a new one.',
    own: false,
  },
  'still-answering': {
    status: 409,
    title: 'The same request is being answered',
    words: 'Wait a moment, then send it again with the same key to get its answer.',
    own: false,
  },
  method: {
    status: 405,
    title: 'Not that way',
    words: 'This address knows other methods; “Allow” lists them.',
    own: false,
  },
  'media-type': {
    status: 415,
    title: 'This form is not read here',
    words: 'Nothing was saved. Send JSON as application/json; a file as multipart/form-data.',
    own: false,
  },
  unexpected: {
    status: 500,
    title: 'Something went wrong here',
    words: 'This is a fault of Variorum, not yours. What was saved before is safe. The terminal in which it runs says more.',
    own: false,
  },
}

export interface Problem {
  readonly code: AppErrorCode
  readonly status: number
  readonly title: string
  readonly words: string
}

/** Thrown in this room only, where a request may not do what it asks. */
export class AppError extends Error {
  readonly code: AppErrorCode

  constructor(code: AppErrorCode, message: string = errorTable[code].words, options?: ErrorOptions) {
    super(message, options)
    this.name = 'AppError'
    this.code = code
  }
}

export function problemOf(error: unknown): Problem {
  const code = codeOf(error)
  const row = errorTable[code]
  if (code === 'unexpected') {
    // biome-ignore lint/suspicious/noConsole: the terminal is where the page sends the person for details.
    console.error(error)
  }
  const own = row.own && error instanceof Error && error.message !== row.words ? `${error.message} ` : ''
  return { code, status: row.status, title: row.title, words: own + row.words }
}

function codeOf(error: unknown): AppErrorCode {
  if (isStoreError(error)) return error.code
  if (error instanceof AppError) return error.code
  return 'unexpected'
}
