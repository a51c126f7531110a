/**
 * What editors settle about a report before it is computed: its texts, which findings it prints and in which order, scale, sigla, apparatus.
 *
 * In: JSON (what the builder sends, what was kept, what a template holds). Out: a ReportDraft. Refuses: fields it does not know, texts past
 * their limits, sigla that two sources share or that no apparatus can carry.
 * Example: readDraft({ title: 'Ferries', template: 'memo' }) → { ok: true, draft: { choice: 'all', groups: [], … } }
 */
import { z } from 'zod'
import { publicationSchema } from './publication.ts'
import { REPORT_LANGUAGES } from './report-language.ts'

export const TEMPLATES = ['fact-check', 'memo', 'apparatus', 'correction-request'] as const

export type TemplateName = (typeof TEMPLATES)[number]

const id = z.string().min(1).max(200)
const ids = z.array(id).max(10_000)

/** Begins with a letter, is an XML name (TEI points at it), and is none of the names that the apparatus itself gives. */
const siglum = z
  .string()
  .max(12)
  .regex(/^(?:|\p{L}[\p{L}\p{N}._-]*)$/u)
  .refine((name) => !/^(?:f|ed)\d+$/.test(name))

export const draftSchema = z.strictObject({
  schema: z.literal('variorum/report-draft@1').default('variorum/report-draft@1'),
  title: z.string().trim().min(1).max(300),
  template: z.enum(TEMPLATES),
  /** What the report is written in; drafts kept before there was a choice are in English. */
  language: z.enum(REPORT_LANGUAGES).default('en'),
  publication: publicationSchema.omit({ address: true }).default(() => publicationSchema.omit({ address: true }).parse({})),
  /** 'all', those that pass a filter of the queue, or those that are in the groups. */
  choice: z.enum(['all', 'filter', 'hand']).default('all'),
  /** The filter, as the queue writes it into its address. */
  filter: z.string().max(2_000).default(''),
  /** Left out by hand. */
  left: ids.default([]),
  groups: z
    .array(z.strictObject({ heading: z.string().max(300), findings: ids }))
    .max(200)
    .default([]),
  apparatus: z.enum(['positive', 'negative']).default('positive'),
  /** By path of the source; '' for the letter it has by its place. */
  sigla: z
    .record(z.string().max(1_000), siglum)
    .default({})
    .refine((given) => {
      const names = Object.values(given).filter((name) => name !== '')
      return new Set(names).size === names.length
    }),
  /** Path of the source whose publisher is asked for corrections: only what it says otherwise than the decisions is printed. */
  addressee: z.string().max(1_000).nullable().default(null),
  /** Proposed wordings, by finding. */
  proposed: z.record(id, z.string().max(20_000)).default({}),
})

export type ReportDraft = Readonly<z.output<typeof draftSchema>>

/** What may be changed of a draft: any of its fields; one that is not named stays as it is. */
export const draftChanges = changesOf({ ...draftSchema.omit({ schema: true, publication: true }).shape }).extend({
  publication: changesOf(publicationSchema.omit({ address: true }).shape).optional(),
})

/** The same fields without what they are where nobody says it: saying nothing must not set them back. */
function changesOf(shape: Readonly<Record<string, z.ZodType>>): z.ZodObject<Record<string, z.ZodType>> {
  const bare = (field: z.ZodType): z.ZodType => (field instanceof z.ZodDefault ? (field.unwrap() as z.ZodType) : field)
  return z.strictObject(Object.fromEntries(Object.entries(shape).map(([name, field]) => [name, bare(field).optional()])))
}

export type ReadDraft =
  | { readonly ok: true; readonly draft: ReportDraft }
  | { readonly ok: false; readonly field: string; readonly problem: string }

/** A draft with some of its fields changed. */
export function changedDraft(draft: ReportDraft, changes: Readonly<Record<string, unknown>>): ReadDraft {
  const publication = changes.publication ?? {}
  return readDraft({ ...draft, ...changes, publication: { ...draft.publication, ...(publication as object) } })
}

export function readDraft(document: unknown): ReadDraft {
  const parsed = draftSchema.safeParse(document)
  if (parsed.success) return { ok: true, draft: parsed.data }
  const [issue] = parsed.error.issues
  return { ok: false, field: issue?.path.join('.') ?? '', problem: issue?.message ?? 'cannot be read' }
}
