import { describe, expect, it } from 'vitest'
import { slotsIn } from '../fixtures/read-claims.ts'

/** Governor, and noun where there is one, of the last length of time in a text. */
function time(text: string): string {
  const slot = slotsIn(text, 'quantity').findLast(({ mention }) => mention?.kind === 'quantity' && mention.measure === 'duration')
  if (slot?.mention?.kind !== 'quantity') throw new Error('no length of time')
  return `${slot.governor} ${slot.mention.noun?.lemma ?? '-'} [${slot.roles.join(' ')}]`
}

describe('lengths of time', () => {
  it.each([
    // what went on
    ['The siege lasted 31 hours.', 'last siege [LAST]'],
    ['The trial went on for seven weeks.', 'last trial [LAST]'],
    ['Police ended the siege after 27 hours.', 'last siege [LAST]'],
    ['The siege ended after 27 hours.', 'last siege [LAST]'],
    ['A 31-hour siege shook the town.', 'last siege [LAST]'],
    // what somebody did, or is given
    ['The firm signed a three-year contract.', 'sign contract [SIGN]'],
    ['The crew fought for three days.', 'fight - []'],
    // what took so long
    ['The first printing took five weeks to sell out.', 'sell - [SELL]'],
    ['Rescuers needed three days to reach the village.', 'reach - [ARRIVE]'],
    ['25 minutes had gone by before the first ambulance arrived.', 'arrive - [ARRIVE]'],
    ['He waited five hours before he spoke.', 'wait - []'],
  ])('%s → %s', (text, expected) => expect(time(text)).toBe(expected))
})
