/** Japanese dates that leave out the year or the month, and what behind them bounds them. */
import { expect, it } from 'vitest'
import type { DateMention } from '../../../../lib/model.ts'
import { claimsIn } from '../../../fixtures/read-claims.ts'

function days(text: string, published: string): string[] {
  return claimsIn(text, published, 'ja')
    .flatMap((c) => c.mentions)
    .filter((m): m is DateMention => m.kind === 'date')
    .map((m) => `${m.earliest}${m.latest === m.earliest ? '' : `..${m.latest}`}${m.bound ? ` ${m.bound}` : ''}`)
}

it.each([
  ['the year of the paper, still to come', '社長は6月24日の総会で退任し、会長も退く。', '2022-04-16', ['2022-06-24']],
  ['the year of the paper, over', '社長は2月24日に退任した。', '2022-04-16', ['2022-02-24']],
  ['the year before, where that is nearer', '会社は12月24日の事故。', '2022-01-10', ['2021-12-24']],
  ['a deadline', '国は5月13日までに報告するよう求めた。', '2022-04-16', ['2022-05-13 by']],
  ['from then on', '生産は4月以降になる。', '2022-03-16', ['2022-04-01..2022-04-30 since']],
  [
    'the day of the news, whatever month was named before',
    '話を聞いたのは今年2月だった。\n\n会社は14日夜に公表した。',
    '2022-04-16',
    ['2022-02-01..2022-02-28', '2022-04-14'],
  ],
  ['a day of the month told of', '話を聞いたのは2月3日だった。\n\n会社は14日に公表した。', '2022-04-16', ['2022-02-03', '2022-02-14']],
  [
    'the same day is none that is still to come',
    '職員は15日に入り、5月13日までに報告するよう求めた。\n\n取引先は同日、停止した。',
    '2022-04-16',
    ['2022-04-15', '2022-05-13 by', '2022-04-15'],
  ],
  ['a short year', '協定は67年4月21日に結ばれ、七四年三月に破棄された。', '2019-12-18', ['1967-04-21', '1974-03-01..1974-03-31']],
  ['no short year but a span', '30年間続いた。', '2019-12-18', []],
])('%s', (_, text, published, expected) => {
  expect(days(text, published)).toEqual(expected)
})
