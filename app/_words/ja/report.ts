/** The page of the report (the report itself is in lib/report): the words, in Japanese. */
import type { Words } from '../catalogue.ts'
import type { report as english } from '../en/report.ts'

export const report: Words<typeof english> = {
  title: '報告書：{dossier}',
  eyebrow: 'ファクトチェック報告書',
  here: '報告書',
  nothing: 'まだ報告することがありません',
  nothingAbout: 'まず本文を比較する必要があります。',
  openDossier: '資料集を開く',
  markdownFile: 'Markdown ファイル',
  htmlFile: 'HTML ファイル',
  orPrint: 'またはこのページを印刷',
  compared: '比較したもの',
  findings: '所見',
  different: '対象違い',
  differentAbout: '似て見えますが、出典は別のものについて述べています。',
  possible: '所見の候補',
  possibleAbout: 'ありそうですが根拠が弱く、上の数には含めていません。',
  singles: 'ひとつの出典だけが述べること',
  singlesAbout: 'これらの主張を裏付けるものも、否定するものもありません。',
  claims: '主張 {count, number} 件',
  orphans: '以前の所見に対する判断',
  orphansAbout: '出典かエンジンが変わったため、対象の所見は現在ありません。',
  method: '作成方法',
  contents: '報告書の所見',
  silent: '言及なし：{sigla}',
  hypothesis: '仮説（{score}）：',
  undecided: '未判断：まだ結論を出した編集者はいません。',
  holds: 'この読みが正しい：{reading}',
  gone: '（出典が変わったため、現在の読みにはありません）',
  signed: '{author}、<when></when>、第 {version, number} 版',
  summary:
    '出典 {sources, number} 件、所見 {findings, number} 件：矛盾 {conflict, number}、両立 {compatible, number}、一致 {agree, number}、対象違い {referents, number}。',
  progress:
    '編集者が判断したもの：{findings, number} 件中 {decided, number} 件。未解決：{unresolved, number}。未判断：{undecided, number}。',
  agreement:
    '互いの判断を見ない二人の編集者は、{things, number} 件中 {agreed, number} 件で同じ結論に達しました。クリッペンドルフの α：{alpha}。',
  agreementNone: '各所見を二人の編集者が互いの判断を見ずに判断します。二人とも結論を出した所見はまだありません。',
  alphaNone: 'この範囲では定義できません',
  narrowed: '一覧の絞り込みにより、{of, number} 件中 {shown, number} 件の所見だけを載せています。上の数は資料集全体のものです。',
  whole: '報告書全体を表示',
  coverage: '{sentences, number} 文中 {claims, number} 文に主張あり{skipped, plural, =0 {} other {、除外 # か所}}',
  corrected: '機械の判断とは別に訂正されたもの（機械自身の結果も保存されています）：',
  correctedBy: { editor: '{what}（{name}）', rule: '{what}（規則 {name}）', model: '{what}（モデル {name}）' },
  methodMade:
    '作成：{name} {version}（規則 {rules}）。上に挙げた出典を読み、それぞれの主張を見つけ、同じ問いに答える主張をまとめて比較しました。プログラムは何も決めません。ここにある結論はすべて編集者によるもので、名前と日付があります。',
  methodQuotes:
    '引用はすべて、示した位置にある出典自身の言葉です。位置は Markdown ファイルの文字数（UTF-16 単位、前付けを含む）で、最初の数から二つ目の数の手前までです。',
  methodAgain: '同じ SHA-256 のファイルと同じ版があれば、誰でも同じ所見を得られます（variorum compare）。',
}
