/** What can go wrong, by the code of app/_data/errors.ts: the words, in English. */
export const errors = {
  'folder-in-use': {
    title: 'The data folder is in use',
    words: 'Close the other Variorum that works on this folder, then load this page again.',
  },
  unreachable: {
    title: 'The database does not answer',
    words: 'Nothing was lost. See that the database runs, then load this page again.',
  },
  'history-differs': {
    title: 'The database belongs to another version',
    words: 'Start the version of Variorum that made it, or migrate it with “npm run migrate”.',
  },
  'migration-failed': {
    title: 'The database could not be brought to this version',
    words: 'It is as it was before. Nothing was lost; the terminal in which Variorum runs says which step was refused.',
  },
  'not-found': {
    title: 'Not here',
    words: 'It may have been removed, or the address may be mistyped.',
  },
  invalid: {
    title: 'This was not understood',
    words: 'Nothing was saved. Check what you entered and send it again.',
  },
  character: {
    title: 'A character cannot be kept',
    words: 'The text holds a character that no database can hold (a NUL, or half of a character). Remove it and save again.',
  },
  full: { title: 'The dossier is full', words: 'It has as many sources as a dossier may have. Start another one.' },
  'too-long': {
    title: 'This is too long',
    words: 'Nothing was saved. Shorten it and save again.',
  },
  'foreign-request': {
    title: 'This did not come from a page of Variorum',
    words: 'Only pages opened on this machine may change anything. Open Variorum by the address it printed when it started.',
  },
  'not-signed-in': {
    title: 'Please sign in',
    words: 'This needs an account. What you typed is kept in this browser; sign in and send it again.',
  },
  'not-allowed': {
    title: 'Your role does not include this',
    words: 'Nothing was changed. An owner of the dossier can give you another role.',
  },
  'not-in-scope': {
    title: 'This token was not made for that',
    words:
      'Nothing was changed. Make a token with the scope it needs on the page of your account; what is done by hand alone needs a browser.',
  },
  'token-unknown': {
    title: 'This token is not known',
    words: 'It was revoked, has run out, or was mistyped. Make another one on the page of your account.',
  },
  'too-many': {
    title: 'Too many requests',
    words: 'Nothing was changed. Wait as long as “Retry-After” says, then send it again.',
  },
  outrun: {
    title: 'Somebody was faster',
    words:
      'Nothing was saved. What you built on has changed since; here is what stands there now. Look at it and send yours again, built on it.',
  },
  'two-person': {
    title: 'Two decide here',
    words:
      'Nothing was saved. In this dossier two editors conclude alone before anything is decided, and where they differ a third one decides.',
  },
  blind: {
    title: 'Somebody has concluded alone',
    words:
      'Nothing was written. An archive holds every conclusion, and some are nobody else’s to see until a second editor has concluded too.',
  },
  'version-missing': {
    title: 'Say what it builds on',
    words: 'Nothing was saved. Send the ETag you were given as If-Match, or the number of the version as “basedOn”.',
  },
  'key-reused': {
    title: 'This key belongs to another request',
    words: 'Nothing was done. An Idempotency-Key stands for one request and its body; choose a new one.',
  },
  'still-answering': {
    title: 'The same request is being answered',
    words: 'Wait a moment, then send it again with the same key to get its answer.',
  },
  method: {
    title: 'Not that way',
    words: 'This address knows other methods; “Allow” lists them.',
  },
  'media-type': {
    title: 'This form is not read here',
    words: 'Nothing was saved. Send JSON as application/json; a file as multipart/form-data.',
  },
  unexpected: {
    title: 'Something went wrong here',
    words: 'This is a fault of Variorum, not yours. What was saved before is safe. The terminal in which it runs says more.',
  },
} as const
