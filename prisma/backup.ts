/**
 * Everything in the database out and back, on both databases, also while the program runs. docs/backup.md.
 *
 *   openForReading(options?)            → Store        the database itself, or a copy of it while another process has it open
 *   dumpStore(store, sink)                             every row of every table, as one moment saw them
 *   openForRestore(head, options?)      → Store        as the backup's version had it
 *   restoreStore(store, backup)         → rows by table, in one transaction, into an empty database only
 */
export { type BackupHead, type BackupSink, dumpStore } from './backup/dump.ts'
export { openForReading } from './backup/reading-store.ts'
export { openForRestore, type ReadableBackup, restoreStore } from './backup/restore.ts'
