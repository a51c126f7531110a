/**
 * Dates of a document: recognised sentence by sentence, then resolved with the document.
 *
 * In: the sentences of one source and the source. Out: date mentions in text order; `source.text.slice(start, end)` is the words.
 * Refuses: to place a date by guess; what is not known stays unknown and `earliest`/`latest` are null.
 * Example: "cancelled on Friday" in a source published 2011-03-05 → 2011-03-04, weekday stated, the rest implied.
 */
import type { DateMention, Sentence, Source, Step } from '../../model.ts'
import { dayNumber, isDay, isoDay, weekdayOf } from '../../text/civil.ts'
import { readOnce } from '../../text/read-once.ts'
import type { Resolved } from './components.ts'
import { DocumentContext } from './context.ts'
import type { Draft } from './draft.ts'
import { edtfOf } from './interval.ts'
import { isDateline, publicationOf } from './publication.ts'
import { recognise } from './recognise.ts'
import { resolve } from './resolve.ts'
import { cuesOf } from './tense.ts'

/** A clash is only reported on an inferred year where the day lies this close to publication. */
const CLASH_DAYS = 60

const BIRTH = /\b(?:born|b\.)(?:\s+(?:on|in))?\s+$/i

export function findDates(sentences: readonly Sentence[], source: Source): readonly DateMention[] {
  const lines = sentences
    .filter((sentence) => sentence.blockKind !== 'boilerplate')
    .map((sentence, line) => {
      const text = source.text.slice(sentence.start, sentence.end)
      const drafts = recognise(text)
      return { sentence, text, line, drafts, datelines: new Set(drafts.filter((draft) => isDateline(draft, sentence, text, line))) }
    })
    .filter((line) => line.drafts.length > 0)
  const published = publicationOf(source, [...datelinesApart(source), ...lines.flatMap((line) => [...line.datelines])])
  const monthFirst = slashOrder(lines.flatMap((line) => line.drafts))
  const context = new DocumentContext(
    lines.flatMap((line) => line.drafts),
    published?.day ?? null,
  )
  const mentions: DateMention[] = []
  for (const { sentence, text, line, drafts, datelines } of lines) {
    const cues = cuesOf(text)
    for (const written of drafts) {
      const draft = unswapped(written, monthFirst)
      const resolved = resolve(draft, {
        tense: () => cues.at(draft.start, draft.end),
        looksAhead: () => cues.looksAhead(),
        reports: () => cues.reports(draft.start),
        sentence: line,
        published,
        context,
      })
      const dateline = datelines.has(written)
      // A dateline is when the text was written, not something it speaks of, so nothing is counted from it.
      if (!dateline)
        context.add({
          draft,
          sentence: line,
          days: resolved.days,
          year: resolved.year,
          month: resolved.month,
          day: resolved.day,
          birth: BIRTH.test(text.slice(0, draft.start)),
        })
      mentions.push(mention(draft, resolved, sentence, text, published?.day ?? null, dateline))
    }
  }
  return mentions
}

/** The day a source was published as a day number, where its front matter, a line of it apart from its sentences or its address tells one. */
export const publicationDay = readOnce((source: Source): number | null => publicationOf(source, datelinesApart(source))?.day ?? null)

/** The days of lines that are nothing but a date or a name and a date: they are no sentences, and say when the text was written all the same. */
function datelinesApart({ blocks, text }: Source): readonly Draft[] {
  return blocks
    .filter(({ kind }) => kind === 'dateline' || kind === 'byline')
    .flatMap(({ start, end }) => recognise(text.slice(start, end)))
    .filter(({ form, granularity, swappable }) => form === 'absolute' && granularity === 'day' && !swappable)
}

/** Whether slash dates of this document put the month first: true, false, or null where none of them says. */
function slashOrder(drafts: readonly Draft[]): boolean | null {
  const told = new Set<boolean>()
  for (const draft of drafts) {
    if (draft.rule === 'numeric-year-last' && !draft.swappable && draft.written.month !== draft.written.day)
      told.add(draft.monthFirst === true)
  }
  return told.size === 1 ? [...told][0] === true : null
}

function unswapped(draft: Draft, monthFirst: boolean | null): Draft {
  if (!draft.swappable || monthFirst === null) return draft
  const { swappable: _, ...rest } = draft
  const { year, month, day } = draft.written
  return { ...rest, written: monthFirst ? draft.written : { year, month: day, day: month }, orderImplied: true }
}

function mention(
  draft: Draft,
  resolved: Resolved,
  sentence: Sentence,
  text: string,
  published: number | null,
  dateline: boolean,
): DateMention {
  const words = text.slice(draft.start, draft.end)
  const because: Step[] = [{ rule: `date: ${draft.rule}`, saw: words }, ...resolved.because]
  const base = {
    kind: 'date' as const,
    start: sentence.start + draft.start,
    end: sentence.start + draft.end,
    sentenceId: sentence.id,
    granularity: draft.granularity,
    weekday: draft.weekday ?? null,
    approximate: draft.approximate === true,
    form: draft.form,
    ...(draft.part ? { part: draft.part } : {}),
    ...(draft.bound ? { bound: draft.bound } : {}),
    ...(draft.calendar ? { calendar: draft.calendar } : {}),
    ...(dateline ? { dateline: true } : {}),
  }
  if (draft.swappable)
    return { ...base, ...ambiguous(draft), because: [...because, { rule: 'day and month can be read either way', saw: words }] }
  const clash = clashes(draft, resolved, published)
  if (clash) because.push({ rule: 'weekday does not fall on the date', saw: `${words}: weekday ${weekdayOf(resolved.days?.lo ?? 0)}` })
  return {
    ...base,
    year: resolved.year,
    month: draft.orderImplied ? { ...resolved.month, certainty: 'implied', origin: 'context' } : resolved.month,
    day: draft.orderImplied ? { ...resolved.day, certainty: 'implied', origin: 'context' } : resolved.day,
    earliest: resolved.days ? isoDay(resolved.days.lo) : null,
    latest: resolved.days ? isoDay(resolved.days.hi) : null,
    edtf: draft.orderImplied ? `${draft.written.year}-XX-XX` : edtfOf(draft),
    ...(clash ? { weekdayClash: true } : {}),
    because,
  }
}

/** "02/07/2013": the year is stated, the day is one of two. */
function ambiguous(draft: Draft): Pick<DateMention, 'year' | 'month' | 'day' | 'earliest' | 'latest' | 'edtf' | 'alternatives'> {
  const { year, month, day } = draft.written
  const unknown = { value: null, certainty: 'unknown' as const }
  const both = [dayNumber(year ?? 0, month ?? 1, day ?? 1), dayNumber(year ?? 0, day ?? 1, month ?? 1)].sort((a, b) => a - b).map(isoDay)
  return {
    year: { value: year, certainty: 'stated' },
    month: unknown,
    day: unknown,
    earliest: both[0] ?? null,
    latest: both[1] ?? null,
    edtf: `${year}-XX-XX`,
    alternatives: both,
  }
}

function clashes(draft: Draft, resolved: Resolved, published: number | null): boolean {
  const { days, year, month, day } = resolved
  if (draft.weekday === undefined || draft.anchor.kind === 'weekday' || !days || days.lo !== days.hi) return false
  if (year.value === null || month.value === null || day.value === null || !isDay(year.value, month.value, day.value)) return false
  if (weekdayOf(days.lo) === draft.weekday) return false
  return year.certainty === 'stated' || (published !== null && Math.abs(published - days.lo) <= CLASH_DAYS)
}
