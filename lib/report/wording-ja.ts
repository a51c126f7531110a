/**
 * The sentences of a report in Japanese; wording.ts says what each is for and what it takes.
 *
 * In: a Report or a part of it. Out: plain sentences. Refuses: to translate what a source, an editor or the engine says: that stays as it is.
 * Example: independenceOf({sources: 4, independent: 2}) → '出典 4 件、うち独立 2 件'
 */
import type { AttributionView, DecisionVersion } from '../model.ts'
import type { Report, ReportCorrection, ReportFinding, ReportReading, ReportSource } from './build-report.ts'
import { japaneseDay } from './day-ja.ts'
import { confidenceLabel, correctionLabel, kindLabel, mannerLabel, outcomeLabel, relationLabel } from './labels-ja.ts'

export * from './chart-words-ja.ts'
export * from './labels-ja.ts'
export * from './public-words-ja.ts'

export const STOP: string = '。'
export const COLON: string = '：'

export const HYPOTHESES: string = '考えられる説明（プログラムの仮説で、確かめられたものではありません）：'
export const PRINTED_HYPOTHESES: string = 'プログラムの仮説（確かめられたものではありません）：'
export const UNDECIDED: string = '未判断：まだ結論を出した編集者はいません。'
export const POSSIBLE_ABOUT: string =
  'ありそうですが、根拠が弱いものです。上の数には含めていません。所見と言えるかどうかは編集者が判断します。'
export const REFERENT_ABOUT: string = '似て見えますが、出典は別のもの（別の出来事、版、期間、場所、集団）について述べています。'
export const SINGLES_ABOUT: string = 'ひとつの出典だけが述べる、確かめられる主張です。ここには裏付けるものも否定するものもありません。'
export const ORPHANS_ABOUT: string =
  '出典かエンジンが変わったため、今の比較にはない所見に対する判断です。結論が失われないように残しています。'

export const CORRECTIONS: string = 'プログラムの結果とは別に訂正されたもの（プログラム自身の結果も残しています）：'
export const EVIDENCE: string = '根拠：'
export const PROPOSED: string = '訂正文の案：'
export const UNNAMED: string = 'その他すべて'

export function relationOf({ relation, possible }: Pick<ReportFinding, 'relation' | 'possible'>): string {
  return possible === true ? `候補：${relationLabel[relation]}` : relationLabel[relation]
}

export function witnessesOf({ sigla, unnamed }: Pick<ReportReading, 'sigla' | 'unnamed'>): string {
  return unnamed === true ? UNNAMED : sigla.join('、')
}

export function summaryOf({ counts, sources }: Report): string {
  const relations = [
    `矛盾 ${counts.conflict} 件`,
    `両立 ${counts.compatible} 件`,
    `一致 ${counts.agree} 件`,
    `対象違い ${counts['different-referent']} 件`,
  ]
  return `出典 ${sources.length} 件、所見 ${counts.findings} 件：${relations.join('、')}。`
}

export function progressOf({ counts }: Report): string {
  return `編集者が判断したもの：所見 ${counts.findings} 件中 ${counts.decided} 件。未解決：${counts.unresolved} 件。未判断：${counts.undecided} 件。`
}

export function independenceOf({ sources, independent }: ReportFinding['independence']): string {
  return independent < sources ? `出典 ${sources} 件、うち独立 ${independent} 件` : `出典 ${sources} 件`
}

export function attributionOf(attribution: readonly AttributionView[]): string {
  return attribution.flatMap(({ manner, speaker }) => (speaker === null ? [] : [`${spaced(speaker)}${mannerLabel[manner]}`])).join('、')
}

/** Letters of another script keep a space before Japanese. */
function spaced(words: string): string {
  return /[!-~]$/.test(words) ? `${words} ` : words
}

export function dayOf(iso: string): string {
  return japaneseDay(iso)
}

export function publishedOf({ published }: Pick<ReportSource, 'published'>): string {
  return published === null ? '不明' : japaneseDay(published)
}

export function factsWithout({ kind, independence }: ReportFinding): string {
  return `${kindLabel[kind]}、${independenceOf(independence)}`
}

export function factsOf(finding: ReportFinding): string {
  const { silent } = finding
  return `${factsWithout(finding)}。${silent.length === 0 ? '' : `${saysNothing(silent)}。`}`
}

export function saysNothing(silent: readonly string[]): string {
  return `言及なし：${silent.join('、')}`
}

export function outcomeOf({ decision, chosen }: ReportFinding): string {
  if (decision === null || decision.outcome === null) return UNDECIDED
  return chosen === null ? `${outcomeLabel[decision.outcome]}。` : `${outcomeLabel[decision.outcome]}：`
}

export function conclusionOf(finding: ReportFinding): string {
  return outcomeOf(finding).replace(/^未判断：/, '')
}

export function orphanOutcomeOf({ outcome, reading }: DecisionVersion): string {
  if (outcome === null) return UNDECIDED
  return reading === null ? `${outcomeLabel[outcome]}。` : `${outcomeLabel[outcome]}：${reading}。`
}

export const STALE: string = '再確認が必要です。判断のあとに出典かエンジンが変わり、所見の内容が変わっています。'

export const GONE: string = '（出典が変わったため、今の読みにはありません）'

export function confidenceOf({ confidence }: DecisionVersion): string {
  return confidence === null || confidence === undefined ? '' : `確信度：${confidenceLabel[confidence]}。`
}

const ORIGIN: Readonly<Record<ReportCorrection['origin']['by'], string>> = { editor: '編集者', rule: '規則', model: 'モデル' }

export function correctionOf({ kind, origin, why }: ReportCorrection): string {
  const day = origin.at === null ? '' : `、${japaneseDay(origin.at)}`
  return `${correctionLabel[kind]}。${origin.name}（${ORIGIN[origin.by]}）${day}${why === '' ? '' : `：${why}`}`
}

export function agreementWords({ agreement }: Report): string | null {
  if (agreement === null) return null
  if (agreement.things === 0) return '各所見を二人の編集者が互いの判断を見ずに判断します。二人とも結論を出した所見はまだありません。'
  const alpha = agreement.alpha === null ? 'この範囲では定義できません' : agreement.alpha.toFixed(2)
  return `互いの判断を見なかった二人の編集者は、所見 ${agreement.things} 件中 ${agreement.agreed} 件で同じ結論に達しました。クリッペンドルフの α：${alpha}。`
}

export function narrowingOf({ narrowed }: Report): string | null {
  if (narrowed === null) return null
  return `絞り込み（${narrowed.by}）により、候補を含む所見 ${narrowed.of} 件中 ${narrowed.shown} 件だけを載せています。上の数は資料集全体のものです。`
}

export function signatureOf(decision: DecisionVersion): string {
  return `${decision.author}、${japaneseDay(decision.at)}、第 ${decision.version} 版`
}

export function signedOf(decision: DecisionVersion): string {
  return [signatureOf(decision), confidenceOf(decision)].filter((words) => words !== '').join('。')
}

export function coverageOf({ ledger }: ReportSource): string {
  if (ledger === null) return '記録なし'
  const skipped = ledger.skipped.length === 0 ? '' : `、除外 ${ledger.skipped.length} か所`
  return `${ledger.sentences} 文中 ${ledger.claims} 文に主張あり${skipped}`
}

export function silenceOf({ silentOn }: ReportSource, { counts }: Report): string {
  return `所見 ${counts.findings} 件中 ${silentOn} 件`
}

export function silentOn(findings: string): string {
  return `言及なし ${findings}`
}

export function methodOf({ generator, at }: Report): readonly string[] {
  return [
    `作成：${generator.name} ${generator.version}（規則 ${generator.rules}）${at === null ? '' : `、${japaneseDay(at)}`}。プログラムは、上に挙げた出典を読み、それぞれの主張を見つけ、同じ問いに答える主張をまとめて比較しました。プログラムは何も決めません。ここにある結論はすべて編集者によるもので、名前と日付があります。`,
    '引用はすべて、示した位置にある出典自身の言葉です。位置は Markdown ファイルの文字数（UTF-16 符号単位、前付けを含む）で、最初の数から二つ目の数の手前までです。',
    '同じ SHA-256 値のファイルと同じ版のプログラムがあれば、誰でも同じ所見を得られます。それらのファイルで「variorum compare」を実行してください。問いと仮説はプログラムが英語で書いたものです。',
  ]
}
