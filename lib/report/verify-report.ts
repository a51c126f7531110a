/**
 * A published report against a comparison made anew from the same texts: what differs.
 *
 * In: a `variorum/report@1` document, and the new comparison. Out: differences in words, each with its kind; none where the report holds.
 * Refuses: a document that is not a report; a narrowed report is checked only for the findings that it prints.
 * Example: differencesFrom(report, comparison) → [{ kind: 'changed', finding: 'f-…', words: 'How many …: conflict → compatible' }]
 *
 * Decisions are not re-derived: they are people's. That each stands on a finding which reads as it did is what is checked.
 */
import { z } from 'zod'
import type { Comparison } from '../model.ts'
import { fingerprintOf, signatureOf } from './manifest.ts'

const holder = z.object({ siglum: z.string(), start: z.int(), end: z.int(), exact: z.string() })
const finding = z.object({
  id: z.string(),
  question: z.string(),
  relation: z.enum(['agree', 'compatible', 'conflict', 'different-referent']),
  readings: z.array(z.object({ normal: z.string(), holders: z.array(holder) })),
})
const hash = z.string().regex(/^[0-9a-f]{64}$/)

/** As much of the document as verification needs; the rest is not looked at. */
export const verifiableSchema = z.object({
  schema: z.literal('variorum/report@1'),
  narrowed: z.unknown().nullable().default(null),
  sources: z.array(z.object({ id: z.string(), siglum: z.string() })),
  findings: z.array(finding),
  possible: z.array(finding),
  manifest: z.object({
    generator: z.object({ name: z.literal('variorum'), version: z.string(), rules: z.string() }),
    sources: z.array(z.object({ id: z.string(), path: z.string(), sha256: hash })),
    settings: z.object({ embeddings: z.boolean(), proposals: z.array(z.unknown()) }),
    fingerprint: hash,
  }),
  archive: z.array(z.object({ path: z.string(), sha256: hash, text: z.string() })).default([]),
})

export type Verifiable = z.output<typeof verifiableSchema>

export interface Difference {
  readonly kind: 'engine' | 'source' | 'gone' | 'new' | 'changed' | 'quote' | 'fingerprint'
  readonly words: string
}

export type ReadReport = { readonly ok: true; readonly report: Verifiable } | { readonly ok: false; readonly problem: string }

export function readReport(document: unknown): ReadReport {
  const parsed = verifiableSchema.safeParse(document)
  if (parsed.success) return { ok: true, report: parsed.data }
  const [issue] = parsed.error.issues
  return { ok: false, problem: `${issue?.path.join('.') || 'the document'}: ${issue?.message ?? 'cannot be read'}` }
}

/** @param texts The texts that were compared, by source id. */
export function differencesFrom(
  report: Verifiable,
  comparison: Comparison,
  texts: Readonly<Record<string, string>>,
): readonly Difference[] {
  return [
    ...engineDifferences(report, comparison),
    ...quoteDifferences(report, texts),
    ...findingDifferences('finding', report.findings, comparison.findings, report),
    ...findingDifferences('possible finding', report.possible, comparison.possible, report),
    ...fingerprintDifference(report, comparison),
  ]
}

function engineDifferences({ manifest }: Verifiable, { generator }: Comparison): readonly Difference[] {
  const then = `${manifest.generator.version}, rules ${manifest.generator.rules}`
  const now = `${generator.version}, rules ${generator.rules}`
  return then === now ? [] : [{ kind: 'engine', words: `the report was made by variorum ${then}; this is ${now}` }]
}

/** Whatever an engine finds: the words printed must stand where the report says they stand. */
function quoteDifferences(report: Verifiable, texts: Readonly<Record<string, string>>): readonly Difference[] {
  const ids = new Map(report.sources.map(({ siglum, id }) => [siglum, id]))
  return [...report.findings, ...report.possible].flatMap(({ question, readings }) =>
    readings.flatMap(({ holders }) =>
      holders.flatMap(({ siglum, start, end, exact }): readonly Difference[] => {
        const there = texts[ids.get(siglum) ?? '']?.slice(start, end)
        return there === exact ? [] : [{ kind: 'quote', words: `${question} “${exact}” does not stand at ${siglum} ${start}–${end}` }]
      }),
    ),
  )
}

type Found = Pick<Comparison['findings'][number], 'id' | 'question' | 'relation' | 'readings'>

function findingDifferences(
  noun: string,
  printed: Verifiable['findings'],
  found: readonly Found[],
  report: Verifiable,
): readonly Difference[] {
  const ids = new Map(report.sources.map(({ siglum, id }) => [siglum, id]))
  const now = new Map(found.map((one) => [one.id, one]))
  const then = new Set(printed.map(({ id }) => id))
  const kept = printed.flatMap((one): readonly Difference[] => {
    const other = now.get(one.id)
    if (other === undefined) return [{ kind: 'gone', words: `${noun} no longer found: ${one.question}` }]
    const readings = one.readings.map(({ normal, holders }) => ({
      normal,
      value: normal,
      holders: holders.map((h) => ({ ...h, source: ids.get(h.siglum) ?? h.siglum, sentence: h, attribution: [] })),
    }))
    if (signatureOf({ id: one.id, relation: one.relation, readings }) === signatureOf(other)) return []
    const how = one.relation === other.relation ? 'other readings or places' : `${one.relation} → ${other.relation}`
    return [{ kind: 'changed', words: `${noun} reads otherwise: ${one.question} (${how})` }]
  })
  // A narrowed report says itself that it leaves some out.
  const fresh = report.narrowed === null ? found.filter(({ id }) => !then.has(id)) : []
  return [...kept, ...fresh.map(({ question }): Difference => ({ kind: 'new', words: `${noun} not in the report: ${question}` }))]
}

function fingerprintDifference({ manifest }: Verifiable, comparison: Comparison): readonly Difference[] {
  const now = fingerprintOf(comparison)
  return now === manifest.fingerprint
    ? []
    : [{ kind: 'fingerprint', words: `fingerprint ${manifest.fingerprint.slice(0, 12)}… in the report, ${now.slice(0, 12)}… now` }]
}
