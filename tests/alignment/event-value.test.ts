import { describe, expect, it } from 'vitest'
import { openThesaurus } from '../../content/thesaurus.ts'
import { Context } from '../../lib/alignment/context.ts'
import { eventValue } from '../../lib/alignment/event-value.ts'
import { readDossier } from '../fixtures/read-claims.ts'
import { slotRefs } from './slot-refs.ts'

/** The value of the event that holds `left` in the first text and of the one that holds `right` in the second. */
function eventOf(left: readonly [string, string], right: readonly [string, string]) {
  const texts = [left[0], right[0]]
  const refs = slotRefs(texts, 'event')
  const [a, b] = [left[1], right[1]].map((words, source) => refs.find((r) => r.source === source && r.slot.exact.includes(words)))
  if (!a || !b) throw new Error(`no such event: ${refs.map((r) => r.slot.exact).join(' | ')}`)
  const context = new Context(readDossier(texts).claims, openThesaurus())
  const value = eventValue(a, b, context)
  expect(eventValue(b, a, context)).toEqual(value)
  return value
}

describe('events', () => {
  it.each([
    ['one verb', ['The council closed the bridge.', 'closed'], ['The council closed the bridge.', 'closed'], 1],
    [
      'another verb over the same words',
      ['An avalanche warning was issued at noon.', 'warning'],
      ['The snow fell all night, prompting an avalanche warning.', 'prompting'],
      1,
    ],
    ['two states of one man', ['The captain is missing.', 'missing'], ['The captain was arrested.', 'arrested'], 0],
    [
      'two states of one who is named twice',
      ['The captain, Robert Voss, 46, was arrested.', 'arrested'],
      ['The captain is among the missing.', 'missing'],
      0,
    ],
    ['yes and no of those who act', ['Voss resigned.', 'resigned'], ['Voss did not resign.', 'not resign'], 0],
    ['nobody and some', ['Nobody was hurt.', 'hurt'], ['A woman was hurt.', 'hurt'], 0],
    ['yes and no', ['The council sold the bridge.', 'sold'], ['The council did not sell the bridge.', 'not sell'], 0],
  ] as const)('may be one: %s', (_, a, b, equal) => {
    expect(eventOf(a, b)?.equal).toBe(equal)
  })

  it.each([
    ['two doings', ['The council closed the bridge.', 'closed'], ['The storm tore off a roof.', 'tore']],
    [
      'yes and no of two doings',
      ['The council painted the old iron bridge.', 'painted'],
      ['The council did not sell the old iron bridge.', 'sell'],
    ],
    ['a plan and a fact', ['Divers came to search the wreck.', 'search'], ['Nobody searched the wreck.', 'searched']],
    ['a will and what was done', ['Voss would not open the fair.', 'not open'], ['Voss opened the fair.', 'opened']],
    ['two doers', ['Vell signed the contract.', 'signed'], ['Orm did not sign the contract.', 'not sign']],
    ['states of two who may be anybody', ['A man is missing.', 'missing'], ['A man was arrested.', 'arrested']],
    ['the dead and who survive him', ['Voss died.', 'died'], ['Voss is survived by two sons.', 'survived']],
    ['two people', ['The woman was hurt.', 'hurt'], ['The boy was not hurt.', 'not hurt']],
    ['a denied thought', ['Voss did not feel at all that we won.', 'not feel'], ['Voss feels that we did not win.', 'feels']],
    ['what is supposed', ['They ask whether the fair harms trade.', 'harms'], ['The fair does not harm trade.', 'not harm']],
    ['some of those named', ['Some voters did not get a ballot.', 'not get'], ['Voters got a ballot.', 'got']],
    ['a word beside a copula', ['Lies were the talk of the jurors.', 'were the talk'], ['One juror was dismissed.', 'dismissed']],
    ['what two people saw', ['Voss saw a fox.', 'saw'], ['Voss had seen the lamp.', 'seen']],
    ['a no beside the same yes', ['One skier was hurt.', 'hurt'], ['One skier was hurt but no other skier was hurt.', 'no other skier']],
  ] as const)('are two: %s', (_, a, b) => {
    expect(eventOf(a, b)).toBeNull()
  })
})
