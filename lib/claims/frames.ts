/**
 * Sentence → frames: one predicate with who did it, whom it happened to, and the prepositional phrases beside it.
 *
 * In: the tokens of a sentence. Out: frames in text order. Refuses: verbs of saying are frames too, marked by lemma.
 * Example: "killing at least five people" → { predicate DIE, patient 'people' }; "24 dead" → { predicate DIE, patient '24' }.
 */

import { predicateClasses, REPORTING_VERBS, UNACCUSATIVE } from '../lexicon/predicate-classes.ts'
import type { Frame, Phrase, Predicate, Token } from '../model.ts'
import { carriesNext, isCarried } from './carriers.ts'
import { type Chunk, chunk, type NounGroup, type VerbGroup } from './chunks.ts'
import { isAge, isCountedGroup, isPastComma, listAfter, listedBefore, phrase } from './phrases.ts'
import { deniesIn, type Setting, settingOf, settingOfNoun } from './polarity.ts'
import {
  joinedLemma,
  lemmaWithObject,
  lightVerbClass,
  nominalPredicate,
  PARTICLES,
  predicateOf,
  statePredicate,
  stateWordAfter,
} from './predicates.ts'

const RELATIVES = new Set(['who', 'which', 'that', 'whom'])
const CLAUSE_STARTERS = new Set(
  'when that while as after before because if although though where since until but whereas unless so'.split(' '),
)

/**
 * Reads the frames of one sentence.
 *
 * @param tokens Tokens with lemma and part of speech; without parts of speech (other languages) the result is empty.
 */
export function readFrames(tokens: readonly Token[]): readonly Frame[] {
  const chunks = chunk(tokens)
  const frames: Frame[] = []
  const objects = new Set<Chunk>()
  let subject: NounGroup | null = null
  // What a group between commas is apposed to.
  let outer: NounGroup | null = null
  // After a verb with an object the next has its own subject; after a passive it may leave its auxiliary out.
  let undergone = false
  chunks.forEach((group, i) => {
    const previous = chunks[i - 1]
    const gap = tokens.slice(previous?.to ?? 0, group.from)
    if (opensClause(gap)) {
      subject = null
      outer = null
    }
    if (group.kind === 'noun') {
      if (isSubject(tokens, chunks, i, objects.has(group))) {
        if (isPastComma(tokens, subject, group)) outer ??= subject
        subject = group
      }
      frames.push(...nounFrames(tokens, chunks, i))
      return
    }
    // A state word that a noun group already carries ("14 others trapped") is read there.
    if (isCarried(tokens, group, frames)) return
    const before = previous?.kind === 'noun' ? previous : null
    if (group.form === 'finite') {
      if (group.passive && isPastComma(tokens, previous, group)) subject = outer !== null && isCountedGroup(tokens, outer) ? outer : subject
      outer = null
    }
    if (before && isRelative(tokens, before)) subject = lastNounBefore(chunks, i - 1)
    if (carriesNext(tokens, group, chunks[i + 1])) return
    const object = objectOf(tokens, chunks, i)
    for (const item of withList(tokens, chunks, object)) objects.add(item)
    const onNoun = before !== null && (before.prep !== null || objects.has(before) || (undergone && isElliptical(tokens, before, subject)))
    const reduced = object === null && gap.length === 0 && onNoun && isParticiple(tokens, group)
    const read = verbFrame(tokens, chunks, i, { subject, before, object, reduced })
    undergone = object === null
    frames.push(read)
  })
  return frames.map((f, i) => withoutOuterItems(f) ?? withInnerItems(f, frames[i + 1]))
}

const withList = (tokens: readonly Token[], chunks: readonly Chunk[], object: NounGroup | null): readonly Chunk[] =>
  object ? [object, ...listAfter(tokens, chunks, object)] : []

/** "40 churches including chapels and halls, 8 bridges and 4 roads": what is counted again goes on the list that "including" broke into. */
function withInnerItems(outer: Frame, inner: Frame | undefined): Frame {
  const counted = inner?.predicate.lemma === 'include' ? outerItems(inner) : []
  const near =
    counted.length > 0 && outer.alsoPatients.length > 0 && (outer.alsoPatients.at(-1) as Phrase).end < (inner as Frame).predicate.start
  return near ? { ...outer, alsoPatients: [...outer.alsoPatients, ...counted] } : outer
}

function withoutOuterItems(inner: Frame): Frame | null {
  const counted = inner.predicate.lemma === 'include' ? outerItems(inner) : []
  return counted.length > 0 ? { ...inner, alsoPatients: inner.alsoPatients.filter((p) => !counted.includes(p)) } : null
}

/** The items from the first counted one on, where the list begins with one that is not. */
function outerItems({ patient, alsoPatients }: Frame): readonly Phrase[] {
  if (!patient || isCounted(patient)) return []
  const first = alsoPatients.findIndex(isCounted)
  return first < 0 ? [] : alsoPatients.slice(first)
}

function isCounted(phrase: Phrase): boolean {
  return /^\d/.test(phrase.lemmas[0] ?? '') || NUMBER_WORDS.test(phrase.lemmas[0] ?? '')
}

const NUMBER_WORDS = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|several)$/

/** What a noun group says by itself: a state ("24 dead") or an event in a noun ("the death toll"). */
function nounFrames(tokens: readonly Token[], chunks: readonly Chunk[], at: number): readonly Frame[] {
  const group = chunks[at] as NounGroup
  const state = stateWordAfter(tokens, group)
  const nominal = nominalPredicate(tokens, group)
  return [
    ...(state ? [frame(tokens, statePredicate(state), null, group, [])] : []),
    ...(nominal
      ? [frame(tokens, placed(nominal, settingOfNoun(tokens, chunks, at)), null, null, followingPhrases(tokens, chunks, at))]
      : []),
  ]
}

interface Surroundings {
  readonly subject: NounGroup | null
  /** The noun group right before the verb. */
  readonly before: NounGroup | null
  readonly object: NounGroup | null
  /** "children trapped under rubble", "documents released by the ministry": a participle on the noun before it. */
  readonly reduced: boolean
}

function verbFrame(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  at: number,
  { subject, before, object, reduced }: Surroundings,
): Frame {
  const group = chunks[at] as VerbGroup
  const others = followingPhrases(tokens, chunks, at)
  const by = others.find((o) => o.prep === 'by')?.phrase
  const spoken = withObject(tokens, group, object, placed(predicateOf(tokens, group), settingOf(tokens, chunks, at)))
  const predicate = { ...spoken, passive: spoken.passive || reduced, cls: spoken.cls ?? lightVerbClass(tokens, group, object) }
  if (predicate.passive) {
    const patient = reduced ? before : (subject ?? before)
    return frame(tokens, predicate, null, patient, others, { by, list: listedBefore(tokens, chunks, patient) })
  }
  const agent = (isControlled(chunks, at) ? before : null) ?? subject ?? (before?.prep === null ? before : null)
  // "Eight people suffered burns": with a light verb, what happened is in the object and happened to the subject.
  const undergoes =
    (predicate.cls !== null && spoken.cls === null) ||
    spoken.lemma === 'lose life' ||
    (object === null && spoken.cls !== null && UNACCUSATIVE.has(spoken.cls))
  if (undergoes) return frame(tokens, predicate, null, agent, others, { by, list: listedBefore(tokens, chunks, agent) })
  return frame(tokens, predicate, agent, object, others, {
    by,
    list: listAfter(tokens, chunks, object).map((item) => phrase(tokens, item)),
  })
}

/** "Lost their lives", "took shelter": the object is part of what happened. */
function withObject(tokens: readonly Token[], group: VerbGroup, object: NounGroup | null, predicate: Predicate): Predicate {
  const lemma = lemmaWithObject(tokens, group, object)
  return lemma === null ? predicate : { ...predicate, lemma, cls: predicateClasses(lemma)[0] ?? predicate.cls }
}

/** "Forced the crew to leave", "kept the crowd from entering": the object of the first verb is the subject of the second. */
function isControlled(chunks: readonly Chunk[], at: number): boolean {
  const [verb, object, group] = [chunks[at - 2], chunks[at - 1], chunks[at] as VerbGroup]
  if (verb?.kind !== 'verb' || verb.passive || object?.kind !== 'noun' || object.prep !== null || object.from !== verb.to) return false
  if (group.form === 'infinitive') return group.from === object.to
  return group.form === 'ing' && group.from === object.to + 1
}

/** "five were killed, 250 others injured and 800 homes destroyed": a list goes on and leaves the auxiliary out. */
function isElliptical(tokens: readonly Token[], before: NounGroup, subject: NounGroup | null): boolean {
  const link = tokens[before.from - 1]
  return subject !== null && (link?.text === ',' || link?.pos === 'CCONJ')
}

/** Past forms that may be participles: "released" (did) and "released" (was). */
function isParticiple(tokens: readonly Token[], group: VerbGroup): boolean {
  return !group.aux && group.form === 'finite' && /(ed|en|wn|t|ng|nd|ck|de|old|un)$/.test(tokens[group.head]?.lower ?? '')
}

/** "Police said the name would not be told": what stands between a verb of saying and the next verb is the subject of the second. */
function isReportedSubject(tokens: readonly Token[], chunks: readonly Chunk[], at: number): boolean {
  const [verb, group, next] = [chunks[at - 1], chunks[at] as NounGroup, chunks[at + 1]]
  if (verb?.kind !== 'verb' || verb.to !== group.from || next?.kind !== 'verb' || next.from !== group.to || next.form !== 'finite')
    return false
  return REPORTING_VERBS.has(tokens[verb.head]?.lemma ?? '') && !verb.passive
}

const CONJUNCTIONS = new Set(['as', 'after', 'before', 'since', 'until'])

/** "… as no other form of funding is allowed": what the tagger takes for a preposition opens a clause where a verb follows its noun. */
function isSubjectAfterConjunction(chunks: readonly Chunk[], at: number): boolean {
  const group = chunks[at] as NounGroup
  if (!CONJUNCTIONS.has(group.prep ?? '')) return false
  let next = at + 1
  let end = group.to
  for (let of = chunks[next]; of?.kind === 'noun' && of.prep === 'of' && of.from === end + 1; of = chunks[next]) {
    end = of.to
    next++
  }
  const verb = chunks[next]
  return verb?.kind === 'verb' && verb.form === 'finite' && verb.from === end
}

/** "… and 104 have been rescued": a noun group right before an auxiliary is a subject, whatever stands before it. */
function opensWithAuxiliary(chunks: readonly Chunk[], at: number): boolean {
  const group = chunks[at] as Chunk
  const next = chunks[at + 1]
  return next?.kind === 'verb' && next.aux && next.from === group.to
}

function isSubject(tokens: readonly Token[], chunks: readonly Chunk[], at: number, isObject: boolean): boolean {
  const [previous, group] = [chunks[at - 1], chunks[at] as NounGroup]
  const free = previous?.kind !== 'verb' || isFreed(tokens.slice(previous.to, group.from)) || opensWithAuxiliary(chunks, at)
  const apposed = previous?.kind === 'noun' && previous.to === group.from && tokens[previous.head]?.pos === 'PRON'
  const opens = free && !apposed && !isObject && !group.prep
  return (
    !isRelative(tokens, group) &&
    !isAge(tokens, group) &&
    (opens || isReportedSubject(tokens, chunks, at) || isSubjectAfterConjunction(chunks, at))
  )
}

/** After a verb: a comma or conjunction sets a noun group free from it. */
function isFreed(gap: readonly Token[]): boolean {
  return opensClause(gap) || gap.some((t) => t.pos === 'CCONJ' || t.text === ',')
}

/** A gap with a conjunction of clauses, a semicolon, colon, dash or quotation mark starts a clause with a subject of its own. */
function opensClause(gap: readonly Token[]): boolean {
  return gap.some((t) => CLAUSE_STARTERS.has(t.lower) || (t.pos === 'PUNCT' && /^[;:—"“”]$/.test(t.text)))
}

function isRelative(tokens: readonly Token[], group: NounGroup): boolean {
  return group.to - group.from === 1 && RELATIVES.has(tokens[group.from]?.lower ?? '')
}

function lastNounBefore(chunks: readonly Chunk[], before: number): NounGroup | null {
  for (let i = before - 1; i >= 0; i--) {
    const group = chunks[i]
    if (group?.kind === 'noun') return group
  }
  return null
}

/** The noun group right after a verb group, with no preposition and nothing but particles or adverbs between. */
function objectOf(tokens: readonly Token[], chunks: readonly Chunk[], at: number): NounGroup | null {
  const verb = chunks[at]
  const next = chunks[at + 1]
  if (!verb || next?.kind !== 'noun' || isRelative(tokens, next) || isReportedSubject(tokens, chunks, at + 1)) return null
  const gap = tokens.slice(verb.to, next.from)
  if (next.prep !== null && !(gap.length === 1 && PARTICLES.has(next.prep) && joinedLemma(tokens, verb as VerbGroup) !== null)) return null
  return gap.every((t) => t.pos === 'ADV' || t.pos === 'ADP' || t.pos === 'PART' || t.pos === 'SYM') ? next : null
}

/** Prepositional phrases after a group, up to the next verb group that is not a participle of the last noun. */
function followingPhrases(tokens: readonly Token[], chunks: readonly Chunk[], at: number): { prep: string; phrase: Phrase }[] {
  const found: { prep: string; phrase: Phrase }[] = []
  for (let i = at + 1; i < chunks.length; i++) {
    const group = chunks[i] as Chunk
    if (group.kind === 'verb') break
    if (group.prep) found.push({ prep: group.prep, phrase: phrase(tokens, group) })
    else if (i > at + 1 && tokens.slice((chunks[i - 1] as Chunk).to, group.from).some((t) => t.text === ',')) break
  }
  return found
}

function frame(
  tokens: readonly Token[],
  predicate: Predicate,
  agent: NounGroup | null,
  patient: NounGroup | null,
  others: { prep: string; phrase: Phrase }[],
  { by, list = [] }: { readonly by?: Phrase | undefined; readonly list?: readonly Phrase[] } = {},
): Frame {
  const agentPhrase = by ?? (agent ? phrase(tokens, agent) : null)
  const patientPhrase = patient ? phrase(tokens, patient) : null
  const spans = [
    predicate,
    ...(agentPhrase ? [agentPhrase] : []),
    ...(patientPhrase ? [patientPhrase] : []),
    ...others.map((o) => o.phrase),
  ]
  const denied = [agent, patient].some((g) => g !== null && deniesIn(tokens, g, predicate.start))
  return {
    clause: { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) },
    predicate: denied ? { ...predicate, negated: !predicate.negated } : predicate,
    agent: agentPhrase,
    patient: patientPhrase,
    alsoPatients: list,
    others,
  }
}

/** A predicate in its surroundings: what governs it may turn it into its contrary. */
function placed(predicate: Predicate, setting: Setting): Predicate {
  return { ...predicate, negated: predicate.negated !== setting.negated, modality: setting.modality ?? predicate.modality }
}
