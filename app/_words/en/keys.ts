/** Keys, their map and the command palette: the words, in English. */
export const keys = {
  button: 'Keys',
  title: 'Keys',
  on: 'Single-letter keys are on',
  close: 'Close',
} as const
