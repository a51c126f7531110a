/**
 * The contents page of the engine: every stage once, in order.
 *
 * In: the Markdown files of one dossier and the resources the engine may use. Out: one `variorum/comparison@1`.
 */
import type { Comparison, SourceText } from './model.ts'

export const ENGINE_VERSION = '0.1.0'

/** What the engine may use beside the texts; everything is passed in, nothing is reached for. */
export interface Resources {
  /** Sentence embeddings (unit vectors); absent = lexical fallback only. */
  readonly embed?: (texts: readonly string[]) => Promise<readonly Float32Array[]>
}

/**
 * Compares sources claim by claim.
 *
 * @param texts Markdown files in any order; the result does not depend on it.
 * @param resources Optional meaning resources; the same resources give the same bytes.
 */
export async function compare(texts: readonly SourceText[], _resources: Resources = {}): Promise<Comparison> {
  void texts
  return {
    schema: 'variorum/comparison@1',
    generator: { name: 'variorum', version: ENGINE_VERSION, rules: 'none' },
    sources: [],
    findings: [],
    possible: [],
    singles: [],
    ledger: [],
  }
}
