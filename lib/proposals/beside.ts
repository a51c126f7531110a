/**
 * What the engine found by itself and what the proposals made of it, in one document: neither is lost.
 *
 * In: both comparisons and who touched what. Out: the changed one, with the engine's own findings beside it wherever the two differ.
 * Refuses: to let a proposal hide a finding; `withoutProposals` gives back what the engine said alone, byte for byte.
 * Example: a value corrected → the finding says 120 and 120, `asFound` keeps it with 12 against 120.
 */
import type { AsFound, Comparison, Finding, Holder, LedgerEntry, ProposalOutcome, Single } from '../model.ts'
import type { Proposal } from './proposal.ts'
import type { Outcome } from './refs.ts'
import { stepOf } from './words.ts'

export interface Beside {
  readonly own: Comparison
  readonly changed: Comparison
  /** Proposals in order. */
  readonly proposals: readonly Proposal[]
  readonly outcomes: ReadonlyMap<string, Outcome>
  /** Ids of the proposals that touched a finding of `changed`. */
  readonly touched: (finding: Finding) => readonly string[]
  /** Ids of the proposals that touched what stands at a place. */
  readonly touchedAt: (place: Pick<Holder, 'source' | 'start' | 'end'>) => readonly string[]
  /** Aliases that renamed something: they answer for every difference that nothing else explains. */
  readonly aliases: readonly string[]
}

export function setBeside(given: Beside): Comparison {
  const { own, changed, proposals } = given
  const findings = marked(own.findings, changed.findings, given)
  const possible = marked(own.possible, changed.possible, given)
  const all = [...findings.set, ...possible.set]
  const instead = (finding: Finding): Finding =>
    finding.proposed
      ? { ...finding, proposed: { ...finding.proposed, instead: ids(all.filter((f) => meet(f.finding, finding))) } }
      : finding
  const singles = markedSingles(given)
  const shown = { findings: findings.list.map(instead), possible: possible.list.map(instead), singles: singles.list }
  const asFound: AsFound = { findings: findings.set, possible: possible.set, singles: singles.set }
  return {
    ...own,
    ...shown,
    ledger: recounted(own.ledger, shown),
    proposals: proposals.map((p) => outcomeOf(p, given, shown)),
    asFound,
  }
}

/** What the engine says alone, out of a comparison with proposals; the comparison itself where there are none. */
export function withoutProposals(comparison: Comparison): Comparison {
  const { proposals: _, asFound, ...rest } = comparison
  if (!asFound) return comparison
  const other = new Map(asFound.singles.map(({ source, singles }) => [source, singles]))
  const own = {
    findings: putBack(rest.findings, asFound.findings),
    possible: putBack(rest.possible, asFound.possible),
    singles: rest.sources.flatMap(({ id }) => other.get(id) ?? rest.singles.filter((s) => s.source === id)),
  }
  return { ...rest, ...own, ledger: recounted(rest.ledger, own) }
}

function putBack(list: readonly Finding[], set: AsFound['findings']): readonly Finding[] {
  const own = list.filter((f) => !f.proposed)
  for (const { at, finding } of set) own.splice(at, 0, finding)
  return own
}

interface Marked {
  readonly list: readonly Finding[]
  /** The engine's own findings that are not in the list any more. */
  readonly set: AsFound['findings']
}

function marked(own: readonly Finding[], changed: readonly Finding[], { proposals, touched, touchedAt, aliases }: Beside): Marked {
  const known = new Set(own.map((f) => JSON.stringify(f)))
  const kept = new Set<string>()
  const list = changed.map((finding): Finding => {
    const text = JSON.stringify(finding)
    const by = touched(finding)
    if (by.length === 0 && known.has(text)) {
      kept.add(text)
      return finding
    }
    const there = by.length > 0 ? by : [...new Set(finding.readings.flatMap(({ holders }) => holders.flatMap(touchedAt)))]
    const whose = there.length > 0 ? there : aliases
    const steps = proposals.filter((p) => whose.includes(p.id)).map(stepOf)
    return { ...finding, because: [...steps, ...finding.because], proposed: { by: [...whose].sort(), instead: [] } }
  })
  return { list, set: own.flatMap((finding, at) => (kept.has(JSON.stringify(finding)) ? [] : [{ at, finding }])) }
}

function markedSingles({ own, changed, touchedAt, aliases }: Beside): {
  readonly list: readonly Single[]
  readonly set: AsFound['singles']
} {
  const set: { readonly source: string; readonly singles: readonly Single[] }[] = []
  const list = own.sources.flatMap(({ id }) => {
    const [before, after] = [own.singles.filter((s) => s.source === id), changed.singles.filter((s) => s.source === id)]
    if (JSON.stringify(before) === JSON.stringify(after)) return before
    set.push({ source: id, singles: before })
    const known = new Set(before.map((s) => JSON.stringify(s)))
    return after.map((single): Single => {
      if (known.has(JSON.stringify(single))) return single
      const by = touchedAt(single)
      return { ...single, proposed: { by: [...(by.length > 0 ? by : aliases)].sort(), instead: [] } }
    })
  })
  return { list, set }
}

function ids(set: AsFound['findings']): readonly string[] {
  return set.map(({ finding }) => finding.id)
}

/** Two findings share a place in a text. */
function meet(a: Finding, b: Finding): boolean {
  const places = b.readings.flatMap((r) => r.holders)
  return a.readings.some((r) => r.holders.some((h) => places.some((p) => p.source === h.source && p.start < h.end && h.start < p.end)))
}

type Shown = Pick<Comparison, 'findings' | 'possible' | 'singles'>

function outcomeOf(proposal: Proposal, { outcomes }: Beside, shown: Shown): ProposalOutcome {
  const { id, kind, origin, why } = proposal
  const carrying = [...shown.findings, ...shown.possible, ...shown.singles].filter((f) => f.proposed?.by.includes(id)).map((f) => f.id)
  const outcome = outcomes.get(id) ?? { status: 'unchanged', reason: 'nothing here is of this kind' }
  // An equality is heard where readings meet; only the findings tell whether they did.
  const heard = kind === 'equal' && carrying.length > 0 ? ({ status: 'applied', reason: 'treated as equal' } as const) : outcome
  return { id, kind, origin, why, ...heard, findings: carrying }
}

function recounted(ledger: readonly LedgerEntry[], { findings, possible, singles }: Shown): readonly LedgerEntry[] {
  const holders = [...[...findings, ...possible].flatMap((f) => f.readings.flatMap((r) => r.holders)), ...singles]
  return ledger.map((entry) => ({
    ...entry,
    claims: new Set(holders.filter((h) => h.source === entry.source).map((h) => h.sentence.start)).size,
  }))
}
