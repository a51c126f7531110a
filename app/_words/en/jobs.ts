/** Work in the background: the words, in English. */
export const jobs = {
  title: 'In the background',
  kind: {
    compare: 'Comparing the sources',
    import: 'Bringing in {name}',
    fetch: 'Fetching the address of {name}',
  },
  state: { waiting: 'Waiting', running: 'Running', done: 'Done', failed: 'Did not succeed', cancelled: 'Cancelled' },
  stage: { fetching: 'fetching', reading: 'reading', comparing: 'comparing', saving: 'saving' },
  some: '{done, number} of {of, number}',
  left: {
    seconds: 'about {count, plural, one {# second} other {# seconds}} left',
    minutes: 'about {count, plural, one {# minute} other {# minutes}} left',
  },
  by: 'asked for by {name}',
  why: 'The reason: {why}',
  again: 'It is tried again by itself. Last time: {why}',
  cancel: 'Cancel',
  retry: 'Try again',
  of: '{action}: {name}',
} as const
