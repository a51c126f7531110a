/**
 * Everything somebody needs to make the same findings again, and to see that they are the same.
 *
 * In: a comparison, the newest decisions, the settings. Out: hashes, versions, settings, ids and times. Refuses: nothing; it has no clock of its own.
 * Example: manifestOf(…).sources[0] → { id: 's-…', path: 'a.md', sha256: '…' }
 *
 * `fingerprint` is the sha256 of what the engine found (ids, relations, readings and their places): two reports with one fingerprint found the same.
 */
import type { Comparison, Finding } from '../model.ts'
import { sha256Hex } from '../text/hash.ts'
import type { ReportDecision } from './build-report.ts'
import type { InLanguage, ReportLanguage } from './report-language.ts'

/** How the comparison was made, beside the texts. */
export interface ReportSettings {
  /** Whether sentences were compared by meaning too. */
  readonly embeddings: boolean
  /** `variorum/proposals@1` entries that were heard: what editors and taught rules said beside the engine. */
  readonly proposals: readonly unknown[]
}

export interface Manifest {
  readonly generator: Comparison['generator']
  readonly sources: readonly { readonly id: string; readonly path: string; readonly sha256: string }[]
  readonly settings: ReportSettings
  /** What the report is written in; missing for English. */
  readonly language?: ReportLanguage
  readonly decisions: readonly {
    readonly finding: string
    readonly version: number
    readonly author: string
    readonly at: string
  }[]
  readonly fingerprint: string
}

export function manifestOf(
  comparison: Comparison,
  decisions: Readonly<Record<string, ReportDecision>>,
  settings: ReportSettings,
  { language }: InLanguage = {},
): Manifest {
  return {
    generator: comparison.generator,
    sources: comparison.sources.map(({ id, path, sha256 }) => ({ id, path, sha256 })),
    settings,
    ...(language !== undefined && { language }),
    decisions: Object.entries(decisions)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([finding, { version, author, at }]) => ({ finding, version, author, at })),
    fingerprint: fingerprintOf(comparison),
  }
}

export function fingerprintOf({ findings, possible }: Pick<Comparison, 'findings' | 'possible'>): string {
  const lines = [...findings.map((finding) => `finding ${signatureOf(finding)}`), ...possible.map((one) => `possible ${signatureOf(one)}`)]
  return sha256Hex(lines.sort().join('\n'))
}

/** What a finding says, in one line: it differs exactly when the finding reads otherwise. */
export function signatureOf({ id, relation, readings }: Pick<Finding, 'id' | 'relation' | 'readings'>): string {
  const held = readings.map(({ normal, holders }) => [normal, ...holders.map((h) => `${h.source}:${h.start}-${h.end}`).sort()].join(' '))
  return JSON.stringify([id, relation, ...held.sort()])
}
