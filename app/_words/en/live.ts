/** Who else is here, and what they did meanwhile: the words, in English. */
export const live = {
  also: 'Also here:',
  onThis: '{name} (on this finding)',
  lost: 'The connection is lost; changes of others are not shown until it is back.',
  did: {
    decision: '{name} has decided.',
    discussion: '{name} wrote in the discussion.',
    correction: '{name} corrected the machine.',
    comparison: 'The sources were compared again.',
    source: '{name} changed a source.',
    dossier: '{name} changed the dossier.',
    members: '{name} changed the members.',
  },
} as const
