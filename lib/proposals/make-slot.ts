/**
 * Words of a sentence → the slot a proposal says stands there; and a slot with another value.
 *
 * In: a claim, a span inside its sentence, a kind, perhaps the value in words. Out: a slot like those the engine makes, or why not.
 * Refuses: words nothing can be read from when no value is given, and a value that cannot be read: unknown is never guessed.
 * Example: “a brace of ferries”, as quantity, value “2 ferries” → a slot that says 2 and quotes “a brace of ferries”.
 */
import type { Claim, Mention, NameMention, Phrase, Quantity, QuoteMention, Slot, SlotKind, Span, Step } from '../model.ts'
import { plainSlot } from '../text/plain-slot.ts'
import type { Tools } from './refs.ts'

export type Made = { readonly ok: true; readonly slot: Slot } | { readonly ok: false; readonly reason: string }

interface Wanted {
  readonly claim: Claim
  readonly span: Span
  readonly as: SlotKind
  readonly value: string | null
  readonly text: string
  readonly step: Step
}

/** A slot at a span where the engine has none, or another one. */
export function makeSlot(wanted: Wanted, tools: Tools): Made {
  const { claim, span, as, value, text, step } = wanted
  const exact = text.slice(span.start, span.end)
  if (as === 'event') return { ok: true, slot: eventSlot(wanted, exact) }
  if (as === 'attribution') return { ok: false, reason: 'who says so is read by the engine; correct the name by an alias' }
  if (as === 'thing' && value !== null) return { ok: false, reason: SAYS_ITS_WORDS }
  const phrase = value === null && (as === 'thing' || as === 'place') ? phraseAt(wanted) : null
  const mention = as === 'thing' ? null : mentionAt(wanted, exact, tools)
  if (mention === null && phrase) return { ok: true, slot: { ...eventSlot(wanted, exact), phrase } }
  if (mention === null) {
    const what = value ?? exact
    return { ok: false, reason: `nothing of kind ${as} can be read from “${what}”${value === null ? '; say its value in words' : ''}` }
  }
  const others = claim.mentions.filter((m) => m.end <= span.start || m.start >= span.end || m.kind !== mention.kind)
  const made = tools
    .slotsOf(claim, [...others, mention], text)
    .filter((s) => s.kind === as && s.start < span.end && span.start < s.end && s.mention === mention)[0]
  const slot = made ?? eventSlot(wanted, exact)
  return {
    ok: true,
    slot: { ...slot, id: idOf(claim, as, span), kind: as, ...span, exact, mention: { ...mention, because: [...mention.because, step] } },
  }
}

const SAYS_ITS_WORDS = 'a detail says its words; correct its span instead'

/** The noun phrase at a span; null where no noun ends it. */
function phraseAt({ claim, span }: Wanted): Phrase | null {
  const inside = claim.sentence.tokens.filter((t) => t.start >= span.start && t.end <= span.end)
  const head = inside.findLast((t) => t.pos === 'NOUN' || t.pos === 'PROPN')
  return head ? { ...span, head: head.lemma, lemmas: inside.filter((t) => CONTENT.has(t.pos)).map((t) => t.lemma) } : null
}

const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'VERB'])

/** The same words with another value. */
export function withValue(slot: Slot, value: string, language: string, step: Step, tools: Tools): Made {
  const unread: Made = { ok: false, reason: `nothing of kind ${slot.kind} can be read from “${value}”` }
  const { mention } = slot
  switch (slot.kind) {
    case 'quote':
      return { ok: false, reason: 'a quotation says its words; correct its span instead' }
    case 'thing':
      return { ok: false, reason: SAYS_ITS_WORDS }
    case 'attribution':
      return slot.attribution ? { ok: true, slot: { ...slot, attribution: { ...slot.attribution, canonical: value } } } : unread
    case 'event': {
      const answer = /^(yes|no)$/i.exec(value.trim())?.[0].toLowerCase()
      return slot.frame && answer ? { ok: true, slot: answered(slot, answer === 'no') } : { ok: false, reason: 'an event is “yes” or “no”' }
    }
    case 'name':
    case 'place':
      return mention?.kind === 'name'
        ? { ok: true, slot: { ...slot, mention: { ...mention, canonical: value, because: [...mention.because, step] } } }
        : unread
  }
  // Two bare numbers are a range anywhere else.
  if (mention?.kind === 'quantity' && mention.score) {
    const score = scoreIn(value)
    return score ? { ok: true, slot: { ...slot, mention: { ...mention, score, because: [...mention.because, step] } } } : unread
  }
  const read = tools.readValue(value, slot.kind, language)
  if (read === null) return unread
  const placed = { start: mention?.start ?? slot.start, end: mention?.end ?? slot.end, sentenceId: mention?.sentenceId ?? '' }
  const because = [...(mention?.because ?? []), step]
  if (read.kind === 'quantity') {
    return { ok: true, slot: { ...slot, mention: { ...revalued(mention?.kind === 'quantity' ? mention : null, read, placed), because } } }
  }
  return read.kind === 'date' || read.kind === 'time' ? { ok: true, slot: { ...slot, mention: { ...read, ...placed, because } } } : unread
}

function scoreIn(value: string): readonly [number, number] | null {
  const [, first, second] = /^\s*(\d{1,3})\s?[-–]\s?(\d{1,3})\s*$/.exec(value) ?? []
  return first === undefined || second === undefined ? null : [Number(first), Number(second)]
}

function mentionAt({ claim, span, as, value, step }: Wanted, exact: string, tools: Tools): Mention | null {
  const { sentence } = claim
  const base = { ...span, sentenceId: sentence.id, because: [step] }
  if (as === 'name' || as === 'place') {
    const near = claim.mentions.find((m): m is NameMention => m.kind === 'name' && m.start < span.end && span.start < m.end)
    const type = as === 'place' ? 'place' : near && near.type !== 'place' && near.type !== 'demonym' ? near.type : 'other'
    return { ...base, kind: 'name', type, canonical: value ?? near?.canonical ?? exact, titles: near?.titles ?? [] }
  }
  if (as === 'quote') {
    const quote: QuoteMention = { ...base, kind: 'quote', content: span, utterance: idOf(claim, as, span), speaker: null, speech: true }
    return quote
  }
  const here = tools.readValue(exact, as, sentence.language)
  const read = value === null ? here : tools.readValue(value, as, sentence.language)
  if (read === null) return null
  if (read.kind === 'quantity') {
    const own = here?.kind === 'quantity' ? shifted(here, span.start) : null
    return value === null && own ? { ...own, ...base } : { ...revalued(own, read, base), because: base.because }
  }
  return read.kind === 'date' || read.kind === 'time' ? { ...read, ...base } : null
}

/** The value of `read` in the words of `old`: noun and numeral stay where they stand in the text. */
function revalued(old: Quantity | null, read: Quantity, place: Span & { readonly sentenceId: string }): Quantity {
  const { restates: _, fromArticle: __, ...rest } = read
  const bare = read.measure === 'count' && read.noun === null && old !== null && old.measure !== 'count'
  const factor = bare && old.base ? factorOf(old) : null
  const base = factor === null ? null : { unit: old?.base?.unit ?? '', interval: scaled(read, factor) }
  return {
    ...rest,
    ...(bare && old ? { measure: old.measure, unit: old.unit, base } : {}),
    start: place.start,
    end: place.end,
    sentenceId: place.sentenceId,
    numeral: old?.numeral ?? { start: place.start, end: place.end },
    noun: old?.noun ?? (read.noun && { ...read.noun, start: place.start, end: place.end }),
  }
}

function factorOf({ interval, base }: Quantity): number | null {
  const [own, other] = [interval.low ?? interval.high, base?.interval.low ?? base?.interval.high]
  return own !== null && own !== 0 && other !== null && other !== undefined ? other / own : null
}

function scaled({ interval }: Quantity, factor: number): Quantity['interval'] {
  return {
    ...interval,
    low: interval.low === null ? null : interval.low * factor,
    high: interval.high === null ? null : interval.high * factor,
  }
}

/** Offsets that counted in the words themselves, counted in the file. */
function shifted(read: Quantity, by: number): Quantity {
  const move = <S extends Span>(span: S): S => ({ ...span, start: span.start + by, end: span.end + by })
  return { ...move(read), numeral: move(read.numeral), noun: read.noun && move(read.noun) }
}

function eventSlot({ claim, span, as, value }: Wanted, exact: string): Slot {
  const inside = (s: Span): boolean => s.start < span.end && span.start < s.end
  const frame = claim.frames.find((f) => inside(f.predicate)) ?? claim.frames.find((f) => inside(f.clause)) ?? null
  const slot: Slot = {
    ...plainSlot(claim, span, as, as, exact),
    frame,
    roles: frame?.predicate.cls ? [frame.predicate.cls] : [],
    governor: frame?.predicate.lemma ?? null,
  }
  return value === null ? slot : answered(slot, /^no$/i.test(value.trim()))
}

function answered(slot: Slot, negated: boolean): Slot {
  return slot.frame ? { ...slot, frame: { ...slot.frame, predicate: { ...slot.frame.predicate, negated } } } : slot
}

function idOf({ sentence }: Claim, as: SlotKind, span: Span): string {
  return `${sentence.id}:${as}:${span.start}-${span.end}`
}
