/**
 * Who and what takes part in two events: how alike, one or two, and one or many.
 *
 * In: phrases, or slots with their claims. Out: 0..1, or yes and no. Refuses: nothing; of what is not told the likeness is low and not 0.
 * Example: "the ferry" / "the boats" → alike, but one and many.
 */
import { PERSON_NOUNS } from '../lexicon/person-nouns.ts'
import { SIDES } from '../lexicon/ways.ts'
import type { Frame, NameMention, Phrase } from '../model.ts'
import type { Context } from './context.ts'
import { wordLikeness } from './likeness.ts'
import type { SlotRef } from './slot-ref.ts'

type Argument = Phrase | null

/** From here on two things may be one in other words. */
export const SOME_LIKENESS = 0.3
export const NOT_TOLD = 0.3
const BOTH_PEOPLE = 0.7

/** How alike two arguments are by their words, 0..1; two people whose names are not told are alike as people. */
export function argumentLikeness(p: Argument, q: Argument, context: Context): number {
  if (!p || !q) return NOT_TOLD
  if (areOnTwoSides(p.lemmas, q.lemmas)) return 0
  if (areBothPeople(p.head, q.head, context)) return BOTH_PEOPLE
  return wordsOf(p, q, context)
}

const wordsOf = (p: Phrase, q: Phrase, context: Context): number =>
  Math.max(wordLikeness(p.head, q.head, context), context.bagLikeness(p.lemmas, q.lemmas))

/** "The left engine", "the right engine": one of two that nobody takes for the other. */
function areOnTwoSides(x: readonly string[], y: readonly string[]): boolean {
  return SIDES.some(([a, b]) => (x.includes(a) && y.includes(b) && !x.includes(b)) || (x.includes(b) && y.includes(a) && !x.includes(a)))
}

/** A noun for somebody, or for nobody. */
export function isPersonHead(head: string): boolean {
  return PERSON_NOUNS.has(head) || head === 'nobody' || head === 'no-one'
}

/** As far as the lexicon knows, or the thesaurus beside somebody whom it knows: "nobody", "a stagehand". */
function areBothPeople(p: string, q: string, context: Context): boolean {
  const [known, alsoKnown] = [isPersonHead(p), isPersonHead(q)]
  if (known === alsoKnown) return known
  return context.thesaurus.isA(known ? q : p, 'person')
}

const ANYBODY: ReadonlySet<string> = new Set('he she it they we you i who which that'.split(' '))

/** Both name who did it, and not the same: what one firm signed and another did not is no contradiction. */
export function agentsDiffer(a: SlotRef, b: SlotRef, context: Context): boolean {
  const [p, q] = [a.slot.frame?.agent, b.slot.frame?.agent]
  if (!p || !q || ANYBODY.has(p.head) || ANYBODY.has(q.head)) return false
  // "Varga" and "the mayor" may be one.
  if (isNamed(a, p) !== isNamed(b, q)) return false
  if (isPersonHead(p.head) && isPersonHead(q.head)) return false
  return wordsOf(p, q, context) < SOME_LIKENESS
}

function isNamed({ claim }: SlotRef, { start, end }: Phrase): boolean {
  // "The government" may be the president.
  return claim.mentions.some(
    (m) => m.kind === 'name' && (m as NameMention).type !== 'demonym' && /^\p{Lu}/u.test(m.canonical) && m.start >= start && m.end <= end,
  )
}

/** "The woman was not hurt" denies nothing of a man; "nobody was hurt" does. */
export function arePeopleApart(f: Frame, g: Frame, context: Context): boolean {
  const [p, q] = f.patient || g.patient ? [f.patient, g.patient] : [f.agent, g.agent]
  if (!p || !q || p.head === q.head || !areBothPeople(p.head, q.head, context)) return false
  const [all, alsoAll] = [EVERYONE.has(p.head), EVERYONE.has(q.head)]
  // "Nobody was hurt" denies of everybody; "no child was hurt" nothing of grown people.
  if (all !== alsoAll) return (all ? g : f).predicate.negated
  return !all
}

const EVERYONE: ReadonlySet<string> = new Set(['nobody', 'no-one', 'person', 'people', 'casualty', 'victim', 'else'])

/** Of the two whom or what it happens to, or who does it: "the ferry" and "the boats", "the stage door" and "the main doors", she and her sister. */
export function areTwoThings(a: SlotRef, b: SlotRef): boolean {
  const [f, g] = [a.slot.frame, b.slot.frame]
  const [p, q] = f?.patient && g?.patient ? [f.patient, g.patient] : [f?.agent, g?.agent]
  if (!p || !q || EVERYONE.has(p.head) || EVERYONE.has(q.head)) return false
  if (p.head !== q.head && isMany(a, p) !== isMany(b, q)) return true
  return owns(a, p, q.head) || owns(b, q, p.head) || areToldApart(a, b, p, q)
}

/** "Vik's understudy" is not Vik. */
function owns({ claim }: SlotRef, { start, end, head }: Phrase, owner: string): boolean {
  if (head === owner) return false
  const { tokens } = claim.sentence
  return tokens.some((t, i) => t.start >= start && t.end < end && t.lemma === owner && /^['’]s?$/.test(tokens[i + 1]?.text ?? ''))
}

/** Each has words of its own before the noun, and none in common. Of a name they are titles. */
function areToldApart(a: SlotRef, b: SlotRef, p: Phrase, q: Phrase): boolean {
  const [x, y] = [beforeNoun(a, p), beforeNoun(b, q)]
  return x.length > 0 && y.length > 0 && !x.some((word) => y.includes(word))
}

function beforeNoun({ claim }: SlotRef, { start, end, head, lemmas }: Phrase): readonly string[] {
  const noun = claim.sentence.tokens.find((t) => t.start >= start && t.end <= end && t.lemma === head)
  return noun?.pos === 'NOUN' ? lemmas.filter((word) => word !== head && !/^\d/.test(word)) : []
}

function isMany({ claim }: SlotRef, { start, end, head }: Phrase): boolean {
  return (
    ALWAYS_MANY.has(head) || claim.sentence.tokens.some((t) => t.start >= start && t.end <= end && t.lemma === head && t.lower !== head)
  )
}

/** Of these the singular is no word of its own, or says as many. */
const ALWAYS_MANY: ReadonlySet<string> = new Set(['people', 'police', 'staff', 'crew', 'cattle', 'public', 'audience'])

/** Words that may be said of any of several people. */
const ANYONE: ReadonlySet<string> = new Set(
  'person people man woman boy girl child victim passenger resident worker employee soldier officer policeman student villager tourist hiker survivor protester player fan migrant official member gunman'.split(
    ' ',
  ),
)

/** Whether the head of a phrase may be said of any of several people. */
export const isAnyone = (head: string): boolean => ANYONE.has(head)

function headsOf({ patient, alsoPatients }: Frame): readonly string[] {
  return [...(patient ? [patient] : []), ...alsoPatients].map((p) => p.head)
}

/** "The captain, Robert Voss," is one by either word. */
export function sharedHead(f: Frame, g: Frame): number {
  const others = new Set(headsOf(g))
  return headsOf(f).some((head) => others.has(head) && !ANYONE.has(head)) ? 1 : 0
}

/** Of two states that exclude one another, of people: a man missing and a man arrested may be two men; the captain is one, and so is "the boy". */
export function isOneBearer(a: SlotRef, b: SlotRef, f: Frame, g: Frame): boolean {
  const heads = [...headsOf(f), ...headsOf(g)]
  if (!heads.some((head) => ANYONE.has(head)) || sharedHead(f, g) === 1) return true
  return f.patient?.head === g.patient?.head && isTheOne(a, f.patient) && isTheOne(b, g.patient)
}

function isTheOne(ref: SlotRef, phrase: Argument): boolean {
  return phrase?.lemmas.length === 1 && isTheOnly(ref, phrase)
}

/** "The director of a hospital", "the boy": one who is known. */
export function isTheOnly(ref: SlotRef, phrase: Phrase): boolean {
  return !isMany(ref, phrase) && ref.claim.sentence.tokens.some((t) => t.start === phrase.start && t.lower === 'the')
}
