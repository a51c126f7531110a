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
} as const
