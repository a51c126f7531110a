/**
 * Japanese quantities of one sentence.
 *
 * In: the file's text and the sentence. Out: quantities in text order.
 * Refuses: dates and clock times (年 月 日 時), 第N, 号 and 条, kanji digits inside words (一部, 九州), numbers without unit or counter.
 * Example: "約1万600ページ" → 10600 ページ about; "3割" → 30 %; "震度6強" → 6 on 震度, [6, 6.5).
 */
import { COUNTERS, KANJI_DIGIT_WORDS } from '../../lexicon/counters.ts'
import { CURRENCY_NAMES_JA, CURRENCY_SIGNS } from '../../lexicon/currencies.ts'
import { HEDGES_AFTER_JA, HEDGES_BEFORE_JA } from '../../lexicon/hedges.ts'
import { JAPANESE_TITLES } from '../../lexicon/titles.ts'
import type { Hedge, Interval, Quantity, Sentence, Step } from '../../model.ts'
import { maskMarkup } from '../../text/markup.ts'
import { hedged, toBase } from './interval.ts'
import { BARE, type Numeral, rateBefore, readMeasure, readPart, type Unit, withSmaller } from './japanese-measured.ts'
import { foldJapanese, readJapaneseNumeral } from './japanese-numeral.ts'
import { unitByCode } from './units.ts'

const NUMBER_START = /[0-9〇一二三四五六七八九十百千数]/

export function readJapanese(sentence: Sentence, text: string): readonly Quantity[] {
  const folded = foldJapanese(maskMarkup(text.slice(sentence.start, sentence.end)))
  const found: Quantity[] = []
  let at = 0
  while (at < folded.length) {
    if (!NUMBER_START.test(folded[at] as string)) {
      at++
      continue
    }
    const numeral = readPart(folded, at) ?? readNumeral(folded, at)
    const quantity = numeral === null ? null : readAround(folded, numeral, sentence, found[found.length - 1]?.end ?? 0)
    if (quantity !== null) found.push(quantity)
    at = Math.max(quantity === null ? 0 : quantity.end - sentence.start, numeral?.end ?? at + 1)
  }
  return found
}

/* ------------------------------------------------------------------ the number */

const SEVERAL: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['十', [20, 99]],
  ['百', [200, 999]],
  ['千', [2000, 9999]],
  ['万', [20_000, 99_999]],
  ['億', [2e8, 999_999_999]],
])

function readNumeral(text: string, start: number): Numeral | null {
  if (text[start] === '数') {
    const power = SEVERAL.get(text[start + 1] ?? '')
    if (power === undefined) return { start, end: start + 1, value: [3, 9], kanji: true, vague: true }
    const more = KANJI_THOUSANDS.get(text[start + 2] ?? '')
    return more === undefined
      ? { start, end: start + 2, value: power, kanji: false, vague: true }
      : { start, end: start + 3, value: [power[0] * more, (power[1] + 1) * more - 1], kanji: false, vague: true }
  }
  const first = readJapaneseNumeral(text, start)
  if (first === null) return null
  const one = { start, end: first.end, value: first.value, kanji: first.kanji && first.end === start + 1, vague: false }
  if (text[first.end] === '数') return { ...one, end: first.end + 1, value: [first.value + 1, first.value + 9], vague: true }
  return readRange(text, one) ?? one
}

const KANJI_THOUSANDS: ReadonlyMap<string, number> = new Map([
  ['万', 1e4],
  ['億', 1e8],
])
const RANGE = /(?:[〜～~–-]|から|、|,)/y

/** "10〜20人", "10から20人", "2、3人". */
function readRange(text: string, first: Numeral & { readonly value: number }): Numeral | null {
  RANGE.lastIndex = first.end
  const link = RANGE.exec(text)
  if (link === null) return null
  const second = readJapaneseNumeral(text, first.end + link[0].length)
  if (second === null || second.value <= first.value) return null
  const listed = link[0] === '、' || link[0] === ','
  if (listed && (second.value !== first.value + 1 || second.value > 9)) return null
  return { ...first, end: second.end, value: [first.value, second.value], kanji: false }
}

/* ------------------------------------------------------------------ what is around it */

function readAround(text: string, numeral: Numeral, sentence: Sentence, floor: number): Quantity | null {
  if (isName(text, numeral)) return null
  const infix = hedgeAt(text, numeral.end, INFIX)
  const alone = readUnit(text, numeral, infix?.end ?? numeral.end)
  if (alone === null) return null
  const before = hedgeBefore(text, numeral.start)
  const unit = rateBefore(text, before?.start ?? numeral.start, withSmaller(text, numeral, alone))
  const after = unit.interval === undefined ? hedgeAt(text, unit.end, HEDGES_AFTER_JA) : null
  const hedge =
    before?.hedge ?? infix?.hedge ?? after?.hedge ?? (numeral.vague ? 'vague' : typeof numeral.value === 'number' ? 'exact' : 'range')
  const point = typeof numeral.value === 'number' ? Number((numeral.value * unit.factor + unit.plus).toPrecision(15)) : null
  const interval = unit.interval ?? intervalOf(numeral.value, point, hedge, unit.factor)
  const start = sentence.start
  const row = unit.unit === null ? null : unitByCode(unit.unit)
  return {
    kind: 'quantity',
    sentenceId: sentence.id,
    start: Math.max(start + (before?.start ?? signStart(text, numeral.start)), floor),
    end: start + (after?.end ?? unit.end),
    numeral: { start: start + numeral.start, end: start + numeral.end },
    point,
    interval,
    hedge,
    measure: unit.measure,
    unit: unit.unit,
    base: toBase(interval, unit.measure, row),
    noun: unit.noun === null ? null : { start: start + unit.noun.start, end: start + unit.noun.end, lemma: unit.noun.lemma, modifiers: [] },
    additional: /(?:さらに|新たに|ほか|他に)$/.test(text.slice(Math.max(0, numeral.start - 4), numeral.start)),
    because: explain(text, numeral, before?.phrase ?? infix?.phrase ?? after?.phrase, unit),
    ...(unit.implied ? { unitImplied: true as const } : {}),
  }
}

function intervalOf(value: Numeral['value'], point: number | null, hedge: Hedge, factor: number): Interval {
  if (point !== null) return hedged(point, hedge)
  const [low, high] = value as readonly [number, number]
  return { low: low * factor, high: high * factor, ...(hedge === 'range' ? {} : { soft: true }) }
}

function explain(text: string, numeral: Numeral, hedge: string | undefined, unit: Unit): readonly Step[] {
  const steps: Step[] = [{ rule: 'japanese-number', saw: text.slice(numeral.start, numeral.end) }]
  if (hedge !== undefined) steps.push({ rule: 'hedge', saw: hedge })
  return [...steps, { rule: unit.noun === null ? 'unit' : 'counter', saw: unit.noun?.lemma ?? unit.unit ?? unit.measure }]
}

/** 第3, R052, a date's digits, and kanji digits that are part of a word. */
function isName(text: string, numeral: Numeral): boolean {
  const before = text[numeral.start - 1] ?? ''
  if (/[第A-Za-z.:/]/.test(before) || (before === '-' && /[A-Za-z0-9]/.test(text[numeral.start - 2] ?? ''))) return true
  if (!numeral.kanji) return false
  const around = text.slice(Math.max(0, numeral.start - 2), numeral.end + 3)
  return KANJI_DIGIT_WORDS.some((word) => around.includes(word))
}

const INFIX: readonly (readonly [string, Hedge])[] = [['余', 'over']]

function hedgeAt(text: string, at: number, table: readonly (readonly [string, Hedge])[]) {
  for (const [phrase, hedge] of table) if (text.startsWith(phrase, at)) return { hedge, phrase, end: at + phrase.length }
  return null
}

function hedgeBefore(text: string, numeral: number) {
  const at = signStart(text, numeral)
  for (const [phrase, hedge] of HEDGES_BEFORE_JA) {
    if (at >= phrase.length && text.startsWith(phrase, at - phrase.length)) return { hedge, phrase, start: at - phrase.length }
  }
  return null
}

function signStart(text: string, numeral: number): number {
  return JAPANESE_SIGNS.has(text[numeral - 1] ?? '') ? numeral - 1 : numeral
}

const JAPANESE_SIGNS: ReadonlyMap<string, string | null> = new Map(
  CURRENCY_SIGNS.filter(([sign]) => sign.length === 1).map(([sign, currency]) => [sign, currency.code]),
)

/* ------------------------------------------------------------------ the unit */

function readUnit(text: string, numeral: Numeral, at: number): Unit | null {
  if (numeral.isPart) return { ...BARE, measure: 'share', end: at }
  return (
    readScale(text, numeral) ??
    readMoney(text, numeral, at) ??
    readAge(text, numeral, at) ??
    readMeasure(text, numeral, at) ??
    readCounter(text, numeral, at)
  )
}

/** 震度 has halves named 強 and 弱 at 5 and 6: the scale itself says 6強 is [6, 6.5). */
function readScale(text: string, numeral: Numeral): Unit | null {
  const name = ['マグニチュード', '震度'].find((word) => text.endsWith(word, numeral.start))
  if (name === undefined || typeof numeral.value !== 'number') return null
  const noun = { start: numeral.start - name.length, end: numeral.start, lemma: name }
  const half = name === '震度' ? text[numeral.end] : undefined
  const base = { ...BARE, measure: 'scale' as const, noun }
  if (half === '強') return { ...base, end: numeral.end + 1, interval: { low: numeral.value, high: numeral.value + 0.5, highOpen: true } }
  if (half === '弱') return { ...base, end: numeral.end + 1, interval: { low: numeral.value - 0.5, high: numeral.value, highOpen: true } }
  return { ...base, end: numeral.end }
}

function readMoney(text: string, numeral: Numeral, at: number): Unit | null {
  const sign = JAPANESE_SIGNS.get(text[numeral.start - 1] ?? '')
  if (sign !== undefined) return { ...BARE, measure: 'money', unit: sign, end: at, implied: true }
  const row = CURRENCY_NAMES_JA.find(([name]) => text.startsWith(name, at))
  if (row === undefined || (numeral.kanji && row[0] === '元')) return null
  return { ...BARE, measure: 'money', unit: row[1].code, end: at + row[0].length, implied: !row[1].stated }
}

function readAge(text: string, { start, value, kanji }: Numeral, at: number): Unit | null {
  if (text[at] === '歳' || text[at] === '才') return { ...BARE, measure: 'age', unit: 'a', end: at + 1 }
  // 久保寺昭さん(91): in brackets behind somebody.
  if (!/[（(]/.test(text[start - 1] ?? '') || !/[）)]/.test(text[at] ?? '') || kanji || typeof value !== 'number') return null
  const before = text.slice(Math.max(0, start - 1 - LONGEST_PERSON), start - 1)
  if (value < 1 || value > OLDEST || value % 1 !== 0) return null
  return OF_PERSON.test(before) || (value >= FULL_NAME_FROM && /(?<![\u3400-\u9fff])[\u3400-\u9fff\u3005]{3,5}$/.test(before))
    ? { ...BARE, measure: 'age', unit: 'a', end: at }
    : null
}

const OLDEST = 130
/** Behind characters that may be a name or a word, smaller numbers count something. */
const FULL_NAME_FROM = 16
const LONGEST_PERSON = 8
const OF_PERSON = new RegExp(
  `(?:${JAPANESE_TITLES.join('|')}|男性|女性|男児|女児|男|女|少年|少女|生徒|児童|園児|妻|夫|長男|長女|次男|次女|母親|父親|祖父|祖母|会社員|公務員|無職|農業|漁業|自営業|大学生|高校生|船長|機長|校長|店長|隊長|団長)$`,
)

function readCounter(text: string, numeral: Numeral, at: number): Unit | null {
  const row = COUNTERS.find((counter) => text.startsWith(counter.form, at))
  if (row === undefined || NOT_COUNTERS.some((word) => text.startsWith(word, at))) return null
  if (numeral.kanji && WEAK_AFTER_KANJI.has(row.form)) return null
  const end = at + row.form.length
  return { ...BARE, measure: 'count', noun: { start: at, end, lemma: row.lemma }, end }
}

/** Words that begin like a counter. */
const NOT_COUNTERS: readonly string[] = [
  '人工',
  '人種',
  '本部',
  '本人',
  '名古屋',
  '機関',
  '機械',
  '台湾',
  '台風',
  '個人',
  '件名',
  '点検',
  '席上',
  '度目',
  '基準',
  '基地',
  '基金',
  '基本',
  '株式',
  '株価',
  '門前',
  '丁目',
  '床上',
  '床下',
  '社長',
  '校長',
  '店長',
  '機長',
  '室長',
  '組長',
  '回目',
  '番',
]
const WEAK_AFTER_KANJI: ReadonlySet<string> = new Set([
  'つ',
  '度',
  '本',
  '点',
  '番',
  '機',
  '通',
  '組',
  '回',
  '門',
  '基',
  '室',
  '例',
  '株',
  '床',
])
