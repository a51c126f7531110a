/**
 * Why two dates may differ.
 *
 * In: two dates or times. Out: hypotheses with their arithmetic. Refuses: dates that contain one another.
 */
import type { DateMention } from '../model.ts'
import { relateDates } from '../text/date-interval.ts'
import type { Evidence, Hypothesis } from './evidence.ts'

function dates({ a, b }: Evidence): readonly [DateMention, DateMention] | null {
  return a.slot.mention?.kind === 'date' && b.slot.mention?.kind === 'date' ? [a.slot.mention, b.slot.mention] : null
}

/** Days between two exact days; null where one of them is a longer time, which only ends beside the other. */
function daysApart([x, y]: readonly [DateMention, DateMention]): number | null {
  const exact = [x, y].every(({ earliest, latest }) => earliest !== null && earliest === latest)
  return exact ? relateDates(x, y).dayGap : null
}

/** A year that one side does not state: the two may be editions, releases or anniversaries of different years. */
export const anotherYear: Hypothesis = (evidence) => {
  const pair = dates(evidence)
  if (!pair) return null
  const unstated = pair.filter((d) => d.year.certainty !== 'stated')
  if (unstated.length === 0) {
    const [x, y] = pair.map((d) => d.year.value)
    return x !== y
      ? { code: 'another-edition', score: 0.5, explanation: `the years are ${x} and ${y}: perhaps two occasions of something that recurs` }
      : null
  }
  return {
    code: 'another-edition',
    score: 0.65,
    explanation: `the year is stated in ${unstated.length === 2 ? 'neither' : 'only one'} of the two: these may be two occasions of something that recurs, such as releases a year apart`,
  }
}

/** One day apart: a time zone, or the day of publication for the day of the event. */
export const oneDay: Hypothesis = (evidence) => {
  const pair = dates(evidence)
  if (!pair) return null
  const dayGap = daysApart(pair)
  if (dayGap === null || Math.abs(dayGap) !== 1) return null
  const published = [evidence.a.published, evidence.b.published].map((p) => p?.slice(0, 10) ?? null)
  const onPublication = pair.some((d, i) => d.earliest !== null && published.includes(d.earliest) && published[i] === d.earliest)
  return onPublication
    ? {
        code: 'publication-day',
        score: 0.6,
        explanation: 'one day apart, and one is the day its source was published: the day of the report may stand for the day of the event',
      }
    : {
        code: 'one-day-shift',
        score: 0.5,
        explanation: 'one day apart: the same moment can fall on two days in two time zones, or the report came a day after the event',
      }
}

/** 03/04 read as 4 March and as 3 April. */
export const dayAndMonth: Hypothesis = (evidence) => {
  const pair = dates(evidence)
  if (!pair) return null
  const [x, y] = pair
  if (
    x.day.value === null ||
    x.month.value === null ||
    x.day.value !== y.month.value ||
    x.month.value !== y.day.value ||
    x.day.value === x.month.value
  )
    return null
  return {
    code: 'day-month-swap',
    score: 0.75,
    explanation: `day and month are exchanged: ${x.day.value}/${x.month.value} and ${y.day.value}/${y.month.value}`,
  }
}

/** The same day of the week, a week or so apart: "Tuesday" resolved to the wrong week. */
export const sameWeekday: Hypothesis = (evidence) => {
  const pair = dates(evidence)
  if (!pair) return null
  const dayGap = daysApart(pair)
  if (dayGap === null || dayGap === 0 || dayGap % 7 !== 0 || Math.abs(dayGap) > 14) return null
  return {
    code: 'same-weekday',
    score: 0.5,
    explanation: `${Math.abs(dayGap)} days apart, on the same day of the week: one may have named the wrong week`,
  }
}

const SAYING = new Set(['ANNOUNCE', 'AGREE', 'SIGN'])
const DOING = new Set(['RESUME', 'LIFT', 'BEGIN', 'CLOSE', 'PAY', 'SEND', 'FREE'])

/** One dates the announcement, the other what was announced. */
export const announcement: Hypothesis = (evidence) => {
  if (!dates(evidence)) return null
  const classes = [evidence.a, evidence.b].map((side) => ({
    said: side.slot.roles.some((r) => SAYING.has(r)) || /\bannounc|\bdecid|\bplan/i.test(side.sentence),
    done: side.slot.roles.some((r) => DOING.has(r)),
  }))
  const [x, y] = classes
  if (!x || !y || x.said === y.said || !(x.done || y.done)) return null
  return { code: 'announcement-execution', score: 0.7, explanation: 'one sentence speaks of announcing or deciding, the other of doing it' }
}

/** Clock times that are whole hours apart may be one moment in two zones. */
export const timeZone: Hypothesis = ({ a, b }) => {
  const x = a.slot.mention
  const y = b.slot.mention
  if (x?.kind !== 'time' || y?.kind !== 'time' || (x.zone !== null && y.zone !== null)) return null
  const gap = Math.abs(x.from - y.from)
  if (gap === 0 || gap % 30 !== 0) return null
  return {
    code: 'time-zone',
    score: gap % 60 === 0 ? 0.6 : 0.4,
    explanation: `${gap / 60} hours apart, and not both state a time zone: they may be one moment`,
  }
}
