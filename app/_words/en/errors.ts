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
  unexpected: {
    title: 'Something went wrong here',
    words: 'This is a fault of Variorum, not yours. What was saved before is safe. The terminal in which it runs says more.',
  },
} as const
