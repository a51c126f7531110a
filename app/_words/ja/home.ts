/** The list of dossiers, the first run, and pages that are not there: the words, in Japanese. */
import type { Words } from '../catalogue.ts'
import type { home as english } from '../en/home.ts'

export const home: Words<typeof english> = {
  title: 'ひとつの出来事を、複数の記述で読み比べる',
  about:
    '資料集ごとに、出典の述べることを主張ごとに比べます。どこが一致し、どこが両立せず、編集者がどう判断したか。引用はすべて元の場所に戻れます。',
  empty: 'まだ資料集がありません',
  emptyAbout: '同じ出来事についての記述を二つ以上貼り付けるか、Markdown ファイルを選ぶと、どこで食い違うかが分かります。',
  makeFirst: '最初の資料集を作る',
  sources: '出典 {count, number} 件',
  decided: '所見 {total, number} 件中 {decided, number} 件を判断済み',
  stale: '要再確認 {count, number} 件',
  notCompared: '未比較',
  compared: '<when></when> に比較',
  allDossiers: 'すべての資料集',
  backToDossier: '資料集に戻る',
  nothingHere: 'このアドレスには何もありません',
  nothingHereAbout:
    'アドレスの打ち間違いか、書き留めたあとで本文が変わったのかもしれません。所見のアドレスはその言葉から作られるので、内容が変わるとアドレスも変わります。',
  notHere: '見つかりません',
  wrong: '問題が起きました',
  wrongAbout:
    'あなたのせいではなく、Variorum の不具合です。保存済みのものは無事で、入力中の文章はこのブラウザーに残っています。詳しくは Variorum を動かしている端末に表示されています。',
  wrongUnder: '端末では {digest} として記録されています。',
  tryAgain: 'もう一度試す',
}
