/** The words of the charts and of the flow, in Japanese (chart-words.ts says what each is for). */
import { japaneseDay } from './day-ja.ts'

export const chartTitle: Readonly<Record<'flow' | 'numbers' | 'timeline' | 'matrix', string>> = {
  flow: '出典から判断まで',
  numbers: '食い違う数値',
  timeline: '出典が述べる日付',
  matrix: '出典どうしの一致',
}

/** Heads of the tables that say what the charts show. */
export const chartColumns: Readonly<Record<'flow' | 'numbers' | 'timeline' | 'matrix', readonly string[]>> = {
  flow: ['段階', '件数', '内訳'],
  numbers: ['所見', '出典', '数値'],
  timeline: ['所見', '出典', '出典の表現', '日付'],
  matrix: ['出典', 'どちらも述べる所見', '矛盾なし'],
}

export const stepName: Readonly<Record<'sources' | 'claims' | 'aligned' | 'differing' | 'decided', string>> = {
  sources: '出典',
  claims: '主張',
  aligned: '突き合わせ',
  differing: '食い違い',
  decided: '判断',
}

export function sourcesRead(sources: number, sentences: number): string {
  return `出典 ${sources} 件、${sentences} 文を読み取り`
}

export function claimsMade(claims: number, singles: number): string {
  return `主張 ${claims} 件、うちひとつの出典だけが述べるもの ${singles} 件`
}

export function claimsAligned(claims: number, findings: number, possible: number): string {
  return `主張 ${claims} 件を所見 ${findings} 件に突き合わせ、ほかに候補の主張 ${possible} 件`
}

export function findingsDiffer(findings: number, conflict: number, compatible: number, referents: number): string {
  return `食い違う所見 ${findings} 件：矛盾 ${conflict} 件、両立 ${compatible} 件、対象違い ${referents} 件`
}

export function findingsDecided(decided: number, unresolved: number, undecided: number): string {
  return `判断済み ${decided} 件、未解決 ${unresolved} 件、未判断 ${undecided} 件`
}

export function furtherFindings(number: number): string {
  return `ほかの所見 ${number} 件は図にありません。`
}

export function neverBoth(a: string, b: string): string {
  return `${a} と ${b} が同じことについて述べた所見はありません。`
}

export function noConflict(a: string, b: string, agree: number, both: number): string {
  return `${a} と ${b}：所見 ${both} 件中 ${agree} 件で矛盾なし。`
}

export function datedReading(number: number, sigla: string, value: string, days: string): string {
  return `所見 ${number}、${sigla}：「${value}」（${days}）。`
}

export function daysFrom(low: string, high: string, inferred: boolean): string {
  const days = low === high ? japaneseDay(low) : `${japaneseDay(low)}から${japaneseDay(high)}まで`
  return inferred ? `${days}、一部は推定` : days
}

export function readingsLeft(number: number): string {
  return `年が分からない、日付が離れている、または場所が足りないため図にない読み：${number} 件。`
}
