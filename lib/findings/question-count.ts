/**
 * "How many …?": the question of a count.
 *
 * In: a slot, and the noun that all slots of the finding share. Out: a proposal. Example: "17 bodies", "96 people" → "How many people died?".
 */
import { PERSON_NOUNS } from '../lexicon/person-nouns.ts'
import { predicateClasses, REPORTING_VERBS } from '../lexicon/predicate-classes.ts'
import { EMPTY_VERBS, INTRANSITIVE_VERBS, LIGHT_VERBS, PEOPLE_PHRASES, THING_PHRASES, VERB_PHRASES } from '../lexicon/question-phrases.ts'
import type { Frame, Quantity, Slot } from '../model.ts'
import { isInflectable, participleOf, pastOf, pluralOf } from '../text/inflect.ts'
import { readOnce } from '../text/read-once.ts'
import { type Asked, overlaps, type Proposal } from './asked.ts'
import { goesOn, predicateWord } from './asked-clause.ts'
import { asIn } from './asked-context.ts'
import { thingOf } from './asked-phrase.ts'

/** What all slots of a finding count. */
export interface Counted {
  /** Words after "how many", in the plural; empty where no noun is written. */
  readonly noun: string
  readonly people: boolean
}

/** Proposes the question of a count. */
export function countQuestion(one: Asked, counted: Counted): Proposal {
  if (one.slot.roles.includes('OFFSPRING')) return { question: 'How many children?', rank: 0 }
  const fixed = fixedPhrase(one, counted)
  if (fixed) return { question: `How many ${fixed}?`, rank: 0 }
  const howMany = `How many${counted.noun ? ` ${counted.noun}` : ''}`
  const clause = clauseAboutOnce(one)
  if (clause) return { question: `${howMany} ${clause}?`, rank: 1 }
  const { numeral } = one.slot.mention as Quantity
  return asIn(howMany, one, { start: one.slot.start, end: numeral.end > one.slot.start ? numeral.end : one.slot.end })
}

/** The noun of the group: the commonest; people go by that name where the sources call them differently, the dead always. */
export function countedBy(all: readonly Asked[]): Counted {
  const mentions = all.map(({ slot }) => slot.mention).filter((m): m is Quantity => m?.kind === 'quantity')
  const lemmas = mentions.map((m) => m.noun?.lemma ?? null)
  const named = lemmas.filter((l): l is string => l !== null)
  const people = named.every((l) => PERSON_NOUNS.has(l))
  const distinct = [...new Set(named)]
  const more = mentions.length > 0 && mentions.every((m) => m.additional) ? 'more ' : ''
  if (named.length === 0) return { noun: more ? 'more people' : '', people: true }
  if (
    people &&
    (distinct.length > 1 || ['body', 'life', 'casualty', 'fatality', 'dead', 'victim', 'other', 'soul'].includes(distinct[0] as string))
  )
    return { noun: `${more}people`, people }
  const [lemma = ''] = distinct.sort((a, b) => count(named, b) - count(named, a) || (a < b ? -1 : 1))
  const shared = (mentions[0]?.noun?.modifiers ?? []).filter(
    (m) => /^[a-z-]+$/.test(m) && m !== 'other' && mentions.every((q) => q.noun?.modifiers.includes(m) ?? false),
  )
  return { noun: `${more}${[...shared.map((m) => asWritten(all[0] as Asked, m)), pluralOf(lemma)].join(' ')}`, people }
}

/** "Two injured men": a modifier is known by its lemma ("injure"), and asked about as it is written. */
function asWritten({ slot, tokens }: Asked, lemma: string): string {
  return tokens.find((t) => t.lemma === lemma && t.start >= slot.start && t.end <= slot.end)?.lower ?? lemma
}

function count(list: readonly string[], word: string): number {
  return list.filter((l) => l === word).length
}

/** Noun and phrase of the class that governs the count. */
function fixedPhrase({ slot }: Asked, { noun, people }: Counted): string | null {
  const { frame } = slot
  const asAgent = overlaps(frame?.agent ?? null, slot) && !overlaps(frame?.patient ?? null, slot)
  const mention = slot.mention as Quantity
  const named = mention.noun && !NO_PEOPLE.has(mention.noun.lemma) ? predicateClasses(mention.noun.lemma) : []
  const more = mention.additional ? 'more ' : ''
  for (const role of slot.roles) {
    const [ofPeople, ofThings] = [PEOPLE_PHRASES[role], THING_PHRASES[role]]
    // "58 deaths", "six survivors": the noun says what happened, and those it counts are people.
    if (ofPeople && named.includes(role)) return `${more}people ${ofPeople}`
    if (asAgent && !SUBJECT_ROLES.has(role)) continue
    if (ofPeople && people) return `${noun || 'people'} ${VERB_PHRASES[slot.governor ?? ''] ?? ofPeople}`
    if (ofThings && noun && !people && frame?.predicate.cls === role && isAmong(frame, slot)) return `${noun} ${ofThings}`
  }
  return null
}

/** "Damaged 42 offices, two roads and eight bridges": each item of the list. */
function isAmong({ patient, alsoPatients }: Frame, slot: Slot): boolean {
  return overlaps(patient, slot) || alsoPatients.some((item) => overlaps(item, slot))
}

/** Nouns of a class that count something else: rooms, files, places to sleep. */
const NO_PEOPLE = new Set([
  'hospital',
  'case',
  'shelter',
  'custody',
  'charge',
  'sentence',
  'conviction',
  'board',
  'rally',
  'march',
  'demonstration',
])

/** Classes whose subject is the one counted. */
const SUBJECT_ROLES = new Set(['ATTEND', 'PROTEST', 'DISPLACE', 'SURVIVE', 'DIE', 'MISSING'])

const clauseAboutOnce = readOnce(clauseAbout)

/** What follows "how many …": the verb of the frame with the count as its subject or object. */
function clauseAbout(one: Asked): string | null {
  const { slot, tokens } = one
  const { frame } = slot
  if (!frame) return null
  const { predicate } = frame
  const word = predicateWord(tokens, predicate)
  if (!word || (word.pos !== 'VERB' && word.pos !== 'AUX') || !isInflectable(predicate.lemma) || REPORTING_VERBS.has(predicate.lemma))
    return null
  const planned = predicate.modality === 'planned'
  const verb = withoutCounted(predicate.lemma, slot.mention)
  if (overlaps(frame.patient, slot) && !overlaps(frame.agent, slot)) {
    if (predicate.lemma === 'be') return null
    if (predicate.passive && !INTRANSITIVE_VERBS.has(predicate.lemma))
      return planned ? `will be ${participleOf(verb)}` : `were ${participleOf(verb)}`
    const agent = thingOf(one, frame.agent)
    if (agent && !EMPTY_VERBS.has(predicate.lemma)) return `${planned ? 'will' : 'did'} ${agent.words} ${verb}`
    if (LIGHT_VERBS.has(predicate.lemma) || frame.agent) return null
    if ((frame.patient?.start ?? 0) > predicate.start) return `were ${participleOf(verb)}`
    return goesOn(tokens, predicate) ? null : pastOf(verb)
  }
  if (
    !overlaps(frame.agent, slot) ||
    (frame.agent?.start ?? 0) > predicate.start ||
    predicate.passive ||
    LIGHT_VERBS.has(predicate.lemma) ||
    goesOn(tokens, predicate)
  )
    return null
  const does = planned ? `will ${verb}` : pastOf(verb)
  if (!frame.patient) return does
  const object = thingOf(one, frame.patient)
  return object ? `${does} ${object.words}` : null
}

/** "Will cut 1,150 jobs" is one predicate with what is counted: of that the question has a noun of its own. */
function withoutCounted(lemma: string, mention: Slot['mention']): string {
  const noun = mention?.kind === 'quantity' ? mention.noun?.lemma : undefined
  return noun !== undefined && lemma.endsWith(` ${noun}`) ? lemma.slice(0, -noun.length - 1) : lemma
}
