/**
 * A dossier out of the store and back: what an archive carries.
 *
 *   exportDossier(store, slug, sink)                   → false when there is no such dossier
 *   importDossier(store, { archive, by, slug })        → { status: 'imported'|'unchanged', slug, title, rows, made }
 *   noteCarried(store, { dossierId, by })              → the audit says who took an archive, or a backup, from a page
 *   ARCHIVE_TABLES                                     → the tables of an archive, in their order
 *
 * What is carried: prisma/archive/tables.ts. What stays behind, with the reasons: prisma/archive/left-out.ts. The ZIP itself: content/archive.
 */
export { ARCHIVE_TABLES, type ArchiveSink, exportDossier, type Look } from './archive/export.ts'
export { type ImportedDossier, type ImportRequest, importDossier, type OpenArchive } from './archive/import.ts'
export { LEFT_OUT } from './archive/left-out.ts'
export { noteCarried } from './archive/note.ts'
export { CARRIED, lineSchema, PERSON_LINE } from './archive/tables.ts'
