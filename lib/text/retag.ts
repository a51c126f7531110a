/**
 * Slips of the tagger that grammar alone shows, mended.
 *
 * In: words of one English sentence with their tags. Out: the tags, some of them changed. Refuses: what needs meaning to decide.
 * Example: "pleaded guilty to murder" (VERB → NOUN), "fired tear gas" (VERB → NOUN), "among the missing" (VERB → NOUN),
 * ", wounding a third" (NOUN → VERB), "it carried none" (ADV → PRON).
 */
import { predicateClasses } from '../lexicon/predicate-classes.ts'
import type { Pos } from '../model.ts'
import { participleOf } from './inflect.ts'

interface Tagged {
  readonly pos: Pos
  readonly lemma: string
}

const OPENS_OBJECT: ReadonlySet<Pos> = new Set(['DET', 'NUM', 'PROPN', 'PRON'])
/** A gerund with an object may follow these: ", wounding a third", "without firing a shot". */
const BEFORE_GERUND: ReadonlySet<string> = new Set([',', 'without', 'by', 'after', 'before', 'from', 'for'])
const STATES: ReadonlySet<string> = new Set('dead injured wounded missing homeless displaced unemployed infected'.split(' '))
/** Verbs that take a bare verb after them: "helped rescue", "saw fall", "let go". */
const TAKES_BARE: ReadonlySet<string> = new Set('help let make see hear watch feel dare need have get go come be do'.split(' '))
/** Before "to", after which no verb can stand. */
const BEFORE_NOUN: ReadonlySet<string> = new Set(['guilty', 'confess', 'confessed', 'admitted', 'pleaded', 'pleads'])
/** Words that the tagger calls prepositions and that open a clause as well, so that a verb may follow. */
const NOT_PLAIN: ReadonlySet<string> = new Set([
  'to',
  'than',
  'as',
  'but',
  'like',
  'out',
  'up',
  'off',
  'down',
  'over',
  'about',
  'before',
  'after',
  'on',
  'in',
])

/**
 * The tags with the slips mended; the same array where there are none.
 *
 * @param isKnown Whether the tagger's vocabulary has a word.
 */
export function retag<T extends Tagged>(words: readonly string[], tags: readonly T[], isKnown: (word: string) => boolean): readonly T[] {
  let changed: T[] | null = null
  for (let i = 0; i < tags.length; i++) {
    const mended = asDone(words, changed ?? tags, i) ?? asSide(words, changed ?? tags, i) ?? mend(words, changed ?? tags, i, isKnown)
    if (mended === null) continue
    changed ??= [...tags]
    changed[i] = { ...(tags[i] as T), ...mended }
  }
  return changed ?? tags
}

function mend(words: readonly string[], tags: readonly Tagged[], i: number, isKnown: (word: string) => boolean): Tagged | null {
  const tag = tags[i] as Tagged
  const word = (words[i] as string).toLowerCase()
  const wordBefore = words[i - 1]?.toLowerCase() ?? ''
  const [before, next] = [tags[i - 1], tags[i + 1]]
  if (tag.pos === 'VERB' && isInName(words, i)) return { pos: 'PROPN', lemma: word }
  if (tag.pos === 'VERB' && word.endsWith('ed') && participleOf(tag.lemma) !== word && participleOf(`${tag.lemma}e`) === word)
    return { pos: 'VERB', lemma: `${tag.lemma}e` }
  if (
    tag.pos === 'VERB' &&
    ATTRIBUTIVE.has(word) &&
    next !== undefined &&
    ['NOUN', 'ADJ', 'PROPN'].includes(next.pos) &&
    !BEFORE_VERB.has(before?.pos ?? 'PUNCT')
  )
    return { pos: 'ADJ', lemma: word }
  if (tag.pos === 'VERB' && before) return asNoun(word, tag, before, wordBefore, next, tags[i - 2], words[i - 2]?.toLowerCase() ?? '')
  // "Killing two workers and wounding two others": a second gerund with an object of its own.
  const second = wordBefore === 'and' && tags.slice(0, i).some((t, j) => t.pos === 'VERB' && /ing$/i.test(words[j] ?? ''))
  const opened = next !== undefined && (OPENS_OBJECT.has(next.pos) || opensObject(words, tags, i + 1))
  if (tag.pos === 'NOUN' && word.endsWith('ing') && (second || BEFORE_GERUND.has(wordBefore)) && opened) {
    const lemma = verbOfGerund(word)
    return lemma === null ? null : { pos: 'VERB', lemma }
  }
  const lost = lostVerb(words, tags, i)
  if (lost !== null) return { pos: 'VERB', lemma: lost }
  // "A gunman shot three people".
  if (
    word === 'shot' &&
    tag.pos === 'NOUN' &&
    before &&
    ['NOUN', 'PROPN', 'PRON'].includes(before.pos) &&
    next &&
    OPENS_OBJECT.has(next.pos)
  )
    return { pos: 'VERB', lemma: 'shoot' }
  // "The bomb wounded 12 people": an adjective between a noun and an object is a verb.
  if (tag.pos === 'ADJ' && word.endsWith('ed') && before && SUBJECTS.has(before.pos) && opensObject(words, tags, i + 1)) {
    const lemma = verbOfParticiple(word, isKnown)
    return lemma === null ? null : { pos: 'VERB', lemma }
  }
  // "Was unconscious": after a copula nothing but an adjective ends so.
  if (tag.pos === 'NOUN' && tags[i - 1]?.lemma === 'be' && /(?:ious|less|ful|ible)$/.test(word) && (!next || next.pos === 'PUNCT'))
    return { pos: 'ADJ', lemma: word }
  // "Have been rescued": after "been" a participle is a verb.
  if (wordBefore === 'been' && (tag.pos === 'ADJ' || tag.pos === 'NOUN') && word.endsWith('ed') && next?.pos !== 'NOUN') {
    const lemma = verbOfParticiple(word, isKnown)
    return lemma === null ? null : { pos: 'VERB', lemma }
  }
  // "The number of dead stood at 52".
  if (tag.pos === 'ADJ' && wordBefore === 'of' && STATES.has(word) && !['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(next?.pos ?? ''))
    return { pos: 'NOUN', lemma: word }
  return word === 'none' && tag.pos === 'ADV' && before?.pos === 'VERB' ? { pos: 'PRON', lemma: 'none' } : null
}

/** Verbs that the tagger takes for something else: "did not last two hours", "opening fire", "admitted firing at them". */
function lostVerb(words: readonly string[], tags: readonly Tagged[], i: number): string | null {
  const [word, after] = [words[i]?.toLowerCase() ?? '', words[i + 1]?.toLowerCase() ?? '']
  if (tags[i]?.pos !== 'VERB' && isLasting(words, tags, i)) return 'last'
  if (tags[i]?.pos !== 'NOUN') return null
  if (word === 'opening' && after === 'fire') return 'open'
  return word === 'firing' && /^(?:at|on|upon|into)$/.test(after) ? 'fire' : null
}

/** "Did not last half a minute", "may last two hours"; but "was last seen", "did last week". */
function isLasting(words: readonly string[], tags: readonly Tagged[], i: number): boolean {
  const [before, word, after] = [i - 1, i, i + 1].map((k) => words[k]?.toLowerCase() ?? '') as [string, string, string]
  return word === 'last' && BEFORE_LAST.has(before) && (tags[i + 1]?.pos === 'NUM' || AFTER_LAST.has(after))
}

const BEFORE_LAST: ReadonlySet<string> = new Set("did does do will would may might can could should not n't to".split(' '))
const AFTER_LAST: ReadonlySet<string> = new Set('half for until till long longer over under about less more nearly almost a an'.split(' '))

const CAPITAL = /^\p{Lu}/u
/** Words of so many letters have a capital in a headline. */
const LONG_WORD = 4
/** Of them so many have none where a capital means a name. */
const MOSTLY_SMALL = 0.4

/** "The sequel, Catching Fire": a verb with a capital in the middle of a sentence, beside another capital, is part of a name. Headlines have capitals anyway. */
function isInName(words: readonly string[], i: number): boolean {
  if (i === 0 || !CAPITAL.test(words[i] as string) || /^[^\p{L}\p{N},]/u.test(words[i - 1] as string)) return false
  if (!CAPITAL.test(words[i + 1] ?? '') && !CAPITAL.test(words[i - 1] ?? '')) return false
  const long = words.filter((word, k) => k > 0 && word.length >= LONG_WORD && /^\p{L}/u.test(word))
  return long.filter((word) => !CAPITAL.test(word)).length >= MOSTLY_SMALL * long.length
}

/** Participles that stand before a noun far more often than for a doing: "aggravated assault", "convicted murderer". */
const ATTRIBUTIVE: ReadonlySet<string> = new Set(
  'aggravated alleged attempted armed convicted endangered imperiled imperilled unarmed unidentified'.split(' '),
)
/** After these the same word is a verb: "the mayor attempted reform", "was convicted Monday". */
const BEFORE_VERB: ReadonlySet<Pos> = new Set(['NOUN', 'PROPN', 'PRON', 'AUX', 'ADV'])

/** An article, a name, or a number that counts no time ("wounded two days earlier"), hedges before it passed over. */
function opensObject(words: readonly string[], tags: readonly Tagged[], i: number): boolean {
  let at = i
  while (HEDGES.has(words[at]?.toLowerCase() ?? '')) at++
  if (tags[at]?.pos === 'NUM') return !TIMES.has(tags[at + 1]?.lemma ?? '')
  return at === i && (tags[at]?.pos === 'DET' || tags[at]?.pos === 'PROPN')
}

const HEDGES: ReadonlySet<string> = new Set('at least more than about around nearly almost over some up to'.split(' '))
const TIMES: ReadonlySet<string> = new Set('second minute hour day week month year'.split(' '))
const SUBJECTS: ReadonlySet<Pos> = new Set(['NOUN', 'PROPN', 'PRON'])

function asNoun(
  word: string,
  tag: Tagged,
  before: Tagged,
  wordBefore: string,
  next: Tagged | undefined,
  second: Tagged | undefined,
  wordSecond: string,
): Tagged | null {
  const noun: Tagged = { pos: 'NOUN', lemma: word }
  // "His left knee".
  if (word === 'left' && next?.pos === 'NOUN' && (before.pos === 'DET' || before.pos === 'PART' || POSSESSIVE.has(wordBefore)))
    return { pos: 'ADJ', lemma: word }
  // "When police arrived": a verb right before a verb is its subject.
  if (word === 'police' && (next?.pos === 'VERB' || next?.pos === 'AUX')) return noun
  const base = word === tag.lemma
  // "The north wall".
  if (base && DIRECTIONS.has(wordBefore) && (second?.pos === 'DET' || POSSESSIVE.has(wordSecond))) return noun
  const nominal = next?.pos === 'NOUN'
  // "Closed to traffic", "spoke to police": with no object after it, none of them is something done.
  if (base && wordBefore === 'to' && NOUNS_AFTER_TO.has(word) && !(next && OPENS_OBJECT.has(next.pos))) return noun
  if (base && wordBefore === 'to' && second && BEFORE_NOUN.has(wordSecond)) return noun
  if (base && before.pos === 'ADP' && !NOT_PLAIN.has(wordBefore)) return noun
  // "Released on bail", "in need": no clause ends before it, for nothing is done to anything.
  if (base && (wordBefore === 'on' || wordBefore === 'in') && (next === undefined || next.pos === 'PUNCT' || next.pos === 'CCONJ'))
    return noun
  if (base && nominal && before.pos === 'VERB' && !TAKES_BARE.has(before.lemma)) return noun
  // "Damage to public works", "the first steps": behind an adjective no verb has its subject.
  if (word === `${tag.lemma}s` && before.pos === 'ADJ' && (second?.pos === 'ADP' || second?.pos === 'DET') && next?.pos !== 'PRON')
    return noun
  // "The number of injured rose".
  if (wordBefore === 'of' && /(ed|ing)$/.test(word) && (next === undefined || ['VERB', 'AUX', 'PUNCT', 'ADP'].includes(next.pos)))
    return noun
  // "Among the missing": after an article, with nothing to stand before.
  const alone = next === undefined || !['NOUN', 'PROPN', 'ADJ', 'NUM', 'VERB', 'ADV'].includes(next.pos)
  return before.pos === 'DET' && ['the', 'these', 'those'].includes(wordBefore) && alone && /(ed|ing|dead)$/.test(word) ? noun : null
}

const DIRECTIONS: ReadonlySet<string> = new Set(['north', 'south', 'east', 'west'])
const POSSESSIVE: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your', "'s", '’s'])

const NOUNS_AFTER_TO: ReadonlySet<string> = new Set(
  'traffic police power water prison court school hospital jail ship reporters'.split(' '),
)

/** The verb behind a regular participle: "rescued" → rescue, "trapped" → trap. */
export function verbOfParticiple(word: string, isKnown: (word: string) => boolean): string | null {
  const stem = word.slice(0, -2)
  const stems = [word.slice(0, -1), stem, stem.replace(/(.)\1$/, '$1'), stem.replace(/i$/, 'y')]
  return stems.find((lemma) => predicateClasses(lemma).length > 0 || (participleOf(lemma) === word && isKnown(lemma))) ?? null
}

/** The verb behind a gerund, where the lexicon knows it: "killing" → kill, "wounding" → wound, "causing" → cause. */
function verbOfGerund(word: string): string | null {
  const stem = word.slice(0, -3)
  return [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')].find((lemma) => predicateClasses(lemma).length > 0) ?? null
}

/** "Killed 17 people and infected 460": a state has no figure behind it. */
function asDone(words: readonly string[], tags: readonly Tagged[], i: number): Tagged | null {
  const word = (words[i] as string).toLowerCase()
  if (tags[i]?.pos !== 'ADJ' || !STATES.has(word) || words[i - 1]?.toLowerCase() !== 'and') return null
  const [next, second] = [tags[i + 1]?.pos, tags[i + 2]?.pos]
  const isFigureNext = next === 'NUM' || ((next === 'ADV' || next === 'DET') && second === 'NUM')
  if (!isFigureNext || !tags.slice(0, i).some((t) => t.pos === 'VERB')) return null
  const lemma = verbOf(word)
  return lemma === null ? null : { pos: 'VERB', lemma }
}

/** "The north wall": no adverb follows an article. */
function asSide(words: readonly string[], tags: readonly Tagged[], i: number): Tagged | null {
  const word = (words[i] as string).toLowerCase()
  if (tags[i]?.pos !== 'ADV' || !DIRECTIONS.has(word) || tags[i - 1]?.pos !== 'DET') return null
  const next = tags[i + 1]?.pos
  return next === 'NOUN' || next === 'VERB' ? { pos: 'ADJ', lemma: word } : null
}

/** "Infected" → infect, "displaced" → displace; null where it is the participle of neither. */
function verbOf(participle: string): string | null {
  return [participle.slice(0, -2), participle.slice(0, -1)].find((verb) => participleOf(verb) === participle) ?? null
}
