/**
 * A yes and a no, or two contraries: are they said of one thing, in earnest?
 *
 * In: two event slots that say the contrary of one another, and what was read of the pair. Out: how surely they are about one thing; null where they
 * are no contradiction. Refuses: two doings, two people, part and whole, what is planned or supposed against what is, thoughts, and whoever says the same
 * in another clause.
 * Example: "hit the wall" / "none were hit" → null; "the crew was warned" / "nobody warned the crew" → 1.
 */
import { OF_SOME, RAISING, SEEMING } from '../lexicon/polarity-words.ts'
import { DONE_TO_OTHERS } from '../lexicon/predicate-classes.ts'
import type { DateMention, Frame, Predicate, Quantity } from '../model.ts'
import { relateDates } from '../text/date-interval.ts'
import { readOnce } from '../text/read-once.ts'
import { agentsDiffer, arePeopleApart, areTwoThings, isOneBearer, isPersonHead, SOME_LIKENESS, sharedHead } from './arguments.ts'
import { areWithinTwo, goesToOne, goesToTwo, haveTwoComplements, themeOf } from './beside-events.ts'
import type { Context } from './context.ts'
import { COPIES } from './likeness.ts'
import { isEmpty, isOneInTwoParts, isUnnamed, type Pairing, SAME_THING, thingLikeness } from './one-thing.ts'
import type { SlotRef } from './slot-ref.ts'

/** Likeness of two predicates from which a yes and a no speak of one doing. */
const SAME_PREDICATE = 0.6
/** There is or is no such thing: the noun is all that says which. */
const SAME_NOUN = 0.9

/** How surely the two are about one thing, 0..1; null where they contradict nothing. */
export function speakOfOne(a: SlotRef, b: SlotRef, pairing: Pairing, context: Context): number | null {
  const { f, g, opposite, governor } = pairing
  // What the other sentence says of the same verb in the same way is no opponent of it, nor is another doing.
  if (governor < SAME_PREDICATE || saysAlike(a, b) || saysAlike(b, a)) return null
  // "There was no fire", "there was one in 1998".
  if ((isExistence(f) || isExistence(g)) && a.claim.episode.role !== b.claim.episode.role) return null
  // "I did not feel that we won" and "I feel that we did not win" say the same: of what one thinks, the denial is of the thought.
  if (isThought(f) || isThought(g) || isSupposed(f) || isSupposed(g)) return null
  if (stanceOf(f.predicate) !== stanceOf(g.predicate) || someIn(a) !== someIn(b)) return null
  if (isCountedOut(a, b) || isCountedOut(b, a)) return null
  const thing = thingLikeness(a, b, pairing, context)
  const one = opposite ? Math.max(thing, sharedHead(f, g)) : thing
  if (isOutlived(a, b) || haveUnlike(pairing) || areTwoThings(a, b)) return null
  if (goesToTwo(f, g, context) || areWithinTwo(f, g, context) || areOnTwoDays(a, b) || haveTwoComplements(f, g, context)) return null
  if (!isOneInTwoParts(a, b) && agentsDiffer(a, b, context)) return null
  if (isDeniedInTime(f, g) || isDeniedInTime(g, f) || isDeniedInManner(a, b) || isDeniedInManner(b, a)) return null
  // In sentences that are otherwise copies of one another the thing is the same whatever its words.
  if (context.likeness(a.source, a.index, b.source, b.index) >= COPIES) return one
  // Yes and no are opposed only about one thing: "hit the wall" and "none were hit" are not, nor is anybody's "don't know".
  if (isTooEmpty(pairing) || one < SAME_THING || (isUnnamed(themeOf(f)) && isUnnamed(themeOf(g)))) return null
  return !opposite && arePeopleApart(f, g, context) ? null : one
}

/** "Is no longer insured", "was insured until last summer": the one goes on where the other ends. */
function isOutlived(a: SlotRef, b: SlotRef): boolean {
  return [a, b].some(({ claim, slot: { frame } }) =>
    claim.sentence.tokens.some((t) => t.lower === 'until' && frame !== null && !frame.predicate.negated && t.start >= frame.predicate.end),
  )
}

/** Each clause has a day of its own, or is before one: "did not apologise on Monday", "apologised on Friday". */
function areOnTwoDays(a: SlotRef, b: SlotRef): boolean {
  const [x, y] = [datesIn(a), datesIn(b)]
  return x.length > 0 && y.length > 0 && x.every((p) => y.every((q) => relateDates(p, q).relation === 'disjoint'))
}

const datesIn = readOnce(({ claim, slot: { frame } }: SlotRef): readonly DateMention[] => {
  const phrases = frame ? [frame.clause, ...frame.others.map(({ phrase }) => phrase)] : []
  return claim.mentions.filter((m): m is DateMention => m.kind === 'date' && phrases.some((p) => m.start >= p.start && m.end <= p.end))
})

/** "Will not hear it before autumn": it is the time that is denied, unless the other names the same. */
function isDeniedInTime({ predicate, others }: Frame, affirmed: Frame): boolean {
  if (!predicate.negated) return false
  const same = (prep: string, head: string): boolean => affirmed.others.some((o) => o.prep === prep && o.phrase.head === head)
  return others.some(({ prep, phrase }) => (prep === 'before' || prep === 'until') && !same(prep, phrase.head))
}

/** "Was not held in secret": it was held, unless the other says that it was so. */
function isDeniedInManner(a: SlotRef, b: SlotRef): boolean {
  const manner = mannerIn(a)
  return a.slot.frame?.predicate.negated === true && manner !== null && manner !== mannerIn(b)
}

function mannerIn({ claim, slot: { frame } }: SlotRef): string | null {
  const { tokens } = claim.sentence
  const at = frame ? tokens.findIndex((t) => t.start >= frame.predicate.end) : -1
  const words = `${tokens[at]?.lower} ${tokens[at + 1]?.lower}`
  return MANNERS.has(words) ? words : null
}

const MANNERS: ReadonlySet<string> = new Set(
  'in secret,in public,in private,in full,in part,in person,in writing,in detail,in advance,in vain,on purpose,on time,by force,by accident,by hand,by chance,by mistake'.split(
    ',',
  ),
)

/** What one has, another may not have. */
function haveUnlike({ f, g }: Pairing): boolean {
  return f.predicate.lemma === 'have' && g.predicate.lemma === 'have' && f.agent?.head !== g.agent?.head
}

/** The other sentence has the same predicate with the same polarity. */
function saysAlike({ slot }: SlotRef, other: SlotRef): boolean {
  const own = slot.frame?.predicate
  return other.claim.frames.some((f) => f.predicate.lemma === own?.lemma && f.predicate.negated === own.negated)
}

/**
 * A plan is no opponent of a fact, nor is what may be: "came to find the cause" and "the cause was not found" do not exclude one another.
 * Who could not do a thing has not done it.
 */
function stanceOf({ modality, negated }: Predicate): 'settled' | 'planned' | 'open' {
  if (modality === 'planned') return 'planned'
  return modality === 'possible' && !negated ? 'open' : 'settled'
}

/** "I feel that …", not "I felt the quake". */
function isThought({ predicate, patient }: Frame): boolean {
  return patient === null && (RAISING.has(predicate.lemma) || SEEMING.has(predicate.lemma))
}

/** Under "if" or "whether" nothing is said to be so or not. */
function isSupposed({ predicate }: Frame): boolean {
  return predicate.modality === 'hypothetical'
}

/** Said of some of those named: "some voters had no ballot" and "voters had ballots", "most did not leave" and "some left". */
function someIn({ claim, slot }: SlotRef): string {
  const phrases = [slot.frame?.agent, slot.frame?.patient]
  const some = claim.sentence.tokens.find((t) => OF_SOME.has(t.lower) && phrases.some((p) => p && t.start >= p.start && t.end <= p.end))
  return some?.lower ?? ''
}

/** "One of the three was not charged", "only one did not attend": of the others it says nothing, or the contrary. So many and as many are the same. */
function isCountedOut(a: SlotRef, b: SlotRef): boolean {
  const [own, others] = [countIn(a), countIn(b)]
  if (a.slot.frame?.predicate.negated !== true || own === null) return false
  return others === null || Math.abs(own - others) > ABOUT * Math.max(own, others)
}

/** "Over 100" and 104. */
const ABOUT = 0.1

function countIn({ claim, slot: { frame } }: SlotRef): number | null {
  const phrases = [frame?.agent, frame?.patient]
  const counted = claim.mentions.find(
    (m): m is Quantity => m.kind === 'quantity' && m.measure === 'count' && phrases.some((p) => p && m.start < p.end && p.start < m.end),
  )
  // "All but one".
  const isExcepted = claim.sentence.tokens.some((t, i, all) => t.lower === 'but' && all[i + 1]?.start === counted?.start)
  return counted?.point && !isExcepted ? counted.point : null
}

/** "The radar was working", "the radar failed": of a thing it says that nothing is wrong with it. */
function isOneThingWorking(f: Frame, g: Frame): boolean {
  const [p, q] = [f, g].map(({ agent, patient }) => (patient === null ? agent : null))
  return [f, g].some(({ predicate }) => predicate.lemma === 'work') && p != null && p.head === q?.head && !isPersonHead(p.head)
}

/** "Saw someone", "had seen the gun": verbs that say little are of one doing only where they have one object. */
export function saysLittle(pairing: Pairing): boolean {
  const { f, g, patients } = pairing
  if (!isEmpty(f) || !isEmpty(g) || goesToOne(f, g) || isOneThingWorking(f, g)) return false
  return !f.patient || !g.patient || patients < SOME_LIKENESS
}

function isTooEmpty(pairing: Pairing): boolean {
  const { f, g, patients } = pairing
  if ((!isEmpty(f) && !isEmpty(g)) || isOneThingWorking(f, g)) return false
  const bothTell = isExistence(f) ? isExistence(g) : TELLING_OF_ONE.has(f.predicate.lemma) && f.predicate.lemma === g.predicate.lemma
  const oneThing = patients >= SAME_NOUN || (f.patient !== null && f.patient.head === g.patient?.head)
  return !goesToOne(f, g) && !(bothTell && oneThing)
}

/** Of one and the same thing they say enough: "found the black box". */
const TELLING_OF_ONE: ReadonlySet<string> = new Set('find use give take want need see have'.split(' '))

/** "There was no pilot". */
function isExistence({ predicate, agent }: Frame): boolean {
  return predicate.lemma === 'be' && agent?.head === 'there'
}

/** "There was no bugle", "the bugle was sounded three times": what was not there did nothing, and nothing was done with it. */
export function deniesThing(a: SlotRef, b: SlotRef): boolean {
  const [f, g] = [a.slot.frame, b.slot.frame]
  if (!f || !g || !isExistence(f) || !f.predicate.negated || f.others.length > 0 || f.patient === null) return false
  if (g.predicate.negated || g.predicate.modality !== 'fact' || isExistence(g) || a.claim.episode.role !== b.claim.episode.role)
    return false
  const { head, lemmas } = f.patient
  if (lemmas.length !== 1 || THOUGHT_OF.has(head) || isPersonHead(head)) return false
  return [g.patient, g.agent].some((phrase) => phrase?.head === head)
}

/** Of these there may be none though one is spoken of: "there was no doubt". */
const THOUGHT_OF: ReadonlySet<string> = new Set(
  'doubt need reason question way evidence sign chance hope time place word news comment answer trace choice point use problem room money alternative danger risk hurry shortage lack sense plan law rule limit end fear cause idea information indication change difference fire game school work'.split(
    ' ',
  ),
)

const COUNTED = /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million)/

/** Eight games lost and eighteen won are no yes and no: opposites are of the same thing and bearer, not of parts of a number. */
export function areOfOneWhole(a: SlotRef, b: SlotRef, { f, g }: Pairing): boolean {
  if ([f, g].some((x) => x.patient !== null && COUNTED.test(x.patient.lemmas.join(' ')))) return false
  return ![f, g].some(isDoneToSomebody) && isOneBearer(a, b, f, g) && !isLeft(f) && !isLeft(g)
}

/** "Killing in the hall a judge": the one it was done to stands too far off to be read, and is not who did it. */
function isDoneToSomebody({ predicate, patient }: Frame): boolean {
  return patient === null && !predicate.passive && DONE_TO_OTHERS.has(predicate.lemma)
}

/** "He is survived by two sons": said of the dead. */
function isLeft({ predicate }: Frame): boolean {
  return predicate.lemma === 'survive' && predicate.passive
}

/** What one is at a time: missing or in custody, dead or alive. Prices rise and fall many times a day, and a man is tried more than once. */
const STATES: ReadonlySet<string> = new Set(['MISSING', 'ARREST', 'DIE', 'SURVIVE'])

export function areBothStates(f: Frame, g: Frame): boolean {
  return STATES.has(f.predicate.cls ?? '') && STATES.has(g.predicate.cls ?? '')
}
