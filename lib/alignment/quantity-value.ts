/**
 * Two figures → can they answer one question, how alike is what is counted, and may they be of two things?
 *
 * In: two quantity slots with their claims. Out: likeness, whether they are equal, how telling that is, and a doubt where something beside two
 * figures that differ says that they may be of two things; null where they cannot answer one question (ferries, and a sum of money).
 * Refuses: to oppose figures of which one sentence tells both, a part to its whole, the ages of two people.
 * Example: "12 ferries" / "ten ferries" → opposed, of one thing; "12 ferries" / "ten crossings" → opposed, in doubt.
 */
import { arePeopleAndThings, isCountOfPeople } from '../lexicon/person-nouns.ts'
import { LASTING } from '../lexicon/role-words.ts'
import type { DateMention, Quantity, Slot } from '../model.ts'
import { relateDates } from '../text/date-interval.ts'
import { quantityRelation } from '../text/interval.ts'
import { areOppositeWays } from '../text/opposite-ways.ts'
import { readOnce } from '../text/read-once.ts'
import { ONE_BY_NOUN, sameBearer } from './age-bearers.ts'
import type { Context } from './context.ts'
import { governorLikeness, SAME_DOING, wordLikeness } from './likeness.ts'
import { isOnePurpose, measuredOf } from './measured.ts'
import { areTwoTurned, isNearMiss, tellingDigits } from './near-miss.ts'
import { addsToOwnRole, isPart, isWhole } from './parts.ts'
import { areOneRow } from './rows.ts'
import { scoreValue } from './score-value.ts'
import type { SlotRef } from './slot-ref.ts'
import { DISTINCT_ROLES } from './totals.ts'
import { areFarApart, areTwoFigures, farthestOf, rolesExclude, sizeOf } from './two-figures.ts'
import type { ValueFeatures } from './value-features.ts'

export function quantityValue(a: SlotRef, b: SlotRef, context: Context): ValueFeatures | null {
  const x = a.slot.mention
  const y = b.slot.mention
  if (x?.kind !== 'quantity' || y?.kind !== 'quantity') return null
  const relation = quantityRelation(x, y)
  if (relation === 'incomparable') return null
  const equal = areOppositeWays(a.slot, b.slot) ? 0 : relation === 'equal' ? 1 : relation === 'compatible' ? 0.5 : 0
  const likeness = x.measure === 'age' ? sameBearer(a, b) : nounLikeness(x, y, a.slot, b.slot, context)
  if (likeness === null || (likeness === UNLIKE && equal > 0 && !(equal === 1 && areOneBare(a, b, context)))) return null
  if (equal === 0 && areTwoFigures(a, b, x, y, context)) return null
  if (x.measure === 'ordinal' && !areOneRow(a, b, x, y, equal)) return null
  const object = Math.max(0, likeness)
  // "One of the paramedics" and "a girl", "one juror" and "one witness" are one each, and nothing more.
  if (equal === 1 && (x.fromArticle === true || y.fromArticle === true || isOne(x)) && object < SAME_FATE) return null
  // "Up to 15 years" allows 12 days, and yet nobody means one thing.
  if (equal === 0.5 && areFarApart(sizeOf(x), sizeOf(y), farthestOf(x))) return null
  if (x.score && y.score) return scoreValue(a, b, x, y, equal)
  if (equal === 1) return { object, equal, telling: x.point === null ? 0 : tellingDigits(x.point) }
  const purpose = isOnePurpose(x, y) ? SURE_PURPOSE : 0
  if (equal > 0) return { object, equal, telling: purpose }
  const slip = isNearMiss(x, y) || isTurned(a, b, x, y, object)
  // The same figure up and down is that figure.
  const turned = relation === 'equal'
  const sure = slip || turned || isSurelyOne(a, b, x, object)
  const telling = sure ? 1 : purpose
  const unlikeNoun = countUnlike(a, b, x, y, likeness) ? 1 : 0
  return {
    object,
    equal,
    telling,
    unlikeNoun,
    slip: slip ? 1 : 0,
    doubt: isOneMistold(slip, x, y) || !(unlikeNoun || mayBeTwoThings(a, b, x, object)) ? 0 : 1,
  }
}

/** The age of one named person, the length of one siege, inflation in one month: one question whatever else the sentences say. */
function isSurelyOne(a: SlotRef, b: SlotRef, { measure }: Quantity, object: number): boolean {
  return (object === 1 && (measure === 'age' || areLasting(a, b))) || (measure !== 'count' && isOneMeasure(a, b))
}

/** The digits of one figure in another order are that figure, whatever each text calls those it counts. */
function isOneMistold(slip: boolean, x: Quantity, y: Quantity): boolean {
  return slip && mayCountOne(x, y)
}

/** $38 million and $83 million for one purpose, 26 and 62 to whom the same happened, 34 and 43 years of one: two digits in the other order. */
function isTurned({ slot: a }: SlotRef, { slot: b }: SlotRef, x: Quantity, y: Quantity, object: number): boolean {
  if (!areTwoTurned(x, y)) return false
  if (x.measure === 'money') return object === 1
  if (x.measure === 'age') return object >= SAME_FATE
  return x.measure === 'count' && object >= SAME_FATE && a.roles.some((role) => DISTINCT_ROLES.has(role) && b.roles.includes(role))
}

/** "31 fire trucks came", "a total of 31": the same telling figure under one doing, and one of the two names nothing. */
function areOneBare({ slot: p }: SlotRef, { slot: q }: SlotRef, context: Context): boolean {
  const [x, y] = [p.mention, q.mention]
  if (x?.kind !== 'quantity' || y?.kind !== 'quantity' || x.point === null || (x.noun !== null && y.noun !== null)) return false
  return tellingDigits(x.point) > 0 && governorLikeness(p, q, context) >= SAME_DOING
}

/** Houses are not hotels: counts of two things are surely opposed only where one noun, or one class of people, is counted. */
function countUnlike(a: SlotRef, b: SlotRef, x: Quantity, y: Quantity, likeness: number): boolean {
  if (likeness === UNLIKE) return true
  // "Three of its seven cars", "five of the seven carriages": of one whole.
  if (likeness >= SAME_SORT && isPart(a) && isPart(b) && haveOneWhole(a, b)) return false
  return x.measure === 'count' && x.noun !== null && y.noun !== null && likeness < SAME_COUNTED && !(isPeople(x) && isPeople(y))
}

/** How many there are of those of whom some are counted is told of both, and is one number. */
function haveOneWhole({ claim: p, slot: a }: SlotRef, { claim: q, slot: b }: SlotRef): boolean {
  const whole = (claim: SlotRef['claim'], slot: Slot): number | null => {
    const next = claim.mentions.find((m) => m.kind === 'quantity' && m.start >= slot.end && m.start - slot.end <= REACH_OF_WHOLE)
    return next?.kind === 'quantity' ? next.point : null
  }
  const own = whole(p, a)
  return own !== null && own === whole(q, b)
}

/** " of the ", " out of its ". */
const REACH_OF_WHOLE = 12

/** By what stands beside two figures that differ they may be of two things; other signs may say that they are not. */
function mayBeTwoThings(a: SlotRef, b: SlotRef, x: Quantity, object: number): boolean {
  // The boy shot is ten and the one accused fifteen: two ages are surely opposed only where both tell whose they are.
  if (x.measure === 'age' && object < ONE_BY_NOUN) return true
  // A siege and the strike that led to it went on for two times.
  if (areLasting(a, b) && object < ONE_NAMED) return true
  // "A further 20,000" come on top of some count; they oppose no other than such.
  if (addsToOwnRole(a) !== addsToOwnRole(b)) return true
  // Of the three who were shot, two died: three is no count of the dead.
  if (isWhole(a) !== isWhole(b)) return true
  // "A three-game streak" names a sort of streak; "10 games" counts games.
  return x.measure === 'count' && isAttributive(a.slot) !== isAttributive(b.slot)
}

const isOne = ({ measure, point }: Quantity): boolean => measure === 'count' && point === 1

/** How sure a common purpose of that sort makes it that two sums are one question. */
const SURE_PURPOSE = 0.7

/** Likeness of two nouns from which they count one thing. */
const SAME_COUNTED = 0.75

/** What is measured has one name in both sentences, and both say of the same time or neither does: inflation in February. */
function isOneMeasure(a: SlotRef, b: SlotRef): boolean {
  const name = measuredOf(a)
  if (name === null || name !== measuredOf(b)) return false
  const dates = ({ claim }: SlotRef): readonly DateMention[] => claim.mentions.filter((m): m is DateMention => m.kind === 'date')
  const [x, y] = [dates(a), dates(b)]
  return x.length === 0 ? y.length === 0 : x.some((d) => y.some((e) => relateDates(d, e).relation === 'equal'))
}

/** "three-game": a number joined to a noun by a hyphen qualifies another noun. */
function isAttributive({ exact, mention }: Slot): boolean {
  const noun = mention?.kind === 'quantity' ? mention.noun?.lemma : undefined
  return noun !== undefined && exact.toLowerCase().endsWith(`-${noun}`)
}

/** Likeness of two nouns of which neither is a kind of the other is below it. */
const ONE_NAMED = 0.6

function areLasting({ slot: a }: SlotRef, { slot: b }: SlotRef): boolean {
  return a.roles.includes(LASTING) && b.roles.includes(LASTING)
}

/** Likeness of two counts of people to whom the same happened. */
const SAME_FATE = 0.7

/** Likeness of two counts of people, and of a thing and of what may be any. */
const SAME_SORT = 0.4

/** 4万2600個: a counter of things, whatever they are. */
function isAnything({ noun }: Quantity): boolean {
  return noun?.lemma === 'piece' || noun?.lemma === 'item'
}

/** The nouns say that two things are counted. */
const UNLIKE = -1

/** Likeness of the counted things; `UNLIKE` where the nouns have nothing in common, null where types or roles exclude one another. */
function nounLikeness(x: Quantity, y: Quantity, a: Slot, b: Slot, context: Context): number | null {
  if (rolesExclude(a.roles, b.roles)) return null
  const shared = a.roles.some((r) => DISTINCT_ROLES.has(r) && b.roles.includes(r))
  if (x.measure !== 'count') return x.noun && y.noun ? Math.max(0.3, wordLikeness(x.noun.lemma, y.noun.lemma, context)) : 0.5
  const [type, other] = [designationOf(a), designationOf(b)]
  if (type !== null && other !== null) return type === other ? 1 : null
  if (!x.noun || !y.noun) return shared && isPeople(x) && isPeople(y) ? SAME_FATE : UNLIKE
  if (arePeopleAndThings(x.noun.lemma, y.noun.lemma)) return UNLIKE
  const likeness = wordLikeness(x.noun.lemma, y.noun.lemma, context)
  if (likeness > 0) return likeness
  if (isPeople(x) && isPeople(y)) return shared ? SAME_FATE : SAME_SORT
  // "Cut 850 jobs", "850 people will lose their jobs".
  if ((isPeople(x) || isPeople(y)) && [a, b].every(({ roles }) => roles.includes('DISMISS'))) return SAME_COUNTED
  return isAnything(x) !== isAnything(y) && !isPeople(x) && !isPeople(y) ? SAME_SORT : UNLIKE
}

/** "12 AK 47 guns", "seven AK-47 assault rifles": letters and digits name a type, whatever noun stands beside. */
const designationOf = readOnce(({ exact }: Slot): string | null => {
  const [, letters, digits] = /(?:^|\s)([A-Z]{1,4})[-\s]?(\d{1,4})(?:s|’s|'s)?(?=\s|$)/.exec(exact) ?? []
  return letters === undefined ? null : `${letters}${digits}`
})

function isPeople(q: Quantity): boolean {
  return q.noun === null || namesPeople(q)
}

/** Both count people, or one of them, with as many digits, names nothing ("built for 900 inmates, it holds 1,450"). */
function mayCountOne(x: Quantity, y: Quantity): boolean {
  if (namesPeople(x) && namesPeople(y)) return true
  const bare = (x.noun === null) !== (y.noun === null)
  return bare && x.point !== null && y.point !== null && String(x.point).length === String(y.point).length
}

function namesPeople({ noun }: Quantity): boolean {
  return noun !== null && isCountOfPeople(noun.lemma)
}
