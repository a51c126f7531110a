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
}
