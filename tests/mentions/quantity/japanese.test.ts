/** Japanese quantities: words, point, hedge, measure, unit and counter; no readings where nothing may be found. */
import { expect, it } from 'vitest'
import { findQuantities } from '../../../lib/mentions/quantity/find-quantities.ts'
import { sentenceOf } from '../sentence-of.ts'

type Reading = readonly [words: string, point: number | null, hedge: string, measure: string, unitOrNoun: string | null]

const CASES: readonly (readonly [text: string, ...readings: Reading[]])[] = [
  ['約1万600ページの記録。', ['約1万600ページ', 10600, 'about', 'count', 'ページ']],
  ['記録は1万6千ページ。', ['1万6千ページ', 16000, 'exact', 'count', 'ページ']],
  ['事業費は8,000億円。', ['8,000億円', 8e11, 'exact', 'money', 'JPY']],
  ['１万６００冊を公開した。', ['１万６００冊', 10600, 'exact', 'count', '冊']],
  ['十二人と二十六冊。', ['十二人', 12, 'exact', 'count', '人'], ['二十六冊', 26, 'exact', 'count', '冊']],
  ['少なくとも7名がけが。', ['少なくとも7名', 7, 'at-least', 'count', '人']],
  ['100棟を超える家屋。', ['100棟を超える', 100, 'over', 'count', '棟']],
  [
    '100人近くが、50人未満が、30人以下が。',
    ['100人近く', 100, 'nearly', 'count', '人'],
    ['50人未満', 50, 'under', 'count', '人'],
    ['30人以下', 30, 'at-most', 'count', '人'],
  ],
  ['百余人が集まった。', ['百余人', 100, 'over', 'count', '人']],
  ['数百人が集まった。', ['数百人', null, 'vague', 'count', '人']],
  ['10〜20人と2、3人。', ['10〜20人', null, 'range', 'count', '人'], ['2、3人', null, 'range', 'count', '人']],
  ['住民の3割が避難した。', ['3割', 30, 'exact', 'percent', '%']],
  ['高さ10メートル以上の波。', ['10メートル以上', 10, 'at-least', 'length', 'm']],
  ['2時間半続き、15分で終わった。', ['2時間半', 2.5, 'exact', 'duration', 'h'], ['15分', 15, 'exact', 'duration', 'min']],
  ['川は9メートル80センチに達した。', ['9メートル80センチ', 9.8, 'exact', 'length', 'm']],
  [
    '約1時間30分後と、2キロ3件。',
    ['約1時間30分', 1.5, 'about', 'duration', 'h'],
    ['2キロ', 2, 'exact', 'length', 'km'],
    ['3件', 3, 'exact', 'count', '件'],
  ],
  ['放流は毎秒約1250立方メートル。', ['約1250立方メートル', 1250, 'about', 'rate', 'm3/s']],
  ['時速80キロで走り、秒速25メートルの風。', ['80キロ', 80, 'exact', 'speed', 'km/h'], ['25メートル', 25, 'exact', 'speed', 'm/s']],
  ['3分の1を超え、10分の休憩。', ['3分の1を超え', 0.333333333333333, 'over', 'share', null], ['10分', 10, 'exact', 'duration', 'min']],
  ['30年ぶりに再開した。', ['30年', 30, 'exact', 'duration', 'a']],
  [
    '山田太郎さん(91)と無職の女性（７）、佐藤一郎(34)。',
    ['91', 91, 'exact', 'age', 'a'],
    ['７', 7, 'exact', 'age', 'a'],
    ['34', 34, 'exact', 'age', 'a'],
  ],
  ['参加校(15)と佐藤敬一社長の第3回(12)。'],
  ['54歳の男性。', ['54歳', 54, 'exact', 'age', 'a']],
  ['震度6強、マグニチュード7.3。', ['6強', 6, 'exact', 'scale', '震度'], ['7.3', 7.3, 'exact', 'scale', 'マグニチュード']],
  ['¥1,000と500米ドル。', ['¥1,000', 1000, 'exact', 'money', 'JPY'], ['500米ドル', 500, 'exact', 'money', 'USD']],
  ['1990年7月23日に再開した。'],
  ['平成3年12月の4時15分。'],
  ['第7条と国道4号と第2次。'],
  ['九州と千葉の一部で一時、十分に。'],
  ['唯一の統一人事。'],
  ['R052とAK47。'],
  ['3丁目の住宅で床上浸水。'],
  ['全く数字のない文。'],
]

it.each(CASES.map(([text, ...readings]) => ({ text, readings })))('$text', ({ text, readings }) => {
  const found = findQuantities(sentenceOf(text), text)
  const shown = found.map((mention) =>
    mention.kind === 'unresolved'
      ? mention.reason
      : [
          text.slice(mention.start, mention.end),
          mention.point,
          mention.hedge,
          mention.measure,
          mention.unit ?? mention.noun?.lemma ?? null,
        ],
  )
  expect(shown).toEqual(readings.map((reading) => [...reading]))
})

it('reads 6強 as the upper half of six on the scale', () => {
  const text = '震度6強と震度6弱。'
  const intervals = findQuantities(sentenceOf(text), text).map((mention) => mention.kind === 'quantity' && mention.interval)
  expect(intervals).toEqual([
    { low: 6, high: 6.5, highOpen: true },
    { low: 5.5, high: 6, highOpen: true },
  ])
})
