/**
 * Noun groups → phrases with a head, alone or in a list.
 *
 * In: tokens and noun groups. Out: phrases with their content lemmas. Refuses: a noun group with a verb of its own as list item.
 */
import { WEEKDAYS } from '../lexicon/labels.ts'
import type { Phrase, Token } from '../model.ts'
import type { Chunk, NounGroup, VerbGroup } from './chunks.ts'

const CONTENT = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'VERB'])

/** "42 offices, two roads and eight bridges": the noun groups that go on a list after its first. */
export function listAfter(tokens: readonly Token[], chunks: readonly Chunk[], first: NounGroup | null): readonly NounGroup[] {
  const list: NounGroup[] = []
  let at = first ? chunks.indexOf(first) : -1
  while (at >= 0) {
    const [group, next] = [chunks[at] as Chunk, chunks[at + 1]]
    if (next?.kind !== 'noun' || next.prep !== null || !isListGap(tokens.slice(group.to, next.from))) break
    // A noun group with a verb of its own after it opens a clause, not another item.
    if (chunks[at + 2]?.kind === 'verb' && chunks[at + 2]?.from === next.to && (chunks[at + 2] as VerbGroup).form === 'finite') break
    list.push(next)
    at++
  }
  return list
}

/** "Seven bridges and three roads were damaged": the items before the last one, which the verb stands beside. */
export function listedBefore(tokens: readonly Token[], chunks: readonly Chunk[], last: NounGroup | null): readonly Phrase[] {
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

export function isListGap(gap: readonly Token[]): boolean {
  return gap.length > 0 && gap.every((t) => t.text === ',' || t.lower === 'and' || t.lower === 'or' || t.lower === 'nor' || t.text === '&')
}

/** A comma stands between two groups. */
export function isPastComma(tokens: readonly Token[], before: Chunk | null | undefined, group: Chunk): boolean {
  return !!before && tokens.slice(before.to, group.from).some((t) => t.text === ',')
}

/** Of "the mayor, Ann Voss," either may stand for both; of "nine people, two of them children," only the first. */
export function isCountedGroup(tokens: readonly Token[], group: NounGroup): boolean {
  return tokens.slice(group.from, group.to).some((t) => t.pos === 'NUM')
}

/** "Ann Voss, 54, was arrested": the age between commas is not who was arrested. */
export function isAge(tokens: readonly Token[], { from, to }: NounGroup): boolean {
  return to - from === 1 && tokens[from]?.pos === 'NUM' && tokens[from - 1]?.text === ',' && tokens[to]?.text === ','
}

/** "The town, 40 kilometres from the coast, was flooded": how far off it lies is not what was flooded. */
export function isDistance(tokens: readonly Token[], group: NounGroup): boolean {
  if (!EXTENTS.has((tokens[group.head] as Token).lemma) || !isCountedGroup(tokens, group)) return false
  let before = group.from - 1
  while (tokens[before]?.pos === 'ADV') before--
  if (tokens[before]?.text !== ',') return false
  const after = tokens.slice(group.to, group.to + DISTANCE_REACH)
  const comma = after.findIndex((t) => t.text === ',')
  return comma >= 0 && after.slice(0, comma).every((t) => t.pos !== 'VERB' && t.pos !== 'AUX')
}

/** "40 kilometres to the north of the old port of Aldport". */
const DISTANCE_REACH = 10

/** "Resigned last week", "closed this month", "ended Tuesday night": when, and no object of the verb. */
export function isWhen(tokens: readonly Token[], group: NounGroup, verb: string): boolean {
  if (TAKES_EXTENT.has(verb)) return false
  const head = (tokens[group.head] as Token).lower
  const first = (tokens[group.from] as Token).lower
  if (WEEKDAYS.has(head)) return group.to - group.from === 1 || WHICH_TIME.has(first)
  return TIMES.has(head) && (WHICH_TIME.has(first) || WEEKDAYS.has(first))
}

const WHICH_TIME: ReadonlySet<string> = new Set(['last', 'this', 'next', 'every', 'each', 'that', 'late', 'early'])
const TIMES: ReadonlySet<string> = new Set(
  'night morning afternoon evening day week weekend month quarter year decade century spring summer autumn winter season'.split(' '),
)

/** "Capsized some three kilometres off the island", "happened 20 minutes before": how far and how long off, and no object of the verb. */
export function isExtent(tokens: readonly Token[], group: NounGroup, verb: string): boolean {
  if (TAKES_EXTENT.has(verb) || !EXTENTS.has((tokens[group.head] as Token).lemma)) return false
  return isCountedGroup(tokens, group) && !/^[-‐]$/.test(tokens[group.head - 1]?.text ?? '')
}

const EXTENTS: ReadonlySet<string> = new Set(
  'second minute hour day week month year decade km kilometer kilometre meter metre mile yard foot inch'.split(' '),
)
/** Of these the time or length is what is spent, won or told. */
const TAKES_EXTENT: ReadonlySet<string> = new Set(
  'be have take spend serve need require get give add save lose cost win face cover total reach measure exceed mark await buy receive demand seek order impose hand spare celebrate grant want cut gain'.split(
    ' ',
  ),
)

function isNoOne(words: readonly Token[]): boolean {
  return words.length === 2 && words[0]?.lower === 'no' && words[1]?.lower === 'one'
}

export function phrase(tokens: readonly Token[], group: NounGroup): Phrase {
  const inside = tokens.slice(group.from, group.to)
  return {
    start: (inside[0] as Token).start,
    end: (inside.at(-1) as Token).end,
    // "No one else" speaks of all but those named before.
    head: tokens[group.to]?.lower === 'else' ? 'else' : isNoOne(inside) ? 'no-one' : (tokens[group.head] as Token).lemma,
    lemmas: inside.filter((t) => CONTENT.has(t.pos)).map((t) => t.lemma),
  }
}
