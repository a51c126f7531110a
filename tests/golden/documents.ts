/**
 * Documents that are kept in the repository and made by code: each one's file and how it is made.
 *
 * `golden.test.ts` fails when a file is missing or differs by one byte. It never writes; `npx tsx tests/golden/update.ts <name>` does.
 */
import { comparisonJsonSchema } from '../../lib/comparison-schema.ts'

export interface GoldenDocument {
  /** What `update.ts` calls it. */
  readonly name: string
  /** From the repository's root. */
  readonly file: string
  readonly make: () => string | Promise<string>
}

export const goldenDocuments: readonly GoldenDocument[] = [
  { name: 'schema', file: 'docs/comparison-1.schema.json', make: () => `${JSON.stringify(comparisonJsonSchema(), null, 2)}\n` },
]
