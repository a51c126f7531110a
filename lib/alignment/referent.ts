/**
 * Two slots → do they speak of the same event, period, place and sub-group?
 *
 * In: two slots with their claims. Out: the fields that differ, and the ones that agree. Refuses: to guess; a field that
 * only one side states is "one-sided", which is no difference but a possible scope.
 * Example: "170,000 people in the province" / "230,000 in 13 countries" → one-sided place.
 */
import { isSubgroupNoun } from '../lexicon/person-nouns.ts'
import type { DateMention, NameMention, Quantity, Span, TimeMention } from '../model.ts'
import { isEastAsian } from '../text/japanese-reading.ts'
import { readOnce } from '../text/read-once.ts'
import { areOfOneTime, isOneDayMistold } from './one-time.ts'
import { addsToOwnRole, isPart, officeOf } from './parts.ts'
import { compareEpisodes } from './periods.ts'
import type { SlotRef } from './slot-ref.ts'

export interface ReferentComparison {
  /** Fields that both state and that exclude one another. */
  readonly differing: readonly string[]
  /** Fields that only one side states, or where one side is narrower. */
  readonly oneSided: readonly string[]
  /** One counts a group or part within what the other counts; says which. */
  readonly subgroup: string | null
}

/** How a place is shared among the sources: one named in most of them, or in a title, limits nothing. */
export interface PlaceSalience {
  isCommon(canonical: string): boolean
  /** A name of another script in the letters that another source writes it in; itself where none does. Absent: one script only. */
  inLetters?(canonical: string): string
}

/** Compares the referents of two slots; symmetric. */
export function compareReferents(a: SlotRef, b: SlotRef, salience: PlaceSalience): ReferentComparison {
  const differing: string[] = []
  const oneSided: string[] = []
  // Of a date, the time is the value itself and cannot be the referent too.
  const asksWhen = a.slot.kind === 'date' || a.slot.kind === 'time'
  if (!asksWhen && compareEpisodes(a.claim.episode, b.claim.episode) === 'different' && !areOfOneTime(a, b)) differing.push('period')
  if (a.slot.kind !== 'date') {
    const days = compareDays(a, b)
    if (days === 'different' && !isOneDayMistold(a, b, standingOf(a).day, standingOf(b).day)) differing.push('day')
    if (!asksWhen && days !== 'different' && timesDiffer(a, b)) differing.push('time')
  }
  if (!asksWhen && (isAnotherOccasion(a, b, salience) || isAnotherOccasion(b, a, salience))) differing.push('occasion')
  if (a.slot.kind === 'quantity' && actorsDiffer(a, b)) differing.push('who')
  if (a.slot.kind !== 'place' && isCountable(a) && isCountable(b)) {
    const places = comparePlaces(a, b, salience)
    if (places === 'different') differing.push('place')
    else if (places === 'one-sided') oneSided.push('place')
    else if (a.slot.kind === 'quantity' && standingOf(a).located !== standingOf(b).located) oneSided.push('scope')
  }
  if (a.slot.kind === 'quantity' && standingOf(a).office !== standingOf(b).office) oneSided.push('as what')
  const [x, y] = [a.slot.frame?.predicate.modality ?? 'fact', b.slot.frame?.predicate.modality ?? 'fact']
  if ((x === 'fact') !== (y === 'fact')) oneSided.push('plan against fact')
  return { differing, oneSided, subgroup: compareSubgroups(a, b) }
}

/** The rule of an episode that a sentence took over from the one before. */
const CONTINUED = 'continues the sentence before'

/** Fields in which two referents differ by their own words: a time taken over from the sentence before only weighs. */
export function surelyDiffering(a: SlotRef, b: SlotRef, { differing }: ReferentComparison): readonly string[] {
  const dated = a.claim.episode.because.rule !== CONTINUED && b.claim.episode.because.rule !== CONTINUED
  return differing.filter((field) => field !== 'period' || dated)
}

/** What a slot says about its own referent, whatever it is compared with. */
interface Standing {
  readonly day: string | null
  readonly time: TimeMention | null
  readonly actors: readonly string[]
  readonly located: boolean
  readonly adds: boolean
  readonly part: boolean
  readonly office: string | null
  /** The sentence tells a month, a season or a year. */
  readonly inOwnMonth: boolean
  /** It tells no day but one near its publication ("Monday", "yesterday"). */
  readonly undated: boolean
  salience: PlaceSalience | null
  places: readonly string[]
}

/** Read once a slot: each is compared with hundreds of others. */
const standingOf = readOnce((ref: SlotRef): Standing => {
  const counts = ref.slot.mention?.kind === 'quantity'
  const dates = ref.claim.mentions.filter((m): m is DateMention => m.kind === 'date')
  return {
    day: dayOf(ref),
    time: timeOf(ref),
    actors: actorsOf(ref),
    located: counts && isLocated(ref),
    adds: counts && addsToOwnRole(ref),
    part: counts && isPart(ref),
    office: officeOf(ref),
    inOwnMonth: dates.some((date) => OCCASION_DATES.has(date.granularity)),
    undated: dates.every(({ form }) => form === 'weekday' || form === 'deictic'),
    salience: null,
    places: [],
  }
})

/**
 * "In February a gunman killed five people in Oldport": a month or a year and a place of its own, neither of which the other tells, are
 * another event told for comparison, though the month has no year.
 */
function isAnotherOccasion(a: SlotRef, b: SlotRef, salience: PlaceSalience): boolean {
  if (!standingOf(a).inOwnMonth || !standingOf(b).undated) return false
  const [own, others] = [a, b].map(({ claim }) => placesIn(claim, salience)) as [readonly string[], readonly string[]]
  return own.length > 0 && !own.some((place) => others.includes(place))
}

const OCCASION_DATES: ReadonlySet<DateMention['granularity']> = new Set(['month', 'season', 'year'])

/** Both clauses state one exact day, and not the same. A day of another clause of the sentence says nothing about this one. */
function compareDays(a: SlotRef, b: SlotRef): 'same' | 'different' | 'unknown' {
  const x = standingOf(a).day
  const y = standingOf(b).day
  if (x === null || y === null) return 'unknown'
  return x === y ? 'same' : 'different'
}

/** The one exact day its clause states; null where it states none or several. */
function dayOf({ claim, slot }: SlotRef): string | null {
  const dated = claim.slots.filter((s) => s.kind === 'date' && (s.frame === slot.frame || claim.frames.length < 2))
  const days = dated
    .map((s) => s.mention)
    .filter((m): m is DateMention => m?.kind === 'date' && m.earliest !== null && m.earliest === m.latest)
  return days.length === 1 ? (days[0]?.earliest ?? null) : null
}

/** Both sentences state one clock time, and not the same: two moments. */
function timesDiffer(a: SlotRef, b: SlotRef): boolean {
  const x = standingOf(a).time
  const y = standingOf(b).time
  return x !== null && y !== null && x.zone === y.zone && Math.abs(x.from - y.from) > 60
}

/** The one clock time of the sentence; null where it states none or several. */
function timeOf({ claim }: SlotRef): TimeMention | null {
  const times = claim.mentions.filter((m): m is TimeMention => m.kind === 'time')
  return times.length === 1 ? (times[0] ?? null) : null
}

function comparePlaces(a: SlotRef, b: SlotRef, salience: PlaceSalience): 'same' | 'different' | 'one-sided' | 'none' {
  // A place that only one of the two scripts writes may be any place of the other.
  const foreign = a.claim.sentence.language !== b.claim.sentence.language
  const [x, y] = [placesOf(a, salience), placesOf(b, salience)].map((all) => (foreign ? all.filter((name) => !isEastAsian(name)) : all))
  if (!x || !y) return 'none'
  if (x.length === 0 && y.length === 0) return 'none'
  if (x.some((p) => y.includes(p))) return 'same'
  return x.length > 0 && y.length > 0 ? 'different' : 'one-sided'
}

/** The places of a sentence, or of one clause of it, that are not common to the sources. */
function placesIn({ mentions }: SlotRef['claim'], salience: PlaceSalience, clause?: Span): readonly string[] {
  return mentions
    .filter(
      (m): m is NameMention => m.kind === 'name' && m.type === 'place' && !salience.isCommon(m.canonical) && (!clause || near(m, clause)),
    )
    .map((m) => (salience.inLetters?.(m.canonical) ?? m.canonical).toLowerCase())
}

/** The places that limit a slot, as other sources write them; read once a slot, and again only when the dossier is another one. */
function placesOf(ref: SlotRef, salience: PlaceSalience): readonly string[] {
  const standing = standingOf(ref)
  if (standing.salience === salience) return standing.places
  standing.salience = salience
  standing.places = placesIn(ref.claim, salience, ref.slot.frame?.clause)
  return standing.places
}

/** A place belongs to a clause when it stands in it or right beside it ("…, officials in the district said" does not). */
function near(place: { start: number; end: number }, clause: { start: number; end: number }): boolean {
  return place.start >= clause.start - 40 && place.end <= clause.end + 40
}

const LOCATED_BY = new Set(['in', 'at', 'near', 'outside', 'around'])
const LOCATIONS = new Set([
  'province',
  'district',
  'village',
  'town',
  'city',
  'county',
  'state',
  'region',
  'area',
  'regency',
  'neighbourhood',
  'neighborhood',
  'suburb',
  'island',
  'camp',
  'hospital',
  'clinic',
  'school',
  'field',
  'yard',
  'building',
  'hotel',
  'stadium',
  'mosque',
  'church',
  'temple',
  'market',
  'factory',
  'plant',
  'mine',
  'port',
  'station',
  'sector',
  'prison',
  'court',
  'north',
  'south',
  'east',
  'west',
  'capital',
  'centre',
  'center',
])

/** "170,000 people in the province": the count is limited to a place that has no name here. */
function isLocated({ claim, slot }: SlotRef): boolean {
  const { tokens } = claim.sentence
  const at = tokens.findIndex((t) => t.start >= slot.end)
  if (at < 0) return false
  for (let i = at; i < Math.min(at + 6, tokens.length); i++) {
    const token = tokens[i]
    if (!token || /^[,;:.]$/.test(token.text)) return false
    if (LOCATED_BY.has(token.lower)) return tokens.slice(i + 1, i + 6).some((t) => LOCATIONS.has(t.lemma) && t.pos !== 'PROPN')
  }
  return false
}

/** Both predicates have a named agent, and not the same: what Curry scored and what Clark scored are two counts. */
function actorsDiffer(a: SlotRef, b: SlotRef): boolean {
  const x = standingOf(a).actors
  const y = standingOf(b).actors
  if (x.length === 0 || y.length === 0) return false
  const family = (name: string): string => name.split(' ').at(-1) ?? name
  return !x.some((p) => y.some((q) => p === q || family(p) === family(q)))
}

function actorsOf({ claim, slot }: SlotRef): readonly string[] {
  const agent = slot.frame?.agent
  if (!agent) return []
  return claim.mentions
    .filter((m): m is NameMention => m.kind === 'name' && m.type === 'person' && m.start >= agent.start && m.end <= agent.end)
    .map((m) => m.canonical.toLowerCase())
}

/** A place limits a count or a sum; a magnitude or a depth is the same wherever it is told. */
function isCountable({ slot }: SlotRef): boolean {
  return slot.mention?.kind !== 'quantity' || ['count', 'money', 'percent', 'share'].includes(slot.mention.measure)
}

/** "14 government buildings" against "1,600 houses", "another 20" against "20": part of a whole. */
function compareSubgroups(a: SlotRef, b: SlotRef): string | null {
  const x = a.slot.mention
  const y = b.slot.mention
  // How old somebody is does not depend on what he is called.
  if (x?.kind !== 'quantity' || y?.kind !== 'quantity' || x.measure === 'age') return null
  const [p, q] = [standingOf(a), standingOf(b)]
  if (p.adds !== q.adds) return 'part beside another part'
  // A share is always of something.
  if (p.part !== q.part && x.measure !== 'percent' && x.measure !== 'share') return 'part of those counted'
  // "Six children" among "24 people": a group within those counted.
  if (x.noun?.lemma !== y.noun?.lemma && (isSubgroupNoun(x.noun?.lemma) || isSubgroupNoun(y.noun?.lemma))) return 'sub-group'
  // What stands before a noun is not read in Japanese.
  if (a.claim.sentence.language !== b.claim.sentence.language) return null
  return isNarrower(x, y) || isNarrower(y, x) ? 'sub-group' : null
}

function isNarrower(x: Quantity, y: Quantity): boolean {
  return (x.noun?.modifiers ?? []).some((m) => !ALL_OF_THEM.has(m) && !(y.noun?.modifiers ?? []).includes(m))
}

/** "Eligible voters" are all the voters there are. */
const ALL_OF_THEM: ReadonlySet<string> = new Set(['eligible', 'registered', 'entitled'])
