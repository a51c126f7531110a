/**
 * Which counts of a source are its totals: the toll of the event itself, not of a village, a clinic or an earlier storm.
 *
 * In: the slots of all sources. Out: the ids of slots that state a total, by role and kind of thing counted.
 * Refuses: counts of another time, of a limited place or group, of "another 20", and single victims ("a girl was killed").
 * Example: "Nine dead in dam collapse" … "four people died in hospital" → the nine are the total of role DIE.
 */
import { isCountOfPeople, isSubgroupNoun } from '../lexicon/person-nouns.ts'
import type { Claim, NameMention, Quantity } from '../model.ts'
import { addsToOwnRole, isPart } from './parts.ts'
import type { PlaceSalience } from './referent.ts'
import type { SlotRef } from './slot-ref.ts'

/** Classes of what happens to people and things that exclude one another as questions. */
export const DISTINCT_ROLES = new Set([
  'DIE',
  'INJURE',
  'MISSING',
  'TRAP',
  'RESCUE',
  'DISPLACE',
  'HOSPITALISE',
  'ARREST',
  'CHARGE',
  'CONVICT',
  'SENTENCE',
  'INFECT',
  'SURVIVE',
  'KIDNAP',
  'FREE',
  'CARRY',
  'DAMAGE',
  'DESTROY',
  'ATTEND',
  'ENTITLED',
  'VOTE',
  'STEAL',
  'POPULATION',
  'OFFSPRING',
  'MARGIN',
  'CAPACITY',
  'ESCAPE',
])

/** The totals of each source, read again where other places are common than when they were read: of a source they depend on nothing else. */
export function totalsBySource(
  claims: readonly (readonly Claim[])[],
  refs: readonly SlotRef[],
  salience: PlaceSalience,
): ReadonlySet<string> {
  const all = new Set<string>()
  let begin = 0
  for (const [source, list] of claims.entries()) {
    let end = begin
    while (refs[end]?.source === source) end++
    const own = known.get(list)
    const told = own?.salience === salience ? own : { salience, ids: totalsOf(refs.slice(begin, end), salience) }
    if (told !== own) known.set(list, told)
    for (const id of told.ids) all.add(id)
    begin = end
  }
  return all
}

const known = new WeakMap<readonly Claim[], { readonly salience: PlaceSalience; readonly ids: ReadonlySet<string> }>()

/** Lists the slots that state totals. */
export function totalsOf(refs: readonly SlotRef[], salience: PlaceSalience): ReadonlySet<string> {
  const chains = new Map<string, SlotRef[]>()
  const magnitudes = new Map<string, SlotRef[]>()
  for (const ref of refs) {
    const mention = ref.slot.mention
    if (mention?.kind !== 'quantity') continue
    if (isMagnitude(ref, mention)) {
      const key = `${ref.source}:${mention.noun?.lemma}`
      magnitudes.set(key, [...(magnitudes.get(key) ?? []), ref])
      continue
    }
    const measured = measuredOnce(ref, mention)
    if (measured !== null) {
      // The first is of whom or what the text is about; later ones may be of others.
      const key = `${ref.source}:${measured}`
      if (!chains.has(key)) chains.set(key, [ref])
      continue
    }
    if (!mayBeTotal(ref, mention, salience)) continue
    for (const role of ref.slot.roles.filter((r) => DISTINCT_ROLES.has(r))) {
      const key = `${ref.source}:${role}:${countedKind(mention)}`
      chains.set(key, [...(chains.get(key) ?? []), ref])
    }
  }
  const totals = new Set<string>()
  for (const chain of chains.values()) {
    // The first count a text gives is its headline; a later and larger one is the count it ends with.
    const first = chain[0]
    const largest = chain.reduce((x, y) => (size(y) > size(x) ? y : x))
    for (const ref of chain) if (ref === first || size(ref) >= size(largest) || sameFigure(ref, first)) totals.add(ref.slot.id)
  }
  // The quake of the event is the strongest that the text tells of; the others are those that came before and after it.
  for (const chain of magnitudes.values()) {
    const strongest = Math.max(...chain.map(size))
    for (const ref of chain) if (size(ref) === strongest) totals.add(ref.slot.id)
  }
  return totals
}

/**
 * What is told once of the matter of a text: for how long the one whom it is about was jailed, how fast the car went that it is about. What was
 * asked for, feared or suspended is none of it, and neither is a bound.
 */
function measuredOnce({ claim, slot }: SlotRef, { measure, hedge, point }: Quantity): string | null {
  const predicate = slot.frame?.predicate
  if (predicate?.modality !== 'fact' || predicate.negated || point === null || claim.episode.role !== 'main') return null
  if (hedge !== 'exact' && hedge !== 'about' && hedge !== 'nearly') return null
  if (measure === 'duration') return slot.roles.includes('SENTENCE') && JAILING.has(predicate.lemma) ? 'jailed for' : null
  return measure === 'speed' && GOING.has(predicate.lemma) ? 'going at' : null
}

const JAILING: ReadonlySet<string> = new Set(['sentence', 'jail', 'imprison', 'send'])
const GOING: ReadonlySet<string> = new Set(['travel', 'go', 'drive', 'move', 'speed', 'run', 'race', 'do', 'fly', 'ride'])

/** How strong the event itself was: a value on a scale, told of no other time and of no aftershock. */
function isMagnitude({ claim }: SlotRef, { measure, noun }: Quantity): boolean {
  return (
    measure === 'scale' &&
    noun?.lemma === 'magnitude' &&
    claim.episode.role === 'main' &&
    !claim.sentence.tokens.some((t) => LESSER.has(t.lemma))
  )
}

const LESSER: ReadonlySet<string> = new Set(['aftershock', 'foreshock', 'tremor'])

function mayBeTotal(ref: SlotRef, mention: Quantity, salience: PlaceSalience): boolean {
  const { claim, slot } = ref
  if (isPart(ref) || slot.frame?.predicate.modality === 'planned') return false
  if (mention.measure !== 'count' || addsToOwnRole(ref) || mention.fromArticle || claim.episode.role !== 'main') return false
  // "Nobody had escaped for 21 years" counts those of a time before.
  if (mention.point === 0 && claim.mentions.some((m) => m.kind === 'quantity' && m.measure === 'duration')) return false
  // Votes are counted for each who stands.
  if (isSubgroupNoun(mention.noun?.lemma) || mention.noun?.lemma === 'vote') return false
  if ((mention.noun?.modifiers ?? []).some((m) => m !== 'other')) return false
  const clause = slot.frame?.clause
  return !claim.mentions.some(
    (m) =>
      m.kind === 'name' &&
      (m as NameMention).type === 'place' &&
      !salience.isCommon(m.canonical) &&
      clause !== undefined &&
      m.start >= clause.start - 30 &&
      m.end <= clause.end + 30,
  )
}

/** People are one kind of thing whatever the text calls them; everything else is what it is. */
function countedKind(mention: Quantity): string {
  return mention.noun === null || isCountOfPeople(mention.noun.lemma) ? 'people' : mention.noun.lemma
}

function size({ slot }: SlotRef): number {
  return slot.mention?.kind === 'quantity' ? (slot.mention.point ?? slot.mention.interval.low ?? 0) : 0
}

function sameFigure(a: SlotRef, b: SlotRef | undefined): boolean {
  return (
    b !== undefined &&
    a.slot.mention?.kind === 'quantity' &&
    b.slot.mention?.kind === 'quantity' &&
    a.slot.mention.point !== null &&
    a.slot.mention.point === b.slot.mention.point
  )
}
