/**
 * The forms of a clock time in Japanese: 午後11時40分, 14時40分, 午前0時半, 正午, with 日本時間 or 現地時間 before.
 *
 * In: a sentence with folded digits. Out: readings.
 * Refuses: durations (3時間, 40分間).
 * Example: 午後11時40分ごろ → 23:40, approximate.
 */
import { TIME_ZONES } from '../../lexicon/time-zones.ts'
import type { Reading } from './clock.ts'

const CLOCK =
  /(?:(?<zone>日本時間|現地時間|韓国時間|北京時間|協定世界時|世界時|グリニッジ標準時)(?:の|で)?)?(?<half>午前|午後|未明|早朝|朝|夕方|夜|深夜)?(?<![\d.,])(?<hour>2[0-9]|1\d|\d)時(?!間|代|点|期|速|価|短)(?:(?<minute>[0-5]?\d)分(?!間)|(?<thirty>半))?/g
const NOON = /正午/g

export function readJapaneseClock(text: string): readonly Reading[] {
  if (!/[時午]/.test(text)) return []
  const out: Reading[] = []
  for (const match of text.matchAll(CLOCK)) {
    const groups = match.groups ?? {}
    const hour = Number(groups.hour)
    const after = /午後|夕方|夜/.test(groups.half ?? '') && hour < 12 && !(groups.half === '深夜')
    const minute = groups.thirty ? 30 : Number(groups.minute ?? 0)
    const unsaid = groups.half === undefined && hour >= 1 && hour <= 12 && groups.zone === undefined
    out.push({
      start: match.index,
      end: match.index + match[0].length,
      rule: 'clock-ja',
      from: (hour + (after ? 12 : 0)) * 60 + minute,
      grain: groups.minute === undefined && !groups.thirty ? 60 : 1,
      zone: groups.zone ? { length: 0, text: groups.zone, offset: TIME_ZONES[groups.zone] ?? null } : null,
      ...(unsaid ? { halfUnknown: true } : {}),
    })
  }
  for (const match of text.matchAll(NOON))
    out.push({ start: match.index, end: match.index + 2, rule: 'clock-ja', from: 720, grain: 1, zone: null })
  return out
}
