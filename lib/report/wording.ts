/**
 * The sentences that every format of a report says alike, in English; wording-ja.ts has each of them in Japanese, languages.ts chooses.
 *
 * In: a Report or a part of it. Out: plain sentences. Refuses: nothing.
 * Example: independenceOf({sources: 4, independent: 2}) → '4 sources, 2 independent'
 */
import type { AttributionView, DecisionVersion } from '../model.ts'
import type { Report, ReportCorrection, ReportFinding, ReportReading, ReportSource } from './build-report.ts'
import { confidenceLabel, correctionLabel, kindLabel, mannerLabel, outcomeLabel, relationLabel } from './labels.ts'

export * from './chart-words.ts'
export * from './labels.ts'
export * from './public-words.ts'

/** Ends a sentence; COLON stands between a word and what is said of it. */
export const STOP: string = '.'
export const COLON: string = ': '

export const HYPOTHESES: string = 'Possible explanations (hypotheses of the program, none of them established):'
/** As HYPOTHESES, where the program's name for them stands first. */
export const PRINTED_HYPOTHESES: string = 'Hypotheses of the program, none of them established:'
export const UNDECIDED: string = 'Undecided: no editor has concluded anything yet.'
export const POSSIBLE_ABOUT: string =
  'Plausible but weak. They count in none of the figures above; whether they are findings at all is for an editor to say.'
export const REFERENT_ABOUT: string =
  'These look alike, but the sources speak of different things: another event, edition, period, place or group.'
export const SINGLES_ABOUT: string = 'Checkable claims that one source alone makes. Nothing here confirms or contradicts them.'
export const ORPHANS_ABOUT: string =
  'Made on findings that this comparison no longer has, because a source or the engine has changed since. Kept so that no conclusion is lost.'

export const CORRECTIONS: string = 'Corrected beside the program, whose own result is kept:'
export const EVIDENCE: string = 'Rests on:'

export const PROPOSED: string = 'Proposed wording:'
/** Instead of the witnesses of the text of a negative apparatus. */
export const UNNAMED: string = 'all others'

/** "possible: conflict" where a possible finding stands among the others. */
export function relationOf({ relation, possible }: Pick<ReportFinding, 'relation' | 'possible'>): string {
  return possible === true ? `possible: ${relationLabel[relation]}` : relationLabel[relation]
}

/** Who holds a reading, as it is printed. */
export function witnessesOf({ sigla, unnamed }: Pick<ReportReading, 'sigla' | 'unnamed'>): string {
  return unnamed === true ? UNNAMED : sigla.join(', ')
}

export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}

export function summaryOf({ counts, sources }: Report): string {
  const relations = [
    count(counts.conflict, 'conflict'),
    `${counts.compatible} compatible`,
    `${counts.agree} in agreement`,
    count(counts['different-referent'], 'different referent'),
  ]
  return `${count(sources.length, 'source')}, ${count(counts.findings, 'finding')}: ${relations.join(', ')}.`
}

export function progressOf({ counts }: Report): string {
  return `Decided by an editor: ${counts.decided} of ${counts.findings}. Unresolved: ${counts.unresolved}. Undecided: ${counts.undecided}.`
}

export function independenceOf({ sources, independent }: ReportFinding['independence']): string {
  return independent < sources ? `${count(sources, 'source')}, ${independent} independent` : count(sources, 'source')
}

/** "said by Ann Voss, reported by NHK"; empty for the source's own voice, and for a speaker whom it does not name. */
export function attributionOf(attribution: readonly AttributionView[]): string {
  return attribution.flatMap(({ manner, speaker }) => (speaker === null ? [] : [`${mannerLabel[manner]} ${speaker}`])).join(', ')
}

/** A day as it is printed, of a date or of a moment. */
export function dayOf(iso: string): string {
  return iso.slice(0, 10)
}

/** When a source was published, as it says. */
export function publishedOf({ published }: Pick<ReportSource, 'published'>): string {
  return published ?? 'unknown'
}

/** What stands after the relation: the kind, and on how many sources it rests. */
export function factsWithout({ kind, independence }: ReportFinding): string {
  return `${kindLabel[kind]}, ${independenceOf(independence)}`
}

/** The same, and who says nothing. */
export function factsOf(finding: ReportFinding): string {
  const { silent } = finding
  return `${factsWithout(finding)}.${silent.length === 0 ? '' : ` Says nothing: ${silent.join(', ')}.`}`
}

/** Where it stands after the facts, not as a sentence. */
export function saysNothing(silent: readonly string[]): string {
  return `says nothing: ${silent.join(', ')}`
}

/** The conclusion in a sentence; the words of a chosen reading are put by the renderer, which knows how to quote. */
export function outcomeOf({ decision, chosen }: ReportFinding): string {
  if (decision === null || decision.outcome === null) return UNDECIDED
  return chosen === null ? `${outcomeLabel[decision.outcome]}.` : `${outcomeLabel[decision.outcome]}: `
}

/** The conclusion on a finding that is gone: its readings cannot be quoted any more, only what was chosen can. */
export function orphanOutcomeOf({ outcome, reading }: DecisionVersion): string {
  if (outcome === null) return UNDECIDED
  return reading === null ? `${outcomeLabel[outcome]}.` : `${outcomeLabel[outcome]}: ${reading}.`
}

/** The conclusion without the state, where that stands before it as a word of its own. */
export function conclusionOf(finding: ReportFinding): string {
  return outcomeOf(finding).replace(/^Undecided: /, '')
}

export const STALE: string = 'Needs another look: the sources or the engine have changed since, and the finding reads otherwise now.'

export const GONE: string = ' (no longer among the readings; the sources have changed since)'

/** "Confidence: high."; empty where the editor did not say. */
export function confidenceOf({ confidence }: DecisionVersion): string {
  return confidence === null || confidence === undefined ? '' : `Confidence: ${confidenceLabel[confidence]}.`
}

/** "treated as equal, by Ida Brandt (editor), 2011-03-07: two ways to write one pier" */
export function correctionOf({ kind, origin, why }: ReportCorrection): string {
  const day = origin.at === null ? '' : `, ${origin.at.slice(0, 10)}`
  return `${correctionLabel[kind]}, by ${origin.name} (${origin.by})${day}${why === '' ? '' : `: ${why}`}`
}

/** How far two editors agreed; null where the rule never held. */
export function agreementWords({ agreement }: Report): string | null {
  if (agreement === null) return null
  if (agreement.things === 0) return 'Two editors decide each finding without seeing each other; on none have two concluded yet.'
  const alpha = agreement.alpha === null ? 'is not defined for these' : `is ${agreement.alpha.toFixed(2)}`
  return `Two editors who did not see each other concluded alike on ${agreement.agreed} of ${count(agreement.things, 'finding')}; Krippendorff’s alpha ${alpha}.`
}

/** What a narrowed report leaves out; null for a whole one. */
export function narrowingOf({ narrowed }: Report): string | null {
  if (narrowed === null) return null
  return `Narrowed to ${narrowed.by}: ${narrowed.shown} of ${count(narrowed.of, 'finding')} (possible ones included) are printed here. The figures above are those of the whole dossier.`
}

/** "Ida Brandt, 2011-03-07, version 3". Only the day is printed; the moment is in the data. */
export function signatureOf(decision: DecisionVersion): string {
  return `${decision.author}, ${decision.at.slice(0, 10)}, version ${decision.version}`
}

/** Who signed, and how sure they were. */
export function signedOf(decision: DecisionVersion): string {
  return [signatureOf(decision), confidenceOf(decision)].filter((words) => words !== '').join('. ')
}

export function coverageOf({ ledger }: ReportSource): string {
  if (ledger === null) return 'not recorded'
  const skipped = ledger.skipped.length === 0 ? '' : `, ${count(ledger.skipped.length, 'passage')} skipped`
  return `${ledger.claims} of ${count(ledger.sentences, 'sentence')} with claims${skipped}`
}

/** "2 of 5": an omission is a fact about a source, too. */
export function silenceOf({ silentOn }: ReportSource, { counts }: Report): string {
  return `${silentOn} of ${count(counts.findings, 'finding')}`
}

/** @param findings What silenceOf says. */
export function silentOn(findings: string): string {
  return `silent on ${findings}`
}

export function methodOf({ generator, at }: Report): readonly string[] {
  return [
    `Made by ${generator.name} ${generator.version} (rules ${generator.rules})${at === null ? '' : ` on ${at}`}. The program read the sources named above, found what they claim, put claims that answer the same question together, and compared them. It decides nothing: every conclusion here is an editor's, with a name and a date.`,
    'Every quotation is the source’s own words at the place given: characters of its Markdown file from the first number up to, not including, the second (UTF-16 code units, front matter included).',
    'Anybody who has files with the same SHA-256 values and the same version gets the same findings: run “variorum compare” on them.',
  ]
}
