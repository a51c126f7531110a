/**
 * What is different between two published versions of a report, for whoever read the earlier one.
 *
 * In: two whole reports. Out: changes in the order in which the report prints what they concern. Refuses: to guess which finding took the place of
 * another: findings are known by their ids, sources by their paths.
 * Example: a decision was changed → [{ what: 'decision', where: 'How many ferries?', was: 'Undecided.', now: 'This reading holds: 12.' }]
 */
import { diffWordsWithSpace } from 'diff'
import type { ReportFinding } from './build-report.ts'
import { type FullReport, properFindings } from './full-report.ts'
import { type Wording, wordingOf } from './languages.ts'
import { leadsOf, type Part, statementsOf } from './parts.ts'

export interface EditionChange {
  readonly what: 'text' | 'source' | 'added' | 'removed' | 'relation' | 'readings' | 'decision' | 'proposed'
  /** A heading, a source, a question. */
  readonly where: string
  readonly was: string
  readonly now: string
}

export interface Words {
  readonly kind: 'same' | 'was' | 'now'
  readonly words: string
}

export function compareEditions(before: FullReport, after: FullReport): readonly EditionChange[] {
  return [...texts(before, after), ...sources(before, after), ...findings(before, after)]
}

/** Below this share of words in common a text was written anew: word by word it would be a heap of both. */
const ALIKE = 0.4

/** Two texts as one, word by word; where hardly a word stayed, one after the other. */
export function wordsBetween({ was, now }: Pick<EditionChange, 'was' | 'now'>): readonly Words[] {
  const words = wordByWord(was, now)
  const common = words.filter(({ kind }) => kind === 'same').reduce((sum, one) => sum + letters(one.words), 0)
  if (common >= ALIKE * Math.min(letters(was), letters(now))) return words
  const both: readonly Words[] = [
    { kind: 'was', words: was },
    { kind: 'same', words: '\n' },
    { kind: 'now', words: now },
  ]
  return both.filter((one) => one.words !== '')
}

function letters(words: string): number {
  return words.replaceAll(/[\s\p{P}]/gu, '').length
}

function wordByWord(was: string, now: string): readonly Words[] {
  return diffWordsWithSpace(was, now).map(({ added, removed, value }) => ({ kind: added ? 'now' : removed ? 'was' : 'same', words: value }))
}

function differing<K extends EditionChange['what']>(what: K, where: string, was: string, now: string): readonly EditionChange[] {
  return was === now ? [] : [{ what, where, was, now }]
}

function texts(before: FullReport, after: FullReport): readonly EditionChange[] {
  // The list of versions grows with every version; that it did is no news.
  const partsOf = (report: FullReport): readonly Part[] =>
    [...leadsOf(report), ...statementsOf(report)].filter(({ key }) => key !== 'versions')
  const said = ({ markdown, lines }: Part): string => [markdown.trim(), ...lines].filter((words) => words !== '').join('\n')
  const [old, fresh] = [{ ...before, language: after.language ?? 'en' }, after].map(
    (report) => new Map(partsOf(report).map((part) => [part.title, said(part)])),
  )
  const { changedPart } = wordingOf(after)
  const titles = new Set([...(old?.keys() ?? []), ...(fresh?.keys() ?? [])])
  return [
    ...differing('text', changedPart.title, before.title, after.title),
    ...differing('text', changedPart.about, before.description.trim(), after.description.trim()),
    ...differing('text', changedPart.publisher, before.publication.organisation?.name ?? '', after.publication.organisation?.name ?? ''),
    ...[...titles].flatMap((title) => differing('text', title, old?.get(title) ?? '', fresh?.get(title) ?? '')),
  ]
}

function sources(before: FullReport, after: FullReport): readonly EditionChange[] {
  const [old, fresh] = [before, after].map(({ sources: some }) => new Map(some.map(({ path, sha256 }) => [path, sha256])))
  const paths = new Set([...(old?.keys() ?? []), ...(fresh?.keys() ?? [])])
  return [...paths].flatMap((path) => differing('source', path, old?.get(path) ?? '', fresh?.get(path) ?? ''))
}

function findings(before: FullReport, after: FullReport): readonly EditionChange[] {
  const allOf = (report: FullReport): readonly ReportFinding[] => [...properFindings(report), ...report.possible]
  // The words of both are those of the later version: another language of the report is no change of a finding.
  const wording = wordingOf(after)
  const old = new Map(allOf(before).map((finding) => [finding.id, finding]))
  const fresh = new Set(allOf(after).map(({ id }) => id))
  return [
    ...allOf(after).flatMap((finding) => {
      const was = old.get(finding.id)
      return was === undefined
        ? [{ what: 'added' as const, where: finding.question, was: '', now: readingsOf(finding, wording) }]
        : findingChanges(was, finding, wording)
    }),
    ...allOf(before)
      .filter(({ id }) => !fresh.has(id))
      .map((finding) => ({ what: 'removed' as const, where: finding.question, was: readingsOf(finding, wording), now: '' })),
  ]
}

function findingChanges(was: ReportFinding, now: ReportFinding, wording: Wording): readonly EditionChange[] {
  return [
    ...differing('relation', now.question, wording.relationOf(was), wording.relationOf(now)),
    ...differing('readings', now.question, readingsOf(was, wording), readingsOf(now, wording)),
    ...differing('decision', now.question, decisionOf(was, wording), decisionOf(now, wording)),
    ...differing('proposed', now.question, was.proposed ?? '', now.proposed ?? ''),
  ]
}

function readingsOf({ readings }: ReportFinding, { quoted }: Wording): string {
  return readings.map(({ value, sigla }) => `${quoted(value)} (${sigla.join(', ')})`).join('; ')
}

function decisionOf(finding: ReportFinding, wording: Wording): string {
  const { decision, chosen } = finding
  const concluded = `${wording.outcomeOf(finding)}${chosen === null ? '' : `${wording.quoted(chosen.value)}${wording.STOP}`}`
  return decision === null ? concluded : [concluded, decision.rationale, decision.note].filter((words) => words.trim() !== '').join('\n')
}
