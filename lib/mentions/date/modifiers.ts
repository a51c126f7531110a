/**
 * Words around a date that belong to it: "early December", "the first half of 2010", "spring 1990", "the night of June 30", "Friday night",
 * "the week of 3 May", "earlier this year", "November-end"; and those that only bear on it: "since", "by", "around".
 *
 * In: drafts in order and the sentence. Out: the same drafts, wider and finer.
 * Refuses: a modifier that does not fit the granularity ("early 14 March 2011" keeps its day).
 * Example: "late" + "Tuesday" → part of day 'late'.
 */
import type { DateMention, DatePart, Granularity } from '../../model.ts'
import type { Draft } from './draft.ts'
import { dayPartOf, ordinalOf, SEASON, seasonOf } from './pieces.ts'

interface Prefix {
  readonly pattern: RegExp
  readonly on: readonly Granularity[]
  readonly apply: (word: string, draft: Draft, before: string) => Partial<Draft> | null
}

const PERIODS: readonly Granularity[] = ['month', 'year', 'decade', 'century', 'season', 'quarter', 'week', 'half']
const NTH = '(first|second|third|fourth|last|final|1st|2nd|3rd|4th)'

/** In order; each may be applied once, from the date outwards. */
const PREFIXES: readonly Prefix[] = [
  {
    pattern: /\b(morning|afternoon|evening|night|early hours|small hours)\s+of\s+(?:the\s+)?$/i,
    on: ['day'],
    apply: (word) => ({ granularity: 'part-of-day', ...partIf(dayPartOf(word)) }),
  },
  { pattern: /\b(early|late)\s+(?:on\s+)?$/i, on: ['day', 'part-of-day'], apply: dayEdge },
  {
    pattern: /\b(earlier|later)\s+(?:on\s+|in\s+the\s+day\s+on\s+)?$/i,
    on: ['day'],
    apply: (_word, draft) => (draft.rule === 'month-day' ? null : {}),
  },
  {
    pattern: /\b(week)\s+(?:of|beginning|starting|commencing)\s+(?:the\s+)?$/i,
    on: ['day'],
    apply: (_word, draft) => (draft.written.day === null ? null : { granularity: 'week' }),
  },
  {
    pattern: new RegExp(`\\b${NTH}\\s+week\\s+(?:of|in)\\s+$`, 'i'),
    on: ['month'],
    apply: (word) => ({ granularity: 'week', index: nth(word) }),
  },
  {
    pattern: new RegExp(`\\b${NTH}[\\s-]+quarter\\s+(?:of\\s+(?:the\\s+)?|in\\s+)?$`, 'i'),
    on: ['year'],
    apply: (word) => (nth(word) > 0 ? { granularity: 'quarter', index: nth(word) } : null),
  },
  {
    pattern: /\b(first|second|latter)[\s-]+half\s+(?:of\s+(?:the\s+)?|in\s+)?$/i,
    on: ['year'],
    apply: (word) => ({ granularity: 'half', index: word.toLowerCase() === 'first' ? 1 : 2 }),
  },
  {
    pattern: /\b(first|second|latter)\s+half\s+of\s+(?:the\s+)?$/i,
    on: PERIODS,
    apply: (word) => ({ part: word.toLowerCase() === 'first' ? 'first-half' : 'second-half' }),
  },
  {
    pattern: new RegExp(`\\b(${SEASON})(?:\\s+(?:of\\s+|in\\s+)?|-)$`, 'i'),
    on: ['year'],
    apply: (word, draft) => (draft.calendar ? null : { granularity: 'season', index: seasonOf(word) ?? 1, approximate: true }),
  },
  { pattern: /\b(early|mid|late)(?:[\s-]+|\s+(?:in|on)\s+(?:the\s+)?)$/i, on: PERIODS, apply: (word, draft) => edge(word, draft) },
  {
    pattern: /\b(beginning|start|outset|middle|end|close|first days|last days|dying days|first months|last months)\s+of\s+(?:the\s+)?$/i,
    on: PERIODS,
    apply: (word, draft, before) => (draft.granularity === 'year' && /\bthe\s+$/i.test(before) ? null : edge(word, draft)),
  },
  {
    pattern: /\b(earlier|later)\s+(?:on\s+)?(?:in\s+)?$/i,
    on: PERIODS,
    apply: (word, draft) => (draft.anchor.kind === 'offset' && !draft.side ? { side: word.toLowerCase() as 'earlier' | 'later' } : null),
  },
]

const BOUND =
  /\b(since|after|following|until|till|up to|before|prior to|ahead of|by|no later than)\s+(?:the\s+|at\s+least\s+|(?:around|about)\s+)?$/i
const BOUNDS: Readonly<Record<string, NonNullable<DateMention['bound']>>> = {
  since: 'since',
  after: 'after',
  following: 'after',
  until: 'until',
  till: 'until',
  'up to': 'until',
  before: 'before',
  'prior to': 'before',
  'ahead of': 'before',
  by: 'by',
  'no later than': 'by',
  までに: 'by',
  以降: 'since',
}
/** A negation before the "until", in one clause with it. */
const NOT_UNTIL = /\b(?:not|never|cannot|\w+n['’]t)\b[^.;:]{0,60}\b(?:until|till)\s+(?:the\s+|at\s+least\s+|(?:around|about)\s+)?$/i

/** Japanese writes them behind the date. */
const BOUND_JA = /^(?:までに|以降)/
const HEDGE = /\b(?:around|about|circa|ca?\.|roughly|approximately|on or about)\s+(?:the\s+)?$/i

/** A year in figures, before a word. */
const NAMED_BY_YEAR = /^\d{4}\s+\p{L}/u

export function modify(drafts: readonly Draft[], text: string): Draft[] {
  return drafts.map((draft, i) => {
    const from = drafts[i - 1]?.end ?? 0
    const to = drafts[i + 1]?.start ?? text.length
    return around(widenLeft(widenRight(draft, text.slice(draft.end, to)), text, from), text, from)
  })
}

function widenRight(draft: Draft, after: string): Draft {
  const part =
    draft.granularity === 'day' && draft.written.year === null
      ? /^\s+(morning|afternoon|evening|night|lunchtime|midday)\b(?!-)/i.exec(after)
      : null
  const named = part ? dayPartOf(part[1] ?? '') : null
  if (part && named) return { ...draft, end: draft.end + part[0].length, granularity: 'part-of-day', part: named }
  const end = draft.granularity === 'month' ? /^[\s-]end\b/.exec(after) : null
  if (end) return { ...settled(draft), end: draft.end + end[0].length, granularity: 'part-of-month', part: 'late', approximate: true }
  return draft
}

function widenLeft(draft: Draft, text: string, from: number): Draft {
  if (draft.range) return draft
  let wide = draft
  for (let round = 0; round < 3; round++) {
    const before = text.slice(Math.max(from, wide.start - 32), wide.start)
    const next = firstPrefix(wide, before)
    if (!next) return wide
    wide = next
  }
  return wide
}

function firstPrefix(draft: Draft, before: string): Draft | null {
  if (!/[a-z][\s-]+$/i.test(before)) return null
  for (const prefix of PREFIXES) {
    if (!prefix.on.includes(draft.granularity)) continue
    const match = prefix.pattern.exec(before)
    const change = match ? prefix.apply(match[1] ?? '', draft, before) : null
    if (match && change) return { ...settled(draft), ...change, start: draft.start - (before.length - match.index) }
  }
  return null
}

/** What a date is measured against, without being part of it. */
function around(draft: Draft, text: string, from: number): Draft {
  const before = text.slice(Math.max(from, draft.start - 24), draft.start)
  // "Killed by the 2004 tsunami", "since the 2011 quake": a year with an article says which one, and bounds nothing.
  const which = /\bthe\s+$/i.test(before) && NAMED_BY_YEAR.test(text.slice(draft.start, draft.end + 3)) && draft.granularity === 'year'
  const bound = which ? null : BOUND.exec(before)
  const key = bound?.[1]?.toLowerCase() ?? BOUND_JA.exec(text.slice(draft.end))?.[0] ?? ''
  // "Did not go back until 21 April": went on that day.
  const limit = BOUNDS[key] === 'until' && NOT_UNTIL.test(text.slice(from, draft.start)) ? undefined : BOUNDS[key]
  return {
    ...draft,
    ...(limit ? { bound: limit } : {}),
    ...(draft.form !== 'anaphoric' && HEDGE.test(before) ? { approximate: true } : {}),
  }
}

/** With a modifier beside it a doubtful month is a month. */
function settled(draft: Draft): Draft {
  const { weak: _, ...rest } = draft
  return rest
}

function dayEdge(word: string, draft: Draft): Partial<Draft> | null {
  // "early Tuesday morning" stays a morning.
  if (draft.granularity === 'part-of-day') return draft.part === 'early' || draft.part === 'late' ? null : {}
  return { granularity: 'part-of-day', part: word.toLowerCase() === 'early' ? 'early' : 'late' }
}

function edge(word: string, draft: Draft): Partial<Draft> | null {
  if (draft.part) return null
  const key = word.toLowerCase()
  const part: DatePart = /^(?:early|beginning|start|outset|first)/.test(key) ? 'early' : /^mid/.test(key) ? 'mid' : 'late'
  return { part, approximate: true, ...(draft.granularity === 'month' ? { granularity: 'part-of-month' } : {}) }
}

function partIf(part: DatePart | null): Partial<Draft> {
  return part ? { part } : {}
}

function nth(word: string): number {
  return /^(?:last|final)$/i.test(word) ? -1 : (ordinalOf(word) ?? 1)
}
