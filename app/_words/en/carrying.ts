/** A dossier or everything carried out and back: the words, in English. */
export const carrying = {
  archive: 'The whole dossier as a file',
  archiveAbout:
    'Sources with every revision and the original files, findings, decisions with every version, discussions, corrections, the audit.',
  take: 'Download the archive',
  takeHint: 'A large one takes a while; the browser shows how much has come.',
  blind:
    '{count, plural, one {# conclusion is} other {# conclusions are}} known to one editor alone so far. The file holds all of them, so it can be had when a second editor has concluded too.',
  backup: 'A backup of everything',
  backupAbout: 'All dossiers, files and people, with the hashes of their passwords. variorum restore brings it into an empty database.',
  takeBackup: 'Download a backup',
  bringIn: 'A dossier from another installation',
  bringInAbout:
    'The archive of a dossier comes in whole, with every version and the audit, or not at all. People it names who are not here are made and cannot sign in until you let them in.',
  archiveFile: 'Archive',
  archiveFileHint: 'A ZIP from “Download the archive”, up to 250 MB. A larger one comes in by variorum import-archive.',
  otherName: 'Another name in addresses',
  otherNameHint: 'only where its own is taken here',
  bring: 'Bring the dossier in',
  chooseArchive: 'Choose the archive of a dossier first.',
  came: '“{title}” is here as “{slug}”: {sources, plural, one {# source} other {# sources}}, {decisions, plural, one {# version} other {# versions}} of decisions.',
  cameBefore: '“{title}” is here already as “{slug}”, exactly so. Nothing was changed.',
  cameOpen: 'It is public: whoever can reach this installation can read it.',
  cameByLink: 'It opened by a link; the link here is another one, on the page of its members.',
  cameWith: 'These people were made, and cannot sign in until you let them in: {names}.',
} as const
