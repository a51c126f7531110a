/**
 * Clock times: read, joined to ranges, with hedge and zone.
 *
 * In: the sentences of one source and the source. Out: time mentions in text order; minutes after midnight, half-open.
 * Refuses: durations, scores, a zone whose offset depends on the season (kept in words, offset null).
 * Example: "4:43 a.m. local time" → from 283 to 284, zone null, zoneText 'local time'.
 */
import type { Sentence, Source, Step, TimeMention } from '../../model.ts'
import { type Reading, readClock } from './clock.ts'
import { readJapaneseClock } from './japanese.ts'

/** Minutes that "shortly before" and "just after" reach. */
const SHORTLY = 30
const SHORT_OF = /\b(?:shortly|just|soon|moments|minutes|right)\s+(before|after)\s+(?:about\s+|around\s+)?$/i
const HEDGE =
  /\b(?:around|about|approximately|approx\.?|roughly|nearly|almost|circa|some\s?time\s+(?:around|after|before)|close to|towards?)\s+$/i
const HEDGE_JA = /^(?:ごろ|頃|ころ|過ぎ|すぎ|前|ぐらい|くらい)/
const BETWEEN = /^\s?(?:-|–|—|to|until|till|and|から|〜|～)\s?$/
/** "between 3 and 4 p.m.", "3–5pm", "9:30 to 11 a.m.": the first number borrows its half of the day. */
const BARE_BEFORE = /(?<![\w$€£.,:/-])(?<hour>1[0-2]|[1-9])(?:[:.](?<minute>[0-5]\d))?\s?(?<link>-|–|—|to|and|until)\s?$/i

export function findTimes(sentences: readonly Sentence[], source: Source): readonly TimeMention[] {
  return sentences.flatMap((sentence) => {
    if (sentence.blockKind === 'boilerplate') return []
    const text = source.text.slice(sentence.start, sentence.end)
    const readings = longest([...readClock(blotted(text)), ...readJapaneseClock(folded(text))])
    return join(readings, text).map((reading) => mention(reading, text, sentence))
  })
}

interface Range extends Reading {
  readonly to: number
}

function longest(found: readonly Reading[]): Reading[] {
  const kept: Reading[] = []
  for (const one of [...found].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (kept.every((other) => one.end <= other.start || one.start >= other.end)) kept.push(one)
  }
  return kept.sort((a, b) => a.start - b.start)
}

/** Two times with a link between them, or a bare number before one, are a range. */
function join(readings: readonly Reading[], text: string): Range[] {
  const out: Range[] = []
  for (const reading of readings) {
    const last = out.at(-1)
    const between = last ? text.slice(last.end, reading.start) : ''
    const and = /and/.test(between) ? /\bbetween\s+$/i.test(text.slice(0, last?.start)) : true
    if (last && BETWEEN.test(between) && and && last.to - last.from <= 60) {
      const from = last.halfUnknown && !reading.halfUnknown ? sameHalf(last.from, reading.from) : last.from
      out[out.length - 1] = {
        ...reading,
        start: last.start,
        rule: `${last.rule}-to-${reading.rule}`,
        from,
        to: until(from, reading.from),
        zone: reading.zone ?? last.zone,
        ...(last.halfUnknown && reading.halfUnknown ? { halfUnknown: true } : {}),
      }
      continue
    }
    out.push(withBareStart(reading, text.slice(last?.end ?? 0, reading.start)))
  }
  return out
}

function withBareStart(reading: Reading, before: string): Range {
  const plain: Range = { ...reading, to: reading.from + reading.grain }
  const bare = reading.rule === 'clock-12' || reading.rule === 'clock-name' ? BARE_BEFORE.exec(before) : null
  if (!bare?.groups) return plain
  if (/and/i.test(bare.groups.link ?? '') && !/\bbetween\s+$/i.test(before.slice(0, bare.index))) return plain
  if (!/\b(?:between|from|at|around|about)\s+$/i.test(before.slice(0, bare.index)) && !/[-–—]/.test(bare.groups.link ?? '')) return plain
  const hour = Number(bare.groups.hour) % 12
  const minutes = hour * 60 + Number(bare.groups.minute ?? 0)
  const from = sameHalf(minutes, reading.from)
  return { ...reading, start: reading.start - (before.length - bare.index), rule: 'clock-range', from, to: until(from, reading.from) }
}

/** The start of a range is in the half of the day of its end, unless it would come after it ("11 to 1 p.m."). */
function sameHalf(from: number, end: number): number {
  const minutes = from % 720
  const same = minutes + (end >= 720 ? 720 : 0)
  return same <= end ? same : minutes + (end >= 720 ? 0 : 720)
}

/** A range that ends before it starts goes past midnight. */
function until(from: number, to: number): number {
  return to > from ? to : to + 1440
}

function mention(reading: Range, text: string, sentence: Sentence): TimeMention {
  const before = text.slice(Math.max(0, reading.start - 32), reading.start)
  const short = SHORT_OF.exec(before)
  const after = /after/i.test(short?.[1] ?? '')
  const start = short ? reading.start - (before.length - short.index) : reading.start
  const approximate =
    short !== null || HEDGE.test(before) || HEDGE_JA.test(text.slice(reading.end)) || /^[- ]?ish\b/.test(text.slice(reading.end))
  const [from, to] = short
    ? after
      ? [reading.from, reading.from + SHORTLY]
      : [Math.max(0, reading.from - SHORTLY), reading.from]
    : [reading.from, reading.to]
  const because: Step[] = [{ rule: `time: ${reading.rule}`, saw: text.slice(start, reading.end) }]
  if (reading.zone) because.push({ rule: reading.zone.offset === null ? 'zone named, offset not fixed' : 'zone', saw: reading.zone.text })
  if (reading.halfUnknown) because.push({ rule: 'before or after noon is not said', saw: text.slice(start, reading.end) })
  return {
    kind: 'time',
    start: sentence.start + start,
    end: sentence.start + reading.end,
    sentenceId: sentence.id,
    from,
    to,
    zone: reading.zone?.offset ?? null,
    zoneText: reading.zone?.text ?? null,
    approximate,
    ...(reading.halfUnknown ? { halfUnknown: true } : {}),
    because,
  }
}

/** Web addresses hold digits that are no times. */
function blotted(text: string): string {
  return /:\/\//.test(text) ? text.replace(/[a-z]+:\/\/\S+/gi, (address) => '_'.repeat(address.length)) : text
}

function folded(text: string): string {
  return text.replace(/[０-９：]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
}
