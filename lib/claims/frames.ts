/**
 * Sentence → frames: one predicate with who did it, whom it happened to, and the prepositional phrases beside it.
 *
 * In: the tokens of a sentence. Out: frames in text order. Refuses: verbs of saying are frames too, marked by lemma.
 * Example: "killing at least five people" → { predicate DIE, patient 'people' }; "24 dead" → { predicate DIE, patient '24' }.
 */

import { predicateClasses, UNACCUSATIVE } from '../lexicon/predicate-classes.ts'
import type { Frame, Modality, Phrase, Predicate, Token } from '../model.ts'
import { type Chunk, chunk, type NounGroup, type VerbGroup } from './chunks.ts'

const RELATIVES = new Set(['who', 'which', 'that', 'whom'])
const CLAUSE_STARTERS = new Set([
  'when',
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
/** Particles that make another verb of the one before ("set off", "put off", "called off"). */
const PARTICLES = new Set(['off', 'out', 'up', 'down', 'over', 'back', 'away', 'on', 'in', 'away'])
const PLANNED = new Set(['will', 'would', 'shall', "'ll", "'d"])
const POSSIBLE = new Set(['may', 'might', 'could', 'can', 'should', 'must'])
/** Adjectives that state what happened to the noun before or after them. */
const STATE_WORDS = new Set([
  'dead',
  'missing',
  'injured',
  'wounded',
  'hurt',
  'homeless',
  'stranded',
  'trapped',
  'unaccounted',
  'displaced',
  'alive',
  'unhurt',
  'unharmed',
  'ablaze',
  'guilty',
])
/** "feared dead", "believed missing": nobody states it as a fact. */
const FEARED = new Set(['fear', 'presume', 'believe', 'think', 'suspect', 'assume'])
const CONTENT = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'VERB'])

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

const LIGHT_VERBS = new Set(['suffer', 'sustain', 'receive', 'get', 'incur'])

function lightVerbClass(tokens: readonly Token[], group: VerbGroup, object: NounGroup | null): string | null {
  if (!object || !LIGHT_VERBS.has((tokens[group.head] as Token).lemma)) return null
  return predicateClasses((tokens[object.head] as Token).lemma)[0] ?? null
}

/** "42 offices, two roads and eight bridges": the noun groups that go on a list after its first. */
function listedAfter(tokens: readonly Token[], chunks: readonly Chunk[], first: NounGroup | null): readonly Phrase[] {
  const list: Phrase[] = []
  let at = first ? chunks.indexOf(first) : -1
  while (at >= 0) {
    const [group, next] = [chunks[at] as Chunk, chunks[at + 1]]
    if (next?.kind !== 'noun' || next.prep !== null || !isListGap(tokens.slice(group.to, next.from))) break
    // A noun group with a verb of its own after it opens a clause, not another item.
    if (chunks[at + 2]?.kind === 'verb' && chunks[at + 2]?.from === next.to && (chunks[at + 2] as VerbGroup).form === 'finite') break
    list.push(phrase(tokens, next))
    at++
  }
  return list
}

/** "Seven bridges and three roads were damaged": the items before the last one, which the verb stands beside. */
function listedBefore(tokens: readonly Token[], chunks: readonly Chunk[], last: NounGroup | null): readonly Phrase[] {
  const list: Phrase[] = []
  let at = last ? chunks.indexOf(last) : -1
  while (at > 0) {
    const [group, previous] = [chunks[at] as Chunk, chunks[at - 1] as Chunk]
    if (previous.kind !== 'noun' || previous.prep !== null || !isListGap(tokens.slice(previous.to, group.from))) break
    list.unshift(phrase(tokens, previous))
    at--
  }
  return list
}

function isListGap(gap: readonly Token[]): boolean {
  return gap.length > 0 && gap.every((t) => t.text === ',' || t.lower === 'and' || t.lower === 'or' || t.text === '&')
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

/** Verb plus particle as one lemma where the lexicon knows it ("set off"), or plus the noun or adjective after it ("open fire", "shot dead"). */
function joinedLemma(tokens: readonly Token[], group: VerbGroup): string | null {
  const verb = tokens[group.head] as Token
  const parts = tokens.slice(group.head + 1, group.head + 4)
  for (let n = parts.length; n > 0; n--) {
    const lemma = [verb.lemma, ...parts.slice(0, n).map((t) => t.lemma)].join(' ')
    if (predicateClasses(lemma).length > 0) return lemma
  }
  // "put the talks off": the particle after a short object.
  const later = tokens.slice(group.head + 1, group.head + 6).find((t) => PARTICLES.has(t.lower))
  const lemma = later ? `${verb.lemma} ${later.lower}` : ''
  return lemma && predicateClasses(lemma).length > 0 ? lemma : null
}

function predicateOf(tokens: readonly Token[], group: VerbGroup): Predicate {
  const verb = tokens[group.head] as Token
  const joined = joinedLemma(tokens, group)
  const after = tokens[group.to]
  // "is missing", "were confirmed dead": the state is what happened, the verb only says how it is known.
  const state =
    verb.pos === 'AUX' || group.passive
      ? tokens.slice(group.to, group.to + (verb.pos === 'AUX' ? 4 : 1)).find((t) => STATE_WORDS.has(t.lower))
      : undefined
  const participle = verb.pos === 'AUX' && !state && after ? participleLemma(after) : null
  const lemma = joined ?? state?.lemma ?? participle ?? verb.lemma
  return {
    start: (tokens[group.from] as Token).start,
    end: state?.end ?? (participle && after ? after.end : verb.end),
    lemma,
    cls: predicateClasses(lemma)[0] ?? predicateClasses(verb.lower)[0] ?? null,
    negated: group.negated || after?.lower === 'no' || after?.lower === 'not' || tokens[group.from - 1]?.lower === 'without',
    passive: group.passive || participle !== null,
    modality: state && FEARED.has(verb.lemma) ? 'possible' : modalityOf(group),
  }
}

/** The verb behind a participle that the tagger took for an adjective ("have been rescued"), where the lexicon knows it. */
function participleLemma(token: Token): string | null {
  if (token.pos !== 'ADJ' || !token.lower.endsWith('ed')) return null
  const stem = token.lower.slice(0, -2)
  return (
    [token.lower.slice(0, -1), stem, stem.replace(/(.)\1$/, '$1'), stem.replace(/i$/, 'y')].find(
      (lemma) => predicateClasses(lemma).length > 0,
    ) ?? null
  )
}

function modalityOf(group: VerbGroup): Modality {
  if (group.form === 'infinitive') return 'planned'
  if (group.modal === null) return 'fact'
  if (PLANNED.has(group.modal)) return 'planned'
  return POSSIBLE.has(group.modal) ? 'possible' : 'fact'
}

/** "24 dead", "dozens injured", "five people dead": an adjective or participle of state right after a noun group that no verb follows. */
function stateWordAfter(tokens: readonly Token[], group: NounGroup): Token | null {
  const inside = tokens.slice(group.from, group.to).find((t, i, all) => STATE_WORDS.has(t.lower) && i === all.length - 1 && i > 0)
  if (inside) return inside
  const next = tokens[group.to]
  return next && STATE_WORDS.has(next.lower) && (next.pos === 'ADJ' || next.pos === 'VERB') ? next : null
}

function statePredicate(token: Token): Predicate {
  const cls = predicateClasses(token.lower)[0] ?? predicateClasses(token.lemma)[0] ?? null
  return { start: token.start, end: token.end, lemma: token.lower, cls, negated: false, passive: true, modality: 'fact' }
}

/** Nouns that stand for what happened: "the death toll", "the declassification of …". */
function nominalPredicate(tokens: readonly Token[], group: NounGroup): Predicate | null {
  const head = tokens[group.head] as Token
  if (head.pos !== 'NOUN') return null
  const before = tokens[group.head - 1]
  const pair = before ? `${before.lemma} ${head.lemma}` : ''
  const lemma = predicateClasses(pair).length > 0 ? pair : head.lemma
  const cls = predicateClasses(lemma)[0]
  if (!cls) return null
  const negated = tokens[group.from]?.lower === 'no'
  return { start: head.start, end: head.end, lemma, cls, negated, passive: false, modality: 'fact' }
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

function phrase(tokens: readonly Token[], group: NounGroup): Phrase {
  const inside = tokens.slice(group.from, group.to)
  return {
    start: (inside[0] as Token).start,
    end: (inside.at(-1) as Token).end,
    head: (tokens[group.head] as Token).lemma,
    lemmas: inside.filter((t) => CONTENT.has(t.pos)).map((t) => t.lemma),
  }
}
