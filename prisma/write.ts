/**
 * Everything that changes the store, by noun. Each function is one transaction, and writes its audit row in it.
 *
 *   addDossier(store, { slug, title, description, author })                          → { created }
 *   addSource(store, { dossier, path, text, meta?, author })                         → { number, sha256, created: 'source'|'revision'|'nothing' }
 *   addRevision(store, { dossier, path, text, meta?, author })                       → the same; the source must exist
 *   saveComparison(store, { dossier, comparison, author })                           → { ok: true, id, changed } | { ok: false, reason: 'outdated' }
 *   writeDecision(store, { dossier, finding, expectedVersion, outcome, reading, rationale, note, author })
 *                                                                                    → { ok: true, version, repeated } | { ok: false, conflict: { expectedVersion, currentVersion, yours, theirs } }
 *
 * `dossier` is a slug, `finding` an id of the engine. Failures are `StoreError` (prisma/errors.ts); a lost race is a value.
 */
export { type SavedComparison, saveComparison } from './write/comparison.ts'
export { type DecisionConflict, type DecisionText, type NewDecision, type WrittenDecision, writeDecision } from './write/decision.ts'
export { type AddedText, addDossier, addRevision, addShippedSource, addSource, type NewDossier, type NewText } from './write/dossier.ts'
