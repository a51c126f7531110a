/**
 * The words that tell an event: a predicate with whom it happened to, or who did it.
 *
 * In: a frame, the tokens of its sentence. Out: a span, or null where the frame tells no event. Refuses: verbs that report ("said", but not "warned the
 * town", "declared a state of emergency"), and verbs that say nothing alone ("made it easier").
 * Example: "Voss said the pier was sold on Friday" → "the pier was sold"
 */
import { UNDONE_BY } from '../lexicon/polarity-words.ts'
import { REPORTING_VERBS } from '../lexicon/predicate-classes.ts'
import type { Frame, Span, Token } from '../model.ts'
import { complementOf } from '../text/being.ts'

const EMPTY_VERBS = new Set(['be', 'have', 'do', 'get', 'make', 'take', 'go', 'come', 'see', 'include', 'become'])

/** The predicate with whom it happened to, or who did it where no one is named; null for verbs that report or say nothing. */
export function eventSpan(frame: Frame, tokens: readonly Token[], longest: number): Span | null {
  const { predicate, patient, agent, others } = frame
  if (REPORTING_VERBS.has(predicate.lemma) && !isTold(frame, tokens)) return null
  if (NOT_DONE.has(predicate.lemma) && isBeforeVerb(tokens, predicate)) return null
  if (EMPTY_VERBS.has(predicate.lemma) && !patient) return null
  if (isSeeming(frame) || isOfIt(frame)) return null
  if (!patient && !agent && (others.length === 0 || predicate.lemma === 'hospital')) return null
  const subject = patient ?? agent
  const apart = subject !== null && (isOfVerbBefore(tokens, subject, predicate) || isBehindComma(tokens, predicate, subject))
  const core = apart ? null : subject
  const start = Math.min(predicate.start, core?.start ?? predicate.start)
  const end = Math.max(predicate.end, core?.end ?? predicate.end)
  if (end - start > longest) return { start: predicate.start, end: predicate.end }
  const tail = others.find((o) => o.phrase.start >= end && o.phrase.end - start <= longest)
  const complement = complementOf(frame)
  if (complement && complement.phrase.end - start <= longest) return { start, end: complement.phrase.end }
  return { start, end: (core === null || !patient) && tail ? tail.phrase.end : end }
}

/** "It appears that", "it seems clear": how sure somebody is, and nothing that was done. "He appeared in court" was. */
function isSeeming({ predicate, agent, patient, others }: Frame): boolean {
  return SEEMING.has(predicate.lemma) && (others.length === 0 || [agent, patient].some((p) => p?.head === 'it'))
}

const SEEMING: ReadonlySet<string> = new Set(['seem', 'appear'])

/** "Made it easier", "put it on the table", "called it": what "it" is nobody can tell, and the verb says nothing alone. */
function isOfIt({ predicate, patient }: Frame): boolean {
  return patient !== null && patient.head === 'it' && !predicate.passive && SAYS_NOTHING_OF_IT.has(predicate.lemma)
}

const SAYS_NOTHING_OF_IT: ReadonlySet<string> = new Set(
  'make put take get give keep set bring have do call find think consider see say know let want'.split(' '),
)

/** "The fire was lit at the entrance and moved inward": the second verb of one subject is quoted without the first. */
function isOfVerbBefore(tokens: readonly Token[], subject: Span, { start }: Span): boolean {
  const between = tokens.filter((t) => t.start >= subject.end && t.end <= start)
  return between.some((t) => t.pos === 'VERB') && between.findLast((t) => t.pos !== 'ADV')?.pos === 'CCONJ'
}

/** "Arrested in May, Voss …": the subject stands in the clause behind the comma. */
function isBehindComma(tokens: readonly Token[], { passive, end }: Span & { readonly passive: boolean }, subject: Span): boolean {
  return passive && tokens.some((t) => t.text === ',' && t.start >= end && t.end <= subject.start)
}

/** "The crew had been warned", "warned the town", "reported the leak to the police": what was done to somebody, and not who says so. */
function isTold({ predicate, patient, others }: Frame, tokens: readonly Token[]): boolean {
  if (patient === null) return false
  if (predicate.lemma === 'declare' || predicate.lemma === 'proclaim') return DECLARED.has(patient.head)
  if (predicate.lemma === 'report') return others.some(({ prep }) => prep === 'to')
  return TELLING_SOMEBODY.has(predicate.lemma) && tokens.find((t) => t.start >= patient.end && t.start >= predicate.end)?.lower !== 'that'
}

/** What comes to be by being declared; who is declared the winner has won. */
const DECLARED: ReadonlySet<string> = new Set(
  'state emergency war independence bankruptcy law holiday mourning ceasefire truce strike curfew lockdown quarantine disaster boycott republic'.split(
    ' ',
  ),
)
const TELLING_SOMEBODY: ReadonlySet<string> = new Set(['warn', 'inform'])

/** "Refused to resign", "avoided meeting": the second verb tells what was not done. */
const NOT_DONE: ReadonlySet<string> = new Set([...UNDONE_BY, 'manage'])

function isBeforeVerb(tokens: readonly Token[], { end }: Span): boolean {
  const at = tokens.findIndex((t) => t.start >= end)
  const [next, second] = [tokens[at], tokens[at + 1]]
  return (next?.lower === 'to' && second?.pos === 'VERB') || (next?.pos === 'VERB' && next.lower.endsWith('ing'))
}
