/**
 * Whose age it is, and whether two ages are of one.
 *
 * In: two slots that hold ages. Out: 1 for one person by name, less where a noun alone says that they are one, null for two people.
 * Refuses: to take a noun for one person that may be anybody ("a 23-year-old student").
 * Example: "Voss, 54" / "the 45-year-old mayor, Ann Voss" → 1; "the driver, a 52-year-old man" / "the 47-year-old driver" → 0.9.
 */
import { POSSESSIVES } from '../lexicon/function-words.ts'
import type { NameMention, Token } from '../model.ts'
import { nameRelation } from '../text/alias.ts'
import { OF_ONE_THING } from '../text/alias-relation.ts'
import { readOnce } from '../text/read-once.ts'
import { isPossessive } from './date-value.ts'
import type { SlotRef } from './slot-ref.ts'

/** How near a name must stand to an age to bear it ("Voss, 54", "the 54-year-old mayor, Ann Voss"). */
const BEARER_REACH = 40
const NAMING: ReadonlySet<string> = new Set(['named', 'called'])
/** A space, or a comma, an article and a space. */
const BESIDE = 6

/** Both texts call whose age it is by one noun, as somebody who is known: there is one driver in a story. */
export const ONE_BY_NOUN = 0.9

/** An age belongs to a person: 1 for the same one, null for two people, 0.3 where one side names nobody. */
export function sameBearer(a: SlotRef, b: SlotRef): number | null {
  const x = bearerOf(a)
  const y = bearerOf(b)
  if (x === null && y === null && ((calledBy(a) !== null && calledBy(a) === calledBy(b)) || areOfOneLead(a, b))) return ONE_BY_NOUN
  if (x === null || y === null) return 0.3
  return OF_ONE_THING.has(nameRelation(x, y).relation) ? 1 : null
}

function bearerOf(ref: SlotRef): NameMention | null {
  const { claim, slot } = ref
  const named = claim.sentence.tokens.find((t) => t.start >= slot.end && t.start <= slot.end + 1)
  // "A three-year-old girl named Elif".
  const end = named && NAMING.has(named.lower) ? named.end : slot.end
  const distance = (m: NameMention): number => (m.end <= slot.start ? slot.start - m.end : m.start - end)
  // "Toth was charged with killing the 35-year-old deputy": an age with a noun is of that noun, and of a name only right beside it.
  // "The 10-year-old's death": the age stands for its bearer, who is no name farther off.
  const own = slot.mention?.kind === 'quantity' && slot.mention.noun !== null
  const reach = own || isPossessive(ref) ? BESIDE : BEARER_REACH
  const people = claim.mentions.filter((m): m is NameMention => m.kind === 'name' && m.type === 'person' && distance(m) <= reach)
  return people.sort((p, q) => distance(p) - distance(q) || p.start - q.start)[0] ?? null
}

/** "A two-year-old boy lost in the forest was found" at the head of both: whom the story is about. */
function areOfOneLead(a: SlotRef, b: SlotRef): boolean {
  const [p, q] = [leadNoun(a), leadNoun(b)]
  return p !== null && p === q
}

/** Headline and first sentence. */
const LEAD = 2

const leadNoun = readOnce(({ claim, slot, index }: SlotRef): string | null => {
  const ages = claim.slots.filter(({ mention }) => mention?.kind === 'quantity' && mention.measure === 'age')
  if (index >= LEAD || ages.length !== 1) return null
  return slot.mention?.kind === 'quantity' ? (slot.mention.noun?.lemma ?? null) : null
})

const ANYBODY: ReadonlySet<string> = new Set('man woman boy girl child person people teenager youth male female one victim'.split(' '))

/** "The 47-year-old driver", "the driver, a 52-year-old man,", "the driver, 52,": the noun of somebody who is known; null where it may be anybody. */
const calledBy = readOnce(({ claim, slot }: SlotRef): string | null => {
  const { tokens } = claim.sentence
  const noun = slot.mention?.kind === 'quantity' ? slot.mention.noun : null
  const before = tokens.filter((t) => t.end <= slot.start)
  if (noun && !ANYBODY.has(noun.lemma) && isKnown(before.at(-1)?.lower)) return noun.lemma
  const comma = commaBefore(before)
  if (comma?.text !== ',') return null
  const group = before.slice(0, before.indexOf(comma))
  const head = group.at(-1)
  if (head?.pos !== 'NOUN' || ANYBODY.has(head.lemma)) return null
  const opens = group.slice(-APPOSED).findLast((t) => t.pos === 'DET' || POSSESSIVES.has(t.lower))
  return isKnown(opens?.lower) ? head.lemma : null
})

/** "The driver, 52", "the driver, a 52-year-old man", "the driver, a man of 52": the comma before it. */
function commaBefore(before: readonly Token[]): Token | undefined {
  if (before.at(-1)?.lower === 'of' && ANYBODY.has(before.at(-2)?.lemma ?? '')) {
    const article = before.findLastIndex((t) => t.pos === 'DET')
    return before.length - article <= APPOSED ? before[article - 1] : undefined
  }
  return before.at(before.at(-1)?.pos === 'DET' ? -2 : -1)
}

/** So many words a group has before a comma: "the truck's second driver". */
const APPOSED = 5

function isKnown(opening: string | undefined): boolean {
  return opening === 'the' || POSSESSIVES.has(opening ?? '')
}
