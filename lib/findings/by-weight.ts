/**
 * The order in which an editor reads the findings of one dossier.
 *
 * In: two findings. Out: a negative number where the first comes first, for `Array.sort`. Refuses: nothing.
 * The gravest first; of these what most independent sources speak of, then what is asked in words of its own before what is quoted, then by
 * kind, figures first. The id decides between the rest, so that the order is that of the findings alone.
 * Example: findings.sort(byWeight)
 */
import type { Finding, FindingKind } from '../model.ts'

const KINDS: Readonly<Record<FindingKind, number>> = {
  number: 0,
  money: 1,
  percent: 2,
  date: 3,
  time: 4,
  duration: 5,
  polarity: 6,
  place: 7,
  name: 8,
  post: 9,
  quote: 10,
  event: 11,
  attribution: 12,
  thing: 13,
}

export function byWeight(a: Finding, b: Finding): number {
  return (
    b.severity - a.severity ||
    b.independence.independent - a.independence.independent ||
    Number(isQuoted(a)) - Number(isQuoted(b)) ||
    KINDS[a.kind] - KINDS[b.kind] ||
    (a.id < b.id ? -1 : 1)
  )
}

/** The question quotes a source because no better one could be written. */
function isQuoted({ kind, question }: Finding): boolean {
  return kind !== 'quote' && kind !== 'attribution' && question.includes('“')
}
