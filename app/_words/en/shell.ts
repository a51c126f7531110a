/** What surrounds every page: the words, in English. */
export const shell = {
  skip: 'Skip to the content',
  main: 'Main',
  dossiers: 'Dossiers',
  newDossier: 'New dossier',
  language: 'Language',
  colours: 'Colours',
  theme: { system: 'As the system', light: 'Light', dark: 'Dark' },
  promise:
    'Variorum works on this machine; it calls nobody but the addresses you give it. Every quotation is cut from the source’s own file.',
  whereYouAre: 'Where you are',
  thisDossier: 'This dossier',
  tagline: 'Several accounts of one event side by side: where they agree, where they differ, and what an editor decided about it.',
} as const
