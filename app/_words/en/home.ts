/** The list of dossiers, the first run, and pages that are not there: the words, in English. */
export const home = {
  title: 'Several accounts of one event, side by side',
  about:
    'Each dossier compares what its sources say, claim by claim: where they agree, where they cannot all be right, and what an editor made of it. Every quotation leads back to its place.',
  empty: 'There is no dossier yet',
  emptyAbout: 'Paste two or more accounts of the same event, or choose their Markdown files, and see where they part.',
  makeFirst: 'Make the first dossier',
  sources: '{count, plural, one {# source} other {# sources}}',
  decided: '{decided, number} of {total, number} findings decided',
  stale: '{count, number} to look at again',
  notCompared: 'not compared yet',
  compared: 'compared <when></when>',
  allDossiers: 'All dossiers',
  backToDossier: 'Back to the dossier',
  nothingHere: 'There is nothing at this address',
  nothingHereAbout:
    'It may be mistyped, or the texts have changed since somebody noted it down: a finding has its address from its own words, so a finding that reads otherwise now has another.',
  notHere: 'Not here',
  wrong: 'Something went wrong here',
  wrongAbout:
    'This is a fault of Variorum, not yours. What was saved before is safe, and what you typed is kept in this browser. The terminal in which it runs says more.',
  wrongUnder: 'It is noted there under {digest}.',
  tryAgain: 'Try again',
} as const
