/** What every field says in which somebody writes at length: drafts, a session that ended: the words, in English. */
export const writing = {
  draft: 'Unsaved text from {when} was kept in this browser.',
  putBack: 'Put it back',
  discard: 'Discard',
  signInElsewhere: 'Sign in in another tab, then send this again here',
} as const
