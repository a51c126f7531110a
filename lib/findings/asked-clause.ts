/**
 * The frame of a slot → the clause of a question: "was the match abandoned", "did the bank raise the policy rate", "did the roof collapse".
 *
 * In: the slot with its sentence. Out: auxiliary, subject, verb; or null. Refuses: clauses whose subject or object is a pronoun or a value, verbs
 * that say nothing alone, verbs that go on ("wants to …"): then the caller quotes the source instead of writing bad English.
 */

import { DONE_TO_OTHERS, REPORTING_VERBS } from '../lexicon/predicate-classes.ts'
import {
  COMPOUND_NOUNS,
  EMPTY_VERBS,
  EVENT_NOUNS,
  INTRANSITIVE_VERBS,
  LIGHT_VERBS,
  OBJECTLESS_CLASSES,
  PEOPLE_PHRASES,
  STATE_VERBS,
  TIME_NOUNS,
} from '../lexicon/question-phrases.ts'
import type { Frame, Phrase, Predicate, Token } from '../model.ts'
import { complementOf, stateIn } from '../text/being.ts'
import { isInflectable, participleOf } from '../text/inflect.ts'
import { type Asked, overlaps } from './asked.ts'
import { type NamedThing, thingOf } from './asked-phrase.ts'

const LONGEST = 90
const PARTICLES = new Set(['off', 'out', 'up', 'down', 'over', 'back', 'away', 'apart', 'through'])

/** Writes the clause without its question word; in lower case. */
export function clauseOf(asked: Asked): string | null {
  const { frame } = asked.slot
  if (!frame) return null
  const clause = write(asked, frame)
  return clause !== null && clause.length <= LONGEST ? clause : null
}

interface Clause {
  readonly predicate: Predicate
  readonly word: Token
  readonly agent: NamedThing | null
  readonly patient: NamedThing | null
  /** The frame has one, whether it can be named or not. */
  readonly hasAgent: boolean
  readonly hasPatient: boolean
  readonly patientFirst: boolean
  readonly runsOn: boolean
}

function write(asked: Asked, whole: Frame): string | null {
  const { agent, patient, predicate } = argumentsOf(whole)
  const word = predicateWord(asked.tokens, predicate)
  const state = stateIn(predicate)
  if (!word || REPORTING_VERBS.has(predicate.lemma) || (word.pos === 'AUX' && predicate.lemma !== 'be' && state === null)) return null
  if (word.pos === 'NOUN') return asked.slot.kind !== 'event' && EVENT_NOUNS.has(predicate.lemma) ? `was the ${predicate.lemma}` : null
  // A date, place or sum inside an argument is what is asked for, not what the question may name.
  const free = (phrase: Phrase | null): NamedThing | null =>
    phrase && (asked.slot.kind === 'event' || !overlaps(phrase, asked.slot)) ? thingOf(asked, phrase) : null
  const named = { agent: free(agent), patient: free(patient) ?? uncounted(asked, patient, predicate) }
  if (predicate.lemma === 'be')
    return asked.slot.kind !== 'event' && named.agent && !patient && EVENT_NOUNS.has(agent?.head ?? '')
      ? `${be(named.agent)} ${named.agent.words}`
      : null
  const clause: Clause = {
    agent: named.agent,
    patient: named.patient,
    predicate,
    word,
    hasAgent: agent !== null,
    hasPatient: patient !== null,
    patientFirst: patient !== null && patient.start < predicate.start,
    runsOn: goesOn(asked.tokens, predicate),
  }
  if (state !== null) return named.patient ? beingClause(asked, whole, named.patient, state) : null
  if (isState(clause)) return named.patient ? stateClause(predicate.lemma, named.patient) : null
  return isInflectable(predicate.lemma) && !EMPTY_VERBS.has(predicate.lemma) ? verbClause(clause) : null
}

/** "24 dead", "70 injured": the word is a state, not a verb to inflect. */
function isState({ word, predicate }: Clause): boolean {
  return (
    predicate.lemma === word.lower && (word.pos === 'ADJ' || word.lower.endsWith('ing') || (predicate.passive && word.lemma !== word.lower))
  )
}

function verbClause(clause: Clause): string | null {
  const { predicate, agent, patient, hasAgent, hasPatient, patientFirst, runsOn } = clause
  const { lemma } = predicate
  const intransitive = INTRANSITIVE_VERBS.has(lemma.split(' ')[0] as string)
  // "Took shelter", "opened fire": the object is in the verb already.
  if (lemma.includes(' ') && patient && lemma.endsWith(` ${patient.head}`))
    return agent && !predicate.passive ? active(predicate, `${agent.words} ${lemma}`) : null
  if (predicate.passive && !intransitive) return patient && !runsOn ? passive(predicate, patient) : null
  if (hasAgent && hasPatient) {
    if (agent && patient) return agent.words === patient.words ? null : active(predicate, `${agent.words} ${lemma} ${patient.words}`)
    return !agent && patient && !intransitive && !LIGHT_VERBS.has(lemma) ? passive(predicate, patient) : null
  }
  if (LIGHT_VERBS.has(lemma)) return null
  if (hasPatient && !patientFirst) return patient && !intransitive ? passive(predicate, patient) : null
  if (patient && DONE_TO_OTHERS.has(lemma)) return passive(predicate, patient)
  const subject = patient ?? agent
  const whole = (predicate.cls !== null && OBJECTLESS_CLASSES.has(predicate.cls)) || intransitive
  return subject && whole && !runsOn ? active(predicate, `${subject.words} ${lemma}`) : null
}

/** "resigned this morning": a time is no object. "lost by 40 votes": what follows "by" after an active verb did nothing. */
export function argumentsOf(frame: Frame): Frame {
  const { agent, patient, predicate } = frame
  return {
    ...frame,
    agent: agent && !isTime(agent) && (predicate.passive || agent.start < predicate.start) ? agent : null,
    patient: patient && !isTime(patient) ? patient : null,
  }
}

function isTime({ head }: Phrase): boolean {
  return TIME_NOUNS.has(head.toLowerCase())
}

/** "70 injured", "Fourteen were killed": a bare number of those whom such things happen to. */
function uncounted({ slot, tokens }: Asked, patient: Phrase | null, predicate: Predicate): NamedThing | null {
  if (slot.kind !== 'event' || !patient || !(PEOPLE_PHRASES[predicate.cls ?? ''] ?? null)) return null
  const inside = tokens.filter((t) => t.start >= patient.start && t.end <= patient.end)
  const bare = inside.some((t) => t.pos === 'NUM') && inside.every((t) => ['NUM', 'ADV', 'ADP', 'ADJ', 'DET'].includes(t.pos))
  return bare ? { words: 'people', many: true, head: 'people' } : null
}

/** The word that carries the predicate: its last one that is a verb, noun or adjective; null for a name or the half of a compound noun. */
export function predicateWord(tokens: readonly Token[], predicate: Predicate): Token | null {
  const inside = tokens.filter((t) => t.start >= predicate.start && t.end <= predicate.end)
  const word = inside.findLast((t) => ['VERB', 'AUX', 'NOUN', 'ADJ'].includes(t.pos)) ?? null
  const next = tokens.find((t) => t.start >= predicate.end)
  if (word && next && COMPOUND_NOUNS.has(`${word.lemma} ${next.lemma}`)) return null
  return word && word !== tokens[0] && /^\p{Lu}/u.test(word.text) ? null : word
}

/** "wants to", "remained closed", "said that": the verb is not the end of what it says. */
export function goesOn(tokens: readonly Token[], predicate: Predicate): boolean {
  const after = tokens.findIndex((t) => t.start >= predicate.end)
  // "Turn out": the second half of the verb stands after it.
  const at = after >= 0 && predicate.lemma.endsWith(` ${tokens[after]?.lower}`) ? after + 1 : after
  const next = tokens[at]
  if (next === undefined) return false
  if (['PART', 'SCONJ', 'ADJ', 'VERB', 'AUX', 'PRON', 'SYM'].includes(next.pos) || next.lower === 'that' || next.lower === 'as') return true
  if (next.lower === 'to' && ['VERB', 'AUX'].includes(tokens[at + 1]?.pos ?? '')) return true
  return isParticle(next, tokens[at + 1])
}

/** "Was picked off", "turned out to be": half of the verb is left; "sank off the coast" says where. */
function isParticle(token: Token, next: Token | undefined): boolean {
  return PARTICLES.has(token.lower) && !['DET', 'NOUN', 'PROPN', 'NUM', 'PRON', 'ADJ'].includes(next?.pos ?? '')
}

function passive(predicate: Predicate, patient: NamedThing): string {
  const participle = participleOf(predicate.lemma)
  if (predicate.modality === 'planned') return `will ${patient.words} be ${participle}`
  if (predicate.modality === 'possible') return `could ${patient.words} be ${participle}`
  return `${be(patient)} ${patient.words} ${participle}`
}

function active({ modality }: Predicate, words: string): string {
  return `${modality === 'planned' ? 'will' : modality === 'possible' ? 'could' : 'did'} ${words}`
}

function stateClause(state: string, patient: NamedThing): string {
  const verb = STATE_VERBS[state]
  if (state.includes(' ')) return `${be(patient)} ${patient.words} ${participleOf(state)}`
  return verb ? `did ${patient.words} ${verb}` : `${be(patient)} ${patient.words} ${state}`
}

/** "Was the mate aware of the rocks": what the state goes on with is part of it; where that cannot be named, the source is quoted. */
function beingClause(asked: Asked, frame: Frame, patient: NamedThing, state: string): string | null {
  const complement = complementOf(frame)
  const thing = complement && thingOf(asked, complement.phrase)
  if (complement && !thing) return null
  return `${be(patient)} ${patient.words} ${state}${complement && thing ? ` ${complement.prep} ${thing.words}` : ''}`
}

function be({ many }: NamedThing): string {
  return many ? 'were' : 'was'
}
