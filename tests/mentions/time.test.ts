import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findTimes } from '../../lib/mentions/time/find-times.ts'
import { sourceOf } from './source-of.ts'

function shown(text: string): readonly string[] {
  const { source, sentences } = sourceOf(text)
  const clock = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
  return findTimes(sentences, source).map((time) => {
    const zone = time.zoneText === null ? '' : ` ${time.zoneText}=${time.zone ?? '?'}`
    return `${source.text.slice(time.start, time.end)} ${clock(time.from)}-${clock(time.to)}${zone}${time.approximate ? ' ~' : ''}${time.halfUnknown ? ' ?' : ''}`
  })
}

const ROWS: readonly (readonly [string, readonly string[]])[] = [
  ['The ferry left at 4:43 a.m. local time on Friday.', ['4:43 a.m. local time 4:43-4:44 local time=?']],
  ['The ferry left at 7.48pm.', ['7.48pm 19:48-19:49']],
  ['The ferry left at 2 p.m. (1400 GMT) and sank.', ['2 p.m. 14:00-15:00', '1400 GMT 14:00-14:01 GMT=0']],
  ['The ferry left at 0430 GMT.', ['0430 GMT 4:30-4:31 GMT=0']],
  ['The ferry left at about 0600 local.', ['0600 6:00-6:01 ~']],
  ['The clock stopped at eight minutes to three, it said.', ['eight minutes to three 2:52-2:53 ?']],
  ['At twenty-five minutes past four in the afternoon it sank.', ['twenty-five minutes past four in the afternoon 16:25-16:26']],
  ['The ferry left at 0545.', ['0545 5:45-5:46']],
  ['The ferry left at 16:32 UTC.', ['16:32 UTC 16:32-16:33 UTC=0']],
  ['The ferry left at 16:32 (UTC+9).', ['16:32 (UTC+9) 16:32-16:33 UTC+9=540']],
  ['The ferry left at 8:30 a.m. EST (1330 GMT).', ['8:30 a.m. EST 8:30-8:31 EST=-300', '1330 GMT 13:30-13:31 GMT=0']],
  ['The ferry left around 11 am (IST).', ['11 am (IST) 11:00-12:00 IST=? ~']],
  ['The ferry left at 8 p.m. Eastern.', ['8 p.m. Eastern 20:00-21:00 Eastern=?']],
  ['The ferry left at noon and sank at midnight.', ['noon 12:00-12:01', 'midnight 0:00-0:01']],
  ['The ferry left at 12 noon; at 12:15 a.m. it sank.', ['12 noon 12:00-12:01', '12:15 a.m. 0:15-0:16']],
  ['The ferry left at 3 in the morning.', ['3 in the morning 3:00-4:00']],
  ["The ferry left by five o'clock.", ["five o'clock 5:00-6:00 ?"]],
  ['A curfew holds from nine in the evening until six in the morning.', ['nine in the evening until six in the morning 21:00-30:00']],
  ['The ferry left at five o’clock in the evening.', ['five o’clock in the evening 17:00-18:00']],
  ['The ferry left at half past three in the afternoon.', ['half past three in the afternoon 15:30-15:31']],
  ['The ferry left shortly before 5 pm.', ['shortly before 5 pm 16:30-17:00 ~']],
  ['Just after 8:30pm the ferry left.', ['Just after 8:30pm 20:30-21:00 ~']],
  ['Between 3 and 4 p.m. nobody called.', ['3 and 4 p.m. 15:00-16:00']],
  ['It was open 3-5pm and from 11 to 1 p.m.', ['3-5pm 15:00-17:00', '11 to 1 p.m. 11:00-13:00']],
  ['Between 10:37 and 10:58 p.m. the phone rang.', ['10:37 and 10:58 p.m. 22:37-22:58']],
  ['From 11:41 p.m. to 3 a.m. it was dark.', ['11:41 p.m. to 3 a.m. 23:41-27:00']],
  ['The ferry left at 2:30 this morning.', ['2:30 2:30-2:31']],
  ['At 10:15 the bell rang.', ['10:15 10:15-10:16 ?']],
  ['事故は午後11時40分ごろ起きた。', ['午後11時40分 23:40-23:41 ~']],
  ['１４時４０分に出発、午前0時半に到着。', ['１４時４０分 14:40-14:41', '午前0時半 0:30-0:31']],
  ['日本時間の午前4時43分に届いた。', ['日本時間の午前4時43分 4:43-4:44 日本時間=540']],
  // Not times.
  ['The ratio was 2:1, the score 3-2 and the verse John 3:16.', []],
  ['He ran it in 2:05:42, at 7.30 percent.', []],
  ['A 2008 GMC van, room 1430 and 1500 hour-long films.', []],
  ['会議は3時間40分間続き、時代が変わった。', []],
  ['I am 3 and you met us at 5 east of here.', []],
]

describe('findTimes', () => {
  it.each(ROWS)('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected)
  })

  it('reads back every minute of the day', () => {
    const formats = [
      (h: number, m: string) => `${h % 12 === 0 ? 12 : h % 12}:${m} ${h < 12 ? 'a.m.' : 'p.m.'}`,
      (h: number, m: string) => `${h % 12 === 0 ? 12 : h % 12}.${m}${h < 12 ? 'am' : 'pm'}`,
      (h: number, m: string) => `${String(h).padStart(2, '0')}:${m} GMT`,
      (h: number, m: string) => `${String(h).padStart(2, '0')}${m} UTC`,
      (h: number, m: string) => `${h < 12 ? '午前' : '午後'}${h % 12}時${Number(m)}分`,
    ]
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), fc.nat(formats.length - 1), (minutes, which) => {
        const words = formats[which]?.(Math.floor(minutes / 60), String(minutes % 60).padStart(2, '0')) ?? ''
        const { source, sentences } = sourceOf(`The alarm rang at ${words} sharp`)
        const found = findTimes(sentences, source)
        expect(found.map((time) => [source.text.slice(time.start, time.end), time.from, time.to])).toEqual([[words, minutes, minutes + 1]])
      }),
    )
  })
})
