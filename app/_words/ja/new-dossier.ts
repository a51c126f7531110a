/** The form for a new dossier: the words, in Japanese. */
import type { Words } from '../catalogue.ts'
import type { newDossier as english } from '../en/new-dossier.ts'

export const newDossier: Words<typeof english> = {
  title: '資料集を作る',
  about: '同じ出来事についての記述を二つ以上。本文はこのコンピューターの外に出ません。一度だけ読み取り、比較し、そのまま保管します。',
  refused: 'まだ何も作られていません。入力した本文はすべて残っています。',
  dossierTitle: '資料集の題名',
  description: '説明',
  descriptionHint: '開いた人のために、何についての資料集か',
  files: 'ファイル',
  filesHint: 'Markdown、テキスト、ウェブページ、PDF、Word（DOCX）、ODT、EPUB、またはそれらの ZIP。各 50 MB 未満',
  filesAgain: 'ファイルはもう一度選んでください。ブラウザーはページにファイルを残させません。',
  text: '本文 {number, number}',
  words: '本文',
  wordsHint: 'Markdown または通常の文章。フロントマターがあれば読み取ります',
  publisher: '発行元',
  headline: '見出し',
  published: '発行日',
  address: 'アドレス',
  compare: '比較する',
  comparing: '比較しています…',
  addText: '本文を追加',
  wait: '本文を読み取り、比較しています。長いものでは数秒かかります。',
  wrong: {
    title: '資料集には題名が必要です。',
    two: '比較には二つ以上の本文が必要です。貼り付けるか、ファイルを選ぶか、アドレスを入力してください。',
    twin: '{one} は {other} と同じ文章です。どちらかを外してください。',
    noWords: '本文 {number, number} にはまだ文章がありません（ほかの欄は入力されています）。',
    date: '本文 {number, number}：日付は 2021-12-22（または 2021-12、2021）の形で入力してください。「{given}」は読み取れません。',
    tooLarge: '{name} は {size} MB あります。取り込めるのは {most} MB までです。',
    webAddress: '「{given}」はウェブページのアドレスではありません。http:// または https:// で始めてください。',
    address: '本文 {number, number}：アドレスは http:// または https:// で始めてください。',
    twice: '本文 {number, number} のフロントマターに同じ項目があります。ここか本文のどちらかを空にしてください。',
  },
}
