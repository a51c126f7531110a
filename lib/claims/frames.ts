/**
 * Sentence → frames: one predicate with who did it, whom it happened to, and the prepositional phrases beside it.
 *
 * In: the tokens of a sentence. Out: frames in text order. Refuses: verbs of saying are frames too, marked by lemma.
 * Example: "killing at least five people" → { predicate DIE, patient 'people' }; "24 dead" → { predicate DIE, patient '24' }.
 */

import { UNACCUSATIVE } from '../lexicon/predicate-classes.ts'
import type { Frame, Phrase, Predicate, Token } from '../model.ts'
import { type Chunk, chunk, type NounGroup, type VerbGroup } from './chunks.ts'
import { listedAfter, listedBefore, phrase } from './phrases.ts'
import { joinedLemma, lightVerbClass, nominalPredicate, PARTICLES, predicateOf, statePredicate, stateWordAfter } from './predicates.ts'

const RELATIVES = new Set(['who', 'which', 'that', 'whom'])
const CLAUSE_STARTERS = new Set([
  'when',
  'that',
  'while',
  'as',
  'after',
  'before',
  'because',
  'if',
  'although',
  'though',
  'where',
  'since',
  'until',
  'but',
  'whereas',
  'unless',
  'so',
])
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
  chunks.forEach((group, i) => {
    const previous = chunks[i - 1]
    const gap = tokens.slice(previous?.to ?? 0, group.from)
    if (opensClause(gap)) subject = null
    if (group.kind === 'noun') {
      const free =
        previous?.kind !== 'verb' ||
        opensClause(gap) ||
        gap.some((t) => t.pos === 'CCONJ' || t.text === ',') ||
        opensWithAuxiliary(chunks, i)
      if (!isRelative(tokens, group) && !group.prep && free) subject = group
      frames.push(...nounFrames(tokens, chunks, i))
      return
    }
    // A state word that a noun group already carries ("14 others trapped") is read there.
    if (!group.aux && frames.some((f) => f.predicate.start === tokens[group.head]?.start)) return
    const before = previous?.kind === 'noun' ? previous : null
    if (before && isRelative(tokens, before)) subject = lastNounBefore(chunks, i - 1)
    const object = objectOf(tokens, chunks, i)
    if (object) objects.add(object)
    const onNoun = before !== null && (before.prep !== null || objects.has(before) || isElliptical(tokens, before, subject))
    const reduced = object === null && gap.length === 0 && onNoun && isParticiple(tokens, group)
    frames.push(verbFrame(tokens, chunks, i, { subject, before, object, reduced }))
  })
  return frames
}

/** What a noun group says by itself: a state ("24 dead") or an event in a noun ("the death toll"). */
function nounFrames(tokens: readonly Token[], chunks: readonly Chunk[], at: number): readonly Frame[] {
  const group = chunks[at] as NounGroup
  const state = stateWordAfter(tokens, group)
  const nominal = nominalPredicate(tokens, group)
  return [
    ...(state ? [frame(tokens, statePredicate(state), null, group, [])] : []),
    ...(nominal ? [frame(tokens, nominal, null, null, followingPhrases(tokens, chunks, at))] : []),
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
  const spoken = predicateOf(tokens, group)
  const predicate = { ...spoken, passive: spoken.passive || reduced, cls: spoken.cls ?? lightVerbClass(tokens, group, object) }
  if (predicate.passive) {
    const patient = reduced ? before : (subject ?? before)
    return frame(tokens, predicate, null, patient, others, { by, list: listedBefore(tokens, chunks, patient) })
  }
  const agent = subject ?? (before?.prep === null ? before : null)
  // "Eight people suffered burns": with a light verb, what happened is in the object and happened to the subject.
  const undergoes =
    (predicate.cls !== null && spoken.cls === null) || (object === null && spoken.cls !== null && UNACCUSATIVE.has(spoken.cls))
  if (undergoes) return frame(tokens, predicate, null, agent, others, { by, list: listedBefore(tokens, chunks, agent) })
  return frame(tokens, predicate, agent, object, others, { by, list: listedAfter(tokens, chunks, object) })
}

/** "five were killed, 250 others injured and 800 homes destroyed": a list goes on and leaves the auxiliary out. */
function isElliptical(tokens: readonly Token[], before: NounGroup, subject: NounGroup | null): boolean {
  const link = tokens[before.from - 1]
  return subject !== null && (link?.text === ',' || link?.pos === 'CCONJ')
}

/** Past forms that may be participles; the tagger does not tell "released" (did) from "released" (was). */
function isParticiple(tokens: readonly Token[], group: VerbGroup): boolean {
  return !group.aux && group.form === 'finite' && /(ed|en|wn|t|ng|nd|ck|de|old|un)$/.test(tokens[group.head]?.lower ?? '')
}

/** "… and 104 have been rescued": a noun group right before an auxiliary is a subject, whatever stands before it. */
function opensWithAuxiliary(chunks: readonly Chunk[], at: number): boolean {
  const group = chunks[at] as Chunk
  const next = chunks[at + 1]
  return next?.kind === 'verb' && next.aux && next.from === group.to
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
  if (!verb || next?.kind !== 'noun' || isRelative(tokens, next)) return null
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
  const denied = [agent, patient].some((g) => g !== null && isNegative(tokens, g))
  return {
    clause: { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) },
    predicate: denied ? { ...predicate, negated: !predicate.negated } : predicate,
    agent: agentPhrase,
    patient: patientPhrase,
    alsoPatients: list,
    others,
  }
}

const NEGATIVE_HEADS = new Set(['nobody', 'none', 'nothing', 'no-one', 'neither'])

/** "Nobody ran", "no alarm sounded", "it carried none": the negation stands in an argument. */
function isNegative(tokens: readonly Token[], group: NounGroup): boolean {
  const first = tokens[group.from]
  return first?.lower === 'no' || NEGATIVE_HEADS.has(first?.lower ?? '') || NEGATIVE_HEADS.has(tokens[group.head]?.lower ?? '')
}
