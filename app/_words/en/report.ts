/** The page of the report (the report itself is in lib/report): the words, in English. */
export const report = {
  title: 'Report: {dossier}',
  eyebrow: 'Fact-check report',
  here: 'Report',
  nothing: 'Nothing to report yet',
  nothingAbout: 'The texts have to be compared first.',
  openDossier: 'Open the dossier',
  markdownFile: 'Markdown file',
  htmlFile: 'HTML file',
  orPrint: 'or print this page',
  compared: 'What was compared',
  findings: 'Findings',
  different: 'Different referents',
  differentAbout: 'These look alike, but the sources speak of different things.',
  possible: 'Possible findings',
  possibleAbout: 'Plausible but weak; they count in none of the figures above.',
  singles: 'Said by one source only',
  singlesAbout: 'Nothing here confirms or contradicts these claims.',
  claims: '{count, plural, one {# claim} other {# claims}}',
  orphans: 'Decisions on earlier findings',
  orphansAbout: 'Their findings are gone, because a source or the engine has changed since.',
  method: 'How this was made',
  contents: 'Findings of the report',
  silent: 'Silent: {sigla}',
  hypothesis: 'Hypothesis ({score}):',
  undecided: 'Undecided: no editor has concluded anything yet.',
  holds: 'This reading holds: {reading}',
  gone: '(no longer among the readings; the sources have changed since)',
  signed: '{author}, <when></when>, version {version, number}',
  summary:
    '{sources, plural, one {# source} other {# sources}}, {findings, plural, one {# finding} other {# findings}}: {conflict, plural, one {# conflict} other {# conflicts}}, {compatible, number} compatible, {agree, number} in agreement, {referents, plural, one {# different referent} other {# different referents}}.',
  progress:
    'Decided by an editor: {decided, number} of {findings, number}. Unresolved: {unresolved, number}. Undecided: {undecided, number}.',
  agreement:
    'Two editors who did not see each other concluded alike on {agreed, number} of {things, plural, one {# finding} other {# findings}}; Krippendorff’s alpha: {alpha}.',
  agreementNone: 'Two editors decide each finding without seeing each other; on none have two concluded yet.',
  alphaNone: 'not defined for these',
  narrowed:
    'The filters of the queue narrow this report: {shown, number} of {of, number} findings are here. The figures above are those of the whole dossier.',
  whole: 'Show the whole report',
  coverage:
    '{claims, number} of {sentences, plural, one {# sentence} other {# sentences}} with claims{skipped, plural, =0 {} one {, # passage skipped} other {, # passages skipped}}',
  corrected: 'Corrected beside the machine, whose own result is kept:',
  correctedBy: { editor: '{what}, by {name}', rule: '{what}, by the rule {name}', model: '{what}, by the model {name}' },
  methodMade:
    'Made by {name} {version} (rules {rules}). The program read the sources named above, found what they claim, put claims that answer the same question together, and compared them. It decides nothing: every conclusion here is an editor’s, with a name and a date.',
  methodQuotes:
    'Every quotation is the source’s own words at the place given: characters of its Markdown file from the first number up to, not including, the second (UTF-16 code units, front matter included).',
  methodAgain:
    'Anybody who has files with the same SHA-256 values and the same version gets the same findings: run “variorum compare” on them.',
} as const
