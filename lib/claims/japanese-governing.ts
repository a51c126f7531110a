/**
 * What governs a value in a Japanese sentence: the noun before it, or the predicate that follows in its clause.
 *
 * In: the words of the sentence, its frames and the value. Out: frame, predicate classes, governor and preposition of the slot; and the
 * quantity with its counted noun in English, so that 従業員5人 and "five employees" can be put side by side.
 * Refuses: to reach over a quotation mark. Example: '死者は計9人になった' → DIE (死者); '5人が死亡' → DIE (死亡).
 */
import { COUNTERS, counterNouns } from '../lexicon/counters.ts'
import { COUNTING_STEMS } from '../lexicon/japanese-predicates.ts'
import { moneyPurpose } from '../lexicon/money-purposes.ts'
import { PERSON_NOUNS } from '../lexicon/person-nouns.ts'
import { predicateClasses, REPORTING_VERBS } from '../lexicon/predicate-classes.ts'
import type { Frame, Mention, Quantity, Slot, Span } from '../model.ts'
import { isLoanword } from '../text/japanese-reading.ts'
import type { JapaneseWord } from '../text/japanese-words.ts'
import { type Clause, isSpoken, lemmasOf, type Run, runsOf } from './japanese-clauses.ts'

type Governing = Pick<Slot, 'frame' | 'roles' | 'governor' | 'prep'>

const NOTHING: Governing = { frame: null, roles: [], governor: null, prep: null }
const NEARBY = 6

/** The frame, roles and governor of a mention. */
export function governingJapanese(words: readonly JapaneseWord[], frames: readonly Frame[], mention: Mention): Governing {
  const place = placeOf(words, mention)
  if (!place) return NOTHING
  const { run, clause, at } = place
  const prep = clause[at + 1]?.kind === 'particle' ? (PREPOSITIONS[clause[at + 1]?.gloss ?? ''] ?? null) : null
  const frameOf = (word: JapaneseWord | null): Frame | null =>
    word ? (frames.find((f) => f.predicate.start === word.start) ?? null) : null
  const governed = (word: JapaneseWord | null, roles: readonly string[]): Governing => ({
    frame: frameOf(word),
    roles,
    governor: word?.gloss ?? null,
    prep,
  })
  const predicate = predicateAfter(run, clause, at, mention.kind !== 'quantity')
  const purpose = mention.kind === 'quantity' && mention.measure === 'money' ? purposeOf(run, clause, at, predicate) : null
  if (purpose !== null) return { ...governed(predicate, [purpose]), governor: purpose.toLowerCase(), prep }
  if (mention.kind === 'quantity') {
    const counted = nounBefore(clause, at)
    const said = counted?.noun?.cls ?? null
    if (counted && said && (counted.noun?.always || predicate === null)) return { ...governed(predicate, [said]), governor: counted.gloss }
  }
  if (predicate) return governed(predicate, predicateClasses(predicate.gloss ?? ''))
  // 生産の再開は4月になる: with no verb that tells more, the topic does.
  const head = topicBefore(run, clause, at)
  const topic = (mention.kind === 'quantity' && mention.measure === 'count' && head ? relativeOn(head, run) : null) ?? head
  return topic ? governed(topic, predicateClasses(topic.gloss ?? '')) : { ...NOTHING, prep }
}

const PREPOSITIONS: Readonly<Record<string, string>> = {
  in: 'in',
  to: 'to',
  from: 'from',
  until: 'until',
  by: 'by',
  with: 'with',
  about: 'about',
}

function placeOf(words: readonly JapaneseWord[], span: Span): { run: Run; clause: Clause; at: number } | null {
  for (const run of runsOf(words)) {
    for (const clause of run) {
      const at = clause.findIndex((w) => w.start <= span.start && w.end >= span.end)
      if (at >= 0) return { run, clause, at }
    }
  }
  return null
}

/** A predicate that says what happened, not that something is counted or said. */
function tells(word: JapaneseWord): boolean {
  const lemma = word.gloss ?? ''
  return !REPORTING_VERBS.has(lemma) && !COUNTING_STEMS.some((stem) => word.text.startsWith(stem))
}

/** The first telling predicate after the value: in its clause, or, where that has none, in the clauses after it. */
function predicateAfter(run: Run, clause: Clause, at: number, adverbial: boolean): JapaneseWord | null {
  const rest = clause.slice(at + 1)
  const own = rest.find((w) => w.kind === 'predicate' && tells(w))
  if (own) return own
  if (rest.some((w) => COUNTING_STEMS.some((stem) => w.text.startsWith(stem)))) return null
  const following = run.slice(run.indexOf(clause) + 1)
  const last = following.findLast((next) => next.some((w, i) => w.kind === 'predicate' && isSpoken(next, i)))
  // ミナト社は4日、…と発表した: a day right after the topic is the day of the main verb, which closes the sentence.
  if (adverbial && clause[at - 1]?.gloss === 'topic' && last)
    return last.findLast((w, i) => w.kind === 'predicate' && isSpoken(last, i)) ?? null
  if (!adverbial && !/subject|object|topic/.test(rest[0]?.gloss ?? '')) return null
  return following[0]?.find((w, i) => w.kind === 'predicate' && tells(w) && isSpoken(following[0] as Clause, i)) ?? null
}

/** 死者9人, 死者は計9人, 乗客の数は268人: the noun that is counted, right before the number or as its subject. */
function nounBefore(clause: Clause, at: number): JapaneseWord | null {
  const [one, two, three] = [clause[at - 1], clause[at - 2], clause[at - 3]]
  if (one?.kind === 'noun') return one
  if (one?.kind === 'unknown' && /^(?:計|約|総数|数|合計|新|合わせて|少なくとも)$/.test(one.text)) {
    if (two?.kind === 'noun') return two
    return two?.kind === 'particle' && three?.kind === 'noun' ? three : null
  }
  return one?.kind === 'particle' && /topic|subject|object/.test(one.gloss ?? '') && two?.kind === 'noun' ? two : null
}

/** The noun or predicate of which the clause speaks: けが人は重傷の5人を含めて31人 speaks of those hurt, and not of the five. */
function topicBefore(run: Run, clause: Clause, at: number): JapaneseWord | null {
  const before = [...run.slice(0, run.indexOf(clause)).flat(), ...clause.slice(0, at)]
  const headsOf = (roles: readonly string[]): readonly JapaneseWord[] =>
    before.flatMap((w, i) => (i > 0 && w.kind === 'particle' && roles.includes(w.gloss ?? '') ? [before[i - 1] as JapaneseWord] : []))
  const heads = headsOf(['topic', 'object'])
  const head = (heads.length > 0 ? heads : headsOf(['subject'])).findLast((w) => w.kind !== 'value')
  return head && (head.kind === 'predicate' || head.kind === 'noun') ? head : null
}

/** 被害額は48億円, 98億円の特別損失, 3億円を寄付: what a sum of money is, by the noun before or after it, its predicate, or the topic. */
function purposeOf(run: Run, clause: Clause, at: number, predicate: JapaneseWord | null): string | null {
  for (const word of [nounBefore(clause, at), nounAfter(clause, at), predicate, topicBefore(run, clause, at)]) {
    for (const lemma of word ? lemmasOf(word).toReversed() : []) {
      const purpose = moneyPurpose(lemma)
      if (purpose !== null) return purpose
    }
  }
  return null
}

/** 公開した文書は26冊: the predicate right before the counted noun, which says what happened to what is counted. */
function relativeOn(head: JapaneseWord, run: Run): JapaneseWord | null {
  const clause = run.find((words) => words.includes(head)) ?? []
  let at = clause.indexOf(head) - 1
  while (at >= 0 && clause[at]?.kind === 'noun') at--
  const before = clause[at]
  return before?.kind === 'predicate' && before.ending !== '' && tells(before) ? before : null
}

/** Counters that say little: the noun beside them says what is counted. */
const ANY_THING = new Set(['人', '件', '個', '台', '本', '枚', '点', '組', '棟', '戸', '隻', '両'])

/** The quantity with its noun in English lemmas; anything that is no count is returned as it is. */
export function withEnglishNoun(quantity: Quantity, words: readonly JapaneseWord[]): Quantity {
  if (quantity.measure === 'money') return withMoneyPurpose(quantity, words)
  if (quantity.noun === null || !COUNTERS.some((c) => c.lemma === quantity.noun?.lemma)) return withScale(quantity)
  const place = placeOf(words, quantity)
  const counter = quantity.noun.lemma
  const english = counterNouns(counter)
  const counted = place ? (nounBefore(place.clause, place.at) ?? nounAfter(place.clause, place.at)) : null
  const gloss = counted ? (lemmasOf(counted).at(-1) ?? null) : null
  const fits = gloss !== null && (counter === '人' ? PERSON_NOUNS.has(gloss) && !counted?.noun?.always : ANY_THING.has(counter))
  // 2人が新たに死亡: a part beside those counted before.
  const rest = place ? place.clause.slice(place.at + 1, place.at + 5) : []
  const more = /新た|さらに/.test(rest.map((w) => w.text).join(''))
  const unknown = place && ANY_THING.has(counter) && counter !== '人' ? unknownBefore(place.clause, place.at) : null
  const lemma = fits ? gloss : counter === '人' ? 'people' : (unknown ?? english[0] ?? counter)
  return { ...quantity, noun: { ...quantity.noun, lemma }, additional: quantity.additional || more }
}

/** A sum with its purpose as its noun, as an English one has it. */
function withMoneyPurpose(quantity: Quantity, words: readonly JapaneseWord[]): Quantity {
  const place = quantity.noun === null ? placeOf(words, quantity) : null
  if (!place) return quantity
  const purpose = purposeOf(place.run, place.clause, place.at, predicateAfter(place.run, place.clause, place.at, false))
  if (purpose === null) return quantity
  const { start, end } = quantity
  return { ...quantity, noun: { start, end, lemma: purpose.toLowerCase(), modifiers: [] } }
}

/** 5隻のフェリー, 98億円の特別損失. */
function nounAfter(clause: Clause, at: number): JapaneseWord | null {
  const of = clause[at + 1]?.gloss === 'of'
  if (!of) return null
  const after = clause.slice(at + 2)
  const end = after.findIndex((w) => w.kind !== 'noun' && w.kind !== 'unknown')
  const last = after.slice(0, end < 0 ? undefined : end).at(-1)
  return last?.kind === 'noun' ? last : null
}

/** キャリパー4万6200個: a loanword that the lexicon does not know, right before the number. */
function unknownBefore(clause: Clause, at: number): string | null {
  const before = clause[at - 1]
  return before?.kind === 'unknown' && isLoanword(before.text) ? before.text : null
}

const SCALES: Readonly<Record<string, string>> = { マグニチュード: 'magnitude', 震度: 'intensity' }

function withScale(quantity: Quantity): Quantity {
  const lemma = SCALES[quantity.noun?.lemma ?? '']
  return lemma && quantity.noun ? { ...quantity, noun: { ...quantity.noun, lemma } } : quantity
}

/** English lemmas of the known words right around a place. */
export function nearbyJapanese(words: readonly JapaneseWord[], span: Span): readonly string[] {
  const place = placeOf(words, span)
  if (!place) return []
  const { clause, at } = place
  return [...clause.slice(Math.max(0, at - NEARBY), at), ...clause.slice(at + 1, at + 1 + NEARBY)]
    .filter((w) => w.kind === 'noun' || w.kind === 'predicate' || w.kind === 'name')
    .flatMap(lemmasOf)
}
