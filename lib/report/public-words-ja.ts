/** The headings of a report, its parts and the pages around a published one, in Japanese (public-words.ts says what each is for). */
import type * as english from './public-words.ts'

export const heading: typeof english.heading = {
  report: 'ファクトチェック報告書',
  compared: '比較したもの',
  singles: 'ひとつの出典だけが述べること',
  orphans: '以前の所見に対する判断',
  method: '作成方法',
  findings: '所見',
  referents: '対象違い',
  possible: '所見の候補',
  sources: '出典',
  siglum: '略号',
  source: '出典',
  published: '発行日',
  language: '言語',
  read: '読み取り',
  silent: '言及なし',
}

export const partTitle: typeof english.partTitle = {
  summary: '要約',
  introduction: '序文',
  reply: '反論の機会',
  contacts: '連絡の記録',
  method: '方法について',
  reviewer: '確認者',
  corrections: '訂正の方針',
  versions: '版の履歴',
  funding: '資金',
  ownership: '所有',
  licence: '利用条件',
}

export const DECISION: string = '判断：'
export const FINGERPRINT: string = '所見の指紋：'
export const IN_WORDS: string = '言葉で'
export const FINDING: string = '所見 '

export const stateLabel: typeof english.stateLabel = { decided: '判断', unresolved: '未解決', undecided: '未判断' }

export const UNRESOLVED: string = '未解決。'

export const CHOSEN: string = '選択'

export const figureLabel: typeof english.figureLabel = {
  sources: () => '出典',
  conflict: () => '矛盾',
  compatible: () => '両立',
  agree: () => '一致',
}

export function decidedOf(findings: number): string {
  return `判断済み（${findings} 件中）`
}

export function versionLine(number: number, day: string, corrected: string, why: string): string {
  const first = `第 ${number} 版、${day}`
  return corrected === '' ? `${first}。` : `${first}。訂正：${corrected}理由：${why}`
}

export const AROUND: string = '版とファイル'
export const AS_FILES: string = 'この版のファイル'
export const NEWER: string = 'この版は新しい版に替わっています：'
export const OTHERS: string = 'ほかの版：'
export const WHOLE_WITHDRAWN: string = 'この報告書は取り下げられました。'
export const WITHDRAWN: string = '取り下げ済み'
export const WHY: string = '理由'
export const NAMELESS: string = '取り下げられた報告書'
export const STANDING: string = '現在公表している版：'

export function versionName(number: number): string {
  return `第 ${number} 版`
}

export function versionTitle(number: number): string {
  return `第 ${number} 版`
}

export function versionPlace(number: number, of: number, day: string): string {
  return `全 ${of} 版のうち第 ${number} 版、${day}公表。`
}

export function changedSince(number: number): string {
  return `第 ${number} 版から変わったところ`
}

export function changesTitle(title: string): string {
  return `${title}：変わったところ`
}

export function withdrawnTitle(title: string): string {
  return `取り下げ：${title}`
}

const ROLE: Readonly<Record<string, string>> = { owner: '所有者', editor: '編集者', reviewer: '査読者', reader: '閲覧者', admin: '管理者' }

export function withdrawnOn(day: string, role: string): string {
  return `この報告書は${day}に、資料集の${ROLE[role] ?? role}が取り下げました。`
}

export function wasPublishedOn(number: number, day: string): string {
  return `第 ${number} 版は${day}に公表されました。`
}

export function differencesBetween<T>(count: number, from: T, to: T): readonly (T | string)[] {
  return [from, 'と', to, `の違い：${count} 件。`]
}

export function logEntry(number: number, day: string): string {
  return `第 ${number} 版、${day}`
}

export function reasonLine(why: string): string {
  return `理由：${why}`
}

export const changeLabel: typeof english.changeLabel = {
  text: '文章',
  source: '出典の別の版',
  added: '加わった所見',
  removed: 'なくなった所見',
  relation: '関係',
  readings: '読み',
  decision: '判断',
  proposed: '訂正文の案',
}

export const changedPart: typeof english.changedPart = { title: '題名', about: '説明', publisher: '発行者' }

export function quoted(words: string): string {
  return `「${words}」`
}

export function contactLine(day: string, words: string): string {
  return `${day}：${words}`
}

export function exactBy(fingerprint: string, maker: string): string {
  return `引用はすべて正確で、確かめられます：${fingerprint}、作成 ${maker}。`
}

export const teiWords: typeof english.teiWords = {
  reviewed: '確認',
  decided: '判断',
  unpublished: '未公表。',
  apparatus: '校勘記',
  undecided: '未判断',
  practice:
    '出典の後の数は、その Markdown ファイル（前付けを含む）の UTF-16 符号単位の位置で、最初の数から二つ目の数の手前までです。「silent」の読みは、その問いについて何も述べていない出典です。',
}

export function rulesOf(maker: string, rules: string): string {
  return `${maker}、規則 ${rules}`
}

/** The log of corrections of a published report. */
export const CORRECTED: string = '訂正の記録'

export const verdictLabel: typeof english.verdictLabel = {
  holds: '正しい',
  'holds-in-scope': '別の範囲では正しい',
  fails: '正しくない',
  open: '未解決',
}
