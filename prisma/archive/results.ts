/**
 * A comparison as it stands in an archive, whole, becomes what the database keeps of it.
 *
 * In:      the result of a line of data/comparison.jsonl. Out: its kept form; the columns of its row that are told from it.
 * Refuses: what is no comparison: its findings become rows, and pages tell who is silent from them.
 * Example: const kept = keptResult(values.result, place); await insertFindingTexts(tx, dossierId, kept)
 */
import { z } from 'zod'
import type { Comparison } from '../../lib/model.ts'
import type { Prisma } from '../generated/client.ts'
import { arrayOf } from '../sql.ts'
import { foundOf, type KeptForm, keptForm, rowsText } from '../write/comparison-text.ts'
import { insertTexts } from '../write/finding-texts.ts'
import type { LinePlace } from './lines.ts'
import { notBrought } from './why.ts'

/** What the rows are made of; the rest is carried as it is. */
const FINDING = z.looseObject({
  ...{ id: z.string(), kind: z.string(), relation: z.string(), severity: z.int32(), question: z.string() },
  readings: z.array(z.looseObject({ holders: z.array(z.looseObject({ source: z.string() })) })),
  silent: z.array(z.string()),
})
const RESULT = z.looseObject({
  sources: z.array(z.looseObject({ id: z.string() })),
  findings: z.array(FINDING),
  possible: z.array(FINDING),
})

/** Rows of one statement. */
const BATCH = 1_000

export function keptResult(result: unknown, place: LinePlace): KeptForm {
  const issue = RESULT.safeParse(result).error?.issues[0]
  if (issue !== undefined) throw notBrought('row-shape', { ...place, reason: `result.${issue.path.join('.')} ${issue.message}` })
  // Parsed for its shape alone: what zod gives back may have its keys in another order.
  return keptForm(result as Comparison)
}

/** What the row has beside the columns of its line, each with the expression that makes the value of a text. */
export const RESULT_COLUMNS = [
  { name: 'source_ids', from: 'ARRAY(SELECT json_array_elements_text($::json))' },
  { name: 'findings', from: '$::uuid[]' },
  { name: 'possible', from: '$::uuid[]' },
] as const

/** In the order of `RESULT_COLUMNS`. */
export function resultCells(kept: KeptForm): readonly string[] {
  const { sourceIds, findings, possible } = foundOf(kept)
  return [JSON.stringify(sourceIds), arrayOf(findings), arrayOf(possible)]
}

export async function insertFindingTexts(tx: Prisma.TransactionClient, dossierId: string, { findings, possible }: KeptForm): Promise<void> {
  const all = [...findings, ...possible]
  for (let start = 0; start < all.length; start += BATCH) {
    const rows = rowsText(all.slice(start, start + BATCH))
    await insertTexts((sql, values) => tx.$executeRawUnsafe(sql, ...values), dossierId, rows)
  }
}
