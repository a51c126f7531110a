/**
 * The question of a name: who did it, to whom it was done, or which one is meant.
 *
 * In: a slot with its sentence. Out: a proposal. Example: "Robert Chacha was arrested" → "Who was arrested?"; two spellings → "How is the name
 * written: “Halden Verktøy” or “Halden Verktoey”?".
 */

import { REPORTING_VERBS } from '../lexicon/predicate-classes.ts'
import { LIGHT_VERBS, PEOPLE_PHRASES, THING_PHRASES } from '../lexicon/question-phrases.ts'
import type { NameMention, NameType, Phrase, Predicate, Slot } from '../model.ts'
import { isInflectable, participleOf, pastOf } from '../text/inflect.ts'
import { type Asked, overlaps, type Proposal } from './asked.ts'
import { goesOn, predicateWord } from './asked-clause.ts'
import { asIn } from './asked-context.ts'
import { thingOf } from './asked-phrase.ts'

const ASKING: Readonly<Record<NameType, string>> = {
  person: 'Who',
  organisation: 'Which organisation',
  place: 'Which place',
  work: 'Which work',
  event: 'Which event',
  demonym: 'Which people',
  other: 'Who or what',
}

/** Proposes the question of a name. */
export function nameQuestion(one: Asked): Proposal {
  const { slot, tokens } = one
  const mention = slot.mention as NameMention
  const word = ASKING[mention.type]
  const { frame } = slot
  const verb = frame ? predicateWord(tokens, frame.predicate) : null
  const usable =
    frame &&
    verb?.pos === 'VERB' &&
    isInflectable(frame.predicate.lemma) &&
    !REPORTING_VERBS.has(frame.predicate.lemma) &&
    !LIGHT_VERBS.has(frame.predicate.lemma)
  if (!frame || !usable || mention.type === 'place') return quotedName(word, one)
  const { predicate } = frame
  if (predicate.passive && isHeadOf(slot, frame.patient) && !goesOn(tokens, predicate) && mayUndergo(mention.type, predicate))
    return { question: `${word} was ${participleOf(predicate.lemma)}?`, rank: 1 }
  if (!predicate.passive && predicate.modality === 'fact' && isHeadOf(slot, frame.agent) && !goesOn(tokens, predicate)) {
    const object = frame.patient ? thingOf(one, frame.patient) : null
    if (object) return { question: `${word} ${pastOf(predicate.lemma)} ${object.words}?`, rank: 1 }
  }
  return quotedName(word, one)
}

/** Quotes the source around a name; where nothing stands beside it, that it is named is all there is to ask. */
export function quotedName(word: string, one: Asked): Proposal {
  const proposal = asIn(word, one)
  return proposal.question === `${word}?` ? { ...proposal, question: `${word} is named?` } : proposal
}

/** "How is the name written: … or …?", the spellings in alphabetical order. */
export function spellingQuestion(asked: readonly Asked[]): string {
  const names = [...new Set(asked.map(({ slot }) => (slot.mention?.kind === 'name' ? slot.mention.canonical : slot.exact)))].sort()
  const quoted = names.map((name) => `“${name}”`)
  return quoted.length < 2
    ? `How is the name written: ${quoted.join('')}?`
    : `How is the name written: ${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}?`
}

/** Who is arrested, hurt or dead is a person: of an organisation it is read wrongly. */
function mayUndergo(type: NameType, { cls }: Predicate): boolean {
  return type !== 'organisation' || cls === null || PEOPLE_PHRASES[cls] === undefined || THING_PHRASES[cls] !== undefined
}

/** The name is the whole end of the phrase, not the owner of something else ("Voss's lawyer"). */
function isHeadOf(slot: Slot, phrase: Phrase | null): boolean {
  return overlaps(phrase, slot) && phrase !== null && phrase.end === slot.end
}
