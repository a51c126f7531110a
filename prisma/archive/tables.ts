/**
 * What of the database is a dossier's, table by table: the archive carries exactly this.
 *
 * In:      nothing. Out: the tables in the order in which they are written into a database (a row after those it speaks of);
 *          the tables that stay behind, each with its reason.
 * Refuses: to forget: tests/prisma/archive-tables.test.ts fails for a table or a column of the database that is in neither list.
 * Example: CARRIED.find(({ name }) => name === 'decision_version')
 *
 * The two-person rule comes after the versions of decisions: its trigger asks of a new version what was not asked when an old one was made.
 */
import { z } from 'zod'
import { type TerseComparison, withSilent } from '../silent.ts'
import { type Column, hash, id, json, jsonb, maybe, of, person, text, time, whole, yesNo } from './columns.ts'

export interface Table {
  readonly name: string
  readonly about: string
  readonly columns: Readonly<Record<string, Column>>
  /** Which rows are those of a dossier; $D stands for its id. */
  readonly where: string
  /** What tells its rows apart: also their order, and the key under which other tables name them. */
  readonly key: readonly string[]
  /** The column that is not in the line but a file of the archive, named by its SHA-256. */
  readonly file?: { readonly column: string; readonly by: string; readonly holds: 'text' | 'bytes' }
  /** Columns that belong to the installation and not to the dossier, and why. */
  readonly without?: Readonly<Record<string, string>>
  /** Columns that are kept otherwise than they are told: the expression that tells one, and what is made of the value then. */
  readonly told?: Readonly<Record<string, { readonly sql: string; readonly make?: (value: unknown) => unknown }>>
  /** Its rows are told from those of other tables: read like any, and not written but looked at. */
  readonly view?: true
}

const OWN = '"dossier_id" = $D'
const inTable = (column: string, table: string) => `"${column}" IN (SELECT "id" FROM "${table}" WHERE ${OWN})`
const OF_REVISIONS = `"revision_id" IN (SELECT r."id" FROM "revision" r JOIN "source" s ON s."id" = r."source_id" WHERE s.${OWN})`
const OF_REPORTS = inTable('report_id', 'report')
const OF_COMMENTS = `"comment_id" IN (SELECT c."id" FROM "comment" c JOIN "thread" t ON t."id" = c."thread_id" WHERE t.${OWN})`
const author = { author: text, authorId: maybe(person(text)), at: time }

export const CARRIED: readonly Table[] = [
  {
    name: 'dossier',
    about: 'The dossier itself; one line.',
    columns: {
      ...{ id, slug: text, title: text, description: text, currentComparisonId: maybe(of('comparison')) },
      ...{ visibility: text, createdAt: time, updatedAt: time },
    },
    where: '"id" = $D',
    key: ['id'],
    without: { link_key: 'a secret of the installation; where the dossier opens by link, a new one is made' },
  },
  {
    name: 'membership',
    about: 'Who is a member, in which role.',
    columns: { dossierId: of('dossier'), userId: person(id), role: text, createdAt: time },
    where: OWN,
    key: ['dossierId', 'userId'],
  },
  {
    name: 'source',
    about: 'The sources, with the metadata they have now.',
    columns: {
      ...{ id, dossierId: of('dossier'), path: text, position: whole, title: maybe(text), publisher: maybe(text), author: maybe(text) },
      ...{ url: maybe(text), published: maybe(text), retrieved: maybe(text), language: text, kind: maybe(text), revisionNumber: whole },
      ...{ createdAt: time, updatedAt: time },
    },
    where: OWN,
    key: ['id'],
  },
  {
    name: 'revision',
    about: 'Every revision of every source; its text is the file named by `sha256` (UTF-8).',
    columns: { id, sourceId: of('source'), number: whole, path: text, sha256: hash, meta: jsonb, addedBy: text, createdAt: time },
    where: inTable('source_id', 'source'),
    key: ['id'],
    file: { column: 'text', by: 'sha256', holds: 'text' },
  },
  {
    name: 'stored_file',
    about:
      'The original files, what was said while fetching (WARC), and the files of published reports; the bytes are the file named by `sha256`.',
    columns: { sha256: hash, size: whole },
    where: `"sha256" IN (${[
      `SELECT "file_sha256" FROM "origin" WHERE ${OF_REVISIONS}`,
      `SELECT "warc_sha256" FROM "origin" WHERE ${OF_REVISIONS}`,
      `SELECT "sha256" FROM "report_file" WHERE ${OF_REPORTS}`,
    ].join(' UNION ')})`,
    key: ['sha256'],
    file: { column: 'bytes', by: 'sha256', holds: 'bytes' },
    without: { created_at: 'when these bytes first came to the installation, in whatever dossier' },
  },
  {
    name: 'origin',
    about: 'Where the text of a revision came from.',
    columns: {
      ...{ revisionId: of('revision'), name: text, mediaType: text, fileSha256: { ...hash, of: 'stored_file' }, converter: text },
      ...{ converterVersion: text, address: maybe(text), finalAddress: maybe(text), fetchedAt: maybe(time), status: maybe(whole) },
      ...{ headers: json, archives: json, notices: json, warcSha256: maybe({ ...hash, of: 'stored_file' }) },
    },
    where: OF_REVISIONS,
    key: ['revisionId'],
  },
  {
    name: 'comparison',
    about: 'Every result of the engine that was kept (`variorum/comparison@1` in `result`).',
    columns: {
      ...{ id, dossierId: of('dossier'), setHash: hash, engineVersion: text, rules: text, result: json, resultSha256: hash },
      ...{ corrections: hash, createdAt: time },
    },
    where: OWN,
    key: ['id'],
    told: { result: { sql: '"whole_result"("id")', make: (result) => withSilent(result as TerseComparison) } },
    without: {
      source_ids: 'tells who is silent where that is left out; in an archive it is written out',
      findings: 'in an archive they stand in the result',
      possible: 'in an archive they stand in the result',
    },
  },
  {
    name: 'finding',
    about: 'The findings of the current comparison.',
    columns: {
      ...{ dossierId: of('dossier'), id: text, comparisonId: of('comparison'), tier: text, position: whole, kind: text, relation: text },
      ...{ severity: whole, question: text, body: jsonb },
    },
    where: OWN,
    key: ['dossierId', 'id'],
    told: { body: { sql: '"whole_finding"("body", "comparison_id")' } },
    view: true,
  },
  {
    name: 'decision',
    about: 'On which findings there are decisions.',
    columns: { id, dossierId: of('dossier'), findingId: text, version: whole, createdAt: time, updatedAt: time },
    where: OWN,
    key: ['id'],
  },
  {
    name: 'decision_version',
    about: 'Every version of every decision, with its note and the finding as it was.',
    columns: {
      ...{ decisionId: of('decision'), version: whole, outcome: maybe(text), reading: maybe(text), rationale: text, note: text },
      ...{ confidence: maybe(text), evidence: jsonb, restores: maybe(whole), ...author, finding: jsonb, comparisonId: of('comparison') },
    },
    where: inTable('decision_id', 'decision'),
    key: ['decisionId', 'version'],
  },
  {
    name: 'blind_decision',
    about: 'What each of two editors concluded alone.',
    columns: {
      ...{ id, dossierId: of('dossier'), findingId: text, signature: hash, outcome: text, reading: maybe(text), rationale: text },
      ...{ author: text, authorId: person(text), at: time },
    },
    where: OWN,
    key: ['id'],
  },
  {
    name: 'two_person_rule',
    about: 'When two editors were asked for, and when no longer.',
    columns: { dossierId: of('dossier'), number: whole, on: yesNo, ...author },
    where: OWN,
    key: ['dossierId', 'number'],
  },
  {
    name: 'thread',
    about: 'The discussions.',
    columns: {
      ...{
        id,
        dossierId: of('dossier'),
        target: text,
        findingId: maybe(text),
        reading: maybe(text),
        passage: maybe(jsonb),
        version: whole,
      },
      ...{ resolved: yesNo, assigneeId: maybe(person(text)), assignee: maybe(text), due: maybe(text), createdBy: text },
      ...{ createdById: maybe(person(text)), createdAt: time, updatedAt: time },
    },
    where: OWN,
    key: ['id'],
  },
  {
    name: 'comment',
    about: 'The contributions to discussions.',
    columns: { id, threadId: of('thread'), version: whole, createdAt: time },
    where: inTable('thread_id', 'thread'),
    key: ['id'],
  },
  {
    name: 'comment_version',
    about: 'Every version of every contribution.',
    columns: { commentId: of('comment'), version: whole, text, ...author },
    where: OF_COMMENTS,
    key: ['commentId', 'version'],
  },
  {
    name: 'mention',
    about: 'Whom contributions speak to.',
    columns: { commentId: of('comment'), userId: person(text), at: time },
    where: OF_COMMENTS,
    key: ['commentId', 'userId'],
  },
  {
    name: 'correction',
    about: 'What editors said beside the engine, taught in this dossier.',
    columns: {
      ...{ id, dossierId: of('dossier'), findingId: maybe(text), scope: text, kind: text, body: jsonb, why: text, ...author },
    },
    where: OWN,
    key: ['id'],
  },
  {
    name: 'correction_event',
    about: 'Corrections taken back and brought back.',
    columns: { correctionId: of('correction'), number: whole, what: text, ...author },
    where: inTable('correction_id', 'correction'),
    key: ['correctionId', 'number'],
  },
  {
    name: 'report',
    about: 'The reports that were begun, with their drafts.',
    columns: {
      ...{ id, dossierId: of('dossier'), slug: text, title: text, template: text, draft: json, version: whole, updatedBy: text },
      ...{ updatedById: maybe(person(text)), createdAt: time, updatedAt: time },
    },
    where: OWN,
    key: ['id'],
  },
  {
    name: 'report_version',
    about: 'Every version of a report that was published (`FullReport` in `model`).',
    columns: {
      ...{ reportId: of('report'), number: whole, title: text, audience: text, model: json, modelSha256: hash, restsOn: jsonb },
      ...{ corrected: text, why: text, ...author },
    },
    where: OF_REPORTS,
    key: ['reportId', 'number'],
  },
  {
    name: 'report_file',
    about: 'The files of published versions; the bytes are the file named by `sha256`.',
    columns: { reportId: of('report'), number: whole, name: text, mediaType: text, sha256: { ...hash, of: 'stored_file' } },
    where: OF_REPORTS,
    key: ['reportId', 'number', 'name'],
  },
  {
    name: 'report_withdrawal',
    about: 'Versions that were withdrawn, and why.',
    columns: { reportId: of('report'), number: whole, through: whole, why: text, role: text, ...author },
    where: OF_REPORTS,
    key: ['reportId', 'number'],
  },
  {
    name: 'viewed',
    about: 'Which findings people have looked at.',
    columns: { dossierId: of('dossier'), userId: person(text), findingId: text, signature: hash, at: time },
    where: OWN,
    key: ['dossierId', 'userId', 'findingId'],
  },
  {
    name: 'audit',
    about: 'Who changed what in the dossier, when.',
    columns: {
      ...{
        id,
        at: time,
        actor: text,
        actorId: maybe(person(text)),
        action: text,
        dossierId: of('dossier'),
        objectType: text,
        objectId: text,
      },
      ...{ before: maybe(jsonb), after: maybe(jsonb) },
    },
    where: OWN,
    key: ['id'],
  },
]

/** The people whom the rows name: who they are, and nothing that lets anybody in. */
export const PERSON_LINE = z.strictObject({ id: z.uuid(), name: z.string().min(1), email: z.string().min(1) })
export type PersonLine = z.infer<typeof PERSON_LINE>

/** A line of a table: every column, and no other. */
export function lineSchema({ columns }: Table): z.ZodObject {
  return z.strictObject(Object.fromEntries(Object.entries(columns).map(([name, { schema }]) => [name, schema])))
}
