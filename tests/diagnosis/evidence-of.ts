/** Two texts → the evidence that a hypothesis looks at, from the first slot of a kind in each. */
import type { Evidence, Side } from '../../lib/diagnosis/evidence.ts'
import { findingKindOf } from '../../lib/findings/finding-kind.ts'
import type { SlotKind } from '../../lib/model.ts'
import { readDossier } from '../fixtures/read-claims.ts'

export interface EvidenceOptions {
  readonly kind?: SlotKind
  /** Publication day of each side. */
  readonly published?: readonly [string, string]
  readonly languages?: readonly [string, string]
}

export function evidenceOf(a: string, b: string, { kind = 'quantity', published, languages }: EvidenceOptions = {}): Evidence {
  const { sources, claims } = readDossier([a, b], published ?? '2024-03-05')
  const side = (i: number): Side => {
    const claim = claims[i]?.find((c) => c.slots.some((s) => s.kind === kind))
    const slot = claim?.slots.find((s) => s.kind === kind)
    if (!claim || !slot) throw new Error(`no ${kind} in “${[a, b][i]}”`)
    return {
      slot,
      episode: claim.episode,
      sentence: sources[i]?.text.slice(claim.sentence.start, claim.sentence.end) ?? '',
      published: published ? (published[i] ?? null) : null,
      language: languages?.[i] ?? 'en',
    }
  }
  const [x, y] = [side(0), side(1)]
  return { kind: findingKindOf(kind, x.slot.mention, 'conflict'), a: x, b: y }
}
