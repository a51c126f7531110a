/**
 * The question of a sum, share, duration or other measure.
 *
 * In: one slot. Out: a proposal. Example: "rose by 4.4 per cent" → "By how much did exports rise?"; "a magnitude of 6.1" → "What was the magnitude
 * of the earthquake?"; "won 3-2", "passed 52-48" → "What was the score, …?", "What was the vote, …?"; otherwise the measure's own word and a quotation.
 */
import { moneyPurpose } from '../lexicon/money-purposes.ts'
import { PERSON_NOUNS } from '../lexicon/person-nouns.ts'
import { CHANGING_VERBS, EMPTY_VERBS, LIGHT_VERBS, MEASURE_WORDS, TREMORS } from '../lexicon/question-phrases.ts'
import { LASTING } from '../lexicon/role-words.ts'
import type { Frame, Quantity } from '../model.ts'
import { isInflectable, participleOf } from '../text/inflect.ts'
import { type Asked, overlaps, type Proposal } from './asked.ts'
import { argumentsOf } from './asked-clause.ts'
import { asIn } from './asked-context.ts'
import { thingOf } from './asked-phrase.ts'

/** Verbs that ask "how long did it …": the duration is what they measure. */
const TAKING_TIME = new Set(['last', 'take', 'wait', 'spend', 'run', 'stay', 'serve', 'continue'])
const CHANGES = new Set(['RISE', 'FALL'])
const RATIOS = new Set(['percent', 'points', 'share', 'money'])

/** Proposes the question of a measured value. */
export function measureQuestion(one: Asked): Proposal {
  const mention = one.slot.mention
  if (mention?.kind !== 'quantity') return asIn('What value', one)
  if (mention.measure === 'scale') return scaleQuestion(one, mention)
  if (mention.measure === 'score') return asIn(`What was the ${scoreWord(one, mention)}`, one)
  const word = MEASURE_WORDS[mention.measure] ?? 'What value'
  // "Lasted 31 hours", "ended after 31 hours", "a 31-hour siege".
  if (mention.noun && one.slot.roles.includes(LASTING))
    return { question: `How long did the ${one.text.slice(mention.noun.start, mention.noun.end).toLowerCase()} last?`, rank: 1 }
  const clause = one.slot.frame ? verbQuestion(one, argumentsOf(one.slot.frame), mention) : null
  if (clause) return { question: clause, rank: 1 }
  if (mention.measure === 'money' && mention.noun && moneyPurpose(mention.noun.lemma))
    return { question: `How much was the ${mention.noun.lemma}?`, rank: 1 }
  if (mention.measure === 'age' && mention.noun && one.slot.exact.includes('-') && PERSON_NOUNS.has(mention.noun.lemma))
    return { question: `How old was the ${mention.noun.lemma}?`, rank: 1 }
  return asIn(word, one)
}

function verbQuestion(one: Asked, { agent, patient, predicate }: Frame, { measure }: Quantity): string | null {
  if (!isInflectable(predicate.lemma) || predicate.passive) return null
  const { slot } = one
  const much = slot.prep === 'to' || slot.prep === 'at' ? 'To what level' : 'By how much'
  const isObject = overlaps(patient, slot)
  if (CHANGING_VERBS.has(predicate.lemma)) {
    const changed = isObject || !RATIOS.has(measure) ? null : thingOf(one, patient)
    return changed ? `${much} ${changed.many ? 'were' : 'was'} ${changed.words} ${participleOf(predicate.lemma)}?` : null
  }
  const subject = thingOf(one, overlaps(agent, slot) ? null : (agent ?? (isObject ? null : patient)))
  if (!subject) return null
  if (CHANGES.has(predicate.cls ?? '') && RATIOS.has(measure)) return `${much} did ${subject.words} ${predicate.lemma}?`
  if (measure === 'duration' && TAKING_TIME.has(predicate.lemma) && (isObject || !patient))
    return `How long did ${subject.words} ${predicate.lemma}?`
  const paid = measure === 'money' && isObject && !LIGHT_VERBS.has(predicate.lemma) && !EMPTY_VERBS.has(predicate.lemma)
  return paid ? `How much did ${subject.words} ${predicate.lemma}?` : null
}

function scaleQuestion(one: Asked, { noun }: Quantity): Proposal {
  if (!noun || !/^[a-z ]+$/.test(noun.lemma)) return asIn('What value', one)
  if (noun.lemma === 'magnitude') {
    const tremor = one.tokens.find((t) => TREMORS.has(t.lemma))
    return { question: `What was the magnitude of the ${tremor?.lemma ?? 'earthquake'}?`, rank: 0 }
  }
  return asIn(`What was the ${noun.lemma}`, one)
}

/** Who votes, rules or passes a bill has no score, and a season has a record. */
function scoreWord({ slot }: Asked, { noun }: Quantity): 'score' | 'vote' | 'record' {
  const word = noun?.lemma ?? slot.governor ?? ''
  if (VOTES.has(word)) return 'vote'
  return RECORDS.has(word) ? 'record' : 'score'
}

const VOTES: ReadonlySet<string> = new Set('vote ruling verdict decision majority pass approve reject rule'.split(' '))
const RECORDS: ReadonlySet<string> = new Set('record mark start finish'.split(' '))
