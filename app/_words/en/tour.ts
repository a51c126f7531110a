/** The guided first run: the words, in English. */
export const tour = {
  banner: 'New here?',
  bannerAbout: 'Walk through a sample dossier in six stops: what the program found, how to read it, and how to decide.',
  begin: 'Show me around',
  place: 'Stop {at, number} of {of, number}',
  next: 'Next',
  end: 'End the tour',
  queue: {
    title: 'The queue: what to look at first',
    words:
      'Every question that at least two sources answer, the gravest first. Red is a conflict: they cannot all be right. j and k walk the list, Enter opens; the filters above apply to every view.',
  },
  readings: {
    title: 'Readings, side by side',
    words:
      'Each column is one distinct answer, with everyone who gives it, in the very words of the source. “Read in place” (s) opens the text at that passage.',
  },
  words: {
    title: 'Word for word',
    words: 'Where the sentences part. Dashed lines are words of the one side, double lines of the other; the letter says which source.',
  },
  reasons: {
    title: 'Reasons, never verdicts',
    words:
      'Hypotheses why they might differ, with their arithmetic; why the program took these claims for answers to one question; and who says nothing.',
  },
  decision: {
    title: 'You decide',
    words:
      'Choose a reading (1–9), none (0), unresolved (u) … and say why. Nothing is overwritten: every version stays in the history. n leads to the next undecided finding.',
  },
  report: {
    title: 'The report',
    words:
      'What was compared, what was found, what was decided and by whom; as a page, as Markdown or HTML, or on paper. Press ? anywhere for the keys.',
  },
} as const
