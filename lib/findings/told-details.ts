/**
 * Details that an event tells already: "the match", of which both texts say that it was called off.
 *
 * In: built findings. Out: the same without such details. Refuses: to leave out what is not told alike, or what any one holder tells elsewhere.
 * Does not depend on the order.
 */
import type { Holder } from '../model.ts'
import type { BuiltFinding } from './build-finding.ts'

/** Leaves out each detail whose every holder lies within a holder of one and the same event. */
export function withoutToldDetails(built: readonly BuiltFinding[]): readonly BuiltFinding[] {
  const events = new Map<string, { readonly finding: number; readonly holder: Holder }[]>()
  built.forEach((b, finding) => {
    if (b.weak || b.finding.kind !== 'event') return
    for (const holder of holdersOf(b)) {
      const key = sentenceOf(holder)
      const list = events.get(key)
      if (list) list.push({ finding, holder })
      else events.set(key, [{ finding, holder }])
    }
  })
  const tellingAll = (b: BuiltFinding): boolean => {
    let telling: ReadonlySet<number> | null = null
    for (const holder of holdersOf(b)) {
      const here = (events.get(sentenceOf(holder)) ?? []).filter(({ holder: h }) => h.start <= holder.start && holder.end <= h.end)
      const found: ReadonlySet<number> = new Set(here.map(({ finding }) => finding).filter((one) => telling === null || telling.has(one)))
      if (found.size === 0) return false
      telling = found
    }
    return true
  }
  return built.filter((b) => b.finding.kind !== 'thing' || b.finding.relation !== 'agree' || !tellingAll(b))
}

function holdersOf({ finding }: BuiltFinding): readonly Holder[] {
  return finding.readings.flatMap(({ holders }) => holders)
}

function sentenceOf({ source, sentence }: Holder): string {
  return `${source}:${sentence.start}`
}
