/**
 * Verb and noun groups → predicates: what is said to have happened, with polarity and modality.
 *
 * In: tokens and a group. Out: a predicate, or null where a noun names no event. Refuses: nothing.
 * Example: "were confirmed dead" → DIE; "set off" → TRIGGER; "feared dead" → DIE, possible.
 */
import { hasContrary } from '../lexicon/contraries.ts'
import { MONTHS } from '../lexicon/labels.ts'
import { UNANSWERED } from '../lexicon/polarity-words.ts'
import { nounClasses, predicateClasses } from '../lexicon/predicate-classes.ts'
import type { Modality, Predicate, Token } from '../model.ts'
import { beingLemma } from '../text/being.ts'
import { verbOfParticiple } from '../text/retag.ts'
import { isKnownWord } from '../text/tagger.ts'
import type { NounGroup, VerbGroup } from './chunks.ts'
import { stateAfter } from './states.ts'

/** Particles that make another verb of the one before ("set off", "put off", "called off"). */
export const PARTICLES = new Set(['off', 'out', 'up', 'down', 'over', 'back', 'away', 'on', 'in'])
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

/** "Fired on the crowd", "into the air": with shots, and nobody lost a post. */
const SHOT_AT: ReadonlySet<string> = new Set(['at', 'on', 'upon', 'into'])

/** Verb plus particle as one lemma where the lexicon knows it ("set off"), or plus the noun or adjective after it ("open fire", "shot dead"). */
export function joinedLemma(tokens: readonly Token[], group: VerbGroup): string | null {
  const verb = tokens[group.head] as Token
  if (verb.lemma === 'fire' && SHOT_AT.has(tokens[group.head + 1]?.lower ?? '')) return 'fire at'
  const parts = tokens.slice(group.head + 1, group.head + 4)
  for (let n = parts.length; n > 0; n--) {
    const lemma = [verb.lemma, ...parts.slice(0, n).map((t) => t.lemma)].join(' ')
    if (predicateClasses(lemma).length > 0 || hasContrary(lemma)) return lemma
  }
  // "brought the flames under control".
  const near = tokens.slice(group.head + 1, group.head + 7)
  const controlled = near.some((t, i) => t.lower === 'under' && near[i + 1]?.lower === 'control')
  if (controlled && predicateClasses(`${verb.lemma} under control`).length > 0) return `${verb.lemma} under control`
  // "put the talks off": the particle after a short object.
  const later = tokens.slice(group.head + 1, group.head + 6).find((t) => PARTICLES.has(t.lower) || t.lower === 'public')
  const lemma = later ? `${verb.lemma} ${later.lower}` : ''
  return lemma && (predicateClasses(lemma).length > 0 || hasContrary(lemma)) ? lemma : null
}

/** Verb and the head of its object as one lemma where the lexicon knows it ("lost their lives", "took shelter", "left their homes"). */
export function lemmaWithObject(tokens: readonly Token[], group: VerbGroup, object: NounGroup | null): string | null {
  if (!object) return null
  const lemma = `${(tokens[group.head] as Token).lemma} ${(tokens[object.head] as Token).lemma}`
  return predicateClasses(lemma).length > 0 ? lemma : null
}

/** "Crushed to death", "fatally shot": however it was done, they died. */
function deathLemma(tokens: readonly Token[], group: VerbGroup): string | null {
  const verb = tokens[group.head] as Token
  const [next, second] = [tokens[group.to]?.lower, tokens[group.to + 1]?.lower]
  if (next === 'to' && second === 'death') return `${verb.lemma} to death`
  const fatally = tokens.slice(group.from, group.to).find((t) => t.lower === 'fatally' || t.lower === 'mortally')
  return fatally ? `${fatally.lower} ${verb.lemma}` : null
}

export function predicateOf(tokens: readonly Token[], group: VerbGroup): Predicate {
  const verb = tokens[group.head] as Token
  const death = deathLemma(tokens, group)
  const joined = death ?? joinedLemma(tokens, group)
  const after = tokens[group.to]
  // "is missing", "were confirmed dead": the state is what happened, the verb only says how it is known.
  const state =
    verb.pos === 'AUX' || group.passive
      ? tokens.slice(group.to, group.to + (verb.pos === 'AUX' ? 4 : 1)).find((t) => STATE_WORDS.has(t.lower))
      : undefined
  const participle = verb.pos === 'AUX' && !state && after ? participleLemma(after) : null
  // "Were armed" is what was done to them, whatever the tagger makes of the word.
  const being = joined !== null || state || participle !== null ? null : stateAfter(tokens, group)
  // "Is missing" is a state, whatever the tagger makes of it.
  const own = verb.lower === 'missing' && group.aux ? verb.lower : null
  const lemma = joined ?? state?.lemma ?? (being && beingLemma(being.words)) ?? own ?? participle ?? participleLemma(verb) ?? verb.lemma
  return {
    start: (tokens[group.from] as Token).start,
    end: state?.end ?? being?.end ?? (participle && after ? after.end : verb.end),
    lemma,
    cls: death ? 'DIE' : classOf(being?.words ?? lemma, verb.lower, group.passive),
    negated: isNegated(tokens, group),
    passive: group.passive || participle !== null || being !== null,
    modality: (state && FEARED.has(verb.lemma)) || isUnanswered(tokens, group) ? 'possible' : modalityOf(group),
  }
}

/** "Was admitted" to a hospital; who "admitted" a thing owned up to it. */
function classOf(lemma: string, written: string, passive: boolean): string | null {
  if (lemma === 'admit' && !passive) return null
  return predicateClasses(lemma)[0] ?? predicateClasses(written)[0] ?? null
}

/** How far behind a negated verb "until" may stand: "did not reopen, after two weeks of repairs, until May". */
const UNTIL_REACH = 14

/** "Is no longer open", "was not": the negation may follow. "Did not reopen until May" says that it did, and when; "not only" denies nothing. */
function isNegated(tokens: readonly Token[], group: VerbGroup): boolean {
  const [after, next] = [tokens[group.to]?.lower, tokens[group.to + 1]?.lower]
  const negation = tokens.slice(group.from, group.to).findIndex((t) => t.lower === 'not')
  if (negation >= 0 && OF_DEGREE.has(tokens[group.from + negation + 1]?.lower ?? '')) return false
  // "Has not sent only three observers", "did not visit all of them": what is denied is how many.
  if (group.negated && OF_EXTENT.has(after ?? '')) return false
  if (
    group.negated &&
    tokens[group.head]?.pos === 'VERB' &&
    tokens.slice(group.to, group.to + ALONE_REACH).some((t) => t.lower === 'alone')
  )
    return false
  if (group.negated) return group.modal !== null || !tokens.slice(group.to, group.to + UNTIL_REACH).some((t) => t.lower === 'until')
  return (
    (after === 'no' && next === 'longer') ||
    (after === 'not' && !NOT_OF_IT.has(next ?? '') && !joinedLemma(tokens, group)?.includes(' not '))
  )
}

/** "Was arrested not far from the scene", "not only", "not until May": what is denied is where, when or how much. */
const NOT_OF_IT: ReadonlySet<string> = new Set(['only', 'far', 'long', 'less', 'more', 'fewer', 'just', 'until', 'because', 'least'])

/** "Did not merely suspect": did, and more. */
const OF_DEGREE: ReadonlySet<string> = new Set(['only', 'merely', 'just', 'simply'])
/** How far behind "did not sign the report alone" its last word may stand. */
const ALONE_REACH = 6

/** Between a negated verb and its object: the negation is of the measure and not of the doing. */
const OF_EXTENT: ReadonlySet<string> = new Set([
  'only',
  'just',
  'merely',
  'simply',
  'all',
  'every',
  'everyone',
  'everything',
  'always',
  'entirely',
])

/** The verb behind a participle that the tagger took for an adjective ("the guards were armed"). */
function participleLemma(token: Token): string | null {
  return token.pos === 'ADJ' && token.lower.endsWith('ed') ? verbOfParticiple(token.lower, isKnownWord) : null
}

/** "Allegedly struck", "was supposedly seen". */
function isUnanswered(tokens: readonly Token[], group: VerbGroup): boolean {
  return tokens.slice(Math.max(0, group.from - 1), group.to).some((t) => UNANSWERED.has(t.lower))
}

function modalityOf(group: VerbGroup): Modality {
  if (group.form === 'infinitive') return 'planned'
  if (group.modal === null) return 'fact'
  if (PLANNED.has(group.modal)) return 'planned'
  return POSSIBLE.has(group.modal) ? 'possible' : 'fact'
}

/** "24 dead", "dozens injured", "five people dead": an adjective or participle of state right after a noun group that no verb follows. */
export function stateWordAfter(tokens: readonly Token[], group: NounGroup): Token | null {
  const inside = tokens.slice(group.from, group.to).find((t, i, all) => STATE_WORDS.has(t.lower) && i === all.length - 1 && i > 0)
  if (inside) return inside
  const next = tokens[group.to]
  if (!next || !STATE_WORDS.has(next.lower) || (next.pos !== 'ADJ' && next.pos !== 'VERB')) return null
  return next.pos === 'VERB' && hasObject(tokens, group.to + 1) ? null : next
}

/** "The bomb wounded 12 people", "injured at least 40": with an object it is a verb, not a state. */
function hasObject(tokens: readonly Token[], from: number): boolean {
  let at = from
  while (HEDGES.has(tokens[at]?.lower ?? '')) at++
  const first = tokens[at]
  if (first?.pos === 'NUM') return !TIMES.has(tokens[at + 1]?.lemma ?? '')
  return first !== undefined && (OBJECT_STARTS.has(first.lower) || (at === from && ['DET', 'PROPN'].includes(first.pos)))
}

const HEDGES = new Set(['at', 'least', 'more', 'than', 'about', 'around', 'nearly', 'almost', 'over', 'some', 'up', 'to', 'another'])
const OBJECT_STARTS = new Set(['dozens', 'hundreds', 'scores', 'thousands', 'several', 'many', 'others', 'people', 'himself', 'herself'])
const TIMES = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year'])

export function statePredicate(token: Token): Predicate {
  const cls = predicateClasses(token.lower)[0] ?? predicateClasses(token.lemma)[0] ?? null
  return { start: token.start, end: token.end, lemma: token.lower, cls, negated: false, passive: true, modality: 'fact' }
}

/** Nouns that stand for what happened: "the death toll", "the declassification of …". */
export function nominalPredicate(tokens: readonly Token[], group: NounGroup): Predicate | null {
  const head = tokens[group.head] as Token
  if (head.pos !== 'NOUN' || isEdgeOfTime(tokens, group)) return null
  const before = tokens[group.head - 1]
  const pair = before ? `${before.lemma} ${head.lemma}` : ''
  const lemma = predicateClasses(pair).length > 0 ? pair : head.lemma
  const cls = lemma === pair ? predicateClasses(lemma)[0] : nounClasses(lemma)[0]
  if (!cls) return null
  const negated = tokens[group.from]?.lower === 'no'
  return { start: head.start, end: head.end, lemma, cls, negated, passive: false, modality: 'fact' }
}

/** "At the end of July", "the start of 2009": when, and nothing that ended. */
function isEdgeOfTime(tokens: readonly Token[], { head, to }: NounGroup): boolean {
  if (!EDGES.has(tokens[head]?.lemma ?? '') || tokens[to]?.lower !== 'of') return false
  return tokens.slice(to + 1, to + 3).some((t) => MONTHS.has(t.lower) || /^\d{4}s?$/.test(t.text) || PERIODS.has(t.lemma))
}

const EDGES: ReadonlySet<string> = new Set(['end', 'start', 'beginning', 'close', 'opening', 'middle'])
const PERIODS: ReadonlySet<string> = new Set('day week month quarter year decade century season summer winter spring autumn'.split(' '))

/** Verbs that say nothing without their noun: "suffered burns". */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(['suffer', 'sustain', 'receive', 'get', 'incur', 'undergo', 'pass'])

export function lightVerbClass(tokens: readonly Token[], group: VerbGroup, object: NounGroup | null): string | null {
  if (!object || !LIGHT_VERBS.has((tokens[group.head] as Token).lemma)) return null
  return predicateClasses((tokens[object.head] as Token).lemma)[0] ?? null
}
