/**
 * The nouns as programs see them: one schema a noun, in the words of lib/model.ts; checks and document are made of them.
 *
 * In: nothing. Out: schemas. Refuses: whatever a noun does not have; what the store knows besides (addresses of people, say) stays there.
 * Example: dossierShape.parse(…) → { slug: 'ferries', title: 'The storm of March 2011', … }
 */
import { z } from 'zod'
import { comparisonSchema } from '../../../lib/comparison-schema.ts'

export const at = z.iso.datetime().describe('UTC.')
export const count = z.int().nonnegative()
export const slug = z.string().min(1).max(100)
export const findingShape = comparisonSchema.shape.findings.element
export const relation = findingShape.shape.relation
export const kind = findingShape.shape.kind
export const outcome = z
  .enum(['reading', 'both-different-scope', 'none', 'unresolved', 'needs-primary-source', 'not-a-difference'])
  .describe('What was concluded; “reading” names one of the readings.')
export const confidence = z.enum(['low', 'medium', 'high']).nullable()
export const evidence = z.array(z.object({ label: z.string().max(1_000), href: z.string().max(2_000) })).max(50)
export const personName = z.object({ id: z.string().nullable(), name: z.string() }).meta({ id: 'person' })

export const meta = z
  .object({
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    author: z.string().nullable(),
    url: z.string().nullable(),
    published: z.string().nullable(),
    retrieved: z.string().nullable(),
    language: z.string(),
    kind: z.string().nullable(),
  })
  .meta({ id: 'sourceMeta', description: 'What is known of a source; null is unknown.' })

export const comparisonState = z
  .object({
    id: z.uuid(),
    engineVersion: z.string(),
    rules: z.string(),
    setHash: z.string(),
    at,
    outdated: z.boolean().describe('Sources or corrections came in since: the findings are of earlier ones.'),
  })
  .meta({ id: 'comparisonState' })

const counts = z
  .object({
    total: count,
    agree: count,
    compatible: count,
    conflict: count,
    'different-referent': count,
    possible: count.describe('Plausible but weak; not part of the total.'),
    decided: count,
    stale: count.describe('Decisions whose finding changed or vanished.'),
  })
  .meta({ id: 'findingCounts' })

export const dossierSummary = z
  .object({ slug, title: z.string(), description: z.string(), sources: count, counts, comparedAt: at.nullable() })
  .meta({ id: 'dossierSummary' })

export const dossierShape = z
  .object({
    ...dossierSummary.shape,
    role: z.enum(['owner', 'editor', 'reviewer', 'reader']).nullable().describe('Of whoever asks; null without one.'),
    visibility: z.enum(['private', 'link', 'public']).nullable().describe('Told to members.'),
    since: at,
    changedAt: at.describe('Of title and description: what a change of them builds on.'),
    comparison: comparisonState.nullable(),
    twoPerson: z.boolean().describe('Two editors decide without seeing each other.'),
  })
  .meta({ id: 'dossier' })

export const revisionShape = z.object({ number: z.int().positive(), sha256: z.string(), at, addedBy: z.string() }).meta({ id: 'revision' })

export const sourceSummary = z
  .object({ id: z.string(), path: z.string(), sha256: z.string(), revision: z.int().positive(), meta })
  .meta({ id: 'sourceSummary' })

export const sourceShape = z
  .object({ id: z.string(), path: z.string(), revision: revisionShape, meta, revisions: z.array(revisionShape) })
  .meta({ id: 'source' })

export const findingState = z
  .enum(['undecided', 'incomplete', 'stale', 'decided'])
  .describe('incomplete: a note without a conclusion; stale: its finding reads otherwise now.')

/** The filters of the pages, in a query. */
export const findingFilters = {
  q: z.string().trim().max(200).optional().describe('Words; those in quotation marks stand together.'),
  relation: relation.optional(),
  kind: kind.optional(),
  severity: z.enum(['1', '2', '3']).optional(),
  source: z.string().min(1).max(80).optional().describe('The id of a source that holds one of the readings.'),
  state: findingState.optional(),
  person: z.string().min(1).max(200).optional().describe('Who decided, or to whom a discussion of it is assigned.'),
  viewed: z.enum(['yes', 'no']).optional(),
}

export const decisionHead = z
  .object({
    finding: z.string(),
    question: z.string().nullable().describe('null where the finding is gone.'),
    version: z.int().positive(),
    outcome: outcome.nullable(),
    reading: z.string().nullable(),
    author: z.string(),
    at,
    stale: z.enum(['changed', 'gone']).nullable(),
  })
  .meta({ id: 'decisionHead' })

export const decisionVersion = z
  .object({
    version: z.int().positive(),
    outcome: outcome.nullable(),
    reading: z.string().nullable().describe('`normal` of the chosen reading.'),
    rationale: z.string(),
    note: z.string().describe('Markdown.'),
    confidence,
    evidence,
    restores: z.int().nonnegative().nullable().describe('The version whose text it brings back.'),
    author: z.string(),
    authorId: z.string().nullable(),
    at,
  })
  .meta({ id: 'decisionVersion' })

export const findingLine = z
  .object({
    id: z.string(),
    number: z.int().positive().describe('As the report counts.'),
    tier: z.enum(['finding', 'possible']),
    kind,
    relation,
    severity: findingShape.shape.severity,
    question: z.string(),
    readings: z.array(
      z.object({
        value: z.string(),
        normal: z.string(),
        holders: z.array(z.object({ source: z.string(), start: count, exact: z.string() })),
      }),
    ),
    silent: z.array(z.string()),
    independence: findingShape.shape.independence,
    state: findingState,
    viewed: z.boolean(),
    assigned: z.array(z.string()),
    decision: decisionHead.nullable(),
  })
  .meta({ id: 'findingLine', description: 'A finding as a list shows it.' })

export const threadTarget = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('finding'), finding: z.string() }),
    z.object({ kind: z.literal('reading'), finding: z.string(), reading: z.string() }),
    z.object({
      kind: z.literal('passage'),
      finding: z.string().nullable(),
      passage: z.object({ path: z.string(), sha256: z.string(), start: count, end: count, exact: z.string() }),
    }),
  ])
  .meta({ id: 'threadTarget' })

export const commentShape = z
  .object({
    id: z.uuid(),
    at,
    version: z.int().positive(),
    text: z.string().describe('Markdown; empty when it was taken back.'),
    author: personName,
    versions: z.array(z.object({ version: z.int().positive(), text: z.string(), author: personName, at })),
  })
  .meta({ id: 'comment' })

export const threadShape = z
  .object({
    id: z.uuid(),
    version: z.int().positive(),
    target: threadTarget,
    resolved: z.boolean(),
    assignee: personName.nullable(),
    due: z.string().nullable(),
    by: personName,
    at,
    changedAt: at,
    comments: z.array(commentShape),
  })
  .meta({ id: 'thread' })

export const correctionShape = z
  .object({
    id: z.uuid(),
    dossier: z.object({ slug: z.string(), title: z.string() }),
    finding: z.string().nullable(),
    scope: z.enum(['here', 'dossier', 'always']),
    kind: z.string(),
    body: z.record(z.string(), z.unknown()).describe('The fields of a proposal (docs/proposals.md).'),
    why: z.string(),
    author: personName,
    at,
    active: z.boolean(),
    outcome: z
      .object({ status: z.enum(['applied', 'unchanged', 'overruled', 'refused']), reason: z.string(), findings: z.array(z.string()) })
      .nullable()
      .describe('What the current comparison made of it.'),
    events: z.array(z.object({ what: z.enum(['retracted', 'restored']), author: personName, at })),
  })
  .meta({ id: 'correction' })

export const auditShape = z
  .object({
    id: z.uuid(),
    at,
    actor: z.string(),
    actorId: z.string().nullable(),
    action: z.string(),
    objectType: z.string(),
    objectId: z.string(),
    before: z.unknown(),
    after: z.unknown(),
  })
  .meta({ id: 'auditEntry' })
