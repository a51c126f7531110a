/**
 * Which noun group is the subject of which verb.
 *
 * In: the tokens of a sentence, its groups. Out: yes or no about one group. Refuses: nothing.
 * Example: "Police said the name would not be told": "the name" is no object of "said".
 */
import { CLAUSE_STARTERS } from '../lexicon/function-words.ts'
import { PERSON_NOUNS } from '../lexicon/person-nouns.ts'
import { predicateClasses, REPORTING_VERBS, UNACCUSATIVE } from '../lexicon/predicate-classes.ts'
import { INTRANSITIVE_VERBS } from '../lexicon/question-phrases.ts'
import type { Token } from '../model.ts'
import { participleOf, pastOf } from '../text/inflect.ts'
import type { Chunk, NounGroup, VerbGroup } from './chunks.ts'
import { isAge, isDistance, isListGap } from './phrases.ts'

const RELATIVES = new Set(['who', 'which', 'that', 'whom'])

/** "Police said the name would not be told": what stands between a verb of saying and the next verb is the subject of the second. */
export function isReportedSubject(tokens: readonly Token[], chunks: readonly Chunk[], at: number): boolean {
  const [verb, group, next] = [chunks[at - 1], chunks[at] as NounGroup, chunks[at + 1]]
  if (verb?.kind !== 'verb' || verb.to !== group.from || next?.kind !== 'verb' || next.from !== group.to || next.form !== 'finite')
    return false
  return REPORTING_VERBS.has(tokens[verb.head]?.lemma ?? '') && !verb.passive
}

const CONJUNCTIONS = new Set(['as', 'after', 'before', 'since', 'until'])

/** "… as no other form of funding is allowed": what the tagger takes for a preposition opens a clause where a verb follows its noun. */
export function isSubjectAfterConjunction(tokens: readonly Token[], chunks: readonly Chunk[], at: number): boolean {
  const group = chunks[at] as NounGroup
  if (!CONJUNCTIONS.has(group.prep ?? '')) return false
  let next = at + 1
  let end = group.to
  for (let of = chunks[next]; of?.kind === 'noun' && of.prep === 'of' && of.from === end + 1; of = chunks[next]) {
    end = of.to
    next++
  }
  const verb = chunks[next]
  return verb?.kind === 'verb' && verb.form === 'finite' && tokens.slice(end, verb.from).every((t) => t.pos === 'ADV')
}

/** "… and 104 have been rescued": a noun group right before an auxiliary is a subject, whatever stands before it. */
function opensWithAuxiliary(chunks: readonly Chunk[], at: number): boolean {
  const group = chunks[at] as Chunk
  const next = chunks[at + 1]
  return next?.kind === 'verb' && next.aux && next.from === group.to
}

export function isSubject(tokens: readonly Token[], chunks: readonly Chunk[], at: number, isObject: boolean): boolean {
  const [previous, group] = [chunks[at - 1], chunks[at] as NounGroup]
  const free = previous?.kind !== 'verb' || isFreed(tokens.slice(previous.to, group.from)) || opensWithAuxiliary(chunks, at)
  // "We teachers", but not "a riot in which 23 inmates died".
  const apposed =
    previous?.kind === 'noun' && previous.to === group.from && tokens[previous.head]?.pos === 'PRON' && !isRelative(tokens, previous)
  const opens = free && !apposed && !isObject && !group.prep
  return (
    !isRelative(tokens, group) &&
    !isAge(tokens, group) &&
    !isDistance(tokens, group) &&
    !isSecondOfPair(tokens, chunks, at) &&
    !isInListOfPhrase(tokens, chunks, at) &&
    (opens || isReportedSubject(tokens, chunks, at) || isSubjectAfterConjunction(tokens, chunks, at))
  )
}

/** "Put on a grey uniform and black boots, then stole": the second of a pair behind a preposition, with no verb of its own. */
function isSecondOfPair(tokens: readonly Token[], chunks: readonly Chunk[], at: number): boolean {
  const [previous, group, next] = [chunks[at - 1], chunks[at] as Chunk, chunks[at + 1]]
  if (previous?.kind !== 'noun' || previous.prep === null || previous.prep === 'of' || previous.to + 1 !== group.from) return false
  const acts = next?.kind === 'verb' && tokens.slice(group.to, next.from).every((t) => t.pos !== 'PUNCT')
  return tokens[previous.to]?.pos === 'CCONJ' && !acts
}

/**
 * "Damage to roads, fields and public buildings is put at …": an item of a list behind a preposition, on the noun that is the subject. It is one
 * where the verb is singular, and where no item of the list has an article: "the mayor of Norvik and the governor said" are two.
 */
function isInListOfPhrase(tokens: readonly Token[], chunks: readonly Chunk[], at: number): boolean {
  let first = at
  while (isItemAfter(tokens, chunks, first)) first--
  if (first === at || !isPhraseOf(tokens, chunks, first)) return false
  let last = at
  while (isItemAfter(tokens, chunks, last + 1)) last++
  const verb = chunks.slice(last + 1).find((c) => c.kind === 'verb' || c.prep === null)
  if (verb?.kind !== 'verb' || verb.form !== 'finite') return false
  return isSingular(tokens, verb) || chunks.slice(first, last + 1).every((c) => isBare(tokens, c))
}

/** Phrases behind one another, on a noun that no verb stands before: "the first estimate of damage to roads". */
function isPhraseOf(tokens: readonly Token[], chunks: readonly Chunk[], at: number): boolean {
  const [head, phrase] = [chunks[at - 1], chunks[at]]
  if (phrase?.kind !== 'noun' || phrase.prep === null || head?.kind !== 'noun' || !isPlainGap(tokens.slice(head.to, phrase.from)))
    return false
  return head.prep === null ? chunks[at - 2]?.kind !== 'verb' : isPhraseOf(tokens, chunks, at - 1)
}

const isPlainGap = (gap: readonly Token[]): boolean => gap.every((t) => t.pos === 'ADP' || t.pos === 'ADV')

/** The group goes on a list, and is not the first of it. */
function isItemAfter(tokens: readonly Token[], chunks: readonly Chunk[], at: number): boolean {
  const [previous, group] = [chunks[at - 1], chunks[at]]
  return previous?.kind === 'noun' && group?.kind === 'noun' && group.prep === null && isListGap(tokens.slice(previous.to, group.from))
}

function isSingular(tokens: readonly Token[], { from }: VerbGroup): boolean {
  const { lower = '', lemma = '' } = tokens[from] ?? {}
  return SINGULAR.has(lower) || lower === `${lemma}s`
}

const SINGULAR: ReadonlySet<string> = new Set(['is', 'was', 'has', 'does'])

/** "Roads", "public buildings": neither an article nor a name. */
function isBare(tokens: readonly Token[], { from, head }: Chunk): boolean {
  return tokens[from]?.pos !== 'DET' && tokens[from]?.pos !== 'PRON' && tokens[head]?.pos === 'NOUN'
}

/** After a verb: a comma or conjunction sets a noun group free from it. */
function isFreed(gap: readonly Token[]): boolean {
  return opensClause(gap) || gap.some((t) => t.pos === 'CCONJ' || t.text === ',')
}

/** A gap with a conjunction of clauses, a semicolon, colon, dash or quotation mark starts a clause with a subject of its own. */
function opensClause(gap: readonly Token[]): boolean {
  return gap.some((t) => CLAUSE_STARTERS.has(t.lower) || (t.pos === 'PUNCT' && /^[;:—"“”]$/.test(t.text)))
}

/** The words between a group and the one before open a clause; "identified as Ann Voss" opens none, "fell as the wall gave way" does. */
export function opensClauseAt(tokens: readonly Token[], chunks: readonly Chunk[], at: number): boolean {
  const group = chunks[at] as Chunk
  const gap = tokens.slice(chunks[at - 1]?.to ?? 0, group.from)
  const role = group.kind === 'noun' && group.prep === 'as' && !isSubjectAfterConjunction(tokens, chunks, at)
  return opensClause(role ? gap.filter((t) => t.lower !== 'as') : gap)
}

/** "The driver, named as Carl Lund, fled": the name says better who it was. */
export function isNaming(tokens: readonly Token[], previous: Chunk | undefined, group: NounGroup): boolean {
  if (previous?.kind !== 'verb' || group.prep !== 'as' || tokens[group.head]?.pos !== 'PROPN') return false
  return NAMING.has(tokens[previous.head]?.lemma ?? '')
}

const NAMING = new Set(['name', 'identify', 'know'])

/** "He fled after shooting two guards", "serving a term after being convicted", "fell but was unhurt": the verb has the subject of the clause that it is joined to. */
export function adjoins(tokens: readonly Token[], group: Chunk, gap: readonly Token[]): boolean {
  if (group.kind !== 'verb') return false
  const link = gap.at(-1)?.lower ?? ''
  if (link === 'but') return true
  return (group.form === 'ing' || tokens[group.from]?.lower === 'being') && CLAUSE_STARTERS.has(link)
}

/** "Was suspended and escorted out": a verb without an object right after a passive, and one that things happen to. */
export function sharesPassive(tokens: readonly Token[], previous: Chunk | undefined, group: VerbGroup): boolean {
  if (previous?.kind !== 'verb' || previous.to === group.from) return false
  const lemma = tokens[group.head]?.lemma ?? ''
  const gap = tokens.slice(previous.to, group.from)
  return (
    gap.every((t) => t.pos === 'CCONJ' || t.pos === 'ADV' || t.text === ',') && !INTRANSITIVE_VERBS.has(lemma) && !isUnaccusative(lemma)
  )
}

export function isUnaccusative(lemma: string): boolean {
  return predicateClasses(lemma).some((cls) => UNACCUSATIVE.has(cls))
}

/** Past forms that may be participles: "released" (did) and "released" (was). Not "went", nor what nobody does to anything ("arrived"). */
export function isParticiple(tokens: readonly Token[], group: VerbGroup): boolean {
  const { lower = '', lemma = '' } = tokens[group.head] ?? {}
  if (group.aux || group.form !== 'finite' || !/(ed|en|[wr]n|t|ng|nd|ck|de|old|un)$/.test(lower)) return false
  if (NEVER_DONE.has(lemma)) return false
  return pastOf(lemma) !== lower || participleOf(lemma) === lower
}

const NEVER_DONE: ReadonlySet<string> = new Set(
  'die vanish disappear arrive succumb happen occur emerge collapse live stay go come resign perish erupt apologise apologize exist react respond remain continue survive last sleep'.split(
    ' ',
  ),
)

export function isRelative(tokens: readonly Token[], group: NounGroup): boolean {
  return group.to - group.from === 1 && RELATIVES.has(tokens[group.from]?.lower ?? '')
}

/** "The home of the Aldport Players, which burned down": what is of somebody by name is meant, and not those it is of. */
export function antecedentOf(tokens: readonly Token[], chunks: readonly Chunk[], relative: number): NounGroup | null {
  const last = lastNounBefore(chunks, relative)
  const upper = last ? chunks[chunks.indexOf(last) - 1] : undefined
  if (last?.prep !== 'of' || upper?.kind !== 'noun' || tokens[last.head]?.pos !== 'PROPN') return last
  const isThing = tokens[chunks[relative]?.from ?? -1]?.lower === 'which' && !PERSON_NOUNS.has(tokens[upper.head]?.lemma ?? '')
  return isThing && tokens[last.to]?.text === ',' ? upper : last
}

function lastNounBefore(chunks: readonly Chunk[], before: number): NounGroup | null {
  for (let i = before - 1; i >= 0; i--) {
    const group = chunks[i]
    if (group?.kind === 'noun') return group
  }
  return null
}
