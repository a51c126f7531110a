/**
 * Japanese dates: 2021年12月22日, 令和3年12月22日, 昭和64年, S64.1.7, 12月23日, 23日, 7月中旬, 同日, 昨年12月, 先月末, 月曜日, 1990年代, 2010年度, 3年前.
 *
 * In: a sentence whose full-width digits and signs are folded (same length). Out: drafts.
 * Refuses: durations (30年, 3日間, 5か月) and ordinals (3日目).
 * Example: "昭和64年1月7日" → 1989-01-07.
 */
import { ERAS } from '../../../lexicon/eras.ts'
import { WEEKDAYS_JA } from '../../../lexicon/weekdays.ts'
import type { DatePart, Granularity } from '../../../model.ts'
import type { Anchor, DraftBody, Family, Form, Unit, Written } from '../draft.ts'
import { NOTHING } from '../draft.ts'
import { dayPartOf } from '../pieces.ts'

const ERA = ERAS.map((era) => era.name).join('|')
const LETTER = ERAS.map((era) => era.letter).join('')
const N = '\\d{1,2}|[一二三四五六七八九十]{1,3}'
const PART = '未明|早朝|明け方|朝|午前|正午|昼前|昼過ぎ|昼|午後|夕方|夕|夜|晩|深夜'
const THIRD = '上旬|中旬|下旬|初旬|初め|半ば|末'
const YEAR_WORDS: Readonly<Record<string, readonly ['publication' | 'context', number]>> = {
  昨年: ['publication', -1],
  去年: ['publication', -1],
  今年: ['publication', 0],
  本年: ['publication', 0],
  来年: ['publication', 1],
  一昨年: ['publication', -2],
  おととし: ['publication', -2],
  同年: ['context', 0],
  翌年: ['context', 1],
  前年: ['context', -1],
}
const MONTH_WORDS: Readonly<Record<string, readonly ['publication' | 'context', number]>> = {
  先月: ['publication', -1],
  今月: ['publication', 0],
  来月: ['publication', 1],
  同月: ['context', 0],
  翌月: ['context', 1],
  前月: ['context', -1],
}
const OTHER_WORDS: Readonly<Record<string, readonly [Unit, 'publication' | 'context', number]>> = {
  昨日: ['day', 'publication', -1],
  きのう: ['day', 'publication', -1],
  今日: ['day', 'publication', 0],
  きょう: ['day', 'publication', 0],
  本日: ['day', 'publication', 0],
  明日: ['day', 'publication', 1],
  あす: ['day', 'publication', 1],
  一昨日: ['day', 'publication', -2],
  おととい: ['day', 'publication', -2],
  明後日: ['day', 'publication', 2],
  同日: ['day', 'context', 0],
  翌日: ['day', 'context', 1],
  前日: ['day', 'context', -1],
  翌朝: ['day', 'context', 1],
  昨夜: ['day', 'publication', -1],
  昨晩: ['day', 'publication', -1],
  今朝: ['day', 'publication', 0],
  今夜: ['day', 'publication', 0],
  先週: ['week', 'publication', -1],
  今週: ['week', 'publication', 0],
  来週: ['week', 'publication', 1],
  同週: ['week', 'context', 0],
  翌週: ['week', 'context', 1],
}
const PART_IN_WORD: Readonly<Record<string, DatePart>> = { 翌朝: 'morning', 今朝: 'morning', 昨夜: 'night', 昨晩: 'night', 今夜: 'night' }
const keys = (table: Readonly<Record<string, unknown>>): string =>
  Object.keys(table)
    .sort((a, b) => b.length - a.length)
    .join('|')

const YEAR = `(?:(?<era>${ERA})(?<nth>元|${N})年|(?<year>[12]\\d{3}|[一二][〇一二三四五六七八九]{3})年|(?<rel>${keys(YEAR_WORDS)}))`
/** 前日比, 前年同期比: what a figure is compared with is no time of what is told. */
const NOT_COMPARED = '(?!(?:同[期月日週])?比)'
const WEEKDAY = `(?:\\s?[（(](?<weekday>[${WEEKDAYS_JA}])(?:曜日?)?[）)])`

/** 67年4月21日, in a text on another century: two digits, before a month alone, for 30年 is a span of time. */
const SHORT_YEAR = `(?<![\\d〇一二三四五六七八九十元])(?<short>\\d{2}|[二三四五六七八九][〇一二三四五六七八九])年(?=の?(?:${N})月)`

const full: Form = {
  rule: 'ja-date',
  pattern: new RegExp(
    `(?:(?:${YEAR}|${SHORT_YEAR})の?)?(?<!\\d)(?<month>${N})月(?:(?<day>${N})日(?!間|目|連続)${WEEKDAY}?(?:の?(?<part>${PART}))?|(?<third>${THIRD}))?(?![間余])`,
    'g',
  ),
  read: (match) => {
    const groups = match.groups ?? {}
    const month = kanji(groups.month ?? '')
    if (month === null || month > 12) return null
    const day = groups.day ? kanji(groups.day) : null
    const draft = dated({ year: yearOf(groups), month, day }, groups.rel, groups)
    return groups.third ? { ...draft, granularity: 'part-of-month', part: thirdOf(groups.third), approximate: true } : draft
  },
}

const yearAlone: Form = {
  rule: 'ja-year',
  pattern: new RegExp(
    `${YEAR}${NOT_COMPARED}(?!\\d|間|以上|近く|ぶり|前|後)(?:(?<kind>代|度)(?<half>前半|後半|半ば|初め|末)?|の?(?<season>[春夏秋冬])(?![日木])|(?<side>前半|後半|初め|半ば|末))?`,
    'g',
  ),
  read: (match) => {
    const groups = match.groups ?? {}
    const draft = dated({ year: yearOf(groups), month: null, day: null }, groups.rel, groups)
    if (groups.kind === '代') return { ...draft, granularity: 'decade', ...partIf(groups.half) }
    if (groups.kind === '度') return { ...draft, calendar: 'fiscal', fiscalStart: 4 }
    if (groups.season) return { ...draft, granularity: 'season', index: '春夏秋冬'.indexOf(groups.season) + 1, approximate: true }
    return { ...draft, ...partIf(groups.side) }
  },
}

const monthAlone: Form = {
  rule: 'ja-month-word',
  pattern: new RegExp(
    `(?<rel>${keys(MONTH_WORDS)})${NOT_COMPARED}(?:の?(?:(?<day>\\d{1,2})日(?!間|目)${WEEKDAY}?(?:の?(?<part>${PART}))?|(?<third>${THIRD})))?`,
    'g',
  ),
  read: (match) => {
    const groups = match.groups ?? {}
    const [base, by] = MONTH_WORDS[groups.rel ?? ''] ?? ['publication', 0]
    const anchor: Anchor = { kind: 'month-offset', base, by }
    const draft = withDay(
      {
        form: base === 'context' ? 'anaphoric' : 'deictic',
        granularity: 'month',
        written: { ...NOTHING, day: groups.day ? Number(groups.day) : null },
        anchor,
      },
      groups,
    )
    return groups.third ? { ...draft, granularity: 'part-of-month', part: thirdOf(groups.third), approximate: true } : draft
  },
}

const dayAlone: Form = {
  rule: 'ja-day',
  pattern: new RegExp(
    `(?<![\\d月.,])(?<day>[1-9]|[12]\\d|3[01])日(?!間|目|以内|以上|ぶり|後|前|連続|分|余|本|産|以降も|程度|ほど)${WEEKDAY}?(?:の?(?<part>${PART}))?`,
    'g',
  ),
  read: (match) =>
    withDay(
      {
        form: 'anaphoric',
        granularity: 'day',
        written: { ...NOTHING, day: Number(match.groups?.day) },
        anchor: { kind: 'day-of-month' },
      },
      match.groups ?? {},
    ),
}

const words: Form = {
  rule: 'ja-word',
  pattern: new RegExp(`(?<word>${keys(OTHER_WORDS)})${NOT_COMPARED}(?:の?(?<weekday>[${WEEKDAYS_JA}])曜日?)?(?:の?(?<part>${PART}))?`, 'g'),
  read: (match) => {
    const groups = match.groups ?? {}
    const [unit, base, by] = OTHER_WORDS[groups.word ?? ''] ?? ['day', 'publication', 0]
    const form = base === 'context' ? 'anaphoric' : 'deictic'
    const weekday = groups.weekday ? WEEKDAYS_JA.indexOf(groups.weekday) + 1 : null
    const part = PART_IN_WORD[groups.word ?? '']
    if (weekday !== null && unit === 'week')
      return withDay({ form, granularity: 'day', written: NOTHING, anchor: { kind: 'weekday', which: 'plain', base, week: by } }, groups)
    const draft: DraftBody = { form, granularity: unit as Granularity, written: NOTHING, anchor: { kind: 'offset', unit, by, base } }
    return part ? { ...draft, granularity: 'part-of-day', part } : withDay(draft, groups)
  },
}

const weekday: Form = {
  rule: 'ja-weekday',
  pattern: new RegExp(`(?<weekday>[${WEEKDAYS_JA}])曜日?(?<part>${PART})?`, 'g'),
  read: (match) =>
    withDay(
      { form: 'weekday', granularity: 'day', written: NOTHING, anchor: { kind: 'weekday', which: 'plain', base: 'publication' } },
      match.groups ?? {},
    ),
}

const eraLetter: Form = {
  rule: 'ja-era-letter',
  pattern: new RegExp(
    `(?<![A-Za-z\\d])(?<letter>[${LETTER}])(?<nth>\\d{1,2}|元)\\.(?<month>\\d{1,2})\\.(?<day>\\d{1,2})(?![\\d.]\\d)`,
    'g',
  ),
  read: (match) => {
    const groups = match.groups ?? {}
    const era = ERAS.find((entry) => entry.letter === groups.letter)
    const [month, day] = [Number(groups.month), Number(groups.day)]
    if (!era || month < 1 || month > 12 || day < 1 || day > 31) return null
    return dated({ year: era.before + (groups.nth === '元' ? 1 : Number(groups.nth)), month, day }, undefined, {})
  },
}

const ago: Form = {
  rule: 'ja-ago',
  pattern: /(?<!\d)(?<n>\d{1,3}|[一二三四五六七八九十]{1,3})(?<unit>年|か月|カ月|ヶ月|ヵ月|週間|日)(?<way>前|後)(?![半線])/g,
  read: (match) => {
    const groups = match.groups ?? {}
    const n = /^\d/.test(groups.n ?? '') ? Number(groups.n) : kanji(groups.n ?? '')
    if (n === null) return null
    const unit: Unit = groups.unit === '年' ? 'year' : groups.unit === '日' ? 'day' : groups.unit === '週間' ? 'week' : 'month'
    const back = groups.way === '前'
    return {
      form: back ? 'deictic' : 'anaphoric',
      granularity: unit,
      written: NOTHING,
      anchor: { kind: 'offset', unit, by: back ? -n : n, base: back ? 'publication' : 'context' },
    }
  },
}

const century: Form = {
  rule: 'ja-century',
  pattern: /(?<!\d)(?<nth>\d{1,2})世紀(?<side>前半|後半|半ば|初頭|末)?/g,
  read: (match) => ({
    ...dated({ year: (Number(match.groups?.nth) - 1) * 100 + 1, month: null, day: null }, undefined, {}),
    granularity: 'century',
    ...partIf(match.groups?.side),
  }),
}

/** Two digits from here on are of the last century. */
const LAST_CENTURY = 40

function yearOf(groups: Readonly<Record<string, string | undefined>>): number | null {
  if (groups.year) return inDigits(groups.year)
  if (groups.short) {
    const short = inDigits(groups.short)
    return short + (short < LAST_CENTURY ? 2000 : 1900)
  }
  const era = ERAS.find((entry) => entry.name === groups.era)
  const nth = groups.nth === '元' ? 1 : kanji(groups.nth ?? '')
  return era && nth !== null ? era.before + nth : null
}

function inDigits(number: string): number {
  return Number(/^\d/.test(number) ? number : [...number].map((sign) => '〇一二三四五六七八九'.indexOf(sign)).join(''))
}

function dated(written: Written, rel: string | undefined, groups: Readonly<Record<string, string | undefined>>): DraftBody {
  const [base, by] = (rel && YEAR_WORDS[rel]) || ['publication', 0]
  const granularity: Granularity = written.day !== null ? 'day' : written.month !== null ? 'month' : 'year'
  const anchor: Anchor = rel
    ? granularity === 'year'
      ? { kind: 'offset', unit: 'year', by, base }
      : { kind: 'year-offset', base, by }
    : written.year === null
      ? { kind: 'year' }
      : { kind: 'stated' }
  const form = !rel ? 'absolute' : base === 'context' ? 'anaphoric' : 'deictic'
  return withDay({ form, granularity, written, anchor }, groups)
}

function withDay(draft: DraftBody, groups: Readonly<Record<string, string | undefined>>): DraftBody {
  const part = groups.part ? dayPartOf(groups.part) : null
  const day = groups.weekday ? { weekday: WEEKDAYS_JA.indexOf(groups.weekday) + 1 } : {}
  const dayLevel = draft.written.day !== null ? { granularity: 'day' as const } : {}
  return { ...draft, ...dayLevel, ...day, ...(part ? { granularity: 'part-of-day', part } : {}) }
}

function thirdOf(word: string): DatePart {
  if (/[上初]/.test(word)) return 'early'
  return /[下末]/.test(word) ? 'late' : 'mid'
}

function partIf(word: string | undefined): Partial<DraftBody> {
  if (!word) return {}
  const part: DatePart =
    word === '前半' ? 'first-half' : word === '後半' ? 'second-half' : /初/.test(word) ? 'early' : /末/.test(word) ? 'late' : 'mid'
  return { part, approximate: true }
}

/** Digits or 一…三十一. */
function kanji(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word)
  const digits = '一二三四五六七八九'
  const [tens, ones] = word.includes('十') ? word.split('十') : ['', word]
  const ten = word.includes('十') ? (tens ? digits.indexOf(tens) + 1 : 1) : 0
  const one = ones ? digits.indexOf(ones) + 1 : 0
  const value = ten * 10 + one
  return value > 0 ? value : null
}

export const JAPANESE: Family = {
  name: 'japanese',
  trigger: /[年月日曜週世昨今翌同前本]|[きあお][のょすと]|[MTSHR]\d/,
  forms: [full, yearAlone, monthAlone, dayAlone, words, weekday, eraLetter, ago, century],
}
