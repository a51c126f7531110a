/**
 * What can be proposed from outside, and the file it comes in (`variorum/proposals@1`).
 *
 * In: JSON of an editor, a taught rule or a model. Out: proposals with an id and an origin each, or what is wrong with the document.
 * Refuses: kinds and fields it does not know. Whether the words it points at are true is asked later, against the texts.
 * Example: {kind: 'value', claims: [{…"12 ferries"…}], value: '120 ferries', origin: {by: 'editor', name: 'Ann', at: null}}
 */
import { z } from 'zod'
import type { Origin, ProposalKind } from '../model.ts'
import { contentId } from '../text/hash.ts'

const offset = z.int().nonnegative()
const words = z.string().min(1).max(2_000)

/** A passage: see lib/anchoring/selector.ts. */
const passage = z.strictObject({
  source: z.string().min(1).nullable(),
  revision: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable()
    .default(null),
  start: offset.default(0),
  end: offset.default(0),
  exact: words,
  prefix: z.string().max(200).default(''),
  suffix: z.string().max(200).default(''),
})
const slotKind = z.enum(['quantity', 'date', 'time', 'name', 'place', 'quote', 'attribution', 'event', 'thing'])
/** The claim at a passage; `as` tells which one where several kinds share the words. */
const claimAt = z.strictObject({ ...passage.shape, as: slotKind.nullable().default(null) })
/** Every claim that is written with these words, wherever it stands. */
const claimsWith = z.strictObject({ words, as: slotKind.nullable().default(null) })
const claims = z
  .array(z.union([claimAt, claimsWith]))
  .min(1)
  .max(500)

const origin = z.strictObject({ by: z.enum(['editor', 'rule', 'model']), name: z.string().min(1), at: z.string().nullable().default(null) })

const common = { id: z.string().min(1).optional(), origin, why: z.string().default('') }
const relation = z.enum(['agree', 'compatible', 'conflict', 'different-referent'])

export const proposalSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...common, kind: z.literal('same-question'), claims }).describe('These claims answer one question.'),
  z
    .strictObject({ ...common, kind: z.literal('different-question'), claims, from: claims })
    .describe('None of these claims answers the question that any of those answers.'),
  z
    .strictObject({ ...common, kind: z.literal('move'), claims, to: claims })
    .describe('These claims leave their question for that of those.'),
  z.strictObject({ ...common, kind: z.literal('relation'), a: claims, b: claims, relation }).describe('How two readings stand.'),
  z
    .strictObject({ ...common, kind: z.literal('value'), claims, value: words })
    .describe('What these claims say, in words that can be read.'),
  z.strictObject({ ...common, kind: z.literal('span'), claims, to: passage }).describe('The claim is these words, no fewer and no more.'),
  z
    .strictObject({
      ...common,
      kind: z.literal('claim'),
      at: passage,
      as: slotKind.exclude(['attribution']),
      value: words.nullable().default(null),
      to: claims.nullable().default(null),
    })
    .describe('Here is a claim that the engine did not see, and the question it answers (or null: the engine looks for one).'),
  z.strictObject({ ...common, kind: z.literal('not-a-claim'), claims }).describe('Nothing is claimed here.'),
  z
    .strictObject({ ...common, kind: z.literal('equal'), words: z.array(words).min(2).max(50) })
    .describe('Readings with these words are one reading, wherever they answer one question.'),
  z.strictObject({ ...common, kind: z.literal('alias'), names: z.array(words).min(2).max(50) }).describe('These names are of one thing.'),
])

type Given = z.output<typeof proposalSchema>
/** A proposal that has its id. */
export type Proposal = Given & { readonly id: string }
export type ProposalOf<Kind extends ProposalKind> = Extract<Proposal, { readonly kind: Kind }>
export type ClaimPointer = z.output<typeof claims>[number]
export type Passage = z.output<typeof passage>

/** Compiles only while the kinds here and in lib/model.ts are the same. */
export const kindsAgree: [Given['kind']] extends [ProposalKind] ? ([ProposalKind] extends [Given['kind']] ? true : false) : false = true
export const originsAgree: z.output<typeof origin> extends Origin ? true : false = true

export const proposalsSchema = z.strictObject({ schema: z.literal('variorum/proposals@1'), proposals: z.array(proposalSchema) })
export const aliasesSchema = z.strictObject({
  schema: z.literal('variorum/aliases@1'),
  aliases: z.array(z.strictObject({ names: z.array(words).min(2).max(50), why: z.string().default(''), origin: origin.optional() })),
})

export type ReadProposals =
  | { readonly ok: true; readonly proposals: readonly Proposal[] }
  | { readonly ok: false; readonly problems: readonly string[] }

/** Reads a `variorum/proposals@1` or `variorum/aliases@1` document. */
export function readProposals(document: unknown): ReadProposals {
  const aliases = typeof document === 'object' && document !== null && 'schema' in document && document.schema === 'variorum/aliases@1'
  const parsed = aliases ? aliasesSchema.safeParse(document) : proposalsSchema.safeParse(document)
  if (!parsed.success) {
    return { ok: false, problems: parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'the document'}: ${message}`) }
  }
  const given: readonly Given[] =
    'proposals' in parsed.data
      ? parsed.data.proposals
      : parsed.data.aliases.map(({ names, why, origin: whose }) => ({ kind: 'alias', names, why, origin: whose ?? TABLE }))
  return { ok: true, proposals: given.map(withId) }
}

const TABLE: Origin & z.output<typeof origin> = { by: 'editor', name: 'alias table', at: null }

/** Gives a proposal without an id that of its contents, so that the same words twice are one proposal. */
export function withId(given: Given): Proposal {
  const { id, ...rest } = given
  return { ...given, id: id ?? contentId('p', JSON.stringify(sorted(rest))) }
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  )
}
