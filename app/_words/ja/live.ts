/** Who else is here, and what they did meanwhile: the words, in Japanese. */
import type { Words } from '../catalogue.ts'
import type { live as english } from '../en/live.ts'

export const live: Words<typeof english> = {
  also: 'ほかに開いている人：',
  onThis: '{name}（この所見）',
  lost: '接続が切れました。戻るまで、ほかの人の変更は表示されません。',
  did: {
    decision: '{name} が判断しました。',
    discussion: '{name} が議論に書き込みました。',
    correction: '{name} が機械の結果を直しました。',
    comparison: '出典があらためて比較されました。',
    source: '{name} が出典を変更しました。',
    dossier: '{name} が資料集を変更しました。',
    members: '{name} がメンバーを変更しました。',
  },
}
