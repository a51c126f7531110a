/** Work in the background: the words, in Japanese. */
import type { Words } from '../catalogue.ts'
import type { jobs as english } from '../en/jobs.ts'

export const jobs: Words<typeof english> = {
  title: '裏で進めている作業',
  kind: {
    compare: '出典を比較しています',
    import: '{name} を取り込んでいます',
    fetch: '{name} のアドレスを取得しています',
  },
  state: { waiting: '待機中', running: '作業中', done: '終了', failed: '失敗しました', cancelled: '取り消しました' },
  stage: { fetching: '取得', reading: '読み取り', comparing: '比較', saving: '保存' },
  some: '{of, number} 件中 {done, number} 件',
  left: {
    seconds: '残り約 {count, number} 秒',
    minutes: '残り約 {count, number} 分',
  },
  by: '{name} さんの依頼',
  why: '理由：{why}',
  again: '自動でもう一度試します。前回：{why}',
  cancel: '取り消す',
  retry: 'もう一度',
  of: '{action}：{name}',
}
