/**
 * Participles without an auxiliary and an object: which noun they are on.
 *
 * In: the tokens of a sentence, its groups, and what the clause has told so far. Out: the noun group; null for a verb of its own.
 * Refuses: to take a past form for a participle where nothing around it asks for one.
 * Example: "children trapped under rubble" → children; "Arrested in May, Voss was jailed" → Voss.
 */
import { REPORTING_VERBS } from '../lexicon/predicate-classes.ts'
import { INTRANSITIVE_VERBS } from '../lexicon/question-phrases.ts'
import type { Token } from '../model.ts'
import type { Chunk, NounGroup, VerbGroup } from './chunks.ts'
import { isUnaccusative } from './subjects.ts'

/** What a clause has told before the participle. */
interface Clause {
  readonly subject: NounGroup | null
  readonly objects: ReadonlySet<Chunk>
  readonly undergone: boolean
}

/** The noun that a participle without auxiliary and object is on; null where it is a verb of its own. */
export function nounOfParticiple(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  at: number,
  before: NounGroup | null,
  clause: Clause,
): NounGroup | null {
  const behind = subjectBehind(tokens, chunks, at)
  if (behind) return behind
  const [previous, group] = [chunks[at - 1], chunks[at] as Chunk]
  const onNoun = group.from === (previous?.to ?? 0) && isOnNoun(tokens, before, clause)
  return onNoun || isSetInCommas(tokens, chunks, at) ? before : null
}

/** "Children trapped under rubble", "released by the ministry", "250 others injured": a participle right after the noun it tells of. */
function isOnNoun(tokens: readonly Token[], before: NounGroup | null, { subject, objects, undergone }: Clause): boolean {
  return (
    before !== null &&
    ((before.prep !== null && before !== subject) || objects.has(before) || (undergone && isElliptical(tokens, before, subject)))
  )
}

/** "five were killed, 250 others injured and 800 homes destroyed": a list goes on and leaves the auxiliary out. */
function isElliptical(tokens: readonly Token[], before: NounGroup, subject: NounGroup | null): boolean {
  const link = tokens[before.from - 1]
  return subject !== null && (link?.text === ',' || link?.pos === 'CCONJ')
}

/** "Arrested in May, Voss was jailed": a participle that opens the sentence is said of the subject behind its comma. */
function subjectBehind(tokens: readonly Token[], chunks: readonly Chunk[], at: number): NounGroup | null {
  if (at !== 0) return null
  const next = chunks.findIndex((c, i) => i > at && (c.kind === 'verb' || c.prep === null))
  const [subject, verb] = [chunks[next], chunks[next + 1]]
  if (subject?.kind !== 'noun' || tokens[subject.from - 1]?.text !== ',' || verb?.kind !== 'verb') return null
  return verb.form === 'finite' && verb.from === subject.to ? subject : null
}

/** "The mayor, elected in May, resigned": between commas, a participle on the noun before, whose own verb comes after them. */
function isSetInCommas(tokens: readonly Token[], chunks: readonly Chunk[], at: number): boolean {
  const [previous, group] = [chunks[at - 1], chunks[at] as VerbGroup]
  const lemma = tokens[group.head]?.lemma ?? ''
  if (previous?.kind !== 'noun' || previous.prep !== null || previous.to + 1 !== group.from || tokens[previous.to]?.text !== ',')
    return false
  if (REPORTING_VERBS.has(lemma) || INTRANSITIVE_VERBS.has(lemma) || isUnaccusative(lemma)) return false
  const next = chunks.slice(at + 1).find((c) => c.kind === 'verb')
  return next?.form === 'finite' && tokens[next.from - 1]?.text === ','
}
