/**
 * What the people who publish a report say about themselves and about it: what a fact-check must state (IFCN, EFCSN) and no engine can know.
 *
 * In: JSON (a file beside the report, or what the builder keeps). Out: a Publication. Refuses: fields it does not know, and addresses that are
 * not http or https. Everything may be missing; what is missing is not printed and never made up.
 * Example: readPublication({ organisation: { name: 'Harbour Desk' } }) → { ok: true, publication: {…} }
 */
import { z } from 'zod'

const words = z.string().max(20_000)
const address = z.url({ protocol: /^https?$/ }).max(2_000)

/** One step of a verdict scale: its number, its words, and which judgement it speaks. */
const step = z.strictObject({ value: z.number(), words: z.string().min(1).max(200) })

export const publicationSchema = z.strictObject({
  /** Where the report can be read for good; ids and links of the data formats begin with it. */
  address: address.nullable().default(null),
  organisation: z
    .strictObject({ name: z.string().min(1).max(300), url: address.nullable().default(null) })
    .nullable()
    .default(null),
  funding: words.default(''),
  ownership: words.default(''),
  /** Markdown. */
  introduction: words.default(''),
  summary: words.default(''),
  method: words.default(''),
  corrections: words.default(''),
  licence: z.string().max(300).default(''),
  /** Who read it before it went out, and in what capacity. */
  reviewer: z.string().max(300).default(''),
  /** Markdown: what those it speaks of answered, or that they were asked. */
  reply: words.default(''),
  /** Whom one wrote to, and when: the log that a request for a correction carries. */
  contacts: z
    .array(z.strictObject({ day: z.iso.date(), words: z.string().min(1).max(2_000) }))
    .max(200)
    .default([]),
  scale: z
    .strictObject({ holds: step, 'holds-in-scope': step, fails: step, open: z.strictObject({ words: z.string().min(1).max(200) }) })
    .default({
      holds: { value: 5, words: 'Holds' },
      'holds-in-scope': { value: 4, words: 'Holds for another scope' },
      fails: { value: 1, words: 'Does not hold' },
      open: { words: 'Not resolved' },
    }),
})

export type Publication = Readonly<z.output<typeof publicationSchema>>

export const NO_PUBLICATION: Publication = publicationSchema.parse({})

export type ReadPublication = { readonly ok: true; readonly publication: Publication } | { readonly ok: false; readonly problem: string }

export function readPublication(document: unknown): ReadPublication {
  const parsed = publicationSchema.safeParse(document)
  if (parsed.success) return { ok: true, publication: parsed.data }
  const [issue] = parsed.error.issues
  return { ok: false, problem: `${issue?.path.join('.') || 'the document'}: ${issue?.message ?? 'cannot be read'}` }
}
