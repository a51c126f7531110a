import { describe, expect, it } from 'vitest'
import { Context } from '../../lib/alignment/context.ts'
import { VALUES } from '../../lib/alignment/values.ts'
import { identityThesaurus } from '../../lib/text/meaning.ts'
import { readDossier } from '../fixtures/read-claims.ts'
import { pairOf } from './slot-refs.ts'

/** Whether the first figures of two texts may be two answers to one question. */
function mayOppose(a: string, b: string): boolean {
  const [x, y] = pairOf(a, b)
  const context = new Context(readDossier([a, b]).claims, identityThesaurus)
  const [value, turned] = [VALUES.quantity(x, y, context), VALUES.quantity(y, x, context)]
  expect(turned === null).toBe(value === null)
  return value !== null
}

describe('two figures that differ', () => {
  it.each([
    // of two groups
    ['Four of the dead were students.', 'Three of the dead were firemen.'],
    ['Eleven children were among the dead.', 'Seven bodies had no name.'],
    // of those counted, and of what became of some
    ['Twenty-two survivors were being treated.', 'A tug brought 156 survivors ashore.'],
    ['Police said that 210 people had been arrested.', 'By Friday 130 detainees had been released.'],
    ['Kidnappers hold 14 hostages.', 'Six hostages were freed.'],
    // of a crew, and of those on board
    ['The plane had a crew of six.', 'The plane had 152 passengers on board.'],
    // for two purposes
    ['The state seeks $90 million in damages.', 'The state has set aside $6 million for the beaches.'],
    // may be held, and were
    ['The ferry was licensed to carry 250 people.', 'The ferry was carrying 320 people.'],
  ])('are of two things: %s / %s', (a, b) => expect(mayOppose(a, b)).toBe(false))

  it.each([
    ['Four of the dead were students.', 'Three of the dead were students.'],
    ['Two survivors were treated.', 'Four survivors were treated.'],
    ['The six survivors were treated.', 'Five people survived.'],
    ['Police arrested 210 people.', 'Police arrested 130 people.'],
    ['Two of its seven members refused to sign.', 'Four of its seven members would not sign.'],
    ['Three of its seven cars burned.', 'Five of the seven cars burned.'],
    ['The state seeks $90 million in damages.', 'The state wants damages of $60 million.'],
    ['Nineteen people were injured.', 'Doctors treated 26 people for injuries.'],
    ['The siege lasted 31 hours.', 'The siege ended after 27 hours.'],
  ])('may be of one: %s / %s', (a, b) => expect(mayOppose(a, b)).toBe(true))
})
