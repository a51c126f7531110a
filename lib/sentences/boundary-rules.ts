/**
 * Is this full stop the end of a sentence? Numbered rules in their final order; the first that has an opinion decides.
 *
 * In: one possible boundary and where the running sentence began. Out: 'split' or 'merge', with the rule that said so.
 * Refuses: nothing; the last rule always has an opinion.
 * Example: 'U.S. President' → 'acronym' says merge; 'in the U.S. The minister' → 'acronym' says split.
 */
import { BEFORE_NAMES, BEFORE_NUMBERS, MAYBE_LAST, NEVER_LAST, OFTEN_LAST } from '../lexicon/abbreviations.ts'
import { ADDRESS_ENDS, AFTER_CLOCK, LETTERED, MARKED_NAMES, REPORTING_VERBS, SENTENCE_STARTERS } from '../lexicon/sentence-starters.ts'
import type { Boundary } from './boundary.ts'

export type Verdict = 'split' | 'merge'

export interface Place {
  readonly boundary: Boundary
  /** The block's text, markup blanked. */
  readonly text: string
  /** Where the sentence that would end here began. */
  readonly start: number
}

interface Rule {
  readonly name: string
  readonly judge: (place: Place) => Verdict | null
}

const RULES: readonly Rule[] = [
  { name: '01 end of text', judge: ({ boundary, text }) => (boundary.next >= text.length ? 'split' : null) },
  { name: '02 wide stop', judge: wideStop },
  { name: '03 no space after', judge: noSpaceAfter },
  { name: '04 list marker', judge: listMarker },
  { name: '05 number after abbreviation', judge: numberAfterAbbreviation },
  { name: '05b figure after a lost sign', judge: lostSign },
  {
    name: '06 phrase goes on',
    judge: ({ boundary }) =>
      isPlainDot(boundary) && (NEVER_LAST.has(boundary.left) || (boundary.left.length > 2 && NEVER_LAST.has(boundary.left.toLowerCase())))
        ? 'merge'
        : null,
  },
  { name: '07 lower case', judge: lowerCase },
  { name: '08 title before a name', judge: titleBeforeName },
  { name: '09 clock', judge: clock },
  { name: '10 acronym', judge: acronym },
  { name: '11 initial', judge: initial },
  { name: '12 abbreviation that may close', judge: maybeLast },
  { name: '13 quoted question', judge: quotedQuestion },
  { name: '14 marked name', judge: markedName },
  {
    name: '15 ellipsis before I',
    judge: ({ boundary }) => (isEllipsis(boundary) && boundary.closers === '' && boundary.right === 'I' ? 'merge' : null),
  },
  { name: '16 mark without a word', judge: markWithoutWord },
  { name: '17 default', judge: () => 'split' },
]

/** Judges one boundary. */
export function judgeBoundary(place: Place): { readonly verdict: Verdict; readonly rule: string } {
  for (const rule of RULES) {
    const verdict = rule.judge(place)
    if (verdict) return { verdict, rule: rule.name }
  }
  return { verdict: 'split', rule: '17 default' }
}

// Japanese and Chinese stops need no space; inside brackets they belong to the quotation around them.
function wideStop({ boundary, text, start }: Place): Verdict | null {
  if (/^[।॥؟۔։።᙮]/.test(boundary.terminator)) return 'split'
  if (!/^[。！？．｡]/.test(boundary.terminator)) return null
  if (/^[．]/.test(boundary.terminator) && /[\d０-９]/.test(text.charAt(boundary.end))) return 'merge'
  if (insideBrackets(text, start, boundary.end)) return 'merge'
  return /[」』）)]$/.test(boundary.closers) &&
    /^(?:と|って|との|という|など|、|は|が|を|に|の)/.test(text.slice(boundary.next, boundary.next + 3))
    ? 'merge'
    : 'split'
}

const OPEN = /[「『（【]/
const CLOSE = /[」』）】]/

function insideBrackets(text: string, start: number, end: number): boolean {
  let depth = 0
  for (let i = start; i < end; i++) {
    if (OPEN.test(text.charAt(i))) depth++
    else if (CLOSE.test(text.charAt(i))) depth = Math.max(0, depth - 1)
  }
  // A bracket that never closes must not swallow the rest of the block.
  return depth > 0 && CLOSE.test(text.slice(end, end + 400))
}

// 'harbour.The crew': a space is missing; but 'example.com', '3.5' and 'Node.Js' are one word.
function noSpaceAfter({ boundary }: Place): Verdict | null {
  if (boundary.next > boundary.end) return null
  const typo =
    isPlainDot(boundary) &&
    /^\p{Ll}{3,}$/u.test(boundary.left.slice(1)) &&
    SENTENCE_STARTERS.has(boundary.right) &&
    boundary.right.length > 1
  const closed = boundary.closers !== '' && /["”»)]/.test(boundary.closers) && /^\p{Lu}/u.test(boundary.right)
  return typo || closed ? 'split' : 'merge'
}

function listMarker({ boundary, text, start }: Place): Verdict | null {
  return /^\s*\(?(?:\d{1,3}|[a-zA-Z]|[ivxlcIVXLC]{1,6})[.)]+$/.test(text.slice(start, boundary.end)) && boundary.closers.length <= 1
    ? 'merge'
    : null
}

function numberAfterAbbreviation({ boundary }: Place): Verdict | null {
  // A decimal typed apart: "(. 450)".
  if (isPlainDot(boundary) && boundary.left === '' && /^\d/.test(boundary.right)) return 'merge'
  return isPlainDot(boundary) && /^[\d０-９]/.test(boundary.right) && BEFORE_NUMBERS.has(boundary.left) ? 'merge' : null
}

// '… who earns? 900 a month': a currency sign that another encoding turned into a question mark.
function lostSign({ boundary }: Place): Verdict | null {
  return boundary.terminator === '?' && boundary.closers === '' && /^\d/.test(boundary.right) && /^\p{Ll}/u.test(boundary.left)
    ? 'merge'
    : null
}

// 'Beijing. as such' is a slip of the keyboard and a new sentence; 'the govt. of' and 'example. com' are not.
function lowerCase({ boundary }: Place): Verdict | null {
  if (!/^\p{Ll}/u.test(boundary.right) || /^\p{Ll}\p{Lu}/u.test(boundary.right)) return null
  if (boundary.terminator !== '.' || boundary.closers !== '' || boundary.openers !== '') return 'merge'
  if (ADDRESS_ENDS.has(boundary.right.replace(/['’]s$/, '')) || boundary.left === 'www' || isAbbreviation(boundary.left)) return 'merge'
  return boundary.left.length >= 3 && /[aeiouyà-ö]/i.test(boundary.left) && !boundary.left.includes('.') ? 'split' : 'merge'
}

function titleBeforeName({ boundary }: Place): Verdict | null {
  if (!isPlainDot(boundary) || !BEFORE_NAMES.has(boundary.left)) return null
  if (/^[\d]/.test(boundary.right)) return null
  // "Michael Green Jr." and "Main St." close sentences; a title does not, unless it stands after its name.
  return MAYBE_LAST.has(boundary.left) && SENTENCE_STARTERS.has(boundary.right) ? 'split' : 'merge'
}

function clock({ boundary }: Place): Verdict | null {
  if (!isPlainDot(boundary) || !OFTEN_LAST.has(boundary.left)) return null
  if (/^[ap]\.?m$/i.test(boundary.left) && AFTER_CLOCK.has(boundary.right)) return 'merge'
  return boundary.right === '' || /^\p{Lu}/u.test(boundary.right) ? 'split' : 'merge'
}

function acronym({ boundary, text }: Place): Verdict | null {
  if (!isPlainDot(boundary) || !/^\p{L}(?:\.\p{L})+$/u.test(boundary.left)) return null
  // Initials of a person ("George H.W. Bush") are the same shape as "U.S."; neither closes before a name.
  // An acronym typed with spaces ("F.B. I.") goes on in its last letter.
  if (boundary.right.length === 1 && /^[.]/.test(text.slice(boundary.next + 1, boundary.next + 2))) return 'merge'
  return startsAnew(boundary) ? 'split' : 'merge'
}

// "director L. Patrick Gray" goes on; "vitamin C. Doctors" and "better than I. Smith" do not.
function initial({ boundary }: Place): Verdict | null {
  if (!isPlainDot(boundary) || !/^\p{Lu}$/u.test(boundary.left)) return null
  if (SENTENCE_STARTERS.has(boundary.right) || LETTERED.has(boundary.beforeLeft.toLowerCase())) return 'split'
  return boundary.left === 'I' && /^\p{Ll}/u.test(boundary.beforeLeft) ? 'split' : 'merge'
}

function maybeLast({ boundary }: Place): Verdict | null {
  if (!isPlainDot(boundary) || !MAYBE_LAST.has(boundary.left)) return null
  // "May", "Miss", "Mass" and "Wash" are words as well: after a lower-case determiner or preposition the dot is a full stop.
  return startsAnew(boundary) ? 'split' : 'merge'
}

// '"Who opened the gate?" Voss asked.' is one sentence; '"No!" He ran.' is two.
function quotedQuestion({ boundary, text }: Place): Verdict | null {
  if (!/[!?]$/.test(boundary.terminator) || !/["”’'»]/.test(boundary.closers) || boundary.openers !== '') return null
  const ahead =
    text
      .slice(boundary.next, boundary.next + 60)
      .match(/[\p{L}'’]+/gu)
      ?.slice(0, 5) ?? []
  if (/^(?:He|She|They|It|We|I|The)$/.test(ahead[0] ?? '')) return null
  const verb = ahead.findIndex((word) => REPORTING_VERBS.has(word))
  return verb >= 0 && ahead.slice(0, verb).every((word) => /^\p{Lu}/u.test(word)) ? 'merge' : null
}

function markedName({ boundary }: Place): Verdict | null {
  if (boundary.terminator !== '!' || boundary.closers !== '' || !MARKED_NAMES.has(boundary.left)) return null
  return SENTENCE_STARTERS.has(boundary.right) ? 'split' : 'merge'
}

// '( ? )' or a stray '. ' with nothing before it is not a sentence of its own.
function markWithoutWord({ boundary, text, start }: Place): Verdict | null {
  return /[\p{L}\p{N}]/u.test(text.slice(start, boundary.end)) ? null : 'merge'
}

function isPlainDot(boundary: Boundary): boolean {
  return boundary.terminator === '.' && boundary.closers === ''
}

function isEllipsis(boundary: Boundary): boolean {
  return boundary.terminator.length > 1
    ? /^[.\s\u00a0]+$/.test(boundary.terminator) || boundary.terminator.startsWith('…')
    : boundary.terminator === '…'
}

function startsAnew(boundary: Boundary): boolean {
  return SENTENCE_STARTERS.has(boundary.right) || (boundary.openers !== '' && /["“]/.test(boundary.openers))
}

function isAbbreviation(word: string): boolean {
  return BEFORE_NAMES.has(word) || NEVER_LAST.has(word) || BEFORE_NUMBERS.has(word) || MAYBE_LAST.has(word) || OFTEN_LAST.has(word)
}
