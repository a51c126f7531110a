/**
 * The headings of a report, the words of its charts and of the pages around a published one, in English; public-words-ja.ts has them in
 * Japanese.
 *
 * In: numbers and days as they are printed. Out: words. Refuses: nothing. Example: versionLine(2, '2026-11-26', '', '') → 'Version 2, 2026-11-26.'
 */

export const heading: Readonly<
  Record<
    | 'report'
    | 'compared'
    | 'singles'
    | 'orphans'
    | 'method'
    | 'findings'
    | 'referents'
    | 'possible'
    | 'sources'
    | 'siglum'
    | 'source'
    | 'published'
    | 'language'
    | 'read'
    | 'silent',
    string
  >
> = {
  report: 'Fact-check report',
  compared: 'What was compared',
  singles: 'Said by one source only',
  orphans: 'Decisions on earlier findings',
  method: 'How this was made',
  findings: 'Findings',
  referents: 'Different referents',
  possible: 'Possible findings',
  sources: 'Sources',
  siglum: 'Siglum',
  source: 'Source',
  published: 'Published',
  language: 'Language',
  read: 'Read',
  silent: 'Silent on',
}

/** What the publisher says, by the key of the part. */
export const partTitle: Readonly<
  Record<
    | 'summary'
    | 'introduction'
    | 'reply'
    | 'contacts'
    | 'method'
    | 'reviewer'
    | 'corrections'
    | 'versions'
    | 'funding'
    | 'ownership'
    | 'licence',
    string
  >
> = {
  summary: 'Summary',
  introduction: 'Introduction',
  reply: 'Right of reply',
  contacts: 'Contact log',
  method: 'Our method',
  reviewer: 'Reviewed by',
  corrections: 'Corrections',
  versions: 'Versions',
  funding: 'Funding',
  ownership: 'Ownership',
  licence: 'Licence',
}

export const DECISION: string = 'Decision:'
export const FINGERPRINT: string = 'Fingerprint of the findings: '
export const IN_WORDS: string = 'In words'
/** Before the id of a finding that is gone. */
export const FINDING: string = 'Finding '

export const stateLabel: Readonly<Record<'decided' | 'unresolved' | 'undecided', string>> = {
  decided: 'decision',
  unresolved: 'unresolved',
  undecided: 'undecided',
}

/** Before the conclusion of a decision that settles nothing. */
export const UNRESOLVED: string = 'Unresolved. '

export const CHOSEN: string = 'chosen'

/** The figures on the first page: a word under each number. */
export const figureLabel: Readonly<Record<'sources' | 'conflict' | 'compatible' | 'agree', (count: number) => string>> = {
  sources: (count) => (count === 1 ? 'source' : 'sources'),
  conflict: (count) => (count === 1 ? 'conflict' : 'conflicts'),
  compatible: () => 'compatible',
  agree: () => 'in agreement',
}

export function decidedOf(findings: number): string {
  return `of ${findings} decided`
}

export function versionLine(number: number, day: string, corrected: string, why: string): string {
  const first = `Version ${number}, ${day}`
  return corrected === '' ? `${first}.` : `${first}. Corrected: ${corrected} Reason: ${why}`
}

// The pages around a published report.

export const AROUND: string = 'Versions and files'
export const AS_FILES: string = 'This version as files'
export const NEWER: string = 'A newer version replaces this one: '
export const OTHERS: string = 'Other versions: '
export const WHOLE_WITHDRAWN: string = 'This report has been withdrawn. '
export const WITHDRAWN: string = 'Withdrawn'
export const WHY: string = 'Why'
export const NAMELESS: string = 'A withdrawn report'
export const STANDING: string = 'Published now: '

export function versionName(number: number): string {
  return `version ${number}`
}

/** As versionName, where it stands alone. */
export function versionTitle(number: number): string {
  return `Version ${number}`
}

export function versionPlace(number: number, of: number, day: string): string {
  return `Version ${number} of ${of}, published ${day}. `
}

export function changedSince(number: number): string {
  return `What changed since version ${number}`
}

export function changesTitle(title: string): string {
  return `${title}: what changed`
}

export function withdrawnTitle(title: string): string {
  return `Withdrawn: ${title}`
}

export function withdrawnOn(day: string, role: string): string {
  return `This report was withdrawn on ${day} by an ${role} of the dossier.`
}

export function wasPublishedOn(number: number, day: string): string {
  return `Version ${number} had been published on ${day}.`
}

/** @param from What names the earlier version, `to` the later one: links, as a rule. */
export function differencesBetween<T>(count: number, from: T, to: T): readonly (T | string)[] {
  return [`${count} ${count === 1 ? 'difference' : 'differences'} between `, from, ' and ', to, '.']
}

export function logEntry(number: number, day: string): string {
  return `Version ${number}, ${day}`
}

export function reasonLine(why: string): string {
  return `Reason: ${why}`
}

export const changeLabel: Readonly<
  Record<'text' | 'source' | 'added' | 'removed' | 'relation' | 'readings' | 'decision' | 'proposed', string>
> = {
  text: 'Text',
  source: 'Another revision of a source',
  added: 'Added finding',
  removed: 'Removed finding',
  relation: 'Relation',
  readings: 'Readings',
  decision: 'Decision',
  proposed: 'Proposed wording',
}

/** What changed that has no heading of its own in the report. */
export const changedPart: Readonly<Record<'title' | 'about' | 'publisher', string>> = {
  title: 'Title',
  about: 'About',
  publisher: 'Published by',
}

/** Words of a source inside a sentence of ours. */
export function quoted(words: string): string {
  return `“${words}”`
}

export function contactLine(day: string, words: string): string {
  return `${day}: ${words}`
}

/** On the card for other people's pages. */
export function exactBy(fingerprint: string, maker: string): string {
  return `Every quotation is exact and can be checked: ${fingerprint}, made by ${maker}.`
}

// What the critical apparatus says of itself.

export const teiWords: Readonly<Record<'reviewed' | 'decided' | 'unpublished' | 'apparatus' | 'undecided' | 'practice', string>> = {
  reviewed: 'reviewed',
  decided: 'decided',
  unpublished: 'Not published.',
  apparatus: 'Apparatus',
  undecided: 'Undecided',
  practice:
    'Numbers after a witness count UTF-16 code units of its Markdown file, front matter included, from the first up to, not including, the second. A reading of type “silent” is a witness that says nothing on the question.',
}

export function rulesOf(maker: string, rules: string): string {
  return `${maker}, rules ${rules}`
}

/** The log of corrections of a published report. */
export const CORRECTED: string = 'Corrections'

/** A verdict on a reading, where the publisher has no words of its own for it. */
export const verdictLabel: Readonly<Record<'holds' | 'holds-in-scope' | 'fails' | 'open', string>> = {
  holds: 'Holds',
  'holds-in-scope': 'Holds for another scope',
  fails: 'Does not hold',
  open: 'Not resolved',
}
