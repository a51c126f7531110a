/**
 * Counts whose noun or fate stands elsewhere in the clause.
 *
 * In: a sentence, its frames and a quantity. Out: the quantity with its noun, and the classes of what happened to the group it is part of.
 * Refuses: a singular noun for a number above one. Example: "five of the dead were children" → child, DIE; "among the dead were six
 * children" → DIE; "killed 24 people, including six children" → DIE.
 */
import { predicateClasses } from '../lexicon/predicate-classes.ts'
import { AMONG } from '../lexicon/role-words.ts'
import type { Frame, Quantity, Sentence, Span, Token } from '../model.ts'
import { overlap } from '../text/overlap.ts'
import { crewOf } from './crews.ts'

/** "14 were children", "five of the dead were women": the noun after "be", for a number without one. */
export function withPredicateNoun(mention: Quantity, sentence: Sentence, frames: readonly Frame[]): Quantity {
  if (mention.measure !== 'count' || mention.restates) return mention
  const crew = crewOf(sentence.tokens, mention)
  if (crew && crew.noun.start !== mention.noun?.start) return withNoun(mention, crew.noun, [])
  if (mention.noun !== null) return mention
  const apposed = nounOfThem(mention, sentence.tokens)
  if (apposed) return withNoun(mention, apposed, [])
  const frame = frames.find((f) => f.predicate.lemma === 'be' && f.agent !== null && overlap(f.agent, mention) && f.patient !== null)
  if (!frame?.patient || frame.predicate.negated) return mention
  const noun = sentence.tokens.find((t) => t.end === frame.patient?.end && t.lemma === frame.patient?.head)
  const one = mention.point === 1
  if (noun?.pos !== 'NOUN' || (noun.lower === noun.lemma && !one)) return mention
  const modifiers = frame.patient.lemmas.filter((l) => l !== noun.lemma)
  return withNoun(mention, noun, modifiers)
}

function withNoun(mention: Quantity, noun: Token, modifiers: readonly string[]): Quantity {
  return {
    ...mention,
    noun: { start: noun.start, end: noun.end, lemma: noun.lemma, modifiers },
    because: [...mention.because, { rule: 'noun-predicate', saw: noun.text }],
  }
}

/** ", three of them children,": the noun right after "of them". */
function nounOfThem(mention: Quantity, tokens: readonly Token[]): Token | null {
  const [of, them, noun, next] = tokens.filter((t) => t.start >= mention.end).slice(0, 4)
  if (of?.lower !== 'of' || (them?.lower !== 'them' && them?.lower !== 'whom') || noun?.pos !== 'NOUN') return null
  return noun.lower !== noun.lemma && next?.pos !== 'NOUN' ? noun : null
}

/** Classes of the group a count is part of: "of the injured, 12 …", "among the dead were six …", "killed 24, including six …". */
export function groupRoles(sentence: Sentence, frames: readonly Frame[], span: Span): readonly string[] {
  const { tokens } = sentence
  const frame = frames.find((f) => [f.agent, f.patient].some((p) => p !== null && overlap(p, span)) && f.predicate.lemma === 'be')
  const clause = frame ? tokens.filter((t) => t.start >= clauseStart(tokens, frame) && t.end <= frame.clause.end) : []
  const named = clause.flatMap((t, i) => (AMONG.has(t.lower) ? fateOf(clause, i + 1) : []))
  return named.length > 0 ? named : includedIn(tokens, frames, span)
}

/** "Of the victims, 14 were children": what stands before the comma belongs to the clause. */
function clauseStart(tokens: readonly Token[], frame: Frame): number {
  const first = tokens[0]
  return first && AMONG.has(first.lower) && frame.clause.start - first.start < 60 ? first.start : frame.clause.start
}

/** The fate after "of the", "among the": "dead", "injured", "those killed", "62 people killed". */
function fateOf(tokens: readonly Token[], from: number): readonly string[] {
  for (const token of tokens.slice(from, from + 4)) {
    if (/^[,;:.]$/.test(token.text) || token.pos === 'AUX') return []
    const classes = [...predicateClasses(token.lower), ...predicateClasses(token.lemma)]
    if (classes.length > 0) return [...new Set(classes)].filter((c) => FATES.has(c))
  }
  return []
}

/** Classes of what befalls people. */
export const FATES: ReadonlySet<string> = new Set([
  'DIE',
  'INJURE',
  'MISSING',
  'TRAP',
  'RESCUE',
  'ARREST',
  'SURVIVE',
  'KIDNAP',
  'DISPLACE',
  'HOSPITALISE',
])

/** What happened to those of whom some are named after "including". */
function includedIn(tokens: readonly Token[], frames: readonly Frame[], span: Span): readonly string[] {
  const start = cueOf(tokens, span)
  if (start === null) return []
  // The group stands right before the cue, a comma apart.
  const near = frames.filter((f) => [f.patient, f.agent].some((p) => p !== null && p.end <= start && start - p.end <= NEAR_CUE))
  return [...new Set(near.flatMap((f) => (f.patient && f.patient.end <= start ? classesBy(f) : [])))].filter((c) => FATES.has(c))
}

/** Where "including", "among them" begins, or the number itself before "of them". */
function cueOf(tokens: readonly Token[], span: Span): number | null {
  const [second, first] = tokens.filter((t) => t.end <= span.start).slice(-2)
  if (first?.lower === 'including') return first.start
  if (second?.lower === 'among' && first?.lower === 'them') return second.start
  const [of, them] = tokens.filter((t) => t.start >= span.end)
  return of?.lower === 'of' && ['them', 'whom', 'these'].includes(them?.lower ?? '') ? span.start : null
}

const NEAR_CUE = 40

function classesBy({ predicate }: Frame): readonly string[] {
  const classes = predicateClasses(predicate.lemma)
  return classes.length > 0 ? classes : predicate.cls ? [predicate.cls] : []
}
