/**
 * A decision as programs see it: nothing missing, whoever wrote it and whenever.
 *
 * In: what the store gave. Out: values of the shapes. Refuses: nothing.
 * Example: versionOf(view.versions[0]) → { version: 2, outcome: 'reading', reading: '12', confidence: null, … }
 */
import type { z } from 'zod'
import type { DecisionVersion } from '../../../../lib/model.ts'
import type { DecisionLine } from '../../../../prisma/desk-views.ts'
import type { decisionHead, decisionVersion } from '../shapes.ts'

export function versionOf(version: DecisionVersion): z.output<typeof decisionVersion> {
  return {
    version: version.version,
    outcome: version.outcome,
    reading: version.reading,
    rationale: version.rationale,
    note: version.note,
    confidence: version.confidence ?? null,
    evidence: (version.evidence ?? []).map(({ label, href }) => ({ label, href })),
    restores: version.restores ?? null,
    author: version.author,
    authorId: version.authorId ?? null,
    at: version.at,
  }
}

export function headOf(finding: string, question: string | null, line: DecisionLine): z.output<typeof decisionHead> {
  const { version, outcome, reading, author, at, stale } = line
  return { finding, question, version, outcome, reading, author, at, stale }
}
