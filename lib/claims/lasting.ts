/**
 * How long a thing went on, and how long a doing took, whatever verb stands beside the time.
 *
 * In: the tokens of a sentence, its frames, a length of time. Out: the noun of what went on; or the frame of what took so long. Refuses: what somebody
 * did for so long ("fought for three days"), and what was over within a time.
 * Example: "the siege lasted 31 hours", "ended the siege after 31 hours", "a 31-hour siege" → siege; "took five weeks to sell out", "five weeks had
 * passed before it sold out" → sell out.
 */
import { PERSON_NOUNS } from '../lexicon/person-nouns.ts'
import { LASTING_NOUNS } from '../lexicon/role-words.ts'
import type { Frame, Phrase, Quantity, Span, Token } from '../model.ts'
import { overlap } from '../text/overlap.ts'

const GOING_ON: ReadonlySet<string> = new Set(['last', 'continue', 'go on', 'go', 'drag', 'drag on', 'persist', 'endure', 'run', 'stretch'])
const ENDING: ReadonlySet<string> = new Set(['end', 'finish', 'conclude', 'lift', 'break', 'break up', 'cease', 'be over'])

/** What went on for so long, as a word of the sentence; null where the words do not say. */
export function lastedBy(tokens: readonly Token[], frames: readonly Frame[], mention: Quantity): Token | null {
  if (mention.measure !== 'duration') return null
  const { noun } = mention
  // "A 31-hour siege"; "a siege of 31 hours".
  if (noun !== null && noun.start >= mention.numeral.end) return tokenAt(tokens, noun)
  const [of, thing] = tokens
    .filter((t) => t.end <= mention.start)
    .slice(-2)
    .reverse()
  if (of?.lower === 'of' && thing?.pos === 'NOUN') return LASTING_NOUNS.has(thing.lemma) ? thing : null
  for (const frame of frames) {
    const { predicate, patient, agent } = frame
    if (
      predicate.end > mention.start ||
      predicate.negated ||
      tokens.some((t) => t.pos === 'VERB' && t.start >= predicate.end && t.end <= mention.start)
    )
      continue
    const between = tokens.filter((t) => t.start >= predicate.end && t.end <= mention.start)
    const after = between.at(-1)?.lower
    const subject = patient && !overlap(patient, mention) ? patient : agent
    if (GOING_ON.has(predicate.lemma) && between.every((t) => FOR.has(t.lower) || t.pos === 'ADV')) return headOf(tokens, subject)
    if (ENDING.has(predicate.lemma) && after === 'after') return headOf(tokens, patient ?? agent)
  }
  return null
}

const FOR: ReadonlySet<string> = new Set(['for', 'on'])

/** A contract or a sentence of so many years is one of many; these a story has one of. */
function tokenAt(tokens: readonly Token[], { start, end }: Span): Token | null {
  const noun = tokens.find((t) => t.start >= start && t.end <= end)
  return noun && LASTING_NOUNS.has(noun.lemma) ? noun : null
}

function headOf(tokens: readonly Token[], phrase: Phrase | null): Token | null {
  // People go on with something; a thing goes on.
  if (phrase === null || PERSON_NOUNS.has(phrase.head)) return null
  return tokens.find((t) => t.end === phrase.end && t.lemma === phrase.head && t.pos === 'NOUN') ?? null
}

const TAKING: ReadonlySet<string> = new Set(['take', 'need', 'require'])
const PASSING: ReadonlySet<string> = new Set(['pass', 'elapse', 'go', 'be'])
/** "Took the crew of the second boat five hours to reach her": so far an infinitive may stand from its time. */
const REACH = 8

/** The length of time with what went on for so long as its noun. */
export function withLasted(mention: Quantity, noun: Token): Quantity {
  if (noun.start === mention.noun?.start) return mention
  return {
    ...mention,
    noun: { start: noun.start, end: noun.end, lemma: noun.lemma, modifiers: [] },
    because: [...mention.because, { rule: 'noun-lasted', saw: noun.text }],
  }
}

/** The frame of what took so long, or of what came when so much time had gone by; null where the words do not say. */
export function timeTaken(tokens: readonly Token[], frames: readonly Frame[], span: Span): Frame | null {
  const before = tokens.findLast((t) => t.end <= span.start && (t.pos === 'VERB' || t.pos === 'AUX'))
  const after = tokens.filter((t) => t.start >= span.end).slice(0, REACH)
  const stop = after.findIndex((t) => t.pos === 'PUNCT')
  const near = stop < 0 ? after : after.slice(0, stop)
  if (TAKING.has(before?.lemma ?? '')) {
    const to = near.findIndex((t, i) => t.lower === 'to' && near[i + 1]?.pos === 'VERB')
    const verb = near[to + 1]
    return to < 0 || !verb
      ? null
      : (frames.find(({ predicate }) => predicate.start === verb.start || predicate.start === near[to]?.start) ?? null)
  }
  const until = near.findIndex((t) => t.lower === 'before' || t.lower === 'until')
  const verbs = near.slice(0, Math.max(0, until)).filter((t) => t.pos === 'VERB')
  const passed = verbs.length > 0 ? verbs : before ? [before] : []
  if (until < 0 || !passed.every((t) => PASSING.has(t.lemma))) return null
  return frames.find(({ predicate }) => predicate.start > (near[until] as Token).start) ?? null
}
