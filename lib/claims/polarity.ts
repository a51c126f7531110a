/**
 * What the words before a verb or an event noun make of it: did it happen, did it not, or is it denied?
 *
 * In: tokens, groups and the index of a group. Out: whether it is turned into its contrary, and a modality that overrules its own.
 * Refuses: verbs that leave it open; their infinitives stay plans. Example: "refused to sign" → negated fact; "denied that exits had
 * been locked" → negated, denied; "were forced to leave" → fact.
 */
import {
  AFTER_NOT,
  AVERTED_BY,
  BARE_AFTER,
  CALLED_FOR_BY,
  DENIALS,
  DONE_AFTER,
  EVIDENCE_NOUNS,
  HEARSAY,
  NEGATIVE_STARTS,
  PREVENTED_BY,
  RAISING,
  REPORT_NOUNS,
  SEEMING,
  UNABLE,
  UNDONE_BY,
  WILLED_BY,
} from '../lexicon/polarity-words.ts'
import type { Modality, Token } from '../model.ts'
import type { Chunk, NounGroup, VerbGroup } from './chunks.ts'

export interface Setting {
  readonly negated: boolean
  /** Overrules the modality of the verb itself; null leaves it. */
  readonly modality: Modality | null
}

const PLAIN: Setting = { negated: false, modality: null }
const SUPPOSED: Setting = { negated: false, modality: 'hypothetical' }
const DENIED: Setting = { negated: true, modality: 'denied' }

/** Reads what stands before a verb group. */
export function settingOf(tokens: readonly Token[], chunks: readonly Chunk[], at: number): Setting {
  const group = chunks[at] as VerbGroup
  if (tokens[group.from - 1]?.lower === 'without') return { negated: true, modality: null }
  if (group.form === 'infinitive') return ofInfinitive(tokens, chunks, at)
  if (group.form === 'ing') return ofGerund(tokens, chunks, at)
  const before = chunks[at - 1]
  const bare = before?.kind === 'verb' && before.to === group.from && !group.aux && tokens[group.head]?.lower === tokens[group.head]?.lemma
  if (bare && BARE_AFTER.has(lemmaOf(tokens, before))) return { negated: before.negated, modality: modalityUnder(before) }
  if (isDeniedClause(tokens, chunks, at)) return DENIED
  return isSupposed(tokens, group.from) ? SUPPOSED : PLAIN
}

/** "Whether a project would harm a species", "if nobody objects": nobody says that it did, nor that it did not. */
function isSupposed(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 1; i >= 0; i--) {
    const { lower, pos, text } = tokens[i] as Token
    if (SUPPOSING.has(lower)) return !NO_SUPPOSITION.has(tokens[i - 1]?.lower ?? '')
    if (pos === 'PUNCT' && text !== '-') return false
  }
  return false
}

const SUPPOSING: ReadonlySet<string> = new Set(['if', 'whether', 'unless'])
/** "As if", "even if": said beside a fact. */
const NO_SUPPOSITION: ReadonlySet<string> = new Set(['as', 'even', 'what'])

/** Reads what stands before a noun that names an event. */
export function settingOfNoun(tokens: readonly Token[], chunks: readonly Chunk[], at: number): Setting {
  const group = chunks[at] as NounGroup
  if (group.prep === 'without') return { negated: true, modality: null }
  const [before, verb] = [chunks[at - 1], chunks[at - 2]]
  if (group.prep === 'out' && before?.kind === 'verb' && lemmaOf(tokens, before) === 'rule') return turned(DENIED, before)
  if (group.prep === 'of' && before?.kind === 'noun') {
    const noun = tokens[before.head]?.lemma ?? ''
    if (EVIDENCE_NOUNS.has(noun) && isNegative(tokens, before)) return DENIED
    if (REPORT_NOUNS.has(noun) && verb?.kind === 'verb' && isDenial(tokens, verb)) return turned(DENIED, verb)
  }
  // "Ordered the release": it is still to come.
  if (group.prep === null && before?.kind === 'verb' && before.to === group.from && CALLED_FOR_BY.has(lemmaOf(tokens, before)))
    return { negated: false, modality: 'planned' }
  if (group.prep === null && before?.kind === 'verb' && before.to === group.from && AVERTED_BY.has(lemmaOf(tokens, before)))
    return turned({ negated: true, modality: 'fact' }, before)
  return PLAIN
}

/** "Nobody ran", "no alarm sounded", "not a single shot was fired": the negation stands in an argument. */
export function isNegative(tokens: readonly Token[], group: NounGroup): boolean {
  const first = tokens[group.from]?.lower ?? ''
  const before = tokens[group.from - 1]?.lower ?? ''
  // "Nothing but", "no one except": all that is left is affirmed.
  if (EXCEPTING.has(tokens[group.to]?.lower ?? '')) return false
  if (NEGATIVE_STARTS.has(first) || NEGATIVE_STARTS.has(tokens[group.head]?.lower ?? '')) return true
  return before === 'nor' || (before === 'not' && AFTER_NOT.has(first))
}

/**
 * Whether such an argument denies the verb at an offset. "None of them, who all signed": what is added after a comma is said of those there are,
 * and not of nobody.
 */
export function deniesIn(tokens: readonly Token[], group: NounGroup, verb: number): boolean {
  const between = tokens
    .slice(
      group.to,
      tokens.findIndex((t) => t.start >= verb),
    )
    .map((t) => t.lower)
  const added = between[0] === ',' && /^wh(?:o|ich)$/.test(between[1] ?? '') && between.lastIndexOf(',') === 0
  return !added && isNegative(tokens, group)
}

const EXCEPTING: ReadonlySet<string> = new Set(['but', 'except', 'save'])

/** What depends on a verb is no surer than the verb: "to help find", "is meant to keep out". */
function modalityUnder(governor: VerbGroup): Modality {
  if (governor.form === 'infinitive') return 'planned'
  if (governor.modal === null) return 'fact'
  return OPEN_MODALS.has(governor.modal) ? 'possible' : 'planned'
}

const OPEN_MODALS: ReadonlySet<string> = new Set(['may', 'might', 'could', 'can', 'should', 'must'])

function ofInfinitive(tokens: readonly Token[], chunks: readonly Chunk[], at: number): Setting {
  const group = chunks[at] as VerbGroup
  const ability = tokens[group.from - 1]?.lower ?? ''
  const governor = governorOf(tokens, chunks, at)
  // "Became the fifth coach to be fired": whoever is counted in order has done it.
  const before = chunks.slice(0, at).findLast((chunk) => chunk.kind === 'verb') as VerbGroup | undefined
  if (before && isInOrder(tokens, before.to, group.from)) return { negated: before.negated, modality: depends(before) }
  // "They went on to win".
  if (ability === 'on' && before?.to === group.from - 1 && tokens[before.head]?.lemma === 'go')
    return { negated: before.negated, modality: depends(before) }
  // "Has yet to be interviewed".
  if (tokens.slice(group.from, group.to).some((t) => t.lower === 'yet') && tokens[group.from]?.lemma === 'have')
    return { negated: true, modality: 'fact' }
  // "Too late to save it".
  if (tokens[group.from - 2]?.lower === 'too') return { negated: true, modality: 'fact' }
  if (UNABLE.has(ability)) return { negated: true, modality: 'fact' }
  if (ability === 'able') return { negated: governor?.negated ?? false, modality: governor ? modalityUnder(governor) : 'fact' }
  if (!governor) return PLAIN
  const lemma = lemmaOf(tokens, governor)
  if (UNDONE_BY.has(lemma)) return { negated: !governor.negated, modality: depends(governor) }
  if (DONE_AFTER.has(lemma) || BARE_AFTER.has(lemma)) return { negated: governor.negated, modality: depends(governor) }
  if (SEEMING.has(lemma)) return { negated: governor.negated, modality: 'possible' }
  // "Was not safe to drink"; who was not happy to see her saw her.
  if (lemma === 'be' && governor.negated && !FELT.has(tokens[group.from - 1]?.lower ?? '')) return { negated: true, modality: null }
  if (WILLED_BY.has(lemma)) return { negated: governor.negated, modality: null }
  if (governor.passive && HEARSAY.has(lemma) && !isPerfect(tokens, group)) return { negated: governor.negated, modality: 'possible' }
  // "Is said to have fled": what is over is no plan.
  return isPerfect(tokens, group) ? { negated: governor.negated, modality: 'fact' } : PLAIN
}

const FELT: ReadonlySet<string> = new Set('happy sad glad sorry surprised proud pleased angry ashamed wrong right'.split(' '))

function isPerfect(tokens: readonly Token[], group: VerbGroup): boolean {
  return tokens.slice(group.from, group.to).some((t) => t.lower === 'have')
}

/** Under a modal or an infinitive it has not come about yet. */
function depends(governor: VerbGroup): Modality {
  return governor.modal !== null || governor.form === 'infinitive' ? 'planned' : 'fact'
}

function ofGerund(tokens: readonly Token[], chunks: readonly Chunk[], at: number): Setting {
  const group = chunks[at] as VerbGroup
  const before = chunks[at - 1]
  if (tokens[group.from - 1]?.lower === 'from') {
    const verb = before?.kind === 'verb' ? before : before?.to === group.from - 1 ? chunks[at - 2] : undefined
    return verb?.kind === 'verb' && PREVENTED_BY.has(lemmaOf(tokens, verb))
      ? turned({ negated: true, modality: modalityUnder(verb) }, verb)
      : PLAIN
  }
  if (before?.kind !== 'verb' || before.to !== group.from) return PLAIN
  const lemma = lemmaOf(tokens, before)
  if (lemma === 'deny' && !before.passive) return turned(DENIED, before)
  return UNDONE_BY.has(lemma) ? turned({ negated: true, modality: 'fact' }, before) : PLAIN
}

/** The verb an infinitive depends on, right before it or with its object between ("forced the crew to leave"). */
function governorOf(tokens: readonly Token[], chunks: readonly Chunk[], at: number): VerbGroup | null {
  const group = chunks[at] as VerbGroup
  const before = chunks[at - 1]
  if (before?.kind === 'verb') return isClose(tokens, before.to, group.from) ? before : null
  const verb = chunks[at - 2]
  if (before?.kind !== 'noun' || before.prep !== null || before.to !== group.from || verb?.kind !== 'verb') return null
  return verb.to === before.from ? verb : null
}

const IN_ORDER = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|last|latest|only)$/

/** "The fifth head coach", "the only one" right between two verbs. */
function isInOrder(tokens: readonly Token[], from: number, to: number): boolean {
  const between = tokens.slice(from, to)
  return between[0]?.lower === 'the' && IN_ORDER.test(between[1]?.lower ?? '') && between.every((t) => t.pos !== 'PUNCT')
}

/** Nothing but adverbs and adjectives between two places ("was not able to"). */
function isClose(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).every((t) => t.pos === 'ADV' || t.pos === 'ADJ')
}

/** The first verb of a clause that one denies, or for which there is no evidence. */
function isDeniedClause(tokens: readonly Token[], chunks: readonly Chunk[], at: number): boolean {
  const group = chunks[at] as VerbGroup
  let first = at - 1
  while (first >= 0 && chunks[first]?.kind === 'noun') first--
  const governor = chunks[first]
  const from = governor?.to ?? 0
  const between = tokens.slice(from, group.from)
  const that = between.findIndex((t) => t.lower === 'that')
  if (between.some((t) => (t.pos === 'PUNCT' && t.text !== '-') || t.pos === 'CCONJ')) return false
  const subject = chunks.slice(first + 1, at).some((c) => c.from > from + that)
  if (!subject) return false
  if (that > 0) {
    // "no evidence that …", "rejected claims that …"
    const noun = chunks.slice(first + 1, at).find((c) => c.to === from + that)
    if (noun?.kind !== 'noun') return false
    const lemma = tokens[noun.head]?.lemma ?? ''
    if (EVIDENCE_NOUNS.has(lemma)) return isNegative(tokens, noun)
    return REPORT_NOUNS.has(lemma) && governor?.kind === 'verb' && isDenial(tokens, governor) && !governor.negated
  }
  if (governor?.kind !== 'verb' || governor.passive || governor.modal) return false
  if (governor.negated) return RAISING.has(lemmaOf(tokens, governor))
  return lemmaOf(tokens, governor) === 'deny'
}

function isDenial(tokens: readonly Token[], group: VerbGroup): boolean {
  return DENIALS.has(lemmaOf(tokens, group)) && group.form !== 'infinitive'
}

/** "Did not avoid", "did not rule out": the negation of the governing verb takes its effect away. */
function turned(setting: Setting, governor: VerbGroup): Setting {
  return governor.negated ? PLAIN : setting
}

function lemmaOf(tokens: readonly Token[], group: Chunk): string {
  return tokens[group.head]?.lemma ?? ''
}
