/** What surrounds every page: the words, in Japanese. */
import type { Words } from '../catalogue.ts'
import type { shell as english } from '../en/shell.ts'

export const shell: Words<typeof english> = {
  skip: '本文へ移動',
  main: 'メイン',
  dossiers: '資料集',
  newDossier: '資料集を作る',
  language: '言語',
  colours: '配色',
  theme: { system: 'システムに合わせる', light: 'ライト', dark: 'ダーク' },
  promise:
    'Variorum はこのコンピューターの中で動き、指定されたアドレス以外には接続しません。引用はすべて出典のファイルからそのまま切り出したものです。',
  whereYouAre: '現在の位置',
  thisDossier: 'この資料集',
  tagline: 'ひとつの出来事についての複数の記述を並べ、どこが一致し、どこが食い違い、編集者が何を判断したかを示します。',
}
