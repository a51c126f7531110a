/**
 * Two events → can they be one, how alike are they, and do they say yes and no?
 *
 * In: two event slots with their claims. Out: likeness of what took part, and whether they agree; null where they are two events.
 * Refuses: yes against no about two things, under two predicates, or where the other sentence says the same in another clause.
 * Example: "a warning was issued" / "prompting a warning" → alike by their words, though not by their verbs.
 */

import { PERSON_NOUNS } from '../lexicon/person-nouns.ts'
import { OF_SOME, RAISING, SEEMING } from '../lexicon/polarity-words.ts'
import { oppositePredicates } from '../lexicon/predicate-classes.ts'
import type { Frame, NameMention, Predicate, Slot } from '../model.ts'
import type { Context } from './context.ts'
import { COPIES, governorLikeness, wordLikeness } from './likeness.ts'
import type { SlotRef } from './slot-ref.ts'
import type { ValueFeatures } from './value-features.ts'

function isPersonHead(head: string): boolean {
  return PERSON_NOUNS.has(head) || head === 'nobody' || head === 'no-one'
}

/** Likeness of what it happened to, from which a yes and a no speak of one thing. */
const SAME_THING = 0.6
/** Likeness of two predicates from which a yes and a no speak of one doing. */
const SAME_PREDICATE = 0.6
const EMPTY_PREDICATES = new Set([
  'be',
  'have',
  'do',
  'get',
  'make',
  'take',
  'go',
  'come',
  'know',
  'think',
  'want',
  'see',
  'feel',
  'like',
  'need',
  'believe',
  'hope',
  'try',
  'let',
  'give',
  'use',
  'find',
  'seem',
  'look',
  'work',
])

/** The other sentence has the same predicate with the same polarity. */
function saysAlike({ slot }: SlotRef, other: SlotRef): boolean {
  const own = slot.frame?.predicate
  return other.claim.frames.some((f) => f.predicate.lemma === own?.lemma && f.predicate.negated === own.negated)
}

const COUNTED = /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million)/

type Argument = NonNullable<Slot['frame']>['patient']

function argumentLikeness(p: Argument, q: Argument, context: Context): number {
  if (!p || !q) return 0.3
  if (isPersonHead(p.head) && isPersonHead(q.head)) return 0.7
  return Math.max(wordLikeness(p.head, q.head, context), context.bagLikeness(p.lemmas, q.lemmas))
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

const ANYBODY: ReadonlySet<string> = new Set('he she it they we you i who which that'.split(' '))

/** Both name who did it, and not the same: what one firm signed and another did not is no contradiction. */
function agentsDiffer(a: SlotRef, b: SlotRef, context: Context): boolean {
  const [p, q] = [a.slot.frame?.agent, b.slot.frame?.agent]
  if (!p || !q || ANYBODY.has(p.head) || ANYBODY.has(q.head)) return false
  const [named, alsoNamed] = [isNamed(a, p), isNamed(b, q)]
  // "Varga" and "the mayor" may be one.
  if (named !== alsoNamed) return false
  if (isPersonHead(p.head) && isPersonHead(q.head)) return false
  return Math.max(wordLikeness(p.head, q.head, context), context.bagLikeness(p.lemmas, q.lemmas)) < SOME_LIKENESS
}

const SOME_LIKENESS = 0.3

function isNamed({ claim }: SlotRef, { start, end }: NonNullable<Argument>): boolean {
  return claim.mentions.some((m) => m.kind === 'name' && (m as NameMention).type !== 'demonym' && m.start >= start && m.end <= end)
}

/** Said of some of those named: "some voters had no ballot" and "voters had ballots". */
function ofSome({ claim, slot }: SlotRef): boolean {
  const phrases = [slot.frame?.agent, slot.frame?.patient]
  return claim.sentence.tokens.some((t) => OF_SOME.has(t.lower) && phrases.some((p) => p && t.start >= p.start && t.end <= p.end))
}

/** Words that may be said of any of several people. */
const ANYONE: ReadonlySet<string> = new Set(
  'person people man woman boy girl child victim passenger resident worker employee soldier officer policeman student villager tourist hiker survivor protester player fan migrant official member gunman'.split(
    ' ',
  ),
)

function headsOf({ patient, alsoPatients }: Frame): readonly string[] {
  return [...(patient ? [patient] : []), ...alsoPatients].map((p) => p.head)
}

/** "The captain, Robert Voss," is one by either word. */
function sharedHead(f: Frame, g: Frame): number {
  const others = new Set(headsOf(g))
  return headsOf(f).some((head) => others.has(head) && !ANYONE.has(head)) ? 1 : 0
}

/** Of two states that exclude one another, of people: a man missing and a man arrested may be two men; the captain is one. */
function isOneBearer(f: Frame, g: Frame): boolean {
  const heads = [...headsOf(f), ...headsOf(g)]
  return !heads.some((head) => ANYONE.has(head)) || sharedHead(f, g) === 1
}

/** What one is at a time: missing or in custody, dead or alive. Prices rise and fall many times a day, and a man is tried more than once. */
const STATES: ReadonlySet<string> = new Set(['MISSING', 'ARREST', 'DIE', 'SURVIVE'])

function areStates(f: Frame, g: Frame): boolean {
  return STATES.has(f.predicate.cls ?? '') && STATES.has(g.predicate.cls ?? '')
}

/** "He is survived by two sons": said of the dead. */
function isLeft({ predicate }: Frame): boolean {
  return predicate.lemma === 'survive' && predicate.passive
}

/** "The woman was not hurt" denies nothing of a man; "nobody was hurt" does. */
function arePeopleApart(f: Frame, g: Frame): boolean {
  const [p, q] = f.patient || g.patient ? [f.patient, g.patient] : [f.agent, g.agent]
  if (!p || !q || !isPersonHead(p.head) || !isPersonHead(q.head) || p.head === q.head) return false
  return ![p.head, q.head].some((head) => EVERYONE.has(head))
}

const EVERYONE: ReadonlySet<string> = new Set(['nobody', 'no-one', 'person', 'people', 'casualty', 'victim', 'else'])

/** "Are what jurors heard", "one juror was dismissed": a word in common says nothing beside a copula. */
function haveCopula(f: Frame, g: Frame): boolean {
  return f.predicate.lemma === 'be' || g.predicate.lemma === 'be'
}

/** "Saw someone", "had seen the gun": verbs that say little are of one doing only where they have one object. */
function areEmpty(f: Frame, g: Frame, patients: number): boolean {
  if (!EMPTY_PREDICATES.has(f.predicate.lemma) || !EMPTY_PREDICATES.has(g.predicate.lemma)) return false
  return !f.patient || !g.patient || patients < SOME_LIKENESS
}

/** Likeness of the words of two events from which another predicate may say the same ("a warning was issued", "prompting a warning"). */
const SAME_WORDS = 0.3

export function eventValue(a: SlotRef, b: SlotRef, context: Context): ValueFeatures | null {
  const f = a.slot.frame
  const g = b.slot.frame
  if (!f || !g) return null
  const governor = governorLikeness(a.slot, b.slot, context)
  if (governor === 0 && (haveCopula(f, g) || context.bagLikeness(a.slot.words, b.slot.words) < SAME_WORDS)) return null
  const patients = argumentLikeness(f.patient, g.patient, context)
  if (areEmpty(f, g, patients)) return null
  const object = Math.max(patients, 0.7 * argumentLikeness(f.agent, g.agent, context))
  const opposite = oppositePredicates(f.predicate.lemma, g.predicate.lemma)
  // Eight games lost and eighteen won are no yes and no: opposites are of the same thing, not of parts of a number.
  if (opposite && [f, g].some((x) => x.patient !== null && COUNTED.test(x.patient.lemmas.join(' ')))) return null
  if (opposite && (!isOneBearer(f, g) || isLeft(f) || isLeft(g))) return null
  const agree = (f.predicate.negated === g.predicate.negated) !== opposite
  // What the other sentence says of the same verb in the same way is no opponent of it, nor is another doing.
  if (!agree && (governor < SAME_PREDICATE || saysAlike(a, b) || saysAlike(b, a))) return null
  // Yes and no are opposed only about one thing: "hit the wall" and "none were hit" are not, nor is anybody's "don't know".
  // In sentences that are otherwise copies of one another the thing is the same whatever its words.
  const copies = context.likeness(a.source, a.index, b.source, b.index) >= COPIES
  // "I did not feel that we won" and "I feel that we did not win" say the same: of what one thinks, the denial is of the thought.
  if (!agree && (isThought(f) || isThought(g))) return null
  const empty = EMPTY_PREDICATES.has(f.predicate.lemma) || EMPTY_PREDICATES.has(g.predicate.lemma)
  // Of "resigned" and "refused to step down" the thing is who does it.
  const thing = f.patient || g.patient ? patients : argumentLikeness(f.agent, g.agent, context)
  const one = opposite ? Math.max(thing, sharedHead(f, g)) : thing
  if (!agree && !copies && (empty || one < SAME_THING || (!opposite && arePeopleApart(f, g)))) return null
  if (!agree && (isSupposed(f) || isSupposed(g))) return null
  if (!agree && (stanceOf(f.predicate) !== stanceOf(g.predicate) || (!copies && agentsDiffer(a, b, context)) || ofSome(a) !== ofSome(b)))
    return null
  if (!agree) return { object: Math.max(object, opposite ? one : 0), equal: 0, telling: opposite && one === 1 && areStates(f, g) ? 1 : 0 }
  return { object, equal: 1, telling: object > 0.9 && f.patient && g.patient ? 1 : 0 }
}
