/**
 * Everything that can be asked of the store, by noun. Each function reads in one transaction; the types are in prisma/views.ts.
 *
 *   listDossiers(store, only?)                             → DossierSummary[]        with counts by relation, decided, stale
 *   readDesk(store, { dossier, person })                 → Desk | null            findings as lines, decisions, one's own marks
 *   readFindingBody(store, { dossierId, finding })       → Finding | null         one row
 *   readComparedTexts(store, { comparisonId, sources })  → Map<id, text>          only the texts that are named
 *   readOrphans(store, { dossierId, findings })           → OrphanedDecision[]     decisions whose finding is gone
 *   readLedger(store, { comparisonId, source })          → DeskLedger             of one source, or (null) of all
 *   findDossier(store, slug)                             → { id, slug } | null     for whoever decides who may see it
 *   readDossierWords(store, slug)                        → DossierWords | null    its own row: title, description, visibility, times
 *   readDossier(store, slug)                             → DossierView | null      sources, findings with their decisions, orphaned decisions
 *   readFinding(store, { dossier, finding })             → FindingView | null      with neighbours; also for a finding only its decision keeps
 *   readDecision(store, { dossier, finding })            → DecisionView | null     all versions, newest first, with the readings as extracted
 *   readSource(store, { dossier, source, revision? })    → SourceView | null       `source`: the engine's id of any revision, or the path
 *   readOrigin(store, { dossier, path, number })         → OriginInfo | null      where the words are from; readOriginFile gives the bytes
 *   readClaimsOf(store, { dossierId, path, sha256 })     → ClaimSpan[]             what was found in one revision
 *   readLaterRevisions(store, { dossierId, most })       → LaterRevision[]         which revisions changed a source, without their texts
 *   readTextsByHash(store, { dossierId, hashes })        → Map<sha256, text>       of any revision
 *   readTexts(store, slug)                               → SourceText[] | null     the newest texts, for lib/compare
 *   readComparison(store, slug)                          → StoredComparison | null `outdated` says whether to compare again
 *   readComparisonInfo(store, slug)                      → ComparisonInfo | null   the same without the result
 *   readSnapshot(store, slug)                            → DossierSnapshot | null  for a report: texts, comparison, decisions of one moment
 *   readWebhooks(store, dossierId), readDeliveries(store, { dossierId, webhook?, limit })
 *                                                        → addresses that are told, and what was sent
 *   readAudit(store, slug, limit)                        → AuditEntry[]            newest first
 *   searchAudit(store, query), readAuditPages(…)         → AuditEntry[], all of them page by page; filters in AuditQuery
 *   readAuditFacets(store, dossierId)                    → { actors, actions }     what a filter can offer
 *   readHead(store, slug)                                → { title, sources } | null
 *   readThreads(store, { dossierId, finding?, state?, assignee?, mentions? })
 *                                                        → ThreadView[]            with comments and all their versions
 *   countOpenThreads(store, { dossierId, person })       → { open, mine, byFinding }
 *   readLastChange(store, dossierId)                     → string | null           ISO time of the newest audit entry
 *   readCorrections(store, dossierId)                    → CorrectionView[]        its own, and those heard in every dossier
 *   readProposalResults(store, dossierId)                → { proposals, asFound }  what became of them, what stands beside them
 *   readDecidedFindings(store, dossierId)                → DecidedFinding[]        what decisions were made on, to find it again
 *   readLostFindings(store, { dossierId, present })      → DecidedFinding[]        that a new comparison does not have any more
 *   readTwoPerson(store, { dossierId, finding, person }) → TwoPersonView           nobody's conclusion before both have decided
 *   readLoneConclusions(store, { dossierId, but })       → number                  that nobody but their editor may see yet
 *   readAgreement(store, dossierId)                      → { on, pairs }           for Krippendorff's alpha
 *   listReports(store, dossierId)                        → ReportHead[]            with what was published of each
 *   readReport(store, { dossierId, report })             → ReportDraftView | null  the draft and its links, by slug
 *   readPublished(store, { report, number })             → PublishedVersion | null by id; number null is the newest; withdrawn ones too
 *   readPublishedAbout(store, { report, number })        → the same without the report itself
 *   readPublishedFile(store, { report, number, name })   → bytes | null            as they were made then
 *   readReportNews(store, dossiers)                      → ReportNews[]            what published reports say that is so no longer
 *   isOpenedBy(store, { report, keys }), reportOfLink(store, key)                  what a share link opens
 *
 * `dossier` is a slug, `finding` an id of the engine. What is not there is null; failures are `StoreError` (prisma/errors.ts).
 */

export type * from './correction-views.ts'
export type * from './desk-views.ts'
export type * from './discussion-views.ts'
export type * from './origin-views.ts'
export { findDossier } from './read/access.ts'
export { type AuditQuery, readAudit, readAuditFacets, readAuditPages, readLastChange, searchAudit } from './read/audit.ts'
export { readComparison, readComparisonInfo, readTexts } from './read/comparison.ts'
export { readCorrections, readDecidedFindings, readProposalResults } from './read/correction.ts'
export { readDecision } from './read/decision.ts'
export { readComparedTexts, readDesk, readFindingBody, readLedger, readOrphans } from './read/desk.ts'
export { listDossiers, readDossier, readSnapshot } from './read/dossier.ts'
export { type DossierWords, readDossierWords } from './read/dossier-words.ts'
export { readFinding } from './read/finding.ts'
export { readHead } from './read/head.ts'
export { readInbox } from './read/inbox.ts'
export { readLostFindings } from './read/lost.ts'
export { type OriginAt, readOrigin, readOriginFile } from './read/origin.ts'
export {
  isOpenedBy,
  listReports,
  readPublished,
  readPublishedAbout,
  readPublishedFile,
  readReport,
  readReportNews,
  reportOfLink,
} from './read/report.ts'
export { type ClaimSpan, type LaterRevision, readClaimsOf, readLaterRevisions, readTextsByHash } from './read/revision.ts'
export { readSource } from './read/source.ts'
export { countOpenThreads, readThreads, type ThreadQuery } from './read/thread.ts'
export { countLoneConclusions, readAgreement, readLoneConclusions, readTwoPerson } from './read/two-person.ts'
export { readDeliveries, readWebhooks } from './read/webhook.ts'
export type * from './report-views.ts'
export type * from './views.ts'
export type * from './webhook-views.ts'
