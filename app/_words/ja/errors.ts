/** What can go wrong, by the code of app/_data/errors.ts: the words, in Japanese. */
import type { Words } from '../catalogue.ts'
import type { errors as english } from '../en/errors.ts'

export const errors: Words<typeof english> = {
  'folder-in-use': {
    title: 'データフォルダーは使用中です',
    words: 'このフォルダーを使っている別の Variorum を終了してから、このページを読み込み直してください。',
  },
  unreachable: {
    title: 'データベースが応答しません',
    words: '失われたものはありません。データベースが動いていることを確かめて、このページを読み込み直してください。',
  },
  'history-differs': {
    title: 'データベースは別のバージョンのものです',
    words: 'それを作ったバージョンの Variorum を起動するか、「npm run migrate」で移行してください。',
  },
  'migration-failed': {
    title: 'データベースをこのバージョンに移行できませんでした',
    words: 'データベースは元のままで、失われたものはありません。どの段階で失敗したかは、Variorum を動かしている端末に表示されています。',
  },
  'not-found': {
    title: '見つかりません',
    words: '削除されたか、アドレスが間違っている可能性があります。',
  },
  invalid: {
    title: '内容を理解できませんでした',
    words: '何も保存していません。入力を確かめて、もう一度送ってください。',
  },
  character: {
    title: '保存できない文字があります',
    words: 'どのデータベースにも保存できない文字（NUL や文字の断片）が含まれています。取り除いて保存し直してください。',
  },
  full: { title: '資料集がいっぱいです', words: '登録できる出典の数に達しています。新しい資料集を作ってください。' },
  'too-long': {
    title: '長すぎます',
    words: '何も保存していません。短くして保存し直してください。',
  },
  'foreign-request': {
    title: 'Variorum のページからの送信ではありません',
    words: '変更できるのは、このコンピューターで開いたページだけです。起動時に表示されたアドレスで Variorum を開いてください。',
  },
  'not-signed-in': {
    title: 'サインインしてください',
    words: 'この操作にはアカウントが必要です。入力した内容はこのブラウザーに残っています。サインインしてから、もう一度送ってください。',
  },
  'not-allowed': {
    title: 'あなたの役割ではこの操作はできません',
    words: '何も変更していません。資料集の所有者に役割を変えてもらうことができます。',
  },
  'not-in-scope': {
    title: 'このトークンではできない操作です',
    words:
      '何も変更していません。アカウントのページで、必要な範囲を持つトークンを作ってください。人の手でしか行えないことは、ブラウザーで行ってください。',
  },
  'token-unknown': {
    title: 'このトークンは使えません',
    words: '取り消されたか、期限が切れたか、打ち間違えています。アカウントのページで新しいトークンを作ってください。',
  },
  'too-many': {
    title: 'リクエストが多すぎます',
    words: '何も変更していません。「Retry-After」の時間だけ待ってから、もう一度送ってください。',
  },
  outrun: {
    title: '先に変更した人がいます',
    words:
      '何も保存していません。元にした版はその後変更されました。現在の内容を示しますので、確かめてから、それを元にもう一度送ってください。',
  },
  'two-person': {
    title: 'ここでは二人で判断します',
    words: '何も保存していません。この資料集では、まず二人の編集者がそれぞれ独立に結論を出し、食い違う場合は三人目が判断します。',
  },
  blind: {
    title: 'まだ一人だけの結論があります',
    words:
      '何も書き出していません。アーカイブにはすべての結論が入ります。二人目の編集者が結論を出すまで、本人以外は見られないものがあります。',
  },
  'version-missing': {
    title: '元にした版を示してください',
    words: '何も保存していません。受け取った ETag を If-Match として送るか、版の番号を「basedOn」として送ってください。',
  },
  'key-reused': {
    title: 'このキーは別のリクエストのものです',
    words: '何も行っていません。Idempotency-Key は一つのリクエストとその内容を表します。新しいキーを選んでください。',
  },
  'still-answering': {
    title: '同じリクエストを処理中です',
    words: '少し待ってから、同じキーでもう一度送ると、その答えが返ります。',
  },
  method: {
    title: 'この方法では使えません',
    words: 'このアドレスで使える方法は「Allow」に示しています。',
  },
  'media-type': {
    title: 'この形式は読めません',
    words: '何も保存していません。JSON は application/json、ファイルは multipart/form-data として送ってください。',
  },
  unexpected: {
    title: '問題が起きました',
    words:
      'あなたのせいではなく、Variorum の不具合です。保存済みのものは無事です。詳しくは Variorum を動かしている端末に表示されています。',
  },
}
