/** What needs another look after sources changed: the words, in Japanese. */
import type { Words } from '../catalogue.ts'
import type { attention as english } from '../en/attention.ts'

export const attention: Words<typeof english> = {
  title: '再確認',
  about: '出典は変わります。判断・議論・修正は出典の語句に付いています。付いていた語句が以前と異なるものを示します。',
  none: 'すべて、書かれたときの語句に付いています。',
  settled:
    '{intact, plural, =0 {} other {# か所は元の位置のままです。}}{moved, plural, =0 {} other {# か所は別の位置で同じ語句が見つかりました。}}',
  kind: { decision: '判断', thread: '議論', correction: '修正' },
  finding: { changed: '所見の内容が変わりました。', gone: '所見がなくなりました。' },
  state: {
    value: '値が変わりました',
    wording: '表現が変わりました',
    surroundings: '前後の内容が変わりました',
    'no-words': '語句がありません',
    'not-there': '見つかりません',
    'several-alike': '同じ語句が複数あります',
    'nothing-around': '語句はありますが、前後がまったく異なります',
  },
  moved: {
    toward: '判断した値に近づきました：以前は {was}、現在は {now}。',
    away: '判断した値から離れました：以前は {was}、現在は {now}。',
  },
  was: '以前',
  now: '現在',
  inSource: '{siglum} の中',
  holds: '引き続き有効',
  mustDecide: '改めて判断が必要',
  held: '現在の語句に対して有効としました。',
  outrun: 'その間にほかの人が変更しました。もう一度確認してください。',
  news: '出典の変更',
  newsNone: '改訂された出典はありません。',
  revised: '{source} を {by} が改訂（<at></at>）',
  corrected: '「{was}」を「{now}」に訂正',
  removed: '「{was}」の記述がなくなりました',
  noClaim: '変わった主張はありません。',
  all: 'この版の変更をすべて見る',
  changes: {
    title: '第 {number, number} 版の変更点',
    first: '最初の版です。以前の版はありません。',
    claims: '変わった主張',
    noClaims: '以前の本文で見つかった主張に変更はありません。',
    text: '本文',
    leftOut: '変更のない部分を省略',
    back: '出典へ',
    look: '再確認が必要なもの',
  },
}
