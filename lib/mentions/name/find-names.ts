/**
 * All names of one source: people, bodies, places, works, events, peoples.
 *
 * In: the sentences of one source. Out: name mentions in text order, each with the fullest form of the name in this source.
 * Refuses: names whose words the text also uses in lower case; a bare title. Mentions do not overlap.
 * Example: 'Mayor Ann Voss … Voss' → two mentions, canonical 'Ann Voss', titles ['Mayor'] and [].
 */
import { PART_OF_POST } from '../../lexicon/post-words.ts'
import { TITLES } from '../../lexicon/titles.ts'
import type { NameMention, Sentence, Source, WrittenTitle } from '../../model.ts'
import { type Draft, type Run, textOf, words } from './draft.ts'
import { collectEvidence, type Evidence } from './evidence.ts'
import { lookUp } from './gazetteer.ts'
import { findInstitutions } from './institutions.ts'
import { findJapaneseNames } from './japanese-names.ts'
import { findNumbered } from './numbered.ts'
import { readRun } from './read-run.ts'
import { resolveNames } from './resolve.ts'
import { withRoles } from './roles.ts'
import { findRuns } from './runs.ts'
import { findWorks } from './works.ts'

/** Finds the names of one source. Languages other than English and Japanese are read by capitals alone. */
export function findNames(sentences: readonly Sentence[], _source?: Source): readonly NameMention[] {
  const evidence = collectEvidence(sentences)
  const drafts = sentences
    .filter((sentence) => sentence.language !== 'ja' && sentence.language !== 'zh')
    .flatMap((sentence) => draftsOf(sentence, evidence))
  const named = resolveNames(drafts).map(({ draft, type, canonical, because }): NameMention => {
    const { tokens } = draft.sentence
    return {
      kind: 'name',
      sentenceId: draft.sentence.id,
      start: tokens[draft.from]?.start ?? draft.sentence.start,
      end: tokens[draft.to - 1]?.end ?? draft.sentence.end,
      type,
      canonical: tidy(canonical),
      titles: type === 'person' ? withRoles(draft) : draft.titles,
      because,
    }
  })
  const japanese = findJapaneseNames(sentences.filter((sentence) => sentence.language === 'ja'))
  return [...withoutPartsOfTitles(named), ...japanese].sort((a, b) => a.start - b.start || b.end - a.end)
}

/** "Assistant" of "Assistant General Manager Ole Brandt" is no name, nor is "Police" of "Police Chief Ann Voss": it is a part of what somebody is. */
function withoutPartsOfTitles(names: readonly NameMention[]): readonly NameMention[] {
  const titles = names.flatMap((name) => name.titles)
  const isPart = ({ type, canonical }: NameMention, title: WrittenTitle): boolean =>
    (type === 'other' && PART_OF_POST.has(canonical.toLowerCase())) || TITLES.has(title.words.toLowerCase())
  return names.filter((name) => !titles.some((t) => t.start <= name.start && name.end <= t.end && isPart(name, t)))
}

function draftsOf(sentence: Sentence, evidence: Evidence): readonly Draft[] {
  const works = findWorks(sentence)
  const runs = findRuns(sentence, evidence).filter((run) => !works.some((work) => run.from < work.to && run.to > work.from))
  const capitals = runs.flatMap((run) => readRun(sentence, run))
  const quoted = works.map((work) => workDraft(sentence, work))
  const institutions = sentence.language === 'en' ? findInstitutions(sentence, capitals) : []
  const numbered = sentence.language === 'en' ? findNumbered(sentence, capitals) : []
  const free = numbered.filter((draft) => ![...quoted, ...institutions].some((other) => overlap(draft, other)))
  const kept = capitals.filter((draft) => ![...institutions, ...free].some((other) => overlap(draft, other)))
  return [...kept, ...quoted, ...institutions, ...free].sort((a, b) => a.from - b.from)
}

function overlap(a: Run, b: Run): boolean {
  return a.from < b.to && a.to > b.from
}

function workDraft(sentence: Sentence, { from, to }: Run): Draft {
  const listed = lookUp(words(sentence.tokens, from, to).replace(/^the /, ''), textOf(sentence.tokens, from, to))
  const base = { sentence, from, to, core: from, titles: [] }
  if (listed) return { ...base, type: listed.type, strength: 3, listed: listed.canonical, rule: 'listed' }
  return { ...base, type: 'work', strength: 2, listed: null, rule: 'title in quotation marks' }
}

function tidy(name: string): string {
  return name
    .replace(/\s+/g, ' ')
    .replace(/['’]s?$/, '')
    .trim()
}
