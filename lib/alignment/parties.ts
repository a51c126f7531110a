/**
 * Whom two sentences both name: who bought whom, who played whom.
 *
 * In: two slots with their claims. Out: whether their sentences have two named parties in common, or their clauses one. Refuses: places, which stand in any sentence.
 */
import type { NameMention, Span } from '../model.ts'
import { nameRelation } from '../text/alias.ts'
import { OF_ONE_THING } from '../text/alias-relation.ts'
import { readOnce } from '../text/read-once.ts'
import type { SlotRef } from './slot-ref.ts'

/** Both sentences name the same two or more people, firms or bodies: who bought whom. */
export function shareParties(a: SlotRef, b: SlotRef): boolean {
  const others = new Set(partiesOf(b))
  return partiesOf(a).filter((party) => others.has(party)).length >= WHO_AND_WHOM
}

/** Both clauses name one and the same as who did it or whom it was done to, and no two as who did it. */
export function haveOneParty(a: SlotRef, b: SlotRef): boolean {
  const [x, y] = [namesIn(a), namesIn(b)]
  if (x.doers.length > 0 && y.doers.length > 0) return areSome(x.doers, y.doers)
  return areSome(x.all, y.all)
}

function areSome(x: readonly NameMention[], y: readonly NameMention[]): boolean {
  return x.some((p) => y.some((q) => OF_ONE_THING.has(nameRelation(p, q).relation)))
}

interface Named {
  readonly doers: readonly NameMention[]
  readonly all: readonly NameMention[]
}

const NOBODY: Named = { doers: [], all: [] }

/** The names in what the predicate says its own of. */
const namesIn = readOnce(({ claim, slot: { frame } }: SlotRef): Named => {
  const within = (phrases: readonly (Span | null)[]): readonly NameMention[] =>
    claim.mentions.filter((m): m is NameMention => m.kind === 'name' && phrases.some((p) => p && m.start >= p.start && m.end <= p.end))
  if (!frame) return NOBODY
  const all = within([frame.agent, frame.patient, ...frame.alsoPatients])
  return all.length === 0 ? NOBODY : { doers: within([frame.agent]), all }
})

function partiesOf({ claim }: SlotRef): readonly string[] {
  return [...new Set(claim.mentions.flatMap((m) => (m.kind === 'name' && PARTIES.has(m.type) ? [m.canonical.toLowerCase()] : [])))]
}

/** Who bought, and whom. */
const WHO_AND_WHOM = 2
const PARTIES: ReadonlySet<string> = new Set(['person', 'organisation', 'other'])
