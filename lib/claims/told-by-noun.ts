/**
 * What the noun before a figure says of it, whatever verb stands beside: how many live there, how many children somebody has, the turnout, by how many
 * votes somebody won, how many a ship may carry.
 *
 * In: the tokens of a sentence, a figure and where it stands. Out: the class of what is told, or null. Refuses: a few people living somewhere.
 * Example: "a city of 160,000 people" → POPULATION; "a mother of 12" → OFFSPRING; "a majority of 1,204 votes" → MARGIN.
 */
import { CHILDREN, LEAVING_BEHIND, PARENTS, POPULATION_NOUNS, SETTLEMENTS, TURNING_OUT, VOTER_NOUNS } from '../lexicon/role-words.ts'
import type { Quantity, Span, Token } from '../model.ts'

/** How many live there, how many children somebody has: told by the noun before, whatever verb stands beside. */
export function toldByNoun(tokens: readonly Token[], span: Span, mention: Quantity): string | null {
  if (isPopulation(tokens, span) || (isMany(mention) && isResident(tokens, span))) return 'POPULATION'
  if (isTurnout(tokens, mention)) return 'ATTEND'
  if (isCapacity(tokens, span, mention)) return 'CAPACITY'
  if (isMargin(tokens, span, mention)) return 'MARGIN'
  return isOffspring(tokens, span) || isLeftBehind(tokens, span, mention) ? 'OFFSPRING' : null
}

const FEWEST_RESIDENTS = 100

function isMany({ point, interval }: Quantity): boolean {
  return (point ?? interval.low ?? 0) >= FEWEST_RESIDENTS
}

/** "Some 12,000 people live in the valley." */
function isResident(tokens: readonly Token[], span: Span): boolean {
  const [live, place] = tokens.filter((t) => t.start >= span.end)
  return (live?.lower === 'live' || live?.lower === 'lived') && (place?.lower === 'in' || place?.lower === 'on')
}

/** "71 per cent of registered voters came to the polls": the turnout, whatever verb tells that they came. */
function isTurnout(tokens: readonly Token[], { measure, noun }: Quantity): boolean {
  if ((measure !== 'percent' && measure !== 'share') || noun === null || !VOTER_NOUNS.has(noun.lemma)) return false
  return tokens.some((t) => TURNING_OUT.has(t.lemma) && !(t.start >= noun.start && t.end <= noun.end))
}

/** "Licensed to carry 250 people", "certified for 180", "has room for 18,000", "a capacity of 1,200": how many it may hold, and not how many it held. */
function isCapacity(tokens: readonly Token[], span: Span, { measure }: Quantity): boolean {
  if (measure !== 'count') return false
  const before = tokens.filter((t) => t.end <= span.start && t.pos !== 'ADV').slice(-CAPACITY_REACH)
  const [third, second, first] = [before.at(-3), before.at(-2), before.at(-1)]
  // "The certified capacity of the vessel is 150 passengers", "a permitted 150".
  if (first?.lemma === 'be' && before.some((t) => t.lower === 'capacity')) return true
  if (first?.lower === 'permitted') return true
  if (
    (first?.lower === 'for' || first?.lower === 'of') &&
    (ROOM.has(second?.lemma ?? '') || (first.lower === 'for' && MEANT.has(second?.lower ?? '')))
  )
    return true
  if (SEATING.has(first?.lemma ?? '')) return true
  if (!HOLDING.has(first?.lemma ?? '')) return false
  return ABLE.has(second?.lower ?? '') || (second?.lower === 'to' && MEANT.has(third?.lower ?? ''))
}

const CAPACITY_REACH = 7
const ROOM: ReadonlySet<string> = new Set(['capacity', 'room', 'space', 'seating', 'accommodation'])
const MEANT: ReadonlySet<string> = new Set(
  'licensed licenced certified designed built authorised authorized allowed permitted cleared approved rated meant intended supposed able equipped'.split(
    ' ',
  ),
)
const HOLDING: ReadonlySet<string> = new Set(['carry', 'hold', 'take', 'seat', 'accommodate', 'house', 'transport'])
const SEATING: ReadonlySet<string> = new Set(['seat', 'accommodate'])
const ABLE: ReadonlySet<string> = new Set(['can', 'could', 'may'])

/** "By 1,204 votes", "a majority of 1,204 votes": how many more the winner had, and not how many anybody had. */
function isMargin(tokens: readonly Token[], span: Span, { noun }: Quantity): boolean {
  if (noun?.lemma !== 'vote') return false
  const before = tokens.filter((t) => t.end <= span.start)
  const [of, margin] = [before.at(-1), before.at(-2)]
  return of?.lower === 'by' || (of?.lower === 'of' && MARGINS.has(margin?.lemma ?? ''))
}

const MARGINS: ReadonlySet<string> = new Set(['majority', 'margin', 'lead', 'plurality', 'difference'])

/** "a city of 160,000 people", "home to over 170,000", "with a population of 2 million": how many live there, whatever the verb beside says. */
function isPopulation(tokens: readonly Token[], span: Span): boolean {
  const before = tokens.filter((t) => t.end <= span.start).slice(-4)
  const [third, second, first] = [before.at(-3), before.at(-2), before.at(-1)]
  if (first?.lower === 'population' || (second?.lower === 'population' && ['of', 'is', 'was', ':'].includes(first?.lower ?? '')))
    return true
  if (second?.lower === 'home' && ['to', 'by', 'for'].includes(first?.lower ?? '')) return true
  if (
    first?.lower === 'of' &&
    SETTLEMENTS.has(second?.lemma ?? '') &&
    ['a', 'an', 'this', 'the'].some((w) => before.some((t) => t.lower === w))
  )
    return !['of', 'about'].includes(third?.lower ?? '')
  const own = tokens.filter((t) => t.start >= span.start && t.end <= span.end).at(-1)
  return POPULATION_NOUNS.has(own?.lemma ?? '')
}

/** "a mother of 12": how many children somebody has, whatever happened to her. */
function isOffspring(tokens: readonly Token[], span: Span): boolean {
  const [parent, of] = tokens.filter((t) => t.end <= span.start).slice(-2)
  return of?.lower === 'of' && PARENTS.has(parent?.lemma ?? '')
}

/** "Is survived by his wife and two sons", "leaves two children": as many as a father of two has. "Leaves two children dead" tells of no family. */
function isLeftBehind(tokens: readonly Token[], span: Span, { noun }: Quantity): boolean {
  if (!CHILDREN.has(noun?.lemma ?? '')) return false
  const verb = tokens.findLast((t) => t.end <= span.start && t.pos === 'VERB')
  const next = tokens.find((t) => t.start >= span.end)
  return LEAVING_BEHIND.has(verb?.lemma ?? '') && next?.pos !== 'ADJ' && next?.pos !== 'VERB'
}
