/** What a reader is told instead of the engine's own words, in Japanese (labels.ts says what each is for). */
import type { Attribution, Confidence, FindingKind, Outcome, ProposalKind, Relation, Severity } from '../model.ts'

export const relationLabel: Readonly<Record<Relation, string>> = {
  conflict: '矛盾',
  compatible: '両立',
  agree: '一致',
  'different-referent': '対象違い',
}

export const kindLabel: Readonly<Record<FindingKind, string>> = {
  number: '数',
  money: '金額',
  percent: '割合',
  date: '日付',
  time: '時刻',
  duration: '期間',
  place: '場所',
  name: '名前',
  post: '役職・立場',
  attribution: '誰の発言か',
  quote: '引用',
  polarity: '起きたかどうか',
  thing: '細部',
  event: '出来事',
}

export const severityLabel: Readonly<Record<Severity, string>> = { 3: '最優先', 2: '要確認', 1: '参考' }

export const outcomeLabel: Readonly<Record<Outcome, string>> = {
  reading: 'この読みが正しい',
  'both-different-scope': '範囲が違うだけで、どちらも正しい',
  none: 'どの読みも正しくない',
  unresolved: '決着できない',
  'needs-primary-source': '一次資料が必要',
  'not-a-difference': '実際の違いではない',
}

/** Stands after the speaker. */
export const mannerLabel: Readonly<Record<Attribution['manner'], string>> = {
  said: 'の発言',
  'according-to': 'によると',
  reported: 'の報道',
  document: 'の文書',
  denied: 'は否定',
}

export const confidenceLabel: Readonly<Record<Confidence, string>> = { low: '低', medium: '中', high: '高' }

export const correctionLabel: Readonly<Record<ProposalKind, string>> = {
  'same-question': '一つの問いにまとめた',
  'different-question': '別々の問いに分けた',
  move: '別の問いに移した',
  relation: '関係を定めた',
  value: '値を訂正した',
  span: '範囲を訂正した',
  claim: '主張を加えた',
  'not-a-claim': '主張ではないとした',
  equal: '同じものとして扱った',
  alias: '同じものの別名とした',
}
