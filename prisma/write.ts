/**
 * Everything that changes the store, by noun. Each function is one transaction, and writes its audit row in it.
 *
 *   addDossier(store, { slug, title, description, author })                          → { created }
 *   addSource(store, { dossier, path, text, meta?, author })                         → { number, sha256, created: 'source'|'revision'|'nothing' }
 *   addRevision(store, { dossier, path, text, meta?, author, after? })               → the same; the source must exist, and `after` be its newest
 *   importSource(store, { dossier, path, text, meta, origin, author })                → { path, created }    the text with the file it came in
 *   importRevision(store, { …, after })                                               → as addRevision    the text with the file it was fetched in
 *   changeMetadata(store, { dossier, path, expectedNumber, text, meta, author })      → { number } | null when there is a newer revision
 *   editDossier(store, { dossier, title?, description?, expectedAt?, author })          → { at } | null when somebody was faster
 *   makeWebhook, changeWebhook, rotateSecret, removeWebhook, resendDelivery           → addresses that are told what happens
 *   claimDeliveries(store, most), settleDelivery(store, claimed, outcome), sweepDeliveries(store)
 *                                                                                    → what waits to be sent, taken by one sender at a time
 *   beginAnswer, keepAnswer, forgetAnswer                                             → requests that carry a key, answered once
 *   saveComparison(store, { dossier, comparison, author })                           → { ok: true, id, changed } | { ok: false, reason: 'outdated' }
 *   saveFound(store, { dossier, found, rows, author })                               → the same, of a comparison that another process holds
 *   writeDecision(store, { dossier, finding, expectedVersion, outcome, reading, rationale, note, author })
 *                 (and confidence?, evidence?, restores?, authorId?)
 *                                                                                    → { ok: true, version, repeated } | { ok: false, conflict: { expectedVersion, currentVersion, yours, theirs } }
 *
 *   openThread(store, { dossierId, id, target, assignee, due, author, comment })      → { id, repeated }
 *   changeThread(store, { dossierId, thread, expectedVersion, change, author })       → { ok: true, version, finding } | { ok: false, current }
 *   rehangThread(store, { dossierId, thread, expectedVersion, passage, author })       → the same; it hangs on words of another revision now
 *   writeComment(store, { dossierId, thread, id, expectedVersion, text, author, mentions })
 *                                                                                    → { ok: true, version, finding, repeated } | { ok: false, conflict }
 *   markViewed(store, { dossier, finding, person, viewed })                          → nothing; one's own mark, no audit
 *   addCorrection(store, { dossierId, id, finding, scope, body, why, author })       → { id, repeated }
 *   turnCorrection(store, { dossierId, id, what: 'retracted'|'restored', author })    → { changed }
 *   setTwoPersonRule(store, { dossier, on, author })                                  → { changed }
 *   writeBlindDecision(store, { dossier, finding, outcome, reading, rationale, author })
 *                                                                                    → { ok: true, state } | { ok: false, reason }
 *   addReport(store, { dossierId, slug, title, template, draft, author })            → { id, slug }
 *   saveReport(store, { dossierId, report, expectedVersion, title, draft, author })  → { ok: true, version } | { ok: false, theirs }
 *   publishReport(store, { …, number, model, files, restsOn, corrected, why })        → { ok: true, id, number } | { ok: false, reason }
 *   withdrawReport(store, { dossierId, report, why, role, author })                  → { changed }
 *   removeReport(store, { dossierId, report, expectedVersion, author })              → 'removed' | 'outrun' | 'published'
 *   addReportLink, revokeReportLink(store, { dossierId, report, … })                 → { id, key }, { changed }
 *
 * `dossier` is a slug, `finding` an id of the engine. Failures are `StoreError` (prisma/errors.ts); a lost race is a value.
 */
export { type NewComment, type WrittenComment, writeComment } from './write/comment.ts'
export { type SavedComparison, saveComparison, saveFound } from './write/comparison.ts'
export type { FoundComparison } from './write/comparison-text.ts'
export { addCorrection, type NewCorrection, turnCorrection } from './write/correction.ts'
export { type DecisionConflict, type DecisionText, type NewDecision, type WrittenDecision, writeDecision } from './write/decision.ts'
export { claimDeliveries, MOST_FAILURES, settleDelivery, sweepDeliveries, WAITS } from './write/delivery.ts'
export { type AddedText, addDossier, addRevision, addShippedSource, addSource, type NewDossier, type NewText } from './write/dossier.ts'
export { type DossierEdit, editDossier } from './write/dossier-words.ts'
export { type Answered, type Begun, beginAnswer, forgetAnswer, keepAnswer } from './write/kept-answer.ts'
export { type NewVersion, type PublishedReport, publishReport, withdrawReport } from './write/publish.ts'
export { addReport, addReportLink, type NewReport, removeReport, revokeReportLink, type SavedReport, saveReport } from './write/report.ts'
export { changeMetadata, type Imported, importRevision, importSource, MOST_SOURCES, type NewImport } from './write/source-import.ts'
export { type ChangedThread, changeThread, type NewThread, openThread, rehangThread, type ThreadChangeRequest } from './write/thread.ts'
export { type NewBlindDecision, setTwoPersonRule, type WrittenBlind, writeBlindDecision } from './write/two-person.ts'
export { markViewed } from './write/viewed.ts'
export { changeWebhook, makeWebhook, removeWebhook, resendDelivery, rotateSecret, sealWebhooks } from './write/webhook.ts'
