/**
 * Sentence → frames: one predicate with who did it, whom it happened to, and the prepositional phrases beside it.
 *
 * In: the tokens of a sentence. Out: frames in text order. Refuses: verbs of saying are frames too, marked by lemma.
 * Example: "killing at least five people" → { predicate DIE, patient 'people' }; "24 dead" → { predicate DIE, patient '24' }.
 */

import { SUBORDINATORS } from '../lexicon/function-words.ts'
import { DONE_TO_OTHERS, predicateClasses, UNACCUSATIVE } from '../lexicon/predicate-classes.ts'
import type { Frame, Phrase, Predicate, Token } from '../model.ts'
import { carriesNext, isCarried, staysSo } from './carriers.ts'
import { type Chunk, chunk, type NounGroup, type VerbGroup } from './chunks.ts'
import { withInnerItems, withoutOuterItems } from './including.ts'
import { asHaving, lackedAfter, lacking } from './lacking.ts'
import { nounOfParticiple } from './participles.ts'
import { isCountedGroup, isExtent, isPastComma, isWhen, listAfter, listedBefore, phrase } from './phrases.ts'
import { deniesIn, isNegative, type Setting, settingOf, settingOfNoun } from './polarity.ts'
import {
  joinedLemma,
  LIGHT_VERBS,
  lemmaWithObject,
  lightVerbClass,
  nominalPredicate,
  PARTICLES,
  predicateOf,
  statePredicate,
  stateWordAfter,
} from './predicates.ts'
import {
  adjoins,
  antecedentOf,
  isNaming,
  isParticiple,
  isRelative,
  isReportedSubject,
  isSubject,
  isSubjectAfterConjunction,
  opensClauseAt,
  sharesPassive,
} from './subjects.ts'

/** What the words read so far leave open for the next verb of a clause. */
interface Standing {
  subject: NounGroup | null
  /** What a group between commas is apposed to. */
  outer: NounGroup | null
  /** A finite verb has been read since the clause began. */
  told: boolean
  /** After a verb with an object the next has its own subject; after a passive it may leave its auxiliary out. */
  undergone: boolean
  passive: boolean
  readonly objects: Set<Chunk>
}

/**
 * Reads the frames of one sentence.
 *
 * @param tokens Tokens with lemma and part of speech; without parts of speech (other languages) the result is empty.
 */
export function readFrames(tokens: readonly Token[]): readonly Frame[] {
  const chunks = chunk(tokens)
  const frames: Frame[] = []
  const clause: Standing = { subject: null, outer: null, told: false, undergone: false, passive: false, objects: new Set() }
  chunks.forEach((group, i) => {
    const previous = chunks[i - 1]
    const gap = tokens.slice(previous?.to ?? 0, group.from)
    const adjoined = adjoins(tokens, group, gap)
    if (!adjoined && opensClauseAt(tokens, chunks, i)) {
      clause.subject = null
      clause.outer = null
      clause.told = false
    }
    if (group.kind === 'noun') {
      settleSubject(tokens, chunks, i, gap, clause)
      frames.push(...nounFrames(tokens, chunks, i))
      return
    }
    // A state word that a noun group already carries ("14 others trapped") is read there.
    if (isCarried(tokens, group, frames)) return
    const before = previous?.kind === 'noun' && !adjoined && !isPastObject(tokens, previous, group, clause.objects) ? previous : null
    if (group.form === 'finite') settleApposed(tokens, previous, group, clause)
    clause.told ||= group.form === 'finite'
    if (before && isRelative(tokens, before)) clause.subject = antecedentOf(tokens, chunks, i - 1)
    if (carriesNext(tokens, group, chunks[i + 1])) return
    const object = objectOf(tokens, chunks, i)
    for (const item of withList(tokens, chunks, object)) clause.objects.add(item)
    const bare = object === null && isParticiple(tokens, group)
    const on = bare ? nounOfParticiple(tokens, chunks, i, before, clause) : null
    const reduced = on !== null
    // "Injuries sustained in the fall": the noun tells it.
    if (reduced && LIGHT_VERBS.has((tokens[group.head] as Token).lemma)) return
    const stays = previous?.kind === 'verb' && staysSo(tokens, previous, group)
    const shared = bare && (stays || (clause.passive && sharesPassive(tokens, previous, group)))
    const read = verbFrame(tokens, chunks, i, { subject: clause.subject, before: on ?? before, object, reduced, shared })
    // A participle at the head of the sentence is no verb of its subject, so that the next one shares nothing with it.
    clause.undergone = i > 0 && object === null && isUndergone(read.predicate)
    clause.passive = i > 0 && read.predicate.passive
    frames.push(read)
  })
  return frames.map((f, i) => withoutOuterItems(f) ?? withInnerItems(f, frames[i + 1]))
}

/** Whether the noun group is the subject of what follows, and what it is apposed to. */
function settleSubject(tokens: readonly Token[], chunks: readonly Chunk[], at: number, gap: readonly Token[], clause: Standing): void {
  const group = chunks[at] as NounGroup
  if (isNaming(tokens, chunks[at - 1], group)) clause.subject = group
  else if (isSubject(tokens, chunks, at, clause.objects.has(group))) {
    // "Four died, and 23 others, nine of them children, were hurt": past a verb and an "and" stands a clause of its own.
    const ownClause = clause.told && gap.some((t) => t.pos === 'CCONJ')
    if (ownClause) clause.outer = null
    else if (isPastComma(tokens, clause.subject, group)) clause.outer ??= clause.subject
    clause.told = clause.told && !ownClause
    clause.subject = group
  }
}

/** "Handcuffed two guards, stealing their guns", "fled the scene but was caught": past a comma or "and", the object before has no part in it. */
function isPastObject(tokens: readonly Token[], previous: NounGroup, group: Chunk, objects: ReadonlySet<Chunk>): boolean {
  const gap = tokens.slice(previous.to, group.from)
  return objects.has(previous) && gap.some((t) => t.text === ',' || t.pos === 'CCONJ')
}

/** A passive, or what happens to its subject ("five died, 250 others injured"). */
function isUndergone({ passive, cls }: Predicate): boolean {
  return passive || (cls !== null && UNACCUSATIVE.has(cls))
}

/** "Nine people, two of them children, were killed": what stands between commas is apposed to the subject, which the verb goes back to. */
function settleApposed(tokens: readonly Token[], previous: Chunk | undefined, group: VerbGroup, clause: Standing): void {
  const { outer } = clause
  if (outer !== null && isPastComma(tokens, previous, group)) {
    const counted = isCountedGroup(tokens, outer) && !isOneNamed(tokens, outer, clause.subject)
    if ((group.passive && counted) || isDescribed(tokens, outer)) clause.subject = outer
  }
  clause.outer = null
}

/** "One guard, Ann Voss, was hurt": the name says better who it was. */
function isOneNamed(tokens: readonly Token[], { from }: NounGroup, apposed: NounGroup | null): boolean {
  return tokens[from]?.lower === 'one' && apposed !== null && tokens[apposed.head]?.pos === 'PROPN'
}

/** "The keeper, a former woodcutter, …", "the ferry, one of two, …": what follows the comma says of what sort it is. */
function isDescribed(tokens: readonly Token[], { to }: NounGroup): boolean {
  return tokens[to]?.text === ',' && /^(?:an?|one)$/.test(tokens[to + 1]?.lower ?? '')
}

const withList = (tokens: readonly Token[], chunks: readonly Chunk[], object: NounGroup | null): readonly Chunk[] =>
  object ? [object, ...listAfter(tokens, chunks, object)] : []

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
  /** "was suspended and escorted out": the second verb leaves the auxiliary of the first out. */
  readonly shared: boolean
}

function verbFrame(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  at: number,
  { subject, before, object, reduced, shared }: Surroundings,
): Frame {
  const group = chunks[at] as VerbGroup
  const others = followingPhrases(tokens, chunks, at)
  const by = others.find((o) => o.prep === 'by')?.phrase
  const spoken = withObject(tokens, group, object, placed(predicateOf(tokens, group), settingOf(tokens, chunks, at)))
  const predicate = lacking({
    ...spoken,
    passive: spoken.passive || reduced || shared,
    cls: spoken.cls ?? lightVerbClass(tokens, group, object),
  })
  if (predicate.passive) {
    const patient = reduced ? before : (subject ?? before)
    return frame(tokens, predicate, null, patient, others, { by, list: listedBefore(tokens, chunks, patient) })
  }
  const lacked = lackedAfter(tokens, chunks, at)
  if (lacked) return frame(tokens, asHaving(predicate), subject ?? before, lacked, [])
  const agent = (isControlled(tokens, chunks, at) ? before : null) ?? subject ?? (before?.prep === null ? before : null)
  // "Eight people suffered burns": with a light verb, what happened is in the object and happened to the subject.
  const undergoes =
    (predicate.cls !== null && spoken.cls === null) ||
    spoken.lemma === 'lose life' ||
    spoken.lemma === 'survive' ||
    (object === null && spoken.cls !== null && UNACCUSATIVE.has(spoken.cls) && !(group.form === 'ing' && DONE_TO_OTHERS.has(spoken.lemma)))
  if (undergoes) {
    // "Suffered no burns": the denial stands in the object, which is what happened.
    const told = object && isNegative(tokens, object) ? { ...predicate, negated: !predicate.negated } : predicate
    return frame(tokens, told, null, agent, others, { by, list: listedBefore(tokens, chunks, agent) })
  }
  return frame(tokens, predicate, agent, object, others, {
    by,
    list: listAfter(tokens, chunks, object).map((item) => phrase(tokens, item)),
  })
}

/** "Lost their lives", "took shelter": the object is part of what happened. */
function withObject(tokens: readonly Token[], group: VerbGroup, object: NounGroup | null, predicate: Predicate): Predicate {
  // "Declined the post" refuses it; "declined 3 percent" fell.
  if (predicate.lemma === 'decline' && object && !isCountedGroup(tokens, object)) return { ...predicate, cls: 'REFUSE' }
  const lemma = lemmaWithObject(tokens, group, object)
  return lemma === null ? predicate : { ...predicate, lemma, cls: predicateClasses(lemma)[0] ?? predicate.cls }
}

/** "Forced the crew to leave", "kept the crowd from entering": the object of the first verb is the subject of the second. */
function isControlled(tokens: readonly Token[], chunks: readonly Chunk[], at: number): boolean {
  const [verb, object, group] = [chunks[at - 2], chunks[at - 1], chunks[at] as VerbGroup]
  if (verb?.kind !== 'verb' || verb.passive || object?.kind !== 'noun' || object.prep !== null || object.from !== verb.to) return false
  if (group.form === 'infinitive') return group.from === object.to
  return group.form === 'ing' && group.from === object.to + 1 && tokens[object.to]?.pos === 'ADP'
}

/** The noun group right after a verb group, with no preposition and nothing but particles or adverbs between. */
function objectOf(tokens: readonly Token[], chunks: readonly Chunk[], at: number): NounGroup | null {
  const verb = chunks[at]
  const next = chunks[at + 1]
  if (!verb || next?.kind !== 'noun' || isRelative(tokens, next) || isReportedSubject(tokens, chunks, at + 1)) return null
  const lemma = tokens[verb.head]?.lemma ?? ''
  if (isExtent(tokens, next, lemma) || isWhen(tokens, next, lemma)) return null
  const gap = tokens.slice(verb.to, next.from)
  // The tagger takes them for adverbs ("escaped when he …"); "as many as" opens no clause.
  if (gap.some((t) => SUBORDINATORS.has(t.lower))) return null
  if (next.prep !== null && !(gap.length === 1 && PARTICLES.has(next.prep) && joinedLemma(tokens, verb as VerbGroup) !== null)) return null
  return gap.every((t) => t.pos === 'ADV' || t.pos === 'ADP' || t.pos === 'PART' || t.pos === 'SYM') ? next : null
}

/** Prepositional phrases after a group, up to the next verb group that is not a participle of the last noun. */
function followingPhrases(tokens: readonly Token[], chunks: readonly Chunk[], at: number): { prep: string; phrase: Phrase }[] {
  const found: { prep: string; phrase: Phrase }[] = []
  for (let i = at + 1; i < chunks.length; i++) {
    const group = chunks[i] as Chunk
    // "Before the ship struck the rocks": another clause.
    if (group.kind === 'verb' || isSubjectAfterConjunction(tokens, chunks, i)) break
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
  const own = [agentPhrase, patientPhrase].filter((p) => p !== null && !isPastVerb(tokens, p, predicate)) as Phrase[]
  const spans = [predicate, ...own, ...others.map((o) => o.phrase)]
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

/** "She opened fire in the hall, wounding two": the subject stands in another clause, and what that says of where and when is not of this one. */
function isPastVerb(tokens: readonly Token[], phrase: Phrase, predicate: Predicate): boolean {
  return tokens.some((t) => t.pos === 'VERB' && t.start >= phrase.end && t.end <= predicate.start)
}

/** A predicate in its surroundings: what governs it may turn it into its contrary. */
function placed(predicate: Predicate, setting: Setting): Predicate {
  return { ...predicate, negated: predicate.negated !== setting.negated, modality: setting.modality ?? predicate.modality }
}
