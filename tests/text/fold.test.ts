import { describe, expect, it } from 'vitest'
import { fold, foldText } from '../../lib/text/fold.ts'

const table: readonly (readonly [string, string])[] = [
  ['Ten FERRIES', 'ten ferries'],
  ['“No boat,” ‘said’ Voss’s mate', "\"no boat,\" 'said' voss's mate"],
  ['１２便', '12便'],
  ['ﾌｪﾘｰ', 'フェリー'],
  ['10\u00a0km', '10 km'],
  ['co\u00adop\u200b', 'coop'],
  ['ISTANBUL', 'istanbul'],
  ['İzmir', 'i\u0307zmir'],
  ['cafe\u0301', 'café'],
  ['non‑stop', 'non-stop'],
  ['ﬁre', 'fire'],
  ['', ''],
]

describe('fold', () => {
  it.each(table)('%j → %j', (text, folded) => {
    expect(fold(text).text).toBe(folded)
    expect(foldText(text)).toBe(folded)
  })

  it('maps a span of the folded text back to the words it came from', () => {
    const text = 'Der “ﬁre” cafe\u0301 １２'
    const folded = fold(text)
    const at = folded.text.indexOf('café')
    const span = folded.toSourceSpan(at, at + 4)
    expect(text.slice(span.start, span.end)).toBe('cafe\u0301')
    const fire = folded.text.indexOf('fire')
    const whole = folded.toSourceSpan(fire, fire + 4)
    expect(text.slice(whole.start, whole.end)).toBe('ﬁre')
    expect(folded.toSource(folded.text.length)).toBe(text.length)
  })
})
