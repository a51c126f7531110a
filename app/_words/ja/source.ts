/** One source and its side: the words, in Japanese. */
import type { Words } from '../catalogue.ts'
import type { source as english } from '../en/source.ts'

export const source: Words<typeof english> = {
  here: '出典 {siglum}',
  noPublisher: '発行元の記載なし',
  earlier: 'これは以前の版か、まだ比較していない本文です。印は付いていません。',
  noticed: '読み取りの際に気付いたこと',
  theSource: '出典の本文',
  aboutThis: 'この出典について',
  speaksTo: '関係する所見',
  speaksToNothing: 'ほかの出典も答えている問いはありません。',
  about: '出典の情報',
  publisher: '発行元',
  author: '著者',
  published: '発行日',
  retrieved: '取得日',
  kind: '種類',
  language: '言語',
  address: 'アドレス',
  file: 'ファイル',
  hash: 'SHA-256',
  revisions: '版',
  notStated: '記載なし',
  notTold: '不明',
  shown: '{number, number}（表示中）',
  whatWasRead: '読み取りの範囲',
  sentences: '文',
  withClaims: '主張を含む文',
  alone: 'この出典だけの主張',
  passagesSkipped: '飛ばした箇所',
  skippedWhy: '飛ばした箇所とその理由',
}
