/**
 * The document `variorum/comparison@1`, defined once: the JSON Schema for others, the check for us, and its bytes.
 *
 * In: a Comparison (or any value that claims to be one). Out: a JSON Schema, a verdict, or the text of the file.
 * Refuses: a field that is not part of the document; whoever adds one to `lib/model.ts` adds it here, or this file does not compile.
 * Example: writeComparison(comparison) → '{\n  "schema": "variorum/comparison@1",\n …}\n'
 */
import { z } from 'zod'
import type { Comparison, FindingKind } from './model.ts'

/** In the order in which a reader is offered them. */
export const FINDING_KINDS = [
  'number',
  'money',
  'percent',
  'date',
  'time',
  'duration',
  'place',
  'name',
  'post',
  'attribution',
  'quote',
  'polarity',
  'event',
  'thing',
] as const satisfies readonly FindingKind[]

/* ------------------------------------------------------------------ the parts, smallest first */

const offset = z.int().nonnegative()
const span = { start: offset, end: offset }

const kind = z.enum(FINDING_KINDS).describe('What kind of thing the readings are.')
const relation = z
  .enum(['agree', 'compatible', 'conflict', 'different-referent'])
  .describe('How the readings stand to each other; different-referent: they speak of different things that look alike.')
const severity = z.union([z.literal(1), z.literal(2), z.literal(3)]).describe('1 for completeness, 2 worth a look, 3 see this first.')
const language = z.string().describe("BCP 47 primary tag; 'und' where it cannot be told.")
const sourceId = z.string().min(1).describe('The id of one of the sources.')

const spanObject = z
  .strictObject(span)
  .meta({ id: 'span', description: 'Half-open UTF-16 offsets into the Markdown file, front matter included.' })

const step = z
  .strictObject({ rule: z.string(), saw: z.string(), weight: z.number().exactOptional() })
  .meta({ id: 'step', description: 'One reason of the engine: which rule, what it saw, and its weight where it has one.' })

const attribution = z
  .strictObject({ ...span, speaker: z.string().nullable(), manner: z.enum(['said', 'according-to', 'reported', 'document', 'denied']) })
  .meta({ id: 'attribution', description: 'Who the source says it from; outermost first.' })

const holderShape = {
  source: sourceId,
  ...span,
  exact: z.string().describe('file.slice(start, end), always.'),
  sentence: spanObject,
  attribution: z.array(attribution),
}
const holder = z.strictObject(holderShape).meta({ id: 'holder', description: 'The words of one source that carry a reading.' })

const reading = z
  .strictObject({
    value: z.string().describe('The words of the first holder.'),
    normal: z.string().describe('The comparable value as a short canonical string.'),
    holders: z.array(holder),
  })
  .meta({ id: 'reading', description: 'One distinct answer and who gives it.' })

const diagnosis = z
  .strictObject({ code: z.string(), score: z.number().min(0).max(1), explanation: z.string() })
  .meta({ id: 'diagnosis', description: 'A hypothesis why readings differ, never an assertion; best first.' })

const proposalKind = z
  .enum(['same-question', 'different-question', 'move', 'relation', 'value', 'span', 'claim', 'not-a-claim', 'equal', 'alias'])
  .describe('What a proposal from outside says.')
const origin = z
  .strictObject({ by: z.enum(['editor', 'rule', 'model']), name: z.string(), at: z.string().nullable() })
  .meta({ id: 'origin', description: 'Whose word a proposal is, and since when.' })
const proposed = z
  .strictObject({ by: z.array(z.string()), instead: z.array(z.string()) })
  .meta({ id: 'proposed', description: "Ids of the proposals that made or changed it, and of the engine's own findings it stands for." })

const finding = z
  .strictObject({
    id: z.string().describe('A content hash: the same sources give the same id.'),
    question: z.string(),
    kind,
    relation,
    severity,
    readings: z.array(reading),
    silent: z.array(sourceId).describe('Sources that say nothing about the question.'),
    independence: z
      .strictObject({ sources: offset, independent: offset })
      .describe("The holders' sources, and how many are left when copies count once."),
    diagnoses: z.array(diagnosis),
    because: z.array(step),
    proposed: proposed.exactOptional(),
  })
  .meta({ id: 'finding', description: 'One question that at least two passages answer.' })

const single = z
  .strictObject({ ...holderShape, id: z.string(), kind, proposed: proposed.exactOptional() })
  .meta({ id: 'single', description: 'A checkable claim that only one source makes.' })

const ledgerEntry = z
  .strictObject({
    source: sourceId,
    sentences: offset,
    claims: offset.describe('Sentences with at least one claim in a finding, a possible finding or a single.'),
    skipped: z.array(z.strictObject({ ...span, reason: z.string() })),
  })
  .meta({ id: 'ledgerEntry', description: 'What was read of a source, and what was not.' })

const proposalOutcome = z
  .strictObject({
    id: z.string(),
    kind: proposalKind,
    origin,
    why: z.string(),
    status: z.enum(['applied', 'unchanged', 'overruled', 'refused']),
    reason: z.string(),
    findings: z.array(z.string()).describe('Ids of the findings and singles that carry it.'),
  })
  .meta({ id: 'proposalOutcome', description: 'What became of a proposal.' })

const placed = z.strictObject({ at: offset, finding })
const asFound = z
  .strictObject({
    findings: z.array(placed),
    possible: z.array(placed),
    singles: z.array(z.strictObject({ source: sourceId, singles: z.array(single) })),
  })
  .meta({ id: 'asFound', description: 'What the engine found by itself where proposals made it say otherwise.' })

const source = z.strictObject({
  id: sourceId,
  path: z.string(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  published: z.string().nullable().describe('As the front matter states it; null where it states none.'),
  language,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})

/** The whole document. */
export const comparisonSchema = z.strictObject({
  schema: z.literal('variorum/comparison@1'),
  generator: z.strictObject({ name: z.literal('variorum'), version: z.string(), rules: z.string() }),
  sources: z.array(source),
  findings: z.array(finding),
  possible: z.array(finding).describe('Plausible but weak: never to be counted as findings.'),
  singles: z.array(single),
  ledger: z.array(ledgerEntry),
  proposals: z.array(proposalOutcome).exactOptional(),
  asFound: asFound.exactOptional(),
})

/* ------------------------------------------------------------------ the promise that both definitions agree */

type Plain<Value> = Value extends readonly (infer Item)[]
  ? readonly Plain<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Plain<Value[Key]> }
    : Value
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

/** Compiles only while the schema above and `Comparison` in lib/model.ts are the same type, field by field. */
export const agreesWithModel: Same<Plain<z.infer<typeof comparisonSchema>>, Plain<Comparison>> = true

/* ------------------------------------------------------------------ what it is used for */

/** The JSON Schema (draft 2020-12) that `docs/comparison-1.schema.json` holds. */
export function comparisonJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...rest } = z.toJSONSchema(comparisonSchema, { target: 'draft-2020-12' })
  return {
    $schema,
    $id: 'urn:variorum:comparison:1',
    title: 'variorum/comparison@1',
    description: 'Several accounts of one event compared claim by claim. Offsets are half-open and count UTF-16 code units.',
    ...rest,
  }
}

/**
 * The document as a file: two-space JSON, keys in the order of the schema, a newline at the end.
 *
 * Keys come out in the schema's order however the object was built, so that equal comparisons are equal bytes. The order of the lists is
 * the engine's business and is kept.
 */
export function writeComparison(comparison: Comparison): string {
  return `${JSON.stringify(inOrder(comparison), null, 2)}\n`
}

/** Every key of the document, in order of appearance. */
const KEYS: readonly string[] = [...new Set(propertyNames(comparisonJsonSchema()))]
const PLACE: ReadonlyMap<string, number> = new Map(KEYS.map((key, i) => [key, i]))

/**
 * The same value with the keys of the document in its order, and no others. A list of keys given to JSON.stringify would do, but some
 * packages (pdf.js in its build for older engines) put their own in its place, which keeps the order of the object.
 */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  const known = Object.entries(value).filter(([key]) => PLACE.has(key))
  known.sort(([a], [b]) => (PLACE.get(a) ?? 0) - (PLACE.get(b) ?? 0))
  return Object.fromEntries(known.map(([key, inner]) => [key, inOrder(inner)]))
}

function propertyNames(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([word, inner]) => {
    if (word !== 'properties' || typeof inner !== 'object' || inner === null) return propertyNames(inner)
    return [...Object.keys(inner), ...Object.values(inner).flatMap(propertyNames)]
  })
}
