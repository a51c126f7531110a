/**
 * What a measure measures, by the words right beside it: from where a distance is told, and whether two sums are near or of one purpose.
 *
 * In: quantity slots with their claims. Out: the named place a distance is from; whether two amounts are near one another.
 * Refuses: distances from what has no name. Example: "six miles west of Cobb" → "cobb"; 13.9 and 13 billion are near.
 */
import type { NameMention, Quantity, Token } from '../model.ts'
import { readOnce } from '../text/read-once.ts'
import type { SlotRef } from './slot-ref.ts'

const DIRECTION =
  /^(?:due|north|south|east|west|northern|southern|eastern|western|(?:north|south)-?(?:east|west)|n|s|e|w|[ns][ew]|[ns]{2}[ew]|[ew][ns][ew])$/
const FROM: ReadonlySet<string> = new Set([
  'of',
  'from',
  'off',
  'outside',
  'away',
  'inland',
  'offshore',
  'beyond',
  'the',
  'coast',
  'city',
  'town',
  'village',
  'island',
  'centre',
  'center',
  'downtown',
  'central',
])
/** Words between a distance and its place: "miles off the coast of the city of". */
const REACH = 8

/** The named place a distance is told from; null for other measures and where none is named. */
export const anchorOf = readOnce(readAnchor)

function readAnchor(ref: SlotRef): string | null {
  const { claim, slot } = ref
  if (!isLength(slot)) return null
  const { tokens } = claim.sentence
  const next = tokens.findIndex((t) => t.start >= slot.end)
  return anchorAfter(ref, next) ?? anchorBefore(ref, next)
}

/** "Istanbul, 250 kilometers to the north", "Istanbul, some 350 km away": the place is told before how far it is. */
function anchorBefore({ claim, slot }: SlotRef, next: number): string | null {
  const { tokens } = claim.sentence
  const [to, , direction] = next < 0 ? [] : tokens.slice(next, next + 3)
  const isFar = to?.lower === 'away' || (to?.lower === 'to' && DIRECTION.test(direction?.lower ?? ''))
  const comma = tokens.filter((t) => t.end <= slot.start).at(-1)
  if (!isFar || comma?.text !== ',') return null
  const place = claim.mentions.find((m): m is NameMention => m.kind === 'name' && m.end === comma.start)
  return place && place.type !== 'person' ? place.canonical.toLowerCase() : null
}

function anchorAfter({ claim }: SlotRef, next: number): string | null {
  const { tokens } = claim.sentence
  if (next < 0) return null
  let linked = false
  for (const token of tokens.slice(next, next + REACH)) {
    const place = claim.mentions.find((m): m is NameMention => m.kind === 'name' && m.start <= token.start && token.start < m.end)
    if (place) return linked && place.type !== 'person' ? place.canonical.toLowerCase() : null
    if (FROM.has(token.lower)) linked = true
    // "16 km (10 miles) east of": the distance given again stands between.
    else if (!DIRECTION.test(token.lower) && !isRestated(claim, token)) return null
  }
  return null
}

function isRestated(claim: SlotRef['claim'], token: Token): boolean {
  if (/^[()/-]$/.test(token.text)) return true
  return claim.mentions.some((m) => m.kind === 'quantity' && m.restates && m.start <= token.start && token.end <= m.end)
}

/** How many times one amount may be the other where both may be one and the same, told by two. */
const NEAR = 1.25

/** 13 and 13.9 billion may be one sum in two reports; 2.5 and 22 billion hardly. */
export function areNear({ point: x }: Quantity, { point: y }: Quantity, times = NEAR): boolean {
  return x !== null && y !== null && x > 0 && y > 0 && Math.max(x, y) / Math.min(x, y) <= times
}

/** A verdict names one fine, a search one reward, a kidnapping one ransom; of prices, losses and loans a text names many. */
export function isOnePurpose(x: Quantity, y: Quantity): boolean {
  return x.measure === 'money' && x.noun !== null && x.noun.lemma === y.noun?.lemma && ONE_PURPOSE.has(x.noun.lemma)
}

const ONE_PURPOSE: ReadonlySet<string> = new Set(['fine', 'reward', 'ransom', 'bail', 'compensation', 'bribe'])

/** Nouns that name a measure only with what stands before them ("the policy rate"). */
const MEASURE_NOUNS: ReadonlySet<string> = new Set(
  'rate price figure number total level index share value cost ratio average sum amount forecast'.split(' '),
)
/** Nouns that say what is measured, and not what has it. */
const ATTRIBUTES: ReadonlySet<string> = new Set(
  'temperature depth height length width speed weight radius diameter distance range altitude pressure wind'.split(' '),
)
/** Verbs by which a measure is given. */
const GIVING: ReadonlySet<string> = new Set(
  'be stand reach hit total rise fall climb drop increase decline run come average slow quicken ease jump measure'.split(' '),
)

/** "Inflation of 4.7% in February", "inflation stood at 4.9 per cent": what is measured, in its lemmas; null where the words do not say. */
export const measuredOf = readOnce(({ claim, slot }: SlotRef): string | null => {
  const { tokens } = claim.sentence
  // "Minus-20 degree temperatures", "a 40-km radius"; "10 km below the surface", "40 metres wide".
  const [after, ...behind] = tokens.filter((t) => t.start >= slot.end).slice(0, 4)
  if (after && ATTRIBUTES.has(after.lemma)) return after.lemma
  const dimension = isLength(slot) ? (DIMENSIONS.get(after?.lower ?? '') ?? null) : null
  if (dimension !== null) return dimension
  if (isLength(slot) && BELOW.has(after?.lower ?? '') && behind.some((t) => SURFACES.has(t.lower))) return 'depth'
  const before = tokens.filter((t) => t.end <= slot.start).slice(-3)
  const [modifier, noun, of] = before
  if (of?.lower === 'of' && noun?.pos === 'NOUN')
    return nameOf(noun.lemma, modifier?.pos === 'NOUN' || modifier?.pos === 'ADJ' ? [modifier.lemma] : [])
  const agent = slot.frame?.agent
  if (!agent || !GIVING.has(slot.frame?.predicate.lemma ?? '') || agent.end > slot.start) return null
  return nameOf(
    agent.head,
    agent.lemmas.filter((l) => l !== agent.head),
  )
})

function isLength({ mention }: SlotRef['slot']): boolean {
  return mention?.kind === 'quantity' && mention.measure === 'length'
}

const DIMENSIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({ deep: 'depth', underground: 'depth', wide: 'width', across: 'width', high: 'height', tall: 'height', long: 'length' }),
)
const BELOW: ReadonlySet<string> = new Set(['below', 'beneath', 'under', 'underneath'])
const SURFACES: ReadonlySet<string> = new Set(['surface', 'ground', 'seabed', 'seafloor', 'sea', 'earth'])

function nameOf(head: string, modifiers: readonly string[]): string | null {
  if (!MEASURE_NOUNS.has(head)) return head
  return modifiers.length === 0 ? null : [...modifiers, head].join(' ')
}
