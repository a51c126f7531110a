/**
 * A comparison as the scorer sees it: findings whose holders are places that know which gold items they meet.
 *
 * In: a comparison and the items of its group. Out: `OutFinding`s.
 * Example: readOutput(comparison.findings, comparison.sources, group, items)[0].holders[0].hit // Set { 3 }
 */
import type { Comparison, Finding, Relation, Span } from '../../../lib/model.ts'
import type { Group } from '../gold.ts'
import type { Items } from './items.ts'
import { hits, overlaps, type Place, touches } from './places.ts'

export interface OutHolder extends Place {
  /** Numbers of the items in whose sentences it stands, and of those whose words it holds. */
  readonly touched: ReadonlySet<number>
  readonly hit: ReadonlySet<number>
  /** `exact` is what the file says there. */
  readonly faithful: boolean
}

export interface OutFinding {
  readonly id: string
  readonly kind: string
  readonly question: string
  readonly relation: Relation
  readonly readings: readonly (readonly OutHolder[])[]
  readonly holders: readonly OutHolder[]
}

/** Source id → document id, by file name. */
export function documentNames(sources: Comparison['sources']): ReadonlyMap<string, string> {
  return new Map(sources.map((s) => [s.id, (s.path.split('/').pop() ?? s.path).replace(/\.md$/, '')]))
}

/** Relations between two places as the comparison states them; none where no finding holds both. */
export function relationsBetween(
  comparison: Comparison,
  a: { readonly doc: string; readonly span: Span },
  b: { readonly doc: string; readonly span: Span },
): readonly Relation[] {
  const names = documentNames(comparison.sources)
  return comparison.findings.flatMap((finding) => {
    const holding = (place: { readonly doc: string; readonly span: Span }) =>
      finding.readings.flatMap((reading, i) =>
        reading.holders.some((h) => names.get(h.source) === place.doc && overlaps(h, place.span)) ? [i] : [],
      )
    const [left, right] = [holding(a), holding(b)]
    if (left.length === 0 || right.length === 0) return []
    return [left.some((i) => right.includes(i)) ? 'agree' : finding.relation]
  })
}

export function readOutput(
  findings: readonly Finding[],
  sources: Comparison['sources'],
  group: Group,
  items: Items,
): readonly OutFinding[] {
  const names = documentNames(sources)
  const numbers = (meets: (item: Place) => boolean) => new Set(items.all.flatMap((item, i) => (item.places.some(meets) ? [i] : [])))
  return findings.map((finding) => {
    const readings = finding.readings.map((reading) =>
      reading.holders.map((holder): OutHolder => {
        const doc = names.get(holder.source) ?? ''
        const place: Place = { doc, words: { start: holder.start, end: holder.end }, sentence: holder.sentence }
        return {
          ...place,
          touched: numbers((gold) => touches(place, gold)),
          hit: numbers((gold) => hits(place, gold)),
          faithful: group.texts.get(doc)?.slice(holder.start, holder.end) === holder.exact,
        }
      }),
    )
    return {
      id: finding.id,
      kind: finding.kind,
      question: finding.question,
      relation: finding.relation,
      readings,
      holders: readings.flat(),
    }
  })
}
