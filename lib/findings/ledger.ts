/**
 * What became of each sentence of a source: told, or skipped with the reason.
 *
 * In: a source, its claims, how many of its sentences stand in a finding or alone. Out: its entry in the ledger. Refuses: nothing.
 * Example: "Print this page" → skipped, navigation
 */
import { NO_GRAMMAR, READ_LANGUAGES } from '../lexicon/language-names.ts'
import type { Claim, LedgerEntry, Source } from '../model.ts'

/** @param told Sentences of the source that stand in a finding or as a single claim. */
export function ledgerOf(source: Source, claims: readonly Claim[], told: number): LedgerEntry {
  return {
    source: source.id,
    sentences: claims.length,
    claims: told,
    skipped: [
      ...source.blocks.filter((b) => b.reason !== undefined).map((b) => ({ start: b.start, end: b.end, reason: b.reason as string })),
      // Where clauses cannot be read, a sentence without a value or a name has nothing to compare.
      ...claims
        .filter((c) => c.slots.length === 0 && !READ_LANGUAGES.has(c.sentence.language))
        .map(({ sentence }) => ({ start: sentence.start, end: sentence.end, reason: NO_GRAMMAR })),
    ],
  }
}
